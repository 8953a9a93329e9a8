import type { Material } from '../palette.ts';
import { paint, type Stage } from '../stage.ts';
import { circle, group, hundredths, path, rect, round } from '../svg.ts';
import { castShadow, contactShadow } from './shadow.ts';

/** Where a van stands; `height` is that of its roof in pixels, about 2.1 metres. */
interface Parked {
	readonly x: number;
	readonly y: number;
	readonly height: number;
	readonly turn: 1 | -1;
	readonly paintwork: Material;
}

const SHELL =
	'M-112-26C-114-60-112-92-104-98Q-98-104-84-104H66C84-104 94-98 100-84L110-60C114-50 114-36 112-24H-110z';

/** The round-cornered four-wheel-drive van in which everybody travels here. */
export function uazVan(stage: Stage, { x, y, height, turn, paintwork }: Parked): string {
	const { lit, body, shade } = paint(stage, paintwork);
	const white = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	const wheel = (at: number) =>
		circle(at, -18, 19, dark.body) + circle(at, -18, 8, paint(stage, 'grey').body);
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(height / 106)})` },
		castShadow(stage, path(SHELL, 'inherit')),
		contactShadow(stage, 0, 230, 6),
		group(
			{ transform: `scale(${turn} 1)` },
			path(SHELL, body),
			path('M-112-26C-114-40-114-52-113-60H110C114-50 114-36 112-24H-110z', shade),
			path('M-108-74C-108-92-106-104-84-104H66C84-104 92-100 98-88L99-84H-108z', white.body),
			path('M66-104C84-104 92-100 98-88L110-60H96L84-92z', white.lit),
			path('M-96-86h38v20h-38zM-50-86h38v20h-38zM-4-86h34v20h-34zM40-86H76L88-64H40z', stage.light.pane),
			rect(-112, -62, 222, 3, lit),
			path('M-114-28H114v8H-114z', dark.body),
			circle(108, -46, 5, paint(stage, 'saffron').lit),
			wheel(-66),
			wheel(66),
		),
	);
}
