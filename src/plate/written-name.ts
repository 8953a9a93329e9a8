import type { CurvedName } from './curved-name.ts';
import { ID } from './ground.ts';
import { short } from './path-data.ts';
import { LINE_HEIGHT, type PlacedLabel } from './place-label.ts';
import { escaped } from './xml.ts';

/** A name that has found its place, and how it is dressed. */
export type WrittenName =
	| { readonly className: string; readonly label: PlacedLabel; readonly dot?: string | undefined }
	| { readonly className: string; readonly curve: CurvedName };

const HALO = 5; // units

/** Markup of all names, the first given on top. */
export function drawNames(names: readonly WrittenName[], unit: number): string {
	const curved = names.flatMap((name) => ('curve' in name ? [name] : []));
	const standing = names.flatMap((name) => ('label' in name ? [name] : []));
	const paths = curved.map(({ curve }, i) => `<path id="${ID}-c${i}" d="${curve.data}"/>`).join('');
	const classes = [...new Set(standing.map(({ className }) => className))].reverse();
	return (
		(paths && `<defs>${paths}</defs>`) +
		standing.map(({ dot }) => dot ?? '').join('') +
		`<g class="plate-names" stroke-width="${short(HALO * unit)}">` +
		curved.map(({ className, curve }, i) => curvedText(className, curve, i)).join('') +
		classes
			.map((className) =>
				inOneClass(
					className,
					standing.filter((name) => name.className === className),
				),
			)
			.join('') +
		'</g>'
	);
}

const curvedText = (className: string, { size, text }: CurvedName, i: number) =>
	`<text class="${className}" font-size="${short(size)}"><textPath href="#${ID}-c${i}" startOffset="50%" text-anchor="middle">` +
	`${escaped(text)}</textPath></text>`;

const inOneClass = (className: string, names: readonly { readonly label: PlacedLabel }[]) =>
	`<g class="${className}" font-size="${short(names[0]!.label.size)}">${names.map(({ label }) => standingText(label)).join('')}</g>`;

function standingText({ lines, size, x, y, anchor }: PlacedLabel): string {
	const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
	const rows = lines.map((line, i) =>
		i === 0
			? escaped(line)
			: `<tspan x="${short(x)}" dy="${short(LINE_HEIGHT * size)}">${escaped(line)}</tspan>`,
	);
	return `<text x="${short(x)}" y="${short(y)}"${side}>${rows.join('')}</text>`;
}
