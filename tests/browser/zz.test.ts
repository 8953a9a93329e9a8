import axe from 'axe-core';
import { test } from 'vitest';
import { samples } from '../built/samples.ts';
import { visit } from './visit.ts';
test('x', async () => {
	for (const s of samples.filter((s) => s.locale === 'kk' || !s.locale)) {
		const t = performance.now();
		const r = await visit(s.address, { colorScheme: 'dark', prepare: (p) => p.addInitScript({ content: axe.source }) }, async (p) => {
			const t1 = performance.now();
			const r = await p.evaluate(() => (window as any).axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] }));
			return { load: t1 - t, axe: performance.now() - t1, passes: r.passes.length, inc: r.incomplete.map((i:any) => i.id + ':' + i.nodes.length), v: r.violations.map((i:any)=>i.id), bg: await p.evaluate(() => getComputedStyle(document.body).backgroundColor), ids: r.passes.map((p:any)=>p.id).filter((i:string)=>/landmark|target/.test(i)) };
		});
		console.log(s.address, JSON.stringify(r));
	}
});
