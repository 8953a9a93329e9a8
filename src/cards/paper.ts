import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { face, type FaceName } from '#typesetting/face.ts';
import { SHARE, type Anchor } from '#typesetting/letters.ts';
import { runsOf, widthOf } from '#typesetting/runs.ts';
import type { Paint, Shape, Stroke } from './art/shapes.ts';

/** Points in one millimetre. */
export const MM = 72 / 25.4;
export const A4 = { width: 210 * MM, height: 297 * MM } as const;

/** What a reader program and a library catalogue are told. */
export interface About {
	readonly title: string;
	readonly author: string;
	readonly lang: string;
	/** Day the facts were checked, `YYYY-MM-DD`: the same facts make the same file. */
	readonly date: string;
}

/** A letter style of the printed page. */
export interface Ink {
	readonly face: FaceName;
	readonly size: number;
	readonly colour: string;
}

/** Roles of text for programs that read a page aloud. */
export type Role = 'H1' | 'H2' | 'P';

/** A4 pages under the pen; all measures are points from the upper left corner. */
export interface Paper {
	/** One line of text that can be selected, its foot at `y`. */
	readonly line: (text: string, ink: Ink, x: number, y: number, anchor?: Anchor) => void;
	/** Text drawn inside is one piece in this role. */
	readonly text: (role: Role, draw: () => void) => void;
	/** A picture, with the words that stand for it. */
	readonly figure: (alt: string, draw: () => void) => void;
	/** What is only ornament. */
	readonly ornament: (draw: () => void) => void;
	/** Plain shapes, their origin at (x, y). */
	readonly shapes: (shapes: readonly Shape[], x: number, y: number, scale: number) => void;
	readonly outline: (
		data: string,
		how: { fill?: string; stroke?: string; width?: number; dash?: number[] },
	) => void;
	readonly nextPage: () => void;
	readonly bytes: () => Promise<Buffer>;
}

/** A new sheet. */
export function openPaper({ title, author, lang, date }: About): Paper {
	const day = new Date(`${date}T00:00:00Z`);
	const pdf = new PDFDocument({
		size: 'A4',
		margin: 0,
		font: null as unknown as string, // or the standard Helvetica is loaded for nothing
		pdfVersion: '1.7',
		lang,
		tagged: true,
		displayTitle: true,
		info: { Title: title, Author: author, CreationDate: day, ModDate: day },
	});
	const chunks: Buffer[] = [];
	pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
	const root = pdf.struct('Document');
	pdf.addStructure(root);
	const names = new Map<Font, string>();

	const use = (font: Font): string => {
		const known = names.get(font);
		if (known) return known;
		const name = `face ${names.size}`;
		pdf.registerFont(name, font as unknown as string);
		names.set(font, name);
		return name;
	};

	return {
		line: (text, { face: name, size, colour }, x, y, anchor = 'start') => {
			const type = face(name);
			let at = x - SHARE[anchor] * widthOf(type, text, size);
			for (const { font, text: part } of runsOf(type, text)) {
				pdf.font(use(font)).fontSize(size).fillColor(colour);
				pdf.text(part, at, y, { lineBreak: false, baseline: 'alphabetic' });
				at += pdf.widthOfString(part);
			}
		},
		text: (role, draw) => void root.add(pdf.struct(role, {}, draw)),
		figure: (alt, draw) => void root.add(pdf.struct('Figure', { alt }, draw)),
		ornament: (draw) => {
			pdf.markContent('Artifact', { type: 'Layout' });
			draw();
			pdf.endMarkedContent();
		},
		shapes: (shapes, x, y, scale) => {
			for (const shape of shapes) paint(pdf, shape, x, y, scale);
		},
		outline: (data, { fill, stroke, width = 1, dash }) => {
			pdf.save();
			pdf.path(data).lineWidth(width);
			if (dash) dashed(pdf, dash).lineCap('round');
			if (fill && stroke) pdf.fillAndStroke(fill, stroke);
			else if (fill) pdf.fill(fill);
			else if (stroke) pdf.stroke(stroke);
			pdf.restore();
		},
		nextPage: () => void pdf.addPage(),
		bytes: () =>
			new Promise((resolve, reject) => {
				pdf.on('end', () => resolve(Buffer.concat(chunks)));
				pdf.on('error', reject);
				root.end();
				pdf.end();
			}),
	};
}

type Pdf = InstanceType<typeof PDFDocument>;

function paint(pdf: Pdf, shape: Shape, x: number, y: number, scale: number): void {
	pdf.save().transform(scale, 0, 0, scale, x, y);
	for (const { data, rule } of shape.clips) pdf.path(data).clip(ruleName(rule));
	pdf.transform(...(shape.matrix as [number, number, number, number, number, number]));
	const { fill, stroke } = shape;
	const steps = [
		() => fill && painted(pdf.path(shape.data), fill, ruleName(shape.rule)),
		() => stroke && drawn(pdf.path(shape.data), stroke),
	];
	for (const step of shape.isStrokeBelow ? steps.toReversed() : steps) step();
	pdf.restore();
}

const ruleName = (rule: Shape['rule']) => (rule === 'evenodd' ? 'even-odd' : 'non-zero');

const painted = (pdf: Pdf, { colour, opacity }: Paint, rule: 'even-odd' | 'non-zero') =>
	pdf.fillOpacity(opacity).fill(colour as PDFKit.Mixins.ColorValue, rule);

function drawn(pdf: Pdf, { colour, opacity, width, dash, cap, join }: Stroke): void {
	pdf.strokeOpacity(opacity).lineWidth(width).lineCap(cap).lineJoin(join);
	if (dash.length > 0) dashed(pdf, dash);
	pdf.stroke(colour);
}

/** pdfkit takes a list of lengths, its types only one. */
const dashed = (pdf: Pdf, lengths: readonly number[]): Pdf => pdf.dash([...lengths] as unknown as number, {});
