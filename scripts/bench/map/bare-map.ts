import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const PAGE = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<title>Bare map</title>
		<script type="module" src="./page.js"></script>
	</head>
	<body style="margin: 0">
		<button>Open</button>
		<div id="map"></div>
	</body>
</html>
`;

const SCRIPT = `
const button = document.querySelector('button');
button.addEventListener('click', async () => {
	const { open } = await import('./map.js');
	await open(document.querySelector('#map'), globalThis.asked);
	button.dataset.state = 'live';
});
`;

const MAP = `
import 'maplibre-gl/dist/maplibre-gl.css';
import { addProtocol, Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';

export async function open(container, { style, bounds, width, height }) {
	Object.assign(container.style, { width: width + 'px', height: height + 'px' });
	setWorkerUrl(workerUrl);
	addProtocol('pmtiles', new Protocol().tile);
	const map = new Map({ container, style, bounds, fitBoundsOptions: { padding: 36 }, fadeDuration: 0 });
	await map.once('idle');
}
`;

/**
 * Builds the smallest page that shows a style with MapLibre at a tap; it hears which from `globalThis.asked`. The files of
 * the built site lie beside it, since the archive has to be of the same host.
 */
export async function buildBareMap(workDir: string, siteDir: string, built: string): Promise<void> {
	rmSync(workDir, { recursive: true, force: true });
	mkdirSync(workDir, { recursive: true });
	for (const [name, text] of Object.entries({ 'index.html': PAGE, 'page.js': SCRIPT, 'map.js': MAP })) {
		writeFileSync(join(workDir, name), text);
	}
	rmSync(siteDir, { recursive: true, force: true });
	await build({ root: workDir, base: '/bare/', logLevel: 'error', build: { outDir: join(siteDir, 'bare') } });
	for (const part of ['assets', 'basemap'])
		cpSync(join(built, part), join(siteDir, part), { recursive: true });
}
