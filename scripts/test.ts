import { mkdirSync, rmSync } from 'node:fs';
import { bin, runNode } from './run/node-program.ts';
import { countTests, type Tally } from './run/tally.ts';

/** `npm test`: everything that must hold, in the order in which it is cheapest to fail. */
interface Step {
	readonly name: string;
	readonly args: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** Where vitest writes its counts; other steps count as one test. */
	readonly report?: string;
}

const reports = '.cache/test';
const vitest = (
	name: string,
	config: string,
	env: Record<string, string> = {},
	files: readonly string[] = [],
): Step => {
	const report = `${reports}/${name.replaceAll(' ', '-')}.json`;
	return {
		name,
		report,
		env,
		args: [
			bin('vitest'),
			'run',
			...files,
			'--config',
			config,
			'--reporter=dot',
			'--reporter=json',
			`--outputFile.json=${report}`,
		],
	};
};
const SECOND = {
	CONTENT_DIR: '.cache/second-content',
	OUT_DIR: '.cache/second-region',
	BASE_PATH: '/guide/',
	ASTRO_CACHE_DIR: '.cache/second-region-astro',
};

/** One stage after the other; what stands in one stage uses one core each and runs side by side. */
const STAGES: readonly (readonly Step[])[] = [
	[
		{ name: 'types', args: [bin('astro'), 'check', '--minimumFailingSeverity', 'warning'] },
		{ name: 'format', args: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
		{ name: 'lint', args: [bin('eslint'), '.'] },
		{ name: 'content', args: ['scripts/check-content.ts'] },
	],
	[vitest('unit', 'vitest.config.ts')],
	[{ name: 'build', args: ['scripts/build.ts'] }],
	[vitest('site', 'vitest.site.config.ts')],
	[
		{
			name: 'album of a second region',
			args: ['tests/album/write-album.ts', 'tests/fixtures/second-region', SECOND.CONTENT_DIR],
		},
	],
	[{ name: 'base map of a second region', args: ['scripts/basemap.ts'], env: SECOND }],
	[{ name: 'build of a second region', args: ['scripts/build.ts'], env: SECOND }],
	[vitest('site of a second region', 'vitest.site.config.ts', SECOND)],
	[vitest('browser', 'vitest.browser.config.ts')],
	[
		vitest('browser of a second region', 'vitest.browser.config.ts', SECOND, [
			'tests/browser/tile-places.test.ts',
			'tests/browser/list-hours.test.ts',
			'tests/browser/photographs.test.ts',
		]),
	],
];

/** Runs a step; `say` gets its lines as they come. */
async function run({ name, args, env = {}, report }: Step, say: (line: string) => void): Promise<Tally> {
	say(`\n── ${name}`);
	const started = Date.now();
	const { code } = await runNode(args, say, { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env });
	say(`── ${name}: ${code === 0 ? 'good' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
	return report ? countTests(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const only = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const stage of STAGES) {
	const steps = stage.filter(({ name }) => only.length === 0 || only.includes(name));
	const tallies = steps.map(async (step) => {
		if (steps.length === 1) return run(step, (line) => console.log(line));
		const lines: string[] = []; // kept together, not mixed with those of its neighbours
		const tally = await run(step, (line) => lines.push(line));
		console.log(lines.join('\n'));
		return tally;
	});
	for (const tally of await Promise.all(tallies)) {
		passed += tally.passed;
		failed += tally.failed;
	}
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
