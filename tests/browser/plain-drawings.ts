import type { Page } from 'playwright-core';

const PLAIN =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 750"><path fill="#b9a27c" d="M0 0h1200v750H0z"/></svg>';

/** Gives a page a plain picture for each drawing: theirs take long to paint without a graphics card. */
export const plainDrawings = (page: Page): Promise<unknown> =>
	page.route(/\/(?:scenes|posters)\/.+\.svg$/, (route) =>
		route.fulfill({ contentType: 'image/svg+xml', body: PLAIN }),
	);
