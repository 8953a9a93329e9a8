/** An attribute as it stands in the source: entities undecoded, with the place of its value. */
export interface Attribute {
	readonly name: string;
	readonly value: string;
	readonly start: number;
}

const ANYWHERE: ReadonlySet<string> = new Set([
	...['alt', 'title', 'placeholder', 'label', 'abbr'],
	...['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext'],
]);
const META: ReadonlySet<string> = new Set([
	...[
		'description',
		'keywords',
		'author',
		'application-name',
		'apple-mobile-web-app-title',
		'article:section',
	],
	...['article:tag', 'og:title', 'og:description', 'og:site_name', 'og:image:alt'],
	...['twitter:title', 'twitter:description', 'twitter:image:alt'],
]);
const BUTTON: ReadonlySet<string> = new Set(['button', 'submit', 'reset']);

/** Whether people read or hear the value of this attribute, one of those of an element. */
export function isHumanAttribute(name: string, element: string, attributes: readonly Attribute[]): boolean {
	if (ANYWHERE.has(name)) return true;
	if (element === 'meta') return name === 'content' && isHumanMeta(attributes);
	if (element === 'input') return name === 'value' && BUTTON.has(valueOf(attributes, 'type') ?? '');
	return false;
}

/** The value of a named attribute, in small letters and without outer blanks; the first one counts, as in a browser. */
export function valueOf(attributes: readonly Attribute[], name: string): string | undefined {
	for (const attribute of attributes)
		if (attribute.name === name) return attribute.value.trim().toLowerCase();
	return undefined;
}

function isHumanMeta(attributes: readonly Attribute[]): boolean {
	return ['name', 'property'].some((key) => META.has(valueOf(attributes, key) ?? ''));
}
