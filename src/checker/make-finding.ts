import type { Finding, FindingData, Spot } from './finding.ts';
import { FINDINGS, type FindingCode } from './findings.ts';

/** A finding of this code at this spot. */
export const finding = (
	code: FindingCode,
	{ file, line, column }: Spot,
	data: FindingData = {},
): Finding => ({
	code,
	severity: FINDINGS[code].severity,
	file,
	line,
	column,
	...data,
});

/** The first character of a file: where a mistake of the whole file is shown. */
export const startOf = (file: string): Spot => ({ file, line: 1, column: 1 });
