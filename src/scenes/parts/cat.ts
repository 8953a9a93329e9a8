import { paint, type Stage } from '../stage.ts';
import { circle, d, group, hundredths, line, path, round } from '../svg.ts';

const BODY = d`M-22 0L-25 -36C-31 -54 -27 -72 -18 -84C-8 -92 8 -90 16 -82C38 -64 52 -36 45 -8C43 0 37 2 28 2z`;
const HEAD = d`M-27 -100C-29 -111 -25 -122 -23 -131L-12 -120Q-4 -122 4 -119L16 -128C17 -116 18 -108 14 -98C9 -86 -4 -82 -12 -83C-22 -85 -28 -92 -27 -100z`;

/** A tomcat sitting, looking to the left, a hundred and thirty units tall, its tail over the edge. */
export function cat(stage: Stage, x: number, y: number, size: number): string {
	const fur = paint(stage, 'hide');
	const white = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	const { color, opacity, left, near } = stage.light.shadow;
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size)})` },
		path(d`M-24 0H36L${-90 * left} ${90 * near}h-34z`, color, { opacity }),
		line(d`M38 -4C62 0 68 22 60 46Q54 60 46 52`, fur.shade, 11, { 'stroke-linecap': 'round' }),
		path(BODY, fur.body),
		path(d`M16 -82C38 -64 52 -36 45 -8C43 0 37 2 28 2C34 -24 30 -56 8 -86z`, fur.lit),
		path(d`M-25 -36C-31 -54 -27 -72 -18 -84C-14 -60 -12 -40 -14 0H-22z`, white.body),
		path(d`M-22 0q-6 -8 2 -10h18q6 4 2 10z`, white.lit),
		line(d`M22 -74q-10 4 -16 12M32 -60q-12 4 -18 14M40 -44q-12 4 -18 14M44 -28q-12 4 -16 12`, fur.deep, 4, {
			opacity: 0.55,
			'stroke-linecap': 'round',
		}),
		path(HEAD, fur.body),
		path(d`M4 -119L16 -128C17 -116 18 -108 14 -98C9 -88 2 -84 -6 -83C4 -92 8 -104 4 -119z`, fur.lit),
		path(d`M-27 -100q-1 -6 1 -10l10 2q4 12 -4 22q-6 -4 -7 -14z`, white.body),
		path(d`M-20 -126l-2 8l7 -1zM13 -123l-6 5l6 3z`, fur.deep),
		line(d`M-6 -118l-1 8M1 -117l1 7`, fur.deep, 3, { opacity: 0.55 }),
		circle(-20, -105, 2.6, dark.deep),
		line(d`M-22 -94l-18 -3M-22 -92l-17 3`, white.lit, 1),
	);
}
