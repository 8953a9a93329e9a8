import { ride } from '../parts/rider.ts';
import { person } from '../parts/people.ts';
import { distant } from '../palette.ts';
import { HORIZON, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, group, line, path } from '../svg.ts';

/** Where the track is lost in the haze, and a tower shimmers. */
const FAR = { x: 148, y: -104 };

/** A tower as far as eyes can carry: no more than a tapering shape standing in a strip of mirage. */
function mirage(stage: Stage): string {
	const { light } = stage;
	const brick = paint(stage, 'brick');
	const { x, y } = FAR;
	const tower = d`M${x - 17} ${y}L${x - 11} ${y - 47}l5 -5l7 3l6 -4l6 5L${x + 18} ${y}z`;
	return [
		path(
			d`M${x - 210} ${y + 1}q180 -9 420 -2q-30 10 -160 9t-260 -7z`,
			distant(light, paint(stage, 'water').lit, 0.62),
		),
		path(tower, distant(light, brick.body, 0.2)),
		path(d`M${x - 17} ${y}L${x - 11} ${y - 47}l5 -5l2 2L${x - 6} ${y}z`, distant(light, brick.shade, 0.2)),
		path(d`M${x + 8} ${y}L${x + 7} ${y - 50}l6 3L${x + 18} ${y}z`, distant(light, brick.lit, 0.15)),
		path(
			d`M${x - 17} ${y + 2}L${x - 10} ${y + 22}h20L${x + 18} ${y + 2}z`,
			distant(light, brick.body, 0.35),
			{
				opacity: 0.3,
			},
		),
		line(d`M${x - 60} ${y + 9}h120M${x - 30} ${y + 16}h70`, distant(light, stage.soil.lit, 0.3), 2.4, {
			opacity: 0.8,
		}),
	].join('');
}

/** The herdsman's hand-held staff, his dog, and the near ridge on which they stand. */
function ridge(stage: Stage): string {
	const { soil } = stage;
	const straw = paint(stage, 'steppe');
	return [
		path(
			d`M-700 190V-3C-560 -30 -405 -17 -300 5C-160 40 40 89 240 114C420 134 560 122 700 102V190z`,
			soil.shade,
		),
		path(
			d`M-700 190V2C-560 -24 -410 -12 -300 10C-160 46 40 96 240 120C420 138 560 126 700 106V190z`,
			straw.body,
		),
		path(d`M-700 190V70C-500 44 -300 70 -120 112C0 140 120 164 300 190z`, straw.lit, { opacity: 0.35 }),
	].join('');
}

/** A tazy, the hound of the steppe, sitting. */
function hound(stage: Stage, x: number, y: number): string {
	const coat = paint(stage, 'hide');
	const { light } = stage;
	return group(
		{ transform: `translate(${x} ${y}) scale(.62)` },
		path(d`M-26 0h50l${-70 * light.shadow.left} ${70 * light.shadow.near}h-30z`, light.shadow.color, {
			opacity: light.shadow.opacity,
		}),
		path(
			d`M-30 0C-38 -18 -30 -40 -12 -52C-2 -62 4 -76 6 -92L8 -106L14 -98C24 -100 34 -92 48 -84C48 -78 40 -74 30 -76C24 -70 24 -60 24 -48L26 -4L32 0H16L14 -34C8 -20 4 -10 4 0z`,
			coat.body,
		),
		path(d`M24 -48L26 -4L32 0H24L16 -44C16 -60 20 -70 24 -74z`, coat.lit),
		path(d`M6 -104q-12 8 -10 30l8 -4z`, coat.deep),
		path(d`M-28 -2q-22 2 -32 -8q14 14 34 10z`, coat.shade),
		circle(28, -88, 2, paint(stage, 'dark').deep),
	);
}

/** Saraman-Kosa: nobody has set its place down, so you ask; a rider points to where the steppe ends. */
export const saramanKosa: HeroArt = {
	eyeM: 3.2,
	groundY: HORIZON + 110,
	draw(stage) {
		const { soil, light } = stage;
		const track = d`M-36 190C60 120 330 74 372 20C404 -22 240 -52 186 -78L${FAR.x + 12} ${FAR.y + 4}l-5 0L176 -77C220 -50 376 -20 336 22C290 72 10 118 -110 190z`;
		return [
			mirage(stage),
			path(d`M-700 -66Q-300 -86 60 -70T700 -76V-44Q300 -30 0 -40T-700 -34z`, distant(light, soil.body, 0.25)),
			path(track, soil.lit, { opacity: 0.75 }),
			ridge(stage),
			ride(stage, { x: -268, y: 26, scale: 92, rider: 'turquoise', points: true }),
			person(stage, { figure: 'walker', x: -104, y: 62, height: 148, coat: 'red' }),
			hound(stage, -176, 50),
		].join('');
	},
};
