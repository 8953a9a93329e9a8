import PhotoSwipe, { type SlideData } from 'photoswipe';
import baseSheet from 'photoswipe/style.css?url&no-inline';
import { wordsIn } from '#map/browser/words-in.ts';
import { photoCaption } from './photo-caption.ts';
import { withSheet } from './sheet.ts';
import viewerSheet from './viewer.css?url&no-inline';

type Word = 'title' | 'close' | 'zoom' | 'previous' | 'next' | 'failed';

/** Shows the photographs of the page alone on the screen, beginning with that of a link. */
export async function openViewer(link: HTMLAnchorElement): Promise<void> {
	await Promise.all([withSheet(baseSheet), withSheet(viewerSheet)]);
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-photo]')];
	const words = wordsIn<Word>(document, 'photos');
	link.focus({ preventScroll: true }); // where the viewer is to return to: not every browser focuses a tapped link
	const viewer = new PhotoSwipe({
		dataSource: links.map(slideOf),
		index: links.indexOf(link),
		closeTitle: words.close,
		zoomTitle: words.zoom,
		arrowPrevTitle: words.previous,
		arrowNextTitle: words.next,
		errorMsg: words.failed,
		bgOpacity: 1,
		wheelToZoom: true,
		showHideAnimationType: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'fade',
		padding: { top: 56, bottom: 88, left: 0, right: 0 }, // its buttons above, the caption below
	});
	viewer.on('uiRegister', () => viewer.ui?.registerElement(photoCaption(links)));
	closeOnBack(viewer);
	viewer.init();
	name(viewer, words.title);
}

/** Tells those who hear it what has opened; what the viewer says of its parts is in English and goes. */
function name(viewer: PhotoSwipe, title: string): void {
	viewer.element?.setAttribute('aria-label', title);
	viewer.element?.setAttribute('aria-modal', 'true');
	const parts = [viewer.scrollWrap, ...viewer.mainScroll.itemHolders.map(({ el }) => el)];
	for (const part of parts) part?.removeAttribute('aria-roledescription');
}

function slideOf(link: HTMLAnchorElement): SlideData {
	const { srcset, width, height } = link.dataset;
	const shown = link.querySelector<HTMLImageElement>('picture img');
	return {
		src: link.href,
		...(srcset ? { srcset } : {}),
		width: Number(width),
		height: Number(height),
		alt: shown?.alt ?? '',
		msrc: link.querySelector<HTMLImageElement>('.blur')?.src ?? '',
	};
}

/** The part of browsers that not all of them have, nor the types of TypeScript. */
interface BackTold {
	readonly CloseWatcher?: new () => { onclose: () => void; destroy: () => void };
}

/** Where a browser tells of its «back» gesture, that closes the viewer instead of leaving the page. */
function closeOnBack(viewer: PhotoSwipe): void {
	const { CloseWatcher } = window as BackTold;
	if (!CloseWatcher) return;
	const watcher = new CloseWatcher();
	watcher.onclose = () => viewer.close();
	viewer.on('destroy', () => watcher.destroy());
}
