// The browser's storage: full, damaged, and all the places where a model may lie.

import assert from "node:assert/strict";
import { test } from "node:test";

import { build } from "esbuild";
import type { Page } from "playwright-core";

import { Bench } from "../support/browser.js";
import { folderFiles, MINI, withManifest } from "../support/model-files.js";

const MIB = 1024 * 1024;

async function setQuota(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send("Storage.overrideQuotaForOrigin", { origin, ...(quotaSize && { quotaSize }) });
}

test("the browser's places for blobs keep the contract, in page and worker", async (t) => {
  const bench = await Bench.start(t, new Map());
  const page = await bench.tab();
  const source = `
    import { OpfsBlobs } from "./src/models/opfs.js";
    import { CacheApiBlobs } from "./src/models/cache-api.js";
    import { checkBlobStore } from "./test/support/blob-store-contract.js";
    async function check() {
      for (const place of [OpfsBlobs, CacheApiBlobs]) {
        const store = await place.open();
        if (!store) throw new Error("no " + place.name);
        await checkBlobStore(store);
      }
      return "kept";
    }
    globalThis.check = check;
    if (typeof window === "undefined") check().then(postMessage, (error) => postMessage(String(error)));`;
  const stdin = { contents: source, resolveDir: process.cwd() };
  const { outputFiles } = await build({ stdin, bundle: true, format: "esm", write: false });
  const code = outputFiles[0]!.text;
  const inPage = await page.evaluate(async (code) => {
    await import(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
    return (globalThis as unknown as { check(): Promise<string> }).check();
  }, code);
  const inWorker = await page.evaluate((code) => {
    const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    const worker = new Worker(url, { type: "module" });
    return new Promise((resolve) => (worker.onmessage = ({ data }) => resolve(data)));
  }, code);
  assert.deepEqual([inPage, inWorker], ["kept", "kept"]);
});

test("no room for the model is a quota error; with room it goes on", async (t) => {
  const bench = await Bench.start(t, withManifest(folderFiles(MINI)));
  const page = await bench.tab();
  await setQuota(page, 6 * MIB);
  const full = await page.evaluate((options) => failure(create(options)), bench.model);
  assert.equal(full?.code, "quota");
  assert.equal(full.isKgtError, true);
  assert.equal(typeof full.details.usage, "number");
  await setQuota(page);
  await page.evaluate((options) => create(options), bench.model);
  assert.equal(await page.evaluate(async () => (await assistant.ask("What is a dog?")).stop !== undefined), true);
});

test("no room for an edit is a quota error and leaves the graph as it was", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const page = await bench.tab();
  await page.evaluate((options) => create(options), bench.model);
  await page.evaluate(() => assistant.addFacts([{ subject: "Tom", relation: "likes", object: "tea" }]));
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage!);
  await setQuota(page, usage + 64 * 1024);
  const { error, history, facts } = await page.evaluate(async () => {
    let error: Awaited<ReturnType<typeof failure>>;
    let history = await assistant.history();
    let facts = await assistant.facts();
    for (let edit = 0; edit < 500; edit++) {
      const triples = Array.from({ length: 50 }, (_, i) => (
        { subject: `s${edit}`, relation: `r${i}`, object: "x".repeat(1000) }
      ));
      error = await failure(assistant.addFacts(triples));
      if (error) break;
      history = await assistant.history();
      facts = await assistant.facts();
    }
    const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
    return {
      error,
      history: same(await assistant.history(), history),
      facts: same(await assistant.facts(), facts),
    };
  });
  assert.equal(error?.code, "quota");
  assert.deepEqual({ history, facts }, { history: true, facts: true });
  await setQuota(page);
  const edit = await page.evaluate(() => assistant.addFacts([{ subject: "Tom", relation: "has", object: "room" }]));
  assert.equal(edit.added.length, 1);
});

