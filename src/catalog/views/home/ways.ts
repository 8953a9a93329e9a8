import type { Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { entryPath, sectionPath } from '#paths.ts';
import { THEMES } from '#schemas/route.ts';
import type { Entries, Place } from '../../entries.ts';
import { homeContent } from '../../home-content.ts';
import { pickText } from '../../translate.ts';
import { entryLink } from './entry-link.ts';

/** One thing that one may come for, with the lists that answer it. */
export interface WayView {
	readonly name: string;
	/** The best answer first. */
	readonly links: readonly { readonly href: string; readonly text: string }[];
	/** Theme of its routes, for its colour. */
	readonly theme?: string;
}

interface Way {
	readonly name: string;
	readonly theme?: string | undefined;
	readonly kinds?: readonly string[] | undefined;
	readonly page?: string | undefined;
}

/** What one may come for; what nothing here answers is left out. */
export function wayViews(entries: Entries, locale: Locale): WayView[] {
	return waysOf(entries, locale)
		.map((way) => ({
			name: way.name,
			links: [
				...routesOf(entries, way, locale),
				...sightsOf(entries, way, locale),
				...pageOf(entries, way, locale),
			],
			...(way.theme ? { theme: way.theme } : {}),
		}))
		.filter(({ links }) => links.length > 0);
}

/** Those an editor chose or, without a choice, the themes of the routes. */
function waysOf(entries: Entries, locale: Locale): Way[] {
	const chosen = homeContent().ways;
	if (chosen) return chosen.map((way) => ({ ...way, name: pickText(way.name, locale) }));
	const ui = useUi(locale);
	return THEMES.filter((theme) => entries.routes.some(({ facts }) => facts.theme === theme)).map((theme) => ({
		name: ui.term('theme', theme),
		theme,
	}));
}

function routesOf({ routes }: Entries, { theme }: Way, locale: Locale): WayView['links'] {
	const found = routes.filter(({ facts }) => facts.theme === theme);
	if (found.length === 0) return [];
	const text = useUi(locale).count('count.routes', found.length);
	const [only] = found;
	// a list of one would be a step too many
	if (found.length === 1) return [{ href: entryPath(locale, 'routes', only!.id), text }];
	return [{ href: `${sectionPath(locale, 'routes')}?theme=${theme}`, text }];
}

function sightsOf({ places }: Entries, { kinds = [] }: Way, locale: Locale): WayView['links'] {
	const found = places.filter((place) => place.section === 'sights' && kinds.includes(place.facts.kind));
	if (found.length === 0) return [];
	const text = useUi(locale).count('count.places', found.length);
	const present = kinds.filter((kind) => found.some((place: Place) => place.facts.kind === kind));
	return [{ href: `${sectionPath(locale, 'sights')}?kind=${present.join(',')}`, text }];
}

function pageOf(entries: Entries, { page }: Way, locale: Locale): WayView['links'] {
	const link = page === undefined ? undefined : entryLink(entries, page, locale);
	return link ? [{ href: link.href, text: useUi(locale)('home.more') }] : [];
}
