import { isEvening, paint, type Stage } from '../stage.ts';
import { d, line, path, rect } from '../svg.ts';
import { roundArch } from './arch.ts';

export interface Opening {
	readonly x: number;
	readonly foot: number;
	readonly width: number;
	readonly height: number;
}

/** Glass of a window: dark by day; towards night some panes are lit and some are not. */
export function glass(stage: Stage): string {
	if (!isEvening(stage)) return stage.light.pane;
	if (stage.random.chance(0.65)) return stage.light.pane;
	return stage.hour === 'night' ? '#16303A' : '#3E5860';
}

/** Rectangular windows, each from the middle of its sill, with the shadow of their reveals. Panes of one colour share a path. */
export function windows(stage: Stage, openings: readonly Opening[], surround?: string): string {
	const panes = new Map<string, string>();
	let frames = '';
	let reveals = '';
	let bars = '';
	for (const { x, foot, width, height } of openings) {
		const left = x - width / 2;
		const color = glass(stage);
		panes.set(color, (panes.get(color) ?? '') + d`M${left} ${foot}v${-height}h${width}v${height}z`);
		frames += d`M${left - 4} ${foot + 4}v${-height - 8}h${width + 8}v${height + 8}z`;
		reveals += d`M${left + width} ${foot}v${-height}h${-width}v4h${width - 4}v${height - 4}z`;
		bars += d`M${x} ${foot}v${-height}`;
	}
	const { light } = stage;
	return [
		surround === undefined ? '' : path(frames, surround),
		...Array.from(panes, ([color, shape]) => path(shape, color)),
		path(reveals, light.shadow.color, { opacity: 0.4 }),
		line(bars, paint(stage, 'plaster').body, 2),
	].join('');
}

/** A window under a round arch, framed in relief as Russian bricklayers did. */
export function archedWindow(stage: Stage, { x, foot, width, height }: Opening, surround: string): string {
	return [
		path(roundArch(x, foot + 2, width + 10, height + 8), surround),
		path(roundArch(x, foot, width, height), glass(stage)),
		rect(x - 1.2, foot - height, 2.4, height, surround),
		rect(x - width / 2, foot - height * 0.52, width, 2.4, surround),
		rect(x - width / 2 - 7, foot, width + 14, 4, surround),
	].join('');
}
