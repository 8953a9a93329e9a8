import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { MapLeg } from '../data.ts';
import { byZoom } from './by-zoom.ts';
import { ROUTE_THEMES, type Colours } from './colours.ts';
import type { Flavour } from './flavours.ts';
import { iconOpacity } from './symbol-opacity.ts';
import { sortIs, SOURCES } from './source-ids.ts';

type LegStyle = MapLeg['style'];

/** A line that is sketched is broken; one that follows nothing is dotted. */
const DASHES: Readonly<Record<LegStyle, readonly number[] | undefined>> = {
	surveyed: undefined,
	schematic: [3.2, 1.4],
	straight: [0.05, 2],
};
const STYLES = Object.keys(DASHES) as LegStyle[];

/** Layers of the one route that is looked at; they are filtered to it. */
export const ACTIVE_ROUTE_LAYERS = [
	'active-casing',
	...STYLES.map((style) => `active-${style}`),
	'active-arrows',
];
/** Layers of all routes: they step back while one is looked at. */
export const ROUTE_LAYERS = STYLES.map((style) => `route-${style}`);
/** How strongly routes are drawn, by whether another one is looked at. */
export const ROUTE_OPACITY = { alone: 0.9, behind: 0.35 } as const;

/** The filter of one of the layers of the active route. */
export function activeRouteFilter(layer: string, route: string | undefined): FilterSpecification {
	const isActive: ExpressionSpecification = ['==', ['get', 'route'], route ?? ''];
	const style = STYLES.find((each) => layer === `active-${each}`);
	return style === undefined ? isActive : ['all', isActive, styleIs(style)];
}

const styleIs = (style: LegStyle): ExpressionSpecification => ['==', ['get', 'style'], style];

/** The colour of a route by what it is about. */
export const themeColour = ({ themes, stop }: Colours): ExpressionSpecification =>
	[
		'match',
		['get', 'theme'],
		...ROUTE_THEMES.flatMap((theme) => [theme, themes[theme]]),
		stop,
	] as unknown as ExpressionSpecification;

/** Ways of the routes: thin for all of them, strong with a casing and arrows for the one looked at. */
export function routeLayers(colours: Colours, flavour: Flavour): LayerSpecification[] {
	const source = SOURCES.lines;
	const line = (
		id: string,
		style: LegStyle | undefined,
		width: ExpressionSpecification,
	): LayerSpecification => {
		const dashes = style && DASHES[style];
		return {
			id,
			type: 'line',
			source,
			layout: { 'line-join': 'round', 'line-cap': style === 'schematic' ? 'butt' : 'round' },
			paint: {
				'line-color': style ? themeColour(colours) : colours.wayCasing,
				'line-width': width,
				...(dashes && { 'line-dasharray': [...dashes] }),
			},
		};
	};
	const thin = byZoom([5, 1.6], [9, 2.6]);
	const strong = byZoom([5, 3], [9, 4.2]);
	return [
		{
			...line('route-casing', undefined, byZoom([5, 3.4], [9, 5.4])),
			filter: sortIs('way'),
			paint: {
				'line-color': colours.wayCasing,
				'line-opacity': 0.6,
				'line-width': byZoom([5, 3.4], [9, 5.4]),
			},
		} as LayerSpecification,
		...STYLES.map((style) => {
			const layer = line(`route-${style}`, style, thin);
			return {
				...layer,
				filter: styleIs(style),
				paint: { ...layer.paint, 'line-opacity': ROUTE_OPACITY.alone },
			} as LayerSpecification;
		}),
		{
			...line('active-casing', undefined, byZoom([5, 6], [9, 8.5])),
			filter: activeRouteFilter('active-casing', undefined),
		} as LayerSpecification,
		...STYLES.map(
			(style) =>
				({
					...line(`active-${style}`, style, strong),
					filter: activeRouteFilter(`active-${style}`, undefined),
				}) as LayerSpecification,
		),
		{
			id: 'active-arrows',
			type: 'symbol',
			source,
			filter: activeRouteFilter('active-arrows', undefined),
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 110,
				'icon-image': ['concat', `arrow/${flavour}/`, ['get', 'theme']],
				'icon-allow-overlap': true,
				'icon-ignore-placement': true,
				'icon-rotation-alignment': 'map',
			},
			paint: iconOpacity,
		},
	];
}
