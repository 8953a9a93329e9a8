import { truss } from '../parts/truss.ts';
import { paint, type HeroArt } from '../stage.ts';
import { d, line, path, rect } from '../svg.ts';

/** A long bridge over the Syr Darya on concrete piers: arched trusses above a level deck. */
export const bridge: HeroArt = {
	eyeM: 7,
	groundY: 604,
	onWater: true,
	draw(stage) {
		const { random } = stage;
		const concrete = paint(stage, 'concrete');
		const steel = paint(stage, random.pick(['tile', 'iron', 'rust']));
		const water = paint(stage, 'water');
		const clay = paint(stage, 'clay');
		const deck = -116;
		const arched = random.chance(0.6);
		const spans = [-300, -100, 100];
		const rise = random.between(76, 92);
		const span = (x: number) => {
			const arc = (share: number) =>
				deck -
				(arched ? Math.sin(Math.PI * share) * rise : rise * 0.7 * Math.min(1, share * 7, (1 - share) * 7));
			const posts = Array.from({ length: 7 }, (_, at) => (at + 1) / 8);
			const chord = [0, ...posts, 1]
				.map((share, at) => (at === 0 ? d`M${x} ${deck}` : d`L${x + share * 200} ${arc(share)}`))
				.join('');
			const diagonals = posts
				.map((share, at) =>
					at < 3
						? d`M${x + share * 200} ${arc(share)}L${x + (share + 0.125) * 200} ${deck}`
						: at > 3
							? d`M${x + share * 200} ${arc(share)}L${x + (share - 0.125) * 200} ${deck}`
							: '',
				)
				.join('');
			return [
				line(chord, steel.shade, 4, { transform: 'translate(-7 -3)' }),
				line(
					posts.map((share) => d`M${x + share * 200} ${deck}V${arc(share)}`).join('') + diagonals,
					steel.body,
					3,
				),
				line(chord, steel.body, 6.5, { 'stroke-linejoin': 'round' }),
				line(chord, steel.lit, 2, { 'stroke-linejoin': 'round', transform: 'translate(0 -2)' }),
			].join('');
		};
		const pier = (x: number) =>
			[
				path(d`M${x - 17} 6L${x - 12} ${deck + 16}H${x + 12}L${x + 17} 6z`, concrete.body),
				path(d`M${x - 17} 6L${x - 12} ${deck + 16}h9L${x - 5} 6z`, concrete.shade),
				path(d`M${x + 8} 6L${x + 5} ${deck + 16}h7L${x + 17} 6z`, concrete.lit),
				rect(x - 24, deck + 12, 48, 10, concrete.body),
				path(d`M${x - 28} 2H${x + 26}l-6 11H${x - 22}z`, concrete.shade),
				path(d`M${x - 20} 12h38l-8 62H${x - 18}z`, concrete.deep, { opacity: 0.35 }),
				line(d`M${x - 44} 12h84M${x - 34} 24h58M${x - 26} 40h44`, water.lit, 2.6, {
					'stroke-linecap': 'round',
					opacity: 0.8,
				}),
			].join('');
		return [
			path(d`M-700 ${deck + 16}H-390L-300 0H-700z`, clay.shade),
			path(d`M700 ${deck + 16}H390L300 0H700z`, clay.body),
			path(d`M-640 22H640l-70 22H-700z`, stage.light.shadow.color, {
				opacity: stage.light.shadow.opacity * 0.7,
			}),
			...[-200, 0, 200].map((x) => pier(x - 100)),
			pier(300),
			rect(-700, deck, 1400, 18, concrete.body),
			rect(-700, deck, 1400, 5, concrete.lit),
			rect(-700, deck + 13, 1400, 8, concrete.deep, { opacity: 0.7 }),
			truss([-310, deck + 15], [310, deck + 15], {
				wide: 12,
				narrow: 12,
				bays: 62,
				color: steel.shade,
				width: 2,
			}),
			...spans.map(span),
			line(
				d`M-700 ${deck - 13}H700` +
					Array.from({ length: 70 }, (_, at) => d`M${-690 + at * 20} ${deck}v-13`).join(''),
				steel.body,
				1.8,
			),
		].join('');
	},
};
