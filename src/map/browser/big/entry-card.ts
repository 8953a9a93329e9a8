import type { MapPlace, MapRoute } from '../../data.ts';
import { placeKey, routeKey, type MapEntry } from '../../entries.ts';
import { openIn } from '../../open-in.ts';
import { emblemElement } from './emblem-element.ts';
import type { OwnList } from './own-list.ts';
import { part, textElement } from './page-parts.ts';
import type { Page } from './page.ts';
import { toldMonths } from './told-months.ts';

/** What the card tells the rest of the page. */
export interface CardHears {
	readonly onPick: (entry: MapEntry) => void;
	readonly onClose: () => void;
}

/** The card of what is selected: what it is, how one gets there, and where to read on. */
export class EntryCard {
	readonly element: HTMLElement;
	readonly #page: Page;
	readonly #own: OwnList;
	readonly #hears: CardHears;
	#entry: MapEntry | undefined;

	constructor(page: Page, own: OwnList, hears: CardHears) {
		this.#page = page;
		this.#own = own;
		this.#hears = hears;
		this.element = part(page.root, '.card');
		part(this.element, '.close').addEventListener('click', () => hears.onClose());
		this.#part('mine').addEventListener('click', () => {
			if (this.#entry) own.toggle(this.#entry.key);
		});
		own.onChange(() => this.#showMine());
	}

	/** Shows an entry; nothing where there is none. */
	show(entry: MapEntry | undefined): void {
		this.#entry = entry;
		this.element.hidden = !entry;
		if (!entry) return;
		if (entry.is.what === 'place') this.#showPlace(this.#page.places.get(entry.is.id)!);
		else this.#showRoute(this.#page.routes.get(entry.is.id)!);
		this.#showMine();
		this.element.scrollTop = 0;
	}

