import type { Locale } from '#domain/locale.ts';
import { formatDate, formatPoint, monthRanges } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { openIn } from '#map/open-in.ts';
import { entryPath, numberPath } from '#paths.ts';
import type { Source } from '#schemas/parts/source.ts';
import { elsewhere } from '../elsewhere.ts';
import type { Entries, Place } from '../entries.ts';
import { formerSeabed } from '../former-seabed.ts';
import { pageOf } from '../prose.ts';
import { spelt } from '../spell.ts';
import { districtById, placeById } from '../stops.ts';
import { hoursView, hoursWords, type HoursView } from './hours.ts';
import { nearestSettlement } from './nearest-settlement.ts';
import { said } from './said.ts';
import { sourceView, type SourceView } from './sources.ts';

/** One line of the facts of a place. */
export interface FactView {
	readonly term: string;
	readonly text: string;
	/** Language of `text` where it is not the page's. */
	readonly lang?: string;
	readonly href?: string;
	/** A word of caution or a date below it. */
	readonly note?: string;
	readonly source?: SourceView;
	/** What other sources say. */
	readonly others?: readonly { readonly text: string; readonly source: SourceView }[];
	/** Where one can go on from here; they stand in place of `text`. */
	readonly links?: readonly { readonly text: string; readonly href: string }[];
	/** Opening hours, for the script that tells whether it is open. */
	readonly hours?: HoursView | undefined;
}

interface Sourced<T> {
	readonly value: T;
	readonly source: Source;
	readonly asOf?: string | undefined;
	readonly others?: readonly { readonly value: T; readonly source: Source }[] | undefined;
}

/** The facts of a place in the order in which a traveller asks for them; what is unknown is left out. */
export function placeFacts(entries: Entries, place: Place, locale: Locale): FactView[] {
	const ui = useUi(locale);
	const { facts } = place;
	const rows: (FactView | undefined)[] = [];
	const district = districtById(entries, facts.district);
	const asOf = (date: string | undefined) =>
		date ? { note: ui('place.asOf', { date: formatDate(date, locale) }) } : {};
	const sourcedRow = <T>(
		term: string,
		fact: Sourced<T> | undefined,
		print: (value: T) => string,
	): FactView | undefined =>
		fact && {
			term,
			text: print(fact.value),
			...asOf(fact.asOf),
			source: sourceView(fact.source),
			...(fact.others
				? {
						others: fact.others.map(({ value, source }) => ({
							text: print(value),
							source: sourceView(source),
						})),
					}
				: {}),
		};
	const plain = (value: string | number) => (typeof value === 'number' ? ui.number.format(value) : value);

	if (facts.status) {
		const { value, source } = facts.status;
		rows.push({ term: ui('place.status'), text: ui.term('status', value), source: sourceView(source) });
	}
	rows.push({ term: ui('place.kind'), text: ui.term('kind', facts.kind) });
	if (district) {
		rows.push({
			term: ui('place.district'),
			...said(district.facts.name, locale),
			href: entryPath(locale, 'districts', district.id),
		});
	}
	const whole = facts.partOf ? placeById(entries, facts.partOf) : undefined;
	if (whole) {
		rows.push({
			term: ui('place.partOf'),
			...said(whole.facts.name, locale),
			href: entryPath(locale, whole.section, whole.id),
		});
	}
	rows.push(
		facts.built && {
			term: ui('place.built'),
			...said(facts.built.value, locale),
			source: sourceView(facts.built.source),
		},
	);
	rows.push(sourcedRow(ui('place.founded'), facts.founded, (date) => formatDate(date, locale)));
	if (facts.protection) {
		const { level, date, act, source } = facts.protection;
		const text = [ui.term('protection', level), act, date].filter(Boolean).join(', ');
		rows.push({ term: ui('place.protection'), text, source: sourceView(source) });
	}
	rows.push(...accessRows(entries, place, locale));
	const hours = sourcedRow(ui('place.hours'), facts.hours, (osm) => hoursWords(osm, locale));
	rows.push(hours && { ...hours, hours: hoursView(facts.hours!.value, locale) });
	rows.push(sourcedRow(ui('place.tickets'), facts.tickets, plain));
	rows.push(facts.bestMonths && { term: ui('place.season'), text: monthRanges(facts.bestMonths, locale) });
	rows.push(sourcedRow(ui('route.season'), facts.season, (months) => monthRanges(months, locale)));
	rows.push(sourcedRow(ui('place.halls'), facts.halls, plain));
	rows.push(sourcedRow(ui('place.items'), facts.items, plain));
	rows.push(sourcedRow(ui('place.stars'), facts.stars, plain));
	rows.push(sourcedRow(ui('place.rooms'), facts.rooms, plain));
	rows.push(sourcedRow(ui('place.capacity'), facts.capacity, (people) => ui.count('count.people', people)));
	rows.push(sourcedRow(ui('place.priceBand'), facts.priceBand, (band) => ui.term('priceBand', band)));
	rows.push(...contactRows(place, locale));
	rows.push(locationRow(place, locale), appsRow(place, locale));
	rows.push(seabedRow(place, locale));
	const links = elsewhere(facts).map(({ title, href }) => ({ text: title, href }));
	if (links.length > 0) rows.push({ term: ui('place.elsewhere'), text: '', links });
	rows.push({ term: ui('place.registry'), text: facts.registry, href: numberPath(facts.registry) });
	return rows.filter((row) => row !== undefined);
}

