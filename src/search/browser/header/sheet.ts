import { openSearcher, type Searcher } from '../searcher.ts';
import { combobox } from './combobox.ts';
import styles from './sheet.css?url&no-inline';

/** Loads the style sheet of the sheet, which no page needs before. */
const styled = (): Promise<void> =>
	new Promise((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = styles;
		link.onload = () => resolve();
		link.onerror = () => reject(new Error(`${styles} did not come.`));
		document.head.append(link);
	});

/** The sheet that searches over a page, with an index on its way; it opens and gives the focus back as it closes. */
export async function searchSheet(root: HTMLElement): Promise<{ readonly open: () => void }> {
	const { home, index } = root.dataset as { home: string; index: string };
	let opening: Promise<Searcher> | undefined;
	const searcher = () =>
		(opening ??= openSearcher(index).catch((error: unknown) => {
			opening = undefined; // the next key tries again
			throw error;
		}));
	searcher().catch(() => undefined); // said where it is asked for
	await styled();
	root.append(root.querySelector('template')!.content.cloneNode(true));
	const dialog = root.querySelector('dialog')!;
	const close = () => dialog.close();
	dialog.querySelector('button[type="button"]')!.addEventListener('click', close);
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) close(); // beside the sheet
	});
	const field = combobox(dialog, { home, searcher });
	return {
		open: () => {
			dialog.showModal();
			field.select();
		},
	};
}
