import { withBrowser } from "./browser.js";
import { readFileSync } from "node:fs";
const f = JSON.parse(readFileSync("../reference/feedbacks.json"));
await withBrowser([], async (open) => {
  const out=[];
  for (const q of [{side:"kgt",backend:"cpu"},{side:"transformers",runtime:"default",threads:1}]) {
    const p = await open(q);
    const r = await p.evaluate(async ([f]) => { const o=[]; for (const x of f) o.push(await side.correct(x)); return o; }, [f]);
    out.push(r.map(r=>[r.tokens,Object.fromEntries(r.candidates.map(z=>[z.triple.join(),[z.logReasoning,z.logRelation]]))]));
    await p.close();
  }
  f.forEach((f,i)=>{ const [a,b]=out.map(o=>o[i]); const same=JSON.stringify(Object.keys(a[1]).sort())===JSON.stringify(Object.keys(b[1]).sort());
    const d=Math.max(...Object.keys(a[1]).map(k=>b[1][k]?Math.max(Math.abs(a[1][k][0]-b[1][k][0]),Math.abs(a[1][k][1]-b[1][k][1])):9)); console.log(same,d,a[0],b[0],f.query); });
});