function accessRows(entries: Entries, place: Place, locale: Locale): FactView[] {
	const ui = useUi(locale);
	const { access } = place.facts;
	if (!access) return [];
	const source = sourceView(access.source);
	const rows: FactView[] = [];
	if (access.regime) rows.push({ term: ui('place.access'), text: ui.term('access', access.regime), source });
	const nearest = nearestSettlement(entries, place, locale);
	if (nearest) {
		const href = pageOf(entries, nearest.id, locale);
		rows.push({ term: ui('place.nearest'), text: nearest.text, ...(href ? { href } : {}), source });
	}
	if (access.vehicle) rows.push({ term: ui('place.vehicle'), text: ui.term('mode', access.vehicle), source });
	return rows;
}

function contactRows({ facts }: Place, locale: Locale): FactView[] {
	const ui = useUi(locale);
	const { contacts } = facts;
	if (!contacts) return [];
	const source = sourceView(contacts.source);
	const note = contacts.asOf ? { note: ui('place.asOf', { date: formatDate(contacts.asOf, locale) }) } : {};
	const rows: FactView[] = [];
	if (contacts.address)
		rows.push({ term: ui('place.address'), ...said(contacts.address, locale), ...note, source });
	for (const phone of contacts.phones ?? []) {
		rows.push({
			term: ui('place.phone'),
			text: phone,
			href: `tel:${phone.replace(/[^+\d]/g, '')}`,
			...note,
			source,
		});
	}
	if (contacts.email)
		rows.push({ term: ui('place.email'), text: contacts.email, href: `mailto:${contacts.email}`, source });
	if (contacts.website) {
		rows.push({
			term: ui('place.website'),
			text: new URL(contacts.website).hostname,
			href: contacts.website,
			source,
		});
	}
	return rows;
}

function seabedRow(place: Place, locale: Locale): FactView | undefined {
	const shore = formerSeabed(place);
	if (!shore) return undefined;
	const ui = useUi(locale);
	return {
		term: ui('place.seabed'),
		text: ui('place.seabed.text'),
		note: ui('place.seabed.shore', { shore: said(shore.label, locale).text, source: shore.source }),
	};
}

function locationRow({ facts }: Place, locale: Locale): FactView {
	const ui = useUi(locale);
	const { location } = facts;
	const term = ui('place.location');
	if (!location) return { term, text: ui('facts.unknown') };
	const text = `${formatPoint(location.point, location.precision === 'exact')} (${ui.term('precision', location.precision)})`;
	const source = sourceView(location.source);
	if (location.precision === 'exact') return { term, text, source };
	const caution = ui(`precision.${location.precision}.note`);
	return { term, text, note: `${caution} ${ui('bigmap.noApp')}`, source };
}

/** Links into other map apps; none where the point is not the thing itself. */
function appsRow({ facts }: Place, locale: Locale): FactView | undefined {
	const ui = useUi(locale);
	const { location } = facts;
	const name = spelt(facts.name, locale);
	const links = openIn({ name, lngLat: location?.point, precision: location?.precision });
	if (links.length === 0) return undefined;
	return {
		term: ui('bigmap.openIn'),
		text: '',
		links: links.map(({ app, href }) => ({ text: ui(`bigmap.app.${app}`), href })),
	};
}
