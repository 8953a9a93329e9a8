import { readTree } from './read-tree.ts';
import { readContent } from './content.ts';
import { numbersIn } from './numbers-in.ts';
const tree = await readTree('/work/main/content');
const c = readContent(tree!, '2026-11-22');
const multi = process.argv[2] === 'multi';
let n = 0,
	m = 0;
const byVal: Record<string, number> = {};
for (const [g, ps] of Map.groupBy(
	c.prose.filter((p) => !p.group.startsWith('ui')),
	(p) => p.group,
)) {
	const counts = new Map<string, Record<string, number>>();
	const locs = new Set(ps.map((p) => p.locale));
	for (const p of ps)
		for (const { value } of numbersIn(p.text, p.locale)) {
			const r = counts.get(value) ?? {};
			r[p.locale] = (r[p.locale] ?? 0) + 1;
			counts.set(value, r);
		}
	for (const [v, r] of counts) {
		const lack = [...locs].filter((l) => !r[l]);
		if (lack.length) {
			n++;
			byVal[v] = (byVal[v] ?? 0) + 1;
			if (!multi) console.log(g, v, JSON.stringify(r), 'lack', lack.join());
		} else if (new Set([...locs].map((l) => r[l])).size > 1) {
			m++;
			if (multi) console.log(g, v, JSON.stringify(r));
		}
	}
}
console.log(
	n,
	m,
	JSON.stringify(
		Object.fromEntries(
			Object.entries(byVal)
				.sort((a, b) => b[1] - a[1])
				.slice(0, 20),
		),
	),
);
