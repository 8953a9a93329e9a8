import { describe, expect, test } from 'vitest';
import { civilTime, clock, readCivilTime } from './civil-time.ts';
import { openAt } from './open-at.ts';
import { toWeekTable } from './to-week-table.ts';

// 2026-11-23 is a Monday.
const HOLIDAYS = ['12-16', '03-15@2027', '2026-05-27'];
const told = (hours: string, time: string) => {
	const { isOpen, changes } = openAt(toWeekTable(hours)!, HOLIDAYS, readCivilTime(time));
	return [
		isOpen ? 'open' : 'closed',
		...(changes ? [`+${changes.inDays} ${clock(changes.minute)}`] : []),
	].join(' ');
};

describe('a place is', () => {
	test.each([
		['Tu-Su 10:00-18:00', '2026-11-24T10:00', 'open +0 18:00'],
		['Tu-Su 10:00-18:00', '2026-11-24T18:00', 'closed +1 10:00'],
		['Tu-Su 10:00-18:00', '2026-11-23T12:00', 'closed +1 10:00'],
		['Tu-Fr 10:00-13:00,14:00-18:00', '2026-11-24T13:30', 'closed +0 14:00'],
		['Fr,Sa 20:00-02:00', '2026-11-28T01:00', 'open +0 02:00'],
		['Fr,Sa 20:00-02:00', '2026-11-27T23:00', 'open +1 02:00'],
		['24/7', '2026-11-24T03:00', 'open'],
		['Mo-Sa 00:00-24:00', '2026-11-24T03:00', 'open +5 00:00'],
		['May-Sep 09:00-20:00', '2026-11-24T12:00', 'closed'],
		['May-Sep 09:00-20:00', '2026-04-30T21:00', 'closed +1 09:00'],
		['May-Sep Tu-Su 09:00-20:00; Oct-Apr Tu-Sa 10:00-17:00', '2026-10-01T09:30', 'closed +0 10:00'],
		['Mo-Fr 10:00-18:00; Mo[1] off', '2026-12-07T12:00', 'closed +1 10:00'],
		['Mo-Fr 10:00-18:00; Mo[1] off', '2026-12-14T12:00', 'open +0 18:00'],
	])('by «%s» at %s: %s', (hours, time, answer) => expect(told(hours, time)).toBe(answer));
});

describe('on a public holiday a place is', () => {
	test.each([
		['Mo-Fr 09:00-18:00; PH off', '2026-12-16T12:00', 'closed +1 09:00'],
		['Mo-Fr 09:00-18:00; PH 11:00-15:00', '2026-12-16T12:00', 'open +0 15:00'],
		['Mo-Fr 09:00-18:00', '2026-12-16T12:00', 'open +0 18:00'],
		['Mo-Su 09:00-18:00; PH off', '2026-05-27T12:00', 'closed +1 09:00'],
		['Mo-Su 09:00-18:00; PH off', '2027-05-27T12:00', 'open +0 18:00'],
		['Mo-Su 09:00-18:00; PH off', '2026-03-15T12:00', 'open +0 18:00'],
		['Mo-Su 09:00-18:00; PH off', '2027-03-15T12:00', 'closed +1 09:00'],
		['Jun-Aug 09:00-20:00; Sep-May 10:00-17:00; PH off', '2026-12-16T12:00', 'closed +1 10:00'],
	])('by «%s» at %s: %s', (hours, time, answer) => expect(told(hours, time)).toBe(answer));
});

describe('hours stay words where', () => {
	test.each([
		['the sun decides', 'sunrise-sunset'],
		['school holidays decide', 'Mo-Fr 09:00-18:00; SH off'],
		['the year decides', '2026 Mo-Fr 09:00-18:00'],
		['weeks are counted', 'week 1-10 Mo-Fr 09:00-18:00'],
		['one has to ask', 'Mo-Fr 09:00-18:00 "by appointment"'],
		['the end is open', 'Mo-Fr 10:00+'],
		['holidays differ by season', 'Mo-Fr 09:00-18:00; Jun-Dec PH off'],
	])('%s', (_why, hours) => expect(toWeekTable(hours)).toBeUndefined());
});

test('a table of plain hours is small', () =>
	expect(JSON.stringify(toWeekTable('Tu-Su 10:00-18:00')).length).toBeLessThan(150));

test('the clocks of the region decide, not those of the device', () =>
	expect(civilTime(new Date('2026-11-24T20:30:00Z'), 'Asia/Qyzylorda')).toEqual({
		date: '2026-11-25',
		minute: 90,
	}));
