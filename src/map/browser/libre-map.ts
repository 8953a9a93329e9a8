import { LngLatBounds, Map as LibreMap, setWorkerUrl, type MapOptions as LibreOptions } from 'maplibre-gl';
import { mapStyle } from '../style/map-style.ts';
import { addControls, controlWords } from './controls/add-controls.ts';
import { ITALIC_FONTS } from './ground/italic.ts';
import { pageFlavour } from './ground/theme.ts';
import { serveTiles } from './ground/tile-protocol.ts';
import type { GuideMap, MapOptions } from './guide-map.ts';
import { supplyImages } from './images/supply-images.ts';
import { LiveGuideMap } from './live-guide-map.ts';
import { MapUnavailable } from './map-unavailable.ts';
import { Overlay, steppedZoom } from './over/overlay.ts';
import { workerUrl } from './worker-url.ts';

const CLUSTER_PX = 44;
/** Where places are not gathered, only those that lie on each other are. */
const TOUCHING_PX = 12;
const MARGIN_PX = 36;
/** The archive is enlarged this far beyond its last zoom: it says nothing finer, but pins part. */
const ZOOMS_BEYOND = 2;
const FIRST_ZOOM = 6; // for grouping stops until the map knows its own

/** Makes the map in an element; open-map.ts has fetched all that it needs. */
export async function libreMap(container: HTMLElement, options: MapOptions): Promise<GuideMap> {
	const { ground, locale, places, routes } = options;
	const isStill = options.isStill ?? matchMedia('(prefers-reduced-motion: reduce)').matches;
	const zoom = steppedZoom('zoom' in options.view ? options.view.zoom : FIRST_ZOOM);
	const overlay = new Overlay({
		locale,
		bounds: ground.bounds,
		isTiled: ground.hasPlaces === true,
		places,
		routes,
		placeFilter: options.placeFilter,
		zoom,
		selected: undefined,
		hovered: undefined,
	});
	const styleFor = (flavour: ReturnType<typeof pageFlavour>) =>
		mapStyle({
			flavour,
			locale,
			ground,
			italic: ITALIC_FONTS,
			features: overlay.features,
			clusterRadius: options.clusters ? CLUSTER_PX : TOUCHING_PX,
		});
	setWorkerUrl(workerUrl);
	serveTiles(ground);
	const map = made({
		container,
		style: overlay.dressed(styleFor(pageFlavour())),
		...viewOptions(options),
		locale: controlWords(options.words),
		cooperativeGestures: options.cooperativeGestures ?? false,
		reduceMotion: isStill,
	});
	supplyImages(map);
	addControls(map, options);
	await map.once('style.load');
	overlay.drawOn(map);
	return new LiveGuideMap(map, overlay, styleFor, { ...options, isStill });
}

function viewOptions({ ground, view }: MapOptions): Partial<LibreOptions> {
	const [west, south, east, north] = ground.bounds;
	const movable = {
		maxBounds: new LngLatBounds([west, south, east, north]),
		maxZoom: ground.maxZoom + ZOOMS_BEYOND,
	};
	if ('zoom' in view) return { ...movable, center: [...view.center], zoom: view.zoom };
	return {
		...movable,
		bounds: [view.bounds[0], view.bounds[1], view.bounds[2], view.bounds[3]],
		fitBoundsOptions: { padding: MARGIN_PX },
	};
}

/** An atlas sheet: north is up, nothing tilts. */
function made(options: LibreOptions): LibreMap {
	try {
		const map = new LibreMap({
			attributionControl: false,
			dragRotate: false,
			touchPitch: false,
			pitchWithRotate: false,
			maxPitch: 0,
			renderWorldCopies: false,
			validateStyle: false, // tests do it
			fadeDuration: 0, // names that fade in hold up the first picture, and the atlas keeps still
			...options,
		});
		map.touchZoomRotate.disableRotation();
		map.keyboard.disableRotation();
		return map;
	} catch (cause) {
		throw new MapUnavailable('This browser cannot draw the map.', { cause });
	}
}
