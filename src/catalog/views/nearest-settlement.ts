import type { Locale } from '#domain/locale.ts';
import { formatKm } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import type { Entries, Place } from '../entries.ts';
import { pickText } from '../translate.ts';

/** The nearest settlement and how far it is, e.g. «Сунақата, 2 шақырым»; undefined where nobody has said which. */
export function nearestSettlement(
	entries: Entries,
	{ facts: { access } }: Place,
	locale: Locale,
): { readonly id: string; readonly text: string } | undefined {
	const settlement = access?.nearest && entries.settlements.get(access.nearest.settlement);
	if (!access?.nearest || !settlement) return undefined;
	const { km, origin } = access.nearest;
	const name = pickText(settlement.facts.name, locale);
	if (km === undefined) return { id: settlement.id, text: name };
	const far = formatKm(km, locale);
	const said = origin === 'straight-line' ? useUi(locale)('leg.straight', { km: far }) : far;
	return { id: settlement.id, text: `${name}, ${said}` };
}
