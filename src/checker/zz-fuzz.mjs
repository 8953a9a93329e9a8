import { cpSync, readFileSync, writeFileSync, mkdtempSync, rmSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from './check-content.ts';
import { reportText } from './report.ts';
const d=mkdtempSync('/tmp/x/f-'); cpSync('/work/main/src/checker/fixtures/_base',d,{recursive:true});
const files=readdirSync(d,{recursive:true}).filter(f=>/\.(yaml|mdx)$/.test(f));
let seed=Number(process.argv[2]??1); const rnd=(n)=>{seed=(seed*1103515245+12345)&0x7fffffff; return seed%n;};
const bits=['"',"'",':',' : ','\t','\n','  ','- ','{','}','[',']','<','>','</','/>','*','&a ','*a','|','>\n','#','---\n','null','~','0','1e999','.nan','.inf','true','\u0000','é','қ','id="','<Place id="x">','</Stop>','![](','](','`','```\n','import a from "b"\n','<!--','!!set','!!js/function x','<<: *a','? ','% ','@', '\uFEFF','\r','2026-13-45','[[[[','{a: {b: {c: 1}}}','&a [*a]','stops: 1\n','legs: {}\n','location: []\n','photos: {a: 1}\n','name: [1]\n','sources: {x: 1}\n','__proto__: 1\n','constructor: {}\n','hours: 7\n'];
let n=0, none=0; const t0=Date.now();
while(Date.now()-t0<60000){ const saved=[]; const k=1+rnd(3); for(let i=0;i<k;i++){ const f=path.join(d,files[rnd(files.length)]); const t=readFileSync(f,'utf8'); saved.push([f,t]); const at=rnd(t.length+1); const op=rnd(4); const b=bits[rnd(bits.length)]; let u; if(op===0) u=t.slice(0,at)+b+t.slice(at); else if(op===1) u=t.slice(0,at)+t.slice(at+1+rnd(12)); else if(op===2){const ls=t.split('\n');ls.splice(rnd(ls.length),1);u=ls.join('\n');} else {const ls=t.split('\n');const li=rnd(ls.length);ls[li]=ls[li].replace(/:.*/,': '+b);u=ls.join('\n');} writeFileSync(f,u); }
 try { const fs=await checkContent(d,{today:'2026-11-21'}); if(!fs.length) none++; const t=reportText(fs,'kk'); if(/undefined|NaN|\{(found|expected|nearest|other)\}|object Object/.test(t)) { console.log('ODD', t.split('\n').filter(l=>/undefined|NaN|\{(found|expected)|object Object/.test(l)).slice(0,2)); } if(fs.some(f=>!(f.line>=1&&f.column>=1))) console.log('BADPOS',JSON.stringify(fs.find(f=>!(f.line>=1&&f.column>=1)))); } catch(e){ console.log('THROW',e.stack.split('\n').slice(0,4).join(' | ')); for(const [f] of saved) console.log(f, JSON.stringify(readFileSync(f,'utf8').slice(0,300))); }
 for(const [f,t] of saved.reverse()) writeFileSync(f,t); n++; }
console.log(n,'trees',none,'without findings'); rmSync(d,{recursive:true});
