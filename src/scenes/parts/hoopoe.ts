import { paint, type Stage } from '../stage.ts';
import { circle, d, group, hundredths, line, path, round } from '../svg.ts';

const BODY = d`M-30 -52C-24 -64 -8 -66 4 -58C28 -46 44 -30 58 -16L84 6L76 10L44 -8C30 -6 4 -12 -12 -24C-24 -32 -34 -42 -30 -52z`;

/** A hoopoe on its feet, looking to the left with its crest up, about a hundred and ten units tall. */
export function hoopoe(stage: Stage, x: number, y: number, size: number): string {
	const rose = paint(stage, 'hide');
	const black = paint(stage, 'dark');
	const white = paint(stage, 'white');
	const { color, opacity, left, near } = stage.light.shadow;
	const crest = [-62, -38, -14, 10, 34].map((angle, at) => {
		const turn = (angle * Math.PI) / 180;
		const reach = [30, 36, 40, 38, 32][at] ?? 34;
		const [tx, ty] = [-22 + Math.sin(turn) * reach, -74 - Math.cos(turn) * reach];
		return { feather: d`M-26 -72L${tx - 5} ${ty + 3}L${tx} ${ty}L${tx + 5} ${ty + 4}L-16 -70z`, tx, ty };
	});
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size)})` },
		path(d`M-8 0H8L${-70 * left + 30} ${70 * near}h-46z`, color, { opacity }),
		line(d`M0 -16L-4 0h-10M-4 0h8M12 -14L12 0h-10M12 0h8`, black.body, 3, { 'stroke-linecap': 'round' }),
		path(d`M40 -16L92 14L80 22L34 -4z`, black.body),
		path(d`M62 -4l12 8l-6 8l-14 -8z`, white.body),
		path(crest.map(({ feather }) => feather).join(''), rose.body),
		path(
			crest.map(({ tx, ty }) => d`M${tx - 5} ${ty + 3}L${tx} ${ty}L${tx + 5} ${ty + 4}l-2 7h-7z`).join(''),
			black.body,
		),
		path(BODY, rose.body),
		path(
			d`M-30 -52C-34 -42 -24 -32 -12 -24C0 -14 20 -8 36 -8C14 -18 -8 -34 -12 -60C-20 -62 -28 -58 -30 -52z`,
			rose.lit,
		),
		path(d`M-2 -54C24 -44 44 -28 58 -14L40 -8C20 -8 0 -18 -6 -32C-10 -42 -8 -50 -2 -54z`, black.body),
		line(d`M-2 -46Q14 -40 20 -24M10 -42Q26 -34 32 -18M22 -36Q36 -28 42 -14`, white.lit, 4.4),
		circle(-24, -66, 12, rose.body),
		path(d`M-33 -72Q-60 -70 -80 -54Q-58 -62 -32 -61z`, black.shade),
		circle(-27, -68, 2.4, black.deep),
	);
}
