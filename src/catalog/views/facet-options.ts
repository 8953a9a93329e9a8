import type { Locale } from '#domain/locale.ts';
import { monthName } from '#i18n/format.ts';
import { useUi, type UiKey } from '#i18n/ui.ts';
import type { MapData } from '#map/data.ts';
import { LAYERS, toEntries, type Facet, type MapEntry } from '#map/entries.ts';
import { countsOf } from '#map/facets.ts';
import { KIND_GROUPS, type KindGroup } from '#map/kind-groups.ts';
import { ACCESS_REGIMES } from '#schemas/place.ts';
import { MODES, THEMES } from '#schemas/route.ts';

/** One value of a facet: its words and how many entries have it. */
export interface FacetOption {
	readonly value: string;
	readonly label: string;
	readonly count: number;
}

/** Values that belong together, under a head of their own where the facet has several such groups. */
export interface FacetGroup {
	readonly title?: string;
	readonly options: readonly FacetOption[];
}

/** One facet of the map as its form shows it. */
export interface FacetView {
	readonly facet: Facet;
	readonly title: string;
	/** One value at a time, from a list; else any number of check boxes. */
	readonly isSingle: boolean;
	readonly note?: string;
	readonly groups: readonly FacetGroup[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** Every facet that can part what is on this map; one whose values nobody has is left out. */
export function facetViews(data: MapData, locale: Locale): FacetView[] {
	const ui = useUi(locale);
	const entries = toEntries(data);
	const options = (facet: Facet, values: readonly string[], label: (value: string) => string) =>
		optionsOf(entries, facet, values, label);
	const views: FacetView[] = [
		{
			facet: 'layer',
			title: ui('bigmap.layers'),
			isSingle: false,
			groups: [
				{ options: options('layer', LAYERS, (layer) => ui(LAYER_WORDS[layer as keyof typeof LAYER_WORDS])) },
			],
		},
		{
			facet: 'theme',
			title: ui('bigmap.theme'),
			isSingle: false,
			groups: [{ options: options('theme', THEMES, (theme) => ui.term('theme', theme)) }],
		},
		{ facet: 'kind', title: ui('registry.kind'), isSingle: false, groups: kindGroups(data, entries, locale) },
		{
			facet: 'district',
			title: ui('registry.district'),
			isSingle: false,
			groups: [
				{
					options: options(
						'district',
						data.districts.map(({ id }) => id),
						(id) => data.districts.find((district) => district.id === id)?.name ?? id,
					),
				},
			],
		},
		{
			facet: 'access',
			title: ui('place.access'),
			isSingle: false,
			groups: [{ options: options('access', ACCESS_REGIMES, (regime) => ui.term('access', regime)) }],
		},
		{
			facet: 'vehicle',
			title: ui('bigmap.vehicle'),
			isSingle: true,
			note: ui('bigmap.vehicle.note'),
			groups: [{ options: options('vehicle', MODES, (mode) => ui.term('mode', mode)) }],
		},
		{
			facet: 'month',
			title: ui('bigmap.month'),
			isSingle: true,
			note: ui('bigmap.month.note'),
			groups: [{ options: options('month', MONTHS, (month) => monthName(Number(month), locale)) }],
		},
	];
	return views.filter(({ groups }) => groups.some(({ options: ofGroup }) => ofGroup.length > 0));
}

const LAYER_WORDS = {
	routes: 'routes',
	sights: 'sights',
	museums: 'museums',
	stays: 'stays',
	services: 'bigmap.services',
} as const satisfies Record<(typeof LAYERS)[number], UiKey>;

function kindGroups({ places }: MapData, entries: readonly MapEntry[], locale: Locale): FacetGroup[] {
	const ui = useUi(locale);
	const group = (title: string, kinds: readonly string[]): FacetGroup => ({
		title,
		options: optionsOf(entries, 'kind', kinds, (kind) => ui.term('kind', kind)),
	});
	const kindsIn = (layer: string) => [
		...new Set(places.filter(({ section }) => section === layer).map(({ kind }) => kind)),
	];
	return [
		...(Object.keys(KIND_GROUPS) as KindGroup[]).map((name) =>
			group(ui(`bigmap.kinds.${name}`), KIND_GROUPS[name]),
		),
		...(['museums', 'stays', 'services'] as const).map((layer) =>
			group(ui(LAYER_WORDS[layer]), kindsIn(layer)),
		),
	].filter(({ options }) => options.length > 0);
}

function optionsOf(
	entries: readonly MapEntry[],
	facet: Facet,
	values: readonly string[],
	label: (value: string) => string,
): FacetOption[] {
	const counts = countsOf(entries, [], facet, values);
	return values
		.filter((value) => entries.some((entry) => entry.values[facet]?.includes(value)))
		.map((value) => ({ value, label: label(value), count: counts.get(value) ?? 0 }));
}
