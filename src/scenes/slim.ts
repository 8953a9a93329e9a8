/** How many numbers each command of a path takes. */
const ARITY: Readonly<Record<string, number>> = {
	M: 2,
	L: 2,
	H: 1,
	V: 1,
	C: 6,
	S: 4,
	Q: 4,
	T: 2,
	A: 7,
	Z: 0,
};

const inTenths = (number: string): number => Math.round(Number(number) * 10);

/** Tenths as a path carries them: `0.5` is `.5`, and a sign or a second point parts two numbers without a space. */
function join(tenths: readonly number[]): string {
	let words = '';
	for (const value of tenths) {
		const word = String(value / 10).replace(/^(-?)0\./, '$1.');
		const parted = word.startsWith('-') || (word.startsWith('.') && /\.\d*$/.test(words));
		words += words === '' || parted ? word : ` ${word}`;
	}
	return words;
}

/** The same numbers counted from the point where the pen is; radii and flags of an arc stay. */
function shifted(letter: string, numbers: readonly number[], x: number, y: number, sign: 1 | -1): number[] {
	if (letter === 'H') return numbers.map((value) => value + sign * x);
	if (letter === 'V') return numbers.map((value) => value + sign * y);
	const first = letter === 'A' ? 5 : 0;
	return numbers.map((value, at) => (at < first ? value : value + sign * ((at - first) % 2 === 0 ? x : y)));
}

/**
 * The same path in fewer letters: each stretch absolute or relative, whichever is shorter,
 * its letter left out where it repeats. Pictures are half paths, and phones pay for each letter.
 */
export function slim(shape: string): string {
	let slimmed = '';
	let written = '';
	let [x, y, startX, startY] = [0, 0, 0, 0];
	for (const [, command = '', body = ''] of shape.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		const numbers = Array.from(body.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g), ([number]) => inTenths(number));
		const arity = ARITY[command.toUpperCase()] ?? 0;
		if (arity === 0) {
			slimmed += 'z';
			written = 'z';
			[x, y] = [startX, startY];
			continue;
		}
		for (let at = 0; at < numbers.length; at += arity) {
			const isMove = command.toUpperCase() === 'M' && at === 0;
			let letter = command.toUpperCase() === 'M' && at > 0 ? 'L' : command.toUpperCase();
			const own = numbers.slice(at, at + arity);
			let absolute = command === command.toUpperCase() ? own : shifted(letter, own, x, y, 1);
			const [endX, endY] =
				letter === 'H'
					? [absolute[0] ?? x, y]
					: letter === 'V'
						? [x, absolute[0] ?? y]
						: [absolute.at(-2) ?? x, absolute.at(-1) ?? y];
			if (letter === 'L' && endY === y) [letter, absolute] = ['H', [endX]];
			else if (letter === 'L' && endX === x) [letter, absolute] = ['V', [endY]];
			const forms = (isMove ? [letter, letter.toLowerCase()] : [letter.toLowerCase(), letter]).map((form) => {
				const values = form === letter ? absolute : shifted(letter, absolute, x, y, -1);
				const words = join(values);
				const repeats =
					form === written || (form === 'L' && written === 'M') || (form === 'l' && written === 'm');
				if (!repeats || isMove) return { form, words: form + words };
				const glued = words.startsWith('-') || (words.startsWith('.') && /\.\d*$/.test(slimmed));
				return { form, words: glued ? words : ` ${words}` };
			});
			const [best] = forms.sort((one, other) => one.words.length - other.words.length);
			slimmed += best?.words ?? '';
			written = best?.form ?? '';
			[x, y] = [endX, endY];
			if (isMove) [startX, startY] = [x, y];
		}
	}
	return slimmed;
}
