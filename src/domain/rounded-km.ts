/** A distance in kilometres as one would say it: to 10 km above 100, to 5 above 20, else whole. */
export function roundedKm(km: number): number {
	const step = km > 100 ? 10 : km > 20 ? 5 : 1;
	return Math.max(1, Math.round(km / step) * step);
}
