import { circle, d, group, hundredths, line, path, round } from '../svg.ts';

/** A figure as it was pecked into rock varnish: what is filled, what is a line; it faces right and stands on (0, 0). */
interface Figure {
	readonly solid: string;
	readonly lines?: string;
}

const wheel = (y: number) => d`M-14 ${y}a12 12 0 1 0 -24 0a12 12 0 1 0 24 0zM-26 ${y - 12}v24M-38 ${y}h24`;

/** Beasts, people and carts of the gorge. */
const FIGURES = {
	bull: {
		solid:
			'M-48-32C-46-44-22-46-2-44C8-50 24-50 32-42L44-38C50-34 48-28 42-28L33-26C30-20 26-17 21-16L23 0H15L11-14C0-11-16-11-27-15L-28 0H-36L-35-17C-42-20-48-24-48-32z',
		lines: 'M38-40C34-58 46-68 56-62M32-42C24-62 36-78 52-78M-47-34C-60-32-60-14-57-4',
	},
	argali: {
		solid:
			'M-35-35C-31-42-10-43 8-41L17-53L30-51L33-45L22-41C21-33 19-26 15-22L17 0H10L8-20C-4-16-14-16-22-20L-23 0H-30L-30-20C-37-24-38-31-35-35z',
		lines: 'M21-54C12-80-18-76-18-55C-18-43-4-41-1-49',
	},
	deer: {
		solid:
			'M-34-36C-28-43-8-42 8-42L20-60L32-56L35-50L25-47C22-36 20-28 15-23L18 0H12L8-20H-20L-24 0H-30L-29-21C-36-25-38-32-34-36z',
		lines:
			'M21-60C10-72-8-78-24-74M12-68L6-84M0-74L-6-90M-12-76L-20-90M25-60C30-74 26-88 32-100M29-74L40-82M28-86L38-94',
	},
	horse: {
		solid:
			'M-38-33C-30-40-8-39 8-38L20-57L31-53L36-46L29-43L23-43C21-31 17-24 13-20L17 0H10L6-18H-21L-26 0H-33L-29-20C-37-23-41-28-38-33z',
		lines: 'M-38-32C-50-28-50-10-47-3',
	},
	camel: {
		solid:
			'M-42-42C-36-50-24-50-16-52C-10-68 8-68 12-52C21-50 25-55 31-70L37-84L52-84L54-77L44-75C42-60 38-45 27-37L27 0H20L17-31H-25L-28 0H-35L-35-31C-41-33-44-38-42-42z',
	},
	bird: {
		solid:
			'M-30-40C-18-60-6-50 0-40C6-50 18-60 30-40C18-46 8-38 6-28L10-12L0-18L-10-12L-6-28C-8-38-18-46-30-40z',
	},
	dancers: {
		solid:
			'M-64 0L-56-26L-48 0zM-32 0L-24-26L-16 0zM0 0L8-26L16 0zM32 0L40-26L48 0zM-52-34a4 4 0 1 0-8 0a4 4 0 1 0 8 0zM-20-34a4 4 0 1 0-8 0a4 4 0 1 0 8 0zM12-34a4 4 0 1 0-8 0a4 4 0 1 0 8 0zM44-34a4 4 0 1 0-8 0a4 4 0 1 0 8 0z',
		lines: 'M-70-18L-56-26L-40-16L-24-26L-8-16L8-26L24-16L40-26L54-18',
	},
	chariot: {
		solid: 'M-36-9H-14V9H-36z',
		lines: `${wheel(-24)}${wheel(24)}M-26-12V12M-14 0H56M8-7H42L54-14M12-7V-24M20-7V-24M34-7V-24M41-7V-22M8 7H42L54 14M12 7V24M20 7V24M34 7V24M41 7V22`,
	},
	mask: {
		solid: 'M-9-44L-6-14L-12 0H-4L0-12L4 0H12L6-14L9-44z',
		lines:
			'M-9-40L-26-26L-30-40M9-40L26-26L30-40M0-50a20 20 0 1 1 .1 0zM0-97V-107M-16-90L-24-98M16-90L24-98M-23-74L-34-76M23-74L34-76M-20-58L-28-52M20-58L28-52',
	},
} satisfies Record<string, Figure>;
export type PeckedName = keyof typeof FIGURES;

/** One figure at its place on a rock, its rim broken into single blows. */
export function pecked(
	name: PeckedName,
	x: number,
	y: number,
	size: number,
	turn: 1 | -1,
	color: string,
): string {
	const { solid, lines }: Figure = FIGURES[name];
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size * turn)} ${hundredths(size)})` },
		path(solid, color),
		line(solid, color, 2.2, { 'stroke-dasharray': '.1 3.4', 'stroke-linecap': 'round' }),
		lines === undefined
			? ''
			: line(lines, color, 4, { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
		name === 'mask' ? circle(-7, -72, 3, color) + circle(7, -72, 3, color) + circle(0, -60, 2.6, color) : '',
	);
}
