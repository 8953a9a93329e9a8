import { describe, expect, test } from 'vitest';
import { embedCode, embedQuery, readEmbed } from './embed.ts';

const read = (query: string) => readEmbed(new URLSearchParams(query), ['kk', 'ru', 'en']);

describe('the address of a framed map', () => {
	test.each(['route', 'district', 'place'] as const)('names a %s and a language', (what) => {
		expect(read(`${what}=aral&lang=ru`)).toEqual({ locale: 'ru', subject: { what, id: 'aral' } });
	});

	test('without a subject is that of the whole region', () =>
		expect(read('lang=en').subject).toBeUndefined());

	test('has the first language where it names none that the guide has', () => {
		expect(read('').locale).toBe('kk');
		expect(read('lang=fr').locale).toBe('kk');
	});

	test('passes over an empty subject', () => {
		expect(read('route=&place=fort').subject).toEqual({ what: 'place', id: 'fort' });
	});

	test('comes back from what is written', () => {
		const asked = { locale: 'en', subject: { what: 'route', id: 'aral-ships' } } as const;
		expect(read(embedQuery(asked))).toEqual(asked);
		expect(embedQuery({ locale: 'kk', subject: undefined })).toBe('lang=kk');
	});
});

describe('the code to be pasted', () => {
	test('keeps quotes and ampersands inside its attributes', () => {
		const code = embedCode({
			address: 'https://guide.example/embed/map/?route=a&lang=en',
			title: 'The "Sea" & <more>',
		});
		expect(code).toContain('src="https://guide.example/embed/map/?route=a&amp;lang=en"');
		expect(code).toContain('title="The &quot;Sea&quot; &amp; &lt;more&gt;"');
	});
});
