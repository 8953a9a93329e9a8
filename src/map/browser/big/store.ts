import type { LngLat } from '#domain/lng-lat.ts';
import type { MapAddress } from '../../address.ts';

/** All that the parts of the page share: what the address carries, and what only this visit knows. */
export interface BigMapState extends MapAddress {
	/** Where the traveller is; never part of an address. */
	readonly me?: LngLat | undefined;
	/** Distances are told from there, unless from a town. */
	readonly isFromMe?: boolean;
}

/** How a change is remembered: as a step that the back button undoes, in place of the last one, or it came from there. */
export type Step = 'push' | 'replace' | 'back';

type Listener<State> = (state: State, before: State, step: Step) => void;

/** The state of the page in one place. */
export interface Store<State = BigMapState> {
	readonly state: State;
	set(change: Partial<State>, step: Step): void;
	onChange(listener: Listener<State>): void;
}

/** A store that begins with a state; listeners hear of each change in the order in which they came. */
export function createStore<State>(first: State): Store<State> {
	const listeners: Listener<State>[] = [];
	let state = first;
	return {
		get state() {
			return state;
		},
		set(change, step) {
			const before = state;
			state = { ...state, ...change };
			for (const listener of listeners) listener(state, before, step);
		},
		onChange(listener) {
			listeners.push(listener);
		},
	};
}
