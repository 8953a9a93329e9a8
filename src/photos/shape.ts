/** How a photograph fills a frame made for a picture a little wider than high. */
export type Shape = 'upright' | 'wide' | 'panorama';

const PANORAMA_FROM = 2.2;

/** The shape of a photograph: what is upright or very wide is shown whole, its edges filled by its own colours. */
export function shapeOf({ width, height }: { readonly width: number; readonly height: number }): Shape {
	if (width <= height) return 'upright';
	return width / height < PANORAMA_FROM ? 'wide' : 'panorama';
}
