// test/e2e/storage.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "esbuild";

// test/support/browser.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";
import { chromium } from "playwright-core";

// test/support/model-server.ts
import { createServer } from "node:http";
var ModelServer = class _ModelServer {
  requests = [];
  behaviour;
  /** The folder's URL. */
  url = "";
  #files;
  #server;
  constructor(files, behaviour) {
    this.#files = files;
    this.behaviour = behaviour;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }
  static async start(files, behaviour = {}) {
    const server = new _ModelServer(files, { ranges: true, tags: true, ...behaviour });
    await new Promise((listening) => server.#server.listen(0, "127.0.0.1", listening));
    server.url = `http://127.0.0.1:${server.#server.address().port}/model/`;
    return server;
  }
  asked(name) {
    return this.requests.filter(({ path }) => path === name);
  }
  async stop() {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
  async #answer(request, response) {
    const name = decodeURIComponent(new URL(request.url, "http://localhost").pathname.slice("/model/".length));
    const served = { path: name, range: request.headers.range, sent: 0 };
    this.requests.push(served);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "ETag, Content-Range");
    response.setHeader("Access-Control-Allow-Headers", "Range");
    const bytes = this.#files.get(name);
    if (!bytes) return this.#missing(response);
    const from = this.#from(request, bytes, response);
    if (from === void 0) return;
    await this.#send(response, bytes.subarray(from), served);
  }
  #missing(response) {
    const page = this.behaviour.fallbackPage === true;
    response.writeHead(page ? 200 : 404, { "Content-Type": page ? "text/html" : "text/plain" });
    response.end("<!doctype html>");
  }
  #from(request, bytes, response) {
    const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1];
    const from = this.behaviour.ranges && asked !== void 0 ? Number(asked) : 0;
    if (from >= bytes.length && from > 0) {
      response.writeHead(416).end();
      return void 0;
    }
    if (this.behaviour.tags) response.setHeader("ETag", `"${bytes.length}-${bytes[0]}"`);
    response.setHeader("Content-Type", "application/octet-stream");
    response.setHeader("Content-Length", bytes.length - from);
    if (from > 0) response.setHeader("Content-Range", `bytes ${from}-${bytes.length - 1}/${bytes.length}`);
    response.writeHead(from > 0 ? 206 : 200);
    return from;
  }
  async #send(response, body, served) {
    const limit = this.behaviour.breakAfter?.shift() ?? Infinity;
    const piece = 64 * 1024;
    for (let at = 0; at < Math.min(body.length, limit); at += piece) {
      const part = body.subarray(at, Math.min(at + piece, limit, body.length));
      if (this.behaviour.slowly) await new Promise((later) => setTimeout(later, 5));
      if (response.destroyed) return;
      await new Promise((written) => response.write(part, () => written()));
      served.sent += part.length;
    }
    if (limit < body.length) response.destroy();
    else response.end();
  }
};

