import { distanceKm, type LngLat } from '#domain/lng-lat.ts';
import { nearestOn, type Foot } from './nearest-on.ts';
import type { Network, Way } from './network.ts';
import { shortestPath } from './shortest-path.ts';

/** An approximate place and a schematic line may each be a few kilometres off: farther away a place has no part in it. */
const REACH_KM = 5;
/** Both ends together must lie nearer to the network than this share of the straight line, or most of the way is unknown. */
const OFF_SHARE = 0.5;
/** A network that makes one go round by more than this is not the way people go. */
const MOST_DETOUR = 2.5;

/**
 * The way between two places along a network, where both lie on it or near by; undefined where the network says
 * nothing about it.
 */
export function wayAlong(network: Network, from: LngLat, to: LngLat): Way | undefined {
	const [start, end] = [nearestOn(network, from), nearestOn(network, to)];
	if (!start || !end || start.km > REACH_KM || end.km > REACH_KM) return undefined;
	const straightKm = distanceKm(from, to);
	if (straightKm === 0 || start.km + end.km > OFF_SHARE * straightKm) return undefined;
	const path = shortestPath(withFeet(network, [start, end]), start.at, end.at);
	if (!path) return undefined;
	const points = withoutRepeats([from, ...path, to]);
	const km = lengthKm(points);
	return km > MOST_DETOUR * straightKm ? undefined : { points, km };
}

/** Length of a line over the ground. */
export const lengthKm = (points: readonly LngLat[]): number =>
	points.reduce((sum, point, i) => (i === 0 ? 0 : sum + distanceKm(points[i - 1]!, point)), 0);

/** The network with the feet as points of its own, so that a path may begin and end there. */
const withFeet = (network: Network, feet: readonly Foot[]): Network =>
	network.map((points, line) =>
		withoutRepeats(
			points.flatMap((point, stretch) => [
				point,
				...feet
					.filter((foot) => foot.line === line && foot.stretch === stretch)
					.sort((a, b) => a.share - b.share)
					.map(({ at }) => at),
			]),
		),
	);

const withoutRepeats = (points: readonly LngLat[]): LngLat[] =>
	points.filter(([lng, lat], i) => i === 0 || lng !== points[i - 1]![0] || lat !== points[i - 1]![1]);
