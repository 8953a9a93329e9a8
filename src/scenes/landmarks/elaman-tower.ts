import { mix } from '../color.ts';
import { person } from '../parts/people.ts';
import { castShadow } from '../parts/shadow.ts';
import { campfire, tent } from '../parts/tent.ts';
import { van } from '../parts/van.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, group, line, path, smooth } from '../svg.ts';

/** How it looks nobody has set down: a tall worn shape against the sky, no more. */
const TOWER = d`M-72 0C-64 -60 -56 -130 -50 -196L-44 -216L-30 -212L-20 -224L-2 -216L12 -226L28 -214L44 -218L50 -196C56 -130 66 -60 76 0z`;

const STARLIGHT = '#F4EBD0';

/** The river of stars over the desert, seen when there is no other light. */
function milkyWay({ random }: Stage): string {
	const dots = Array.from({ length: 190 }, () => {
		const along = random.between(0, 1);
		const [x, y] = [-640 + along * 900, -520 + along * 380 + random.between(-62, 62) * random.between(0, 1)];
		return d`M${x} ${y}h0.1`;
	});
	return line(dots.join(''), STARLIGHT, 2.2, { 'stroke-linecap': 'round', opacity: 0.8 });
}

/** A saxaul before the light: crooked trunk, brooms of twigs. */
function saxaul(stage: Stage, x: number, y: number, size: number): string {
	const { random } = stage;
	const bark = paint(stage, 'wood').deep;
	const twigs = paint(stage, 'green').shade;
	const brooms = [
		[-70, -96],
		[-34, -136],
		[12, -150],
		[58, -122],
		[88, -84],
		[-96, -64],
	].flatMap(([bx = 0, by = 0]) =>
		Array.from({ length: 11 }, (_, at) => {
			const angle = -3.05 + at * 0.3 + random.between(-0.12, 0.12);
			const reach = random.between(28, 62);
			return d`M${bx} ${by}q${Math.cos(angle) * reach * 0.6} ${Math.sin(angle) * reach * 0.8} ${Math.cos(angle) * reach} ${Math.sin(angle) * reach * 0.78}`;
		}),
	);
	return group(
		{ transform: `translate(${x} ${y}) scale(${size})`, 'stroke-linecap': 'round' },
		line(brooms.join(''), twigs, 2.2),
		line(
			d`M0 0Q-12 -40 8 -62Q-8 -90 -34 -136M8 -62Q2 -110 12 -150M6 -56Q44 -76 58 -122M30 -74Q66 -70 88 -84M-2 -40Q-50 -58 -70 -96M-40 -60Q-70 -56 -96 -64`,
			bark,
			9,
		),
		line(d`M0 6Q-12 -40 8 -62`, bark, 14),
	);
}

/** Elaman: a tower raised in memory, nobody knows whose, in a night of the Kyzylkum. */
export const elamanTower: HeroArt = {
	eyeM: 2.6,
	groundY: 530,
	draw(stage) {
		const brick = paint(stage, 'clay');
		const dune = paint(stage, 'dune');
		const { soil } = stage;
		const night = stage.hour === 'night';
		const crest = smooth([
			[-720, 120],
			[-500, 60],
			[-300, 34],
			[-60, 70],
			[160, 112],
			[380, 92],
			[560, 66],
			[720, 80],
		]);
		return [
			night ? milkyWay(stage) : '',
			group(
				{ transform: 'translate(-150 -22) scale(.72)' },
				castShadow(stage, path(TOWER, 'inherit')),
				path(TOWER, brick.body),
				path(d`M-72 0C-64 -60 -56 -130 -50 -196L-44 -216L-30 -212C-32 -130 -34 -60 -30 0z`, brick.shade),
				path(d`M44 -218L50 -196C56 -130 66 -60 76 0H46C40 -70 36 -140 30 -213z`, brick.lit),
				path(d`M-120 4Q-80 -16 -50 -10T30 -6T120 4Q0 14 -120 4z`, soil.body),
			),
			van(stage, 392, 14),
			person(stage, { figure: 'man', x: 96, y: 48, height: 62, coat: 'red' }),
			person(stage, { figure: 'kneeling', x: 214, y: 56, height: 54, turn: -1, coat: 'turquoise' }),
			campfire(stage, 156, 58, 0.9),
			tent(stage, 290, 54, 0.84),
			path(crest + 'V260H-720z', mix(soil.body, dune.shade, 0.5)),
			path(d`M-720 120C-600 80 -440 36 -300 34C-330 90 -420 120 -380 240H-720z`, dune.shade),
			saxaul(stage, -428, 92, 1.15),
			saxaul(stage, 516, 112, 0.8),
		].join('');
	},
};
