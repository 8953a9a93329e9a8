import { plainText } from './plain-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
	plainText(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** What the balloon of a map program shows: a picture, paragraphs and a link. */
export interface Balloon {
	readonly paragraphs: readonly string[];
	readonly picture?: { readonly src: string; readonly alt: string } | undefined;
	readonly page?: string | undefined;
}

/** The balloon as HTML. */
export const balloonHtml = ({ paragraphs, picture, page }: Balloon): string =>
	[
		picture
			? `<p><img src="${escaped(picture.src)}" alt="${escaped(picture.alt)}" width="320" height="213"/></p>`
			: '',
		...paragraphs
			.filter(Boolean)
			.map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br/>')}</p>`),
		page ? `<p><a href="${escaped(page)}">${escaped(page)}</a></p>` : '',
	].join('');
