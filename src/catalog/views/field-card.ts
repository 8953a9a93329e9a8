import plateColours from '../../styles/plate-colours.css?raw';
import plateCss from '../../styles/plate.css?raw';
import { rulesOnPaper, type StyleRule } from '#cards/art/style-rules.ts';
import { shapesOf } from '#cards/art/shapes.ts';
import type { CardStop, FieldCard } from '#cards/field-card.ts';
import { languageTag, type Locale } from '#domain/locale.ts';
import { formatPoint } from '#i18n/format.ts';
import { useUi, type UiKey } from '#i18n/ui.ts';
import { COLOURS } from '#map/style/colours.ts';
import { entryPath } from '#paths.ts';
import type { Entries, Route } from '../entries.ts';
import { region } from '../region.ts';
import { spell, spelt } from '../spell.ts';
import { stopName, stopsOf, type Stop } from '../stops.ts';
import { guideName } from './page.ts';
import { routeView, type RouteView, type StopView } from './route.ts';

const PHRASES: readonly UiKey[] = [
	'card.phrase.take',
	'card.phrase.far',
	'card.phrase.wait',
	'card.phrase.doctor',
];

let plateRules: StyleRule[] | undefined;

/** The card of a route in one language: the words and numbers of its page, ready for paper. `site` is the guide's address. */
export function fieldCard(entries: Entries, route: Route, locale: Locale, site: URL): FieldCard {
	const ui = useUi(locale);
	const view = routeView(entries, route, locale);
	const say = (words: string) => spell(words, locale);
	const guide = say(guideName(locale));
	const stops = stopsOf(entries, route);
	return {
		lang: languageTag(locale),
		guide,
		label: say(ui('card.label')),
		number: String(view.number).padStart(2, '0'),
		colour: COLOURS.light.themes[route.facts.theme],
		emblem: view.emblem,
		kicker: say(view.themeName),
		title: view.title.lang ? view.title.text : say(view.title.text),
		summary: view.summary.lang ? view.summary.text : say(view.summary.text),
		address: new URL(entryPath(locale, 'routes', route.id), site).href,
		facts: view.facts.map(({ term, text }) => ({ term: say(term), text: say(text) })),
		warning: view.warning && say(view.warning),
		days: view.days.map((day) => ({
			title: view.days.length > 1 ? say(day.title) : undefined,
			stops: day.stops.map((stop) => cardStop(stop, stops[stop.number - 1]!, locale)),
		})),
		plate: platePart(view, locale),
		phones: {
			title: say(ui('card.phones')),
			items: (region().emergency ?? []).map(({ number, name }) => ({ number, name: spelt(name, locale) })),
		},
		phrases: phrasesPart(locale),
		notes: say(ui('card.notes')),
		approval: say(view.approval.text),
		checked: say(view.sources.checked),
		checkedOn: route.facts.checkedOn,
		credit: [guide, region().licence?.name, say(ui('footer.sources'))].filter(Boolean).join(' · '),
	};
}

function cardStop(view: StopView, stop: Stop, locale: Locale): CardStop {
	const ui = useUi(locale);
	const say = (words: string) => spell(words, locale);
	const { point, precision } = stop;
	const forDriver = stopName(stop, 'kk');
	const name = say(view.name);
	return {
		number: view.number,
		name,
		driverName: forDriver === name ? undefined : forDriver,
		kicker: say(view.kicker),
		point: say(
			point && precision
				? // Coordinates are not broken over two lines.
					`${formatPoint(point, precision === 'exact').replaceAll(' ', '\u00a0')} (${ui.term('precision', precision)})`
				: ui('stop.unlocated'),
		),
		leg: view.leg && {
			distance: say(
				stop.leg?.distance.origin === 'sourced'
					? ui('card.sourced', { km: view.leg.distance })
					: view.leg.distance,
			),
			details: view.leg.details.map(say),
		},
	};
}

function platePart({ plate, title }: RouteView, locale: Locale): FieldCard['plate'] {
	const ui = useUi(locale);
	const say = (words: string) => spell(words, locale);
	plateRules ??= rulesOnPaper(`${plateColours}\n${plateCss}`);
	return {
		shapes: shapesOf(plate, plateRules, say),
		alt: say(ui('route.map', { title: title.text })),
		note: say(ui('route.schematic')),
	};
}

/** Kazakh for those who speak none; a reader of Kazakh needs no phrase book. */
function phrasesPart(locale: Locale): FieldCard['phrases'] {
	const ui = useUi(locale);
	const isKazakh = languageTag(locale).startsWith('kk');
	const spoken = useUi('kk');
	return {
		title: ui('card.phrases'),
		items:
			isKazakh || !region().locales.includes('kk')
				? []
				: PHRASES.map((key) => ({ words: spoken(key), meaning: ui(key) })),
	};
}