// test/support/site.ts
import { createReadStream, statSync } from "node:fs";
import { createServer as createServer2 } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
var types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm"
};
var Site = class _Site {
  origin;
  #server;
  constructor(server) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${server.address().port}`;
  }
  /** Serves each folder under its prefix, the longest prefix first. */
  static async start(folders) {
    const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
    const server = createServer2((request, response) => {
      const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
      const prefix = prefixes.find((prefix2) => path.startsWith(prefix2));
      const name = path.endsWith("/") ? `${path}index.html` : path;
      const file = join(resolve(folders[prefix]), name.slice(prefix.length));
      const size = statSync(file, { throwIfNoEntry: false })?.size;
      if (size === void 0) return void response.writeHead(404).end();
      response.writeHead(200, { "Content-Type": types[extname(file)] ?? "text/plain", "Content-Length": size });
      createReadStream(file).pipe(response);
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    return new _Site(server);
  }
  async stop() {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
};

// test/support/browser.ts
var testSite = { "/sdk/": ".", "/": "test/e2e/site" };
var quiet = [
  "--no-first-run",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];
var GPU = "--enable-unsafe-webgpu";
var Bench = class _Bench {
  context;
  site;
  models;
  /** What the pages wrote to their consoles as errors, and their uncaught errors. */
  complaints = [];
  constructor(context, site, models) {
    this.context = context;
    this.site = site;
    this.models = models;
  }
  static async start(t, files, { gpu = false, behaviour = {}, site = testSite } = {}) {
    const profile = await mkdtemp(join2(tmpdir(), "kgt-profile-"));
    const [server, models] = [await Site.start(site), await ModelServer.start(files, behaviour)];
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      headless: true,
      chromiumSandbox: false,
      args: gpu ? [...quiet, GPU] : quiet
    });
    context.setDefaultTimeout(0);
    t.after(async () => {
      await context.close();
      await Promise.all([server.stop(), models.stop()]);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    return new _Bench(context, server, models);
  }
  /** A tab on the test's page. */
  async tab(query = "") {
    const page = await this.context.newPage();
    page.on("console", (message) => message.type() === "error" && this.complaints.push(message.text()));
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    await page.goto(`${this.site.origin}/${query}`);
    await page.waitForFunction(() => globalThis.ready);
    return page;
  }
  /** What `create` takes to load the served model. */
  get model() {
    return { model: { url: this.models.url } };
  }
};

// test/support/model-files.ts
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join as join3, resolve as resolve2 } from "node:path";
var repository = resolve2("../..");
var MINI = join3(repository, "models/kgt-mini");
var TINY_CHAT = join3(repository, "tests/fixtures/models/tiny_chat");
var STORIES = join3(repository, "tests/fixtures/models/stories260k");
function folderFiles(folder) {
  const names = readdirSync(folder).filter((name) => /\.(json|jinja|safetensors)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join3(folder, name))]));
}
function withManifest(files) {
  const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");
  const entries = [...files].map(([name, bytes]) => [name, { size: bytes.length, sha256: hash(bytes) }]);
  const manifest = { version: 1, files: Object.fromEntries(entries) };
  return new Map([...files, ["kgt-manifest.json", text(JSON.stringify(manifest))]]);
}
function text(value) {
  return new TextEncoder().encode(value);
}

// test/e2e/storage.test.ts
var MIB = 1024 * 1024;
async function setQuota(page, quotaSize) {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send("Storage.overrideQuotaForOrigin", { origin, ...quotaSize && { quotaSize } });
}
test("the browser's places for blobs keep the contract, in page and worker", async (t) => {
  const bench = await Bench.start(t, /* @__PURE__ */ new Map());
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
  const code = outputFiles[0].text;
  const inPage = await page.evaluate(async (code2) => {
    await import(URL.createObjectURL(new Blob([code2], { type: "text/javascript" })));
    return globalThis.check();
  }, code);
  const inWorker = await page.evaluate((code2) => {
    const url = URL.createObjectURL(new Blob([code2], { type: "text/javascript" }));
    const worker = new Worker(url, { type: "module" });
    return new Promise((resolve3) => worker.onmessage = ({ data }) => resolve3(data));
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
  assert.equal(await page.evaluate(async () => (await assistant.ask("What is a dog?")).stop !== void 0), true);
});
test("no room for an edit is a quota error and leaves the graph as it was", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const page = await bench.tab();
  await page.evaluate((options) => create(options), bench.model);
  await page.evaluate(() => assistant.addFacts([{ subject: "Tom", relation: "likes", object: "tea" }]));
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage);
  await setQuota(page, usage + 64 * 1024);
  const { error, history, facts } = await page.evaluate(async () => {
    let error2;
    let history2 = await assistant.history();
    let facts2 = await assistant.facts();
    for (let edit2 = 0; edit2 < 500; edit2++) {
      const triples = Array.from({ length: 50 }, (_, i) => ({ subject: `s${edit2}`, relation: `r${i}`, object: "x".repeat(1e3) }));
      error2 = await failure(assistant.addFacts(triples));
      if (error2) break;
      history2 = await assistant.history();
      facts2 = await assistant.facts();
    }
    const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
    return {
      error: error2,
      history: same(await assistant.history(), history2),
      facts: same(await assistant.facts(), facts2)
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
  const weights = files.get("model.safetensors");
  const damaged = new Uint8Array(weights);
  damaged[7 * MIB] ^= 16;
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
  const size = files.get("model.safetensors").length;
  const from = Number(/^bytes=(\d+)-$/.exec(asked.at(-1).range)[1]);
  assert.ok(from > MIB, `it went on at ${from}`);
  assert.equal(asked.at(-1).sent, size - from);
});
test("a tab that is closed in the middle of a download loses little", async (t) => {
  const bench = await Bench.start(t, withManifest(folderFiles(MINI)), { behaviour: { slowly: true } });
  const first = await bench.tab();
  await first.evaluate((options) => new Promise((far) => {
    void create({ ...options, onProgress: ({ loaded }) => loaded > 9 * 2 ** 20 && far() });
  }), bench.model);
  await first.close();
  bench.models.behaviour.slowly = false;
  const second = await bench.tab();
  await second.evaluate((options) => create(options), bench.model);
  assert.match(bench.models.asked("model.safetensors").at(-1).range, /^bytes=[1-9]/);
});
test("damage in the cache is mended from the server, and refused without it", async (t) => {
  const bench = await Bench.start(t, withManifest(folderFiles(MINI)));
  const page = await bench.tab();
  await page.evaluate((options) => create(options), bench.model);
  const damage = (name) => page.evaluate(async (name2) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("kgt-models");
    for await (const folder of root.values()) {
      const file = await folder.getFileHandle(name2);
      const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
      bytes[1e3] ^= 1;
      const writable = await file.createWritable();
      await writable.write(bytes);
      await writable.close();
    }
  }, name);
  await damage("model.safetensors.1");
  await page.evaluate(() => assistant.dispose());
  await page.evaluate((options) => create(options), bench.model);
  assert.match(bench.models.asked("model.safetensors").at(-1).range, /^bytes=[1-9]/);
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
    estimate: await navigator.storage.estimate()
  }));
  assert.equal(storage.persisted, persisted);
  assert.equal(storage.exportOffered, !persisted);
  assert.ok(Math.abs(storage.usage - estimate.usage) < MIB && Math.abs(storage.quota - estimate.quota) < MIB);
  await page.evaluate(() => assistant.dispose());
  await page.evaluate((options) => create({ ...options, persist: false }), bench.model);
  assert.equal(await page.evaluate(() => assistant.storage.exportOffered), false);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vZTJlL3N0b3JhZ2UudGVzdC50cyIsICIuLi8uLi9zdXBwb3J0L2Jyb3dzZXIudHMiLCAiLi4vLi4vc3VwcG9ydC9tb2RlbC1zZXJ2ZXIudHMiLCAiLi4vLi4vc3VwcG9ydC9zaXRlLnRzIiwgIi4uLy4uL3N1cHBvcnQvbW9kZWwtZmlsZXMudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFRoZSBicm93c2VyJ3Mgc3RvcmFnZTogZnVsbCwgZGFtYWdlZCwgYW5kIGFsbCB0aGUgcGxhY2VzIHdoZXJlIGEgbW9kZWwgbWF5IGxpZS5cblxuaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuXG5pbXBvcnQgeyBidWlsZCB9IGZyb20gXCJlc2J1aWxkXCI7XG5pbXBvcnQgdHlwZSB7IFBhZ2UgfSBmcm9tIFwicGxheXdyaWdodC1jb3JlXCI7XG5cbmltcG9ydCB7IEJlbmNoIH0gZnJvbSBcIi4uL3N1cHBvcnQvYnJvd3Nlci5qc1wiO1xuaW1wb3J0IHsgZm9sZGVyRmlsZXMsIE1JTkksIHdpdGhNYW5pZmVzdCB9IGZyb20gXCIuLi9zdXBwb3J0L21vZGVsLWZpbGVzLmpzXCI7XG5cbmNvbnN0IE1JQiA9IDEwMjQgKiAxMDI0O1xuXG5hc3luYyBmdW5jdGlvbiBzZXRRdW90YShwYWdlOiBQYWdlLCBxdW90YVNpemU/OiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3Qgc2Vzc2lvbiA9IGF3YWl0IHBhZ2UuY29udGV4dCgpLm5ld0NEUFNlc3Npb24ocGFnZSk7XG4gIGNvbnN0IG9yaWdpbiA9IG5ldyBVUkwocGFnZS51cmwoKSkub3JpZ2luO1xuICBhd2FpdCBzZXNzaW9uLnNlbmQoXCJTdG9yYWdlLm92ZXJyaWRlUXVvdGFGb3JPcmlnaW5cIiwgeyBvcmlnaW4sIC4uLihxdW90YVNpemUgJiYgeyBxdW90YVNpemUgfSkgfSk7XG59XG5cbnRlc3QoXCJ0aGUgYnJvd3NlcidzIHBsYWNlcyBmb3IgYmxvYnMga2VlcCB0aGUgY29udHJhY3QsIGluIHBhZ2UgYW5kIHdvcmtlclwiLCBhc3luYyAodCkgPT4ge1xuICBjb25zdCBiZW5jaCA9IGF3YWl0IEJlbmNoLnN0YXJ0KHQsIG5ldyBNYXAoKSk7XG4gIGNvbnN0IHBhZ2UgPSBhd2FpdCBiZW5jaC50YWIoKTtcbiAgY29uc3Qgc291cmNlID0gYFxuICAgIGltcG9ydCB7IE9wZnNCbG9icyB9IGZyb20gXCIuL3NyYy9tb2RlbHMvb3Bmcy5qc1wiO1xuICAgIGltcG9ydCB7IENhY2hlQXBpQmxvYnMgfSBmcm9tIFwiLi9zcmMvbW9kZWxzL2NhY2hlLWFwaS5qc1wiO1xuICAgIGltcG9ydCB7IGNoZWNrQmxvYlN0b3JlIH0gZnJvbSBcIi4vdGVzdC9zdXBwb3J0L2Jsb2Itc3RvcmUtY29udHJhY3QuanNcIjtcbiAgICBhc3luYyBmdW5jdGlvbiBjaGVjaygpIHtcbiAgICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgW09wZnNCbG9icywgQ2FjaGVBcGlCbG9ic10pIHtcbiAgICAgICAgY29uc3Qgc3RvcmUgPSBhd2FpdCBwbGFjZS5vcGVuKCk7XG4gICAgICAgIGlmICghc3RvcmUpIHRocm93IG5ldyBFcnJvcihcIm5vIFwiICsgcGxhY2UubmFtZSk7XG4gICAgICAgIGF3YWl0IGNoZWNrQmxvYlN0b3JlKHN0b3JlKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiBcImtlcHRcIjtcbiAgICB9XG4gICAgZ2xvYmFsVGhpcy5jaGVjayA9IGNoZWNrO1xuICAgIGlmICh0eXBlb2Ygd2luZG93ID09PSBcInVuZGVmaW5lZFwiKSBjaGVjaygpLnRoZW4ocG9zdE1lc3NhZ2UsIChlcnJvcikgPT4gcG9zdE1lc3NhZ2UoU3RyaW5nKGVycm9yKSkpO2A7XG4gIGNvbnN0IHN0ZGluID0geyBjb250ZW50czogc291cmNlLCByZXNvbHZlRGlyOiBwcm9jZXNzLmN3ZCgpIH07XG4gIGNvbnN0IHsgb3V0cHV0RmlsZXMgfSA9IGF3YWl0IGJ1aWxkKHsgc3RkaW4sIGJ1bmRsZTogdHJ1ZSwgZm9ybWF0OiBcImVzbVwiLCB3cml0ZTogZmFsc2UgfSk7XG4gIGNvbnN0IGNvZGUgPSBvdXRwdXRGaWxlc1swXSEudGV4dDtcbiAgY29uc3QgaW5QYWdlID0gYXdhaXQgcGFnZS5ldmFsdWF0ZShhc3luYyAoY29kZSkgPT4ge1xuICAgIGF3YWl0IGltcG9ydChVUkwuY3JlYXRlT2JqZWN0VVJMKG5ldyBCbG9iKFtjb2RlXSwgeyB0eXBlOiBcInRleHQvamF2YXNjcmlwdFwiIH0pKSk7XG4gICAgcmV0dXJuIChnbG9iYWxUaGlzIGFzIHVua25vd24gYXMgeyBjaGVjaygpOiBQcm9taXNlPHN0cmluZz4gfSkuY2hlY2soKTtcbiAgfSwgY29kZSk7XG4gIGNvbnN0IGluV29ya2VyID0gYXdhaXQgcGFnZS5ldmFsdWF0ZSgoY29kZSkgPT4ge1xuICAgIGNvbnN0IHVybCA9IFVSTC5jcmVhdGVPYmplY3RVUkwobmV3IEJsb2IoW2NvZGVdLCB7IHR5cGU6IFwidGV4dC9qYXZhc2NyaXB0XCIgfSkpO1xuICAgIGNvbnN0IHdvcmtlciA9IG5ldyBXb3JrZXIodXJsLCB7IHR5cGU6IFwibW9kdWxlXCIgfSk7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiAod29ya2VyLm9ubWVzc2FnZSA9ICh7IGRhdGEgfSkgPT4gcmVzb2x2ZShkYXRhKSkpO1xuICB9LCBjb2RlKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbaW5QYWdlLCBpbldvcmtlcl0sIFtcImtlcHRcIiwgXCJrZXB0XCJdKTtcbn0pO1xuXG50ZXN0KFwibm8gcm9vbSBmb3IgdGhlIG1vZGVsIGlzIGEgcXVvdGEgZXJyb3I7IHdpdGggcm9vbSBpdCBnb2VzIG9uXCIsIGFzeW5jICh0KSA9PiB7XG4gIGNvbnN0IGJlbmNoID0gYXdhaXQgQmVuY2guc3RhcnQodCwgd2l0aE1hbmlmZXN0KGZvbGRlckZpbGVzKE1JTkkpKSk7XG4gIGNvbnN0IHBhZ2UgPSBhd2FpdCBiZW5jaC50YWIoKTtcbiAgYXdhaXQgc2V0UXVvdGEocGFnZSwgNiAqIE1JQik7XG4gIGNvbnN0IGZ1bGwgPSBhd2FpdCBwYWdlLmV2YWx1YXRlKChvcHRpb25zKSA9PiBmYWlsdXJlKGNyZWF0ZShvcHRpb25zKSksIGJlbmNoLm1vZGVsKTtcbiAgYXNzZXJ0LmVxdWFsKGZ1bGw/LmNvZGUsIFwicXVvdGFcIik7XG4gIGFzc2VydC5lcXVhbChmdWxsLmlzS2d0RXJyb3IsIHRydWUpO1xuICBhc3NlcnQuZXF1YWwodHlwZW9mIGZ1bGwuZGV0YWlscy51c2FnZSwgXCJudW1iZXJcIik7XG4gIGF3YWl0IHNldFF1b3RhKHBhZ2UpO1xuICBhd2FpdCBwYWdlLmV2YWx1YXRlKChvcHRpb25zKSA9PiBjcmVhdGUob3B0aW9ucyksIGJlbmNoLm1vZGVsKTtcbiAgYXNzZXJ0LmVxdWFsKGF3YWl0IHBhZ2UuZXZhbHVhdGUoYXN5bmMgKCkgPT4gKGF3YWl0IGFzc2lzdGFudC5hc2soXCJXaGF0IGlzIGEgZG9nP1wiKSkuc3RvcCAhPT0gdW5kZWZpbmVkKSwgdHJ1ZSk7XG59KTtcblxudGVzdChcIm5vIHJvb20gZm9yIGFuIGVkaXQgaXMgYSBxdW90YSBlcnJvciBhbmQgbGVhdmVzIHRoZSBncmFwaCBhcyBpdCB3YXNcIiwgYXN5bmMgKHQpID0+IHtcbiAgY29uc3QgYmVuY2ggPSBhd2FpdCBCZW5jaC5zdGFydCh0LCBmb2xkZXJGaWxlcyhNSU5JKSk7XG4gIGNvbnN0IHBhZ2UgPSBhd2FpdCBiZW5jaC50YWIoKTtcbiAgYXdhaXQgcGFnZS5ldmFsdWF0ZSgob3B0aW9ucykgPT4gY3JlYXRlKG9wdGlvbnMpLCBiZW5jaC5tb2RlbCk7XG4gIGF3YWl0IHBhZ2UuZXZhbHVhdGUoKCkgPT4gYXNzaXN0YW50LmFkZEZhY3RzKFt7IHN1YmplY3Q6IFwiVG9tXCIsIHJlbGF0aW9uOiBcImxpa2VzXCIsIG9iamVjdDogXCJ0ZWFcIiB9XSkpO1xuICBjb25zdCB1c2FnZSA9IGF3YWl0IHBhZ2UuZXZhbHVhdGUoYXN5bmMgKCkgPT4gKGF3YWl0IG5hdmlnYXRvci5zdG9yYWdlLmVzdGltYXRlKCkpLnVzYWdlISk7XG4gIGF3YWl0IHNldFF1b3RhKHBhZ2UsIHVzYWdlICsgNjQgKiAxMDI0KTtcbiAgY29uc3QgeyBlcnJvciwgaGlzdG9yeSwgZmFjdHMgfSA9IGF3YWl0IHBhZ2UuZXZhbHVhdGUoYXN5bmMgKCkgPT4ge1xuICAgIGxldCBlcnJvcjogQXdhaXRlZDxSZXR1cm5UeXBlPHR5cGVvZiBmYWlsdXJlPj47XG4gICAgbGV0IGhpc3RvcnkgPSBhd2FpdCBhc3Npc3RhbnQuaGlzdG9yeSgpO1xuICAgIGxldCBmYWN0cyA9IGF3YWl0IGFzc2lzdGFudC5mYWN0cygpO1xuICAgIGZvciAobGV0IGVkaXQgPSAwOyBlZGl0IDwgNTAwOyBlZGl0KyspIHtcbiAgICAgIGNvbnN0IHRyaXBsZXMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiA1MCB9LCAoXywgaSkgPT4gKFxuICAgICAgICB7IHN1YmplY3Q6IGBzJHtlZGl0fWAsIHJlbGF0aW9uOiBgciR7aX1gLCBvYmplY3Q6IFwieFwiLnJlcGVhdCgxMDAwKSB9XG4gICAgICApKTtcbiAgICAgIGVycm9yID0gYXdhaXQgZmFpbHVyZShhc3Npc3RhbnQuYWRkRmFjdHModHJpcGxlcykpO1xuICAgICAgaWYgKGVycm9yKSBicmVhaztcbiAgICAgIGhpc3RvcnkgPSBhd2FpdCBhc3Npc3RhbnQuaGlzdG9yeSgpO1xuICAgICAgZmFjdHMgPSBhd2FpdCBhc3Npc3RhbnQuZmFjdHMoKTtcbiAgICB9XG4gICAgY29uc3Qgc2FtZSA9IChhOiB1bmtub3duLCBiOiB1bmtub3duKSA9PiBKU09OLnN0cmluZ2lmeShhKSA9PT0gSlNPTi5zdHJpbmdpZnkoYik7XG4gICAgcmV0dXJuIHtcbiAgICAgIGVycm9yLFxuICAgICAgaGlzdG9yeTogc2FtZShhd2FpdCBhc3Npc3RhbnQuaGlzdG9yeSgpLCBoaXN0b3J5KSxcbiAgICAgIGZhY3RzOiBzYW1lKGF3YWl0IGFzc2lzdGFudC5mYWN0cygpLCBmYWN0cyksXG4gICAgfTtcbiAgfSk7XG4gIGFzc2VydC5lcXVhbChlcnJvcj8uY29kZSwgXCJxdW90YVwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbCh7IGhpc3RvcnksIGZhY3RzIH0sIHsgaGlzdG9yeTogdHJ1ZSwgZmFjdHM6IHRydWUgfSk7XG4gIGF3YWl0IHNldFF1b3RhKHBhZ2UpO1xuICBjb25zdCBlZGl0ID0gYXdhaXQgcGFnZS5ldmFsdWF0ZSgoKSA9PiBhc3Npc3RhbnQuYWRkRmFjdHMoW3sgc3ViamVjdDogXCJUb21cIiwgcmVsYXRpb246IFwiaGFzXCIsIG9iamVjdDogXCJyb29tXCIgfV0pKTtcbiAgYXNzZXJ0LmVxdWFsKGVkaXQuYWRkZWQubGVuZ3RoLCAxKTtcbn0pO1xuXG50ZXN0KFwiYSBjb3JydXB0ZWQgZG93bmxvYWQgaXMgcmVmdXNlZCwgYW5kIHJpZ2h0IGZpbGVzIGFyZSB0YWtlbiBsYXRlclwiLCBhc3luYyAodCkgPT4ge1xuICBjb25zdCBmaWxlcyA9IHdpdGhNYW5pZmVzdChmb2xkZXJGaWxlcyhNSU5JKSk7XG4gIGNvbnN0IGJlbmNoID0gYXdhaXQgQmVuY2guc3RhcnQodCwgZmlsZXMpO1xuICBjb25zdCBwYWdlID0gYXdhaXQgYmVuY2gudGFiKCk7XG4gIGNvbnN0IHdlaWdodHMgPSBmaWxlcy5nZXQoXCJtb2RlbC5zYWZldGVuc29yc1wiKSE7XG4gIGNvbnN0IGRhbWFnZWQgPSBuZXcgVWludDhBcnJheSh3ZWlnaHRzKTtcbiAgZGFtYWdlZFs3ICogTUlCXSEgXj0gMTY7XG4gIGZpbGVzLnNldChcIm1vZGVsLnNhZmV0ZW5zb3JzXCIsIGRhbWFnZWQpO1xuICBjb25zdCByZWZ1c2VkID0gYXdhaXQgcGFnZS5ldmFsdWF0ZSgob3B0aW9ucykgPT4gZmFpbHVyZShjcmVhdGUob3B0aW9ucykpLCBiZW5jaC5tb2RlbCk7XG4gIGFzc2VydC5lcXVhbChyZWZ1c2VkPy5jb2RlLCBcImludGVncml0eVwiKTtcbiAgYXNzZXJ0LmVxdWFsKHJlZnVzZWQuZGV0YWlscy5maWxlLCBcIm1vZGVsLnNhZmV0ZW5zb3JzXCIpO1xuICBhc3NlcnQuZXF1YWwoYXdhaXQgcGFnZS5ldmFsdWF0ZSgobW9kZWwpID0+IGtndC5hdmFpbGFiaWxpdHkobW9kZWwpLCBiZW5jaC5tb2RlbCksIFwiZG93bmxvYWRhYmxlXCIpO1xuICBmaWxlcy5zZXQoXCJtb2RlbC5zYWZldGVuc29yc1wiLCB3ZWlnaHRzKTtcbiAgYXdhaXQgcGFnZS5ldmFsdWF0ZSgob3B0aW9ucykgPT4gY3JlYXRlKG9wdGlvbnMpLCBiZW5jaC5tb2RlbCk7XG4gIGFzc2VydC5lcXVhbChhd2FpdCBwYWdlLmV2YWx1YXRlKChtb2RlbCkgPT4ga2d0LmF2YWlsYWJpbGl0eShtb2RlbCksIGJlbmNoLm1vZGVsKSwgXCJhdmFpbGFibGVcIik7XG59KTtcblxudGVzdChcImFuIGludGVycnVwdGVkIGRvd25sb2FkIGdvZXMgb24gYWZ0ZXIgdGhlIHRhYiB3YXMgY2xvc2VkXCIsIGFzeW5jICh0KSA9PiB7XG4gIGNvbnN0IGJlaGF2aW91ciA9IHsgYnJlYWtBZnRlcjogW0luZmluaXR5LCBJbmZpbml0eSwgSW5maW5pdHksIEluZmluaXR5LCBJbmZpbml0eSwgNiAqIE1JQiwgMF0gfTtcbiAgY29uc3QgZmlsZXMgPSB3aXRoTWFuaWZlc3QoZm9sZGVyRmlsZXMoTUlOSSkpO1xuICBjb25zdCBiZW5jaCA9IGF3YWl0IEJlbmNoLnN0YXJ0KHQsIGZpbGVzLCB7IGJlaGF2aW91ciB9KTtcbiAgY29uc3QgZmlyc3QgPSBhd2FpdCBiZW5jaC50YWIoKTtcbiAgY29uc3QgYnJva2VuID0gYXdhaXQgZmlyc3QuZXZhbHVhdGUoKG9wdGlvbnMpID0+IGZhaWx1cmUoY3JlYXRlKG9wdGlvbnMpKSwgYmVuY2gubW9kZWwpO1xuICBhc3NlcnQuZXF1YWwoYnJva2VuPy5jb2RlLCBcIm5ldHdvcmtcIik7XG4gIGF3YWl0IGZpcnN0LmNsb3NlKCk7XG4gIGNvbnN0IHNlY29uZCA9IGF3YWl0IGJlbmNoLnRhYigpO1xuICBjb25zdCBba2VwdF0gPSBhd2FpdCBzZWNvbmQuZXZhbHVhdGUoKCkgPT4ga2d0Lm1vZGVscy5saXN0KCkpO1xuICBhc3NlcnQub2soa2VwdCAmJiAha2VwdC5jb21wbGV0ZSAmJiBrZXB0LmJ5dGVzID4gTUlCKTtcbiAgYXNzZXJ0LmVxdWFsKChhd2FpdCBzZWNvbmQuZXZhbHVhdGUoKHVybCkgPT4gZmFpbHVyZShjcmVhdGUoeyBtb2RlbDogeyBjYWNoZWQ6IHVybCB9IH0pKSwgYmVuY2gubW9kZWxzLnVybCkpPy5jb2RlLCBcIm5vdC1jYWNoZWRcIik7XG4gIGF3YWl0IHNlY29uZC5ldmFsdWF0ZSgob3B0aW9ucykgPT4gY3JlYXRlKG9wdGlvbnMpLCBiZW5jaC5tb2RlbCk7XG4gIGNvbnN0IGFza2VkID0gYmVuY2gubW9kZWxzLmFza2VkKFwibW9kZWwuc2FmZXRlbnNvcnNcIik7XG4gIGNvbnN0IHNpemUgPSBmaWxlcy5nZXQoXCJtb2RlbC5zYWZldGVuc29yc1wiKSEubGVuZ3RoO1xuICBjb25zdCBmcm9tID0gTnVtYmVyKC9eYnl0ZXM9KFxcZCspLSQvLmV4ZWMoYXNrZWQuYXQoLTEpIS5yYW5nZSEpIVsxXSk7XG4gIGFzc2VydC5vayhmcm9tID4gTUlCLCBgaXQgd2VudCBvbiBhdCAke2Zyb219YCk7XG4gIGFzc2VydC5lcXVhbChhc2tlZC5hdCgtMSkhLnNlbnQsIHNpemUgLSBmcm9tKTtcbn0pO1xuXG50ZXN0KFwiYSB0YWIgdGhhdCBpcyBjbG9zZWQgaW4gdGhlIG1pZGRsZSBvZiBhIGRvd25sb2FkIGxvc2VzIGxpdHRsZVwiLCBhc3luYyAodCkgPT4ge1xuICBjb25zdCBiZW5jaCA9IGF3YWl0IEJlbmNoLnN0YXJ0KHQsIHdpdGhNYW5pZmVzdChmb2xkZXJGaWxlcyhNSU5JKSksIHsgYmVoYXZpb3VyOiB7IHNsb3dseTogdHJ1ZSB9IH0pO1xuICBjb25zdCBmaXJzdCA9IGF3YWl0IGJlbmNoLnRhYigpO1xuICBhd2FpdCBmaXJzdC5ldmFsdWF0ZSgob3B0aW9ucykgPT4gbmV3IFByb21pc2U8dm9pZD4oKGZhcikgPT4ge1xuICAgIHZvaWQgY3JlYXRlKHsgLi4ub3B0aW9ucywgb25Qcm9ncmVzczogKHsgbG9hZGVkIH0pID0+IGxvYWRlZCA+IDkgKiAyICoqIDIwICYmIGZhcigpIH0pO1xuICB9KSwgYmVuY2gubW9kZWwpO1xuICBhd2FpdCBmaXJzdC5jbG9zZSgpO1xuICBiZW5jaC5tb2RlbHMuYmVoYXZpb3VyLnNsb3dseSA9IGZhbHNlO1xuICBjb25zdCBzZWNvbmQgPSBhd2FpdCBiZW5jaC50YWIoKTtcbiAgYXdhaXQgc2Vjb25kLmV2YWx1YXRlKChvcHRpb25zKSA9PiBjcmVhdGUob3B0aW9ucyksIGJlbmNoLm1vZGVsKTtcbiAgYXNzZXJ0Lm1hdGNoKGJlbmNoLm1vZGVscy5hc2tlZChcIm1vZGVsLnNhZmV0ZW5zb3JzXCIpLmF0KC0xKSEucmFuZ2UhLCAvXmJ5dGVzPVsxLTldLyk7XG59KTtcblxudGVzdChcImRhbWFnZSBpbiB0aGUgY2FjaGUgaXMgbWVuZGVkIGZyb20gdGhlIHNlcnZlciwgYW5kIHJlZnVzZWQgd2l0aG91dCBpdFwiLCBhc3luYyAodCkgPT4ge1xuICBjb25zdCBiZW5jaCA9IGF3YWl0IEJlbmNoLnN0YXJ0KHQsIHdpdGhNYW5pZmVzdChmb2xkZXJGaWxlcyhNSU5JKSkpO1xuICBjb25zdCBwYWdlID0gYXdhaXQgYmVuY2gudGFiKCk7XG4gIGF3YWl0IHBhZ2UuZXZhbHVhdGUoKG9wdGlvbnMpID0+IGNyZWF0ZShvcHRpb25zKSwgYmVuY2gubW9kZWwpO1xuICBjb25zdCBkYW1hZ2UgPSAobmFtZTogc3RyaW5nKSA9PiBwYWdlLmV2YWx1YXRlKGFzeW5jIChuYW1lKSA9PiB7XG4gICAgY29uc3Qgcm9vdCA9IGF3YWl0IChhd2FpdCBuYXZpZ2F0b3Iuc3RvcmFnZS5nZXREaXJlY3RvcnkoKSkuZ2V0RGlyZWN0b3J5SGFuZGxlKFwia2d0LW1vZGVsc1wiKTtcbiAgICBmb3IgYXdhaXQgKGNvbnN0IGZvbGRlciBvZiByb290LnZhbHVlcygpKSB7XG4gICAgICBjb25zdCBmaWxlID0gYXdhaXQgKGZvbGRlciBhcyBGaWxlU3lzdGVtRGlyZWN0b3J5SGFuZGxlKS5nZXRGaWxlSGFuZGxlKG5hbWUpO1xuICAgICAgY29uc3QgYnl0ZXMgPSBuZXcgVWludDhBcnJheShhd2FpdCAoYXdhaXQgZmlsZS5nZXRGaWxlKCkpLmFycmF5QnVmZmVyKCkpO1xuICAgICAgYnl0ZXNbMTAwMF0hIF49IDE7XG4gICAgICBjb25zdCB3cml0YWJsZSA9IGF3YWl0IGZpbGUuY3JlYXRlV3JpdGFibGUoKTtcbiAgICAgIGF3YWl0IHdyaXRhYmxlLndyaXRlKGJ5dGVzKTtcbiAgICAgIGF3YWl0IHdyaXRhYmxlLmNsb3NlKCk7XG4gICAgfVxuICB9LCBuYW1lKTtcbiAgYXdhaXQgZGFtYWdlKFwibW9kZWwuc2FmZXRlbnNvcnMuMVwiKTtcbiAgYXdhaXQgcGFnZS5ldmFsdWF0ZSgoKSA9PiBhc3Npc3RhbnQuZGlzcG9zZSgpKTtcbiAgYXdhaXQgcGFnZS5ldmFsdWF0ZSgob3B0aW9ucykgPT4gY3JlYXRlKG9wdGlvbnMpLCBiZW5jaC5tb2RlbCk7XG4gIGFzc2VydC5tYXRjaChiZW5jaC5tb2RlbHMuYXNrZWQoXCJtb2RlbC5zYWZldGVuc29yc1wiKS5hdCgtMSkhLnJhbmdlISwgL15ieXRlcz1bMS05XS8pO1xuICBhd2FpdCBkYW1hZ2UoXCJtb2RlbC5zYWZldGVuc29ycy4yXCIpO1xuICBhd2FpdCBwYWdlLmV2YWx1YXRlKCgpID0+IGFzc2lzdGFudC5kaXNwb3NlKCkpO1xuICBhd2FpdCBiZW5jaC5tb2RlbHMuc3RvcCgpO1xuICBjb25zdCByZWZ1c2VkID0gYXdhaXQgcGFnZS5ldmFsdWF0ZSgob3B0aW9ucykgPT4gZmFpbHVyZShjcmVhdGUob3B0aW9ucykpLCBiZW5jaC5tb2RlbCk7XG4gIGFzc2VydC5lcXVhbChyZWZ1c2VkPy5jb2RlLCBcImludGVncml0eVwiKTtcbn0pO1xuXG50ZXN0KFwic3RvcmFnZSBpcyBhc2tlZCBmb3IsIGFuZCB0aGUgYW5zd2VyIGlzIHJlcG9ydGVkXCIsIGFzeW5jICh0KSA9PiB7XG4gIGNvbnN0IGJlbmNoID0gYXdhaXQgQmVuY2guc3RhcnQodCwgZm9sZGVyRmlsZXMoTUlOSSkpO1xuICBjb25zdCBwYWdlID0gYXdhaXQgYmVuY2gudGFiKCk7XG4gIGF3YWl0IHBhZ2UuZXZhbHVhdGUoKG9wdGlvbnMpID0+IGNyZWF0ZShvcHRpb25zKSwgYmVuY2gubW9kZWwpO1xuICBjb25zdCB7IHN0b3JhZ2UsIHBlcnNpc3RlZCwgZXN0aW1hdGUgfSA9IGF3YWl0IHBhZ2UuZXZhbHVhdGUoYXN5bmMgKCkgPT4gKHtcbiAgICBzdG9yYWdlOiBhc3Npc3RhbnQuc3RvcmFnZSxcbiAgICBwZXJzaXN0ZWQ6IGF3YWl0IG5hdmlnYXRvci5zdG9yYWdlLnBlcnNpc3RlZCgpLFxuICAgIGVzdGltYXRlOiBhd2FpdCBuYXZpZ2F0b3Iuc3RvcmFnZS5lc3RpbWF0ZSgpLFxuICB9KSk7XG4gIGFzc2VydC5lcXVhbChzdG9yYWdlLnBlcnNpc3RlZCwgcGVyc2lzdGVkKTtcbiAgYXNzZXJ0LmVxdWFsKHN0b3JhZ2UuZXhwb3J0T2ZmZXJlZCwgIXBlcnNpc3RlZCk7XG4gIGFzc2VydC5vayhNYXRoLmFicyhzdG9yYWdlLnVzYWdlISAtIGVzdGltYXRlLnVzYWdlISkgPCBNSUIgJiYgTWF0aC5hYnMoc3RvcmFnZS5xdW90YSEgLSBlc3RpbWF0ZS5xdW90YSEpIDwgTUlCKTtcbiAgYXdhaXQgcGFnZS5ldmFsdWF0ZSgoKSA9PiBhc3Npc3RhbnQuZGlzcG9zZSgpKTtcbiAgYXdhaXQgcGFnZS5ldmFsdWF0ZSgob3B0aW9ucykgPT4gY3JlYXRlKHsgLi4ub3B0aW9ucywgcGVyc2lzdDogZmFsc2UgfSksIGJlbmNoLm1vZGVsKTtcbiAgYXNzZXJ0LmVxdWFsKGF3YWl0IHBhZ2UuZXZhbHVhdGUoKCkgPT4gYXNzaXN0YW50LnN0b3JhZ2UuZXhwb3J0T2ZmZXJlZCksIGZhbHNlKTtcbn0pO1xuIiwgIi8vIFJlYWwgQ2hyb21pdW0gd2l0aCBhIHByb2ZpbGUgb24gZGlzaywgcGFnZXMgb2YgdGhlIHRlc3QncyBzaXRlLCBhbmQgYSBtb2RlbCBzZXJ2ZXIuXG5cbmltcG9ydCB7IG1rZHRlbXAsIHJtIH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjtcbmltcG9ydCB7IHRtcGRpciB9IGZyb20gXCJub2RlOm9zXCI7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHR5cGUgeyBUZXN0Q29udGV4dCB9IGZyb20gXCJub2RlOnRlc3RcIjtcblxuaW1wb3J0IHsgdHlwZSBCcm93c2VyQ29udGV4dCwgY2hyb21pdW0sIHR5cGUgUGFnZSB9IGZyb20gXCJwbGF5d3JpZ2h0LWNvcmVcIjtcblxuaW1wb3J0IHR5cGUgKiBhcyBLZ3QgZnJvbSBcIi4uLy4uL3NyYy9pbmRleC5qc1wiO1xuaW1wb3J0IHsgdHlwZSBCZWhhdmlvdXIsIE1vZGVsU2VydmVyIH0gZnJvbSBcIi4vbW9kZWwtc2VydmVyLmpzXCI7XG5pbXBvcnQgeyBTaXRlIH0gZnJvbSBcIi4vc2l0ZS5qc1wiO1xuXG5kZWNsYXJlIGdsb2JhbCB7XG4gIC8vIFdoYXQgYHNpdGUvcGFnZS5qc2AgZ2l2ZXMgdG8gdGhlIHRlc3RzJyBmdW5jdGlvbnMsIHdoaWNoIHJ1biBpbiB0aGUgcGFnZS5cbiAgdmFyIGtndDogdHlwZW9mIEtndDtcbiAgdmFyIGFzc2lzdGFudDogS2d0LkFzc2lzdGFudDtcbiAgdmFyIGNyZWF0ZTogKG9wdGlvbnM6IFBhcnRpYWw8S2d0LkNyZWF0ZU9wdGlvbnM+KSA9PiBQcm9taXNlPEtndC5Qcm9ncmVzc1tdPjtcbiAgdmFyIGZhaWx1cmU6IChwcm9taXNlOiBQcm9taXNlTGlrZTx1bmtub3duPikgPT4gUHJvbWlzZTxGYWlsdXJlIHwgdW5kZWZpbmVkPjtcbiAgdmFyIHJlYWR5OiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEZhaWx1cmUge1xuICBjb2RlOiBzdHJpbmc7XG4gIG1lc3NhZ2U6IHN0cmluZztcbiAgZGV0YWlsczogUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIGlzS2d0RXJyb3I6IGJvb2xlYW47XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQmVuY2hPcHRpb25zIHtcbiAgLyoqIEdpdmVzIHRoZSBicm93c2VyIFdlYkdQVS4gKi9cbiAgZ3B1PzogYm9vbGVhbjtcbiAgYmVoYXZpb3VyPzogQmVoYXZpb3VyO1xuICAvKiogV2hhdCBpcyBzZXJ2ZWQsIGJ5IHByZWZpeC4gKi9cbiAgc2l0ZT86IFJlY29yZDxzdHJpbmcsIHN0cmluZz47XG59XG5cbmNvbnN0IHRlc3RTaXRlID0geyBcIi9zZGsvXCI6IFwiLlwiLCBcIi9cIjogXCJ0ZXN0L2UyZS9zaXRlXCIgfTtcblxuY29uc3QgcXVpZXQgPSBbXG4gIFwiLS1uby1maXJzdC1ydW5cIiwgXCItLWRpc2FibGUtcXVpY1wiLCBcIi0tZGlzYWJsZS1iYWNrZ3JvdW5kLW5ldHdvcmtpbmdcIiwgXCItLWRpc2FibGUtY29tcG9uZW50LXVwZGF0ZVwiLFxuICBcIi0tZGlzYWJsZS1zeW5jXCIsXG5dO1xuLyoqIFdlYkdQVSBvbiBTd2lmdFNoYWRlcjsgd2l0aG91dCBpdCBubyBhZGFwdGVyIGFuc3dlcnMuICovXG5jb25zdCBHUFUgPSBcIi0tZW5hYmxlLXVuc2FmZS13ZWJncHVcIjtcblxuZXhwb3J0IGNsYXNzIEJlbmNoIHtcbiAgcmVhZG9ubHkgY29udGV4dDogQnJvd3NlckNvbnRleHQ7XG4gIHJlYWRvbmx5IHNpdGU6IFNpdGU7XG4gIHJlYWRvbmx5IG1vZGVsczogTW9kZWxTZXJ2ZXI7XG4gIC8qKiBXaGF0IHRoZSBwYWdlcyB3cm90ZSB0byB0aGVpciBjb25zb2xlcyBhcyBlcnJvcnMsIGFuZCB0aGVpciB1bmNhdWdodCBlcnJvcnMuICovXG4gIHJlYWRvbmx5IGNvbXBsYWludHM6IHN0cmluZ1tdID0gW107XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3Rvcihjb250ZXh0OiBCcm93c2VyQ29udGV4dCwgc2l0ZTogU2l0ZSwgbW9kZWxzOiBNb2RlbFNlcnZlcikge1xuICAgIHRoaXMuY29udGV4dCA9IGNvbnRleHQ7XG4gICAgdGhpcy5zaXRlID0gc2l0ZTtcbiAgICB0aGlzLm1vZGVscyA9IG1vZGVscztcbiAgfVxuXG4gIHN0YXRpYyBhc3luYyBzdGFydChcbiAgICB0OiBUZXN0Q29udGV4dCxcbiAgICBmaWxlczogTWFwPHN0cmluZywgVWludDhBcnJheT4sXG4gICAgeyBncHUgPSBmYWxzZSwgYmVoYXZpb3VyID0ge30sIHNpdGUgPSB0ZXN0U2l0ZSB9OiBCZW5jaE9wdGlvbnMgPSB7fSxcbiAgKTogUHJvbWlzZTxCZW5jaD4ge1xuICAgIGNvbnN0IHByb2ZpbGUgPSBhd2FpdCBta2R0ZW1wKGpvaW4odG1wZGlyKCksIFwia2d0LXByb2ZpbGUtXCIpKTtcbiAgICBjb25zdCBbc2VydmVyLCBtb2RlbHNdID0gW2F3YWl0IFNpdGUuc3RhcnQoc2l0ZSksIGF3YWl0IE1vZGVsU2VydmVyLnN0YXJ0KGZpbGVzLCBiZWhhdmlvdXIpXTtcbiAgICBjb25zdCBjb250ZXh0ID0gYXdhaXQgY2hyb21pdW0ubGF1bmNoUGVyc2lzdGVudENvbnRleHQocHJvZmlsZSwge1xuICAgICAgZXhlY3V0YWJsZVBhdGg6IHByb2Nlc3MuZW52LkNIUk9NSVVNID8/IFwiL3Vzci9iaW4vY2hyb21pdW1cIixcbiAgICAgIGhlYWRsZXNzOiB0cnVlLFxuICAgICAgY2hyb21pdW1TYW5kYm94OiBmYWxzZSxcbiAgICAgIGFyZ3M6IGdwdSA/IFsuLi5xdWlldCwgR1BVXSA6IHF1aWV0LFxuICAgIH0pO1xuICAgIGNvbnRleHQuc2V0RGVmYXVsdFRpbWVvdXQoMCk7XG4gICAgdC5hZnRlcihhc3luYyAoKSA9PiB7XG4gICAgICBhd2FpdCBjb250ZXh0LmNsb3NlKCk7XG4gICAgICBhd2FpdCBQcm9taXNlLmFsbChbc2VydmVyLnN0b3AoKSwgbW9kZWxzLnN0b3AoKV0pO1xuICAgICAgYXdhaXQgcm0ocHJvZmlsZSwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlLCBtYXhSZXRyaWVzOiA1IH0pO1xuICAgIH0pO1xuICAgIHJldHVybiBuZXcgQmVuY2goY29udGV4dCwgc2VydmVyLCBtb2RlbHMpO1xuICB9XG5cbiAgLyoqIEEgdGFiIG9uIHRoZSB0ZXN0J3MgcGFnZS4gKi9cbiAgYXN5bmMgdGFiKHF1ZXJ5ID0gXCJcIik6IFByb21pc2U8UGFnZT4ge1xuICAgIGNvbnN0IHBhZ2UgPSBhd2FpdCB0aGlzLmNvbnRleHQubmV3UGFnZSgpO1xuICAgIHBhZ2Uub24oXCJjb25zb2xlXCIsIChtZXNzYWdlKSA9PiBtZXNzYWdlLnR5cGUoKSA9PT0gXCJlcnJvclwiICYmIHRoaXMuY29tcGxhaW50cy5wdXNoKG1lc3NhZ2UudGV4dCgpKSk7XG4gICAgcGFnZS5vbihcInBhZ2VlcnJvclwiLCAoZXJyb3IpID0+IHRoaXMuY29tcGxhaW50cy5wdXNoKFN0cmluZyhlcnJvcikpKTtcbiAgICBhd2FpdCBwYWdlLmdvdG8oYCR7dGhpcy5zaXRlLm9yaWdpbn0vJHtxdWVyeX1gKTtcbiAgICBhd2FpdCBwYWdlLndhaXRGb3JGdW5jdGlvbigoKSA9PiBnbG9iYWxUaGlzLnJlYWR5KTtcbiAgICByZXR1cm4gcGFnZTtcbiAgfVxuXG4gIC8qKiBXaGF0IGBjcmVhdGVgIHRha2VzIHRvIGxvYWQgdGhlIHNlcnZlZCBtb2RlbC4gKi9cbiAgZ2V0IG1vZGVsKCk6IHsgbW9kZWw6IHsgdXJsOiBzdHJpbmcgfSB9IHtcbiAgICByZXR1cm4geyBtb2RlbDogeyB1cmw6IHRoaXMubW9kZWxzLnVybCB9IH07XG4gIH1cbn1cbiIsICIvLyBBIHNlcnZlciBvZiBtb2RlbCBmb2xkZXJzIHRoYXQgY2FuIG1pc2JlaGF2ZSBhcyByZWFsIG9uZXMgZG8sIGFuZCB0ZWxscyB3aGF0IGl0IHdhcyBhc2tlZC5cblxuaW1wb3J0IHsgY3JlYXRlU2VydmVyLCB0eXBlIEluY29taW5nTWVzc2FnZSwgdHlwZSBTZXJ2ZXIsIHR5cGUgU2VydmVyUmVzcG9uc2UgfSBmcm9tIFwibm9kZTpodHRwXCI7XG5pbXBvcnQgdHlwZSB7IEFkZHJlc3NJbmZvIH0gZnJvbSBcIm5vZGU6bmV0XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2VydmVkIHtcbiAgcGF0aDogc3RyaW5nO1xuICByYW5nZTogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAvKiogQnl0ZXMgb2YgdGhlIGJvZHkgdGhhdCB3ZXJlIHNlbnQuICovXG4gIHNlbnQ6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBCZWhhdmlvdXIge1xuICAvKiogQW5zd2VycyBgUmFuZ2VgIHJlcXVlc3RzOyBvdGhlcndpc2UgdGhlIHdob2xlIGZpbGUgY29tZXMgZWFjaCB0aW1lLiAqL1xuICByYW5nZXM/OiBib29sZWFuO1xuICAvKiogU2VuZHMgdmFsaWRhdG9ycy4gKi9cbiAgdGFncz86IGJvb2xlYW47XG4gIC8qKiBCcmVha3MgdGhlIGNvbm5lY3Rpb24gb2YgdGhlIG5leHQgYW5zd2VycyBhZnRlciBzbyBtYW55IGJ5dGVzOyB1c2VkIHVwIG9uZSBieSBvbmUuICovXG4gIGJyZWFrQWZ0ZXI/OiBudW1iZXJbXTtcbiAgLyoqIEFuc3dlcnMgdW5rbm93biBwYXRocyB3aXRoIGEgcGFnZSwgYXMgc2VydmVycyBvZiB3ZWIgYXBwcyBkby4gKi9cbiAgZmFsbGJhY2tQYWdlPzogYm9vbGVhbjtcbiAgLyoqIFdhaXRzIGJlZm9yZSBlYWNoIHBpZWNlIG9mIGEgYm9keS4gKi9cbiAgc2xvd2x5PzogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGNsYXNzIE1vZGVsU2VydmVyIHtcbiAgcmVhZG9ubHkgcmVxdWVzdHM6IFNlcnZlZFtdID0gW107XG4gIHJlYWRvbmx5IGJlaGF2aW91cjogQmVoYXZpb3VyO1xuICAvKiogVGhlIGZvbGRlcidzIFVSTC4gKi9cbiAgdXJsID0gXCJcIjtcbiAgcmVhZG9ubHkgI2ZpbGVzOiBNYXA8c3RyaW5nLCBVaW50OEFycmF5PjtcbiAgcmVhZG9ubHkgI3NlcnZlcjogU2VydmVyO1xuXG4gIHByaXZhdGUgY29uc3RydWN0b3IoZmlsZXM6IE1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+LCBiZWhhdmlvdXI6IEJlaGF2aW91cikge1xuICAgIHRoaXMuI2ZpbGVzID0gZmlsZXM7XG4gICAgdGhpcy5iZWhhdmlvdXIgPSBiZWhhdmlvdXI7XG4gICAgdGhpcy4jc2VydmVyID0gY3JlYXRlU2VydmVyKChyZXF1ZXN0LCByZXNwb25zZSkgPT4gdm9pZCB0aGlzLiNhbnN3ZXIocmVxdWVzdCwgcmVzcG9uc2UpKTtcbiAgfVxuXG4gIHN0YXRpYyBhc3luYyBzdGFydChmaWxlczogTWFwPHN0cmluZywgVWludDhBcnJheT4sIGJlaGF2aW91cjogQmVoYXZpb3VyID0ge30pOiBQcm9taXNlPE1vZGVsU2VydmVyPiB7XG4gICAgY29uc3Qgc2VydmVyID0gbmV3IE1vZGVsU2VydmVyKGZpbGVzLCB7IHJhbmdlczogdHJ1ZSwgdGFnczogdHJ1ZSwgLi4uYmVoYXZpb3VyIH0pO1xuICAgIGF3YWl0IG5ldyBQcm9taXNlPHZvaWQ+KChsaXN0ZW5pbmcpID0+IHNlcnZlci4jc2VydmVyLmxpc3RlbigwLCBcIjEyNy4wLjAuMVwiLCBsaXN0ZW5pbmcpKTtcbiAgICBzZXJ2ZXIudXJsID0gYGh0dHA6Ly8xMjcuMC4wLjE6JHsoc2VydmVyLiNzZXJ2ZXIuYWRkcmVzcygpIGFzIEFkZHJlc3NJbmZvKS5wb3J0fS9tb2RlbC9gO1xuICAgIHJldHVybiBzZXJ2ZXI7XG4gIH1cblxuICBhc2tlZChuYW1lOiBzdHJpbmcpOiBTZXJ2ZWRbXSB7XG4gICAgcmV0dXJuIHRoaXMucmVxdWVzdHMuZmlsdGVyKCh7IHBhdGggfSkgPT4gcGF0aCA9PT0gbmFtZSk7XG4gIH1cblxuICBhc3luYyBzdG9wKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHRoaXMuI3NlcnZlci5jbG9zZUFsbENvbm5lY3Rpb25zKCk7XG4gICAgYXdhaXQgbmV3IFByb21pc2UoKGNsb3NlZCkgPT4gdGhpcy4jc2VydmVyLmNsb3NlKGNsb3NlZCkpO1xuICB9XG5cbiAgYXN5bmMgI2Fuc3dlcihyZXF1ZXN0OiBJbmNvbWluZ01lc3NhZ2UsIHJlc3BvbnNlOiBTZXJ2ZXJSZXNwb25zZSk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IG5hbWUgPSBkZWNvZGVVUklDb21wb25lbnQobmV3IFVSTChyZXF1ZXN0LnVybCEsIFwiaHR0cDovL2xvY2FsaG9zdFwiKS5wYXRobmFtZS5zbGljZShcIi9tb2RlbC9cIi5sZW5ndGgpKTtcbiAgICBjb25zdCBzZXJ2ZWQ6IFNlcnZlZCA9IHsgcGF0aDogbmFtZSwgcmFuZ2U6IHJlcXVlc3QuaGVhZGVycy5yYW5nZSwgc2VudDogMCB9O1xuICAgIHRoaXMucmVxdWVzdHMucHVzaChzZXJ2ZWQpO1xuICAgIHJlc3BvbnNlLnNldEhlYWRlcihcIkFjY2Vzcy1Db250cm9sLUFsbG93LU9yaWdpblwiLCBcIipcIik7XG4gICAgcmVzcG9uc2Uuc2V0SGVhZGVyKFwiQWNjZXNzLUNvbnRyb2wtRXhwb3NlLUhlYWRlcnNcIiwgXCJFVGFnLCBDb250ZW50LVJhbmdlXCIpO1xuICAgIHJlc3BvbnNlLnNldEhlYWRlcihcIkFjY2Vzcy1Db250cm9sLUFsbG93LUhlYWRlcnNcIiwgXCJSYW5nZVwiKTtcbiAgICBjb25zdCBieXRlcyA9IHRoaXMuI2ZpbGVzLmdldChuYW1lKTtcbiAgICBpZiAoIWJ5dGVzKSByZXR1cm4gdGhpcy4jbWlzc2luZyhyZXNwb25zZSk7XG4gICAgY29uc3QgZnJvbSA9IHRoaXMuI2Zyb20ocmVxdWVzdCwgYnl0ZXMsIHJlc3BvbnNlKTtcbiAgICBpZiAoZnJvbSA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgYXdhaXQgdGhpcy4jc2VuZChyZXNwb25zZSwgYnl0ZXMuc3ViYXJyYXkoZnJvbSksIHNlcnZlZCk7XG4gIH1cblxuICAjbWlzc2luZyhyZXNwb25zZTogU2VydmVyUmVzcG9uc2UpOiB2b2lkIHtcbiAgICBjb25zdCBwYWdlID0gdGhpcy5iZWhhdmlvdXIuZmFsbGJhY2tQYWdlID09PSB0cnVlO1xuICAgIHJlc3BvbnNlLndyaXRlSGVhZChwYWdlID8gMjAwIDogNDA0LCB7IFwiQ29udGVudC1UeXBlXCI6IHBhZ2UgPyBcInRleHQvaHRtbFwiIDogXCJ0ZXh0L3BsYWluXCIgfSk7XG4gICAgcmVzcG9uc2UuZW5kKFwiPCFkb2N0eXBlIGh0bWw+XCIpO1xuICB9XG5cbiAgI2Zyb20ocmVxdWVzdDogSW5jb21pbmdNZXNzYWdlLCBieXRlczogVWludDhBcnJheSwgcmVzcG9uc2U6IFNlcnZlclJlc3BvbnNlKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBhc2tlZCA9IC9eYnl0ZXM9KFxcZCspLSQvLmV4ZWMocmVxdWVzdC5oZWFkZXJzLnJhbmdlID8/IFwiXCIpPy5bMV07XG4gICAgY29uc3QgZnJvbSA9IHRoaXMuYmVoYXZpb3VyLnJhbmdlcyAmJiBhc2tlZCAhPT0gdW5kZWZpbmVkID8gTnVtYmVyKGFza2VkKSA6IDA7XG4gICAgaWYgKGZyb20gPj0gYnl0ZXMubGVuZ3RoICYmIGZyb20gPiAwKSB7XG4gICAgICByZXNwb25zZS53cml0ZUhlYWQoNDE2KS5lbmQoKTtcbiAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgfVxuICAgIGlmICh0aGlzLmJlaGF2aW91ci50YWdzKSByZXNwb25zZS5zZXRIZWFkZXIoXCJFVGFnXCIsIGBcIiR7Ynl0ZXMubGVuZ3RofS0ke2J5dGVzWzBdfVwiYCk7XG4gICAgcmVzcG9uc2Uuc2V0SGVhZGVyKFwiQ29udGVudC1UeXBlXCIsIFwiYXBwbGljYXRpb24vb2N0ZXQtc3RyZWFtXCIpO1xuICAgIHJlc3BvbnNlLnNldEhlYWRlcihcIkNvbnRlbnQtTGVuZ3RoXCIsIGJ5dGVzLmxlbmd0aCAtIGZyb20pO1xuICAgIGlmIChmcm9tID4gMCkgcmVzcG9uc2Uuc2V0SGVhZGVyKFwiQ29udGVudC1SYW5nZVwiLCBgYnl0ZXMgJHtmcm9tfS0ke2J5dGVzLmxlbmd0aCAtIDF9LyR7Ynl0ZXMubGVuZ3RofWApO1xuICAgIHJlc3BvbnNlLndyaXRlSGVhZChmcm9tID4gMCA/IDIwNiA6IDIwMCk7XG4gICAgcmV0dXJuIGZyb207XG4gIH1cblxuICBhc3luYyAjc2VuZChyZXNwb25zZTogU2VydmVyUmVzcG9uc2UsIGJvZHk6IFVpbnQ4QXJyYXksIHNlcnZlZDogU2VydmVkKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgbGltaXQgPSB0aGlzLmJlaGF2aW91ci5icmVha0FmdGVyPy5zaGlmdCgpID8/IEluZmluaXR5O1xuICAgIGNvbnN0IHBpZWNlID0gNjQgKiAxMDI0O1xuICAgIGZvciAobGV0IGF0ID0gMDsgYXQgPCBNYXRoLm1pbihib2R5Lmxlbmd0aCwgbGltaXQpOyBhdCArPSBwaWVjZSkge1xuICAgICAgY29uc3QgcGFydCA9IGJvZHkuc3ViYXJyYXkoYXQsIE1hdGgubWluKGF0ICsgcGllY2UsIGxpbWl0LCBib2R5Lmxlbmd0aCkpO1xuICAgICAgaWYgKHRoaXMuYmVoYXZpb3VyLnNsb3dseSkgYXdhaXQgbmV3IFByb21pc2UoKGxhdGVyKSA9PiBzZXRUaW1lb3V0KGxhdGVyLCA1KSk7XG4gICAgICBpZiAocmVzcG9uc2UuZGVzdHJveWVkKSByZXR1cm47XG4gICAgICBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigod3JpdHRlbikgPT4gcmVzcG9uc2Uud3JpdGUocGFydCwgKCkgPT4gd3JpdHRlbigpKSk7XG4gICAgICBzZXJ2ZWQuc2VudCArPSBwYXJ0Lmxlbmd0aDtcbiAgICB9XG4gICAgaWYgKGxpbWl0IDwgYm9keS5sZW5ndGgpIHJlc3BvbnNlLmRlc3Ryb3koKTtcbiAgICBlbHNlIHJlc3BvbnNlLmVuZCgpO1xuICB9XG59XG4iLCAiLy8gQSBzdGF0aWMgc2VydmVyLlxuXG5pbXBvcnQgeyBjcmVhdGVSZWFkU3RyZWFtLCBzdGF0U3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgeyBjcmVhdGVTZXJ2ZXIsIHR5cGUgU2VydmVyIH0gZnJvbSBcIm5vZGU6aHR0cFwiO1xuaW1wb3J0IHR5cGUgeyBBZGRyZXNzSW5mbyB9IGZyb20gXCJub2RlOm5ldFwiO1xuaW1wb3J0IHsgZXh0bmFtZSwgam9pbiwgbm9ybWFsaXplLCByZXNvbHZlIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuXG5jb25zdCB0eXBlczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHtcbiAgXCIuaHRtbFwiOiBcInRleHQvaHRtbFwiLFxuICBcIi5qc1wiOiBcInRleHQvamF2YXNjcmlwdFwiLFxuICBcIi53YXNtXCI6IFwiYXBwbGljYXRpb24vd2FzbVwiLFxufTtcblxuZXhwb3J0IGNsYXNzIFNpdGUge1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgI3NlcnZlcjogU2VydmVyO1xuXG4gIHByaXZhdGUgY29uc3RydWN0b3Ioc2VydmVyOiBTZXJ2ZXIpIHtcbiAgICB0aGlzLiNzZXJ2ZXIgPSBzZXJ2ZXI7XG4gICAgdGhpcy5vcmlnaW4gPSBgaHR0cDovLzEyNy4wLjAuMTokeyhzZXJ2ZXIuYWRkcmVzcygpIGFzIEFkZHJlc3NJbmZvKS5wb3J0fWA7XG4gIH1cblxuICAvKiogU2VydmVzIGVhY2ggZm9sZGVyIHVuZGVyIGl0cyBwcmVmaXgsIHRoZSBsb25nZXN0IHByZWZpeCBmaXJzdC4gKi9cbiAgc3RhdGljIGFzeW5jIHN0YXJ0KGZvbGRlcnM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4pOiBQcm9taXNlPFNpdGU+IHtcbiAgICBjb25zdCBwcmVmaXhlcyA9IE9iamVjdC5rZXlzKGZvbGRlcnMpLnNvcnQoKGEsIGIpID0+IGIubGVuZ3RoIC0gYS5sZW5ndGgpO1xuICAgIGNvbnN0IHNlcnZlciA9IGNyZWF0ZVNlcnZlcigocmVxdWVzdCwgcmVzcG9uc2UpID0+IHtcbiAgICAgIGNvbnN0IHBhdGggPSBub3JtYWxpemUoZGVjb2RlVVJJQ29tcG9uZW50KG5ldyBVUkwocmVxdWVzdC51cmwhLCBcImh0dHA6Ly9sb2NhbGhvc3RcIikucGF0aG5hbWUpKTtcbiAgICAgIGNvbnN0IHByZWZpeCA9IHByZWZpeGVzLmZpbmQoKHByZWZpeCkgPT4gcGF0aC5zdGFydHNXaXRoKHByZWZpeCkpITtcbiAgICAgIGNvbnN0IG5hbWUgPSBwYXRoLmVuZHNXaXRoKFwiL1wiKSA/IGAke3BhdGh9aW5kZXguaHRtbGAgOiBwYXRoO1xuICAgICAgY29uc3QgZmlsZSA9IGpvaW4ocmVzb2x2ZShmb2xkZXJzW3ByZWZpeF0hKSwgbmFtZS5zbGljZShwcmVmaXgubGVuZ3RoKSk7XG4gICAgICBjb25zdCBzaXplID0gc3RhdFN5bmMoZmlsZSwgeyB0aHJvd0lmTm9FbnRyeTogZmFsc2UgfSk/LnNpemU7XG4gICAgICBpZiAoc2l6ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdm9pZCByZXNwb25zZS53cml0ZUhlYWQoNDA0KS5lbmQoKTtcbiAgICAgIHJlc3BvbnNlLndyaXRlSGVhZCgyMDAsIHsgXCJDb250ZW50LVR5cGVcIjogdHlwZXNbZXh0bmFtZShmaWxlKV0gPz8gXCJ0ZXh0L3BsYWluXCIsIFwiQ29udGVudC1MZW5ndGhcIjogc2l6ZSB9KTtcbiAgICAgIGNyZWF0ZVJlYWRTdHJlYW0oZmlsZSkucGlwZShyZXNwb25zZSk7XG4gICAgfSk7XG4gICAgYXdhaXQgbmV3IFByb21pc2U8dm9pZD4oKGxpc3RlbmluZykgPT4gc2VydmVyLmxpc3RlbigwLCBcIjEyNy4wLjAuMVwiLCBsaXN0ZW5pbmcpKTtcbiAgICByZXR1cm4gbmV3IFNpdGUoc2VydmVyKTtcbiAgfVxuXG4gIGFzeW5jIHN0b3AoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgdGhpcy4jc2VydmVyLmNsb3NlQWxsQ29ubmVjdGlvbnMoKTtcbiAgICBhd2FpdCBuZXcgUHJvbWlzZSgoY2xvc2VkKSA9PiB0aGlzLiNzZXJ2ZXIuY2xvc2UoY2xvc2VkKSk7XG4gIH1cbn1cbiIsICIvLyBNb2RlbCBmb2xkZXJzIGZvciB0ZXN0czogbWFkZSB1cCBvbmVzLCBhbmQgdGhvc2Ugb2YgdGhlIHJlcG9zaXRvcnkuXG5cbmltcG9ydCB7IGNyZWF0ZUhhc2ggfSBmcm9tIFwibm9kZTpjcnlwdG9cIjtcbmltcG9ydCB7IHJlYWRkaXJTeW5jLCByZWFkRmlsZVN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgam9pbiwgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcblxuLyoqIFRoZSByZXBvc2l0b3J5LCBzZWVuIGZyb20gdGhlIHBhY2thZ2UsIHdoZXJlIHRlc3RzIHJ1bi4gKi9cbmV4cG9ydCBjb25zdCByZXBvc2l0b3J5ID0gcmVzb2x2ZShcIi4uLy4uXCIpO1xuZXhwb3J0IGNvbnN0IE1JTkkgPSBqb2luKHJlcG9zaXRvcnksIFwibW9kZWxzL2tndC1taW5pXCIpO1xuZXhwb3J0IGNvbnN0IFRJTllfQ0hBVCA9IGpvaW4ocmVwb3NpdG9yeSwgXCJ0ZXN0cy9maXh0dXJlcy9tb2RlbHMvdGlueV9jaGF0XCIpO1xuZXhwb3J0IGNvbnN0IFNUT1JJRVMgPSBqb2luKHJlcG9zaXRvcnksIFwidGVzdHMvZml4dHVyZXMvbW9kZWxzL3N0b3JpZXMyNjBrXCIpO1xuXG5leHBvcnQgZnVuY3Rpb24gZm9sZGVyRmlsZXMoZm9sZGVyOiBzdHJpbmcpOiBNYXA8c3RyaW5nLCBVaW50OEFycmF5PiB7XG4gIGNvbnN0IG5hbWVzID0gcmVhZGRpclN5bmMoZm9sZGVyKS5maWx0ZXIoKG5hbWUpID0+IC9cXC4oanNvbnxqaW5qYXxzYWZldGVuc29ycykkLy50ZXN0KG5hbWUpKTtcbiAgcmV0dXJuIG5ldyBNYXAobmFtZXMubWFwKChuYW1lKSA9PiBbbmFtZSwgcmVhZEZpbGVTeW5jKGpvaW4oZm9sZGVyLCBuYW1lKSldKSk7XG59XG5cbi8qKiBGaWxlcyB0aGF0IG5vIHdhc20gbW9kdWxlIGNvdWxkIGxvYWQsIGJ1dCB0aGF0IGRvd25sb2FkIGFsbCB0aGUgc2FtZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYWRlVXBNb2RlbCh3ZWlnaHRCeXRlczogbnVtYmVyKTogTWFwPHN0cmluZywgVWludDhBcnJheT4ge1xuICByZXR1cm4gbmV3IE1hcChbXG4gICAgW1wiY29uZmlnLmpzb25cIiwgdGV4dChcInt9XCIpXSxcbiAgICBbXCJ0b2tlbml6ZXIuanNvblwiLCB0ZXh0KCd7XCJtb2RlbFwiOnt9fScpXSxcbiAgICBbXCJtb2RlbC5zYWZldGVuc29yc1wiLCBub2lzZSh3ZWlnaHRCeXRlcyldLFxuICBdKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHdpdGhNYW5pZmVzdChmaWxlczogTWFwPHN0cmluZywgVWludDhBcnJheT4pOiBNYXA8c3RyaW5nLCBVaW50OEFycmF5PiB7XG4gIGNvbnN0IGhhc2ggPSAoYnl0ZXM6IFVpbnQ4QXJyYXkpID0+IGNyZWF0ZUhhc2goXCJzaGEyNTZcIikudXBkYXRlKGJ5dGVzKS5kaWdlc3QoXCJoZXhcIik7XG4gIGNvbnN0IGVudHJpZXMgPSBbLi4uZmlsZXNdLm1hcCgoW25hbWUsIGJ5dGVzXSkgPT4gW25hbWUsIHsgc2l6ZTogYnl0ZXMubGVuZ3RoLCBzaGEyNTY6IGhhc2goYnl0ZXMpIH1dKTtcbiAgY29uc3QgbWFuaWZlc3QgPSB7IHZlcnNpb246IDEsIGZpbGVzOiBPYmplY3QuZnJvbUVudHJpZXMoZW50cmllcykgfTtcbiAgcmV0dXJuIG5ldyBNYXAoWy4uLmZpbGVzLCBbXCJrZ3QtbWFuaWZlc3QuanNvblwiLCB0ZXh0KEpTT04uc3RyaW5naWZ5KG1hbmlmZXN0KSldXSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0ZXh0KHZhbHVlOiBzdHJpbmcpOiBVaW50OEFycmF5IHtcbiAgcmV0dXJuIG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZSh2YWx1ZSk7XG59XG5cbi8qKiBCeXRlcyB0aGF0IGRvIG5vdCByZXBlYXQ7IHRoZSBzYW1lIG9uIGVhY2ggcnVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5vaXNlKGxlbmd0aDogbnVtYmVyKTogVWludDhBcnJheSB7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoKTtcbiAgbGV0IHN0YXRlID0gMTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBsZW5ndGg7IGkrKykge1xuICAgIHN0YXRlID0gKE1hdGguaW11bChzdGF0ZSwgMTY2NDUyNSkgKyAxMDEzOTA0MjIzKSA+Pj4gMDtcbiAgICBieXRlc1tpXSA9IHN0YXRlID4+PiAyNDtcbiAgfVxuICByZXR1cm4gYnl0ZXM7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBRUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsWUFBWTtBQUVyQixTQUFTLGFBQWE7OztBQ0h0QixTQUFTLFNBQVMsVUFBVTtBQUM1QixTQUFTLGNBQWM7QUFDdkIsU0FBUyxRQUFBQSxhQUFZO0FBR3JCLFNBQThCLGdCQUEyQjs7O0FDTHpELFNBQVMsb0JBQTRFO0FBdUI5RSxJQUFNLGNBQU4sTUFBTSxhQUFZO0FBQUEsRUFDZCxXQUFxQixDQUFDO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBRVQsTUFBTTtBQUFBLEVBQ0c7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLE9BQWdDLFdBQXNCO0FBQ3hFLFNBQUssU0FBUztBQUNkLFNBQUssWUFBWTtBQUNqQixTQUFLLFVBQVUsYUFBYSxDQUFDLFNBQVMsYUFBYSxLQUFLLEtBQUssUUFBUSxTQUFTLFFBQVEsQ0FBQztBQUFBLEVBQ3pGO0FBQUEsRUFFQSxhQUFhLE1BQU0sT0FBZ0MsWUFBdUIsQ0FBQyxHQUF5QjtBQUNsRyxVQUFNLFNBQVMsSUFBSSxhQUFZLE9BQU8sRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLEdBQUcsVUFBVSxDQUFDO0FBQ2hGLFVBQU0sSUFBSSxRQUFjLENBQUMsY0FBYyxPQUFPLFFBQVEsT0FBTyxHQUFHLGFBQWEsU0FBUyxDQUFDO0FBQ3ZGLFdBQU8sTUFBTSxvQkFBcUIsT0FBTyxRQUFRLFFBQVEsRUFBa0IsSUFBSTtBQUMvRSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTSxNQUF3QjtBQUM1QixXQUFPLEtBQUssU0FBUyxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxJQUFJO0FBQUEsRUFDekQ7QUFBQSxFQUVBLE1BQU0sT0FBc0I7QUFDMUIsU0FBSyxRQUFRLG9CQUFvQjtBQUNqQyxVQUFNLElBQUksUUFBUSxDQUFDLFdBQVcsS0FBSyxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDMUQ7QUFBQSxFQUVBLE1BQU0sUUFBUSxTQUEwQixVQUF5QztBQUMvRSxVQUFNLE9BQU8sbUJBQW1CLElBQUksSUFBSSxRQUFRLEtBQU0sa0JBQWtCLEVBQUUsU0FBUyxNQUFNLFVBQVUsTUFBTSxDQUFDO0FBQzFHLFVBQU0sU0FBaUIsRUFBRSxNQUFNLE1BQU0sT0FBTyxRQUFRLFFBQVEsT0FBTyxNQUFNLEVBQUU7QUFDM0UsU0FBSyxTQUFTLEtBQUssTUFBTTtBQUN6QixhQUFTLFVBQVUsK0JBQStCLEdBQUc7QUFDckQsYUFBUyxVQUFVLGlDQUFpQyxxQkFBcUI7QUFDekUsYUFBUyxVQUFVLGdDQUFnQyxPQUFPO0FBQzFELFVBQU0sUUFBUSxLQUFLLE9BQU8sSUFBSSxJQUFJO0FBQ2xDLFFBQUksQ0FBQyxNQUFPLFFBQU8sS0FBSyxTQUFTLFFBQVE7QUFDekMsVUFBTSxPQUFPLEtBQUssTUFBTSxTQUFTLE9BQU8sUUFBUTtBQUNoRCxRQUFJLFNBQVMsT0FBVztBQUN4QixVQUFNLEtBQUssTUFBTSxVQUFVLE1BQU0sU0FBUyxJQUFJLEdBQUcsTUFBTTtBQUFBLEVBQ3pEO0FBQUEsRUFFQSxTQUFTLFVBQWdDO0FBQ3ZDLFVBQU0sT0FBTyxLQUFLLFVBQVUsaUJBQWlCO0FBQzdDLGFBQVMsVUFBVSxPQUFPLE1BQU0sS0FBSyxFQUFFLGdCQUFnQixPQUFPLGNBQWMsYUFBYSxDQUFDO0FBQzFGLGFBQVMsSUFBSSxpQkFBaUI7QUFBQSxFQUNoQztBQUFBLEVBRUEsTUFBTSxTQUEwQixPQUFtQixVQUE4QztBQUMvRixVQUFNLFFBQVEsaUJBQWlCLEtBQUssUUFBUSxRQUFRLFNBQVMsRUFBRSxJQUFJLENBQUM7QUFDcEUsVUFBTSxPQUFPLEtBQUssVUFBVSxVQUFVLFVBQVUsU0FBWSxPQUFPLEtBQUssSUFBSTtBQUM1RSxRQUFJLFFBQVEsTUFBTSxVQUFVLE9BQU8sR0FBRztBQUNwQyxlQUFTLFVBQVUsR0FBRyxFQUFFLElBQUk7QUFDNUIsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLEtBQUssVUFBVSxLQUFNLFVBQVMsVUFBVSxRQUFRLElBQUksTUFBTSxNQUFNLElBQUksTUFBTSxDQUFDLENBQUMsR0FBRztBQUNuRixhQUFTLFVBQVUsZ0JBQWdCLDBCQUEwQjtBQUM3RCxhQUFTLFVBQVUsa0JBQWtCLE1BQU0sU0FBUyxJQUFJO0FBQ3hELFFBQUksT0FBTyxFQUFHLFVBQVMsVUFBVSxpQkFBaUIsU0FBUyxJQUFJLElBQUksTUFBTSxTQUFTLENBQUMsSUFBSSxNQUFNLE1BQU0sRUFBRTtBQUNyRyxhQUFTLFVBQVUsT0FBTyxJQUFJLE1BQU0sR0FBRztBQUN2QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTSxNQUFNLFVBQTBCLE1BQWtCLFFBQStCO0FBQ3JGLFVBQU0sUUFBUSxLQUFLLFVBQVUsWUFBWSxNQUFNLEtBQUs7QUFDcEQsVUFBTSxRQUFRLEtBQUs7QUFDbkIsYUFBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLElBQUksS0FBSyxRQUFRLEtBQUssR0FBRyxNQUFNLE9BQU87QUFDL0QsWUFBTSxPQUFPLEtBQUssU0FBUyxJQUFJLEtBQUssSUFBSSxLQUFLLE9BQU8sT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUN2RSxVQUFJLEtBQUssVUFBVSxPQUFRLE9BQU0sSUFBSSxRQUFRLENBQUMsVUFBVSxXQUFXLE9BQU8sQ0FBQyxDQUFDO0FBQzVFLFVBQUksU0FBUyxVQUFXO0FBQ3hCLFlBQU0sSUFBSSxRQUFjLENBQUMsWUFBWSxTQUFTLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQyxDQUFDO0FBQzFFLGFBQU8sUUFBUSxLQUFLO0FBQUEsSUFDdEI7QUFDQSxRQUFJLFFBQVEsS0FBSyxPQUFRLFVBQVMsUUFBUTtBQUFBLFFBQ3JDLFVBQVMsSUFBSTtBQUFBLEVBQ3BCO0FBQ0Y7OztBQ3JHQSxTQUFTLGtCQUFrQixnQkFBZ0I7QUFDM0MsU0FBUyxnQkFBQUMscUJBQWlDO0FBRTFDLFNBQVMsU0FBUyxNQUFNLFdBQVcsZUFBZTtBQUVsRCxJQUFNLFFBQWdDO0FBQUEsRUFDcEMsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBQ1AsU0FBUztBQUNYO0FBRU8sSUFBTSxPQUFOLE1BQU0sTUFBSztBQUFBLEVBQ1A7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLFFBQWdCO0FBQ2xDLFNBQUssVUFBVTtBQUNmLFNBQUssU0FBUyxvQkFBcUIsT0FBTyxRQUFRLEVBQWtCLElBQUk7QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHQSxhQUFhLE1BQU0sU0FBZ0Q7QUFDakUsVUFBTSxXQUFXLE9BQU8sS0FBSyxPQUFPLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFNBQVMsRUFBRSxNQUFNO0FBQ3hFLFVBQU0sU0FBU0EsY0FBYSxDQUFDLFNBQVMsYUFBYTtBQUNqRCxZQUFNLE9BQU8sVUFBVSxtQkFBbUIsSUFBSSxJQUFJLFFBQVEsS0FBTSxrQkFBa0IsRUFBRSxRQUFRLENBQUM7QUFDN0YsWUFBTSxTQUFTLFNBQVMsS0FBSyxDQUFDQyxZQUFXLEtBQUssV0FBV0EsT0FBTSxDQUFDO0FBQ2hFLFlBQU0sT0FBTyxLQUFLLFNBQVMsR0FBRyxJQUFJLEdBQUcsSUFBSSxlQUFlO0FBQ3hELFlBQU0sT0FBTyxLQUFLLFFBQVEsUUFBUSxNQUFNLENBQUUsR0FBRyxLQUFLLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFDdEUsWUFBTSxPQUFPLFNBQVMsTUFBTSxFQUFFLGdCQUFnQixNQUFNLENBQUMsR0FBRztBQUN4RCxVQUFJLFNBQVMsT0FBVyxRQUFPLEtBQUssU0FBUyxVQUFVLEdBQUcsRUFBRSxJQUFJO0FBQ2hFLGVBQVMsVUFBVSxLQUFLLEVBQUUsZ0JBQWdCLE1BQU0sUUFBUSxJQUFJLENBQUMsS0FBSyxjQUFjLGtCQUFrQixLQUFLLENBQUM7QUFDeEcsdUJBQWlCLElBQUksRUFBRSxLQUFLLFFBQVE7QUFBQSxJQUN0QyxDQUFDO0FBQ0QsVUFBTSxJQUFJLFFBQWMsQ0FBQyxjQUFjLE9BQU8sT0FBTyxHQUFHLGFBQWEsU0FBUyxDQUFDO0FBQy9FLFdBQU8sSUFBSSxNQUFLLE1BQU07QUFBQSxFQUN4QjtBQUFBLEVBRUEsTUFBTSxPQUFzQjtBQUMxQixTQUFLLFFBQVEsb0JBQW9CO0FBQ2pDLFVBQU0sSUFBSSxRQUFRLENBQUMsV0FBVyxLQUFLLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFBQSxFQUMxRDtBQUNGOzs7QUZOQSxJQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssS0FBSyxnQkFBZ0I7QUFFdEQsSUFBTSxRQUFRO0FBQUEsRUFDWjtBQUFBLEVBQWtCO0FBQUEsRUFBa0I7QUFBQSxFQUFtQztBQUFBLEVBQ3ZFO0FBQ0Y7QUFFQSxJQUFNLE1BQU07QUFFTCxJQUFNLFFBQU4sTUFBTSxPQUFNO0FBQUEsRUFDUjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQUVBLGFBQXVCLENBQUM7QUFBQSxFQUV6QixZQUFZLFNBQXlCLE1BQVksUUFBcUI7QUFDNUUsU0FBSyxVQUFVO0FBQ2YsU0FBSyxPQUFPO0FBQ1osU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLGFBQWEsTUFDWCxHQUNBLE9BQ0EsRUFBRSxNQUFNLE9BQU8sWUFBWSxDQUFDLEdBQUcsT0FBTyxTQUFTLElBQWtCLENBQUMsR0FDbEQ7QUFDaEIsVUFBTSxVQUFVLE1BQU0sUUFBUUMsTUFBSyxPQUFPLEdBQUcsY0FBYyxDQUFDO0FBQzVELFVBQU0sQ0FBQyxRQUFRLE1BQU0sSUFBSSxDQUFDLE1BQU0sS0FBSyxNQUFNLElBQUksR0FBRyxNQUFNLFlBQVksTUFBTSxPQUFPLFNBQVMsQ0FBQztBQUMzRixVQUFNLFVBQVUsTUFBTSxTQUFTLHdCQUF3QixTQUFTO0FBQUEsTUFDOUQsZ0JBQWdCLFFBQVEsSUFBSSxZQUFZO0FBQUEsTUFDeEMsVUFBVTtBQUFBLE1BQ1YsaUJBQWlCO0FBQUEsTUFDakIsTUFBTSxNQUFNLENBQUMsR0FBRyxPQUFPLEdBQUcsSUFBSTtBQUFBLElBQ2hDLENBQUM7QUFDRCxZQUFRLGtCQUFrQixDQUFDO0FBQzNCLE1BQUUsTUFBTSxZQUFZO0FBQ2xCLFlBQU0sUUFBUSxNQUFNO0FBQ3BCLFlBQU0sUUFBUSxJQUFJLENBQUMsT0FBTyxLQUFLLEdBQUcsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNoRCxZQUFNLEdBQUcsU0FBUyxFQUFFLFdBQVcsTUFBTSxPQUFPLE1BQU0sWUFBWSxFQUFFLENBQUM7QUFBQSxJQUNuRSxDQUFDO0FBQ0QsV0FBTyxJQUFJLE9BQU0sU0FBUyxRQUFRLE1BQU07QUFBQSxFQUMxQztBQUFBO0FBQUEsRUFHQSxNQUFNLElBQUksUUFBUSxJQUFtQjtBQUNuQyxVQUFNLE9BQU8sTUFBTSxLQUFLLFFBQVEsUUFBUTtBQUN4QyxTQUFLLEdBQUcsV0FBVyxDQUFDLFlBQVksUUFBUSxLQUFLLE1BQU0sV0FBVyxLQUFLLFdBQVcsS0FBSyxRQUFRLEtBQUssQ0FBQyxDQUFDO0FBQ2xHLFNBQUssR0FBRyxhQUFhLENBQUMsVUFBVSxLQUFLLFdBQVcsS0FBSyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ25FLFVBQU0sS0FBSyxLQUFLLEdBQUcsS0FBSyxLQUFLLE1BQU0sSUFBSSxLQUFLLEVBQUU7QUFDOUMsVUFBTSxLQUFLLGdCQUFnQixNQUFNLFdBQVcsS0FBSztBQUNqRCxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQW9DO0FBQ3RDLFdBQU8sRUFBRSxPQUFPLEVBQUUsS0FBSyxLQUFLLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDM0M7QUFDRjs7O0FHN0ZBLFNBQVMsa0JBQWtCO0FBQzNCLFNBQVMsYUFBYSxvQkFBb0I7QUFDMUMsU0FBUyxRQUFBQyxPQUFNLFdBQUFDLGdCQUFlO0FBR3ZCLElBQU0sYUFBYUEsU0FBUSxPQUFPO0FBQ2xDLElBQU0sT0FBT0QsTUFBSyxZQUFZLGlCQUFpQjtBQUMvQyxJQUFNLFlBQVlBLE1BQUssWUFBWSxpQ0FBaUM7QUFDcEUsSUFBTSxVQUFVQSxNQUFLLFlBQVksbUNBQW1DO0FBRXBFLFNBQVMsWUFBWSxRQUF5QztBQUNuRSxRQUFNLFFBQVEsWUFBWSxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsOEJBQThCLEtBQUssSUFBSSxDQUFDO0FBQzNGLFNBQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLGFBQWFBLE1BQUssUUFBUSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDOUU7QUFXTyxTQUFTLGFBQWEsT0FBeUQ7QUFDcEYsUUFBTSxPQUFPLENBQUMsVUFBc0IsV0FBVyxRQUFRLEVBQUUsT0FBTyxLQUFLLEVBQUUsT0FBTyxLQUFLO0FBQ25GLFFBQU0sVUFBVSxDQUFDLEdBQUcsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNLENBQUMsTUFBTSxFQUFFLE1BQU0sTUFBTSxRQUFRLFFBQVEsS0FBSyxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQ3JHLFFBQU0sV0FBVyxFQUFFLFNBQVMsR0FBRyxPQUFPLE9BQU8sWUFBWSxPQUFPLEVBQUU7QUFDbEUsU0FBTyxJQUFJLElBQUksQ0FBQyxHQUFHLE9BQU8sQ0FBQyxxQkFBcUIsS0FBSyxLQUFLLFVBQVUsUUFBUSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2xGO0FBRU8sU0FBUyxLQUFLLE9BQTJCO0FBQzlDLFNBQU8sSUFBSSxZQUFZLEVBQUUsT0FBTyxLQUFLO0FBQ3ZDOzs7QUp4QkEsSUFBTSxNQUFNLE9BQU87QUFFbkIsZUFBZSxTQUFTLE1BQVksV0FBbUM7QUFDckUsUUFBTSxVQUFVLE1BQU0sS0FBSyxRQUFRLEVBQUUsY0FBYyxJQUFJO0FBQ3ZELFFBQU0sU0FBUyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsRUFBRTtBQUNuQyxRQUFNLFFBQVEsS0FBSyxrQ0FBa0MsRUFBRSxRQUFRLEdBQUksYUFBYSxFQUFFLFVBQVUsRUFBRyxDQUFDO0FBQ2xHO0FBRUEsS0FBSyx3RUFBd0UsT0FBTyxNQUFNO0FBQ3hGLFFBQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxHQUFHLG9CQUFJLElBQUksQ0FBQztBQUM1QyxRQUFNLE9BQU8sTUFBTSxNQUFNLElBQUk7QUFDN0IsUUFBTSxTQUFTO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFjZixRQUFNLFFBQVEsRUFBRSxVQUFVLFFBQVEsWUFBWSxRQUFRLElBQUksRUFBRTtBQUM1RCxRQUFNLEVBQUUsWUFBWSxJQUFJLE1BQU0sTUFBTSxFQUFFLE9BQU8sUUFBUSxNQUFNLFFBQVEsT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUN4RixRQUFNLE9BQU8sWUFBWSxDQUFDLEVBQUc7QUFDN0IsUUFBTSxTQUFTLE1BQU0sS0FBSyxTQUFTLE9BQU9FLFVBQVM7QUFDakQsVUFBTSxPQUFPLElBQUksZ0JBQWdCLElBQUksS0FBSyxDQUFDQSxLQUFJLEdBQUcsRUFBRSxNQUFNLGtCQUFrQixDQUFDLENBQUM7QUFDOUUsV0FBUSxXQUF1RCxNQUFNO0FBQUEsRUFDdkUsR0FBRyxJQUFJO0FBQ1AsUUFBTSxXQUFXLE1BQU0sS0FBSyxTQUFTLENBQUNBLFVBQVM7QUFDN0MsVUFBTSxNQUFNLElBQUksZ0JBQWdCLElBQUksS0FBSyxDQUFDQSxLQUFJLEdBQUcsRUFBRSxNQUFNLGtCQUFrQixDQUFDLENBQUM7QUFDN0UsVUFBTSxTQUFTLElBQUksT0FBTyxLQUFLLEVBQUUsTUFBTSxTQUFTLENBQUM7QUFDakQsV0FBTyxJQUFJLFFBQVEsQ0FBQ0MsYUFBYSxPQUFPLFlBQVksQ0FBQyxFQUFFLEtBQUssTUFBTUEsU0FBUSxJQUFJLENBQUU7QUFBQSxFQUNsRixHQUFHLElBQUk7QUFDUCxTQUFPLFVBQVUsQ0FBQyxRQUFRLFFBQVEsR0FBRyxDQUFDLFFBQVEsTUFBTSxDQUFDO0FBQ3ZELENBQUM7QUFFRCxLQUFLLGdFQUFnRSxPQUFPLE1BQU07QUFDaEYsUUFBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLEdBQUcsYUFBYSxZQUFZLElBQUksQ0FBQyxDQUFDO0FBQ2xFLFFBQU0sT0FBTyxNQUFNLE1BQU0sSUFBSTtBQUM3QixRQUFNLFNBQVMsTUFBTSxJQUFJLEdBQUc7QUFDNUIsUUFBTSxPQUFPLE1BQU0sS0FBSyxTQUFTLENBQUMsWUFBWSxRQUFRLE9BQU8sT0FBTyxDQUFDLEdBQUcsTUFBTSxLQUFLO0FBQ25GLFNBQU8sTUFBTSxNQUFNLE1BQU0sT0FBTztBQUNoQyxTQUFPLE1BQU0sS0FBSyxZQUFZLElBQUk7QUFDbEMsU0FBTyxNQUFNLE9BQU8sS0FBSyxRQUFRLE9BQU8sUUFBUTtBQUNoRCxRQUFNLFNBQVMsSUFBSTtBQUNuQixRQUFNLEtBQUssU0FBUyxDQUFDLFlBQVksT0FBTyxPQUFPLEdBQUcsTUFBTSxLQUFLO0FBQzdELFNBQU8sTUFBTSxNQUFNLEtBQUssU0FBUyxhQUFhLE1BQU0sVUFBVSxJQUFJLGdCQUFnQixHQUFHLFNBQVMsTUFBUyxHQUFHLElBQUk7QUFDaEgsQ0FBQztBQUVELEtBQUssdUVBQXVFLE9BQU8sTUFBTTtBQUN2RixRQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sR0FBRyxZQUFZLElBQUksQ0FBQztBQUNwRCxRQUFNLE9BQU8sTUFBTSxNQUFNLElBQUk7QUFDN0IsUUFBTSxLQUFLLFNBQVMsQ0FBQyxZQUFZLE9BQU8sT0FBTyxHQUFHLE1BQU0sS0FBSztBQUM3RCxRQUFNLEtBQUssU0FBUyxNQUFNLFVBQVUsU0FBUyxDQUFDLEVBQUUsU0FBUyxPQUFPLFVBQVUsU0FBUyxRQUFRLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDcEcsUUFBTSxRQUFRLE1BQU0sS0FBSyxTQUFTLGFBQWEsTUFBTSxVQUFVLFFBQVEsU0FBUyxHQUFHLEtBQU07QUFDekYsUUFBTSxTQUFTLE1BQU0sUUFBUSxLQUFLLElBQUk7QUFDdEMsUUFBTSxFQUFFLE9BQU8sU0FBUyxNQUFNLElBQUksTUFBTSxLQUFLLFNBQVMsWUFBWTtBQUNoRSxRQUFJQztBQUNKLFFBQUlDLFdBQVUsTUFBTSxVQUFVLFFBQVE7QUFDdEMsUUFBSUMsU0FBUSxNQUFNLFVBQVUsTUFBTTtBQUNsQyxhQUFTQyxRQUFPLEdBQUdBLFFBQU8sS0FBS0EsU0FBUTtBQUNyQyxZQUFNLFVBQVUsTUFBTSxLQUFLLEVBQUUsUUFBUSxHQUFHLEdBQUcsQ0FBQyxHQUFHLE9BQzdDLEVBQUUsU0FBUyxJQUFJQSxLQUFJLElBQUksVUFBVSxJQUFJLENBQUMsSUFBSSxRQUFRLElBQUksT0FBTyxHQUFJLEVBQUUsRUFDcEU7QUFDRCxNQUFBSCxTQUFRLE1BQU0sUUFBUSxVQUFVLFNBQVMsT0FBTyxDQUFDO0FBQ2pELFVBQUlBLE9BQU87QUFDWCxNQUFBQyxXQUFVLE1BQU0sVUFBVSxRQUFRO0FBQ2xDLE1BQUFDLFNBQVEsTUFBTSxVQUFVLE1BQU07QUFBQSxJQUNoQztBQUNBLFVBQU0sT0FBTyxDQUFDLEdBQVksTUFBZSxLQUFLLFVBQVUsQ0FBQyxNQUFNLEtBQUssVUFBVSxDQUFDO0FBQy9FLFdBQU87QUFBQSxNQUNMLE9BQUFGO0FBQUEsTUFDQSxTQUFTLEtBQUssTUFBTSxVQUFVLFFBQVEsR0FBR0MsUUFBTztBQUFBLE1BQ2hELE9BQU8sS0FBSyxNQUFNLFVBQVUsTUFBTSxHQUFHQyxNQUFLO0FBQUEsSUFDNUM7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPLE1BQU0sT0FBTyxNQUFNLE9BQU87QUFDakMsU0FBTyxVQUFVLEVBQUUsU0FBUyxNQUFNLEdBQUcsRUFBRSxTQUFTLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDbkUsUUFBTSxTQUFTLElBQUk7QUFDbkIsUUFBTSxPQUFPLE1BQU0sS0FBSyxTQUFTLE1BQU0sVUFBVSxTQUFTLENBQUMsRUFBRSxTQUFTLE9BQU8sVUFBVSxPQUFPLFFBQVEsT0FBTyxDQUFDLENBQUMsQ0FBQztBQUNoSCxTQUFPLE1BQU0sS0FBSyxNQUFNLFFBQVEsQ0FBQztBQUNuQyxDQUFDO0FBRUQsS0FBSyxvRUFBb0UsT0FBTyxNQUFNO0FBQ3BGLFFBQU0sUUFBUSxhQUFhLFlBQVksSUFBSSxDQUFDO0FBQzVDLFFBQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxHQUFHLEtBQUs7QUFDeEMsUUFBTSxPQUFPLE1BQU0sTUFBTSxJQUFJO0FBQzdCLFFBQU0sVUFBVSxNQUFNLElBQUksbUJBQW1CO0FBQzdDLFFBQU0sVUFBVSxJQUFJLFdBQVcsT0FBTztBQUN0QyxVQUFRLElBQUksR0FBRyxLQUFNO0FBQ3JCLFFBQU0sSUFBSSxxQkFBcUIsT0FBTztBQUN0QyxRQUFNLFVBQVUsTUFBTSxLQUFLLFNBQVMsQ0FBQyxZQUFZLFFBQVEsT0FBTyxPQUFPLENBQUMsR0FBRyxNQUFNLEtBQUs7QUFDdEYsU0FBTyxNQUFNLFNBQVMsTUFBTSxXQUFXO0FBQ3ZDLFNBQU8sTUFBTSxRQUFRLFFBQVEsTUFBTSxtQkFBbUI7QUFDdEQsU0FBTyxNQUFNLE1BQU0sS0FBSyxTQUFTLENBQUMsVUFBVSxJQUFJLGFBQWEsS0FBSyxHQUFHLE1BQU0sS0FBSyxHQUFHLGNBQWM7QUFDakcsUUFBTSxJQUFJLHFCQUFxQixPQUFPO0FBQ3RDLFFBQU0sS0FBSyxTQUFTLENBQUMsWUFBWSxPQUFPLE9BQU8sR0FBRyxNQUFNLEtBQUs7QUFDN0QsU0FBTyxNQUFNLE1BQU0sS0FBSyxTQUFTLENBQUMsVUFBVSxJQUFJLGFBQWEsS0FBSyxHQUFHLE1BQU0sS0FBSyxHQUFHLFdBQVc7QUFDaEcsQ0FBQztBQUVELEtBQUssNERBQTRELE9BQU8sTUFBTTtBQUM1RSxRQUFNLFlBQVksRUFBRSxZQUFZLENBQUMsVUFBVSxVQUFVLFVBQVUsVUFBVSxVQUFVLElBQUksS0FBSyxDQUFDLEVBQUU7QUFDL0YsUUFBTSxRQUFRLGFBQWEsWUFBWSxJQUFJLENBQUM7QUFDNUMsUUFBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLEdBQUcsT0FBTyxFQUFFLFVBQVUsQ0FBQztBQUN2RCxRQUFNLFFBQVEsTUFBTSxNQUFNLElBQUk7QUFDOUIsUUFBTSxTQUFTLE1BQU0sTUFBTSxTQUFTLENBQUMsWUFBWSxRQUFRLE9BQU8sT0FBTyxDQUFDLEdBQUcsTUFBTSxLQUFLO0FBQ3RGLFNBQU8sTUFBTSxRQUFRLE1BQU0sU0FBUztBQUNwQyxRQUFNLE1BQU0sTUFBTTtBQUNsQixRQUFNLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDL0IsUUFBTSxDQUFDLElBQUksSUFBSSxNQUFNLE9BQU8sU0FBUyxNQUFNLElBQUksT0FBTyxLQUFLLENBQUM7QUFDNUQsU0FBTyxHQUFHLFFBQVEsQ0FBQyxLQUFLLFlBQVksS0FBSyxRQUFRLEdBQUc7QUFDcEQsU0FBTyxPQUFPLE1BQU0sT0FBTyxTQUFTLENBQUMsUUFBUSxRQUFRLE9BQU8sRUFBRSxPQUFPLEVBQUUsUUFBUSxJQUFJLEVBQUUsQ0FBQyxDQUFDLEdBQUcsTUFBTSxPQUFPLEdBQUcsSUFBSSxNQUFNLFlBQVk7QUFDaEksUUFBTSxPQUFPLFNBQVMsQ0FBQyxZQUFZLE9BQU8sT0FBTyxHQUFHLE1BQU0sS0FBSztBQUMvRCxRQUFNLFFBQVEsTUFBTSxPQUFPLE1BQU0sbUJBQW1CO0FBQ3BELFFBQU0sT0FBTyxNQUFNLElBQUksbUJBQW1CLEVBQUc7QUFDN0MsUUFBTSxPQUFPLE9BQU8saUJBQWlCLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRyxLQUFNLEVBQUcsQ0FBQyxDQUFDO0FBQ25FLFNBQU8sR0FBRyxPQUFPLEtBQUssaUJBQWlCLElBQUksRUFBRTtBQUM3QyxTQUFPLE1BQU0sTUFBTSxHQUFHLEVBQUUsRUFBRyxNQUFNLE9BQU8sSUFBSTtBQUM5QyxDQUFDO0FBRUQsS0FBSyxpRUFBaUUsT0FBTyxNQUFNO0FBQ2pGLFFBQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxHQUFHLGFBQWEsWUFBWSxJQUFJLENBQUMsR0FBRyxFQUFFLFdBQVcsRUFBRSxRQUFRLEtBQUssRUFBRSxDQUFDO0FBQ25HLFFBQU0sUUFBUSxNQUFNLE1BQU0sSUFBSTtBQUM5QixRQUFNLE1BQU0sU0FBUyxDQUFDLFlBQVksSUFBSSxRQUFjLENBQUMsUUFBUTtBQUMzRCxTQUFLLE9BQU8sRUFBRSxHQUFHLFNBQVMsWUFBWSxDQUFDLEVBQUUsT0FBTyxNQUFNLFNBQVMsSUFBSSxLQUFLLE1BQU0sSUFBSSxFQUFFLENBQUM7QUFBQSxFQUN2RixDQUFDLEdBQUcsTUFBTSxLQUFLO0FBQ2YsUUFBTSxNQUFNLE1BQU07QUFDbEIsUUFBTSxPQUFPLFVBQVUsU0FBUztBQUNoQyxRQUFNLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDL0IsUUFBTSxPQUFPLFNBQVMsQ0FBQyxZQUFZLE9BQU8sT0FBTyxHQUFHLE1BQU0sS0FBSztBQUMvRCxTQUFPLE1BQU0sTUFBTSxPQUFPLE1BQU0sbUJBQW1CLEVBQUUsR0FBRyxFQUFFLEVBQUcsT0FBUSxjQUFjO0FBQ3JGLENBQUM7QUFFRCxLQUFLLHlFQUF5RSxPQUFPLE1BQU07QUFDekYsUUFBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLEdBQUcsYUFBYSxZQUFZLElBQUksQ0FBQyxDQUFDO0FBQ2xFLFFBQU0sT0FBTyxNQUFNLE1BQU0sSUFBSTtBQUM3QixRQUFNLEtBQUssU0FBUyxDQUFDLFlBQVksT0FBTyxPQUFPLEdBQUcsTUFBTSxLQUFLO0FBQzdELFFBQU0sU0FBUyxDQUFDLFNBQWlCLEtBQUssU0FBUyxPQUFPRSxVQUFTO0FBQzdELFVBQU0sT0FBTyxPQUFPLE1BQU0sVUFBVSxRQUFRLGFBQWEsR0FBRyxtQkFBbUIsWUFBWTtBQUMzRixxQkFBaUIsVUFBVSxLQUFLLE9BQU8sR0FBRztBQUN4QyxZQUFNLE9BQU8sTUFBTyxPQUFxQyxjQUFjQSxLQUFJO0FBQzNFLFlBQU0sUUFBUSxJQUFJLFdBQVcsT0FBTyxNQUFNLEtBQUssUUFBUSxHQUFHLFlBQVksQ0FBQztBQUN2RSxZQUFNLEdBQUksS0FBTTtBQUNoQixZQUFNLFdBQVcsTUFBTSxLQUFLLGVBQWU7QUFDM0MsWUFBTSxTQUFTLE1BQU0sS0FBSztBQUMxQixZQUFNLFNBQVMsTUFBTTtBQUFBLElBQ3ZCO0FBQUEsRUFDRixHQUFHLElBQUk7QUFDUCxRQUFNLE9BQU8scUJBQXFCO0FBQ2xDLFFBQU0sS0FBSyxTQUFTLE1BQU0sVUFBVSxRQUFRLENBQUM7QUFDN0MsUUFBTSxLQUFLLFNBQVMsQ0FBQyxZQUFZLE9BQU8sT0FBTyxHQUFHLE1BQU0sS0FBSztBQUM3RCxTQUFPLE1BQU0sTUFBTSxPQUFPLE1BQU0sbUJBQW1CLEVBQUUsR0FBRyxFQUFFLEVBQUcsT0FBUSxjQUFjO0FBQ25GLFFBQU0sT0FBTyxxQkFBcUI7QUFDbEMsUUFBTSxLQUFLLFNBQVMsTUFBTSxVQUFVLFFBQVEsQ0FBQztBQUM3QyxRQUFNLE1BQU0sT0FBTyxLQUFLO0FBQ3hCLFFBQU0sVUFBVSxNQUFNLEtBQUssU0FBUyxDQUFDLFlBQVksUUFBUSxPQUFPLE9BQU8sQ0FBQyxHQUFHLE1BQU0sS0FBSztBQUN0RixTQUFPLE1BQU0sU0FBUyxNQUFNLFdBQVc7QUFDekMsQ0FBQztBQUVELEtBQUssb0RBQW9ELE9BQU8sTUFBTTtBQUNwRSxRQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sR0FBRyxZQUFZLElBQUksQ0FBQztBQUNwRCxRQUFNLE9BQU8sTUFBTSxNQUFNLElBQUk7QUFDN0IsUUFBTSxLQUFLLFNBQVMsQ0FBQyxZQUFZLE9BQU8sT0FBTyxHQUFHLE1BQU0sS0FBSztBQUM3RCxRQUFNLEVBQUUsU0FBUyxXQUFXLFNBQVMsSUFBSSxNQUFNLEtBQUssU0FBUyxhQUFhO0FBQUEsSUFDeEUsU0FBUyxVQUFVO0FBQUEsSUFDbkIsV0FBVyxNQUFNLFVBQVUsUUFBUSxVQUFVO0FBQUEsSUFDN0MsVUFBVSxNQUFNLFVBQVUsUUFBUSxTQUFTO0FBQUEsRUFDN0MsRUFBRTtBQUNGLFNBQU8sTUFBTSxRQUFRLFdBQVcsU0FBUztBQUN6QyxTQUFPLE1BQU0sUUFBUSxlQUFlLENBQUMsU0FBUztBQUM5QyxTQUFPLEdBQUcsS0FBSyxJQUFJLFFBQVEsUUFBUyxTQUFTLEtBQU0sSUFBSSxPQUFPLEtBQUssSUFBSSxRQUFRLFFBQVMsU0FBUyxLQUFNLElBQUksR0FBRztBQUM5RyxRQUFNLEtBQUssU0FBUyxNQUFNLFVBQVUsUUFBUSxDQUFDO0FBQzdDLFFBQU0sS0FBSyxTQUFTLENBQUMsWUFBWSxPQUFPLEVBQUUsR0FBRyxTQUFTLFNBQVMsTUFBTSxDQUFDLEdBQUcsTUFBTSxLQUFLO0FBQ3BGLFNBQU8sTUFBTSxNQUFNLEtBQUssU0FBUyxNQUFNLFVBQVUsUUFBUSxhQUFhLEdBQUcsS0FBSztBQUNoRixDQUFDOyIsCiAgIm5hbWVzIjogWyJqb2luIiwgImNyZWF0ZVNlcnZlciIsICJwcmVmaXgiLCAiam9pbiIsICJqb2luIiwgInJlc29sdmUiLCAiY29kZSIsICJyZXNvbHZlIiwgImVycm9yIiwgImhpc3RvcnkiLCAiZmFjdHMiLCAiZWRpdCIsICJuYW1lIl0KfQo=
