import type { WrittenLocale } from '#domain/locale.ts';
import type { Sentences } from './definition.ts';
import type { Finding, Severity } from './finding.ts';
import { say } from './sentences.ts';
import { inWords } from './vocabulary.ts';

const SEVERITIES: Readonly<Record<Severity, Sentences>> = {
	error: { kk: 'қате', ru: 'ошибка', en: 'error' },
	warning: { kk: 'ескерту', ru: 'предупреждение', en: 'warning' },
};

const TOTAL: Sentences = {
	kk: 'Барлығы: қате – {errors}, ескерту – {warnings}.',
	ru: 'Всего: ошибок – {errors}, предупреждений – {warnings}.',
	en: 'In all: errors – {errors}, warnings – {warnings}.',
};

const NOTHING: Sentences = {
	kk: 'Мазмұнда қате табылмады.',
	ru: 'Ошибок в содержании не найдено.',
	en: 'No mistakes were found in the content.',
};

/** True if the content may not be published. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
	findings.some(({ severity }) => severity === 'error');

/** For people: file by file, each finding with its remedy, and the count at the end. */
export function reportText(findings: readonly Finding[], lang: WrittenLocale): string {
	if (findings.length === 0) return `${NOTHING[lang]}\n`;
	const byFile = [...Map.groupBy(findings, ({ file }) => file).values()];
	const files = byFile.map((ofFile) => ofFile.map((finding) => paragraph(finding, lang)).join('\n'));
	const count = (severity: Severity): string =>
		String(findings.filter((one) => one.severity === severity).length);
	const total = TOTAL[lang].replace('{errors}', count('error')).replace('{warnings}', count('warning'));
	return `${files.join('\n\n')}\n\n${total}\n`;
}

function paragraph(finding: Finding, lang: WrittenLocale): string {
	const { code, severity, file, line, column, path } = finding;
	const { message, remedy } = say(finding, lang);
	const spot = [`${file}:${line}:${column}`, ...(path ? [path] : [])].join('  ');
	return [spot, `  ${message}`, `  ${remedy}`, `  ${SEVERITIES[severity][lang]}: ${code}`].join('\n');
}

/** For programs: the findings with their sentences in one language. */
export function reportJson(findings: readonly Finding[], lang: WrittenLocale): string {
	const said = findings.map((finding) => ({
		...finding,
		...(finding.expected && { expected: inWords(finding.expected, lang) }),
		...say(finding, lang),
	}));
	return `${JSON.stringify(said, null, '\t')}\n`;
}

/** For GitHub Actions: an annotation at each line. */
export function reportGithub(findings: readonly Finding[], lang: WrittenLocale): string {
	return findings
		.map((finding) => {
			const { code, severity, file, line, column } = finding;
			const { message, remedy } = say(finding, lang);
			const spot = `file=${escapeProperty(file)},line=${line},col=${column},title=${code}`;
			return `::${severity} ${spot}::${escapeMessage(`${message} ${remedy}`)}\n`;
		})
		.join('');
}

const escapeMessage = (text: string): string =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
	escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
