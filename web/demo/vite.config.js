// Builds the page, its content security policy and its service worker, and puts the default model beside
// them, with the hashes that it is checked against.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { CSP } from "./server/csp.js";
import { files } from "./server/files.js";

const path = (url) => fileURLToPath(new URL(url, import.meta.url));
const MODEL = "models/kgt-mini";
/** Both wasm files have the same name; the service worker must tell them apart. */
const assetFileNames = ({ originalFileNames: [file = ""] }) =>
  `assets/[name]${file.includes("webgpu") ? "-webgpu" : ""}-[hash][extname]`;

export default defineConfig({
  base: "./",
  plugins: [policy(), serviceWorker(), defaultModel()],
  worker: { format: "es", rolldownOptions: { output: { assetFileNames } } },
  // The package finds its wasm files beside itself.
  optimizeDeps: { exclude: ["kgt"] },
  build: {
    target: "es2022",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: "index.html", sw: "sw/sw.ts" },
      output: {
        assetFileNames,
        entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
      },
    },
  },
});

/** The policy stands in the page itself, so that it holds on any server. */
function policy() {
  const attrs = { "http-equiv": "Content-Security-Policy", content: CSP };
  return {
    name: "policy",
    apply: "build",
    transformIndexHtml: () => [{ tag: "meta", attrs, injectTo: "head-prepend" }],
  };
}

/** Tells the service worker which files make the page; their hash is its version. */
function serviceWorker() {
  return {
    name: "service-worker",
    apply: "build",
    writeBundle({ dir = "dist" }) {
      const names = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== "sw.js")
        .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, "/").length))
        .sort();
      const version = createHash("sha256");
      for (const name of names) version.update(name).update(readFileSync(join(dir, name)));
      const kept = names.filter((name) => name !== "index.html");
      const head = `const FILES=${JSON.stringify(kept)},VERSION="${version.digest("hex").slice(0, 16)}";\n`;
      const worker = join(dir, "sw.js");
      writeFileSync(worker, head + readFileSync(worker, "utf8"));
    },
  };
}

/** In development the model is served from where it is, in a build it is copied. */
function defaultModel() {
  return {
    name: "default-model",
    configureServer: ({ middlewares }) => void middlewares.use(files(path("../../models/"), "/models/")),
    writeBundle({ dir = "dist" }) {
      cpSync(path(`../../${MODEL}`), join(dir, MODEL), { recursive: true });
      execFileSync(path("node_modules/.bin/kgt-manifest"), [join(dir, MODEL)]);
    },
  };
}
