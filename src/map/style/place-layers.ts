import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Colours } from './colours.ts';
import type { Flavour } from './flavours.ts';
import type { PlaceSource } from './place-source.ts';
import { sortIs, SOURCES } from './source-ids.ts';
import { iconOpacity, symbolOpacity } from './symbol-opacity.ts';
import { UPRIGHT } from './typefaces.ts';

/** Kinds that the ground itself names: their pin would only say it twice. */
const NAMED_BY_GROUND = ['lake', 'sea', 'river', 'town'];
const isCluster: ExpressionSpecification = ['has', 'point_count'];
const isExact: ExpressionSpecification = ['==', ['get', 'precision'], 'exact'];
/** Before that a ring is hardly wider than its pin. */
const RINGS_FROM = 8.5;
const PIN_SCALE: ExpressionSpecification = ['match', ['get', 'importance'], 1, 1, 2, 0.92, 0.84];

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
const nameUpTo = (name: ExpressionSpecification, importance: number): ExpressionSpecification => [
	'case',
	['in', ['get', 'kind'], ['literal', NAMED_BY_GROUND]],
	'',
	['<=', ['get', 'importance'], importance],
	name,
	'',
];

/** From which zoom a place is named: the greater the reason to go there, the earlier. */
const nameByZoom = (name: ExpressionSpecification): ExpressionSpecification => [
	'step',
	['zoom'],
	'',
	6.5,
	nameUpTo(name, 1),
	8,
	nameUpTo(name, 2),
	9.5,
	nameUpTo(name, 3),
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
	({ ...symbolOpacity, 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.6 }) as const;

/** Soft rings as wide as a position may be wrong; that of what is selected stands out. */
export function ringLayers({ stop, selected }: Colours): LayerSpecification[] {
	const common = { source: SOURCES.lines, minzoom: RINGS_FROM, filter: sortIs('ring') };
	return [
		{
			...common,
			id: 'ring',
			type: 'fill',
			paint: { 'fill-color': stop, 'fill-opacity': 0.1, 'fill-antialias': false },
		},
		{
			...common,
			id: 'ring-line',
			type: 'line',
			paint: {
				'line-color': ['match', ['get', 'state'], 'selected', selected, stop],
				'line-width': 1.2,
				'line-opacity': 0.7,
				'line-dasharray': [2.5, 3],
			},
		},
	];
}

/** Places: a dot where there is no room for its pin, pins by importance, and discs that tell how many lie close. */
export function placeLayers(
	colours: Colours,
	flavour: Flavour,
	{ from, name }: PlaceSource,
): LayerSpecification[] {
	return [
		{
			id: 'place-dot',
			type: 'symbol',
			...from,
			filter: ['!', isCluster],
			layout: {
				'icon-image': ['concat', `dot/${flavour}/`, ['get', 'section']],
				'icon-allow-overlap': true,
				'icon-ignore-placement': true,
			},
			paint: iconOpacity,
		},
		{
			id: 'place',
			type: 'symbol',
			...from,
			filter: ['!', isCluster],
			layout: {
				...nameLayout,
				'symbol-sort-key': ['get', 'importance'],
				'icon-image': pinImage(flavour, 'plain'),
				'icon-anchor': pinAnchor,
				'icon-size': PIN_SCALE,
				'icon-padding': 1,
				'text-field': nameByZoom(name),
				'text-optional': true,
			},
			paint: namePaint(colours),
		},
		{
			id: 'cluster',
			type: 'symbol',
			...from,
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
			paint: { ...symbolOpacity, 'text-color': colours.ink },
		},
	];
}

/** What is selected or pointed at: its pin above all others, and its name. */
export function markedLayers(colours: Colours, flavour: Flavour): LayerSpecification[] {
	const source = SOURCES.marks;
	return [
		{
			id: 'marked',
			type: 'symbol',
			source,
			filter: sortIs('marked'),
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
