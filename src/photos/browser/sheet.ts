const sheets = new Map<string, Promise<void>>();

/** Adds a style sheet to the page, once; rejects where it cannot be fetched, and may then be asked again. */
export function withSheet(href: string): Promise<void> {
	const known = sheets.get(href) ?? add(href);
	sheets.set(href, known);
	return known;
}

const add = (href: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = href;
		link.onload = () => resolve();
		link.onerror = () => {
			sheets.delete(href);
			link.remove();
			reject(new Error('The viewer could not fetch its styles.'));
		};
		document.head.append(link);
	});
