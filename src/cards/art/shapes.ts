import { DomUtils, parseDocument } from 'htmlparser2';
import { computedStyle, type Style, type Styled } from './computed-style.ts';
import { IDENTITY, matrixOf, times, type Matrix } from './matrix.ts';
import { isText, textData, type LetterStyle } from './text-shapes.ts';
import type { StyleRule } from './style-rules.ts';

/** How an area or a line is painted. */
export interface Paint {
	readonly colour: string;
	readonly opacity: number;
}

export interface Stroke extends Paint {
	readonly width: number;
	readonly dash: readonly number[];
	readonly cap: 'butt' | 'round' | 'square';
	readonly join: 'miter' | 'round' | 'bevel';
}

/** One painted outline of a drawing. */
export interface Shape {
	/** Path data. */
	readonly data: string;
	readonly matrix: Matrix;
	/** How overlapping parts of the outline are filled. */
	readonly rule: Rule;
	/** Outlines outside of which nothing is painted. */
	readonly clips: readonly Clip[];
	readonly fill?: Paint | undefined;
	readonly stroke?: Stroke | undefined;
	/** Whether the fill lies over the stroke, as of letters with a halo. */
	readonly isStrokeBelow: boolean;
}

export type Rule = 'nonzero' | 'evenodd';

export interface Clip {
	readonly data: string;
	readonly rule: Rule;
}

export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type Attributes = Readonly<Record<string, string>>;

interface Scope {
	readonly rules: readonly StyleRule[];
	readonly spell: (text: string) => string;
	/** What is named to be used elsewhere. */
	readonly named: ReadonlyMap<string, Element>;
	readonly ancestors: readonly Styled[];
	readonly style: Style;
	readonly matrix: Matrix;
	readonly clips: readonly Clip[];
	readonly opacity: number;
}

/** A drawing made for a page as plain shapes, with letters as outlines: ready for paper, where no style sheet is read. */
export function shapesOf(svg: string, rules: readonly StyleRule[], spell = (text: string) => text): Shape[] {
	const document = parseDocument(svg, { xmlMode: true });
	const [root] = DomUtils.getElementsByTagName('svg', document.children, false, 1);
	if (!root) return [];
	const page: Styled = { name: 'root', classes: [], attributes: {} };
	const named = new Map(
		DomUtils.getElementsByTagName('*', document).flatMap((element) =>
			element.attribs['id'] ? [[element.attribs['id'], element]] : [],
		),
	);
	return shapesIn(root, {
		rules,
		spell,
		named,
		ancestors: [page],
		style: computedStyle(rules, page, [], new Map()),
		matrix: IDENTITY,
		clips: [],
		opacity: 1,
	});
}

/** What is not painted where it stands: words for machines, things to be used elsewhere, and photographs. */
const UNPAINTED: ReadonlySet<string> = new Set(['title', 'desc', 'defs', 'clipPath', 'image']);

function shapesIn(element: Element, around: Scope): Shape[] {
	const { name, attribs } = element;
	if (UNPAINTED.has(name)) return [];
	const styled: Styled = { name, classes: (attribs['class'] ?? '').split(' '), attributes: attribs };
	const style = computedStyle(around.rules, styled, around.ancestors, around.style);
	const scope: Scope = {
		...around,
		ancestors: [...around.ancestors, styled],
		style,
		matrix: times(around.matrix, matrixOf(attribs['transform'])),
		clips: [...around.clips, ...clipsOf(element, around)],
		opacity: around.opacity * numberOf(style, 'opacity', 1),
	};
	if (isText(element)) {
		const pathOf = (id: string) => around.named.get(id)?.attribs['d'];
		return shaped(textData(element, letterStyle(style), pathOf, around.spell), scope);
	}
	if (name === 'use') {
		const used = around.named.get((attribs['href'] ?? '').slice(1));
		return used ? shapesIn(used, scope) : [];
	}
	const rule = attribs['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero';
	return [
		...shaped(outlineOf(name, attribs), scope, rule),
		...childrenOf(element).flatMap((child) => shapesIn(child, scope)),
	];
}

const childrenOf = (element: Element): Element[] =>
	DomUtils.getElementsByTagName('*', element.children, false);

/** What a map inside a sheet, or an element with a `clip-path`, may not be painted beyond. */
function clipsOf({ name, attribs }: Element, { ancestors, named }: Scope): Clip[] {
	const clip = /^url\(#(.+)\)$/.exec(attribs['clip-path'] ?? '')?.[1];
	const outlines = clip === undefined ? [] : childrenOf(named.get(clip)!);
	return [
		...(name === 'svg' && ancestors.length > 1
			? [{ data: outlineOf('rect', attribs), rule: 'nonzero' as const }]
			: []),
		...outlines.map((outline) => ({
			data: outlineOf(outline.name, outline.attribs),
			rule: outline.attribs['clip-rule'] === 'evenodd' ? ('evenodd' as const) : ('nonzero' as const),
		})),
	];
}

function shaped(data: string, { style, matrix, clips, opacity }: Scope, rule: Rule = 'nonzero'): Shape[] {
	if (data === '') return [];
	const fill = style.get('fill') ?? '#000000';
	const stroke = style.get('stroke') ?? 'none';
	const shape: Shape = {
		data,
		matrix,
		rule,
		clips,
		fill:
			fill === 'none' ? undefined : { colour: fill, opacity: opacity * numberOf(style, 'fill-opacity', 1) },
		stroke:
			stroke === 'none'
				? undefined
				: {
						colour: stroke,
						opacity: opacity * numberOf(style, 'stroke-opacity', 1),
						width: numberOf(style, 'stroke-width', 1),
						dash: dashOf(style.get('stroke-dasharray')),
						cap: (style.get('stroke-linecap') ?? 'butt') as Stroke['cap'],
						join: (style.get('stroke-linejoin') ?? 'miter') as Stroke['join'],
					},
		isStrokeBelow: style.get('paint-order') === 'stroke',
	};
	return shape.fill || shape.stroke ? [shape] : [];
}

function outlineOf(name: string, attribs: Attributes): string {
	const { d = '' } = attribs;
	const at = (key: string) => Number(attribs[key] ?? 0);
	if (name === 'path') return d;
	if (name === 'circle') {
		const r = at('r');
		return `M${at('cx') - r} ${at('cy')}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
	}
	if (name !== 'rect') return '';
	const { x, y, width, height } = boxOf(attribs);
	const r = Math.min(at('rx'), width / 2, height / 2);
	if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
	const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
	return (
		`M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}` +
		`h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`
	);
}

const boxOf = (attribs: Attributes) => ({
	x: Number(attribs['x'] ?? 0),
	y: Number(attribs['y'] ?? 0),
	width: Number(attribs['width'] ?? 0),
	height: Number(attribs['height'] ?? 0),
});

const numberOf = (style: Style, name: string, otherwise: number): number => {
	const value = Number.parseFloat(style.get(name) ?? '');
	return Number.isNaN(value) ? otherwise : value;
};

const dashOf = (value = 'none'): number[] =>
	value === 'none'
		? []
		: value
				.split(/[\s,]+/)
				.filter(Boolean)
				.map(Number);

const letterStyle = (style: Style): LetterStyle => ({
	size: numberOf(style, 'font-size', 16),
	face: /serif/.test((style.get('font-family') ?? '').replace('sans-serif', ''))
		? 'serif'
		: numberOf(style, 'font-weight', 400) >= 600
			? 'bold'
			: 'sans',
	isSlanted: style.get('font-style') === 'italic',
	anchor: (style.get('text-anchor') ?? 'start') as LetterStyle['anchor'],
});
