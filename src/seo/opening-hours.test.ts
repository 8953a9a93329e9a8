import { describe, expect, test } from 'vitest';
import { openingHours } from './opening-hours.ts';

const days = (hours: string) =>
	openingHours(hours)?.map(({ dayOfWeek, opens, closes }) => [
		[dayOfWeek]
			.flat()
			.map((day) => String(day).replace('https://schema.org/', '').slice(0, 2))
			.join(''),
		opens,
		closes,
	]);

describe('opening hours', () => {
	test.each([
		['Tu-Su 10:00-18:00', [['TuWeThFrSaSu', '10:00', '18:00']]],
		['09:00-18:00', [['MoTuWeThFrSaSu', '09:00', '18:00']]],
		[
			'Mo-Fr 09:00-13:00,14:00-18:00; Sa 10:00-15:00',
			[
				['MoTuWeThFr', '09:00', '13:00'],
				['MoTuWeThFr', '14:00', '18:00'],
				['Sa', '10:00', '15:00'],
			],
		],
		['Mo-Su 10:00-18:00; Mo off', [['TuWeThFrSaSu', '10:00', '18:00']]],
		['Sa-Mo 10:00-24:00', [['MoSaSu', '10:00', '23:59']]],
		['Mo, We 10:00-12:00', [['MoWe', '10:00', '12:00']]],
	])('%s', (hours, told) => expect(days(hours)).toEqual(told));

	test.each(['May-Sep Mo-Su 09:00-20:00', 'Mo-Fr 10:00-18:00; PH off', '24/7', 'sunrise-sunset', ''])(
		'«%s» is left to people',
		(hours) => expect(openingHours(hours)).toBeUndefined(),
	);
});
