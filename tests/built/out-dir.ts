import { resolve } from 'node:path';

/** Folder of the built site under test. */
export const outDir = resolve(process.env['OUT_DIR'] ?? 'dist');

/** Base path the site was built for, with both of its slashes. */
export const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
