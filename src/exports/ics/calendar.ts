import type { LngLat } from '#domain/lng-lat.ts';
import type { About } from '../credit.ts';
import { decimal } from '../decimal.ts';
import { oneLine } from '../plain-text.ts';
import { contentLine, escapedText } from './content-line.ts';

/** Something that takes place on announced days. */
export interface CalendarEvent {
	/** Never changes, whatever becomes of the name. */
	readonly id: string;
	readonly name: string;
	readonly description: readonly string[];
	/** First day, `2027-03-21`. */
	readonly start: string;
	/** Last day; the first one if left out. */
	readonly end?: string;
	readonly where?: string;
	/** Only where the spot itself is known. */
	readonly lngLat?: LngLat;
	readonly page: string;
	readonly checkedOn: string;
}

/** What a calendar file holds. */
export interface CalendarDocument {
	readonly about: About;
	/** Language of its words as BCP 47 names it. */
	readonly language: string;
	readonly events: readonly CalendarEvent[];
}

/**
 * An iCalendar file (RFC 5545, with the names of RFC 7986) of whole days: without hours there is no time zone to mistake.
 * Its stamps are the days on which the facts were checked, so that the file changes only when they do.
 */
export function toIcs({ about, language, events }: CalendarDocument): string {
	const { title, description, page, checkedOn, credit } = about;
	const { host } = new URL(credit.site);
	const words = text([...description, credit.attribution]);
	return [
		contentLine('BEGIN', 'VCALENDAR'),
		contentLine('VERSION', '2.0'),
		contentLine(
			'PRODID',
			escapedText(`-//${oneLine(credit.publisher)}//${oneLine(credit.guide)}//${language}`),
		),
		contentLine('CALSCALE', 'GREGORIAN'),
		contentLine('UID', `events-${language}@${host}`),
		contentLine('LAST-MODIFIED', stamp(checkedOn)),
		contentLine('URL', page),
		contentLine(`NAME;LANGUAGE=${language}`, escapedText(oneLine(title))),
		contentLine('X-WR-CALNAME', escapedText(oneLine(title))),
		contentLine(`DESCRIPTION;LANGUAGE=${language}`, words),
		contentLine('X-WR-CALDESC', words),
		contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1W'),
		...(events.length > 0
			? events.map((event) => eventLines(event, language, credit.attribution))
			: TIME_ALONE),
		contentLine('END', 'VCALENDAR'),
	].join('');
}

/** A calendar must hold something; where there is no event, it names the time that nothing is told in. */
const TIME_ALONE = [
	contentLine('BEGIN', 'VTIMEZONE'),
	contentLine('TZID', 'UTC'),
	contentLine('BEGIN', 'STANDARD'),
	contentLine('DTSTART', '19700101T000000'),
	contentLine('TZOFFSETFROM', '+0000'),
	contentLine('TZOFFSETTO', '+0000'),
	contentLine('END', 'STANDARD'),
	contentLine('END', 'VTIMEZONE'),
];

function eventLines(event: CalendarEvent, language: string, attribution: string): string {
	const { id, name, description, start, end = start, where, lngLat, page, checkedOn } = event;
	const { host } = new URL(page);
	return [
		contentLine('BEGIN', 'VEVENT'),
		contentLine('UID', `${id}@${host}`),
		contentLine('DTSTAMP', stamp(checkedOn)),
		contentLine('LAST-MODIFIED', stamp(checkedOn)),
		contentLine('DTSTART;VALUE=DATE', compact(start)),
		contentLine('DTEND;VALUE=DATE', compact(dayAfter(end))),
		contentLine(`SUMMARY;LANGUAGE=${language}`, escapedText(oneLine(name))),
		contentLine(`DESCRIPTION;LANGUAGE=${language}`, text([...description, page, attribution])),
		...(where ? [contentLine(`LOCATION;LANGUAGE=${language}`, escapedText(oneLine(where)))] : []),
		...(lngLat ? [contentLine('GEO', `${decimal(lngLat[1])};${decimal(lngLat[0])}`)] : []),
		contentLine('URL', page),
		contentLine('TRANSP', 'TRANSPARENT'),
		contentLine('END', 'VEVENT'),
	].join('');
}

const text = (paragraphs: readonly string[]): string => escapedText(paragraphs.filter(Boolean).join('\n'));
const compact = (day: string): string => day.replaceAll('-', '');
const stamp = (day: string): string => `${compact(day)}T000000Z`;

const DAY_MS = 86_400_000;
/** The standard counts the end as the first day on which it is over. */
const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
