import type { Rule } from '../content.ts';
import { finding } from '../make-finding.ts';

const BEGINS = /^[«“„(]?[\p{Lu}\p{N}]|^[«“„]/u;
const ENDS = /[.!?…][»”)]?$/u;

/** A summary stands alone in lists and search engines: a sentence with a beginning and an end. */
export const summaries: Rule = ({ prose }) =>
	prose
		.filter(({ path }) => path !== undefined && /^summary(\.\w+)?$/.test(path))
		.flatMap(({ text, at, path }) => {
			const summary = text.trim();
			return [
				...(BEGINS.test(summary)
					? []
					: [finding('summary-begins-small', at(0), { path, found: summary.slice(0, 20) })]),
				...(ENDS.test(summary)
					? []
					: [finding('summary-unended', at(0), { path, found: summary.slice(-20) })]),
			];
		});
