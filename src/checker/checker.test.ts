import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WRITTEN_LOCALES } from '#domain/locale.ts';
import { checkContent } from './check-content.ts';
import type { Finding } from './finding.ts';
import { FINDINGS } from './findings.ts';
import { reportGithub, reportJson, reportText } from './report.ts';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const TODAY = '2026-11-21';

/** Files that are better made than kept: pictures, and text that no editor of code would leave as it is. */
const GENERATED: Readonly<Record<string, (dir: string) => Promise<unknown>>> = {
	'byte-order-mark': (dir) =>
		prepend(path.join(dir, 'sights/fort/sight.yaml'), Buffer.from([0xef, 0xbb, 0xbf])),
	'file-not-utf8': (dir) => writeFile(path.join(dir, 'sights/fort/kk.mdx'), Buffer.from([0xcf, 0xf0, 0xe8])),
	'photo-corrupt': async (dir) => {
		const whole = await picture(1200, 800).jpeg().toBuffer();
		await writeFile(photoIn(dir, 'gate.jpg'), whole.subarray(0, whole.length / 3));
	},
	'photo-elsewhere': (dir) => picture(1200, 800).jpeg().toFile(photoIn(dir, 'gate.jpg')),
	'photo-extension': (dir) => picture(1200, 800).png().toFile(photoIn(dir, 'gate.jpg')),
	'photo-format': (dir) => writeFile(photoIn(dir, 'gate.heic'), 'x'),
	'photo-missing': (dir) => picture(1200, 800).jpeg().toFile(photoIn(dir, 'Gate.JPG')),
	'photo-too-heavy': (dir) => writeFile(photoIn(dir, 'gate.jpg'), Buffer.alloc(12.5 * 1024 * 1024)),
	'photo-too-large': (dir) => picture(12_500, 900).jpeg().toFile(photoIn(dir, 'gate.jpg')),
	'photo-too-small': (dir) => picture(400, 300).jpeg().toFile(photoIn(dir, 'gate.jpg')),
	'photo-unused': (dir) => picture(1200, 800).jpeg().toFile(photoIn(dir, 'gate.jpg')),
	'photo-with-gps': (dir) =>
		picture(1200, 800)
			.withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '46/1 30/1 0/1' } })
			.jpeg()
			.toFile(photoIn(dir, 'gate.jpg')),
	'photo-without-alt': (dir) => picture(1200, 800).jpeg().toFile(photoIn(dir, 'gate.jpg')),
	'photo-without-author': (dir) => picture(1200, 800).jpeg().toFile(photoIn(dir, 'gate.jpg')),
	'photo-without-licence': (dir) => picture(1200, 800).jpeg().toFile(photoIn(dir, 'gate.jpg')),
};

const photoIn = (dir: string, name: string): string => path.join(dir, 'sights/fort', name);
const picture = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#E2A33A' } });
const prepend = async (file: string, bytes: Buffer) =>
	writeFile(file, Buffer.concat([bytes, await readFile(file)]));

let scratch = '';
beforeAll(async () => {
	scratch = await mkdtemp(path.join(os.tmpdir(), 'checker-'));
});
afterAll(() => rm(scratch, { recursive: true }));

/** The common region with one folder of changes laid over it; `delete.txt` names what it lacks. */
async function tree(name: string): Promise<string> {
	const dir = path.join(scratch, name);
	await cp(path.join(FIXTURES, '_base'), dir, { recursive: true });
	const overlay = path.join(FIXTURES, name);
	if (existsSync(overlay)) await cp(overlay, dir, { recursive: true });
	await rm(path.join(dir, 'expected.txt'), { force: true });
	const deletions = path.join(dir, 'delete.txt');
	if (existsSync(deletions)) {
		const gone = (await readFile(deletions, 'utf8')).split('\n').filter(Boolean);
		for (const one of [...gone, 'delete.txt']) await rm(path.join(dir, one), { recursive: true });
	}
	await GENERATED[name]?.(dir);
	return dir;
}

/** Findings with files named from the content folder, so that reports do not depend on where tests run. */
async function check(dir: string): Promise<Finding[]> {
	const findings = await checkContent(dir, { today: TODAY });
	const shown = (file: string): string => file.slice(file.indexOf(dir) + dir.length + 1);
	return findings.map((one) => ({
		...one,
		file: shown(one.file),
		...(one.other && { other: shown(one.other) }),
	}));
}

const fixtures = (await readdir(FIXTURES)).filter((name) => name !== '_base');
/** Shown by tests of their own: there is no content folder to keep. */
const WITHOUT_FIXTURE = ['folder-missing'];

describe('each code', () => {
	test('has a fixture', () => {
		const missing = Object.keys(FINDINGS).filter(
			(code) => !fixtures.includes(code) && !WITHOUT_FIXTURE.includes(code),
		);
		expect(missing).toEqual([]);
	});

	test.each(fixtures)('%s', async (name) => {
		const findings = await check(await tree(name));
		const report = reportText(findings, 'kk');
		const expected = path.join(FIXTURES, name, 'expected.txt');
		if (process.env['UPDATE']) await writeFile(expected, report);
		expect(report).toBe(await readFile(expected, 'utf8'));
		if (name in FINDINGS) expect(findings.map(({ code }) => code)).toContain(name);
	});

	test.each(Object.entries(FINDINGS))(
		'%s speaks every language, of the same things',
		(_, { message, remedy }) => {
			for (const sentences of [message, remedy]) {
				const blanks = WRITTEN_LOCALES.map((locale) =>
					(sentences[locale].match(/\{\w+\}/g) ?? []).toSorted().join(),
				);
				expect(new Set(blanks).size).toBe(1);
				for (const locale of WRITTEN_LOCALES) expect(sentences[locale]).toMatch(/\.$/);
			}
		},
	);
});

