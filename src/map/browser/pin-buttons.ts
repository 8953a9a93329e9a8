import type { Map as LibreMap } from 'maplibre-gl';
import type { MapItem, MapOptions, MapPin, MapView } from './guide-map.ts';
import type { GuideState } from './over/guide-state.ts';
import { stopsOfMark } from './over/stops-of-mark.ts';

const LAYERS = ['marked', 'stop', 'stop-hollow', 'place'];
const MOST = 60; // more would be a wall to whoever hears them read
const ROW_PX = 40; // pins within it are read from left to right

interface PinButtonsOptions extends Pick<MapOptions, 'words' | 'pinLabel'> {
	readonly stateOf: () => GuideState;
	readonly viewOf: () => MapView;
	readonly onHover: (item: MapItem | undefined) => void;
	readonly onPick: (item: MapItem) => void;
}

/**
 * Real buttons over the pins in view, in the order in which one reads, seen only while they have the focus. They are
 * one stop of the tab key, and arrows go from pin to pin: sixty stops would be a wall between the map and what
 * follows it. A screen reader meets each of them as it reads on.
 */
export class PinButtons {
	readonly #map: LibreMap;
	readonly #options: PinButtonsOptions;
	readonly #group = document.createElement('div');
	#buttons = new Map<string, HTMLButtonElement>();
	#pins = new Map<string, MapPin>();

	constructor(map: LibreMap, options: PinButtonsOptions) {
		this.#map = map;
		this.#options = options;
		this.#group.className = 'guide-pins';
		this.#group.role = 'toolbar';
		this.#group.ariaLabel = options.words.pins;
		map.getCanvasContainer().after(this.#group);
		map.on('idle', () => this.#update());
		map.on('move', () => this.#place());
		this.#group.addEventListener('keydown', (event) => this.#onKey(event));
		this.#group.addEventListener('focusin', ({ target }) => this.#onFocus(target as HTMLElement));
		this.#group.addEventListener('focusout', () => options.onHover(undefined));
		this.#group.addEventListener('click', ({ target }) => this.#onPress(target as HTMLElement));
	}

	#update(): void {
		const pins = readingOrder(pinsOnMap(this.#map, this.#options.stateOf()), (at) =>
			this.#map.project(at),
		).slice(0, MOST);
		const view = this.#options.viewOf();
		this.#pins = new Map(pins.map((pin) => [keyOf(pin.item), pin]));
		const before = this.#buttons;
		this.#buttons = new Map(
			[...this.#pins].map(([key, pin]) => [key, this.#dressed(before.get(key) ?? newButton(key), pin, view)]),
		);
		const focused = document.activeElement;
		for (const [key, button] of before) if (!this.#buttons.has(key)) this.#drop(button, button === focused);
		this.#order();
		this.#place();
		this.#group.hidden = this.#buttons.size === 0;
		const isReachable = [...this.#buttons.values()].some((button) => button.tabIndex === 0);
		if (!isReachable) this.#first?.setAttribute('tabindex', '0');
	}

	get #first(): HTMLButtonElement | undefined {
		return this.#buttons.values().next().value;
	}

	#dressed(button: HTMLButtonElement, pin: MapPin, view: MapView): HTMLButtonElement {
		const { pinLabel } = this.#options;
		button.ariaLabel = pinLabel ? pinLabel(pin, view) : [pin.name, pin.kicker].filter(Boolean).join(', ');
		return button;
	}

	/** Puts buttons in order around the one that has the focus: moved itself, it would lose it. */
	#order(): void {
		const focused = [...this.#buttons.values()].find((button) => button === document.activeElement);
		let isAfter = focused === undefined;
		for (const button of this.#buttons.values()) {
			if (button === focused) isAfter = true;
			else this.#group.insertBefore(button, isAfter ? null : focused!);
		}
	}

	#drop(button: HTMLButtonElement, hadFocus: boolean): void {
		button.remove();
		if (hadFocus) this.#map.getCanvas().focus({ preventScroll: true });
	}

	#place(): void {
		for (const [key, button] of this.#buttons) {
			const { x, y } = this.#map.project([...this.#pins.get(key)!.lngLat]);
			button.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
		}
	}

	#onFocus(button: HTMLElement): void {
		for (const each of this.#buttons.values()) each.tabIndex = each === button ? 0 : -1;
		const pin = this.#pins.get(button.dataset['pin'] ?? '');
		if (pin) this.#options.onHover(pin.item);
	}

	#onPress(button: HTMLElement): void {
		const pin = this.#pins.get(button.dataset['pin'] ?? '');
		if (pin) this.#options.onPick(pin.item);
	}

	#onKey(event: KeyboardEvent): void {
		const buttons = [...this.#buttons.values()];
		const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
		const next = {
			ArrowRight: now + 1,
			ArrowDown: now + 1,
			ArrowLeft: now - 1,
			ArrowUp: now - 1,
			Home: 0,
			End: -1,
		}[event.key];
		if (next === undefined || buttons.length === 0) return;
		event.preventDefault();
		event.stopPropagation();
		buttons.at(next % buttons.length)?.focus({ preventScroll: true });
	}
}

function newButton(key: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'guide-pin';
	button.tabIndex = -1;
	button.dataset['pin'] = key;
	return button;
}

const keyOf = (item: MapItem) =>
	item.what === 'stop' ? `stop ${item.route} ${item.number}` : `${item.what} ${item.id}`;

function pinsOnMap(map: LibreMap, state: GuideState): MapPin[] {
	const pins = new Map<string, MapPin>();
	const add = (pin: MapPin) => void pins.set(keyOf(pin.item), pin);
	for (const { layer, properties } of map.queryRenderedFeatures({ layers: LAYERS })) {
		if (layer.id.startsWith('stop')) {
			stopsOfMark(properties, state).forEach(add);
			continue;
		}
		const place = state.places.find(({ id }) => id === properties['id']);
		if (!place?.lngLat) continue;
		const { id, lngLat, name, kicker } = place;
		add({ item: { what: 'place', id }, lngLat, name, kicker });
	}
	return [...pins.values()];
}

type Project = (at: [number, number]) => { x: number; y: number };

function readingOrder(pins: readonly MapPin[], project: Project): MapPin[] {
	return pins
		.map((pin) => ({ pin, at: project([...pin.lngLat] as [number, number]) }))
		.sort((a, b) => Math.floor(a.at.y / ROW_PX) - Math.floor(b.at.y / ROW_PX) || a.at.x - b.at.x)
		.map(({ pin }) => pin);
}
