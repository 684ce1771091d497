// `npm run bench`: corrections and greedy texts in KGT and in transformers.js, by turns, in one browser.
// Prints the table, keeps it in ../results/web.md and the figures in ../results/web.json.

import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

import { withBrowser } from "./browser.js";
import { replaceSection, spread, table } from "./report.js";

const ROUNDS = 3;
const MAX_TOKENS = 64;
/** The most that log-probabilities may differ for the passes to count as the same. */
const TOLERANCE = 1e-4;

/** KGT first: the others are compared with it. ONNX Runtime comes in two builds. */
const SIDES = {
  "KGT": { side: "kgt", backend: "cpu" },
  "transformers.js, 1 thread": { side: "transformers", runtime: "default", threads: 1 },
  "transformers.js, 1 thread, ORT without WebGPU": { side: "transformers", runtime: "plain", threads: 1 },
  "transformers.js, 2 threads": { side: "transformers", runtime: "default", threads: 2 },
  "transformers.js, 2 threads, ORT without WebGPU": { side: "transformers", runtime: "plain", threads: 2 },
};

/** Greedy texts of kgt-mini that run to the limit or near it. */
const PROMPTS = [
  "The station was opened in 1881 and",
  "During the war the regiment",
  "The river begins in the mountains and",
  "The album was released in",
  "The novel was first published in London and",
];

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const feedbacks = JSON.parse(read("../reference/feedbacks.json"));

const figures = await withBrowser([], async (open, version) => {
  const pages = {};
  for (const [name, query] of Object.entries(SIDES)) pages[name] = await open(query);
  const runs = Object.fromEntries(Object.keys(SIDES).map((name) => [name, { corrections: [], texts: [] }]));
  // The first round warms up: the browser compiles what it then runs.
  for (let round = 0; round <= ROUNDS; round++) {
    console.error(`round ${round} of ${ROUNDS}`);
    const measured = await once(pages);
    if (round === 0) continue;
    for (const [name, { corrections, texts }] of Object.entries(measured)) {
      runs[name].corrections.push(...corrections);
      runs[name].texts.push(...texts);
    }
  }
  const [ours, ...others] = Object.values(runs);
  for (const other of others) checkSame(ours, other);
  return summarize(runs, version);
});
const page = comparison(figures);
console.log(page);
writeFileSync(new URL("../results/web.json", import.meta.url), `${JSON.stringify(figures, null, 1)}\n`);
const results = new URL("../results/web.md", import.meta.url);
writeFileSync(results, replaceSection(read("../results/web.md"), "comparison", page));

/** Every correction and every text once on each side. The sides take turns, each in front. */
async function once(pages) {
  const run = Object.fromEntries(Object.keys(pages).map((name) => [name, { corrections: [], texts: [] }]));
  for (const feedback of feedbacks) {
    for (const [name, page] of Object.entries(pages)) {
      await page.bringToFront();
      run[name].corrections.push(await page.evaluate((feedback) => side.correct(feedback), feedback));
    }
  }
  for (const prompt of PROMPTS) {
    for (const [name, page] of Object.entries(pages)) {
      await page.bringToFront();
      run[name].texts.push(await page.evaluate(([prompt, n]) => side.generate(prompt, n), [prompt, MAX_TOKENS]));
    }
  }
  return run;
}

/** Throws unless both sides came to the same texts and, for the same triples, to the same numbers. */
function checkSame(ours, theirs) {
  ours.texts.forEach(({ text }, i) => {
    const other = theirs.texts[i].text;
    if (text.trim() !== other.trim()) throw new Error(`texts differ:\n${text}\n${other}`);
  });
  ours.corrections.forEach(({ candidates }, i) => {
    const others = new Map(theirs.corrections[i].candidates.map((z) => [JSON.stringify(z.triple), z]));
    if (others.size !== candidates.length) throw new Error(`${feedbacks[i % feedbacks.length].query}: other candidates`);
    for (const z of candidates) {
      const other = others.get(JSON.stringify(z.triple));
      const far = ["logReasoning", "logRelation"].some((name) => !(Math.abs(z[name] - other?.[name]) < TOLERANCE));
      if (far) throw new Error(`${JSON.stringify(z)} against ${JSON.stringify(other)}`);
    }
  });
}

function summarize(runs, chromium) {
  const [, first] = Object.values(runs);
  const lengths = first.texts.map(({ tokens }) => tokens);
  const sides = Object.entries(runs).map(([name, { corrections, texts }]) => ({
    name,
    correctionMs: spread(corrections.map(({ ms }) => ms)),
    modelTokens: spread(corrections.map(({ tokens }) => tokens)),
    tokensPerSecond: spread(texts.map(({ ms }, i) => (1000 * lengths[i]) / ms)),
  }));
  const versions = JSON.parse(read("package.json")).dependencies;
  return {
    machine: `${cpus().length} cores, ${cpus()[0].model}`,
    chromium,
    transformersJs: versions["@huggingface/transformers"],
    corrections: feedbacks.length,
    rounds: ROUNDS,
    sides,
  };
}

function comparison({ machine, chromium, transformersJs, corrections, rounds, sides }) {
  const [ours] = sides;
  const times = (ratio) => ratio.toFixed(2);
  const rows = sides.map(({ name, correctionMs, modelTokens, tokensPerSecond }) => [
    name,
    correctionMs.median.toFixed(0),
    correctionMs.p95.toFixed(0),
    times(correctionMs.median / ours.correctionMs.median),
    modelTokens.median,
    tokensPerSecond.median.toFixed(0),
    times(ours.tokensPerSecond.median / tokensPerSecond.median),
  ]);
  const head = ["", "correction, ms", "p95", "ratio", "tokens in it", "tokens/s", "ratio"];
  return (
    `${machine}; Chromium ${chromium}; transformers.js ${transformersJs}; ` +
    `${corrections} corrections and ${PROMPTS.length} texts, ${rounds} times each.\n\n${table([head, ...rows])}`
  );
}
