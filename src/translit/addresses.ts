// Look-behinds start each try at the head of a run, so that long runs cost linear time.
// An entity ends an address, because the text may be HTML source.
const WEB =
	/(?:(?<![A-Za-z\d+.-])[A-Za-z][A-Za-z\d+.-]*:\/\/|www\.)(?:(?!&(?:nbsp|quot|lt|gt|raquo);)[^\s<>"«»“”])+/u;
const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?:[A-Za-z\d-]+\.)+[A-Za-z]{2,}/u;
const CYRILLIC_DOMAIN =
	/(?<![\p{L}\p{N}._%+-])(?:[\p{L}\p{N}._%+-]+@)?(?:[\p{L}\p{N}-]+\.)+(?:қаз|рф)(?!\p{L})/u;
const ADDRESS = new RegExp([WEB, MAIL, CYRILLIC_DOMAIN].map(({ source }) => source).join('|'), 'gu');
const ADDRESS_HINT = /:\/\/|www\.|@|\.(?:қаз|рф)/;

/** The text with everything but its web and e-mail addresses changed. */
export function outsideAddresses(text: string, change: (words: string) => string): string {
	if (!ADDRESS_HINT.test(text)) return change(text);
	let changed = '';
	let from = 0;
	for (const { 0: address, index } of text.matchAll(ADDRESS)) {
		changed += change(text.slice(from, index)) + address;
		from = index + address.length;
	}
	return changed + change(text.slice(from));
}