test("a corrupted download is refused, and right files are taken later", async (t) => {
  const files = withManifest(folderFiles(MINI));
  const bench = await Bench.start(t, files);
  const page = await bench.tab();
  const weights = files.get("model.safetensors")!;
  const damaged = new Uint8Array(weights);
  damaged[7 * MIB]! ^= 16;
  files.set("model.safetensors", damaged);
  const refused = await page.evaluate((options) => failure(create(options)), bench.model);
  assert.equal(refused?.code, "integrity");
  assert.equal(refused.details.file, "model.safetensors");
  assert.equal(await page.evaluate((model) => kgt.availability(model), bench.model), "downloadable");
  files.set("model.safetensors", weights);
  await page.evaluate((options) => create(options), bench.model);
  assert.equal(await page.evaluate((model) => kgt.availability(model), bench.model), "available");
});

test("an interrupted download goes on after the tab was closed", async (t) => {
  const behaviour = { breakAfter: [Infinity, Infinity, Infinity, Infinity, Infinity, 6 * MIB, 0] };
  const files = withManifest(folderFiles(MINI));
  const bench = await Bench.start(t, files, { behaviour });
  const first = await bench.tab();
  const broken = await first.evaluate((options) => failure(create(options)), bench.model);
  assert.equal(broken?.code, "network");
  await first.close();
  const second = await bench.tab();
  const [kept] = await second.evaluate(() => kgt.models.list());
  assert.ok(kept && !kept.complete && kept.bytes > MIB);
  assert.equal((await second.evaluate((url) => failure(create({ model: { cached: url } })), bench.models.url))?.code, "not-cached");
  await second.evaluate((options) => create(options), bench.model);
  const asked = bench.models.asked("model.safetensors");
  const size = files.get("model.safetensors")!.length;
  const from = Number(/^bytes=(\d+)-$/.exec(asked.at(-1)!.range!)![1]);
  assert.ok(from > MIB, `it went on at ${from}`);
  assert.equal(asked.at(-1)!.sent, size - from);
});

test("a tab that is closed in the middle of a download loses little", async (t) => {
  const bench = await Bench.start(t, withManifest(folderFiles(MINI)), { behaviour: { slowly: true } });
  const first = await bench.tab();
  await first.evaluate((options) => new Promise<void>((far) => {
    void create({ ...options, onProgress: ({ loaded }) => loaded > 9 * 2 ** 20 && far() });
  }), bench.model);
  await first.close();
  bench.models.behaviour.slowly = false;
  const second = await bench.tab();
  await second.evaluate((options) => create(options), bench.model);
  assert.match(bench.models.asked("model.safetensors").at(-1)!.range!, /^bytes=[1-9]/);
});

test("damage in the cache is mended from the server, and refused without it", async (t) => {
  const bench = await Bench.start(t, withManifest(folderFiles(MINI)));
  const page = await bench.tab();
  await page.evaluate((options) => create(options), bench.model);
  const damage = (name: string) => page.evaluate(async (name) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("kgt-models");
    for await (const folder of root.values()) {
      const file = await (folder as FileSystemDirectoryHandle).getFileHandle(name);
      const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
      bytes[1000]! ^= 1;
      const writable = await file.createWritable();
      await writable.write(bytes);
      await writable.close();
    }
  }, name);
  await damage("model.safetensors.1");
  await page.evaluate(() => assistant.dispose());
  await page.evaluate((options) => create(options), bench.model);
  assert.match(bench.models.asked("model.safetensors").at(-1)!.range!, /^bytes=[1-9]/);
  await damage("model.safetensors.2");
  await page.evaluate(() => assistant.dispose());
  await bench.models.stop();
  const refused = await page.evaluate((options) => failure(create(options)), bench.model);
  assert.equal(refused?.code, "integrity");
});

test("storage is asked for, and the answer is reported", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const page = await bench.tab();
  await page.evaluate((options) => create(options), bench.model);
  const { storage, persisted, estimate } = await page.evaluate(async () => ({
    storage: assistant.storage,
    persisted: await navigator.storage.persisted(),
    estimate: await navigator.storage.estimate(),
  }));
  assert.equal(storage.persisted, persisted);
  assert.equal(storage.exportOffered, !persisted);
  assert.ok(Math.abs(storage.usage! - estimate.usage!) < MIB && Math.abs(storage.quota! - estimate.quota!) < MIB);
  await page.evaluate(() => assistant.dispose());
  await page.evaluate((options) => create({ ...options, persist: false }), bench.model);
  assert.equal(await page.evaluate(() => assistant.storage.exportOffered), false);
});
