import type { ShownItem } from './items-in.ts';

type Fits = (item: ShownItem) => boolean;

/** Finds items by words that they show, whatever the letters; its code comes only to lists that have a search box. */
export async function textFinder(items: readonly ShownItem[]): Promise<(text: string) => Fits> {
	const { foldedName, nameFinder } = await import('#map/folded-name.ts');
	const folded = new Map(items.map((item) => [item, foldedName(item.element.textContent)]));
	return (text) => {
		const isIn = nameFinder(text);
		return (item) => isIn(folded.get(item)!);
	};
}
