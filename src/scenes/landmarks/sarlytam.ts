import { mix } from '../color.ts';
import { dome, domeOutline, type DomeShape } from '../parts/dome.ts';
import { facing, lens, type Lens } from '../parts/lens.ts';
import { archOn, box, boxShadow, coursesOn, panel } from '../parts/masonry.ts';
import { person } from '../parts/people.ts';
import { prism } from '../parts/prism.ts';
import { laid } from '../parts/shadow.ts';
import { van } from '../parts/van.ts';
import type { Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, line, path, rect } from '../svg.ts';

const ANGLE = 46;
/** 9.85 by 10.20 metres, nine to the top of the dome. */
const CENTER = [4.3, 6] as const;
const CHAMBER = box(CENTER, { width: 9.85, depth: 10.2, angle: ANGLE, head: 4.9 });
const [PORTAL_X, PORTAL_BEHIND] = [7.45, 2.96];
const PORTAL = box([PORTAL_X, PORTAL_BEHIND], { width: 7, depth: 1.7, angle: ANGLE, head: 6.9 });
const DOME = { foot: 5.5, half: 3.5, head: 9 };

/** A barkhan seen from its foot: the slope to the sun, the lee to the left, the crest winding between. */
function barkhans(stage: Stage): string {
	const dune = paint(stage, 'dune');
	const { soil } = stage;
	const ripples = Array.from({ length: 9 }, (_, at) => {
		const y = 44 + at * 15;
		return d`M${-250 + at * 26} ${y}q${60 + at * 8} ${-14 - at} ${120 + at * 10} ${8 + at * 2}t${110 + at * 16} ${10 + at}`;
	});
	return [
		path(d`M700 190V52C600 30 520 60 440 84C360 108 300 140 250 190z`, soil.lit),
		path(d`M440 84C360 108 300 140 250 190H420C400 150 480 120 440 84z`, dune.shade),
		path(
			d`M-700 190V-24C-600 -62 -500 -98 -410 -98C-310 -96 -190 -24 -40 34C120 88 330 132 700 166V190z`,
			mix(soil.lit, dune.lit, 0.4),
		),
		path(
			d`M-700 190V-24C-600 -62 -500 -98 -410 -98C-340 -62 -452 -14 -392 44C-340 92 -372 140 -286 190z`,
			dune.shade,
		),
		path(d`M-700 190V60C-640 20 -560 60 -540 100C-520 140 -470 160 -420 190z`, stage.light.shadow.color, {
			opacity: stage.light.shadow.opacity * 0.7,
		}),
		line(ripples.join(''), dune.shade, 2, { opacity: 0.42, 'stroke-linecap': 'round' }),
	].join('');
}

/** The front with its tall niche, and the door to the south. */
function portal(stage: Stage, view: Lens, brick: Tones): string {
	const [left, front] = PORTAL;
	const fill = facing(brick, ANGLE);
	const niche = { middle: 3.5, half: 1.75, foot: 0, head: 5.4 };
	return [
		path(panel(view, left), facing(brick, ANGLE - 90)),
		path(panel(view, front), fill),
		coursesOn(stage.random, view, front, { fill, dark: brick.deep, step: 0.4 }),
		line(panel(view, front, { left: 0.7, right: 6.3, head: 6.3 }), mix(fill, brick.deep, 0.4), 2.4),
		path(archOn(view, front, { ...niche, half: 1.95, head: 5.65 }), brick.body),
		path(archOn(view, front, niche), brick.shade),
		path(archOn(view, front, { ...niche, half: 1.25, middle: 3.95, head: 5 }), brick.deep, {
			opacity: 0.45,
		}),
		path(archOn(view, front, { middle: 3.7, half: 0.62, foot: 0, head: 2.4 }), brick.deep),
		path(panel(view, front, { foot: 6.62 }), mix(fill, '#FFFFFF', 0.12)),
	].join('');
}

/** Sarlytam: a brick tomb with a portal and a dome, alone in the sands of the Kyzylkum. */
export const sarlytam: HeroArt = {
	eyeM: 3.5,
	groundY: 560,
	draw(stage) {
		const view = lens(stage, 60);
		const brick = paint(stage, 'brick');
		const scale = view.scale(CENTER[1]);
		const [x, foot] = view.at([...CENTER, DOME.foot]);
		const [, ground] = view.at([...CENTER, 0]);
		const shell: DomeShape = {
			x,
			foot: foot + 1,
			half: DOME.half * scale,
			height: (DOME.head - DOME.foot) * scale,
			profile: 'pointed',
			ribs: 7,
		};
		const [left, front, right] = CHAMBER;
		const lee = facing(brick, ANGLE - 90);
		const footprints = d`M-330 -66C-240 -40 -150 -2 -60 24`;
		const drift = d`M-110 24C-40 -6 20 -24 90 -14C150 0 210 14 290 -2C330 -8 360 4 400 16C240 44 20 44 -110 24z`;
		return [
			van(stage, 384, -46),
			van(stage, 470, -40),
			line(d`M640 60C560 20 500 -20 420 -34M640 80C560 34 510 -6 440 -24`, stage.soil.shade, 3, {
				opacity: 0.6,
			}),
			boxShadow(
				stage,
				view,
				[CHAMBER, PORTAL],
				laid(stage, ground, path(domeOutline({ ...shell, foot: -DOME.foot * scale }), 'inherit')),
			),
			path(panel(view, left), lee),
			coursesOn(stage.random, view, left, { fill: lee, dark: brick.deep, step: 0.28 }),
			path(panel(view, left, { foot: 4.6 }), brick.body),
			path(panel(view, front), brick.lit),
			path(panel(view, right), brick.lit),
			prism(view, brick, {
				center: CENTER,
				radius: 4.1,
				sides: 8,
				angle: ANGLE,
				foot: 4.85,
				head: DOME.foot,
			}),
			dome(shell, brick),
			rect(x - 1.5, shell.foot - shell.height - 14, 3, 16, brick.shade),
			portal(stage, view, brick),
			path(drift, stage.soil.body),
			barkhans(stage),
			line(footprints, paint(stage, 'dune').shade, 4, {
				'stroke-dasharray': '2 10',
				'stroke-linecap': 'round',
			}),
			person(stage, { figure: 'walker', x: -52, y: 30, height: 62, coat: 'red' }),
			person(stage, { figure: 'man', x: -118, y: 6, height: 58, coat: 'turquoise' }),
		].join('');
	},
};
