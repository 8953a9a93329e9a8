import { z } from 'astro/zod';

/** An absolute web address; only http and https lead a reader anywhere. */
export const webAddress = z
	.url({ protocol: /^https?$/, error: 'url' })
	.describe('Web address that begins with https:// or http://');

/** A year, a month or a day: `2014`, `2014-05`, `2014-05-30`. Sources are rarely more precise than they say. */
export const partialDate = z
	.union([z.int().min(1000).max(2999).transform(String), z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)])
	.describe('Year, month or day: 2014, "2014-05" or "2014-05-30"');

/** A full day, e.g. `2026-11-21`. */
export const day = z.iso.date({ error: 'date' }).describe('Day as YYYY-MM-DD, e.g. 2026-11-21');

/** Where a fact comes from: an address, or the title of something that has none (`local press, 2017`). */
export const source = z
	.union([
		webAddress,
		z.strictObject({
			title: z.string().min(1).describe('Title of the publication, as a reader would look for it'),
			url: webAddress.optional(),
			date: partialDate.optional().describe('When it was published or read'),
		}),
	])
	.describe('Where this comes from: a web address, or a title with an optional address and date');

/** When an entry's facts were last looked up. */
export const checkedOn = day.describe('Day on which the facts were last held against their sources');

/** What an entry was written from. */
export const sources = z
	.array(source)
	.min(1)
	.describe('Everything this entry was written from. A statement without a source is left out');

export type Source = z.infer<typeof source>;
