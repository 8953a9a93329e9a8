/** Remembers what was made of an object, for as long as the object lives. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const made = new WeakMap<Key, { value: Value }>();
	return (key) => {
		const known = made.get(key);
		if (known) return known.value;
		const value = make(key);
		made.set(key, { value });
		return value;
	};
}
