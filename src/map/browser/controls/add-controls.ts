import { FullscreenControl, NavigationControl, ScaleControl, type Map as LibreMap } from 'maplibre-gl';
import type { MapOptions, MapWords } from '../guide-map.ts';

const SCALE_PX = 110;

/** What MapLibre itself would say in English, in the words of the page. */
export const controlWords = (words: MapWords): Record<string, string> => ({
	'Map.Title': words.map,
	'NavigationControl.ZoomIn': words.zoomIn,
	'NavigationControl.ZoomOut': words.zoomOut,
	'FullscreenControl.Enter': words.fullScreen,
	'FullscreenControl.Exit': words.leaveFullScreen,
	'ScaleControl.Kilometers': words.km,
	'ScaleControl.Meters': words.m,
	'CooperativeGesturesHandler.WindowsHelpText': words.wheelHint,
	'CooperativeGesturesHandler.MacHelpText': words.wheelHintMac,
	'CooperativeGesturesHandler.MobileHelpText': words.touchHint,
});

type ControlOptions = Pick<MapOptions, 'ground' | 'hasFullScreen' | 'fullScreenOf'>;

/** Zoom, full screen, scale and the line that says whose the data are. North is always up: there is no compass. */
export function addControls(map: LibreMap, { ground, hasFullScreen, fullScreenOf }: ControlOptions): void {
	map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
	if (hasFullScreen !== false) {
		map.addControl(new FullscreenControl({ container: fullScreenOf ?? map.getContainer() }), 'top-right');
	}
	map.addControl(new ScaleControl({ maxWidth: SCALE_PX, unit: 'metric' }), 'bottom-left');
	if (ground.attribution) map.addControl(attributionLine(ground.attribution), 'bottom-right');
}

function attributionLine(text: string) {
	const line = document.createElement('p');
	line.className = 'maplibregl-ctrl guide-attribution';
	line.textContent = text;
	return { onAdd: () => line, onRemove: () => line.remove() };
}
