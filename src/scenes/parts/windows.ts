import { paint, type Stage } from '../stage.ts';
import { d, path, rect } from '../svg.ts';
import { roundArch } from './arch.ts';

export interface Opening {
	readonly x: number;
	readonly foot: number;
	readonly width: number;
	readonly height: number;
}

/** Glass of a window: dark by day; towards night some panes are lit and some are not. */
export const glass = ({ hour, light, random }: Stage): string => {
	const dark = hour === 'night' ? '#16303A' : '#3E5860';
	return (hour === 'dusk' || hour === 'night') && random.chance(0.65)
		? light.pane
		: hour === 'dusk' || hour === 'night'
			? dark
			: light.pane;
};

/** A rectangular window from the middle of its sill, with the shadow of its reveal. */
export function window(stage: Stage, { x, foot, width, height }: Opening, surround?: string): string {
	const { light } = stage;
	const left = x - width / 2;
	return [
		surround === undefined ? '' : rect(left - 4, foot - height - 4, width + 8, height + 8, surround),
		rect(left, foot - height, width, height, glass(stage)),
		path(d`M${left + width} ${foot}v${-height}h${-width}v4h${width - 4}v${height - 4}z`, light.shadow.color, {
			opacity: 0.4,
		}),
		width > 13 ? rect(x - 1, foot - height, 2, height, paint(stage, 'plaster').body) : '',
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
