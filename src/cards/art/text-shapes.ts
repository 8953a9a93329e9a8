import { DomUtils } from 'htmlparser2';
import { face, type FaceName } from '#typesetting/face.ts';
import { lettersOf, SHARE, type Anchor } from '#typesetting/letters.ts';
import { widthOf } from '#typesetting/runs.ts';
import type { Element } from './shapes.ts';

/** How the letters of a text are drawn. */
export interface LetterStyle {
	readonly size: number;
	readonly face: FaceName;
	readonly isSlanted: boolean;
	readonly anchor: Anchor;
}

const SLANT = 0.2; // as browsers lean a face that has no italics

export const isText = ({ name }: Element): boolean => name === 'text';

/** The outlines of a `<text>`: its lines, or its letters along the path that it names. */
export function textData(
	element: Element,
	style: LetterStyle,
	pathOf: (id: string) => string | undefined,
	spell: (text: string) => string,
): string {
	const { attribs } = element;
	const [along] = DomUtils.getElementsByTagName('textPath', element.children, false, 1);
	if (along) {
		const path = pathOf((along.attribs['href'] ?? '').slice(1));
		return path ? lettersAlong(spell(DomUtils.textContent(along)), pointsOf(path), style) : '';
	}
	let [x, y] = [Number(attribs['x'] ?? 0), Number(attribs['y'] ?? 0)];
	return element.children
		.map((child) => {
			if ('attribs' in child) {
				x = Number(child.attribs['x'] ?? x);
				y += Number(child.attribs['dy'] ?? 0);
			}
			return straight(spell(DomUtils.textContent(child)), x, y, style);
		})
		.join('');
}

function straight(
	text: string,
	x: number,
	y: number,
	{ size, face: name, isSlanted, anchor }: LetterStyle,
): string {
	const type = { face: face(name), size };
	const from = x - SHARE[anchor] * widthOf(type.face, text, size);
	return lettersOf(text, type)
		.map(({ outline, at }) => outline(1, 0, isSlanted ? -SLANT : 0, 1, from + at, y))
		.join('');
}

/** The letters in the middle of a path, each turned as the path runs below its own middle. */
function lettersAlong(
	text: string,
	points: readonly Point[],
	{ size, face: name, isSlanted }: LetterStyle,
): string {
	const type = { face: face(name), size };
	const from = (lengthOf(points) - widthOf(type.face, text, size)) / 2;
	return lettersOf(text, type)
		.map(({ outline, at, width }) => {
			const { x, y, angle } = along(points, from + at + width / 2);
			const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
			const lean = isSlanted ? -SLANT : 0;
			return outline(
				cos,
				sin,
				lean * cos - sin,
				lean * sin + cos,
				x - (width / 2) * cos,
				y - (width / 2) * sin,
			);
		})
		.join('');
}

type Point = readonly [x: number, y: number];

/** The points of a path made of one move and relative lines, as names on our plates follow. */
function pointsOf(data: string): Point[] {
	const numbers = [...data.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
	let [x, y] = [0, 0];
	return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => {
		x += numbers[2 * i]!;
		y += numbers[2 * i + 1]!;
		return [x, y] as const;
	});
}

const lengthOf = (points: readonly Point[]): number =>
	points.reduce(
		(sum, [x, y], i) => (i === 0 ? 0 : sum + Math.hypot(x - points[i - 1]![0], y - points[i - 1]![1])),
		0,
	);

function along(points: readonly Point[], distance: number): { x: number; y: number; angle: number } {
	let left = distance;
	for (let i = 1; i < points.length; i++) {
		const [[x, y], [toX, toY]] = [points[i - 1]!, points[i]!];
		const length = Math.hypot(toX - x, toY - y);
		if (left <= length || i === points.length - 1) {
			const share = length === 0 ? 0 : left / length;
			return {
				x: x + share * (toX - x),
				y: y + share * (toY - y),
				angle: Math.atan2(toY - y, toX - x),
			};
		}
		left -= length;
	}
	return { x: 0, y: 0, angle: 0 };
}
