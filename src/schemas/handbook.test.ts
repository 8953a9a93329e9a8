import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COLLECTIONS } from './collections.ts';
import { pathOnly } from './parts/image.ts';

const handbook = readFileSync(path.resolve(import.meta.dirname, '../../content/README.md'), 'utf8');
const examples = [...handbook.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => yaml);

describe('examples in the editors’ handbook', () => {
	test('stand in both languages', () => {
		expect(examples.length).toBeGreaterThan(0);
		expect(examples.length % 2).toBe(0);
	});

	test.each(examples)('%s', (yaml) => {
		const value: unknown = parse(yaml);
		const accepting = Object.values(COLLECTIONS).filter(
			({ facts }) => facts(pathOnly).partial().safeParse(value).success, // most show only one group of an entry
		);
		expect(accepting).not.toEqual([]);
	});
});
