/** A function of one text that computes each answer once: words come again and again. */
export function remembered<Value>(compute: (text: string) => Value): (text: string) => Value {
	const known = new Map<string, Value>();
	return (text) => {
		let value = known.get(text);
		if (value === undefined) known.set(text, (value = compute(text)));
		return value;
	};
}
