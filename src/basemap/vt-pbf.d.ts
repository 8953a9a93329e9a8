declare module 'vt-pbf' {
	import type { LegacyTile } from 'geojson-vt';

	interface Options {
		readonly version?: 1 | 2;
		readonly extent?: number;
	}

	const vtpbf: {
		fromGeojsonVt(layers: Readonly<Record<string, LegacyTile>>, options?: Options): Uint8Array;
	};
	export default vtpbf;
}
