import type { Section } from '#paths.ts';
import { entries } from './entries.ts';
import { region } from './region.ts';

/** Sections that this region shows, in the order of the menu: a module switched off has no page and no link. */
export async function sections(): Promise<Section[]> {
	const { modules } = region();
	const { routes, events } = await entries();
	const all: Section[] = ['routes', 'sights', 'museums', 'stays', 'districts', 'events'];
	return all.filter((section) => {
		if (section === 'routes') return routes.length > 0;
		if (section === 'museums' || section === 'stays') return modules[section];
		if (section === 'events') return modules.events && events.length > 0;
		return true;
	});
}
