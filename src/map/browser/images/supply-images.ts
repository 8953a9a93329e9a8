import type { Map as LibreMap } from 'maplibre-gl';
import { COLOURS, type Colours } from '../../style/colours.ts';
import type { Flavour } from '../../style/flavours.ts';
import { pixelRatio } from './canvas.ts';
import type { MapPlace } from '../../data.ts';
import { drawArrow, drawCluster, drawDot, drawStop, drawTown } from './marks.ts';
import { drawPin, type PinLook } from './pin.ts';

type Draw = (colours: Colours, look: readonly string[]) => ImageData;

/** How the images of the style are drawn; their names are `what/flavour/…`. */
const DRAWINGS: Readonly<Record<string, Draw>> = {
	pin: (colours, [section, precision, kind = '', state = '']) =>
		drawPin({ section, precision, kind, state } as PinLook, colours),
	stop: (colours, [theme = '', precision = '', characters, state = '']) =>
		drawStop({ theme, precision, characters: Number(characters), state }, colours),
	cluster: (colours, [size]) => drawCluster(Number(size), colours),
	arrow: (colours, [theme = '']) => drawArrow(theme, colours),
	dot: (colours, [section]) => drawDot(colours.pins[section as MapPlace['section']], colours),
	town: (colours, [size]) => drawTown(Number(size), colours),
};

/** Draws each image of the style when the map first needs it: most are never needed. */
export function supplyImages(map: LibreMap): void {
	map.setMissingStyleImageResolver((id) => {
		const [what = '', flavour, ...look] = id.split('/');
		const draw = DRAWINGS[what];
		if (draw) map.addImage(id, draw(COLOURS[flavour as Flavour], look), { pixelRatio: pixelRatio() });
	});
}
