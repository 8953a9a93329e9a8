import { feltYurt } from '../parts/felt-yurt.ts';
import { skirt } from '../parts/skirt.ts';
import { paint, pixelsPerMetre, type HeroArt } from '../stage.ts';
import { d, group, hundredths, path, round } from '../svg.ts';

/** A yurt of summer: one at hand, another farther off. */
export const yurt: HeroArt = {
	eyeM: 2,
	groundY: 606,
	draw(stage) {
		const { random } = stage;
		const y = -62;
		const far = (pixelsPerMetre(stage, stage.groundY + y) / pixelsPerMetre(stage, stage.groundY)) * 0.86;
		const side = random.pick([-1, 1]);
		const smoke = random.chance(0.7);
		const [x0, y0] = [10, -250];
		return [
			group(
				{ transform: `translate(${round(side * random.between(280, 310))} ${y}) scale(${hundredths(far)})` },
				feltYurt(stage),
			),
			smoke
				? path(
						d`M${x0} ${y0}C${x0 + 14} ${y0 - 30} ${x0 - 26} ${y0 - 50} ${x0 - 20} ${y0 - 84}S${x0 - 70} ${y0 - 120} ${x0 - 64} ${y0 - 160}C${x0 - 40} ${y0 - 120} ${x0 + 6} ${y0 - 100} ${x0 + 2} ${y0 - 76}S${x0 + 26} ${y0 - 30} ${x0 + 16} ${y0}z`,
						paint(stage, 'white').lit,
						{ opacity: 0.45 },
					)
				: '',
			feltYurt(stage),
			skirt(stage, -236, -50, 7),
			skirt(stage, 54, 236, 7),
		].join('');
	},
};
