import type { Locale } from '#domain/locale.ts';
import { formatDate } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { homePath } from '#paths.ts';
import type { Entries, Place } from '../../entries.ts';
import { locales, region } from '../../region.ts';
import { placeById } from '../../stops.ts';
import { pickText } from '../../translate.ts';
import { districtCard, placeCard, routeCard, type CardView } from '../card.ts';
import type { FactView } from '../facts.ts';
import { guideName, type PageView } from '../page.ts';
import { socialImage } from '../picture.ts';
import { regionPlate, routesPlate } from '../plate.ts';
import { sourceView } from '../sources.ts';
import { structuredSite } from '../structured/site.ts';
import { questionViews, type QuestionView } from './choices.ts';
import { firstSteps, type FirstStepsView } from './first-steps.ts';
import { storyViews, type StoryView } from './stories.ts';
import { wayViews, type WayView } from './ways.ts';
import { yearView, type YearView } from './year.ts';

/** All that the first page of a language shows; what this region does not have is empty. */
export interface HomeView {
	readonly page: PageView;
	readonly name: string;
	readonly tagline: string;
	readonly summary: string;
	readonly plate: string;
	readonly ways: readonly WayView[];
	readonly questions: readonly QuestionView[];
	readonly year: YearView | undefined;
	readonly routes: readonly CardView[];
	readonly stories: readonly StoryView[];
	readonly major: readonly CardView[];
	/** Those that no story names on its map. */
	readonly districts: readonly CardView[];
	readonly firstSteps: FirstStepsView;
	readonly facts: readonly FactView[];
}

const MAJOR = 8;

/** The first page in one language. */
export function homeView(entries: Entries, locale: Locale): HomeView {
	const name = pickText(region().name, locale);
	const major = highlights(entries);
	const stories = storyViews(entries, major, locale);
	const areOnRiver = stories.some(({ drawing }) => drawing.type === 'river');
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
		plate: entries.routes.length > 0 ? routesPlate(entries, locale) : regionPlate(entries, locale),
		ways: wayViews(entries, locale),
		questions: questionViews(entries, locale),
		year: yearView(entries, locale),
		routes: entries.routes.map((route) => routeCard(entries, route, locale)),
		stories,
		major: major.map((place) => placeCard(entries, place, locale)),
		districts: areOnRiver ? [] : entries.districts.map((district) => districtCard(entries, district, locale)),
		firstSteps: firstSteps(entries, locale),
		facts: regionFactRows(locale),
	};
}

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