	/** Lists entries that lie on one spot, so that one of them can be picked. */
	showSeveral(entries: readonly MapEntry[]): void {
		this.#entry = undefined;
		this.element.hidden = false;
		this.#dress();
		this.#say({ name: this.#page.word('several'), kicker: '', summary: '', 'no-app': '' });
		for (const name of ['seabed', 'actions', 'apps', 'no-app']) this.#part(name).hidden = true;
		this.#part('picture').replaceChildren();
		this.#showFacts([]);
		this.#showMembers(
			'',
			entries.map((entry) => ({ text: entry.name, entry })),
			'ul',
		);
	}

	/** Takes the focus to the name, so that the card is read from its beginning. */
	focus(): void {
		this.#part('name').focus({ preventScroll: true });
	}

	#showPlace(place: MapPlace): void {
		const { name, kicker, summary, href, picture, precision, lngLat, isFormerSeabed } = place;
		const { word, routes, byKey } = this.#page;
		this.#dress();
		this.#say({ name, kicker, summary });
		this.#showPicture(picture);
		this.#showPage(href);
		this.#part('seabed').hidden = !isFormerSeabed;
		this.#showFacts([
			[word('access'), place.access && word(`access.${place.access}`)],
			[word('vehicle'), place.vehicle && word(`mode.${place.vehicle}`)],
			[word('season'), this.#months(place.months)],
			[word('precision'), precision && precision !== 'exact' && word(`precision.${precision}`)],
		]);
		const through = place.routes.flatMap((id) => {
			const [route, entry] = [routes.get(id), byKey.get(routeKey(id))];
			return route && entry ? [{ text: route.title, theme: route.theme, entry }] : [];
		});
		this.#showMembers(word('routes'), through, 'ul');
		this.#showApps(place);
		this.#part('no-app').textContent = lngLat ? this.#whyNoApp(precision) : word('noAppUnknown');
		this.#part('no-app').hidden = precision === 'exact';
	}

	#showRoute({ title, kicker, summary, href, picture, theme, emblem, modes, months, stops }: MapRoute): void {
		const { word, byKey } = this.#page;
		this.#dress(theme);
		this.#say({ name: title, kicker, summary, 'no-app': '' });
		this.#showPicture(picture);
		this.#part('picture').append(emblemElement(emblem));
		this.#showPage(href);
		for (const name of ['seabed', 'apps', 'no-app']) this.#part(name).hidden = true;
		this.#showFacts([
			[word('mode'), modes.map((mode) => word(`mode.${mode}`)).join(', ')],
			[word('season'), this.#months(months)],
		]);
		this.#showMembers(
			word('stops'),
			stops.map(({ id, name }) => ({ text: name, entry: byKey.get(placeKey(id)) })),
			'ol',
		);
	}

	/** The colour of a route's theme; a place has none. */
	#dress(theme?: string): void {
		this.element.className = theme ? `card no-print theme-${theme}` : 'card no-print';
	}

	#say(words: Readonly<Record<string, string>>): void {
		for (const [name, text] of Object.entries(words)) {
			this.#part(name).textContent = text;
			this.#part(name).hidden = text === '';
		}
	}

	#showPage(href: string): void {
		this.#part('actions').hidden = false;
		this.#part<HTMLAnchorElement>('page').href = href;
	}

	#showPicture(src: string | undefined): void {
		const picture = document.createElement('img');
		picture.alt = '';
		if (src) picture.src = src;
		this.#part('picture').replaceChildren(...(src ? [picture] : []));
	}

	#showFacts(facts: readonly (readonly [term: string, text: string | false | undefined])[]): void {
		const rows = facts.flatMap(([term, text]) => {
			if (!text) return [];
			const row = document.createElement('div');
			row.append(textElement('dt', term), textElement('dd', text));
			return [row];
		});
		this.#part('facts').replaceChildren(...rows);
		this.#part('facts').hidden = rows.length === 0;
	}

	#showMembers(
		title: string,
		members: readonly { text: string; entry: MapEntry | undefined; theme?: string }[],
		kind: 'ol' | 'ul',
	): void {
		const box = this.#part('members');
		box.hidden = members.length === 0;
		part(box, '[data-part="members-title"]').textContent = title;
		const list = document.createElement(kind);
		list.append(
			...members.map(({ text, entry, theme }) => {
				const item = document.createElement('li');
				if (theme) item.className = `theme-${theme}`;
				if (!entry) {
					item.textContent = text;
					return item;
				}
				const button = textElement('button', text);
				button.type = 'button';
				button.addEventListener('click', () => this.#hears.onPick(entry));
				item.append(button);
				return item;
			}),
		);
		part(box, 'ol, ul').replaceWith(list);
	}

	#showApps(place: MapPlace): void {
		const links = openIn(place);
		const apps = this.#part<HTMLDetailsElement>('apps');
		apps.hidden = links.length === 0;
		apps.open = false;
		part(apps, 'ul').replaceChildren(
			...links.map(({ app, href }) => {
				const link = textElement('a', this.#page.word(`app.${app}`));
				link.href = href;
				link.rel = 'noreferrer';
				const item = document.createElement('li');
				item.append(link);
				return item;
			}),
		);
	}

	#whyNoApp(precision: MapPlace['precision']): string {
		const { word } = this.#page;
		const reason = precision === 'settlement' ? word('noAppSettlement') : word('noAppApproximate');
		return `${word('noApp')} ${reason}`;
	}

	#months(months: readonly number[] | undefined): string {
		if (!months || new Set(months).size === 12) return '';
		return toldMonths(months, (month) => this.#page.word(`month.${month}`));
	}

	#showMine(): void {
		if (!this.#entry) return;
		const isMine = this.#own.has(this.#entry.key);
		const button = this.#part('mine');
		button.textContent = this.#page.word(isMine ? 'takeOut' : 'add');
		button.ariaPressed = String(isMine);
	}

	#part<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
		return part<Kind>(this.element, `[data-part="${name}"]`);
	}
}
