import type { Result } from '../../types.ts';
import { element } from '../element.ts';

function picture(src: string | undefined): HTMLElement {
	const frame = element('span', 'picture');
	if (!src) return frame;
	const image = element('img');
	image.loading = 'lazy';
	image.decoding = 'async';
	image.alt = '';
	image.width = 192;
	image.height = 120;
	image.src = src;
	frame.append(image);
	return frame;
}

/** The pictures of results, each made once: one that stays in the list while somebody types is not drawn anew. */
export function keptPictures(): (result: Result) => HTMLElement {
	const kept = new Map<string, HTMLElement>();
	return ({ section, id, picture: src }) => {
		const key = `${section} ${id}`;
		const frame = kept.get(key) ?? picture(src);
		kept.set(key, frame);
		return frame;
	};
}
