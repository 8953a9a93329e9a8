import type { LngLat } from '#domain/lng-lat.ts';
import type { MapData, MapGround } from '../../data.ts';
import { shownFor, type MapSubject, type SubjectShown } from '../../subject.ts';
import { fetchMapData } from '../fetch-map-data.ts';
import type { GuideMap, MapBounds, MapOptions, MapWords } from '../guide-map.ts';
import { openMap } from '../open-map.ts';
import { wordsIn } from '../words-in.ts';
import { followStory } from './follow-story.ts';
import { labelFromMiddle } from './label-from-middle.ts';
import { pickedCard } from './picked-card.ts';

/** What the page tells its map. */
interface Settings extends Pick<MapOptions, 'locale'> {
	readonly data: string;
	readonly ground: MapGround;
	readonly subject: MapSubject;
	readonly bounds: MapBounds;
}

/** Pixels kept free of pins: the buttons stand at the right. */
const PADDING = { top: 36, right: 96, bottom: 36, left: 36 };

/**
 * Opens the live map of an entry over its plate; answers with what closes it again. Rejects with `MapUnavailable` where
 * the browser cannot draw it, and with the network's error where something did not come.
 */
export async function openEntryMap(root: HTMLElement, onLost: () => void): Promise<() => void> {
	const settings = JSON.parse(root.querySelector('script[data-settings]')!.textContent) as Settings;
	const { subject } = settings;
	const container = document.createElement('div');
	root.querySelector('.canvas')!.replaceChildren(container);
	// Neither waits for the other: the places are drawn when they and the map are both there.
	const opening = openMap(container, optionsOf(root, settings));
	const data = await fetchMapData(settings.data).catch((trouble: unknown) => {
		void opening.then(
			(map) => map.remove(),
			() => undefined,
		);
		throw trouble;
	});
	const map = await opening;
	const shown = shownFor(subject, data);
	if (!shown) throw new Error(`The map knows no ${subject.what} ${subject.id}.`);
	map.show(shown);
	map.select(shown.marked);
	if (subject.what !== 'place') map.fit(cornersOf(settings.bounds), { padding: PADDING, isStill: true });
	const forget = listen(map, root, shown, data);
	map.onLost(onLost);
	await map.firstFrame;
	return () => {
		forget();
		map.remove();
		container.remove();
	};
}

const optionsOf = (root: HTMLElement, { ground, locale, subject, bounds }: Settings): MapOptions => ({
	places: [],
	routes: [],
	ground,
	locale,
	words: wordsIn<keyof MapWords>(root, 'map'),
	view: { bounds },
	clusters: subject.what !== 'route',
	cooperativeGestures: true,
	// The card of what is pressed comes along.
	fullScreenOf: root.querySelector<HTMLElement>('.live')!,
	pinLabel: labelFromMiddle(wordsIn(root, 'live')),
});

const cornersOf = ([west, south, east, north]: MapBounds): readonly LngLat[] => [
	[west, south],
	[east, north],
];

/** Answers what is pressed: on a route by leading to its paragraph, elsewhere by telling what it is. */
function listen(
	map: GuideMap,
	root: HTMLElement,
	{ routes: [route], marked }: SubjectShown,
	data: MapData,
): () => void {
	const card = pickedCard(map, root.querySelector<HTMLElement>('.picked')!, data, { marked });
	const off = route ? followStory(map, route, card) : map.onPick(card.show);
	return () => {
		off();
		card.show(undefined);
	};
}
