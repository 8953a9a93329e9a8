import type { Locale } from '#domain/locale.ts';
import { topicPath } from '#paths.ts';
import type { Entries } from '../../entries.ts';
import { homeContent } from '../../home-content.ts';
import { region } from '../../region.ts';
import { pick } from '../../translate.ts';
import { topics } from '../article.ts';
import { summaryOf } from '../card.ts';
import { said, type Said } from '../said.ts';

/** What to read and whom to call before anything else. */
export interface FirstStepsView {
	readonly topics: readonly { readonly href: string; readonly title: string; readonly summary: Said }[];
	readonly emergency: readonly { readonly number: string; readonly name: Said }[];
}

const WITHOUT_CHOICE = 5;

/** The first practical pages and the numbers of need, as far as the region has them. */
export function firstSteps(entries: Entries, locale: Locale): FirstStepsView {
	const all = region().modules.practical ? topics(entries) : [];
	const chosen = homeContent().firstSteps;
	const first = chosen
		? chosen.flatMap((id) => all.find((topic) => topic.id === id) ?? [])
		: all.slice(0, WITHOUT_CHOICE);
	return {
		topics: first.map(({ id, words }) => ({
			href: topicPath(locale, id),
			title: pick(words, locale)?.value.title ?? id,
			summary: summaryOf(words, locale),
		})),
		emergency: (region().emergency ?? []).map(({ number, name }) => ({ number, name: said(name, locale) })),
	};
}
