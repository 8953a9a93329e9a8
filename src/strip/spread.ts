/** Something that wants to stand at a place on a line and takes up room there. */
export interface Wanted {
	readonly at: number;
	readonly size: number;
}

interface Cluster {
	readonly members: readonly Wanted[];
	readonly middle: number;
	readonly size: number;
}

/**
 * Where things stand that may not overlap: each as near as it can to where it wants to be, in their order, between
 * two ends. Where the line is too short for all, they overlap the far end.
 *
 * @example
 * spread([{ at: 10, size: 4 }, { at: 11, size: 4 }], 0, 100) // => [8.5, 12.5]
 */
export function spread(wanted: readonly Wanted[], from: number, to: number): number[] {
	const clusters: Cluster[] = [];
	for (const one of wanted) {
		let cluster = within({ members: [one], middle: one.at, size: one.size }, from, to);
		for (let last = clusters.at(-1); last && overlaps(last, cluster); last = clusters.at(-1)) {
			clusters.pop();
			cluster = within(merged(last, cluster), from, to);
		}
		clusters.push(cluster);
	}
	return clusters.flatMap(({ members, middle, size }) => {
		let edge = middle - size / 2;
		return members.map((member) => (edge += member.size) - member.size / 2);
	});
}

const overlaps = (a: Cluster, b: Cluster) => a.middle + a.size / 2 > b.middle - b.size / 2;

/** The middle that moves the members least, taken together. */
function merged(a: Cluster, b: Cluster): Cluster {
	const members = [...a.members, ...b.members];
	const size = a.size + b.size;
	let before = 0;
	let sum = 0;
	for (const member of members) {
		sum += member.at - (before + member.size / 2);
		before += member.size;
	}
	return { members, size, middle: sum / members.length + size / 2 };
}

const within = (cluster: Cluster, from: number, to: number): Cluster => ({
	...cluster,
	middle: Math.max(from + cluster.size / 2, Math.min(to - cluster.size / 2, cluster.middle)),
});
