// `npm run webgpu`: what KGT itself takes for a step on WebGPU, and what the first correction takes
// more than the second. Prints the table, and keeps it in ../results/web.md and ../results/webgpu.json.
//
// Without a GPU, Chromium's software adapter computes: its own time is not the point then.

import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

import { withBrowser } from "./browser.js";
import { replaceSection, spread, table } from "./report.js";

const STEPS = 24;
const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const [feedback] = JSON.parse(read("../reference/feedbacks.json"));

const figures = await withBrowser(["--enable-unsafe-webgpu"], async (open, chromium, complaints) => {
  const page = await open({ side: "webgpu" });
  const loaded = await page.evaluate(() => side.loaded());
  const correct = () => page.evaluate((feedback) => side.correct(feedback), feedback);
  const [first, second] = [await correct(), await correct()];
  const asked = await page.evaluate((steps) => side.ask("Write a long list of animals:", steps), STEPS);
  // A model's folder need not hold every file that is asked for.
  const errors = complaints.filter((text) => !text.startsWith("Failed to load resource"));
  if (errors.length > 0) throw new Error(`the browser complains:\n${errors.join("\n")}`);
  return {
    machine: `${cpus().length} cores, ${cpus()[0].model}`,
    chromium,
    loaded,
    first: { ms: first.ms, pipelines: first.pipelines },
    second: { ms: second.ms, pipelines: second.pipelines },
    // The first step reads the prompt.
    stepMs: spread(asked.steps.slice(1)),
    steps: asked.steps.length - 1,
  };
});
const page = report(figures);
console.log(page);
writeFileSync(new URL("../results/webgpu.json", import.meta.url), `${JSON.stringify(figures, null, 1)}\n`);
const results = new URL("../results/web.md", import.meta.url);
writeFileSync(results, replaceSection(read("../results/web.md"), "webgpu", page));

function report({ machine, chromium, loaded, first, second, stepMs, steps }) {
  const ms = (value) => value.toFixed(value < 100 ? 1 : 0);
  const rows = [
    ["", "ms", "pipelines made"],
    ["start: module, weights, self-test, first pass", ms(loaded.ms), loaded.pipelines],
    ["first correction", ms(first.ms), first.pipelines],
    ["the same again", ms(second.ms), second.pipelines],
    [`encoding and submitting a step, median of ${steps}`, ms(stepMs.median), ""],
    ["95th percentile", ms(stepMs.p95), ""],
  ];
  return `${machine}; Chromium ${chromium}; ${loaded.device}. No shader error.\n\n${table(rows)}`;
}
