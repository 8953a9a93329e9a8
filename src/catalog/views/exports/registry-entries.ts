import type { Locale } from '#domain/locale.ts';
import { entryPath } from '#paths.ts';
import type { Entries, Place, PlaceFacts, Service, WordsByLanguage } from '../../entries.ts';
import { oncePer } from '../../once.ts';

/** Something with a registry number: a place with a page, or a service with a line on its district's page. */
export interface RegistryEntry {
	readonly id: string;
	readonly section: Place['section'] | 'services';
	readonly facts: PlaceFacts;
	readonly words: WordsByLanguage;
	readonly path: (locale: Locale) => string;
}

const ofPlace = ({ id, section, facts, words }: Place): RegistryEntry => ({
	id,
	section,
	facts,
	words,
	path: (locale) => entryPath(locale, section, id),
});

const ofService = ({ id, facts }: Service): RegistryEntry => ({
	id,
	section: 'services',
	facts: facts as PlaceFacts,
	words: {},
	path: (locale) => `${entryPath(locale, 'districts', facts.district)}#services`,
});

/** The whole registry in the order of its numbers. */
export const registryEntries = oncePer((entries: Entries): readonly RegistryEntry[] =>
	[...entries.places.map(ofPlace), ...entries.services.map(ofService)].toSorted((a, b) =>
		a.facts.registry < b.facts.registry ? -1 : 1,
	),
);
