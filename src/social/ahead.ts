/**
 * Makes things before their turn: who asks for one gets it, while the next few are already in the making. A build that
 * writes file after file thus keeps every core busy, and never more than a few of them in memory.
 */
export function ahead<Item, Made>(
	items: readonly Item[],
	make: (item: Item) => Promise<Made>,
	width: number,
): (item: Item) => Promise<Made> {
	const at = new Map(items.map((item, index) => [item, index]));
	const making = new Map<Item, Promise<Made>>();
	const given = new Set<Item>();
	const begin = (item: Item): Promise<Made> => {
		const begun = making.get(item) ?? make(item);
		making.set(item, begun);
		begun.catch(() => undefined); // whoever asks for it hears of the failure
		return begun;
	};
	return (item) => {
		const index = at.get(item) ?? items.length;
		const wanted = begin(item);
		for (const next of items.slice(index + 1, index + 1 + width)) if (!given.has(next)) begin(next);
		making.delete(item);
		given.add(item);
		return wanted;
	};
}
