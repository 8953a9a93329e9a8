import { groupOf, held, overlap, SHORTEST_LEADER, stray, type PinGroup } from './pin-group.ts';
import type { PlatePin } from './request.ts';
import { placed, type View } from './view.ts';

const SAME_PLACE = 8; // units: nearer pins are one pin
const FARTHEST_LEADER = 30; // units a mark may be moved; if that is not enough, neighbours become one
const TOUCH = 0.5;
const ROUNDS = 60;

/** The marks of all pins on the sheet: coinciding pins merged, near ones moved apart, neighbours where there is room. */
export function spreadPins(pins: readonly PlatePin[], view: View): PinGroup[] {
	const onSheet = pins.filter((pin) => isOnSheet(pin, view));
	const isNear = ({ emphasis }: PlatePin) => emphasis === 'near';
	const marks = apart(
		onSheet.filter((pin) => !isNear(pin)).map((pin) => groupOf([pin], view)),
		view,
	);
	for (const pin of onSheet.filter(isNear)) {
		const mark = groupOf([pin], view);
		if (marks.every((other) => overlap(mark, other, view) <= 0)) marks.push(mark);
	}
	return marks;
}

function isOnSheet({ lngLat }: PlatePin, view: View): boolean {
	const [x, y] = placed(view, lngLat);
	const { minX, minY, maxX, maxY } = view.sheet;
	return x >= minX && x <= maxX && y >= minY && y <= maxY;
}

/** Merges and moves marks until none covers another. Each turn merges two, so that it ends. */
function apart(groups: PinGroup[], view: View): PinGroup[] {
	let marks = groups;
	for (;;) {
		const moved = pushed(marks, view);
		const pair =
			nearestPair(marks, (_a, _b, between) => between < SAME_PLACE * view.unit) ??
			nearestPair(marks, (a, b) =>
				isClash(moved[a]!, moved[b]!, overlap(marks[a]!, marks[b]!, view) > 0, view),
			);
		if (!pair) return moved;
		const [a, b] = pair;
		const merged = groupOf([...marks[a]!.pins, ...marks[b]!.pins], view);
		marks = marks.flatMap((mark, i) => (i === a ? merged : i === b ? [] : mark));
	}
}

/** Whether moving did not help two marks: they still touch, one strayed too far, or a leader would end under the other. */
function isClash(a: PinGroup, b: PinGroup, metBefore: boolean, view: View): boolean {
	const { unit } = view;
	if (overlap(a, b, view) > TOUCH * unit) return true;
	if (metBefore && Math.max(stray(a), stray(b)) > FARTHEST_LEADER * unit) return true;
	return hides(a, b, unit) || hides(b, a, unit);
}

const hides = ({ shown, reach }: PinGroup, moved: PinGroup, unit: number) =>
	stray(moved) > SHORTEST_LEADER * unit &&
	Math.abs(shown[0] - moved.at[0]) < reach[0] &&
	Math.abs(shown[1] - moved.at[1]) < reach[1];

function nearestPair(
	marks: readonly PinGroup[],
	holds: (a: number, b: number, between: number) => boolean,
): [number, number] | undefined {
	let pair: [number, number] | undefined;
	let least = Infinity;
	for (let a = 0; a < marks.length; a++) {
		for (let b = a + 1; b < marks.length; b++) {
			const [one, other] = [marks[a]!.at, marks[b]!.at];
			const between = Math.hypot(one[0] - other[0], one[1] - other[1]);
			if (between < least && holds(a, b, between)) [pair, least] = [[a, b], between];
		}
	}
	return pair;
}

function pushed(marks: readonly PinGroup[], view: View): PinGroup[] {
	const moved = [...marks];
	for (let round = 0; round < ROUNDS; round++) {
		let isStill = true;
		for (let a = 0; a < moved.length; a++) {
			for (let b = a + 1; b < moved.length; b++) {
				const by = overlap(moved[a]!, moved[b]!, view);
				if (by <= 0) continue;
				isStill = false;
				const [one, other] = [moved[a]!, moved[b]!];
				moved[a] = shifted(one, other, by / 2, view);
				moved[b] = shifted(other, one, by / 2, view);
			}
		}
		if (isStill) break;
	}
	return moved;
}

function shifted(mark: PinGroup, from: PinGroup, by: number, { sheet }: View): PinGroup {
	const [dx, dy] = [mark.shown[0] - from.shown[0], mark.shown[1] - from.shown[1]];
	const length = Math.hypot(dx, dy);
	if (length === 0) return mark; // the same place: these two will be merged
	const to = [mark.shown[0] + (by * dx) / length, mark.shown[1] + (by * dy) / length] as const;
	return { ...mark, shown: held(sheet, mark.reach, to) };
}
