// The packed tarball, installed elsewhere, runs in Node and in a plain page.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { Bench } from "../support/browser.js";
import { folderFiles, MINI } from "../support/model-files.js";

const project = mkdtempSync(join(tmpdir(), "kgt-package-"));
process.on("exit", () => rmSync(project, { recursive: true, force: true }));
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: project, encoding: "utf8" });

test("the tarball installs without any other package", () => {
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", project], { encoding: "utf8" });
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  for (const path of ["dist/index.js", "dist/index.d.ts", "dist/worker.js", "dist/node.js", "wasm/cpu/kgt_bg.wasm", "wasm/webgpu/kgt_bg.wasm", "LICENSE-MIT", "README.md"]) {
    assert.ok(paths.includes(path), `${path} is packed`);
  }
  assert.deepEqual(paths.filter((path) => /^(src|test|scripts|node_modules)\//.test(path)), []);
  writeFileSync(join(project, "package.json"), '{"private":true,"type":"module"}');
  run("npm", "install", "--offline", "--no-audit", "--no-fund", filename);
  run("node", "node_modules/.bin/kgt-manifest", ".");
});

test("Node 20 and later: the CPU build, a folder, an answer", () => {
  writeFileSync(join(project, "answer.mjs"), `
    import { createAssistant, EmptyError } from "kgt/node";
    const assistant = await createAssistant({ model: { folder: ${JSON.stringify(MINI)} } });
    await assistant.feedback("Where does my sister live?", "Reykjavik");
    let text = "";
    for await (const piece of assistant.ask("Where does my sister live?")) text += piece;
    const empty = await assistant.ask("").then(() => "no error", (error) => error instanceof EmptyError);
    const exported = await assistant.export();
    await assistant.dispose();
    const other = await createAssistant({ model: { folder: ${JSON.stringify(MINI)} } });
    const imported = await other.import(exported);
    const { backend, model } = other;
    console.log(JSON.stringify({ text, empty, imported, backend: backend.kind, model: model.family, id: model.id }));
    await other.dispose();`);
  const printed = JSON.parse(run("node", "answer.mjs"));
  assert.deepEqual(printed, {
    text: "Reykjavik", empty: true, imported: { kind: "restored", edits: 1 }, backend: "cpu", model: "llama",
    id: "kgt-mini",
  });
});

test("the types resolve", () => {
  writeFileSync(join(project, "use.ts"), `
    import { createAssistant, IntegrityError, type Answer } from "kgt";
    import { createAssistant as inNode } from "kgt/node";
    const assistant = await createAssistant({ model: { url: "/model/" }, signal: new AbortController().signal });
    const answer: Answer = await assistant.ask("Who?");
    for await (const piece of assistant.ask("Who?")) piece.trim();
    const edit: number = (await assistant.feedback("Who?", "Me")).edit.id;
    try { await inNode({ model: { folder: "." } }); } catch (e) { if (e instanceof IntegrityError) { const code: "integrity" = e.code; code; } }
    console.log(answer.text, edit);`);
  const tsc = join(process.cwd(), "node_modules/typescript/bin/tsc");
  const lib = ["es2023", "dom", "dom.iterable", "dom.asynciterable"];
  for (const resolution of [{ module: "nodenext" }, { module: "esnext", moduleResolution: "bundler" }]) {
    const compilerOptions = { noEmit: true, strict: true, target: "es2022", lib, types: [], ...resolution };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
    run(process.execPath, tsc, "-p", ".");
  }
});

test("a plain page: the files of the tarball as they are", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI), {
    site: { "/sdk/": join(project, "node_modules/kgt"), "/": "test/e2e/site" },
  });
  const page = await bench.tab();
  await page.evaluate((options) => create(options), bench.model);
  assert.equal((await page.evaluate(() => assistant.addFacts([{ subject: "a", relation: "b", object: "c" }]))).id, 1);
});

test("a Vite app, as Vite builds it by default", async (t) => {
  writeFileSync(join(project, "index.html"), '<!doctype html><script type="module" src="./main.js"></script>');
  writeFileSync(join(project, "main.js"), `
    import { createAssistant } from "kgt";
    globalThis.create = async (options) => void (globalThis.assistant = await createAssistant(options));
    globalThis.ready = true;`);
  run(process.execPath, join(process.cwd(), "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn");
  const bench = await Bench.start(t, folderFiles(MINI), { site: { "/": join(project, "dist") } });
  const page = await bench.tab();
  for (const worker of [true, false]) {
    const facts = await page.evaluate(async (options) => {
      await create(options);
      await assistant.addFacts([{ subject: "a", relation: "b", object: String(options.worker) }]);
      const facts = await assistant.facts();
      await assistant.dispose();
      return facts.length;
    }, { ...bench.model, backend: "cpu" as const, worker });
    assert.equal(facts, worker ? 1 : 2);
  }
});

test("the packed files are those that were built", () => {
  const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  for (const path of ["dist/index.js", "wasm/cpu/kgt_bg.wasm"]) {
    assert.equal(hash(join(project, "node_modules/kgt", path)), hash(path));
  }
});
