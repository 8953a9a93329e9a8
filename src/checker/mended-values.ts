import { toLatinLookalikes } from './lookalikes.ts';

/** `12,5` or `"12.5 km"` as the number that was meant. */
export function meantNumber(found: unknown): number | undefined {
	if (typeof found !== 'string') return undefined;
	const match = /^\s*(-?\d{1,3}(?:[\s\u00a0]\d{3})+|-?\d+)(?:[.,](\d+))?(?:\s*\p{L}[\p{L}.²]*)?\s*$/u.exec(
		found,
	);
	if (!match) return undefined;
	return Number(`${match[1]!.replaceAll(/[\s\u00a0]/g, '')}.${match[2] ?? '0'}`);
}

const MONTHS = [
	'қаңтар январь january',
	'ақпан февраль february',
	'наурыз март march',
	'сәуір апрель april',
	'мамыр май may',
	'маусым июнь june',
	'шілде июль july',
	'тамыз август august',
	'қыркүйек сентябрь september',
	'қазан октябрь october',
	'қараша ноябрь november',
	'желтоқсан декабрь december',
];

/** A month by its name in the languages of the editors. */
export function meantMonth(found: unknown): number | undefined {
	const name = String(found).trim().toLowerCase();
	const index = MONTHS.findIndex((names) => names.split(' ').includes(name));
	return index === -1 ? undefined : index + 1;
}

/** A day written another way, as `YYYY-MM-DD`: `21.11.2026`, `2026/11/2`. */
export function meantDay(found: unknown): string | undefined {
	if (typeof found !== 'string') return undefined;
	const dayFirst = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*(?:г\.?|ж\.?)?\s*$/.exec(found);
	const yearFirst = /^\s*(\d{4})[./-](\d{1,2})[./-](\d{1,2})\s*(?:T.*)?$/.exec(found);
	const [year, month, day] = dayFirst
		? [dayFirst[3]!, dayFirst[2]!, dayFirst[1]!]
		: yearFirst
			? yearFirst.slice(1)
			: [];
	if (!year || !month || !day) return undefined;
	const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDay(written) ? written : undefined;
}

/** True for a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A web address whose beginning is missing or mistyped. */
export function meantAddress(found: unknown): string | undefined {
	if (typeof found !== 'string') return undefined;
	const withoutScheme = found.trim().replace(/^h?t+ps?[:;]?[/\\]*/i, '');
	if (/^(javascript|data|mailto|tel|ftp|file):/i.test(withoutScheme) || /\s/.test(withoutScheme))
		return undefined;
	return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/u.test(withoutScheme)
		? `https://${withoutScheme}`
		: undefined;
}

/** A registry number written another way, as the registry writes it: `kzo 17` → `KZO-017`. */
export function meantRegistry(found: unknown, prefix: string | undefined): string | undefined {
	const match = /^\s*([A-Z]{2,4})?[\s_–—.№-]*(\d{1,4})\s*$/i.exec(
		toLatinLookalikes(String(found)).replace(/З/gi, 'Z'),
	);
	const letters = match?.[1]?.toUpperCase() ?? prefix;
	return match && letters ? `${letters}-${match[2]!.padStart(3, '0')}` : undefined;
}
