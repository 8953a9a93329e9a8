import { resolve } from 'node:path';

/** The folder the guide is built from: `CONTENT_DIR`, or `content` in the project. */
export const contentDir = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');
