import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenOf, type Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { readShores, type FormerShore } from '#shores/read-shores.ts';
import { contentDir } from '../content-dir.ts';
import { pickText } from '../translate.ts';

/** How far the water reached at one time. */
export interface ShoreStep {
	/** 1 for the oldest; undefined for the water of today, which the map always shows. */
	readonly order: number | undefined;
	readonly label: string;
	/** «67,393 km²», where it is known. */
	readonly area: string;
	readonly source: string;
}

/** The steps in which a water drew back, the oldest first. */
export interface ShoresView {
	readonly steps: readonly ShoreStep[];
	/** «It covered 67,393 km² before the retreat; 9,250 km² are left», where both are known. */
	readonly told: string;
	/** Box of the oldest shore: west, south, east, north. */
	readonly bounds: readonly [number, number, number, number];
}

/** The former shores of this region's basemap; undefined where there are none. */
export function shoresView(locale: Locale): ShoresView | undefined {
	const dir = join(contentDir(), 'basemap');
	const { former } = readShores(dir);
	const [oldest] = former;
	if (!oldest) return undefined;
	const ui = useUi(locale);
	const told = (areaKm2: number | undefined) =>
		areaKm2 === undefined ? '' : `${ui.number.format(areaKm2)} ${ui('unit.km2')}`;
	const steps = [
		...former.map(({ order, label, areaKm2, source }) => ({
			order,
			label: pickText(label, locale),
			area: told(areaKm2),
			source,
		})),
		...waterOfToday(dir, locale, told),
	];
	const [before, now] = [steps[0]!, steps.at(-1)!];
	const isTold = before.area !== '' && now.area !== '' && now.order === undefined;
	return {
		steps,
		told: isTold ? ui('bigmap.shores.told', { before: before.area, when: before.label, now: now.area }) : '',
		bounds: boxOf(oldest),
	};
}

interface Today {
	readonly [label: `label:${string}`]: string | undefined;
	readonly areaKm2?: number;
	readonly source?: string;
}

function waterOfToday(dir: string, locale: Locale, told: (areaKm2?: number) => string): ShoreStep[] {
	const file = join(dir, 'shores.json');
	if (!existsSync(file)) return [];
	const { today } = JSON.parse(readFileSync(file, 'utf8')) as { readonly today: Today };
	return [
		{
			order: undefined,
			label: today[`label:${writtenOf(locale)}`] ?? useUi(locale)('bigmap.shores.today'),
			area: told(today.areaKm2),
			source: today.source ?? '',
		},
	];
}

function boxOf({ rings }: FormerShore): ShoresView['bounds'] {
	const boxes = rings.map(({ box }) => box);
	return [
		Math.min(...boxes.map(({ minX }) => minX)),
		Math.min(...boxes.map(({ minY }) => minY)),
		Math.max(...boxes.map(({ maxX }) => maxX)),
		Math.max(...boxes.map(({ maxY }) => maxY)),
	];
}
