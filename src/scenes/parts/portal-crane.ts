import { distant, type Material } from '../palette.ts';
import { paint, type Stage } from '../stage.ts';
import { d, group, hundredths, line, path, round } from '../svg.ts';
import { castShadow } from './shadow.ts';
import { truss } from './truss.ts';

const LEGS = 'M-52 0L-30-64H-20L-40 0zM40 0L20-64H30L52 0z';

/** Where a crane stands; `scale` is pixels to a decimetre, `reach` 1 with the jib to the right, -1 to the left. */
interface Standing {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	readonly reach: number;
	readonly paintwork: Material;
	/** How much of its colour the air takes. */
	readonly haze: number;
}

/** A portal crane of a Soviet port, some 20 metres high: four legs over the rails, machine house, jib with its nose, hook. */
export function portalCrane(stage: Stage, { x, y, scale, reach, paintwork, haze }: Standing): string {
	const raw = paint(stage, paintwork);
	const lit = distant(stage.light, raw.lit, haze);
	const body = distant(stage.light, raw.body, haze);
	const shade = distant(stage.light, raw.shade, haze);
	const [tipX, tipY, noseX, noseY] = [reach * 105, -196, reach * 138, -186];
	const heel = tipX - reach * 16;
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(scale)})` },
		castShadow(stage, path(LEGS + 'M-38-66H38v10H-38zM-44-112H34V-66H-44z', 'inherit')),
		path('M-40 0L-26-62H-18L-30 0zM26 0L16-62H22L36 0z', shade),
		path(LEGS, body),
		path('M40 0L20-64H30L52 0zM-38-66H38v3H-38z', lit),
		path('M-46-20H46v4H-46zM-38-63H38v7H-38z', body),
		path('M-14-76H14v10H-14z', shade),
		truss([reach * 20, -96], [tipX, tipY], { wide: 13, narrow: 5, bays: 11, color: body, width: 2.4 }),
		truss([heel, tipY - 4], [noseX, noseY], { wide: 8, narrow: 3, bays: 5, color: body, width: 2 }),
		line(
			d`M${reach * -6} -158L${heel} ${tipY - 8}M${reach * -32} -108L${reach * -6} -158L${reach * 22} -100`,
			shade,
			2,
		),
		line(d`M${noseX} ${noseY}V-104`, shade, 1.2),
		path(d`M${noseX - 4} -104h8v6l-4 7l-4 -7z`, shade),
		path(reach > 0 ? 'M-44-112H26V-76H-44z' : 'M-26-112H44V-76H-26z', body),
		path(reach > 0 ? 'M-44-112h14v36H-44z' : 'M-26-112h14v36H-26z', shade),
		path(reach > 0 ? 'M14-112H26V-76H14z' : 'M32-112H44V-76H32z', lit),
		path(d`M${reach > 0 ? -48 : -30} -116h78v5h-78z`, shade),
		path(d`M${reach * 16 - 9} -96h18v18h-18z`, lit),
		path(d`M${reach * 16 - 6} -93h12v8h-12z`, paint(stage, 'glass').shade),
	);
}
