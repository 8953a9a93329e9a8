/** Rows by a value of each, as a reader of this language sorts them; those without a value come last either way. */
export function inOrder<Row>(
	rows: readonly Row[],
	valueOf: (row: Row) => string,
	lang: string,
	isDescending: boolean,
): Row[] {
	const { compare } = new Intl.Collator(lang, { numeric: true });
	const direction = isDescending ? -1 : 1;
	return rows.toSorted((a, b) => {
		const [left, right] = [valueOf(a), valueOf(b)];
		if (left === '' || right === '') return Number(left === '') - Number(right === '');
		return compare(left, right) * direction;
	});
}
