import { paint, type Stage } from '../stage.ts';
import { circle, d, group, line, path } from '../svg.ts';
import { castShadow } from './shadow.ts';

/** Nets hung to dry between poles, one hem lifted by the wind off the sea. */
export function dryingNet(stage: Stage, x: number, y: number, size = 1): string {
	const wood = paint(stage, 'wood');
	const net = paint(stage, 'green');
	const mesh = Array.from(
		{ length: 10 },
		(_, at) => d`M${-104 + at * 23} ${-92 + Math.abs(4.5 - at) * 2}q-16 36 -6 74`,
	);
	return group(
		{ transform: `translate(${x} ${y})${size === 1 ? '' : ` scale(${size})`}` },
		castShadow(
			stage,
			path('M-118 0V-108h6V0zM112 0V-108h6V0zM-112-102Q0-80 114-102L92-14Q-10-30-126-12z', 'inherit'),
		),
		line('M-116 4V-110M114 4V-110', wood.body, 6),
		path('M-114-104Q0-82 113-104L96-12Q40-4-10-16T-128-10z', net.body, { opacity: 0.72 }),
		line(mesh.join('') + 'M-116-76Q0-56 108-76M-120-46Q-6-30 102-46', net.shade, 1.7),
		line('M-114-105Q0-83 113-105', wood.shade, 3),
		...[-92, -56, -20, 20, 56, 92].map((at, index) =>
			circle(at, -90 - (at * at) / 640, 6.5, paint(stage, index % 3 === 1 ? 'red' : 'saffron').body),
		),
	);
}
