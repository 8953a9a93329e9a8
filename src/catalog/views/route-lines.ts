import type { PlateLine } from '#plate/request.ts';
import type { LegLine } from '../leg.ts';
import type { Stop } from '../stops.ts';

/** The drawn legs of a route: those that follow each other in one manner make one line, so that its arrows keep their rhythm. */
export function routeLines(stops: readonly Stop[], theme: string): PlateLine[] {
	const joined: LegLine[] = [];
	for (const { leg } of stops) {
		const before = joined.at(-1);
		if (!leg?.line) continue;
		if (before?.style === leg.line.style && isSamePoint(before.points.at(-1), leg.line.points[0])) {
			joined[joined.length - 1] = {
				style: before.style,
				points: [...before.points, ...leg.line.points.slice(1)],
			};
		} else {
			joined.push(leg.line);
		}
	}
	return joined.map(({ style, points }) => ({ style, points, theme }));
}

const isSamePoint = (a: LegLine['points'][number] | undefined, b: LegLine['points'][number] | undefined) =>
	a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
