import type { Column } from '#exports/table.ts';
import type { Entries } from '../../entries.ts';
import { access } from './columns/access.ts';
import { identity } from './columns/identity.ts';
import { pageColumns } from './columns/pages.ts';
import { particulars } from './columns/particulars.ts';
import { sourceColumns } from './columns/sources.ts';
import { whereabouts } from './columns/whereabouts.ts';
import type { RegistryEntry } from './registry-entries.ts';

/** The columns of the registry, in the order in which a reader asks. */
export const placeColumns = (entries: Entries, site: URL): Column<RegistryEntry>[] => [
	...identity(entries),
	...whereabouts(),
	...access(),
	...particulars(),
	...pageColumns<RegistryEntry>(({ path }, locale) => path(locale), site),
	...sourceColumns<RegistryEntry>(),
];
