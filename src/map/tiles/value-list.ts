/** Values as one text, since tiles know no lists: `|a|b|`, in which `|a|` is found. */
export const valueList = (values: readonly (string | number)[]): string => `|${values.join('|')}|`;

/** The values of such a text. */
export const valuesIn = (list: unknown): string[] =>
	typeof list === 'string' ? list.split('|').filter(Boolean) : [];
