import { toWikivoyage, type Listing } from '#exports/wikivoyage.ts';
import type { Entries, Place } from '../../entries.ts';
import { pickText } from '../../translate.ts';
import { summaryOf } from '../card.ts';
import { nearestSettlement } from '../nearest-settlement.ts';
import { credit } from './credit.ts';

/** The guide is offered to the English Wikivoyage: there is none in Kazakh. */
const LANGUAGE = 'en';
/** Wikivoyage lists what a traveller can use now. */
const IN_USE: ReadonlySet<string | undefined> = new Set([undefined, 'open', 'seasonal']);
const ARTICLE = /^https:\/\/en\.wikipedia\.org\/wiki\/(.+)$/;

/** Every sight, museum and place to stay as a listing, by district. */
export function wikivoyageText(entries: Entries, site: URL): string {
	const byDistrict = Map.groupBy(entries.places, ({ facts }) => facts.district);
	const groups = entries.districts.map(({ id, facts }) => ({
		title: pickText(facts.name, LANGUAGE),
		listings: (byDistrict.get(id) ?? [])
			.filter(({ section, facts: { status } }) => section !== 'stays' || IN_USE.has(status?.value))
			.filter(({ facts: { status } }) => status?.value !== 'planned')
			.map((place) => listing(entries, place)),
	}));
	return toWikivoyage(
		groups.filter(({ listings }) => listings.length > 0),
		credit(LANGUAGE, site).attribution,
	);
}

function listing(entries: Entries, place: Place): Listing {
	const { section, facts, words } = place;
	const { contacts, location, sameAs } = facts;
	const article = ARTICLE.exec(sameAs?.wikipedia ?? '')?.[1];
	return {
		type: section === 'stays' ? 'sleep' : 'see',
		name: pickText(facts.name, LANGUAGE),
		alt: facts.name.kk,
		url: contacts?.website,
		email: contacts?.email,
		address: contacts?.address && pickText(contacts.address, LANGUAGE),
		point: location?.precision === 'exact' ? location.point : undefined,
		directions: nearestSettlement(entries, place, LANGUAGE)?.text,
		phones: contacts?.phones ?? [],
		hours: facts.hours?.value,
		price: facts.tickets?.value,
		wikipedia: article && decodeURIComponent(article).replaceAll('_', ' '),
		wikidata: sameAs?.wikidata,
		checkedOn: facts.checkedOn,
		content: summaryOf(words, LANGUAGE).text,
	};
}
