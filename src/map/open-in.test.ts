import { describe, expect, test } from 'vitest';
import { APPS, openIn } from './open-in.ts';

const syganak = { name: 'Сығанақ (қала)', lngLat: [66.9611, 44.15674] as const, precision: 'exact' as const };
const hrefOf = (app: string) => openIn(syganak).find((link) => link.app === app)!.href;

describe('openIn', () => {
	test('knows every app', () => expect(openIn(syganak).map(({ app }) => app)).toEqual([...APPS]));

	test.each([
		['geo', 'geo:44.15674,66.96110?q=44.15674,66.96110('],
		['organic-maps', 'https://omaps.app/map?v=1&ll=44.15674,66.96110&n='],
		['osmand', 'https://osmand.net/map/?pin=44.15674,66.96110#15/44.15674/66.96110'],
		['google', 'https://www.google.com/maps/search/?api=1&query=44.15674%2C66.96110'],
		['yandex', 'https://yandex.ru/maps/?ll=66.96110,44.15674&pt=66.96110,44.15674&z=15'],
		['2gis', 'https://2gis.com/geo/66.96110,44.15674'],
	])('%s is asked as its maker says', (app, start) => expect(hrefOf(app)).toContain(start));

	test('a name is encoded, and has no brackets of its own', () => {
		expect(decodeURIComponent(hrefOf('geo'))).toMatch(/\(Сығанақ\s+қала\)$/);
		expect(hrefOf('organic-maps')).not.toMatch(/[\s()]/);
	});

	test.each(['approximate', 'settlement'] as const)(
		'a point that is only %s is opened nowhere',
		(precision) => expect(openIn({ ...syganak, precision })).toEqual([]),
	);
	test('no point, no link', () => expect(openIn({ name: 'Lost' })).toEqual([]));
});
