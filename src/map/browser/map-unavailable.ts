/** The map cannot be drawn here (no WebGL): the page keeps its plate and table. */
export class MapUnavailable extends Error {
	override readonly name = 'MapUnavailable';
}
