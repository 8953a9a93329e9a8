import { paint, type Stage } from '../stage.ts';
import { d, group, line, path } from '../svg.ts';

/** A goitred gazelle looking round, sixty units tall to the tips of its horns. */
const GAZELLE = {
	body: 'M-26 -30C-24 -36 -12 -37 4 -36C10 -40 14 -46 16 -52C18 -56 24 -57 30 -52L31 -49L25 -47C23 -40 20 -32 14 -27L15 -14L13 0H10L9 -14L7 -24C-4 -21 -12 -21 -18 -23L-19 -12L-20 0H-23L-24 -12L-27 -22C-29 -24 -28 -28 -26 -30z',
	far: 'M-13 -23L-14 -11L-16 0H-13L-10 -12L-8 -22zM4 -24L5 -12L4 0H7L8 -12L9 -24z',
	horns: 'M20 -55C17 -64 15 -70 19 -76M22 -55C21 -64 20 -69 24 -75',
} as const;

/** Three gazelles on the crest of a dune. */
export function gazelles(stage: Stage): string {
	const hide = paint(stage, 'sand');
	const { light } = stage;
	return [
		[-424, 4, 1.25, 1],
		[-506, 10, 1.15, 1],
		[-352, -2, 1.05, -1],
	]
		.map(([x = 0, y = 0, size = 1, turn = 1]) =>
			group(
				{ transform: d`translate(${x} ${y}) scale(${size * turn} ${size})` },
				path(d`M-20 0L-70 ${16}L-50 18L16 1z`, light.shadow.color, {
					opacity: turn === 1 ? light.shadow.opacity : 0,
				}),
				path(GAZELLE.far, hide.deep),
				path(GAZELLE.body, hide.shade),
				path(d`M-20 -24C-12 -21 -4 -21 7 -24L8 -28C-4 -26 -14 -26 -22 -28z`, paint(stage, 'white').shade),
				path(
					d`M-24 -33C-14 -37 -4 -37 4 -36C10 -40 14 -46 16 -52L20 -55C20 -46 14 -36 6 -33C-4 -32 -14 -33 -24 -33z`,
					hide.lit,
				),
				line(GAZELLE.horns, paint(stage, 'dark').body, 2, { 'stroke-linecap': 'round' }),
			),
		)
		.join('');
}
