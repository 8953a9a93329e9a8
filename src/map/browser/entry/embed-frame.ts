import type { Locale } from '#domain/locale.ts';
import { entryPath } from '#paths.ts';
import type { MapData, MapGround } from '../../data.ts';
import { readEmbed } from '../../embed.ts';
import type { MapSubject } from '../../subject.ts';
import type { MapBounds } from '../guide-map.ts';
import { wordsIn } from '../words-in.ts';

interface Language {
	readonly locale: Locale;
	readonly tag: string;
	readonly name: string;
	/** Address of the data in this language. */
	readonly data: string;
	/** Address of the big map in this language. */
	readonly map: string;
}

interface Settings {
	readonly ground?: MapGround;
	readonly bounds: MapBounds;
	readonly languages: readonly Language[];
}

type Word =
	| ('open' | 'ask' | 'loading' | 'again' | 'picked' | 'close' | 'from-middle' | 'km')
	| ('wrong' | 'unavailable' | 'lost' | 'failed');

/** A framed map: its page and what its address asks for. */
export interface EmbedFrame {
	readonly root: HTMLElement;
	readonly settings: Settings;
	readonly language: Language;
	readonly subject: MapSubject | undefined;
	/** Where the words of the language stand. */
	readonly spoken: DocumentFragment;
	readonly words: Record<Word, string>;
}

/** Reads the page and its address, and makes the page speak the language asked for. */
export function embedFrame(root: HTMLElement): EmbedFrame {
	const settings = JSON.parse(root.querySelector('script[data-settings]')!.textContent) as Settings;
	const locales = settings.languages.map(({ locale }) => locale);
	const { locale, subject } = readEmbed(new URLSearchParams(location.search), locales);
	const language = settings.languages.find((one) => one.locale === locale)!;
	const template = root.querySelector<HTMLTemplateElement>(`template[data-language="${locale}"]`)!;
	const spoken = template.content;
	const frame = { root, settings, language, subject, spoken, words: wordsIn<Word>(spoken, 'live') };
	document.documentElement.lang = language.tag;
	root.querySelector('a.guide')!.textContent = frame.words.open;
	root.querySelector('.picked')!.ariaLabel = frame.words.picked;
	root.querySelector('.close')!.ariaLabel = frame.words.close;
	setHead(root, language.name, language.map);
	return frame;
}

/** Names the subject in the head, whose link leads to its page. */
export function nameSubject({ root, language }: EmbedFrame, { what, id }: MapSubject, data: MapData): void {
	if (what === 'district') {
		const name = data.districts.find((one) => one.id === id)!.name;
		return setHead(root, name, entryPath(language.locale, 'districts', id));
	}
	if (what === 'route') {
		const { title, href } = data.routes.find((one) => one.id === id)!;
		return setHead(root, title, href);
	}
	const place = data.places.find((one) => one.id === id); // one in tiles is not known before it is in view
	if (place) setHead(root, place.name, place.href);
}

function setHead(root: HTMLElement, title: string, href: string): void {
	document.title = title;
	root.querySelector('h1')!.textContent = title;
	root.querySelector<HTMLAnchorElement>('a.guide')!.href = href;
}

/** A message over the map, with a button where something can be done; none without words. */
export function say({ root }: EmbedFrame, text: string, act = '', onAct?: () => unknown): void {
	const message = root.querySelector<HTMLElement>('.message')!;
	const button = message.querySelector('button')!;
	message.hidden = text === '' && act === '';
	message.querySelector('p')!.textContent = text;
	button.hidden = act === '';
	button.textContent = act;
	button.onclick = () => onAct?.();
}
