import { buildSite } from './build/build-site.ts';
import { reportContent } from './build/report-content.ts';

/** `npm run build`: checks the content, then builds the guide into `dist/`. */
const isGood = await reportContent();
if (!isGood || !(await buildSite({ outDir: process.env['OUT_DIR'] ?? 'dist' }))) process.exit(1);
