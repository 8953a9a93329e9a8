import { distanceKm, type LngLat } from '#domain/lng-lat.ts';
import { roundedKm } from '#domain/rounded-km.ts';
import type { Result } from '../../types.ts';
import { element } from '../element.ts';
import { markedText } from '../marked-text.ts';
import type { PageWords } from './words.ts';

/** What a result is shown with, beside itself. */
export interface Around {
	/** First page of the language. */
	readonly home: string;
	readonly words: PageWords;
	/** The picture of a result. */
	readonly pictureOf: (result: Result) => HTMLElement;
	/** Where the reader is, once that is known. */
	readonly me: LngLat | undefined;
}

/** Kind and district, and how far it is. */
function kicker({ kicker: text, reason, point }: Result, { me, words }: Around): HTMLElement {
	const isFoundHere = reason.field === 'kind' || reason.field === 'place';
	const line = element(
		'p',
		'kicker',
		...(isFoundHere && reason.found ? markedText(reason.found) : [document.createTextNode(text)]),
	);
	if (me && point)
		line.append(element('span', 'distance', `${roundedKm(distanceKm(me, point))} ${words.km}`));
	return line;
}

/** Why it was found, where that is not to be seen in its title, kicker or summary. */
function why({ reason, title, summary }: Result, { words }: Around): HTMLElement[] {
	const lines: HTMLElement[] = [];
	const { field, found, missing } = reason;
	if ((field === 'name' || field === 'otherName') && found && found.marks.length > title.marks.length)
		lines.push(element('p', 'why', `${words.also} `, ...markedText(found)));
	if (field === 'text' && title.marks.length === 0 && summary.marks.length === 0)
		lines.push(element('p', 'why', words.inText));
	if (missing.length > 0)
		lines.push(element('p', 'why', `${words.missing} `, element('s', '', missing.join(', '))));
	return lines;
}

/** One result: the whole of it leads to its page, the title is the name of the link. */
export function resultItem(result: Result, around: Around): HTMLLIElement {
	const { home, pictureOf } = around;
	const link = element('a', '', ...markedText(result.title));
	link.href = home + result.path;
	return element(
		'li',
		'result',
		pictureOf(result),
		element(
			'div',
			'words',
			element('p', 'title', link),
			kicker(result, around),
			...why(result, around),
			...(result.summary.text ? [element('p', 'summary', ...markedText(result.summary))] : []),
		),
	);
}
