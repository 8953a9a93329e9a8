import { describe, expect, test } from 'vitest';
import { headerRules, headersFor } from '../../scripts/serve/headers-file.ts';
import { expectNothing } from '../built/expect-nothing.ts';
import { files, textOf } from '../built/files.ts';
import { base } from '../built/out-dir.ts';
import { pages } from '../built/pages.ts';

const rules = headerRules(textOf('_headers'));
const headersOf = (address: string) => headersFor(rules, address.slice(base.length - 1));

describe('what the site asks of its host', () => {
	test('lets other sites frame the map made for them, and nothing else', () => {
		expectNothing(
			pages.flatMap(({ file, address, kind }) => {
				const policy = headersOf(address).get('Content-Security-Policy');
				const wanted = kind === 'embed/map' ? 'frame-ancestors *' : "frame-ancestors 'self'";
				return policy === wanted ? [] : [[file, `has the policy ${policy}`] as const];
			}),
		);
	});

	test('keeps for ever only what changes its address with its bytes', () => {
		const kept = [...files].filter((file) =>
			headersOf(`${base}${file}`).get('Cache-Control')?.includes('immutable'),
		);
		expectNothing(
			kept
				.filter((file) => !/\.[\w-]{8,}\.\w+$|-[\w-]{8}\.\w+$|\/[0-9a-f]{16}\.woff2$|\.pmtiles$/.test(file))
				.map((file) => [file, 'has no version in its name']),
		);
		expect(kept.length).toBeGreaterThan(0);
	});
});
