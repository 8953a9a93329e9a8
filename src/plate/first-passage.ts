/**
 * The pieces of lines without what was drawn before, there or back: dashes laid over dashes would look like a solid line.
 * Points are flat `x, y` pairs; what has been drawn is remembered in `drawn`.
 */
export function firstPassage(pieces: readonly (readonly number[])[], drawn: Set<string>): number[][] {
	const fresh: number[][] = [];
	for (const piece of pieces) {
		let run: number[] = [];
		for (let i = 2; i < piece.length; i += 2) {
			const [from, to] = [piece.slice(i - 2, i), piece.slice(i, i + 2)];
			const stretch = [key(from), key(to)].sort().join();
			if (drawn.has(stretch)) {
				run = [];
				continue;
			}
			drawn.add(stretch);
			if (run.length === 0) fresh.push((run = [...from]));
			run.push(...to);
		}
	}
	return fresh;
}

const key = ([x, y]: readonly number[]) => `${Math.round(x!)} ${Math.round(y!)}`;
