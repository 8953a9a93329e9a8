import { writeFileSync } from 'node:fs';
import { aForeignArchive, FOREIGN_LAYERS } from '#basemap/test-archives.ts';
let seed = 7;
const r = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const B = [58.9, 42.2, 68.2, 47.9];
const lines = (n, layer, props) => ({
	name: layer,
	features: Array.from({ length: n }, (_, i) => {
		let x = B[0] + r() * 9.3,
			y = B[1] + r() * 5.7;
		return {
			geometry: {
				type: 'LineString',
				coordinates: Array.from({ length: 30 }, () => [(x += (r() - 0.5) * 0.05), (y += (r() - 0.5) * 0.05)]),
			},
			minZoom: 9,
			properties: { kind: 'minor_road', name: 'Жол ' + i, 'name:kk': 'Жол ' + i, 'name:de': 'Straße ' + i },
		};
	}),
});
const layers = [...FOREIGN_LAYERS.filter((l) => l.name !== 'roads'), lines(8000, 'roads')];
const t = performance.now();
const b = aForeignArchive({ region: B, layers });
writeFileSync('/tmp/m1/big.pmtiles', b);
console.log(b.length, (performance.now() - t) / 1000);