test('a sound folder has no findings', async () => {
	expect(await check(await tree('_base'))).toEqual([]);
});

test('a folder that is not there is a finding', async () => {
	const findings = await checkContent(path.join(scratch, 'nowhere'), { today: TODAY });
	expect(findings.map(({ code }) => code)).toEqual(['folder-missing']);
});

test('an empty folder lacks its region', async () => {
	const dir = await mkdtemp(path.join(scratch, 'empty-'));
	expect((await check(dir)).map(({ code }) => code)).toEqual(['region-missing']);
});

/** Each mistake of the fixture `forty-mistakes`, as an editor might make them all in one evening. */
const MISTAKES = [
	['sights/tab/sight.yaml:3', 'yaml-tab'],
	['sights/quote/sight.yaml:3', 'yaml-quote-unclosed'],
	['sights/indent/sight.yaml:4', 'yaml-indentation'],
	['sights/colon/sight.yaml:3', 'yaml-colon-in-value'],
	['sights/glued/sight.yaml:6', 'yaml-space-after-colon'],
	['sights/twice/sight.yaml:7', 'yaml-duplicate-key'],
	['sights/key/sight.yaml:7', 'unknown-key'],
	['sights/no-district/sight.yaml:1', 'missing-field'],
	['sights/enum/sight.yaml:6', 'unknown-value'],
	['sights/comma/sight.yaml:16', 'decimal-comma'],
	['sights/negative/sight.yaml:16', 'number-out-of-range'],
	['sights/month/sight.yaml:19', 'number-out-of-range'],
	['sights/swapped/sight.yaml:9', 'coordinates-swapped'],
	['sights/outside/sight.yaml:9', 'coordinates-outside'],
	['sights/zero/sight.yaml:9', 'coordinates-zero'],
	['sights/strings/sight.yaml:9', 'coordinates-malformed'],
	['sights/number/sight.yaml:1', 'registry-malformed'],
	['sights/prefix/sight.yaml:1', 'registry-prefix'],
	['sights/nowhere/sight.yaml:7', 'unknown-reference'],
	['sights/no-source/sight.yaml:12', 'facts-without-source'],
	['sights/future/sight.yaml:23', 'date-in-future'],
	['sights/expired/sight.yaml:19', 'status-expired'],
	['sights/latin/sight.yaml:3', 'mixed-alphabets'],
	['sights/credit/sight.yaml:20', 'photo-without-author'],
	['museums/phone/museum.yaml:10', 'phone-invalid'],
	['museums/hours/museum.yaml:6', 'hours-invalid'],
	['museums/web/museum.yaml:12', 'url-invalid'],
	['museums/mail/museum.yaml:11', 'email-invalid'],
	['routes/broken-leg/route.yaml:17', 'leg-chain-broken'],
	['routes/day/route.yaml:13', 'stop-day-order'],
	['routes/stop-words/kk.mdx:12', 'stop-not-in-route'],
	['sights/import/kk.mdx:5', 'mdx-import'],
	['sights/braces/kk.mdx:5', 'mdx-expression'],
	['sights/script/kk.mdx:5', 'raw-script'],
	['sights/block/kk.mdx:11', 'unknown-block'],
	['sights/open/kk.mdx:11', 'block-unclosed'],
	['sights/place/kk.mdx:9', 'unknown-reference'],
	['sights/unsafe/kk.mdx:5', 'link-unsafe'],
	['sights/head/kk.mdx:3', 'head-unclosed'],
	['sights/long/kk.mdx:2', 'text-too-long'],
	['sights/russian/kk.mdx:5', 'wrong-language'],
	['sights/named/kk.md:1', 'file-misnamed'],
	['sights/Upper-Case/sight.yaml:1', 'id-not-slug'],
	['districts/aral/notes.txt:1', 'file-unknown'],
	['stays/tab/stay.yaml:1', 'duplicate-id'],
] as const;

describe('forty mistakes in one folder', () => {
	let found: string[] = [];
	beforeAll(async () => {
		const findings = await check(await tree('forty-mistakes'));
		found = findings.map(({ file, line, code }) => `${file}:${line} ${code}`);
	});

	test.each(MISTAKES)('%s is named: %s', (spot, code) => expect(found).toContain(`${spot} ${code}`));
});

describe('reports', () => {
	const finding: Finding = {
		code: 'coordinates-swapped',
		severity: 'error',
		file: 'content/sights/syganak/sight.yaml',
		line: 3,
		column: 10,
		path: 'location.point',
		found: '[44.16, 66.97]',
		nearest: '[66.97, 44.16]',
	};

	test('GitHub gets one annotation a line', () => {
		expect(reportGithub([finding], 'en')).toBe(
			'::error file=content/sights/syganak/sight.yaml,line=3,col=10,title=coordinates-swapped::' +
				'[44.16, 66.97] are swapped: coordinates are written [longitude, latitude]. ' +
				'Did you mean [66.97, 44.16]? Swap the two numbers.\n',
		);
	});

	test('JSON holds the finding and its sentences', () => {
		expect(JSON.parse(reportJson([finding], 'ru'))).toEqual([
			{
				...finding,
				message: 'Числа [44.16, 66.97] переставлены: координаты пишутся в порядке [долгота, широта].',
				remedy: 'Возможно, имелось в виду: [66.97, 44.16]? Поменяйте числа местами.',
			},
		]);
	});

	test.each(WRITTEN_LOCALES)('text in %s ends with the count', (lang) => {
		expect(reportText([finding], lang).trimEnd().split('\n').at(-1)).toMatch(/1.*0/);
	});
});
