import { getCollection, type CollectionEntry } from 'astro:content';
import type { WrittenLocale } from '#domain/locale.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import type { Section } from '#paths.ts';
import type { ArticleFacts } from '#schemas/article.ts';
import type { DistrictFacts } from '#schemas/district.ts';
import type { DocumentFacts } from '#schemas/document.ts';
import type { EventFacts } from '#schemas/event.ts';
import type { MuseumFacts } from '#schemas/museum.ts';
import type { RouteFacts } from '#schemas/route.ts';
import type { ServiceFacts } from '#schemas/service.ts';
import type { SettlementFacts } from '#schemas/settlement.ts';
import type { SightFacts } from '#schemas/sight.ts';
import type { StayFacts } from '#schemas/stay.ts';
import type { StoryFacts } from '#schemas/story.ts';
import { wordsId } from './loaders/words-loader.ts';
import { region } from './region.ts';

export type Words = CollectionEntry<'words'>['data'];
export type WordsByLanguage = Partial<Record<WrittenLocale, Words>>;

/** A sight, a museum or a place to stay: one vocabulary for everything with a registry number and a page. */
export type PlaceFacts = Omit<SightFacts, 'kind'> &
	Partial<Omit<MuseumFacts, 'kind'>> &
	Partial<Omit<StayFacts, 'kind'>> & { readonly kind: string };
export type PlaceSection = Extract<Section, 'sights' | 'museums' | 'stays'>;

export interface Place {
	readonly id: string;
	readonly section: PlaceSection;
	readonly facts: PlaceFacts;
	readonly words: WordsByLanguage;
	readonly point: LngLat | undefined;
}

export interface District {
	readonly id: string;
	readonly facts: DistrictFacts;
	readonly words: WordsByLanguage;
}

export interface Settlement {
	readonly id: string;
	readonly facts: SettlementFacts;
}

export interface Route {
	readonly id: string;
	readonly facts: RouteFacts;
	readonly words: WordsByLanguage;
}

/** Something a traveller needs on the way; it has a line on its district's page instead of a page. */
export interface Service {
	readonly id: string;
	readonly facts: ServiceFacts;
}

export interface Event {
	readonly id: string;
	readonly facts: EventFacts;
	readonly words: WordsByLanguage;
}

export interface Article {
	readonly id: string;
	readonly facts: ArticleFacts;
	readonly words: WordsByLanguage;
}

/** Something that the first page tells; it has no page of its own. */
export interface Story {
	readonly id: string;
	readonly facts: StoryFacts;
	readonly words: WordsByLanguage;
}

export interface Document {
	readonly id: string;
	readonly facts: DocumentFacts;
}

/** Everything an editor wrote, each kind in the order in which it is shown. */
export interface Entries {
	readonly places: readonly Place[];
	readonly districts: readonly District[];
	readonly settlements: ReadonlyMap<string, Settlement>;
	readonly services: readonly Service[];
	readonly routes: readonly Route[];
	readonly events: readonly Event[];
	readonly articles: readonly Article[];
	readonly stories: readonly Story[];
	readonly documents: readonly Document[];
}

const PLACE_SECTIONS = ['sights', 'museums', 'stays'] as const;

async function load(): Promise<Entries> {
	const words = new Map((await getCollection('words')).map((entry) => [entry.id, entry.data]));
	const wordsOf = (
		section: 'routes' | 'districts' | 'events' | 'articles' | 'stories' | PlaceSection,
		id: string,
	): WordsByLanguage => {
		const versions: WordsByLanguage = {};
		for (const locale of region().locales) {
			const version = words.get(wordsId(section, id, locale));
			if (version) versions[locale] = version;
		}
		return versions;
	};
	const shown = PLACE_SECTIONS.filter((section) => section === 'sights' || region().modules[section]);
	const places: Place[] = [];
	for (const section of shown) {
		for (const { id, data } of await getCollection(section)) {
			const facts = data as PlaceFacts;
			places.push({ id, section, facts, words: wordsOf(section, id), point: facts.location?.point });
		}
	}
	places.sort(
		(a, b) =>
			(a.facts.importance ?? 3) - (b.facts.importance ?? 3) || (a.facts.registry < b.facts.registry ? -1 : 1),
	);
	const districts = (await getCollection('districts')).map(({ id, data }) => ({
		id,
		facts: data as DistrictFacts,
		words: wordsOf('districts', id),
	}));
	const order = new Map(region().districts.map((id, index) => [id, index]));
	districts.sort((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity));
	const routes = (await getCollection('routes')).map(({ id, data }) => ({
		id,
		facts: data as RouteFacts,
		words: wordsOf('routes', id),
	}));
	routes.sort((a, b) => a.facts.order - b.facts.order);
	const events = (await getCollection('events')).map(({ id, data }) => ({
		id,
		facts: data as EventFacts,
		words: wordsOf('events', id),
	}));
	events.sort((a, b) => (a.facts.month ?? 13) - (b.facts.month ?? 13));
	const articles = (await getCollection('articles')).map(({ id, data }) => ({
		id,
		facts: data as ArticleFacts,
		words: wordsOf('articles', id),
	}));
	articles.sort((a, b) => a.facts.order - b.facts.order);
	const stories = (await getCollection('stories')).map(({ id, data }) => ({
		id,
		facts: data as StoryFacts,
		words: wordsOf('stories', id),
	}));
	stories.sort((a, b) => a.facts.order - b.facts.order);
	const settlements = new Map(
		(await getCollection('settlements')).map(({ id, data }) => [id, { id, facts: data as SettlementFacts }]),
	);
	const services = (await getCollection('services')).map(({ id, data }) => ({
		id,
		facts: data as ServiceFacts,
	}));
	services.sort((a, b) => (a.facts.registry < b.facts.registry ? -1 : 1));
	const documents = (await getCollection('documents')).map(({ id, data }) => ({
		id,
		facts: data as DocumentFacts,
	}));
	return { places, districts, settlements, services, routes, events, articles, stories, documents };
}

let loaded: Promise<Entries> | undefined;

/** All entries, read once a build; in dev each request reads the state the editor has just saved. */
export const entries = (): Promise<Entries> => (import.meta.env.DEV ? load() : (loaded ??= load()));
