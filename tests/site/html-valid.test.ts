import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { textOf } from '../built/files.ts';
import { locales, pages, type BuiltPage } from '../built/pages.ts';
import { htmlRules } from './html-rules.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

/** What is wrong with the HTML of a page, and where. */
const faultsOf = ({ file }: BuiltPage) =>
	validator
		.validateStringSync(textOf(file), file)
		.results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message, selector }) => [file, `${ruleId}: ${message}, ${selector}`] as const),
		);

describe('the HTML is valid', () => {
	test.each([...locales, undefined])('of the pages in %s', (locale) => {
		expectNothing(pages.filter((page) => page.locale === locale).flatMap(faultsOf));
	});
});
