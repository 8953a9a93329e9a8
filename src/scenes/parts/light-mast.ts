import { isEvening, paint, type Stage } from '../stage.ts';
import { d, element, ellipse, path, rect, use } from '../svg.ts';
import { truss } from './truss.ts';

/** Where a mast stands and how tall it is, in pixels. */
export interface Standing {
	readonly x: number;
	readonly foot: number;
	readonly tall: number;
}

/** Lattice masts that carry floodlights over a launch pad and take its lightning. */
export function lightMasts(stage: Stage, ...masts: readonly Standing[]): string {
	const iron = paint(stage, 'iron');
	const burning = isEvening(stage);
	const lamp = burning ? stage.light.pane : paint(stage, 'white').body;
	const one = element(
		'g',
		{ id: 'light-mast' },
		truss([0, 0], [0, -400], { wide: 22, narrow: 4, bays: 15, color: iron.body, width: 2.2 }),
		path(d`M-1 -400h2v-28h-2zM-20 -355h40v20h-40z`, iron.shade),
		burning ? ellipse(0, -345, 54, 25, lamp, { opacity: 0.2 }) : '',
		path([-12, 0, 12].map((x) => d`M${x - 4} -351h8v5h-8zM${x - 4} -344h8v5h-8z`).join(''), lamp),
	);
	return (
		element('defs', {}, one) +
		masts.map(({ x, foot, tall }) => use('light-mast', x, foot, tall / 400)).join('')
	);
}

/** Their outline for `castShadow`, standing on one row. */
export const mastOutline = ({ x, tall }: Standing): string => rect(x - 3, -tall, 6, tall, 'inherit');
