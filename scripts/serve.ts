import { startStaticServer } from './serve/static-server.ts';

/** `npm run preview`: serves what was built last. */
const port = Number(process.env['PORT'] ?? 4321);
const base = process.env['BASE_PATH'] ?? '/';

try {
	const { url } = await startStaticServer({ dir: process.env['OUT_DIR'] ?? 'dist', port, base });
	console.log(`\n  ${url}\n`);
} catch (error) {
	if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
	console.error(`Port ${port} is taken by another program. Choose one: PORT=4322 npm start`);
	process.exit(1);
}
