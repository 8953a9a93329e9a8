import { slim } from './slim.ts';

export type Attributes = Readonly<Record<string, string | number>>;

/** A number as pictures carry it: one decimal at most, so that the same scene is the same bytes and stays light. */
export const round = (value: number): number => Math.round(value * 10) / 10 + 0;

/** The `d` of a path, its numbers rounded: d`M${x} ${y}h${w}z`. */
export function d(words: TemplateStringsArray, ...numbers: readonly number[]): string {
	return words.map((word, at) => (at === 0 ? word : round(numbers[at - 1] ?? 0) + word)).join('');
}

/** A factor (scale, opacity), where a tenth would be too coarse. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;

const print = (key: string, value: string | number) =>
	typeof value === 'number' ? hundredths(value) : key === 'd' ? slim(value) : value;

/** One element, printed; attributes in the order they are given. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
	const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${print(key, value)}"`);
	const body = children.join('');
	return body === '' ? `<${name}${head.join('')}/>` : `<${name}${head.join('')}>${body}</${name}>`;
}

/** A filled shape. */
export const path = (shape: string, fill: string, more: Attributes = {}) =>
	element('path', { d: shape, fill, ...more });

/** A drawn line without filling. */
export const line = (shape: string, stroke: string, width: number, more: Attributes = {}) =>
	element('path', { d: shape, fill: 'none', stroke, 'stroke-width': width, ...more });

/** An upright rectangle from its top left corner. */
export const rect = (
	x: number,
	y: number,
	width: number,
	height: number,
	fill: string,
	more: Attributes = {},
) => element('rect', { x: round(x), y: round(y), width: round(width), height: round(height), fill, ...more });

/** A disc. */
export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}) =>
	element('circle', { cx: round(cx), cy: round(cy), r: round(r), fill, ...more });

/** An ellipse. */
export const ellipse = (
	cx: number,
	cy: number,
	rx: number,
	ry: number,
	fill: string,
	more: Attributes = {},
) => element('ellipse', { cx: round(cx), cy: round(cy), rx: round(rx), ry: round(ry), fill, ...more });

/** Elements that share attributes; nothing at all if there are none. */
export const group = (attributes: Attributes, ...children: readonly string[]) =>
	children.join('') === '' ? '' : element('g', attributes, ...children);

/** Another copy of a shape defined under `id`, set at (x, y) and scaled. */
export function use(id: string, x: number, y: number, scaleX = 1, scaleY = scaleX): string {
	const place = `${round(x)} ${round(y)}`;
	const transform =
		scaleX === 1 && scaleY === 1
			? `translate(${place})`
			: `matrix(${hundredths(scaleX)} 0 0 ${hundredths(scaleY)} ${place})`;
	return element('use', { href: `#${id}`, transform });
}

/** A closed polygon through the points. */
export const polygon = (points: readonly (readonly [number, number])[]) =>
	`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;

/** A smooth open curve through the middles between the points: hills, banks, eroded walls. */
export function smooth(points: readonly (readonly [number, number])[]): string {
	const [first, ...rest] = points;
	if (first === undefined) return '';
	let shape = d`M${first[0]} ${first[1]}`;
	rest.forEach(([x, y], at) => {
		const next = rest[at + 1];
		shape += next === undefined ? d`L${x} ${y}` : d`Q${x} ${y} ${(x + next[0]) / 2} ${(y + next[1]) / 2}`;
	});
	return shape;
}
