import { readTree } from './read-tree.ts';
import { readContent } from './content.ts';
import { glossaryWords } from './glossary-words.ts';
import { lostLetterFinder, fold } from './lost-letters.ts';
import { FREQUENT_WORDS, WORDS_OF_THEIR_OWN } from './kazakh-words.ts';
for (const w of FREQUENT_WORDS) if (!/[қғңөұүһәі]/.test(w)) console.log('no letter', w);
console.log(FREQUENT_WORDS.length);
const c = readContent((await readTree('/work/main/content'))!, '2026-11-22');
const t0=performance.now();
const f = lostLetterFinder([...FREQUENT_WORDS, ...glossaryWords(c.glossary).flatMap(g=>(g.kk??'').split(/[^\p{L}]+/u).filter(w=>w.length>3))], w=>WORDS_OF_THEIR_OWN.has(w));
const seen: Record<string,string[]>={};
for (const p of c.prose) if (p.locale==='kk') for (const m of p.text.matchAll(/\p{L}+/gu)) { const r=f(m[0]); if (r) (seen[m[0]+'→'+r]??=[]).push(p.group+':'+p.at(m.index).line+' '+p.text.slice(Math.max(0,m.index-30),m.index+30)); }
console.log(performance.now()-t0);
for (const [k,v] of Object.entries(seen)) console.log(k, v.length, v.slice(0,2));
