import { distant } from '../palette.ts';
import { paint, type Stage } from '../stage.ts';
import { d, group, hundredths, line, path, round } from '../svg.ts';

/** Where a wreck lies; `metre` is a metre there in pixels, `haze` what the air takes of its colour. */
interface Lying {
	readonly x: number;
	readonly y: number;
	readonly metre: number;
	readonly haze: number;
	/** Whether the wheelhouse still stands. */
	readonly whole: boolean;
}

/** A wreck farther off, seen from its side, twenty metres long. */
export function farWreck(stage: Stage, { x, y, metre, haze, whole }: Lying): string {
	const rust = paint(stage, 'slab');
	const body = distant(stage.light, rust.body, haze);
	const shade = distant(stage.light, rust.shade, haze);
	const lit = distant(stage.light, paint(stage, 'rust').lit, haze);
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) rotate(${whole ? 4 : -5}) scale(${hundredths(metre)})` },
		line(d`M-1.5 -2.4V-7.6M-1.5 -7L-8 -3.6M-1.5 -7L4.6 -2.6`, shade, 0.3),
		whole
			? path(d`M2.6 -2V-5.2H3.4V-6.8H6.6V-5.2H8V-2z`, body)
			: path(d`M3 -2V-4.6H3.8M4.4 -2V-5.4H7V-2z`, body),
		whole ? path(d`M6.6 -5.2V-6.8H6V-2H8V-5.2z`, lit) : '',
		path(d`M-11 -4.2C-8 -2.6 -4 -2.2 0 -2.2C4 -2.2 7 -2.4 9 -3L8 0.6H-8C-9.6 -1 -10.6 -2.6 -11 -4.2z`, body),
		path(d`M-10 -2.2C-6 -0.9 4 -1 8.7 -1.6L8 0.6H-8.4z`, shade),
		path(whole ? d`M7.4 -2.7L9 -3L8 0.6H6.6z` : d`M3 -2.2C5 -2.2 8 -2.6 9 -3L8 0.6H2z`, whole ? lit : shade),
	);
}
