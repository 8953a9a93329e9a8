import {
	type CountryCode,
	getCountryCallingCode,
	isSupportedCountry,
	parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import OpeningHours from 'opening_hours';
import type { Rule } from '../content.ts';
import { eachValue, factsFiles } from '../fields-of.ts';
import type { Finding, FindingData } from '../finding.ts';
import type { FindingCode } from '../findings.ts';
import { finding } from '../make-finding.ts';
import { meantAddress } from '../mended-values.ts';
import { show, showPath } from '../show.ts';

type Judgement = readonly [FindingCode, FindingData] | undefined;
type Judge = (text: string, country: string | undefined) => Judgement;

/** Fields that a reader dials, opens or goes by, told by the end of their path. */
const JUDGES: readonly (readonly [field: RegExp, judge: Judge])[] = [
	[/\bphones\[\d+\]$/, (text, country) => judgePhone(text, country)],
	[/^phoneCode$/, (text, country) => judgePhoneCode(text, country)],
	[/(^|\.)hours\.value$/, (text) => judgeHours(text)],
	[/(^|\.)(website|url|source|wikipedia|site|(sources|basis)\[\d+\])$/, (text) => judgeAddress(text)],
	[/^timeZone$/, (text) => judgeTimeZone(text)],
	[/^country$/, (text) => judgeCountry(text)],
];

/** Telephones, addresses and hours must work for the reader who tries them. */
export const contacts: Rule = (content) =>
	factsFiles(content).flatMap(({ source }) => {
		const findings: Finding[] = [];
		eachValue(source.value, (value, steps) => {
			const path = showPath(steps);
			if (typeof value !== 'string' || value.trim() === '') return;
			const judge = JUDGES.find(([field]) => field.test(path))?.[1];
			const judgement = judge?.(value, content.region.country);
			if (judgement)
				findings.push(
					finding(judgement[0], source.at(...steps), { path, found: show(value), ...judgement[1] }),
				);
		});
		return findings;
	});

const SHORT_NUMBER = /^1\d{2}$/; // 101, 102, 103, 112: emergency services answer to these

function judgePhone(text: string, country: string | undefined): Judgement {
	if (SHORT_NUMBER.test(text.trim())) return undefined;
	const home = country && isSupportedCountry(country) ? country : undefined;
	const number = parsePhoneNumberFromString(text, { ...(home && { defaultCountry: home }), extract: false });
	if (!number?.isValid()) return ['phone-invalid', { expected: example(home) }];
	return text.trim().startsWith('+')
		? undefined
		: ['phone-without-country', { nearest: number.formatInternational() }];
}

const example = (country: CountryCode | undefined): string =>
	country ? `+${getCountryCallingCode(country)} …` : '+7 7242 27-62-74';

function judgePhoneCode(text: string, country: string | undefined): Judgement {
	if (!country || !isSupportedCountry(country)) return undefined;
	const code = `+${getCountryCallingCode(country)}`;
	const isWritten = new RegExp(`^\\${code}[ -]?\\d{2,6}$`).test(text.trim());
	return isWritten ? undefined : ['phone-code-invalid', { expected: `${code} 72433` }];
}

/** Any country whose holidays the library knows: the syntax is asked here, not the dates. */
const SOMEWHERE = { lat: 0, lon: 0, address: { country_code: 'de', state: 'Berlin' } };

function judgeHours(text: string): Judgement {
	try {
		const hours = new OpeningHours(text, SOMEWHERE);
		const usual = hours.prettifyValue();
		return hours.getWarnings().length > 0 ? ['hours-unusual', { nearest: usual }] : undefined;
	} catch {
		return ['hours-invalid', {}];
	}
}

function judgeAddress(text: string): Judgement {
	const isSound = !/^[a-z]+:\/\//i.test(text) || /^https?:\/\/[^\s/]+\.[^\s/]+[^\s]*$/i.test(text);
	return isSound ? undefined : ['url-invalid', { nearest: meantAddress(text) }];
}

function judgeTimeZone(text: string): Judgement {
	try {
		new Intl.DateTimeFormat('en', { timeZone: text });
		return undefined;
	} catch {
		return ['time-zone-unknown', {}];
	}
}

const judgeCountry = (text: string): Judgement =>
	/^[A-Z]{2}$/.test(text) && !isSupportedCountry(text) ? ['country-unknown', {}] : undefined;
