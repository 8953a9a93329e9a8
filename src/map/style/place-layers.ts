import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Colours } from './colours.ts';
import type { Flavour } from './flavours.ts';
import { SOURCES } from './source-ids.ts';
import { UPRIGHT } from './typefaces.ts';

/** Kinds that the ground itself names: their pin would only say it twice. */
const NAMED_BY_GROUND = ['lake', 'sea', 'river', 'town'];
const isCluster: ExpressionSpecification = ['has', 'point_count'];
const isExact: ExpressionSpecification = ['==', ['get', 'precision'], 'exact'];
const PIN_SCALE: ExpressionSpecification = ['match', ['get', 'importance'], 1, 1, 2, 0.92, 0.84];

/** The colour of a place by its section. */
const sectionColour = ({ pins }: Colours): ExpressionSpecification => [
	'match',
	['get', 'section'],
	'museums',
	pins.museums,
	'stays',
	pins.stays,
	'services',
	pins.services,
	pins.sights,
];

/** Image of a pin; `state` is how it stands out. */
const pinImage = (flavour: Flavour, state: string | ExpressionSpecification): ExpressionSpecification => [
	'concat',
	`pin/${flavour}/`,
	['get', 'section'],
	'/',
	['get', 'precision'],
	'/',
	['get', 'kind'],
	'/',
	state,
];

/** A pin stands on its point if that is exact, else it lies around it. */
const pinAnchor: ExpressionSpecification = ['case', isExact, 'bottom', 'center'];

/** Names stand beside the head of a pin, which is above its point where that is exact. */
const nameAnchors = (reach: number): ExpressionSpecification => {
	const beside = (rise: number) => ['left', [reach, -rise], 'right', [-reach, -rise]];
	const around = ['literal', [...beside(0), 'top', [0, reach], 'bottom', [0, -reach]]];
	const onPoint = ['literal', [...beside(1.5), 'top', [0, 0.4], 'bottom', [0, -1.7 - reach]]];
	return ['case', isExact, onPoint, around] as unknown as ExpressionSpecification;
};

/** The name of a place of enough importance, unless the ground says it. */
const nameUpTo = (importance: number): ExpressionSpecification => [
	'case',
	['in', ['get', 'kind'], ['literal', NAMED_BY_GROUND]],
	'',
	['<=', ['get', 'importance'], importance],
	['get', 'name'],
	'',
];

/** From which zoom a place is named: the greater the reason to go there, the earlier. */
const nameByZoom: ExpressionSpecification = [
	'step',
	['zoom'],
	'',
	6.5,
	nameUpTo(1),
	8,
	nameUpTo(2),
	9.5,
	nameUpTo(3),
];

const nameLayout = {
	'text-font': UPRIGHT,
	'text-size': 12.5,
	'text-line-height': 1.1,
	'text-max-width': 8,
	'text-justify': 'auto',
	'text-padding': 3,
	'text-variable-anchor-offset': nameAnchors(1.2),
} as const;

const namePaint = ({ ink, halo }: Colours) =>
	({ 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.6 }) as const;

/** The plain pin steps aside for the one that is drawn larger. */
const unlessMarked: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'marked'], false], 0, 1];

/** Soft rings as wide as a position may be wrong. */
export const ringLayers = ({ stop }: Colours): LayerSpecification[] => [
	{
		id: 'ring',
		type: 'fill',
		source: SOURCES.rings,
		minzoom: 8.5,
		paint: { 'fill-color': stop, 'fill-opacity': 0.08 },
	},
	{
		id: 'ring-line',
		type: 'line',
		source: SOURCES.rings,
		minzoom: 8.5,
		paint: { 'line-color': stop, 'line-width': 1.1, 'line-opacity': 0.6, 'line-dasharray': [2.5, 3] },
	},
];

/** Places: a dot where there is no room for its pin, pins by importance, and discs that tell how many lie close. */
export function placeLayers(colours: Colours, flavour: Flavour): LayerSpecification[] {
	const source = SOURCES.places;
	return [
		{
			id: 'place-dot',
			type: 'circle',
			source,
			filter: ['!', isCluster],
			paint: {
				'circle-color': sectionColour(colours),
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 2, 9, 3.4],
				'circle-stroke-color': colours.pinPaper,
				'circle-stroke-width': 1,
			},
		},
		{
			id: 'place',
			type: 'symbol',
			source,
			filter: ['!', isCluster],
			layout: {
				...nameLayout,
				'symbol-sort-key': ['get', 'importance'],
				'icon-image': pinImage(flavour, 'plain'),
				'icon-anchor': pinAnchor,
				'icon-size': PIN_SCALE,
				'icon-padding': 1,
				'text-field': nameByZoom,
				'text-optional': true,
			},
			paint: { ...namePaint(colours), 'icon-opacity': unlessMarked, 'text-opacity': unlessMarked },
		},
		{
			id: 'cluster',
			type: 'symbol',
			source,
			filter: isCluster,
			layout: {
				'symbol-sort-key': ['-', 0, ['get', 'point_count']],
				'icon-image': [
					'step',
					['get', 'point_count'],
					`cluster/${flavour}/1`,
					10,
					`cluster/${flavour}/2`,
					100,
					`cluster/${flavour}/3`,
				],
				'icon-padding': 0,
				'text-field': ['to-string', ['get', 'point_count']],
				'text-font': UPRIGHT,
				'text-size': 13,
				'text-padding': 0,
			},
			paint: { 'text-color': colours.ink },
		},
	];
}

/** What is selected or pointed at: its ring, its pin above all others, and its name. */
export function markedLayers(colours: Colours, flavour: Flavour): LayerSpecification[] {
	const source = SOURCES.marked;
	return [
		{
			id: 'marked-ring',
			type: 'fill',
			source,
			filter: ['==', ['geometry-type'], 'Polygon'],
			paint: { 'fill-color': colours.selected, 'fill-opacity': 0.12 },
		},
		{
			id: 'marked-ring-line',
			type: 'line',
			source,
			filter: ['==', ['geometry-type'], 'Polygon'],
			paint: { 'line-color': colours.selected, 'line-width': 1.4, 'line-dasharray': [2.5, 3] },
		},
		{
			id: 'marked',
			type: 'symbol',
			source,
			filter: ['==', ['geometry-type'], 'Point'],
			layout: {
				...nameLayout,
				'symbol-sort-key': ['case', ['==', ['get', 'state'], 'selected'], 0, 1],
				'icon-image': pinImage(flavour, ['get', 'state']),
				'icon-anchor': pinAnchor,
				'icon-size': 1.22,
				'icon-allow-overlap': true,
				'icon-ignore-placement': true,
				'text-field': ['get', 'name'],
				'text-size': 13.5,
				'text-variable-anchor-offset': nameAnchors(1.4),
				'text-optional': true,
			},
			paint: namePaint(colours),
		},
	];
}
