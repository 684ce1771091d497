// Builds `dist/`: the entries as ES modules, and their declarations.
//
// The wasm modules in `wasm/` come from `cargo xtask web`; the entries import them from there.

import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");

/** The modules stay files of their own, so that bundlers find the `.wasm` beside them. */
const wasmModules = {
  name: "wasm-modules",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^#wasm\// }, ({ path }) => ({
      path: `../wasm/${path.slice("#wasm/".length)}/kgt.js`,
      external: true,
    })),
};

const common = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  keepNames: true,
  legalComments: "eof",
  logLevel: "warning",
  plugins: [wasmModules],
};

rmSync(dist, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: ["src/index.ts", "src/worker.ts"],
  splitting: true,
  chunkNames: "chunk-[hash]",
});
await build({ ...common, entryPoints: ["src/node.ts"], platform: "node" });
declarations();

function declarations() {
  const types = join(dist, "types");
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const project = ["-p", join(root, "tsconfig.build.json"), "--outDir", types];
  execFileSync(process.execPath, [tsc, ...project], { stdio: "inherit" });
  for (const name of ["api", "errors", "exports", "index", "node"]) {
    cpSync(join(types, `${name}.d.ts`), join(dist, `${name}.d.ts`));
  }
  rmSync(types, { recursive: true });
}
