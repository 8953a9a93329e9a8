import { gunzipSync, gzipSync } from 'fflate';

/** Compressed bytes that depend on nothing but the input: zlib would answer differently from one Node to the next. */
export const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9, mtime: 0 });

export const gunzip = (bytes: Uint8Array): Uint8Array => gunzipSync(bytes);
