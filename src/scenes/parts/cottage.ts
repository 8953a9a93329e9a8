import { paint, type Stage } from '../stage.ts';
import { d, line, path, rect } from '../svg.ts';
import { castShadow } from './shadow.ts';
import { windows } from './windows.ts';

/** A small wooden house of the fifties on (x, 0): plain boards, hipped roof, a porch on its right end. */
export function cottage(stage: Stage, x: number, width: number): string {
	const board = paint(stage, 'felt');
	const tin = paint(stage, 'green');
	const white = paint(stage, 'white');
	const wood = paint(stage, 'wood');
	const wall = width * 0.3;
	const roof = width * 0.22;
	const porch = width * 0.24;
	const boards = Array.from({ length: 5 }, (_, at) => d`M${x} ${-((at + 1) * wall) / 6}h${width}`).join('');
	return [
		castShadow(
			stage,
			path(
				d`M${x} 0V${-wall}l${width * 0.16} ${-roof}h${width * 0.68}l${width * 0.16} ${roof}V0z`,
				'inherit',
			),
		),
		rect(x + width * 0.3, -wall - roof - 9, width * 0.06, 16, paint(stage, 'redbrick').body),
		path(
			d`M${x - 6} ${-wall + 2}L${x + width * 0.16} ${-wall - roof}h${width * 0.68}L${x + width + 6} ${-wall + 2}z`,
			tin.body,
		),
		path(
			d`M${x - 6} ${-wall + 2}L${x + width * 0.16} ${-wall - roof}h${width * 0.08}L${x + width * 0.1} ${-wall + 2}z`,
			tin.shade,
		),
		path(
			d`M${x + width + 6} ${-wall + 2}L${x + width * 0.84} ${-wall - roof}h${-width * 0.05}L${x + width * 0.88} ${-wall + 2}z`,
			tin.lit,
		),
		rect(x, -wall, width, wall, board.body),
		rect(x, -wall, width, 4, board.shade),
		line(boards, board.shade, 1, { opacity: 0.7 }),
		rect(x, -wall, width * 0.05, wall, board.shade),
		windows(
			stage,
			[0.18, 0.4, 0.6].map((share) => ({
				x: x + width * share,
				foot: -wall * 0.3,
				width: width * 0.1,
				height: wall * 0.44,
			})),
			white.lit,
		),
		rect(x, -5, width, 5, paint(stage, 'concrete').shade),
		// porch
		rect(x + width * 0.8, -wall * 0.78, width * 0.1, wall * 0.78, wood.shade),
		path(d`M${x + width * 0.74} ${-wall * 0.86}h${porch}l6 5h${-porch - 12}z`, tin.lit),
		line(d`M${x + width * 0.75} ${-wall * 0.84}V0M${x + width * 0.97} ${-wall * 0.84}V0`, white.body, 3),
		rect(x + width * 0.73, -5, porch + 4, 5, paint(stage, 'concrete').lit),
	].join('');
}
