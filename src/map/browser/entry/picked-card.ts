import type { MapData, MapPlace } from '../../data.ts';
import type { GuideMap, MapItem, MapPick } from '../guide-map.ts';

/** What was pressed on a map within a page: its name, what it is, and the way to its page. */
export interface PickedCard {
	readonly show: (pick: MapPick | undefined) => void;
}

type Heading = Pick<MapPlace, 'name' | 'kicker'> & { readonly href?: string };

/** Where the card stands. */
export interface CardOptions {
	/** What the map is about: it is marked again when the card is put away. */
	readonly marked?: MapItem | undefined;
	/** In the page of somebody else, where links open beside it and stops have no paragraph. */
	readonly isFramed?: boolean;
}

/** Shows below the map what is pressed on it; pressing the bare ground, Escape or the cross puts it away. */
export function pickedCard(
	map: GuideMap,
	element: HTMLElement,
	data: MapData,
	options: CardOptions = {},
): PickedCard {
	const list = element.querySelector('ul')!;
	const show = (pick: MapPick | undefined) => {
		const items = !pick ? [] : pick.what === 'several' ? pick.items : [pick];
		const headings = items.flatMap((item) => headingOf(item, map, data, options) ?? []);
		list.replaceChildren(...headings.map((heading) => line(heading, options)));
		element.hidden = headings.length === 0;
		if (pick?.what !== 'several') map.select(pick ?? options.marked);
	};
	const close = () => {
		show(undefined);
		map.map.getCanvas().focus({ preventScroll: true });
	};
	element.querySelector<HTMLButtonElement>('.close')!.onclick = close;
	element.onkeydown = ({ key }) => {
		if (key === 'Escape') close();
	};
	return { show };
}

function headingOf(
	item: MapItem,
	map: GuideMap,
	{ routes }: MapData,
	{ isFramed }: CardOptions,
): Heading | undefined {
	if (item.what === 'place') return withoutLinkHere(map.place(item.id));
	const route = routes.find(({ id }) => id === (item.what === 'route' ? item.id : item.route));
	if (!route || item.what === 'route') return route && { ...route, name: route.title };
	const stop = route.stops[item.number - 1];
	if (!stop) return undefined;
	const { name, kicker, number, href } = stop;
	const leads = isFramed ? href : `#stop-${number}`;
	return { name: `${number}. ${name}`, kicker, ...(leads ? { href: leads } : {}) };
}

/** The place whose page this is needs no way to it. */
function withoutLinkHere(place: Heading | undefined): Heading | undefined {
	if (place?.href !== location.pathname) return place;
	return { name: place.name, kicker: place.kicker };
}

function line({ name, kicker, href }: Heading, { isFramed }: CardOptions): HTMLLIElement {
	const item = document.createElement('li');
	const title = document.createElement(href ? 'a' : 'span');
	title.textContent = name;
	if (href) title.setAttribute('href', href);
	if (href && isFramed) title.setAttribute('target', '_blank');
	const small = document.createElement('span');
	small.className = 'kicker';
	small.textContent = kicker;
	item.append(title, small);
	return item;
}
