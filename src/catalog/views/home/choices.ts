import type { Locale } from '#domain/locale.ts';
import { formatDays } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { entryPath, sectionPath } from '#paths.ts';
import type { Mode } from '#schemas/route.ts';
import type { Entries, Route } from '../../entries.ts';
import { routeTitle } from '../card.ts';
import type { Said } from '../said.ts';

/** A route by its number, which is also that on the map. */
export interface NumberLink {
	readonly href: string;
	readonly number: number;
	readonly title: Said;
	readonly theme: string;
}

/** Routes that have something in common. */
export interface ChoiceView {
	readonly label: string;
	/** The same as a list, where the lists know this choice. */
	readonly href?: string;
	readonly routes: readonly NumberLink[];
}

/** The routes sorted by one question. */
export interface QuestionView {
	readonly title: string;
	readonly choices: readonly ChoiceView[];
}

/** From what everybody has to what has to be hired. */
const MODES_ASKED: readonly Mode[] = [
	'foot',
	'train',
	'bus',
	'boat',
	'car',
	'high-clearance',
	'four-wheel-drive',
];

/** A route as its number. */
export const numberLink = (route: Route, locale: Locale): NumberLink => ({
	href: entryPath(locale, 'routes', route.id),
	number: route.facts.order,
	title: routeTitle(route, locale),
	theme: route.facts.theme,
});

/** How long, by what, and whether with a permit; a question to which all routes give one answer is not asked. */
export function questionViews({ routes }: Entries, locale: Locale): QuestionView[] {
	const ui = useUi(locale);
	const choice = (label: string, found: readonly Route[], href?: string): ChoiceView => ({
		label,
		...(href ? { href } : {}),
		routes: found.map((route) => numberLink(route, locale)),
	});
	const days = [...new Set(routes.map(({ facts }) => facts.days))].sort((a, b) => a - b);
	const withPermit = routes.filter(({ facts }) => facts.permit);
	return [
		{
			title: ui('home.byDays'),
			choices: days.map((count) =>
				choice(
					formatDays(count, locale),
					routes.filter(({ facts }) => facts.days === count),
				),
			),
		},
		{
			title: ui('home.byMode'),
			choices: [
				...distinctModes(routes).map(({ mode, found }) =>
					choice(ui.term('mode', mode), found, `${sectionPath(locale, 'routes')}?vehicle=${mode}`),
				),
				...(withPermit.length > 0 ? [choice(ui('route.permit'), withPermit)] : []),
			],
		},
	].filter(({ choices }) => choices.length > 1);
}

/** Modes with the routes they are for; of two that share all their routes, the first speaks for both. */
function distinctModes(routes: readonly Route[]): { mode: Mode; found: Route[] }[] {
	const seen = new Set<string>();
	return MODES_ASKED.map((mode) => ({
		mode,
		found: routes.filter(({ facts }) => facts.modes.includes(mode)),
	}))
		.filter(({ found }) => found.length > 0)
		.filter(({ found }) => {
			const key = found.map(({ id }) => id).join();
			return !seen.has(key) && seen.add(key);
		});
}
