import { listedKeys, writtenList } from '../../my-list.ts';

const KEY = 'map-list';

/** The keys kept on this device; none where nothing is kept or storage is refused. */
export function storedList(): string[] {
	try {
		return listedKeys(localStorage.getItem(KEY) ?? '');
	} catch {
		return [];
	}
}

/** Keeps the keys on this device; tells whether that was allowed. */
export function storeList(keys: readonly string[]): boolean {
	try {
		if (keys.length > 0) localStorage.setItem(KEY, writtenList(keys));
		else localStorage.removeItem(KEY);
		return true;
	} catch {
		return false;
	}
}
