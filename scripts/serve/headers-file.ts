/** Headers that a rule of a `_headers` file adds to the answers for some addresses. */
export interface HeaderRule {
	/** An address below the base path; a `*` at its end stands for anything that follows. */
	readonly path: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The rules of a `_headers` file as static hosts read it: an address, and indented below it one header a line. */
export function headerRules(text: string): HeaderRule[] {
	const rules: { path: string; headers: [string, string][] }[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const colon = line.indexOf(':');
		if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
		else if (colon > 0)
			rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
	}
	return rules;
}

/** Every header of an address by its name; where several rules name the same one, hosts join their values. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
	const headers = new Map<string, string>();
	for (const { path: rule, headers: own } of rules) {
		if (!fits(rule, path)) continue;
		for (const [name, value] of own) {
			const before = headers.get(name);
			headers.set(name, before === undefined ? value : `${before}, ${value}`);
		}
	}
	return headers;
}

const fits = (rule: string, path: string): boolean =>
	rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
