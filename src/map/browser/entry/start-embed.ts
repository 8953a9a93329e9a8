import type { Locale } from '#domain/locale.ts';
import { entryPath } from '#paths.ts';
import type { MapData, MapGround } from '../../data.ts';
import { readEmbed } from '../../embed.ts';
import { shownFor, type MapSubject, type SubjectShown } from '../../subject.ts';
import { fetchMapData } from '../fetch-map-data.ts';
import type { MapBounds, MapWords } from '../guide-map.ts';
import { openMap } from '../open-map.ts';
import { wordsIn } from '../words-in.ts';
import { pickedCard } from './picked-card.ts';
import { labelFromMiddle } from './label-from-middle.ts';

interface Language {
	readonly locale: Locale;
	readonly tag: string;
	readonly name: string;
	readonly data: string;
	readonly map: string;
}

interface Settings {
	readonly ground?: MapGround;
	readonly bounds: MapBounds;
	readonly languages: readonly Language[];
}

type Word =
	'open' | 'ask' | 'loading' | 'wrong' | 'unavailable' | 'lost' | 'failed' | 'again' | 'picked' | 'close';
type Words = Record<Word | 'from-middle' | 'km', string>;

/** The subject as the head of the frame names it. */
interface Head {
	readonly title: string;
	readonly href: string;
}

/** Makes the framed map what its address asks for; where it may not load by itself, a button asks for it. */
export async function startEmbed(root: HTMLElement, opensItself: boolean): Promise<void> {
	const settings = JSON.parse(root.querySelector('script[data-settings]')!.textContent) as Settings;
	const asked = readEmbed(
		new URLSearchParams(location.search),
		settings.languages.map(({ locale }) => locale),
	);
	const language = settings.languages.find(({ locale }) => locale === asked.locale)!;
	const spoken = root.querySelector<HTMLTemplateElement>(
		`template[data-language="${asked.locale}"]`,
	)!.content;
	const words = wordsIn<keyof Words>(spoken, 'live');
	document.documentElement.lang = language.tag;
	setHead(root, { title: language.name, href: language.map }, words);
	const open = () => openEmbed(root, settings, language, asked.subject, spoken, words);
	if (opensItself) await open();
	else say(root, '', words.ask, open);
}

async function openEmbed(
	root: HTMLElement,
	{ ground, bounds }: Settings,
	language: Language,
	subject: MapSubject | undefined,
	spoken: ParentNode,
	words: Words,
): Promise<void> {
	const again = () =>
		openEmbed(root, { ground: ground!, bounds, languages: [] }, language, subject, spoken, words);
	if (!ground) return say(root, words.unavailable);
	say(root, words.loading);
	const container = document.createElement('div');
	root.querySelector('.live')!.replaceChildren(container);
	try {
		const opening = openMap(container, {
			places: [],
			routes: [],
			ground,
			locale: language.locale,
			words: wordsIn<keyof MapWords>(spoken, 'map'),
			view: { bounds },
			clusters: subject?.what !== 'route',
			cooperativeGestures: true,
			pinLabel: labelFromMiddle(words),
		});
		opening.catch(() => undefined); // heard below, after the data
		const data = await fetchMapData(language.data);
		const shown = subject ? shownFor(subject, data) : { ...data, marked: undefined };
		if (!shown) {
			void opening.then(
				(map) => map.remove(),
				() => undefined,
			);
			return say(root, words.wrong);
		}
		if (subject) setHead(root, headOf(subject, data, language.locale), words);
		const map = await opening;
		map.show(shown);
		map.select(shown.marked);
		const points = pointsOf(shown);
		if (subject && points.length > 0) map.fit(points, { isStill: true, maxZoom: PLACE_ZOOM });
		const card = pickedCard(map, root.querySelector<HTMLElement>('.picked')!, data, { isFramed: true });
		map.onPick(card.show);
		map.onLost(() => say(root, words.lost, words.again, again));
		await map.firstFrame;
		say(root, '');
	} catch (trouble) {
		if ((trouble as Error).name === 'MapUnavailable') say(root, words.unavailable);
		else say(root, words.failed, words.again, again);
	}
}

/** Near enough to tell a place from its neighbours. */
const PLACE_ZOOM = 8.5;

/** What has to be in view: the place itself, or all that is drawn. */
function pointsOf({ places, routes, marked }: SubjectShown) {
	const wanted = marked?.what === 'place' ? places.filter(({ id }) => id === marked.id) : places;
	return [...wanted, ...routes.flatMap(({ stops }) => stops)].flatMap(({ lngLat }) =>
		lngLat ? [lngLat] : [],
	);
}

function headOf({ what, id }: MapSubject, { places, routes, districts }: MapData, locale: Locale): Head {
	if (what === 'district') {
		const district = districts.find((one) => one.id === id)!;
		return { title: district.name, href: entryPath(locale, 'districts', id) };
	}
	if (what === 'route') return routes.find((one) => one.id === id)!;
	const { name, href } = places.find((one) => one.id === id)!;
	return { title: name, href };
}

function setHead(root: HTMLElement, { title, href }: Head, words: Words): void {
	document.title = title;
	root.querySelector('h1')!.textContent = title;
	const link = root.querySelector<HTMLAnchorElement>('a.guide')!;
	link.href = href;
	link.textContent = words.open;
	root.querySelector('.picked')!.ariaLabel = words.picked;
	root.querySelector('.close')!.ariaLabel = words.close;
}

/** A message over the map, with a button where something can be done; none without words. */
function say(root: HTMLElement, text: string, act = '', onAct?: () => unknown): void {
	const message = root.querySelector<HTMLElement>('.message')!;
	const button = message.querySelector('button')!;
	message.hidden = text === '' && act === '';
	message.querySelector('p')!.textContent = text;
	button.hidden = act === '';
	button.textContent = act;
	button.onclick = () => onAct?.();
}
