import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { WRITTEN_LOCALES } from '#domain/locale.ts';
import { checkContent } from './check-content.ts';
import type { Finding } from './finding.ts';
import { hasErrors, reportText } from './report.ts';

/** What the check needs to know, given from outside so that nothing here asks the environment or the clock. */
export interface ContentCheckOptions {
	readonly dir: string;
	/** The day it is, asked anew at each check. */
	readonly today: () => string;
	/** Language of the editor. */
	readonly lang: string;
}

/** An editor saves several files at once; one check answers them all. */
const PAUSE_MS = 150;

/**
 * While an editor works in `npm run dev`: checks the content at the start and whenever it changes, prints the report, and
 * lays errors over the page in the browser in the editor's language.
 */
export function contentCheck({ dir, today, lang }: ContentCheckOptions): AstroIntegration {
	const language = WRITTEN_LOCALES.find((locale) => locale === lang) ?? 'kk';
	let findings: readonly Finding[] = [];

	const show = (server: ViteDevServer) => {
		if (!hasErrors(findings)) return;
		const errors = findings.filter(({ severity }) => severity === 'error');
		const [first] = errors;
		server.environments['client']!.hot.send({
			type: 'error',
			err: {
				name: first!.code,
				message: reportText(errors, language),
				stack: '',
				id: first!.file,
				loc: { file: first!.file, line: first!.line, column: first!.column },
			},
		});
	};

	const check = async (server: ViteDevServer) => {
		const hadErrors = hasErrors(findings);
		findings = await checkContent(dir, { today: today() });
		server.config.logger.info(`\n${reportText(findings, language)}`);
		if (hasErrors(findings)) show(server);
		else if (hadErrors) server.environments['client']!.hot.send({ type: 'full-reload' });
	};

	return {
		name: 'content-check',
		hooks: {
			'astro:server:setup': async ({ server }) => {
				await check(server);
				let timer: NodeJS.Timeout | undefined;
				server.watcher.add(dir);
				server.watcher.on('all', (_event, file) => {
					if (!file.startsWith(dir)) return;
					clearTimeout(timer);
					timer = setTimeout(() => void check(server), PAUSE_MS);
				});
				// Someone who opens a page later must see the errors too.
				server.environments['client']!.hot.on('connection', () => show(server));
			},
		},
	};
}
