import { expect, test } from 'vitest';
import { MUSEUM_KINDS } from '#schemas/museum.ts';
import { SERVICE_KINDS } from '#schemas/service.ts';
import { SIGHT_KINDS } from '#schemas/sight.ts';
import { STAY_KINDS } from '#schemas/stay.ts';
import { ICON_NAMES, iconPaths } from './icon-paths.ts';
import { iconOf } from './kind-icons.ts';

const KINDS = [...SIGHT_KINDS, ...MUSEUM_KINDS, ...STAY_KINDS, ...SERVICE_KINDS];

test.each(KINDS)('%s has an icon', (kind) => expect(iconOf(kind)).toBeDefined());

test('a kind that is not known has none', () => expect(iconOf('volcano')).toBeUndefined());

test.each(ICON_NAMES)('the icon %s is a drawing and nothing but path data', (name) => {
	const paths = iconPaths(name);
	expect(paths.length).toBeGreaterThan(0);
	for (const path of paths) expect(path).toMatch(/^\s*[Mm][\dMmLlHhVvCcSsQqTtAaZzeE\s,.+-]+$/);
});

test('no icon is kept that nothing shows', () =>
	expect([...ICON_NAMES].sort()).toEqual([...new Set(KINDS.map((kind) => iconOf(kind)))].sort()));
