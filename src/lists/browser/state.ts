import type { LngLat } from '#domain/lng-lat.ts';
import type { ListAddress } from '../address.ts';

/** All of a list: what its address carries, and what only this visit knows. */
export interface ListState extends ListAddress {
	/** Where the traveller is; never part of an address. */
	readonly me?: LngLat | undefined;
	/** Distances are told from there, unless from a town. */
	readonly isFromMe?: boolean;
	/** The head of a column has put the table in its order. */
	readonly isByColumn?: boolean;
}
