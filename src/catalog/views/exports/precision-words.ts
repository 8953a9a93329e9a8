import type { Locale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import type { Precision } from '#schemas/parts/location.ts';
import { spell } from '../../spell.ts';

/** How far a point can be trusted, in words; nothing where it is the thing itself. */
export function precisionWords(precision: Precision, locale: Locale): string {
	if (precision === 'exact') return '';
	const ui = useUi(locale);
	const note =
		precision === 'settlement' ? ui('precision.settlement.note') : ui('precision.approximate.note');
	return spell(`${ui('place.location')}: ${ui.term('precision', precision)}. ${note}`, locale);
}
