import type { Locale } from '#domain/locale.ts';
import { formatDate, monthName } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { homePath } from '#paths.ts';
import type { Entries, Place } from '../entries.ts';
import { locales, region } from '../region.ts';
import { placeById } from '../stops.ts';
import { pickText } from '../translate.ts';
import { districtCard, placeCard, routeCard, type CardView } from './card.ts';
import type { FactView } from './facts.ts';
import { guideName, type PageView } from './page.ts';
import { regionPicture, socialImage, type PictureView } from './picture.ts';
import { regionPlate } from './plate.ts';
import { riverStrip, type RiverStripView } from './river-strip.ts';
import { sourceView } from './sources.ts';
import { structuredSite } from './structured/site.ts';

/** One route in the calendar of the first page. */
export interface SeasonRow {
	readonly card: CardView;
	/** Twelve answers, January first; undefined where a calendar of its own decides. */
	readonly months: readonly boolean[] | undefined;
}

/** All that the first page of a language shows. */
export interface HomeView {
	readonly page: PageView;
	readonly name: string;
	readonly tagline: string;
	readonly summary: string;
	readonly picture: PictureView;
	readonly plate: string;
	readonly strip: RiverStripView | undefined;
	readonly routes: readonly CardView[];
	readonly major: readonly CardView[];
	readonly districts: readonly CardView[];
	readonly season: {
		readonly months: readonly { readonly short: string; readonly long: string }[];
		readonly rows: readonly SeasonRow[];
	};
	readonly facts: readonly FactView[];
}

const MAJOR = 8;
const YEAR = Array.from({ length: 12 }, (_, index) => index + 1);

/** The places an editor chose for the first page or, without a choice, the most important sights. */
const highlights = (entries: Entries): Place[] =>
	region().highlights?.flatMap((id) => placeById(entries, id) ?? []) ??
	entries.places.filter((place) => place.section === 'sights').slice(0, MAJOR);

function regionFactRows(locale: Locale): FactView[] {
	const ui = useUi(locale);
	const { areaKm2, population } = region();
	return [
		...(areaKm2
			? [
					{
						term: ui('home.area'),
						text: `${ui.number.format(areaKm2.value)} ${ui('unit.km2')}`,
						source: sourceView(areaKm2.source),
					},
				]
			: []),
		...(population
			? [
					{
						term: ui('home.population'),
						text: ui.count('count.people', population.value),
						...(population.asOf
							? { note: ui('place.asOf', { date: formatDate(population.asOf, locale) }) }
							: {}),
						source: sourceView(population.source),
					},
				]
			: []),
	];
}

/** The first page in one language. */
export function homeView(entries: Entries, locale: Locale): HomeView {
	const picture = regionPicture(locale);
	const name = pickText(region().name, locale);
	return {
		page: {
			locale,
			title: `${name}: ${pickText(region().tagline, locale)}`,
			description: pickText(region().summary, locale),
			path: homePath,
			written: locales(),
			crumbs: [],
			image: socialImage(locale, 'home', name),
			structured: { things: (at) => structuredSite(locale, at) },
		},
		name,
		tagline: `${guideName(locale)} · ${pickText(region().tagline, locale)}`,
		summary: pickText(region().summary, locale),
		picture,
		plate: regionPlate(entries, locale),
		strip: riverStrip(entries, highlights(entries), 'Syr Darya', locale),
		routes: entries.routes.map((route) => routeCard(entries, route, locale)),
		major: highlights(entries).map((place) => placeCard(entries, place, locale)),
		districts: entries.districts.map((district) => districtCard(entries, district, locale)),
		season: {
			months: YEAR.map((month) => ({
				short: monthName(month, locale, 'short').slice(0, 3),
				long: monthName(month, locale),
			})),
			rows: entries.routes.map((route) => ({
				card: routeCard(entries, route, locale),
				months: route.facts.season.byCalendar
					? undefined
					: YEAR.map((month) => route.facts.season.months?.includes(month) ?? true),
			})),
		},
		facts: regionFactRows(locale),
	};
}
