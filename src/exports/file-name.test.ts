import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
	['Қобыз жолы', 'kk', 'Qobyz-joly'],
	['Сыр әулиелері', 'kk', 'Syr-aulieleri'],
	['Щедрые юрты Приаралья', 'ru', 'Shchedrye-yurty-Priaralya'],
	['Сухой хлеб', 'ru', 'Sukhoy-khleb'],
	['Ships on the sand: “Aral”', 'en', 'Ships-on-the-sand-Aral'],
	['../../etc/passwd', 'en', 'etc-passwd'],
	['مسجد', 'en', ''],
] as const)('%s in %s is called %j', (title, language, name) => expect(fileName(title, language)).toBe(name));

test('a long title is cut between words', () => {
	const name = fileName('word '.repeat(100), 'en');
	expect(name.length).toBeLessThanOrEqual(60);
	expect(name).toMatch(/-word$/);
});
