import { describe, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { pages } from '../built/pages.ts';
import { elementsOf, named, outwards, show, wordsIn } from './document.ts';

const headingsOf = (file: string) => elementsOf(file).filter(({ name }) => /^h[1-6]$/.test(name));

describe('the outline of a page', () => {
	test('begins with one h1', () => {
		expectNothing(
			pages
				.map(({ file }) => [file, headingsOf(file).map(({ name }) => name)] as const)
				.filter(([, names]) => names[0] !== 'h1' || names.filter((name) => name === 'h1').length !== 1)
				.map(([file, names]) => [file, `has the headings ${names.slice(0, 6).join(' ')}`]),
		);
	});

	test('skips no level', () => {
		expectNothing(
			pages.flatMap(({ file }) =>
				headingsOf(file)
					.filter(
						({ name }, index, all) => index > 0 && Number(name[1]) > Number(all[index - 1]!.name[1]) + 1,
					)
					.map((heading) => [file, `<${heading.name}> ${wordsIn(heading)} skips a level`] as const),
			),
		);
	});

	test('has no heading without words', () => {
		expectNothing(
			pages.flatMap(({ file }) =>
				headingsOf(file)
					.filter((heading) => wordsIn(heading) === '')
					.map((heading) => [file, show(heading)] as const),
			),
		);
	});

	test('has one main part', () => {
		expectNothing(
			pages
				.filter(({ file }) => named(file, 'main').length !== 1)
				.map(({ file }) => [file, `has ${named(file, 'main').length} <main>`]),
		);
	});
});

describe('the pictures of a page', () => {
	const all = pages.flatMap((page) => named(page.file, 'img').map((img) => ({ ...page, img })));
	/** The colours behind a photograph stand in for it; the photograph says what it shows. */
	const pictures = all.filter(
		({ img: { attribs } }) => !attribs['src']?.startsWith('data:') && !attribs['class']?.startsWith('blur'),
	);

	test('have an alt, and a size so that nothing jumps', () => {
		expectNothing(
			all
				.filter(({ img: { attribs } }) =>
					['alt', 'width', 'height'].some((key) => attribs[key] === undefined),
				)
				.map(({ file, img }) => [file, show(img)]),
		);
	});

	test('say what they show, where they are the picture of the page', () => {
		// Behind the language door the picture only sets the mood: its languages are what is said there.
		expectNothing(
			pictures
				.filter(
					({ kind, img }) =>
						kind !== 'door' && img.attribs['loading'] !== 'lazy' && !img.attribs['alt']?.trim(),
				)
				.map(({ file, img }) => [file, show(img)]),
		);
	});

	test('are silent only in a card or a stop, which has a name', () => {
		expectNothing(
			pictures
				.filter(({ kind, img }) => kind !== 'door' && img.attribs['alt'] === '')
				.filter(({ img }) => {
					const item = [...outwards(img)].find(({ name }) => name === 'article' || name === 'li');
					return !item || headingsIn(item).length === 0;
				})
				.map(({ file, img }) => [file, show(img)]),
		);
	});

	test('drawn in the page have a name or are hidden from those who listen', () => {
		expectNothing(
			pages.flatMap(({ file }) =>
				named(file, 'svg')
					.filter((svg) => ![...outwards(svg)].slice(1).some(({ name }) => name === 'svg'))
					.filter(
						({ attribs }) =>
							attribs['aria-hidden'] !== 'true' && !attribs['aria-labelledby'] && !attribs['aria-label'],
					)
					.map((svg) => [file, show(svg)] as const),
			),
		);
	});

	function headingsIn(item: (typeof pictures)[number]['img']): unknown[] {
		return item.children.flatMap((child) =>
			child.type === 'tag' ? (/^h[1-6]$/.test(child.name) ? [child] : headingsIn(child)) : [],
		);
	}
});
