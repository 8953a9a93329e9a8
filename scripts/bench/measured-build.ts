import { build } from 'astro';

/** Builds the Astro site in the folder named first, and prints its seconds and peak memory as the last line. */
const root = process.argv[2] ?? '.';
const started = performance.now();
await build({ root, logLevel: 'error' });
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, peakMb: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);
