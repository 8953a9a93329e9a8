import { checkContent } from '../../src/checker/check-content.ts';
import { hasErrors, reportText } from '../../src/checker/report.ts';
import { contentDir } from '../../src/catalog/content-dir.ts';
import { editorLanguage } from './editor-language.ts';
import { today } from './today.ts';

/** Checks the content and prints what was found in the editor's language; false where an error must be mended first. */
export async function reportContent(): Promise<boolean> {
	const findings = await checkContent(contentDir(), { today: today() });
	if (findings.length > 0) console.log(reportText(findings, editorLanguage()));
	return !hasErrors(findings);
}
