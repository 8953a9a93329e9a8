import type { Rule } from '../content.ts';
import { eachValue, factsFiles } from '../fields-of.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { isDay } from '../mended-values.ts';
import type { YamlSource } from '../read-yaml.ts';
import { valueAt } from '../schema-walk.ts';
import { showPath } from '../show.ts';

/** Days on which something was seen, written or decided: none can lie ahead. */
const PAST = new Set(['checkedOn', 'asOf', 'date']);

/** Days that cannot be: in the future, over, or the wrong way round. */
export const dates: Rule = (content) =>
	factsFiles(content).flatMap(({ source }) => [
		...inFuture(source, content.today),
		...statusExpired(source, content.today),
		...nextDates(source, content.today),
	]);

function inFuture(source: YamlSource, today: string): Finding[] {
	const findings: Finding[] = [];
	eachValue(source.value, (value, path) => {
		if (!PAST.has(String(path.at(-1)))) return;
		const written = typeof value === 'number' ? String(value) : value;
		if (typeof written !== 'string' || !/^\d{4}(-\d{2}){0,2}$/.test(written)) return;
		if (path.at(-1) !== 'checkedOn' && written.length === 10 && !isDay(written)) {
			const expected = '2014, 2014-05, 2014-05-30';
			findings.push(
				finding('date-invalid', source.at(...path), { path: showPath(path), found: written, expected }),
			);
		} else if (written > today.slice(0, written.length)) {
			findings.push(
				finding('date-in-future', source.at(...path), {
					path: showPath(path),
					found: written,
					expected: today,
				}),
			);
		}
	});
	return findings;
}

function statusExpired(source: YamlSource, today: string): Finding[] {
	const until = valueAt(source.value, ['status', 'until']);
	if (typeof until !== 'string' || !isDay(until) || until >= today) return [];
	return [finding('status-expired', source.at('status', 'until'), { path: 'status.until', found: until })];
}

function nextDates(source: YamlSource, today: string): Finding[] {
	const start = valueAt(source.value, ['next', 'start']);
	const end = valueAt(source.value, ['next', 'end']) ?? start;
	if (typeof start !== 'string' || typeof end !== 'string' || !isDay(start) || !isDay(end)) return [];
	if (end < start) {
		return [
			finding('dates-reversed', source.at('next', 'end'), { path: 'next.end', found: end, expected: start }),
		];
	}
	return end < today ? [finding('event-past', source.at('next', 'start'), { path: 'next', found: end })] : [];
}
