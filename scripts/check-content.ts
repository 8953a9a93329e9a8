import { parseArgs } from 'node:util';
import { checkContent } from '#checker/check-content.ts';
import { hasErrors, reportGithub, reportJson, reportText } from '#checker/report.ts';
import { WRITTEN_LOCALES } from '#domain/locale.ts';

const REPORTS = { text: reportText, json: reportJson, github: reportGithub };
const USAGE = `npm run check:content -- [--content DIR] [--format ${Object.keys(REPORTS).join('|')}] [--lang ${WRITTEN_LOCALES.join('|')}] [--today YYYY-MM-DD]`;

/** What the command line asks for; `undefined` if it cannot be understood. */
function readOptions() {
	try {
		const { values } = parseArgs({
			options: {
				content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
				format: { type: 'string', default: 'text' },
				lang: { type: 'string', default: 'kk' },
				today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
			},
		});
		const report = Object.entries(REPORTS).find(([name]) => name === values.format)?.[1];
		const lang = WRITTEN_LOCALES.find((locale) => locale === values.lang);
		if (!report || !lang || !/^\d{4}-\d{2}-\d{2}$/.test(values.today)) return undefined;
		return { dir: values.content, today: values.today, report, lang };
	} catch {
		return undefined; // an option that does not exist
	}
}

const options = readOptions();
if (options) {
	const findings = await checkContent(options.dir, { today: options.today });
	process.stdout.write(options.report(findings, options.lang));
	process.exitCode = hasErrors(findings) ? 1 : 0;
} else {
	process.stderr.write(`${USAGE}\n`);
	process.exitCode = 2;
}
