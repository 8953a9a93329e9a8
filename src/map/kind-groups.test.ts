import { expect, test } from 'vitest';
import { SIGHT_KINDS } from '#schemas/sight.ts';
import { KIND_GROUPS } from './kind-groups.ts';

test('every kind of sight stands under one head', () =>
	expect(Object.values(KIND_GROUPS).flat().toSorted()).toEqual([...SIGHT_KINDS].toSorted()));
