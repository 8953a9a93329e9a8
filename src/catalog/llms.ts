import type { Locale } from '#domain/locale.ts';
import { LANGUAGE_NAMES } from '#i18n/language-names.ts';
import { useUi } from '#i18n/ui.ts';
import {
	aToZPath,
	aboutPath,
	dataPath,
	documentsPath,
	homePath,
	practicalPath,
	registryPath,
	topicPath,
} from '#paths.ts';
import type { Entries } from './entries.ts';
import { locales, region } from './region.ts';
import { sections } from './sections.ts';
import { spelt } from './spell.ts';
import { pick, pickText } from './translate.ts';
import { topics } from './views/article.ts';
import { districtCard, eventCard, placeCard, routeCard, type CardView } from './views/card.ts';

interface Line {
	readonly title: string;
	readonly href: string;
	readonly about?: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const plain = (text: string): string => oneLine(text).replace(/[\\[\]]/g, '\\$&');

const ofCard = ({ title, href, summary }: CardView): Line => ({
	title: title.text,
	href,
	about: summary.text,
});

/** Every page of the guide with a sentence about it, as plain text for programs that read words. */
export async function llmsText(entries: Entries, site: URL): Promise<string> {
	const locale = region().locales.includes('en') ? 'en' : region().locales[0]!;
	const ui = useUi(locale);
	const line = ({ title, href, about }: Line): string =>
		`- [${plain(title)}](${new URL(href, site).href})${about ? `: ${oneLine(about)}` : ''}`;
	const part = (title: string, lines: readonly Line[]): string[] =>
		lines.length > 0 ? ['', `## ${title}`, '', ...lines.map(line)] : [];
	const ofSection: Record<string, () => CardView[]> = {
		routes: () => entries.routes.map((route) => routeCard(entries, route, locale)),
		districts: () => entries.districts.map((district) => districtCard(entries, district, locale)),
		events: () => entries.events.map((event) => eventCard(entries, event, locale)),
	};
	const cards = (section: string): CardView[] =>
		ofSection[section]?.() ??
		entries.places
			.filter((place) => place.section === section)
			.map((place) => placeCard(entries, place, locale));
	return [
		`# ${oneLine(pickText(region().guide, locale))}`,
		'',
		`> ${oneLine(pickText(region().summary, locale))}`,
		'',
		...locales().map((other) => line({ title: nameIn(other), href: homePath(other) })),
		...(await sections()).flatMap((section) => part(ui(section), cards(section).map(ofCard))),
		...part(ui('practical'), practicalLines(entries, locale)),
		...part(ui('about'), [
			{ title: ui('registry'), href: registryPath(locale), about: ui('registry.intro') },
			{ title: ui('aToZ'), href: aToZPath(locale), about: ui('aToZ.intro') },
			{ title: ui('data'), href: dataPath(locale), about: ui('data.intro') },
			{ title: ui('about'), href: aboutPath(locale) },
			{ title: ui('documents'), href: documentsPath(locale) },
		]),
		'',
	].join('\n');
}

const nameIn = (locale: Locale): string =>
	`${LANGUAGE_NAMES[locale].long}: ${oneLine(spelt(region().guide, locale))}`;

function practicalLines(entries: Entries, locale: Locale): Line[] {
	if (!region().modules.practical) return [];
	const list = topics(entries).map(({ id, words }) => ({
		title: pick(words, locale)?.value.title ?? id,
		href: topicPath(locale, id),
		about: pick(words, locale)?.value.summary ?? '',
	}));
	return list.length > 0 ? [{ title: useUi(locale)('practical'), href: practicalPath(locale) }, ...list] : [];
}
