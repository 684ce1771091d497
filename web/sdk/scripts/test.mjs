// `npm test`: types, build, then the tests in `test/`, which are bundled and run by Node's own runner.
// `npm test -- unit` or `npm test -- e2e/storage` runs those whose path contains the words.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, "test/.build");
const wanted = process.argv.slice(2);

const node = (...args) => execFileSync(process.execPath, args, { stdio: "inherit" });

process.chdir(root);
if (!existsSync("wasm/cpu/kgt.js") || !existsSync("wasm/webgpu/kgt.js")) {
  console.error("wasm/ lacks the built modules: run `cargo xtask web` first");
  process.exit(1);
}
for (const project of ["tsconfig.json", "tsconfig.wasm.json"]) node("node_modules/typescript/bin/tsc", "-p", project);
node("scripts/build.mjs");

const tests = readdirSync("test", { recursive: true })
  .filter((path) => path.endsWith(".test.ts") && (wanted.length === 0 || wanted.some((w) => path.includes(w))))
  .sort();
if (tests.length === 0) throw new Error(`no test matches ${wanted.join(" ")}`);

rmSync(out, { recursive: true, force: true });
await build({
  entryPoints: tests.map((path) => join("test", path)),
  outdir: out,
  outbase: "test",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  sourcemap: "inline",
  logLevel: "warning",
});
const files = tests.map((path) => join(out, path.replace(/\.ts$/, ".mjs")));
// One file at a time: browsers and the module's arithmetic share the machine. The limit ends what hangs.
const options = ["--test", "--test-concurrency=1", "--test-timeout=1800000", "--test-reporter=spec", "--enable-source-maps"];
process.exit(spawnSync(process.execPath, [...options, ...files], { stdio: "inherit" }).status ?? 1);
