import { describe, expect, test } from 'vitest';
import { renderWords } from './render-words.ts';
import { splitHead } from './split-head.ts';

const titles = {
	Legend: 'Legend',
	Disputed: 'Disputed',
	Unknown: 'Unknown',
	Respect: 'Respect',
	Warning: 'Warning',
};
const render = (body: string) => renderWords(body, titles);

describe('renderWords', () => {
	test('prints paragraphs and numbers the sections', () => {
		const { lead, sections } = render('Hello.\n\n## What you *see*\n\nA wall.');
		expect(lead).toBe('<p>Hello.</p>\n<h2 id="section-1">What you <em>see</em></h2>\n<p>A wall.</p>');
		expect(sections).toEqual([{ id: 'section-1', title: 'What you see' }]);
	});

	test('a note carries its title', () => {
		expect(render('<Legend>\nOnce upon a time.\n</Legend>').lead).toBe(
			'<aside class="note note-legend"><p class="note-title">Legend</p><p>Once upon a time.</p></aside>',
		);
	});

	test('a table scrolls in a box named by its section', () => {
		expect(render('## Words\n\n| a |\n| - |\n| b |').lead).toContain(
			'<section class="scroll-x" tabindex="0" aria-labelledby="section-1"><table>',
		);
	});

	test('what stands in backticks keeps its letters', () => {
		expect(render('Say `Су`.').lead).toBe('<p>Say <span translate="no">Су</span>.</p>');
	});

	test('a place becomes a link that the catalogue resolves', () => {
		expect(render('See <Place id="fort">the fort</Place>.').lead).toBe(
			'<p>See <a href="place:fort">the fort</a>.</p>',
		);
	});

	test('stops are taken out by id, what follows them is the rest', () => {
		const words = render(
			'Why.\n\n<Stop id="a">\nFirst.\n</Stop>\n\n<Stop id="b">\nSecond.\n</Stop>\n\n## Season\n\nMay.',
		);
		expect(words.lead).toBe('<p>Why.</p>');
		expect(words.stops).toEqual({ a: '<p>First.</p>', b: '<p>Second.</p>' });
		expect(words.rest).toBe('<h2 id="section-1">Season</h2>\n<p>May.</p>');
	});

	test('markup characters in words are escaped', () => {
		expect(render('A & B \\< C').lead).toBe('<p>A &#x26; B &#x3C; C</p>');
	});

	test('an empty body gives empty words', () => {
		expect(render('')).toEqual({ lead: '', stops: {}, rest: '', sections: [] });
	});
});

describe('splitHead', () => {
	test('cuts the head off and counts its lines', () => {
		expect(splitHead('---\nsummary: x\n---\nBody')).toEqual({
			head: 'summary: x\n',
			body: 'Body',
			bodyLine: 3,
		});
	});

	test('a file without a head is all body', () => {
		expect(splitHead('Body')).toEqual({ head: undefined, body: 'Body', bodyLine: 0 });
	});

	test('a head that is never closed is no head', () => {
		expect(splitHead('---\nsummary: x\nBody').head).toBeUndefined();
	});

	test('reads Windows line ends and a byte order mark', () => {
		expect(splitHead('\uFEFF---\r\nsummary: x\r\n---\r\nBody').body).toBe('Body');
	});
});
