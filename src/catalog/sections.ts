import type { Section } from '#paths.ts';
import { entries } from './entries.ts';
import { region } from './region.ts';

/** Sections that this region shows, in the order of the menu: a module switched off has no page and no link. */
export async function sections(): Promise<Section[]> {
	const { modules } = region();
	const { routes } = await entries();
	const all: Section[] = ['routes', 'sights', 'museums', 'stays', 'districts'];
	return all.filter((section) => {
		if (section === 'routes') return routes.length > 0;
		if (section === 'museums' || section === 'stays') return modules[section];
		return true;
	});
}
