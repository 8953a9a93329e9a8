import type { AstroIntegration } from 'astro';

/** Placeholder until the checker is joined in. */
export const contentCheck = (): AstroIntegration => ({ name: 'content-check', hooks: {} });
