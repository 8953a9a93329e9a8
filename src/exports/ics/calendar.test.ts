import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../plain-text.ts';
import { anAbout, anOddAbout, ODD_NAMES } from '../test-data.ts';
import { toIcs, type CalendarEvent } from './calendar.ts';

const anEvent = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
	id: 'nauryz',
	name: 'Наурыз',
	description: ['Мереке, той; қазан \\ ошақ'],
	start: '2027-03-21',
	end: '2027-03-23',
	where: 'Қызылорда',
	lngLat: [65.5, 44.85],
	page: 'https://guide.example/kk/events/nauryz/',
	checkedOn: '2026-11-21',
	...changes,
});
const write = (events: readonly CalendarEvent[], about = anAbout()): string =>
	toIcs({ about, language: 'kk', events });
const read = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsIn = (text: string): ICAL.Event[] =>
	read(text)
		.getAllSubcomponents('vevent')
		.map((one) => new ICAL.Event(one));

describe('a calendar', () => {
	test('is read back as it was meant', () => {
		const [event] = eventsIn(write([anEvent()]));
		expect(event!.uid).toBe('nauryz@guide.example');
		expect(event!.summary).toBe('Наурыз');
		expect(event!.description).toBe(
			'Мереке, той; қазан \\ ошақ\nhttps://guide.example/kk/events/nauryz/\n© Қауымдастық, CC BY 4.0',
		);
		expect(event!.location).toBe('Қызылорда');
		expect(event!.component.getFirstPropertyValue('geo')).toEqual([44.85, 65.5]);
	});

	test('tells whole days, the end being the first day after', () => {
		const [long, short] = eventsIn(
			write([anEvent(), anEvent({ id: 'b', start: '2028-02-29', end: '2028-02-29' })]),
		);
		expect(long!.startDate.isDate).toBe(true);
		expect([long!.startDate, long!.endDate].map(String)).toEqual(['2027-03-21', '2027-03-24']);
		expect([short!.startDate, short!.endDate].map(String)).toEqual(['2028-02-29', '2028-03-01']);
	});

	test('carries the day of the check and no clock', () => {
		const [event] = eventsIn(write([anEvent()]));
		for (const stamp of ['dtstamp', 'last-modified']) {
			expect(String(event!.component.getFirstPropertyValue(stamp))).toBe('2026-11-21T00:00:00Z');
		}
		expect(write([anEvent()])).toBe(write([anEvent()]));
	});

	test('holds something even where there is no event', () => {
		const calendar = read(write([]));
		expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
	});

	test('folds its lines at 75 octets and cuts no letter in two', () => {
		const text = write([anEvent({ name: 'Қ🎉'.repeat(100) })]);
		const lines = text.split('\r\n');
		expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(text).not.toContain('\uFFFD');
		expect(eventsIn(text)[0]!.summary).toBe('Қ🎉'.repeat(100));
	});

	test.each(ODD_NAMES.filter((name) => name.trim()))('keeps the name %j', (name) => {
		const text = write([anEvent({ name, where: name, description: [name] })], anOddAbout(name));
		expect(eventsIn(text)[0]!.summary).toBe(oneLine(name));
	});
});
