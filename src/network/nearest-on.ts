import { distanceKm, type LngLat } from '#domain/lng-lat.ts';
import type { Network } from './network.ts';

/** The point of a network that lies nearest to a place. */
export interface Foot {
	readonly at: LngLat;
	/** How far it is from the place. */
	readonly km: number;
	/** Which line of the network. */
	readonly line: number;
	/** Which stretch of the line, and how much of the stretch lies before it. */
	readonly stretch: number;
	readonly share: number;
}

/** Where a place comes nearest to a network; undefined where the network is empty. */
export function nearestOn(network: Network, [lng, lat]: LngLat): Foot | undefined {
	const narrow = Math.cos((lat * Math.PI) / 180); // a plane that is flat around the place
	let best: { line: number; stretch: number; share: number } | undefined;
	let bestOff2 = Infinity;
	for (const [line, points] of network.entries()) {
		for (let stretch = 0; stretch + 1 < points.length; stretch++) {
			const [a, b] = [points[stretch]!, points[stretch + 1]!];
			const [x, y] = [(a[0] - lng) * narrow, a[1] - lat];
			const [dx, dy] = [(b[0] - a[0]) * narrow, b[1] - a[1]];
			const length2 = dx * dx + dy * dy;
			const share = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / length2));
			const off2 = (x + share * dx) ** 2 + (y + share * dy) ** 2;
			if (off2 < bestOff2) [best, bestOff2] = [{ line, stretch, share }, off2];
		}
	}
	if (!best) return undefined;
	const [a, b] = [network[best.line]![best.stretch]!, network[best.line]![best.stretch + 1]!];
	const at: LngLat = [metre(a[0] + best.share * (b[0] - a[0])), metre(a[1] + best.share * (b[1] - a[1]))];
	return { ...best, at, km: distanceKm(at, [lng, lat]) };
}

/** Five decimals: about a metre. */
const metre = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
