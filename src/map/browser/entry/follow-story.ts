import type { MapRoute, MapStop } from '../../data.ts';
import type { GuideMap } from '../guide-map.ts';
import type { PickedCard } from './picked-card.ts';

/** The paragraph being read is the one that crosses a line a little above the middle of the window. */
const READING_LINE = '-40% 0px -60% 0px';
/** A stop nearer to the edge than this is brought further in. */
const EDGE_PX = 40;

/**
 * Keeps the map of a route and its story together: the stop being read is marked and in view, and a stop pressed on the
 * map leads to its paragraph. Answers with what ends it.
 */
export function followStory(map: GuideMap, route: MapRoute, card: PickedCard): () => void {
	const paragraphs = new Map<Element, MapStop>();
	for (const stop of route.stops) {
		const paragraph = document.getElementById(`stop-${stop.number}`);
		if (paragraph) paragraphs.set(paragraph, stop);
	}
	const mark = (stop: MapStop | undefined) => {
		for (const [paragraph, other] of paragraphs)
			if (other === stop) paragraph.setAttribute('aria-current', 'true');
			else paragraph.removeAttribute('aria-current');
		if (!stop?.lngLat) return map.select({ what: 'route', id: route.id });
		map.select({ what: 'stop', route: route.id, number: stop.number, id: stop.id });
		if (!isWellInView(map, stop)) map.fit([stop.lngLat], { maxZoom: map.view().zoom });
	};

	const read = new Set<Element>();
	const reading = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries)
				if (isIntersecting) read.add(target);
				else read.delete(target);
			const first = [...paragraphs.keys()].find((paragraph) => read.has(paragraph));
			if (first) mark(paragraphs.get(first));
		},
		{ rootMargin: READING_LINE },
	);
	for (const paragraph of paragraphs.keys()) reading.observe(paragraph);

	const off = map.onPick((pick) => {
		if (pick?.what === 'stop') location.hash = `stop-${pick.number}`;
		else card.show(pick);
	});
	const asked = ({ target }: Event) => {
		const paragraph = (target as Element).closest('a[href="#map"]')?.closest('[id]');
		const stop = paragraph && paragraphs.get(paragraph);
		if (stop) mark(stop);
	};
	document.addEventListener('click', asked);
	return () => {
		reading.disconnect();
		mark(undefined);
		off();
		document.removeEventListener('click', asked);
	};
}

function isWellInView({ map }: GuideMap, { lngLat }: MapStop): boolean {
	const { x, y } = map.project([...lngLat!]);
	const { clientWidth, clientHeight } = map.getContainer();
	return x >= EDGE_PX && y >= EDGE_PX && x <= clientWidth - EDGE_PX && y <= clientHeight - EDGE_PX;
}
