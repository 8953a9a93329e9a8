import type { Locale } from '#domain/locale.ts';
import { formatDays, monthName } from '#i18n/format.ts';
import { useUi, type UiKey } from '#i18n/ui.ts';
import type { ListFacet } from '#lists/facets.ts';
import type { MapData, MapLandmark } from '#map/data.ts';
import { toEntries } from '#map/entries.ts';
import { FACETS, LAYERS } from '#map/facet-names.ts';
import { countsOf, type Faceted } from '#map/facets.ts';
import { KIND_GROUPS, type KindGroup } from '#map/kind-groups.ts';
import { ACCESS_REGIMES, PROTECTIONS } from '#schemas/place.ts';
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

/** One facet of the map or of a list as its form shows it. */
export interface FacetView {
	readonly facet: ListFacet;
	readonly title: string;
	/** One value at a time, from a list; else any number of check boxes. */
	readonly isSingle: boolean;
	readonly note?: string;
	readonly groups: readonly FacetGroup[];
}

/** What a form of facets is made for. */
export interface FacetSource {
	readonly entries: readonly Faceted<ListFacet>[];
	readonly districts: readonly MapLandmark[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));
const SINGLE: readonly ListFacet[] = ['vehicle', 'month'];

/** Every facet that can part what is on this map; one whose values nobody has is left out. */
export function facetViews(data: MapData, locale: Locale): FacetView[] {
	const source = { entries: toEntries(data), districts: data.districts };
	return FACETS.map((facet) => facetView(facet, source, locale)).filter(({ groups }) =>
		groups.some(({ options }) => options.length > 0),
	);
}

/** One facet with the values that are there. */
export function facetView(facet: ListFacet, { entries, districts }: FacetSource, locale: Locale): FacetView {
	const ui = useUi(locale);
	const of = (values: readonly string[], label: (value: string) => string): FacetGroup[] => [
		{ options: optionsOf(entries, facet, values, label) },
	];
	const parts: Record<ListFacet, () => Pick<FacetView, 'title' | 'groups'>> = {
		layer: () => ({
			title: ui('bigmap.layers'),
			groups: of(LAYERS, (layer) => ui(LAYER_WORDS[layer as keyof typeof LAYER_WORDS])),
		}),
		theme: () => ({ title: ui('bigmap.theme'), groups: of(THEMES, (theme) => ui.term('theme', theme)) }),
		kind: () => ({ title: ui('registry.kind'), groups: kindGroups(entries, locale) }),
		district: () => ({
			title: ui('registry.district'),
			groups: of(
				districts.map(({ id }) => id),
				(id) => districts.find((district) => district.id === id)?.name ?? id,
			),
		}),
		access: () => ({
			title: ui('place.access'),
			groups: of(ACCESS_REGIMES, (regime) => ui.term('access', regime)),
		}),
		vehicle: () => ({ title: ui('bigmap.vehicle'), groups: of(MODES, (mode) => ui.term('mode', mode)) }),
		month: () => ({
			title: ui('bigmap.month'),
			groups: of(MONTHS, (month) => monthName(Number(month), locale)),
		}),
		days: () => ({
			title: ui('route.days'),
			groups: of(
				distinct(entries.flatMap(({ values }) => values.days ?? [])).sort((a, b) => Number(a) - Number(b)),
				(days) => formatDays(Number(days), locale),
			),
		}),
		protection: () => ({
			title: ui('registry.protection'),
			groups: of(PROTECTIONS, (level) => ui.term('protection', level)),
		}),
	};
	const note = noteOf(facet, entries);
	return { facet, isSingle: SINGLE.includes(facet), ...parts[facet](), ...(note ? { note: ui(note) } : {}) };
}

const LAYER_WORDS = {
	routes: 'routes',
	sights: 'sights',
	museums: 'museums',
	stays: 'stays',
	services: 'bigmap.services',
} as const satisfies Record<(typeof LAYERS)[number], UiKey>;

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** What a reader has to know where some entries say nothing. */
function noteOf(facet: ListFacet, entries: FacetSource['entries']): UiKey | undefined {
	if (facet === 'vehicle' && entries.some(({ values }) => values.vehicle?.length === 0))
		return 'bigmap.vehicle.note';
	if (facet === 'month' && entries.some(({ values }) => !values.month)) return 'bigmap.month.note';
	return undefined;
}

function kindGroups(entries: FacetSource['entries'], locale: Locale): FacetGroup[] {
	const ui = useUi(locale);
	const group = (title: string, kinds: readonly string[]): FacetGroup => ({
		title,
		options: optionsOf(entries, 'kind', kinds, (kind) => ui.term('kind', kind)),
	});
	const kindsIn = (layer: string) =>
		distinct(entries.flatMap(({ values }) => (values.layer?.includes(layer) ? (values.kind ?? []) : [])));
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
	entries: FacetSource['entries'],
	facet: ListFacet,
	values: readonly string[],
	label: (value: string) => string,
): FacetOption[] {
	const counts = countsOf(entries, [], facet, values);
	return values
		.filter((value) => entries.some((entry) => entry.values[facet]?.includes(value)))
		.map((value) => ({ value, label: label(value), count: counts.get(value) ?? 0 }));
}
