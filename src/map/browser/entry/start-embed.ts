import { shownFor, type SubjectShown } from '../../subject.ts';
import { fetchMapData } from '../fetch-map-data.ts';
import type { GuideMap, MapWords } from '../guide-map.ts';
import { openMap } from '../open-map.ts';
import { wordsIn } from '../words-in.ts';
import { embedFrame, nameSubject, say, type EmbedFrame } from './embed-frame.ts';
import { labelFromMiddle } from './label-from-middle.ts';
import { pickedCard } from './picked-card.ts';

/** Near enough to tell a place from its neighbours. */
const PLACE_ZOOM = 8.5;
/** Pixels kept free of pins: the buttons stand at the right, the sources of the map at the foot. */
const PADDING = { top: 40, right: 104, bottom: 56, left: 40 };

/** Makes the framed map what its address asks for; where it may not load by itself, a button asks for it. */
export async function startEmbed(root: HTMLElement, opensItself: boolean): Promise<void> {
	const frame = embedFrame(root);
	if (opensItself) await open(frame);
	else say(frame, '', frame.words.ask, () => open(frame));
}

async function open(frame: EmbedFrame): Promise<void> {
	const { words } = frame;
	if (!frame.settings.ground) return say(frame, words.unavailable);
	say(frame, words.loading);
	try {
		say(frame, (await drawn(frame)) ? '' : words.wrong);
	} catch (trouble) {
		if ((trouble as Error).name === 'MapUnavailable') say(frame, words.unavailable);
		else say(frame, words.failed, words.again, () => open(frame));
	}
}

/** Draws the map; answers whether there is what the address names. */
async function drawn(frame: EmbedFrame): Promise<boolean> {
	const { root, settings, language, subject, words } = frame;
	const data = await fetchMapData(language.data);
	const shown = subject ? shownFor(subject, data) : { ...data, marked: undefined };
	if (!shown) return false;
	if (subject) nameSubject(frame, subject, data);
	const container = document.createElement('div');
	root.querySelector('.live')!.replaceChildren(container);
	const map = await openMap(container, {
		...shown,
		ground: settings.ground!,
		locale: language.locale,
		words: wordsIn<keyof MapWords>(frame.spoken, 'map'),
		view: { bounds: settings.bounds },
		clusters: subject?.what !== 'route',
		cooperativeGestures: true,
		pinLabel: labelFromMiddle(words),
	});
	map.select(shown.marked);
	if (subject) bringIn(map, shown);
	map.onPick(
		pickedCard(map, root.querySelector<HTMLElement>('.picked')!, data, {
			isFramed: true,
			marked: shown.marked,
		}).show,
	);
	map.onLost(() => say(frame, words.lost, words.again, () => open(frame)));
	await map.firstFrame;
	return true;
}

/** Brings the place itself into view, or all that is drawn. */
function bringIn(map: GuideMap, { places, routes, marked }: SubjectShown): void {
	const wanted = marked?.what === 'place' ? places.filter(({ id }) => id === marked.id) : places;
	const located = [...wanted, ...routes.flatMap(({ stops }) => stops)];
	const points = located.flatMap(({ lngLat }) => (lngLat ? [lngLat] : []));
	if (points.length > 0) map.fit(points, { padding: PADDING, isStill: true, maxZoom: PLACE_ZOOM });
}
