import type { BreadcrumbListLeaf } from 'schema-dts';

/** The way from the first page to this one; every step with its full address. */
export const breadcrumbLd = (
	steps: readonly { readonly name: string; readonly url: string }[],
): BreadcrumbListLeaf => ({
	'@type': 'BreadcrumbList',
	itemListElement: steps.map(({ name, url }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name,
		item: url,
	})),
});
