import { describe, expect, test } from 'vitest';
import { eventLd } from './event.ts';
import { imageLd, licenceAddress } from './image.ts';
import { organizationLd } from './organization.ts';
import { placeLd, type PlaceSubject } from './place.ts';
import { printLd } from './thing.ts';
import { tripLd } from './trip.ts';

const aPlace = (more: Partial<PlaceSubject> = {}): PlaceSubject => ({
	name: 'Fort',
	url: 'https://example.org/en/sights/fort/',
	section: 'sights',
	kind: 'mausoleum',
	description: 'A fort.',
	otherNames: [],
	registry: 'KZO-001',
	address: { country: 'KZ', region: 'Region' },
	within: [],
	sameAs: [],
	phones: [],
	...more,
});

/** Names as careless hands and other alphabets write them. */
const HARD_NAMES = [
	'</script><script>alert(1)</script>',
	'<!-- "Сығанақ" & \'Жент\' \\ / -->',
	'قورقیت اتا',
	'🏜️ Ақ жар\u2028\u2029',
	'а'.repeat(300),
];

describe('the JSON-LD in a page', () => {
	test.each(HARD_NAMES)('keeps %j as it is, and closes no element', (name) => {
		const printed = printLd(placeLd(aPlace({ name, description: name, otherNames: [name] })));
		expect(printed).not.toContain('<');
		expect(JSON.parse(printed)).toMatchObject({ name, description: name, alternateName: [name] });
	});

	test('begins with its vocabulary', () => {
		expect(Object.entries(JSON.parse(printLd({ '@type': 'Place' })) as object)[0]).toEqual([
			'@context',
			'https://schema.org',
		]);
	});
});

describe('a place', () => {
	test('of which little is known says little', () => {
		expect(Object.keys(placeLd(aPlace({ description: '' })))).toEqual([
			'@type',
			'@id',
			'name',
			'url',
			'identifier',
			'address',
		]);
	});

	test.each([
		['sights', 'mausoleum', ['LandmarksOrHistoricalBuildings', 'TouristAttraction']],
		['sights', 'mosque', ['Mosque', 'TouristAttraction']],
		['sights', 'space', 'TouristAttraction'],
		['museums', 'school-museum', ['Museum', 'TouristAttraction']],
		['stays', 'roadside-hotel', 'Motel'],
		['stays', 'guest-house', 'LodgingBusiness'],
	] as const)('in %s of the kind %s is a %j', (section, kind, type) => {
		expect(placeLd(aPlace({ section, kind }))['@type']).toEqual(type);
	});

	test('has its point the way maps of the web write it', () => {
		expect(placeLd(aPlace({ point: [66.96, 44.15] })).geo).toEqual({
			'@type': 'GeoCoordinates',
			latitude: 44.15,
			longitude: 66.96,
		});
	});

	test('lies in what is around it, each inside the next', () => {
		const within = [
			{ types: 'AdministrativeArea', name: 'District', url: 'https://example.org/d/' },
			{ types: 'AdministrativeArea', name: 'Region' },
		] as const;
		expect(placeLd(aPlace({ within })).containedInPlace).toEqual({
			'@type': 'AdministrativeArea',
			name: 'District',
			url: 'https://example.org/d/',
			containedInPlace: { '@type': 'AdministrativeArea', name: 'Region' },
		});
	});

	test('with hours that need words tells none', () => {
		expect(placeLd(aPlace({ hours: 'by appointment' }))).not.toHaveProperty('openingHoursSpecification');
	});
});

describe('a journey', () => {
	test('without stops is still a journey', () => {
		const trip = tripLd({ name: 'Nowhere', url: 'https://example.org/r/', description: '', stops: [] });
		expect(trip).toMatchObject({ itinerary: { numberOfItems: 0, itemListElement: [] } });
		expect(trip).not.toHaveProperty('tripOrigin');
	});

	test('numbers its stops from 1 and begins at the first', () => {
		const stops = ['A', 'B'].map((name) => ({ name, types: 'City' as const }));
		expect(tripLd({ name: 'Road', url: 'https://example.org/r/', description: '', stops })).toMatchObject({
			tripOrigin: { '@type': 'City', name: 'A' },
			itinerary: { itemListElement: [{ position: 1 }, { position: 2, item: { name: 'B' } }] },
		});
	});
});

test('an event has its day, and its place an address', () => {
	expect(
		eventLd({
			name: 'Fair',
			url: 'https://example.org/e/',
			description: '',
			start: '2027-03-21',
			place: { name: 'Aral' },
			address: { country: 'KZ', region: 'Region', settlement: 'Aral' },
		}),
	).toMatchObject({
		startDate: '2027-03-21',
		location: { name: 'Aral', address: { addressLocality: 'Aral', addressCountry: 'KZ' } },
	});
});

describe('a picture', () => {
	const guide = organizationLd({
		name: 'Guide',
		home: 'https://example.org/',
		logo: 'https://example.org/logo.png',
		area: 'Region',
		phones: [],
	});
	const picture = {
		url: 'https://example.org/a.svg',
		caption: 'A',
		width: 1200,
		height: 750,
		encoding: 'image/svg+xml',
		licencePage: 'https://example.org/about/',
	};

	test('is the guide’s, unless somebody took it', () => {
		expect(imageLd(picture, guide).creator).toBe(guide);
		expect(imageLd({ ...picture, photographer: 'A. Painter' }, guide)).toMatchObject({
			creator: { '@type': 'Person', name: 'A. Painter' },
			creditText: 'A. Painter',
		});
	});

	test.each([
		['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
		['cc-by-sa-3.0', 'https://creativecommons.org/licenses/by-sa/3.0/'],
		['CC BY-NC-ND 4.0', 'https://creativecommons.org/licenses/by-nc-nd/4.0/'],
		['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
		['with kind permission', undefined],
	])('under «%s» leads to %s', (name, address) => expect(licenceAddress(name)).toBe(address));
});
