import type { Motif } from './motif.ts';

/** A motif as a picture within a style sheet: a mask, so that the page's own colour fills the cord. */
export function cssMask({ width, height, cord, strands }: Motif): string {
	const svg =
		`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'>` +
		`<path d='${strands}' fill='none' stroke='#000' stroke-width='${cord}' stroke-linecap='round' stroke-linejoin='round'/></svg>`;
	return `url("data:image/svg+xml,${svg.replace(/[<>#]/g, encodeURIComponent)}")`;
}
