import type { LabelSpace } from './label-space.ts';
import type { Box } from './mercator.ts';
import type { PinGroup } from './pin-group.ts';
import { placeLabel } from './place-label.ts';
import type { PinEmphasis } from './request.ts';
import type { WrittenName } from './written-name.ts';

const SIZE: Readonly<Record<PinEmphasis, number>> = { main: 25, stop: 23, near: 22 };
const MOST_NAMES = 2; // more belong to the page's list, not into the map

/** The names written on a mark, each once. */
export function namesOfPins({ pins }: PinGroup): string[] {
	const names = [
		...new Set(pins.map(({ label, isUnwritten }) => (isUnwritten ? '' : label.trim())).filter(Boolean)),
	];
	return names.length <= MOST_NAMES ? names : [];
}

/** The name beside a mark, if there is room; its number leads to the page's list otherwise. */
export function placePinName(group: PinGroup, own: Box, space: LabelSpace): WrittenName[] {
	const { emphasis, shown, reach } = group;
	const text = namesOfPins(group).join('\n');
	const label = text && placeLabel(space, { text, size: SIZE[emphasis] * space.unit, at: shown, reach, own });
	return label ? [{ className: `plate-name--${emphasis}`, label }] : [];
}
