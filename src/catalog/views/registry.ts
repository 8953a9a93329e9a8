import { completeness, type Answers } from '#domain/completeness.ts';
import type { Locale } from '#domain/locale.ts';
import { formatDate } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import type { ListItem } from '#lists/item.ts';
import { bridgesPath, entryPath, numberPath, registryPath, wikivoyagePath } from '#paths.ts';
import type { Entries, Place, PlaceFacts, Service } from '../entries.ts';
import { locales, region } from '../region.ts';
import { districtById } from '../stops.ts';
import { pickText } from '../translate.ts';
import { unbridged } from './exports/bridges.ts';
import { placeItems } from './list-items.ts';
import { listPanel, type ListPanelView } from './list-panel.ts';
import { homeCrumb, type PageView } from './page.ts';
import { socialImage } from './picture.ts';
import { said, type Said } from './said.ts';
import { sourceView, type SourceView } from './sources.ts';

/** One place as a row of the registry. */
export interface RegistryRow {
	readonly number: string;
	/** Its short permanent address. */
	readonly numberHref: string;
	readonly href: string;
	readonly name: Said;
	readonly kind: string;
	readonly district: string;
	readonly protection: string;
	readonly precision: string;
	/** «4/6»: how many of a reader’s questions it answers. */
	readonly completeness: string;
	readonly checkedOn: string;
	readonly checked: string;
	/** What its facets and its order go by. */
	readonly item: ListItem;
}

/** The registry: every place by number, and what official counts say is still missing. */
export interface RegistryView {
	readonly page: PageView;
	readonly title: string;
	readonly intro: string;
	readonly count: string;
	readonly rows: readonly RegistryRow[];
	/** What narrows the table; none where there is nothing to choose from. */
	readonly panel: ListPanelView | undefined;
	/** What is known but has no entry. */
	readonly leftOut: readonly { readonly what: Said; readonly why: Said; readonly source?: SourceView }[];
	/** What the registry lacks in other open databases, and files that help to put it there. */
	readonly bridges: {
		readonly missing: string;
		readonly files: readonly { readonly title: string; readonly href: string }[];
	};
	readonly missing: readonly { readonly text: string; readonly source: SourceView }[];
}

const LISTED: Record<string, (place: Place) => boolean> = {
	hotels: (place) =>
		place.section === 'stays' && place.facts.kind !== 'sanatorium' && place.facts.kind !== 'children-camp',
	resorts: (place) => place.facts.kind === 'sanatorium' && place.facts.status?.value !== 'planned',
	camps: (place) => place.facts.kind === 'children-camp' && place.facts.status?.value !== 'planned',
	museums: (place) => place.section === 'museums',
	monuments: (place) => place.section === 'sights',
};

type Registered = Pick<
	PlaceFacts,
	'registry' | 'name' | 'kind' | 'district' | 'protection' | 'location' | 'checkedOn'
>;

function row(
	entries: Entries,
	facts: Registered,
	href: string,
	answers: Answers,
	locale: Locale,
): Omit<RegistryRow, 'item'> {
	const ui = useUi(locale);
	const district = districtById(entries, facts.district);
	const { known, of } = completeness(answers);
	return {
		number: facts.registry,
		numberHref: numberPath(facts.registry),
		href,
		name: said(facts.name, locale),
		kind: ui.term('kind', facts.kind),
		district: district ? pickText(district.facts.name, locale) : '',
		protection: facts.protection ? ui.term('protection', facts.protection.level) : '',
		precision: ui.term('precision', facts.location?.precision ?? 'unknown'),
		completeness: `${known}/${of}`,
		checkedOn: facts.checkedOn,
		checked: formatDate(facts.checkedOn, locale),
	};
}

const placeRow = (
	entries: Entries,
	{ id, section, facts, words }: Place,
	locale: Locale,
): Omit<RegistryRow, 'item'> =>
	row(
		entries,
		facts,
		entryPath(locale, section, id),
		{
			where: facts.location !== undefined,
			when: facts.built !== undefined || facts.founded !== undefined,
			gettingIn: facts.access !== undefined || facts.hours !== undefined,
			whom: section === 'sights' ? facts.protection !== undefined : facts.contacts !== undefined,
			picture: (facts.photos?.length ?? 0) > 0,
			everyLanguage: region().locales.every((written) => words[written]),
		},
		locale,
	);

const serviceRow = (entries: Entries, { facts }: Service, locale: Locale): Omit<RegistryRow, 'item'> =>
	row(
		entries,
		facts,
		`${entryPath(locale, 'districts', facts.district)}#services`,
		{
			where: facts.location !== undefined,
			when: facts.built !== undefined,
			gettingIn: facts.access !== undefined || facts.hours !== undefined,
			whom: facts.contacts !== undefined,
			picture: (facts.photos?.length ?? 0) > 0,
			everyLanguage: region().locales.every((written) => facts.name[written]),
		},
		locale,
	);

/** The registry in one language. */
export async function registryView(entries: Entries, locale: Locale): Promise<RegistryView> {
	const ui = useUi(locale);
	const all = [...entries.places, ...entries.services].sort((a, b) =>
		a.facts.registry < b.facts.registry ? -1 : 1,
	);
	const items = await placeItems(entries, all, locale);
	const rows = all.map((one, index) => ({
		...('section' in one ? placeRow(entries, one, locale) : serviceRow(entries, one, locale)),
		item: items[index]!,
	}));
	const title = ui('registry');
	const intro = ui('registry.intro');
	return {
		page: {
			locale,
			title,
			description: intro,
			path: registryPath,
			written: locales(),
			crumbs: [homeCrumb(locale)],
			image: socialImage(locale, 'registry', title),
		},
		title,
		intro,
		count: ui.count('count.places', rows.length),
		rows,
		panel: listPanel(entries, 'registry', items, locale),
		leftOut: (region().leftOut ?? []).map(({ what, why, source }) => ({
			what: said(what, locale),
			why: said(why, locale),
			...(source ? { source: sourceView(source) } : {}),
		})),
		bridges: {
			missing: ui('registry.bridges.missing', {
				count: ui.count('count.places', unbridged(entries).length),
			}),
			files: [
				{ title: ui('registry.bridges.list'), href: bridgesPath() },
				...(region().locales.includes('en')
					? [{ title: ui('registry.bridges.wikivoyage'), href: wikivoyagePath() }]
					: []),
			],
		},
		missing: (region().counted ?? []).map(({ what, value, year, source }) => ({
			text: ui(`registry.counted.${what}`, {
				value: ui.number.format(value),
				year,
				listed: ui.number.format(entries.places.filter(LISTED[what]!).length),
			}),
			source: sourceView(source),
		})),
	};
}
