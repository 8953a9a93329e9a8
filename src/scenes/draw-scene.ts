import type { Scene } from '#domain/scene.ts';
import { HERO_ART } from './hero-art.ts';
import { LAND_ART } from './land-art.ts';
import { LIGHTS, tonesOf } from './palette.ts';
import { inlet } from './parts/inlet.ts';
import { seeded } from './seeded.ts';
import { drawHighSky, drawSky } from './sky.ts';
import { WHOLE, WIDTH, type Frame, type Stage } from './stage.ts';
import { element, group, hundredths, rect, round } from './svg.ts';

const NAP = 200;

/** Felt has a nap: fine specks over the whole picture, computed for one tile only, because phones pay for noise by the pixel. */
const grainOf = ({ x, y, width, height }: Frame): string =>
	[
		element(
			'filter',
			{ id: 'nap', x: 0, y: 0, width: 1, height: 1 },
			element('feTurbulence', {
				type: 'fractalNoise',
				baseFrequency: 0.8,
				numOctaves: 2,
				stitchTiles: 'stitch',
			}),
			element('feColorMatrix', { values: '0 0 0 0 .15 0 0 0 0 .12 0 0 0 0 .1 0 0 0 1.6 -.72' }),
		),
		element(
			'pattern',
			{ id: 'grain', width: NAP, height: NAP, patternUnits: 'userSpaceOnUse' },
			rect(0, 0, NAP, NAP, '#000', { filter: 'url(#nap)' }),
		),
		rect(x, y, width, height, 'url(#grain)', { opacity: 0.3 }),
	].join('');

/**
 * The whole picture as a standalone SVG document. The same scene is always the same bytes;
 * the seed settles clouds, dunes, plants and the small things of the hero.
 * Without `grain` it is smooth, for a PNG that must stay light.
 */
export const drawScene = (scene: Scene, { grain = true } = {}): string =>
	element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WHOLE.width} ${WHOLE.height}` },
		drawFramed(scene, WHOLE, { grain }),
	);

/** What stands within a frame on the picture, to be laid into another drawing. */
export function drawFramed({ hero, land, hour, seed }: Scene, frame: Frame, { grain = true } = {}): string {
	const heroArt = HERO_ART[hero];
	const landArt = LAND_ART[land];
	const light = LIGHTS[hour];
	const chance = (room: string) => seeded(`${seed}/${hero}/${land}/${hour}/${room}`);
	const place = chance('place');
	const stage: Stage = {
		land,
		hour,
		light,
		soil: tonesOf(light, landArt.soil),
		sun: { x: place.between(835, 915), y: place.between(...light.sun.y) },
		eyeM: heroArt.eyeM,
		onWater: heroArt.onWater === true,
		groundY: heroArt.groundY,
		random: chance('hero'),
	};
	const art = heroArt.draw(stage);
	const { back, front } = landArt.draw({ ...stage, random: chance('land') });
	const scale = place.between(0.96, 1.04);
	const where = `translate(${round(WIDTH / 2 + place.between(-14, 14))} ${heroArt.groundY}) scale(${hundredths(scale)})`;
	const top = Math.min(0, frame.y);
	const water =
		stage.onWater && landArt.hasWater !== true ? inlet({ ...stage, random: chance('inlet') }) : '';
	return [
		drawSky({ ...stage, random: chance('sky') }, top),
		top < 0 ? drawHighSky({ ...stage, random: chance('high sky') }, top) : '',
		...(heroArt.ownGround === true
			? [group({ transform: `translate(${WIDTH / 2} ${heroArt.groundY})` }, art)]
			: [back, water, group({ transform: where }, art), heroArt.swept === true ? '' : front]),
		grain ? grainOf(frame) : '',
	].join('');
}
