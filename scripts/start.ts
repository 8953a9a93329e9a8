import { existsSync } from 'node:fs';
import { buildSite } from './build/build-site.ts';
import { reportContent } from './build/report-content.ts';

/** `npm start`: builds the guide and serves it. */
const outDir = process.env['OUT_DIR'] ?? 'dist';
const isGood = (await reportContent()) && (await buildSite({ outDir }));
if (!isGood) {
	if (existsSync(outDir))
		console.error(`${outDir} still holds the last good guide: npm run preview serves it.`);
	process.exit(1);
}
await import('./serve.ts');
