/** A picture for the map, drawn by hand. */
export interface Sheet {
	readonly context: CanvasRenderingContext2D;
	/** Takes what has been drawn. */
	pixels(): ImageData;
}

/** Pixels of a picture for one of the page: at least two, so that lines stay crisp when the page is zoomed. */
export const pixelRatio = (): number => Math.max(2, Math.ceil(devicePixelRatio));

/** An empty sheet of so many pixels of the page. */
export function sheet(width: number, height: number): Sheet {
	const ratio = pixelRatio();
	const canvas = document.createElement('canvas');
	canvas.width = Math.ceil(width * ratio);
	canvas.height = Math.ceil(height * ratio);
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.scale(ratio, ratio);
	context.lineJoin = 'round';
	return { context, pixels: () => context.getImageData(0, 0, canvas.width, canvas.height) };
}

/** A circle as a path. */
export function disc(x: number, y: number, radius: number): Path2D {
	const path = new Path2D();
	path.arc(x, y, radius, 0, 2 * Math.PI);
	return path;
}
