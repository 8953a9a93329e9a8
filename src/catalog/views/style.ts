import {
	HEROES,
	HOURS,
	LANDMARKS,
	LANDS,
	type Hero,
	type Hour,
	type Land,
	type Scene,
} from '#domain/scene.ts';
import type { Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { iconPaths } from '#map/icons/icon-paths.ts';
import { iconOf } from '#map/icons/kind-icons.ts';
import { COLOURS, ROUTE_THEMES } from '#map/style/colours.ts';
import { FLAVOURS } from '#map/style/flavours.ts';
import { aboutPath, scenePath, stylePath } from '#paths.ts';
import { MUSEUM_KINDS } from '#schemas/museum.ts';
import { SERVICE_KINDS } from '#schemas/service.ts';
import { SIGHT_KINDS } from '#schemas/sight.ts';
import { STAY_KINDS } from '#schemas/stay.ts';
import { contrast } from '#styles/contrast.ts';
import { readTokens } from '#styles/read-tokens.ts';
import tokensCss from '../../styles/tokens.css?raw';
import type { Entries } from '../entries.ts';
import { locales } from '../region.ts';
import { homeCrumb, type PageView } from './page.ts';
import { drawing, isDrawn, placeScene } from './picture.ts';

/** A colour in one theme and how well it is read on the paper of that theme. */
interface Shade {
	readonly value: string;
	readonly contrast: string;
}

/** A drawing under the name by which an editor chooses it. */
interface Sample {
	readonly name: string;
	readonly src: string;
}

/** The page that shows of what the guide is made: all of it read from the code, nothing written twice. */
export interface StyleView {
	readonly page: PageView;
	readonly colours: readonly { readonly name: string; readonly light: Shade; readonly dark: Shade }[];
	readonly measures: readonly { readonly name: string; readonly value: string }[];
	readonly themes: readonly { readonly id: string; readonly name: string }[];
	readonly icons: readonly { readonly name: string; readonly paths: readonly string[] }[];
	readonly flavours: readonly {
		readonly name: string;
		readonly colours: readonly { readonly name: string; readonly value: string }[];
	}[];
	readonly heroes: readonly Sample[];
	readonly landmarks: readonly Sample[];
	readonly lands: readonly Sample[];
}

const KINDS = [...new Set([...SIGHT_KINDS, ...MUSEUM_KINDS, ...STAY_KINDS, ...SERVICE_KINDS])];

const sample = (name: string, hero: Hero, land: Land, hour: Hour): { name: string; scene: Scene } => ({
	name,
	scene: { hero, land, hour, seed: `style-${name.replaceAll(' ', '-')}` },
});
const heroSamples = () =>
	HEROES.filter((hero) => hero !== 'none').map((hero) => sample(hero, hero, 'steppe', 'noon'));
const landSamples = () =>
	LANDS.flatMap((land) => HOURS.map((hour) => sample(`${land} ${hour}`, 'none', land, hour)));

/** Drawings that only this page shows: one of each hero, and each land at each hour. */
export const styleScenes = (): Scene[] => [...heroSamples(), ...landSamples()].map(({ scene }) => scene);

const shown = ({ name, scene }: { name: string; scene: Scene }): Sample => ({
	name,
	src: scenePath(scene.seed, drawing(scene).version),
});

/** The landmarks of this region that have a drawing of their own on their page. */
const landmarksOf = (entries: Entries) =>
	entries.places
		.filter(isDrawn)
		.map((place) => ({ name: place.id, scene: placeScene(entries, place) }))
		.filter(({ scene }) => (LANDMARKS as readonly string[]).includes(scene.hero));

export function styleView(entries: Entries, locale: Locale): StyleView {
	const ui = useUi(locale);
	const { colours, measures } = readTokens(tokensCss);
	const paper = colours.find(({ name }) => name === '--paper')!;
	const shade = (theme: 'light' | 'dark', value: string): Shade => ({
		value,
		contrast: contrast(value, paper[theme]).toFixed(1),
	});
	return {
		page: {
			locale,
			title: ui('style.title'),
			description: ui('style.intro'),
			path: stylePath,
			written: locales(),
			crumbs: [homeCrumb(locale), { title: ui('about'), href: aboutPath(locale) }],
		},
		colours: colours.map(({ name, light, dark }) => ({
			name,
			light: shade('light', light),
			dark: shade('dark', dark),
		})),
		measures,
		themes: ROUTE_THEMES.map((id) => ({ id, name: ui.term('theme', id) })),
		icons: KINDS.flatMap((kind) => {
			const icon = iconOf(kind);
			return icon ? [{ name: ui.term('kind', kind), paths: iconPaths(icon) }] : [];
		}),
		flavours: FLAVOURS.map((name) => ({
			name,
			colours: Object.entries(COLOURS[name]).flatMap(([part, value]) =>
				typeof value === 'string' ? [{ name: part, value }] : [],
			),
		})),
		heroes: heroSamples().map(shown),
		landmarks: landmarksOf(entries).map(shown),
		lands: landSamples().map(shown),
	};
}
