const LONGEST = 80;

/** A value as an editor would recognise it, on one short line. */
export function show(value: unknown): string {
	const text = typeof value === 'string' ? value : (toJson(value) ?? '');
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** JSON with a space after each comma; a value that refers to itself, possible in YAML, gives nothing. */
function toJson(value: unknown): string | undefined {
	if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
	try {
		return JSON.stringify(value);
	} catch {
		return undefined;
	}
}

/** A path as editors see it, e.g. `stops[2].place`. */
export const showPath = (path: readonly PropertyKey[]): string =>
	path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('')
		.replace(/^\./, '');
