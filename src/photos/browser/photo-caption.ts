import type PhotoSwipe from 'photoswipe';

/** What stands below a photograph in the viewer: what one sees, and the caption and credit of the page. */
export const photoCaption = (links: readonly HTMLAnchorElement[]) => ({
	name: 'caption',
	order: 9,
	isButton: false,
	appendTo: 'root' as const,
	onInit(element: HTMLElement, viewer: PhotoSwipe) {
		element.setAttribute('aria-live', 'polite');
		viewer.on('change', () => {
			const link = links[viewer.currIndex];
			const figcaption = link?.closest('figure')?.querySelector('figcaption');
			element.replaceChildren(
				...described(link),
				...(figcaption ? [...figcaption.children].map((child) => child.cloneNode(true)) : []),
			);
		});
	},
});

/** The words of those who cannot see it help others too: they say what is where. */
function described(link: HTMLAnchorElement | undefined): HTMLElement[] {
	const alt = link?.querySelector<HTMLImageElement>('picture img')?.alt;
	if (!alt) return [];
	const line = document.createElement('span');
	line.className = 'described';
	line.textContent = alt;
	return [line];
}
