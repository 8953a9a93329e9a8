import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
	readonly passed: number;
	readonly failed: number;
}

interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** How many tests of a vitest run passed and failed; a file that could not even be loaded counts as one failure. */
export function countTests(reportFile: string, exitCode: number): Tally {
	if (!existsSync(reportFile)) return { passed: 0, failed: 1 };
	const report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport;
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	).length;
	const failed = report.numFailedTests + broken;
	return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
