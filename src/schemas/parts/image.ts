import { z } from 'astro/zod';

/** What a schema needs of a picture: Astro gives its own `image()`, the checker a plain path. */
export type ImageSchema = () => z.ZodType<ImageRef>;

/** A picture as the page gets it; the checker only sees its path. */
export type ImageRef = string | { src: string; width: number; height: number; format: string };

/** Context of the schemas outside Astro: a picture is the path an editor wrote. */
export const pathOnly: { image: ImageSchema } = { image: () => z.string().min(1) };

/** What every facts schema is called with. */
export interface SchemaContext {
	readonly image: ImageSchema;
}
