import { readAddress, writeAddress } from '../../address.ts';
import { FACETS } from '../../facet-names.ts';
import { fetchMapData } from '../fetch-map-data.ts';
import { MapUnavailable } from '../map-unavailable.ts';
import { followAddress } from './address-bar.ts';
import { chosenOf } from './chosen.ts';
import { EntryCard } from './entry-card.ts';
import { FacetForm } from './facet-form.ts';
import { knownIn } from './known-in.ts';
import { followListOptions } from './list-options.ts';
import { LiveMap } from './live-map.ts';
import { followNearMe } from './near-me.ts';
import { OwnList } from './own-list.ts';
import { part } from './page-parts.ts';
import { pageOf, type Page } from './page.ts';
import { ResultList } from './result-list.ts';
import { Selection } from './selection.ts';
import { settingsIn } from './settings.ts';
import { followShores } from './shore-steps.ts';
import { followThumbBar } from './thumb-bar.ts';
import { createStore, type BigMapState, type Store } from './store.ts';

/** Says something over the map by the name of its words, with what can be done about it; or nothing any more. */
type Say = (word?: string, act?: 'again') => void;

/** Makes the page live: panel, card and map. Where the map itself cannot be drawn, the panel works beside the plate. */
export async function startBigMap(root: HTMLElement, say: Say): Promise<void> {
	const settings = settingsIn(root);
	// Asked for beside the data, so that one does not wait for the other; a failure is heard where it is used.
	if (settings.ground) import('../libre-map.ts').catch(() => undefined);
	const page = pageOf(root, await fetchMapData(settings.data));
	const known = knownIn(page);
	const read = () => readAddress(new URLSearchParams(location.search), known);
	const store = createStore<BigMapState>(read());
	let map: LiveMap | undefined;
	const chosen = () => chosenOf(page, store.state, map?.bounds);

	const own = new OwnList(page, store, (entry) => selection.pick([entry]));
	const card = new EntryCard(page, own, {
		onPick: (entry) => selection.pick([entry]),
		onClose: () => selection.close(),
	});
	const form = new FacetForm({
		page,
		store,
		facets: FACETS,
		onEnter: () => list.focusFirst(),
		onClear: () => store.set({ choice: {}, text: '', list: undefined, isInViewOnly: false }, 'push'),
	});
	const list = new ResultList(page, store, form, {
		onPick: (entry) => selection.pick([entry]),
		onHover: (entry) => map?.hover(entry),
	});
	const selection = new Selection({
		page,
		store,
		card,
		list,
		get map() {
			return map;
		},
	});
	followListOptions(page, store);
	followNearMe(page, (change) => store.set(change, 'push'));
	followThumbBar(root);
	followShores(root, store, ([west, south, east, north]) =>
		map?.moveTo([
			[west, south],
			[east, north],
		]),
	);
	store.onChange((state, before, step) => {
		if (!isOtherChoice(state, before)) return;
		const now = chosen();
		form.show(now);
		list.show(now);
		map?.show(now);
		if (state.list !== before.list && step === 'push') map?.moveTo(pointsAsked(page, store));
	});
	followAddress(store, writeAddress, () => ({ ...store.state, ...read() }));

	const first = chosen();
	form.show(first);
	list.show(first);
	card.show(page.entryOf(store.state.selected));
	if (!settings.ground) {
		say('unavailable');
		return;
	}
	try {
		map = await LiveMap.open(page, store, settings, first, {
			onPick: (entries) => selection.pick(entries),
			onHover: (entry) => {
				list.mark('is-hovered', entry);
				list.reveal(entry);
			},
			onLost: () => say('lost', 'again'),
			onPlaces: ({ places, isAll }) => {
				page.meet(places);
				own.nameMet();
				list.show(chosen());
				part(root, '[data-part="closer"]').hidden = isAll;
				const entry = page.entryOf(store.state.selected);
				if (card.element.hidden && entry) card.show(entry);
			},
		});
	} catch (trouble) {
		if (!(trouble instanceof MapUnavailable)) throw trouble;
		say('unavailable');
		return;
	}
	say();
	const now = chosen();
	map.show(now);
	list.show(now);
	if (!store.state.view) map.moveTo(pointsAsked(page, store));
}

/** Where a link that names no view leads: to what is selected in it, or to its list. */
function pointsAsked(page: Page, { state: { selected, list = [] } }: Store) {
	const asked = selected ? [page.entryOf(selected)] : list.map((key) => page.byKey.get(key));
	return asked.flatMap((entry) => (entry ? page.extentOf(entry) : []));
}

function isOtherChoice(state: BigMapState, before: BigMapState): boolean {
	return (
		state.choice !== before.choice ||
		state.text !== before.text ||
		state.list !== before.list ||
		state.from !== before.from ||
		state.isFromMe !== before.isFromMe ||
		state.me !== before.me ||
		state.isInViewOnly !== before.isInViewOnly ||
		(state.isInViewOnly && state.view !== before.view)
	);
}
