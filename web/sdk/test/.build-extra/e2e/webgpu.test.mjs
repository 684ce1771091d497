// test/e2e/webgpu.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

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

// test/e2e/webgpu.test.ts
var pairs = ["a time", " there was a dog", " the sky is blue"].map((continuation) => ({ prompt: "Once upon", continuation }));
test("WebGPU is taken by itself, says so, and computes what the CPU computes", async (t) => {
  const bench = await Bench.start(t, folderFiles(STORIES), { gpu: true });
  const page = await bench.tab();
  const progress = await page.evaluate((options) => create({ ...options, backend: "auto" }), bench.model);
  assert.ok(progress.some(({ stage }) => stage === "compile"));
  const backend = await page.evaluate(() => assistant.backend);
  assert.equal(backend.kind, "webgpu");
  assert.match(backend.reason, /self-test/);
  const run = async (given) => {
    const scores = await assistant.score(given);
    await assistant.addFacts([{ subject: "Tom", relation: "likes", object: "tea" }]);
    const { text } = await assistant.ask("What does Tom like?", { maxTokens: 8, subject: "Tom", floor: 0 });
    await assistant.forget("everything");
    return { scores, text };
  };
  const onGpu = await page.evaluate(run, pairs);
  await page.evaluate(() => assistant.dispose());
  await page.evaluate((options) => create(options), bench.model);
  const onCpu = await page.evaluate(run, pairs);
  for (const [i, { logProb, tokens }] of onGpu.scores.entries()) {
    assert.equal(tokens, onCpu.scores[i].tokens);
    assert.ok(Math.abs(logProb - onCpu.scores[i].logProb) < 1e-3, `${logProb} on WebGPU, ${onCpu.scores[i].logProb} on the CPU`);
  }
  assert.equal(onGpu.text, onCpu.text);
  assert.deepEqual(bench.complaints.filter((text) => /wgpu|gpu error/i.test(text)), []);
});
var destroyDevice = () => {
  new BroadcastChannel("destroy-device").postMessage(null);
};
test("a lost device is replaced, and calls go on", async (t) => {
  const bench = await Bench.start(t, folderFiles(STORIES), { gpu: true });
  const page = await bench.tab();
  const options = { ...bench.model, backend: "webgpu", workerUrl: "/losable-worker.js" };
  await page.evaluate((options2) => create(options2), options);
  const before = await page.evaluate((given) => assistant.score(given), pairs);
  await page.evaluate(() => assistant.addFacts([{ subject: "Tom", relation: "likes", object: "tea" }]));
  const lost = page.evaluate(
    () => new Promise((resolve3) => assistant.addEventListener("devicelost", ({ detail }) => resolve3({ recovered: detail.recovered }), { once: true }))
  );
  const during = page.evaluate(async (given) => Promise.all([assistant.score(given), assistant.facts()]), pairs);
  await page.evaluate(destroyDevice);
  const [scores, facts] = await during;
  assert.deepEqual(await lost, { recovered: true });
  assert.deepEqual(scores, before);
  assert.equal(facts.length, 1);
  assert.deepEqual(await page.evaluate((given) => assistant.score(given), pairs), before);
  assert.equal(await page.evaluate(async () => (await assistant.undo()).id), 2);
});
test("a lost device that cannot be replaced is an error and an event, and the graph stays", async (t) => {
  const bench = await Bench.start(t, folderFiles(STORIES), { gpu: true });
  const page = await bench.tab();
  const options = { ...bench.model, backend: "webgpu", store: "memory", workerUrl: "/losable-worker.js" };
  await page.evaluate((options2) => create(options2), options);
  const result = await page.evaluate(async (given) => {
    await assistant.addFacts([{ subject: "Tom", relation: "likes", object: "tea" }]);
    const lost = new Promise((resolve3) => assistant.addEventListener("devicelost", ({ detail }) => resolve3(detail.recovered), { once: true }));
    new BroadcastChannel("destroy-device").postMessage(null);
    const recovered = await lost;
    const calls = [assistant.score(given), assistant.ask("Who?"), assistant.feedback("Who is it?", "Tom")];
    const codes = await Promise.all(calls.map(async (call) => (await failure(call))?.code));
    const exported = await (await assistant.export()).text();
    await assistant.dispose();
    return { recovered, codes, exported };
  }, pairs);
  assert.equal(result.recovered, false);
  assert.deepEqual(result.codes, ["device-lost", "device-lost", "device-lost"]);
  assert.match(result.exported, /tea/);
  await page.evaluate((options2) => create(options2), { ...options, workerUrl: void 0 });
  assert.equal((await page.evaluate((given) => assistant.score(given), pairs)).length, pairs.length);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vZTJlL3dlYmdwdS50ZXN0LnRzIiwgIi4uLy4uL3N1cHBvcnQvYnJvd3Nlci50cyIsICIuLi8uLi9zdXBwb3J0L21vZGVsLXNlcnZlci50cyIsICIuLi8uLi9zdXBwb3J0L3NpdGUudHMiLCAiLi4vLi4vc3VwcG9ydC9tb2RlbC1maWxlcy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gV2ViR1BVLCBpbiBzb2Z0d2FyZSBhbmQgdGhlcmVmb3JlIHdpdGggYSB0aW55IG1vZGVsOiB0aGUgc2FtZSB2YWx1ZXMgYXMgb24gdGhlIENQVSwgYW5kIGxvc3Mgb2YgdGhlXG4vLyBkZXZpY2UuXG5cbmltcG9ydCBhc3NlcnQgZnJvbSBcIm5vZGU6YXNzZXJ0L3N0cmljdFwiO1xuaW1wb3J0IHsgdGVzdCB9IGZyb20gXCJub2RlOnRlc3RcIjtcblxuaW1wb3J0IHsgQmVuY2ggfSBmcm9tIFwiLi4vc3VwcG9ydC9icm93c2VyLmpzXCI7XG5pbXBvcnQgeyBmb2xkZXJGaWxlcywgU1RPUklFUyB9IGZyb20gXCIuLi9zdXBwb3J0L21vZGVsLWZpbGVzLmpzXCI7XG5cbmNvbnN0IHBhaXJzID0gW1wiYSB0aW1lXCIsIFwiIHRoZXJlIHdhcyBhIGRvZ1wiLCBcIiB0aGUgc2t5IGlzIGJsdWVcIl0ubWFwKChjb250aW51YXRpb24pID0+ICh7IHByb21wdDogXCJPbmNlIHVwb25cIiwgY29udGludWF0aW9uIH0pKTtcblxudGVzdChcIldlYkdQVSBpcyB0YWtlbiBieSBpdHNlbGYsIHNheXMgc28sIGFuZCBjb21wdXRlcyB3aGF0IHRoZSBDUFUgY29tcHV0ZXNcIiwgYXN5bmMgKHQpID0+IHtcbiAgY29uc3QgYmVuY2ggPSBhd2FpdCBCZW5jaC5zdGFydCh0LCBmb2xkZXJGaWxlcyhTVE9SSUVTKSwgeyBncHU6IHRydWUgfSk7XG4gIGNvbnN0IHBhZ2UgPSBhd2FpdCBiZW5jaC50YWIoKTtcbiAgY29uc3QgcHJvZ3Jlc3MgPSBhd2FpdCBwYWdlLmV2YWx1YXRlKChvcHRpb25zKSA9PiBjcmVhdGUoeyAuLi5vcHRpb25zLCBiYWNrZW5kOiBcImF1dG9cIiB9KSwgYmVuY2gubW9kZWwpO1xuICBhc3NlcnQub2socHJvZ3Jlc3Muc29tZSgoeyBzdGFnZSB9KSA9PiBzdGFnZSA9PT0gXCJjb21waWxlXCIpKTtcbiAgY29uc3QgYmFja2VuZCA9IGF3YWl0IHBhZ2UuZXZhbHVhdGUoKCkgPT4gYXNzaXN0YW50LmJhY2tlbmQpO1xuICBhc3NlcnQuZXF1YWwoYmFja2VuZC5raW5kLCBcIndlYmdwdVwiKTtcbiAgYXNzZXJ0Lm1hdGNoKGJhY2tlbmQucmVhc29uLCAvc2VsZi10ZXN0Lyk7XG4gIGNvbnN0IHJ1biA9IGFzeW5jIChnaXZlbjogdHlwZW9mIHBhaXJzKSA9PiB7XG4gICAgY29uc3Qgc2NvcmVzID0gYXdhaXQgYXNzaXN0YW50LnNjb3JlKGdpdmVuKTtcbiAgICBhd2FpdCBhc3Npc3RhbnQuYWRkRmFjdHMoW3sgc3ViamVjdDogXCJUb21cIiwgcmVsYXRpb246IFwibGlrZXNcIiwgb2JqZWN0OiBcInRlYVwiIH1dKTtcbiAgICBjb25zdCB7IHRleHQgfSA9IGF3YWl0IGFzc2lzdGFudC5hc2soXCJXaGF0IGRvZXMgVG9tIGxpa2U/XCIsIHsgbWF4VG9rZW5zOiA4LCBzdWJqZWN0OiBcIlRvbVwiLCBmbG9vcjogMCB9KTtcbiAgICBhd2FpdCBhc3Npc3RhbnQuZm9yZ2V0KFwiZXZlcnl0aGluZ1wiKTtcbiAgICByZXR1cm4geyBzY29yZXMsIHRleHQgfTtcbiAgfTtcbiAgY29uc3Qgb25HcHUgPSBhd2FpdCBwYWdlLmV2YWx1YXRlKHJ1biwgcGFpcnMpO1xuICBhd2FpdCBwYWdlLmV2YWx1YXRlKCgpID0+IGFzc2lzdGFudC5kaXNwb3NlKCkpO1xuICBhd2FpdCBwYWdlLmV2YWx1YXRlKChvcHRpb25zKSA9PiBjcmVhdGUob3B0aW9ucyksIGJlbmNoLm1vZGVsKTtcbiAgY29uc3Qgb25DcHUgPSBhd2FpdCBwYWdlLmV2YWx1YXRlKHJ1biwgcGFpcnMpO1xuICBmb3IgKGNvbnN0IFtpLCB7IGxvZ1Byb2IsIHRva2VucyB9XSBvZiBvbkdwdS5zY29yZXMuZW50cmllcygpKSB7XG4gICAgYXNzZXJ0LmVxdWFsKHRva2Vucywgb25DcHUuc2NvcmVzW2ldIS50b2tlbnMpO1xuICAgIGFzc2VydC5vayhNYXRoLmFicyhsb2dQcm9iIC0gb25DcHUuc2NvcmVzW2ldIS5sb2dQcm9iKSA8IDFlLTMsIGAke2xvZ1Byb2J9IG9uIFdlYkdQVSwgJHtvbkNwdS5zY29yZXNbaV0hLmxvZ1Byb2J9IG9uIHRoZSBDUFVgKTtcbiAgfVxuICBhc3NlcnQuZXF1YWwob25HcHUudGV4dCwgb25DcHUudGV4dCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoYmVuY2guY29tcGxhaW50cy5maWx0ZXIoKHRleHQpID0+IC93Z3B1fGdwdSBlcnJvci9pLnRlc3QodGV4dCkpLCBbXSk7XG59KTtcblxuY29uc3QgZGVzdHJveURldmljZSA9ICgpID0+IHtcbiAgbmV3IEJyb2FkY2FzdENoYW5uZWwoXCJkZXN0cm95LWRldmljZVwiKS5wb3N0TWVzc2FnZShudWxsKTtcbn07XG5cbnRlc3QoXCJhIGxvc3QgZGV2aWNlIGlzIHJlcGxhY2VkLCBhbmQgY2FsbHMgZ28gb25cIiwgYXN5bmMgKHQpID0+IHtcbiAgY29uc3QgYmVuY2ggPSBhd2FpdCBCZW5jaC5zdGFydCh0LCBmb2xkZXJGaWxlcyhTVE9SSUVTKSwgeyBncHU6IHRydWUgfSk7XG4gIGNvbnN0IHBhZ2UgPSBhd2FpdCBiZW5jaC50YWIoKTtcbiAgY29uc3Qgb3B0aW9ucyA9IHsgLi4uYmVuY2gubW9kZWwsIGJhY2tlbmQ6IFwid2ViZ3B1XCIgYXMgY29uc3QsIHdvcmtlclVybDogXCIvbG9zYWJsZS13b3JrZXIuanNcIiB9O1xuICBhd2FpdCBwYWdlLmV2YWx1YXRlKChvcHRpb25zKSA9PiBjcmVhdGUob3B0aW9ucyksIG9wdGlvbnMpO1xuICBjb25zdCBiZWZvcmUgPSBhd2FpdCBwYWdlLmV2YWx1YXRlKChnaXZlbikgPT4gYXNzaXN0YW50LnNjb3JlKGdpdmVuKSwgcGFpcnMpO1xuICBhd2FpdCBwYWdlLmV2YWx1YXRlKCgpID0+IGFzc2lzdGFudC5hZGRGYWN0cyhbeyBzdWJqZWN0OiBcIlRvbVwiLCByZWxhdGlvbjogXCJsaWtlc1wiLCBvYmplY3Q6IFwidGVhXCIgfV0pKTtcbiAgY29uc3QgbG9zdCA9IHBhZ2UuZXZhbHVhdGUoXG4gICAgKCkgPT4gbmV3IFByb21pc2U8eyByZWNvdmVyZWQ6IGJvb2xlYW4gfT4oKHJlc29sdmUpID0+XG4gICAgICBhc3Npc3RhbnQuYWRkRXZlbnRMaXN0ZW5lcihcImRldmljZWxvc3RcIiwgKHsgZGV0YWlsIH0pID0+IHJlc29sdmUoeyByZWNvdmVyZWQ6IGRldGFpbC5yZWNvdmVyZWQgfSksIHsgb25jZTogdHJ1ZSB9KSksXG4gICk7XG4gIGNvbnN0IGR1cmluZyA9IHBhZ2UuZXZhbHVhdGUoYXN5bmMgKGdpdmVuKSA9PiBQcm9taXNlLmFsbChbYXNzaXN0YW50LnNjb3JlKGdpdmVuKSwgYXNzaXN0YW50LmZhY3RzKCldKSwgcGFpcnMpO1xuICBhd2FpdCBwYWdlLmV2YWx1YXRlKGRlc3Ryb3lEZXZpY2UpO1xuICBjb25zdCBbc2NvcmVzLCBmYWN0c10gPSBhd2FpdCBkdXJpbmc7XG4gIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgbG9zdCwgeyByZWNvdmVyZWQ6IHRydWUgfSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2NvcmVzLCBiZWZvcmUpO1xuICBhc3NlcnQuZXF1YWwoZmFjdHMubGVuZ3RoLCAxKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBwYWdlLmV2YWx1YXRlKChnaXZlbikgPT4gYXNzaXN0YW50LnNjb3JlKGdpdmVuKSwgcGFpcnMpLCBiZWZvcmUpO1xuICBhc3NlcnQuZXF1YWwoYXdhaXQgcGFnZS5ldmFsdWF0ZShhc3luYyAoKSA9PiAoYXdhaXQgYXNzaXN0YW50LnVuZG8oKSkuaWQpLCAyKTtcbn0pO1xuXG50ZXN0KFwiYSBsb3N0IGRldmljZSB0aGF0IGNhbm5vdCBiZSByZXBsYWNlZCBpcyBhbiBlcnJvciBhbmQgYW4gZXZlbnQsIGFuZCB0aGUgZ3JhcGggc3RheXNcIiwgYXN5bmMgKHQpID0+IHtcbiAgY29uc3QgYmVuY2ggPSBhd2FpdCBCZW5jaC5zdGFydCh0LCBmb2xkZXJGaWxlcyhTVE9SSUVTKSwgeyBncHU6IHRydWUgfSk7XG4gIGNvbnN0IHBhZ2UgPSBhd2FpdCBiZW5jaC50YWIoKTtcbiAgY29uc3Qgb3B0aW9ucyA9IHsgLi4uYmVuY2gubW9kZWwsIGJhY2tlbmQ6IFwid2ViZ3B1XCIgYXMgY29uc3QsIHN0b3JlOiBcIm1lbW9yeVwiIGFzIGNvbnN0LCB3b3JrZXJVcmw6IFwiL2xvc2FibGUtd29ya2VyLmpzXCIgfTtcbiAgYXdhaXQgcGFnZS5ldmFsdWF0ZSgob3B0aW9ucykgPT4gY3JlYXRlKG9wdGlvbnMpLCBvcHRpb25zKTtcbiAgY29uc3QgcmVzdWx0ID0gYXdhaXQgcGFnZS5ldmFsdWF0ZShhc3luYyAoZ2l2ZW4pID0+IHtcbiAgICBhd2FpdCBhc3Npc3RhbnQuYWRkRmFjdHMoW3sgc3ViamVjdDogXCJUb21cIiwgcmVsYXRpb246IFwibGlrZXNcIiwgb2JqZWN0OiBcInRlYVwiIH1dKTtcbiAgICBjb25zdCBsb3N0ID0gbmV3IFByb21pc2U8Ym9vbGVhbj4oKHJlc29sdmUpID0+XG4gICAgICBhc3Npc3RhbnQuYWRkRXZlbnRMaXN0ZW5lcihcImRldmljZWxvc3RcIiwgKHsgZGV0YWlsIH0pID0+IHJlc29sdmUoZGV0YWlsLnJlY292ZXJlZCksIHsgb25jZTogdHJ1ZSB9KSk7XG4gICAgbmV3IEJyb2FkY2FzdENoYW5uZWwoXCJkZXN0cm95LWRldmljZVwiKS5wb3N0TWVzc2FnZShudWxsKTtcbiAgICBjb25zdCByZWNvdmVyZWQgPSBhd2FpdCBsb3N0O1xuICAgIGNvbnN0IGNhbGxzID0gW2Fzc2lzdGFudC5zY29yZShnaXZlbiksIGFzc2lzdGFudC5hc2soXCJXaG8/XCIpLCBhc3Npc3RhbnQuZmVlZGJhY2soXCJXaG8gaXMgaXQ/XCIsIFwiVG9tXCIpXTtcbiAgICBjb25zdCBjb2RlcyA9IGF3YWl0IFByb21pc2UuYWxsKGNhbGxzLm1hcChhc3luYyAoY2FsbCkgPT4gKGF3YWl0IGZhaWx1cmUoY2FsbCkpPy5jb2RlKSk7XG4gICAgY29uc3QgZXhwb3J0ZWQgPSBhd2FpdCAoYXdhaXQgYXNzaXN0YW50LmV4cG9ydCgpKS50ZXh0KCk7XG4gICAgYXdhaXQgYXNzaXN0YW50LmRpc3Bvc2UoKTtcbiAgICByZXR1cm4geyByZWNvdmVyZWQsIGNvZGVzLCBleHBvcnRlZCB9O1xuICB9LCBwYWlycyk7XG4gIGFzc2VydC5lcXVhbChyZXN1bHQucmVjb3ZlcmVkLCBmYWxzZSk7XG4gIGFzc2VydC5kZWVwRXF1YWwocmVzdWx0LmNvZGVzLCBbXCJkZXZpY2UtbG9zdFwiLCBcImRldmljZS1sb3N0XCIsIFwiZGV2aWNlLWxvc3RcIl0pO1xuICBhc3NlcnQubWF0Y2gocmVzdWx0LmV4cG9ydGVkLCAvdGVhLyk7XG4gIGF3YWl0IHBhZ2UuZXZhbHVhdGUoKG9wdGlvbnMpID0+IGNyZWF0ZShvcHRpb25zKSwgeyAuLi5vcHRpb25zLCB3b3JrZXJVcmw6IHVuZGVmaW5lZCB9KTtcbiAgYXNzZXJ0LmVxdWFsKChhd2FpdCBwYWdlLmV2YWx1YXRlKChnaXZlbikgPT4gYXNzaXN0YW50LnNjb3JlKGdpdmVuKSwgcGFpcnMpKS5sZW5ndGgsIHBhaXJzLmxlbmd0aCk7XG59KTtcbiIsICIvLyBSZWFsIENocm9taXVtIHdpdGggYSBwcm9maWxlIG9uIGRpc2ssIHBhZ2VzIG9mIHRoZSB0ZXN0J3Mgc2l0ZSwgYW5kIGEgbW9kZWwgc2VydmVyLlxuXG5pbXBvcnQgeyBta2R0ZW1wLCBybSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyB0bXBkaXIgfSBmcm9tIFwibm9kZTpvc1wiO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB0eXBlIHsgVGVzdENvbnRleHQgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5cbmltcG9ydCB7IHR5cGUgQnJvd3NlckNvbnRleHQsIGNocm9taXVtLCB0eXBlIFBhZ2UgfSBmcm9tIFwicGxheXdyaWdodC1jb3JlXCI7XG5cbmltcG9ydCB0eXBlICogYXMgS2d0IGZyb20gXCIuLi8uLi9zcmMvaW5kZXguanNcIjtcbmltcG9ydCB7IHR5cGUgQmVoYXZpb3VyLCBNb2RlbFNlcnZlciB9IGZyb20gXCIuL21vZGVsLXNlcnZlci5qc1wiO1xuaW1wb3J0IHsgU2l0ZSB9IGZyb20gXCIuL3NpdGUuanNcIjtcblxuZGVjbGFyZSBnbG9iYWwge1xuICAvLyBXaGF0IGBzaXRlL3BhZ2UuanNgIGdpdmVzIHRvIHRoZSB0ZXN0cycgZnVuY3Rpb25zLCB3aGljaCBydW4gaW4gdGhlIHBhZ2UuXG4gIHZhciBrZ3Q6IHR5cGVvZiBLZ3Q7XG4gIHZhciBhc3Npc3RhbnQ6IEtndC5Bc3Npc3RhbnQ7XG4gIHZhciBjcmVhdGU6IChvcHRpb25zOiBQYXJ0aWFsPEtndC5DcmVhdGVPcHRpb25zPikgPT4gUHJvbWlzZTxLZ3QuUHJvZ3Jlc3NbXT47XG4gIHZhciBmYWlsdXJlOiAocHJvbWlzZTogUHJvbWlzZUxpa2U8dW5rbm93bj4pID0+IFByb21pc2U8RmFpbHVyZSB8IHVuZGVmaW5lZD47XG4gIHZhciByZWFkeTogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBGYWlsdXJlIHtcbiAgY29kZTogc3RyaW5nO1xuICBtZXNzYWdlOiBzdHJpbmc7XG4gIGRldGFpbHM6IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICBpc0tndEVycm9yOiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEJlbmNoT3B0aW9ucyB7XG4gIC8qKiBHaXZlcyB0aGUgYnJvd3NlciBXZWJHUFUuICovXG4gIGdwdT86IGJvb2xlYW47XG4gIGJlaGF2aW91cj86IEJlaGF2aW91cjtcbiAgLyoqIFdoYXQgaXMgc2VydmVkLCBieSBwcmVmaXguICovXG4gIHNpdGU/OiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+O1xufVxuXG5jb25zdCB0ZXN0U2l0ZSA9IHsgXCIvc2RrL1wiOiBcIi5cIiwgXCIvXCI6IFwidGVzdC9lMmUvc2l0ZVwiIH07XG5cbmNvbnN0IHF1aWV0ID0gW1xuICBcIi0tbm8tZmlyc3QtcnVuXCIsIFwiLS1kaXNhYmxlLXF1aWNcIiwgXCItLWRpc2FibGUtYmFja2dyb3VuZC1uZXR3b3JraW5nXCIsIFwiLS1kaXNhYmxlLWNvbXBvbmVudC11cGRhdGVcIixcbiAgXCItLWRpc2FibGUtc3luY1wiLFxuXTtcbi8qKiBXZWJHUFUgb24gU3dpZnRTaGFkZXI7IHdpdGhvdXQgaXQgbm8gYWRhcHRlciBhbnN3ZXJzLiAqL1xuY29uc3QgR1BVID0gXCItLWVuYWJsZS11bnNhZmUtd2ViZ3B1XCI7XG5cbmV4cG9ydCBjbGFzcyBCZW5jaCB7XG4gIHJlYWRvbmx5IGNvbnRleHQ6IEJyb3dzZXJDb250ZXh0O1xuICByZWFkb25seSBzaXRlOiBTaXRlO1xuICByZWFkb25seSBtb2RlbHM6IE1vZGVsU2VydmVyO1xuICAvKiogV2hhdCB0aGUgcGFnZXMgd3JvdGUgdG8gdGhlaXIgY29uc29sZXMgYXMgZXJyb3JzLCBhbmQgdGhlaXIgdW5jYXVnaHQgZXJyb3JzLiAqL1xuICByZWFkb25seSBjb21wbGFpbnRzOiBzdHJpbmdbXSA9IFtdO1xuXG4gIHByaXZhdGUgY29uc3RydWN0b3IoY29udGV4dDogQnJvd3NlckNvbnRleHQsIHNpdGU6IFNpdGUsIG1vZGVsczogTW9kZWxTZXJ2ZXIpIHtcbiAgICB0aGlzLmNvbnRleHQgPSBjb250ZXh0O1xuICAgIHRoaXMuc2l0ZSA9IHNpdGU7XG4gICAgdGhpcy5tb2RlbHMgPSBtb2RlbHM7XG4gIH1cblxuICBzdGF0aWMgYXN5bmMgc3RhcnQoXG4gICAgdDogVGVzdENvbnRleHQsXG4gICAgZmlsZXM6IE1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+LFxuICAgIHsgZ3B1ID0gZmFsc2UsIGJlaGF2aW91ciA9IHt9LCBzaXRlID0gdGVzdFNpdGUgfTogQmVuY2hPcHRpb25zID0ge30sXG4gICk6IFByb21pc2U8QmVuY2g+IHtcbiAgICBjb25zdCBwcm9maWxlID0gYXdhaXQgbWtkdGVtcChqb2luKHRtcGRpcigpLCBcImtndC1wcm9maWxlLVwiKSk7XG4gICAgY29uc3QgW3NlcnZlciwgbW9kZWxzXSA9IFthd2FpdCBTaXRlLnN0YXJ0KHNpdGUpLCBhd2FpdCBNb2RlbFNlcnZlci5zdGFydChmaWxlcywgYmVoYXZpb3VyKV07XG4gICAgY29uc3QgY29udGV4dCA9IGF3YWl0IGNocm9taXVtLmxhdW5jaFBlcnNpc3RlbnRDb250ZXh0KHByb2ZpbGUsIHtcbiAgICAgIGV4ZWN1dGFibGVQYXRoOiBwcm9jZXNzLmVudi5DSFJPTUlVTSA/PyBcIi91c3IvYmluL2Nocm9taXVtXCIsXG4gICAgICBoZWFkbGVzczogdHJ1ZSxcbiAgICAgIGNocm9taXVtU2FuZGJveDogZmFsc2UsXG4gICAgICBhcmdzOiBncHUgPyBbLi4ucXVpZXQsIEdQVV0gOiBxdWlldCxcbiAgICB9KTtcbiAgICBjb250ZXh0LnNldERlZmF1bHRUaW1lb3V0KDApO1xuICAgIHQuYWZ0ZXIoYXN5bmMgKCkgPT4ge1xuICAgICAgYXdhaXQgY29udGV4dC5jbG9zZSgpO1xuICAgICAgYXdhaXQgUHJvbWlzZS5hbGwoW3NlcnZlci5zdG9wKCksIG1vZGVscy5zdG9wKCldKTtcbiAgICAgIGF3YWl0IHJtKHByb2ZpbGUsIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSwgbWF4UmV0cmllczogNSB9KTtcbiAgICB9KTtcbiAgICByZXR1cm4gbmV3IEJlbmNoKGNvbnRleHQsIHNlcnZlciwgbW9kZWxzKTtcbiAgfVxuXG4gIC8qKiBBIHRhYiBvbiB0aGUgdGVzdCdzIHBhZ2UuICovXG4gIGFzeW5jIHRhYihxdWVyeSA9IFwiXCIpOiBQcm9taXNlPFBhZ2U+IHtcbiAgICBjb25zdCBwYWdlID0gYXdhaXQgdGhpcy5jb250ZXh0Lm5ld1BhZ2UoKTtcbiAgICBwYWdlLm9uKFwiY29uc29sZVwiLCAobWVzc2FnZSkgPT4gbWVzc2FnZS50eXBlKCkgPT09IFwiZXJyb3JcIiAmJiB0aGlzLmNvbXBsYWludHMucHVzaChtZXNzYWdlLnRleHQoKSkpO1xuICAgIHBhZ2Uub24oXCJwYWdlZXJyb3JcIiwgKGVycm9yKSA9PiB0aGlzLmNvbXBsYWludHMucHVzaChTdHJpbmcoZXJyb3IpKSk7XG4gICAgYXdhaXQgcGFnZS5nb3RvKGAke3RoaXMuc2l0ZS5vcmlnaW59LyR7cXVlcnl9YCk7XG4gICAgYXdhaXQgcGFnZS53YWl0Rm9yRnVuY3Rpb24oKCkgPT4gZ2xvYmFsVGhpcy5yZWFkeSk7XG4gICAgcmV0dXJuIHBhZ2U7XG4gIH1cblxuICAvKiogV2hhdCBgY3JlYXRlYCB0YWtlcyB0byBsb2FkIHRoZSBzZXJ2ZWQgbW9kZWwuICovXG4gIGdldCBtb2RlbCgpOiB7IG1vZGVsOiB7IHVybDogc3RyaW5nIH0gfSB7XG4gICAgcmV0dXJuIHsgbW9kZWw6IHsgdXJsOiB0aGlzLm1vZGVscy51cmwgfSB9O1xuICB9XG59XG4iLCAiLy8gQSBzZXJ2ZXIgb2YgbW9kZWwgZm9sZGVycyB0aGF0IGNhbiBtaXNiZWhhdmUgYXMgcmVhbCBvbmVzIGRvLCBhbmQgdGVsbHMgd2hhdCBpdCB3YXMgYXNrZWQuXG5cbmltcG9ydCB7IGNyZWF0ZVNlcnZlciwgdHlwZSBJbmNvbWluZ01lc3NhZ2UsIHR5cGUgU2VydmVyLCB0eXBlIFNlcnZlclJlc3BvbnNlIH0gZnJvbSBcIm5vZGU6aHR0cFwiO1xuaW1wb3J0IHR5cGUgeyBBZGRyZXNzSW5mbyB9IGZyb20gXCJub2RlOm5ldFwiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFNlcnZlZCB7XG4gIHBhdGg6IHN0cmluZztcbiAgcmFuZ2U6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgLyoqIEJ5dGVzIG9mIHRoZSBib2R5IHRoYXQgd2VyZSBzZW50LiAqL1xuICBzZW50OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQmVoYXZpb3VyIHtcbiAgLyoqIEFuc3dlcnMgYFJhbmdlYCByZXF1ZXN0czsgb3RoZXJ3aXNlIHRoZSB3aG9sZSBmaWxlIGNvbWVzIGVhY2ggdGltZS4gKi9cbiAgcmFuZ2VzPzogYm9vbGVhbjtcbiAgLyoqIFNlbmRzIHZhbGlkYXRvcnMuICovXG4gIHRhZ3M/OiBib29sZWFuO1xuICAvKiogQnJlYWtzIHRoZSBjb25uZWN0aW9uIG9mIHRoZSBuZXh0IGFuc3dlcnMgYWZ0ZXIgc28gbWFueSBieXRlczsgdXNlZCB1cCBvbmUgYnkgb25lLiAqL1xuICBicmVha0FmdGVyPzogbnVtYmVyW107XG4gIC8qKiBBbnN3ZXJzIHVua25vd24gcGF0aHMgd2l0aCBhIHBhZ2UsIGFzIHNlcnZlcnMgb2Ygd2ViIGFwcHMgZG8uICovXG4gIGZhbGxiYWNrUGFnZT86IGJvb2xlYW47XG4gIC8qKiBXYWl0cyBiZWZvcmUgZWFjaCBwaWVjZSBvZiBhIGJvZHkuICovXG4gIHNsb3dseT86IGJvb2xlYW47XG59XG5cbmV4cG9ydCBjbGFzcyBNb2RlbFNlcnZlciB7XG4gIHJlYWRvbmx5IHJlcXVlc3RzOiBTZXJ2ZWRbXSA9IFtdO1xuICByZWFkb25seSBiZWhhdmlvdXI6IEJlaGF2aW91cjtcbiAgLyoqIFRoZSBmb2xkZXIncyBVUkwuICovXG4gIHVybCA9IFwiXCI7XG4gIHJlYWRvbmx5ICNmaWxlczogTWFwPHN0cmluZywgVWludDhBcnJheT47XG4gIHJlYWRvbmx5ICNzZXJ2ZXI6IFNlcnZlcjtcblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKGZpbGVzOiBNYXA8c3RyaW5nLCBVaW50OEFycmF5PiwgYmVoYXZpb3VyOiBCZWhhdmlvdXIpIHtcbiAgICB0aGlzLiNmaWxlcyA9IGZpbGVzO1xuICAgIHRoaXMuYmVoYXZpb3VyID0gYmVoYXZpb3VyO1xuICAgIHRoaXMuI3NlcnZlciA9IGNyZWF0ZVNlcnZlcigocmVxdWVzdCwgcmVzcG9uc2UpID0+IHZvaWQgdGhpcy4jYW5zd2VyKHJlcXVlc3QsIHJlc3BvbnNlKSk7XG4gIH1cblxuICBzdGF0aWMgYXN5bmMgc3RhcnQoZmlsZXM6IE1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+LCBiZWhhdmlvdXI6IEJlaGF2aW91ciA9IHt9KTogUHJvbWlzZTxNb2RlbFNlcnZlcj4ge1xuICAgIGNvbnN0IHNlcnZlciA9IG5ldyBNb2RlbFNlcnZlcihmaWxlcywgeyByYW5nZXM6IHRydWUsIHRhZ3M6IHRydWUsIC4uLmJlaGF2aW91ciB9KTtcbiAgICBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigobGlzdGVuaW5nKSA9PiBzZXJ2ZXIuI3NlcnZlci5saXN0ZW4oMCwgXCIxMjcuMC4wLjFcIiwgbGlzdGVuaW5nKSk7XG4gICAgc2VydmVyLnVybCA9IGBodHRwOi8vMTI3LjAuMC4xOiR7KHNlcnZlci4jc2VydmVyLmFkZHJlc3MoKSBhcyBBZGRyZXNzSW5mbykucG9ydH0vbW9kZWwvYDtcbiAgICByZXR1cm4gc2VydmVyO1xuICB9XG5cbiAgYXNrZWQobmFtZTogc3RyaW5nKTogU2VydmVkW10ge1xuICAgIHJldHVybiB0aGlzLnJlcXVlc3RzLmZpbHRlcigoeyBwYXRoIH0pID0+IHBhdGggPT09IG5hbWUpO1xuICB9XG5cbiAgYXN5bmMgc3RvcCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICB0aGlzLiNzZXJ2ZXIuY2xvc2VBbGxDb25uZWN0aW9ucygpO1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKChjbG9zZWQpID0+IHRoaXMuI3NlcnZlci5jbG9zZShjbG9zZWQpKTtcbiAgfVxuXG4gIGFzeW5jICNhbnN3ZXIocmVxdWVzdDogSW5jb21pbmdNZXNzYWdlLCByZXNwb25zZTogU2VydmVyUmVzcG9uc2UpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBuYW1lID0gZGVjb2RlVVJJQ29tcG9uZW50KG5ldyBVUkwocmVxdWVzdC51cmwhLCBcImh0dHA6Ly9sb2NhbGhvc3RcIikucGF0aG5hbWUuc2xpY2UoXCIvbW9kZWwvXCIubGVuZ3RoKSk7XG4gICAgY29uc3Qgc2VydmVkOiBTZXJ2ZWQgPSB7IHBhdGg6IG5hbWUsIHJhbmdlOiByZXF1ZXN0LmhlYWRlcnMucmFuZ2UsIHNlbnQ6IDAgfTtcbiAgICB0aGlzLnJlcXVlc3RzLnB1c2goc2VydmVkKTtcbiAgICByZXNwb25zZS5zZXRIZWFkZXIoXCJBY2Nlc3MtQ29udHJvbC1BbGxvdy1PcmlnaW5cIiwgXCIqXCIpO1xuICAgIHJlc3BvbnNlLnNldEhlYWRlcihcIkFjY2Vzcy1Db250cm9sLUV4cG9zZS1IZWFkZXJzXCIsIFwiRVRhZywgQ29udGVudC1SYW5nZVwiKTtcbiAgICByZXNwb25zZS5zZXRIZWFkZXIoXCJBY2Nlc3MtQ29udHJvbC1BbGxvdy1IZWFkZXJzXCIsIFwiUmFuZ2VcIik7XG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLiNmaWxlcy5nZXQobmFtZSk7XG4gICAgaWYgKCFieXRlcykgcmV0dXJuIHRoaXMuI21pc3NpbmcocmVzcG9uc2UpO1xuICAgIGNvbnN0IGZyb20gPSB0aGlzLiNmcm9tKHJlcXVlc3QsIGJ5dGVzLCByZXNwb25zZSk7XG4gICAgaWYgKGZyb20gPT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgIGF3YWl0IHRoaXMuI3NlbmQocmVzcG9uc2UsIGJ5dGVzLnN1YmFycmF5KGZyb20pLCBzZXJ2ZWQpO1xuICB9XG5cbiAgI21pc3NpbmcocmVzcG9uc2U6IFNlcnZlclJlc3BvbnNlKTogdm9pZCB7XG4gICAgY29uc3QgcGFnZSA9IHRoaXMuYmVoYXZpb3VyLmZhbGxiYWNrUGFnZSA9PT0gdHJ1ZTtcbiAgICByZXNwb25zZS53cml0ZUhlYWQocGFnZSA/IDIwMCA6IDQwNCwgeyBcIkNvbnRlbnQtVHlwZVwiOiBwYWdlID8gXCJ0ZXh0L2h0bWxcIiA6IFwidGV4dC9wbGFpblwiIH0pO1xuICAgIHJlc3BvbnNlLmVuZChcIjwhZG9jdHlwZSBodG1sPlwiKTtcbiAgfVxuXG4gICNmcm9tKHJlcXVlc3Q6IEluY29taW5nTWVzc2FnZSwgYnl0ZXM6IFVpbnQ4QXJyYXksIHJlc3BvbnNlOiBTZXJ2ZXJSZXNwb25zZSk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gICAgY29uc3QgYXNrZWQgPSAvXmJ5dGVzPShcXGQrKS0kLy5leGVjKHJlcXVlc3QuaGVhZGVycy5yYW5nZSA/PyBcIlwiKT8uWzFdO1xuICAgIGNvbnN0IGZyb20gPSB0aGlzLmJlaGF2aW91ci5yYW5nZXMgJiYgYXNrZWQgIT09IHVuZGVmaW5lZCA/IE51bWJlcihhc2tlZCkgOiAwO1xuICAgIGlmIChmcm9tID49IGJ5dGVzLmxlbmd0aCAmJiBmcm9tID4gMCkge1xuICAgICAgcmVzcG9uc2Uud3JpdGVIZWFkKDQxNikuZW5kKCk7XG4gICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBpZiAodGhpcy5iZWhhdmlvdXIudGFncykgcmVzcG9uc2Uuc2V0SGVhZGVyKFwiRVRhZ1wiLCBgXCIke2J5dGVzLmxlbmd0aH0tJHtieXRlc1swXX1cImApO1xuICAgIHJlc3BvbnNlLnNldEhlYWRlcihcIkNvbnRlbnQtVHlwZVwiLCBcImFwcGxpY2F0aW9uL29jdGV0LXN0cmVhbVwiKTtcbiAgICByZXNwb25zZS5zZXRIZWFkZXIoXCJDb250ZW50LUxlbmd0aFwiLCBieXRlcy5sZW5ndGggLSBmcm9tKTtcbiAgICBpZiAoZnJvbSA+IDApIHJlc3BvbnNlLnNldEhlYWRlcihcIkNvbnRlbnQtUmFuZ2VcIiwgYGJ5dGVzICR7ZnJvbX0tJHtieXRlcy5sZW5ndGggLSAxfS8ke2J5dGVzLmxlbmd0aH1gKTtcbiAgICByZXNwb25zZS53cml0ZUhlYWQoZnJvbSA+IDAgPyAyMDYgOiAyMDApO1xuICAgIHJldHVybiBmcm9tO1xuICB9XG5cbiAgYXN5bmMgI3NlbmQocmVzcG9uc2U6IFNlcnZlclJlc3BvbnNlLCBib2R5OiBVaW50OEFycmF5LCBzZXJ2ZWQ6IFNlcnZlZCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGxpbWl0ID0gdGhpcy5iZWhhdmlvdXIuYnJlYWtBZnRlcj8uc2hpZnQoKSA/PyBJbmZpbml0eTtcbiAgICBjb25zdCBwaWVjZSA9IDY0ICogMTAyNDtcbiAgICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgTWF0aC5taW4oYm9keS5sZW5ndGgsIGxpbWl0KTsgYXQgKz0gcGllY2UpIHtcbiAgICAgIGNvbnN0IHBhcnQgPSBib2R5LnN1YmFycmF5KGF0LCBNYXRoLm1pbihhdCArIHBpZWNlLCBsaW1pdCwgYm9keS5sZW5ndGgpKTtcbiAgICAgIGlmICh0aGlzLmJlaGF2aW91ci5zbG93bHkpIGF3YWl0IG5ldyBQcm9taXNlKChsYXRlcikgPT4gc2V0VGltZW91dChsYXRlciwgNSkpO1xuICAgICAgaWYgKHJlc3BvbnNlLmRlc3Ryb3llZCkgcmV0dXJuO1xuICAgICAgYXdhaXQgbmV3IFByb21pc2U8dm9pZD4oKHdyaXR0ZW4pID0+IHJlc3BvbnNlLndyaXRlKHBhcnQsICgpID0+IHdyaXR0ZW4oKSkpO1xuICAgICAgc2VydmVkLnNlbnQgKz0gcGFydC5sZW5ndGg7XG4gICAgfVxuICAgIGlmIChsaW1pdCA8IGJvZHkubGVuZ3RoKSByZXNwb25zZS5kZXN0cm95KCk7XG4gICAgZWxzZSByZXNwb25zZS5lbmQoKTtcbiAgfVxufVxuIiwgIi8vIEEgc3RhdGljIHNlcnZlci5cblxuaW1wb3J0IHsgY3JlYXRlUmVhZFN0cmVhbSwgc3RhdFN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgY3JlYXRlU2VydmVyLCB0eXBlIFNlcnZlciB9IGZyb20gXCJub2RlOmh0dHBcIjtcbmltcG9ydCB0eXBlIHsgQWRkcmVzc0luZm8gfSBmcm9tIFwibm9kZTpuZXRcIjtcbmltcG9ydCB7IGV4dG5hbWUsIGpvaW4sIG5vcm1hbGl6ZSwgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcblxuY29uc3QgdHlwZXM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7XG4gIFwiLmh0bWxcIjogXCJ0ZXh0L2h0bWxcIixcbiAgXCIuanNcIjogXCJ0ZXh0L2phdmFzY3JpcHRcIixcbiAgXCIud2FzbVwiOiBcImFwcGxpY2F0aW9uL3dhc21cIixcbn07XG5cbmV4cG9ydCBjbGFzcyBTaXRlIHtcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5ICNzZXJ2ZXI6IFNlcnZlcjtcblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKHNlcnZlcjogU2VydmVyKSB7XG4gICAgdGhpcy4jc2VydmVyID0gc2VydmVyO1xuICAgIHRoaXMub3JpZ2luID0gYGh0dHA6Ly8xMjcuMC4wLjE6JHsoc2VydmVyLmFkZHJlc3MoKSBhcyBBZGRyZXNzSW5mbykucG9ydH1gO1xuICB9XG5cbiAgLyoqIFNlcnZlcyBlYWNoIGZvbGRlciB1bmRlciBpdHMgcHJlZml4LCB0aGUgbG9uZ2VzdCBwcmVmaXggZmlyc3QuICovXG4gIHN0YXRpYyBhc3luYyBzdGFydChmb2xkZXJzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+KTogUHJvbWlzZTxTaXRlPiB7XG4gICAgY29uc3QgcHJlZml4ZXMgPSBPYmplY3Qua2V5cyhmb2xkZXJzKS5zb3J0KChhLCBiKSA9PiBiLmxlbmd0aCAtIGEubGVuZ3RoKTtcbiAgICBjb25zdCBzZXJ2ZXIgPSBjcmVhdGVTZXJ2ZXIoKHJlcXVlc3QsIHJlc3BvbnNlKSA9PiB7XG4gICAgICBjb25zdCBwYXRoID0gbm9ybWFsaXplKGRlY29kZVVSSUNvbXBvbmVudChuZXcgVVJMKHJlcXVlc3QudXJsISwgXCJodHRwOi8vbG9jYWxob3N0XCIpLnBhdGhuYW1lKSk7XG4gICAgICBjb25zdCBwcmVmaXggPSBwcmVmaXhlcy5maW5kKChwcmVmaXgpID0+IHBhdGguc3RhcnRzV2l0aChwcmVmaXgpKSE7XG4gICAgICBjb25zdCBuYW1lID0gcGF0aC5lbmRzV2l0aChcIi9cIikgPyBgJHtwYXRofWluZGV4Lmh0bWxgIDogcGF0aDtcbiAgICAgIGNvbnN0IGZpbGUgPSBqb2luKHJlc29sdmUoZm9sZGVyc1twcmVmaXhdISksIG5hbWUuc2xpY2UocHJlZml4Lmxlbmd0aCkpO1xuICAgICAgY29uc3Qgc2l6ZSA9IHN0YXRTeW5jKGZpbGUsIHsgdGhyb3dJZk5vRW50cnk6IGZhbHNlIH0pPy5zaXplO1xuICAgICAgaWYgKHNpemUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHZvaWQgcmVzcG9uc2Uud3JpdGVIZWFkKDQwNCkuZW5kKCk7XG4gICAgICByZXNwb25zZS53cml0ZUhlYWQoMjAwLCB7IFwiQ29udGVudC1UeXBlXCI6IHR5cGVzW2V4dG5hbWUoZmlsZSldID8/IFwidGV4dC9wbGFpblwiLCBcIkNvbnRlbnQtTGVuZ3RoXCI6IHNpemUgfSk7XG4gICAgICBjcmVhdGVSZWFkU3RyZWFtKGZpbGUpLnBpcGUocmVzcG9uc2UpO1xuICAgIH0pO1xuICAgIGF3YWl0IG5ldyBQcm9taXNlPHZvaWQ+KChsaXN0ZW5pbmcpID0+IHNlcnZlci5saXN0ZW4oMCwgXCIxMjcuMC4wLjFcIiwgbGlzdGVuaW5nKSk7XG4gICAgcmV0dXJuIG5ldyBTaXRlKHNlcnZlcik7XG4gIH1cblxuICBhc3luYyBzdG9wKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHRoaXMuI3NlcnZlci5jbG9zZUFsbENvbm5lY3Rpb25zKCk7XG4gICAgYXdhaXQgbmV3IFByb21pc2UoKGNsb3NlZCkgPT4gdGhpcy4jc2VydmVyLmNsb3NlKGNsb3NlZCkpO1xuICB9XG59XG4iLCAiLy8gTW9kZWwgZm9sZGVycyBmb3IgdGVzdHM6IG1hZGUgdXAgb25lcywgYW5kIHRob3NlIG9mIHRoZSByZXBvc2l0b3J5LlxuXG5pbXBvcnQgeyBjcmVhdGVIYXNoIH0gZnJvbSBcIm5vZGU6Y3J5cHRvXCI7XG5pbXBvcnQgeyByZWFkZGlyU3luYywgcmVhZEZpbGVTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IGpvaW4sIHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5cbi8qKiBUaGUgcmVwb3NpdG9yeSwgc2VlbiBmcm9tIHRoZSBwYWNrYWdlLCB3aGVyZSB0ZXN0cyBydW4uICovXG5leHBvcnQgY29uc3QgcmVwb3NpdG9yeSA9IHJlc29sdmUoXCIuLi8uLlwiKTtcbmV4cG9ydCBjb25zdCBNSU5JID0gam9pbihyZXBvc2l0b3J5LCBcIm1vZGVscy9rZ3QtbWluaVwiKTtcbmV4cG9ydCBjb25zdCBUSU5ZX0NIQVQgPSBqb2luKHJlcG9zaXRvcnksIFwidGVzdHMvZml4dHVyZXMvbW9kZWxzL3RpbnlfY2hhdFwiKTtcbmV4cG9ydCBjb25zdCBTVE9SSUVTID0gam9pbihyZXBvc2l0b3J5LCBcInRlc3RzL2ZpeHR1cmVzL21vZGVscy9zdG9yaWVzMjYwa1wiKTtcblxuZXhwb3J0IGZ1bmN0aW9uIGZvbGRlckZpbGVzKGZvbGRlcjogc3RyaW5nKTogTWFwPHN0cmluZywgVWludDhBcnJheT4ge1xuICBjb25zdCBuYW1lcyA9IHJlYWRkaXJTeW5jKGZvbGRlcikuZmlsdGVyKChuYW1lKSA9PiAvXFwuKGpzb258amluamF8c2FmZXRlbnNvcnMpJC8udGVzdChuYW1lKSk7XG4gIHJldHVybiBuZXcgTWFwKG5hbWVzLm1hcCgobmFtZSkgPT4gW25hbWUsIHJlYWRGaWxlU3luYyhqb2luKGZvbGRlciwgbmFtZSkpXSkpO1xufVxuXG4vKiogRmlsZXMgdGhhdCBubyB3YXNtIG1vZHVsZSBjb3VsZCBsb2FkLCBidXQgdGhhdCBkb3dubG9hZCBhbGwgdGhlIHNhbWUuICovXG5leHBvcnQgZnVuY3Rpb24gbWFkZVVwTW9kZWwod2VpZ2h0Qnl0ZXM6IG51bWJlcik6IE1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+IHtcbiAgcmV0dXJuIG5ldyBNYXAoW1xuICAgIFtcImNvbmZpZy5qc29uXCIsIHRleHQoXCJ7fVwiKV0sXG4gICAgW1widG9rZW5pemVyLmpzb25cIiwgdGV4dCgne1wibW9kZWxcIjp7fX0nKV0sXG4gICAgW1wibW9kZWwuc2FmZXRlbnNvcnNcIiwgbm9pc2Uod2VpZ2h0Qnl0ZXMpXSxcbiAgXSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB3aXRoTWFuaWZlc3QoZmlsZXM6IE1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+KTogTWFwPHN0cmluZywgVWludDhBcnJheT4ge1xuICBjb25zdCBoYXNoID0gKGJ5dGVzOiBVaW50OEFycmF5KSA9PiBjcmVhdGVIYXNoKFwic2hhMjU2XCIpLnVwZGF0ZShieXRlcykuZGlnZXN0KFwiaGV4XCIpO1xuICBjb25zdCBlbnRyaWVzID0gWy4uLmZpbGVzXS5tYXAoKFtuYW1lLCBieXRlc10pID0+IFtuYW1lLCB7IHNpemU6IGJ5dGVzLmxlbmd0aCwgc2hhMjU2OiBoYXNoKGJ5dGVzKSB9XSk7XG4gIGNvbnN0IG1hbmlmZXN0ID0geyB2ZXJzaW9uOiAxLCBmaWxlczogT2JqZWN0LmZyb21FbnRyaWVzKGVudHJpZXMpIH07XG4gIHJldHVybiBuZXcgTWFwKFsuLi5maWxlcywgW1wia2d0LW1hbmlmZXN0Lmpzb25cIiwgdGV4dChKU09OLnN0cmluZ2lmeShtYW5pZmVzdCkpXV0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdGV4dCh2YWx1ZTogc3RyaW5nKTogVWludDhBcnJheSB7XG4gIHJldHVybiBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUodmFsdWUpO1xufVxuXG4vKiogQnl0ZXMgdGhhdCBkbyBub3QgcmVwZWF0OyB0aGUgc2FtZSBvbiBlYWNoIHJ1bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBub2lzZShsZW5ndGg6IG51bWJlcik6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGxlbmd0aCk7XG4gIGxldCBzdGF0ZSA9IDE7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgbGVuZ3RoOyBpKyspIHtcbiAgICBzdGF0ZSA9IChNYXRoLmltdWwoc3RhdGUsIDE2NjQ1MjUpICsgMTAxMzkwNDIyMykgPj4+IDA7XG4gICAgYnl0ZXNbaV0gPSBzdGF0ZSA+Pj4gMjQ7XG4gIH1cbiAgcmV0dXJuIGJ5dGVzO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUdBLE9BQU8sWUFBWTtBQUNuQixTQUFTLFlBQVk7OztBQ0ZyQixTQUFTLFNBQVMsVUFBVTtBQUM1QixTQUFTLGNBQWM7QUFDdkIsU0FBUyxRQUFBQSxhQUFZO0FBR3JCLFNBQThCLGdCQUEyQjs7O0FDTHpELFNBQVMsb0JBQTRFO0FBdUI5RSxJQUFNLGNBQU4sTUFBTSxhQUFZO0FBQUEsRUFDZCxXQUFxQixDQUFDO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBRVQsTUFBTTtBQUFBLEVBQ0c7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLE9BQWdDLFdBQXNCO0FBQ3hFLFNBQUssU0FBUztBQUNkLFNBQUssWUFBWTtBQUNqQixTQUFLLFVBQVUsYUFBYSxDQUFDLFNBQVMsYUFBYSxLQUFLLEtBQUssUUFBUSxTQUFTLFFBQVEsQ0FBQztBQUFBLEVBQ3pGO0FBQUEsRUFFQSxhQUFhLE1BQU0sT0FBZ0MsWUFBdUIsQ0FBQyxHQUF5QjtBQUNsRyxVQUFNLFNBQVMsSUFBSSxhQUFZLE9BQU8sRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLEdBQUcsVUFBVSxDQUFDO0FBQ2hGLFVBQU0sSUFBSSxRQUFjLENBQUMsY0FBYyxPQUFPLFFBQVEsT0FBTyxHQUFHLGFBQWEsU0FBUyxDQUFDO0FBQ3ZGLFdBQU8sTUFBTSxvQkFBcUIsT0FBTyxRQUFRLFFBQVEsRUFBa0IsSUFBSTtBQUMvRSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTSxNQUF3QjtBQUM1QixXQUFPLEtBQUssU0FBUyxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxJQUFJO0FBQUEsRUFDekQ7QUFBQSxFQUVBLE1BQU0sT0FBc0I7QUFDMUIsU0FBSyxRQUFRLG9CQUFvQjtBQUNqQyxVQUFNLElBQUksUUFBUSxDQUFDLFdBQVcsS0FBSyxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDMUQ7QUFBQSxFQUVBLE1BQU0sUUFBUSxTQUEwQixVQUF5QztBQUMvRSxVQUFNLE9BQU8sbUJBQW1CLElBQUksSUFBSSxRQUFRLEtBQU0sa0JBQWtCLEVBQUUsU0FBUyxNQUFNLFVBQVUsTUFBTSxDQUFDO0FBQzFHLFVBQU0sU0FBaUIsRUFBRSxNQUFNLE1BQU0sT0FBTyxRQUFRLFFBQVEsT0FBTyxNQUFNLEVBQUU7QUFDM0UsU0FBSyxTQUFTLEtBQUssTUFBTTtBQUN6QixhQUFTLFVBQVUsK0JBQStCLEdBQUc7QUFDckQsYUFBUyxVQUFVLGlDQUFpQyxxQkFBcUI7QUFDekUsYUFBUyxVQUFVLGdDQUFnQyxPQUFPO0FBQzFELFVBQU0sUUFBUSxLQUFLLE9BQU8sSUFBSSxJQUFJO0FBQ2xDLFFBQUksQ0FBQyxNQUFPLFFBQU8sS0FBSyxTQUFTLFFBQVE7QUFDekMsVUFBTSxPQUFPLEtBQUssTUFBTSxTQUFTLE9BQU8sUUFBUTtBQUNoRCxRQUFJLFNBQVMsT0FBVztBQUN4QixVQUFNLEtBQUssTUFBTSxVQUFVLE1BQU0sU0FBUyxJQUFJLEdBQUcsTUFBTTtBQUFBLEVBQ3pEO0FBQUEsRUFFQSxTQUFTLFVBQWdDO0FBQ3ZDLFVBQU0sT0FBTyxLQUFLLFVBQVUsaUJBQWlCO0FBQzdDLGFBQVMsVUFBVSxPQUFPLE1BQU0sS0FBSyxFQUFFLGdCQUFnQixPQUFPLGNBQWMsYUFBYSxDQUFDO0FBQzFGLGFBQVMsSUFBSSxpQkFBaUI7QUFBQSxFQUNoQztBQUFBLEVBRUEsTUFBTSxTQUEwQixPQUFtQixVQUE4QztBQUMvRixVQUFNLFFBQVEsaUJBQWlCLEtBQUssUUFBUSxRQUFRLFNBQVMsRUFBRSxJQUFJLENBQUM7QUFDcEUsVUFBTSxPQUFPLEtBQUssVUFBVSxVQUFVLFVBQVUsU0FBWSxPQUFPLEtBQUssSUFBSTtBQUM1RSxRQUFJLFFBQVEsTUFBTSxVQUFVLE9BQU8sR0FBRztBQUNwQyxlQUFTLFVBQVUsR0FBRyxFQUFFLElBQUk7QUFDNUIsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLEtBQUssVUFBVSxLQUFNLFVBQVMsVUFBVSxRQUFRLElBQUksTUFBTSxNQUFNLElBQUksTUFBTSxDQUFDLENBQUMsR0FBRztBQUNuRixhQUFTLFVBQVUsZ0JBQWdCLDBCQUEwQjtBQUM3RCxhQUFTLFVBQVUsa0JBQWtCLE1BQU0sU0FBUyxJQUFJO0FBQ3hELFFBQUksT0FBTyxFQUFHLFVBQVMsVUFBVSxpQkFBaUIsU0FBUyxJQUFJLElBQUksTUFBTSxTQUFTLENBQUMsSUFBSSxNQUFNLE1BQU0sRUFBRTtBQUNyRyxhQUFTLFVBQVUsT0FBTyxJQUFJLE1BQU0sR0FBRztBQUN2QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTSxNQUFNLFVBQTBCLE1BQWtCLFFBQStCO0FBQ3JGLFVBQU0sUUFBUSxLQUFLLFVBQVUsWUFBWSxNQUFNLEtBQUs7QUFDcEQsVUFBTSxRQUFRLEtBQUs7QUFDbkIsYUFBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLElBQUksS0FBSyxRQUFRLEtBQUssR0FBRyxNQUFNLE9BQU87QUFDL0QsWUFBTSxPQUFPLEtBQUssU0FBUyxJQUFJLEtBQUssSUFBSSxLQUFLLE9BQU8sT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUN2RSxVQUFJLEtBQUssVUFBVSxPQUFRLE9BQU0sSUFBSSxRQUFRLENBQUMsVUFBVSxXQUFXLE9BQU8sQ0FBQyxDQUFDO0FBQzVFLFVBQUksU0FBUyxVQUFXO0FBQ3hCLFlBQU0sSUFBSSxRQUFjLENBQUMsWUFBWSxTQUFTLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQyxDQUFDO0FBQzFFLGFBQU8sUUFBUSxLQUFLO0FBQUEsSUFDdEI7QUFDQSxRQUFJLFFBQVEsS0FBSyxPQUFRLFVBQVMsUUFBUTtBQUFBLFFBQ3JDLFVBQVMsSUFBSTtBQUFBLEVBQ3BCO0FBQ0Y7OztBQ3JHQSxTQUFTLGtCQUFrQixnQkFBZ0I7QUFDM0MsU0FBUyxnQkFBQUMscUJBQWlDO0FBRTFDLFNBQVMsU0FBUyxNQUFNLFdBQVcsZUFBZTtBQUVsRCxJQUFNLFFBQWdDO0FBQUEsRUFDcEMsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBQ1AsU0FBUztBQUNYO0FBRU8sSUFBTSxPQUFOLE1BQU0sTUFBSztBQUFBLEVBQ1A7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLFFBQWdCO0FBQ2xDLFNBQUssVUFBVTtBQUNmLFNBQUssU0FBUyxvQkFBcUIsT0FBTyxRQUFRLEVBQWtCLElBQUk7QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHQSxhQUFhLE1BQU0sU0FBZ0Q7QUFDakUsVUFBTSxXQUFXLE9BQU8sS0FBSyxPQUFPLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFNBQVMsRUFBRSxNQUFNO0FBQ3hFLFVBQU0sU0FBU0EsY0FBYSxDQUFDLFNBQVMsYUFBYTtBQUNqRCxZQUFNLE9BQU8sVUFBVSxtQkFBbUIsSUFBSSxJQUFJLFFBQVEsS0FBTSxrQkFBa0IsRUFBRSxRQUFRLENBQUM7QUFDN0YsWUFBTSxTQUFTLFNBQVMsS0FBSyxDQUFDQyxZQUFXLEtBQUssV0FBV0EsT0FBTSxDQUFDO0FBQ2hFLFlBQU0sT0FBTyxLQUFLLFNBQVMsR0FBRyxJQUFJLEdBQUcsSUFBSSxlQUFlO0FBQ3hELFlBQU0sT0FBTyxLQUFLLFFBQVEsUUFBUSxNQUFNLENBQUUsR0FBRyxLQUFLLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFDdEUsWUFBTSxPQUFPLFNBQVMsTUFBTSxFQUFFLGdCQUFnQixNQUFNLENBQUMsR0FBRztBQUN4RCxVQUFJLFNBQVMsT0FBVyxRQUFPLEtBQUssU0FBUyxVQUFVLEdBQUcsRUFBRSxJQUFJO0FBQ2hFLGVBQVMsVUFBVSxLQUFLLEVBQUUsZ0JBQWdCLE1BQU0sUUFBUSxJQUFJLENBQUMsS0FBSyxjQUFjLGtCQUFrQixLQUFLLENBQUM7QUFDeEcsdUJBQWlCLElBQUksRUFBRSxLQUFLLFFBQVE7QUFBQSxJQUN0QyxDQUFDO0FBQ0QsVUFBTSxJQUFJLFFBQWMsQ0FBQyxjQUFjLE9BQU8sT0FBTyxHQUFHLGFBQWEsU0FBUyxDQUFDO0FBQy9FLFdBQU8sSUFBSSxNQUFLLE1BQU07QUFBQSxFQUN4QjtBQUFBLEVBRUEsTUFBTSxPQUFzQjtBQUMxQixTQUFLLFFBQVEsb0JBQW9CO0FBQ2pDLFVBQU0sSUFBSSxRQUFRLENBQUMsV0FBVyxLQUFLLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFBQSxFQUMxRDtBQUNGOzs7QUZOQSxJQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssS0FBSyxnQkFBZ0I7QUFFdEQsSUFBTSxRQUFRO0FBQUEsRUFDWjtBQUFBLEVBQWtCO0FBQUEsRUFBa0I7QUFBQSxFQUFtQztBQUFBLEVBQ3ZFO0FBQ0Y7QUFFQSxJQUFNLE1BQU07QUFFTCxJQUFNLFFBQU4sTUFBTSxPQUFNO0FBQUEsRUFDUjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQUVBLGFBQXVCLENBQUM7QUFBQSxFQUV6QixZQUFZLFNBQXlCLE1BQVksUUFBcUI7QUFDNUUsU0FBSyxVQUFVO0FBQ2YsU0FBSyxPQUFPO0FBQ1osU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLGFBQWEsTUFDWCxHQUNBLE9BQ0EsRUFBRSxNQUFNLE9BQU8sWUFBWSxDQUFDLEdBQUcsT0FBTyxTQUFTLElBQWtCLENBQUMsR0FDbEQ7QUFDaEIsVUFBTSxVQUFVLE1BQU0sUUFBUUMsTUFBSyxPQUFPLEdBQUcsY0FBYyxDQUFDO0FBQzVELFVBQU0sQ0FBQyxRQUFRLE1BQU0sSUFBSSxDQUFDLE1BQU0sS0FBSyxNQUFNLElBQUksR0FBRyxNQUFNLFlBQVksTUFBTSxPQUFPLFNBQVMsQ0FBQztBQUMzRixVQUFNLFVBQVUsTUFBTSxTQUFTLHdCQUF3QixTQUFTO0FBQUEsTUFDOUQsZ0JBQWdCLFFBQVEsSUFBSSxZQUFZO0FBQUEsTUFDeEMsVUFBVTtBQUFBLE1BQ1YsaUJBQWlCO0FBQUEsTUFDakIsTUFBTSxNQUFNLENBQUMsR0FBRyxPQUFPLEdBQUcsSUFBSTtBQUFBLElBQ2hDLENBQUM7QUFDRCxZQUFRLGtCQUFrQixDQUFDO0FBQzNCLE1BQUUsTUFBTSxZQUFZO0FBQ2xCLFlBQU0sUUFBUSxNQUFNO0FBQ3BCLFlBQU0sUUFBUSxJQUFJLENBQUMsT0FBTyxLQUFLLEdBQUcsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNoRCxZQUFNLEdBQUcsU0FBUyxFQUFFLFdBQVcsTUFBTSxPQUFPLE1BQU0sWUFBWSxFQUFFLENBQUM7QUFBQSxJQUNuRSxDQUFDO0FBQ0QsV0FBTyxJQUFJLE9BQU0sU0FBUyxRQUFRLE1BQU07QUFBQSxFQUMxQztBQUFBO0FBQUEsRUFHQSxNQUFNLElBQUksUUFBUSxJQUFtQjtBQUNuQyxVQUFNLE9BQU8sTUFBTSxLQUFLLFFBQVEsUUFBUTtBQUN4QyxTQUFLLEdBQUcsV0FBVyxDQUFDLFlBQVksUUFBUSxLQUFLLE1BQU0sV0FBVyxLQUFLLFdBQVcsS0FBSyxRQUFRLEtBQUssQ0FBQyxDQUFDO0FBQ2xHLFNBQUssR0FBRyxhQUFhLENBQUMsVUFBVSxLQUFLLFdBQVcsS0FBSyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ25FLFVBQU0sS0FBSyxLQUFLLEdBQUcsS0FBSyxLQUFLLE1BQU0sSUFBSSxLQUFLLEVBQUU7QUFDOUMsVUFBTSxLQUFLLGdCQUFnQixNQUFNLFdBQVcsS0FBSztBQUNqRCxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQW9DO0FBQ3RDLFdBQU8sRUFBRSxPQUFPLEVBQUUsS0FBSyxLQUFLLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDM0M7QUFDRjs7O0FHNUZBLFNBQVMsYUFBYSxvQkFBb0I7QUFDMUMsU0FBUyxRQUFBQyxPQUFNLFdBQUFDLGdCQUFlO0FBR3ZCLElBQU0sYUFBYUEsU0FBUSxPQUFPO0FBQ2xDLElBQU0sT0FBT0QsTUFBSyxZQUFZLGlCQUFpQjtBQUMvQyxJQUFNLFlBQVlBLE1BQUssWUFBWSxpQ0FBaUM7QUFDcEUsSUFBTSxVQUFVQSxNQUFLLFlBQVksbUNBQW1DO0FBRXBFLFNBQVMsWUFBWSxRQUF5QztBQUNuRSxRQUFNLFFBQVEsWUFBWSxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsOEJBQThCLEtBQUssSUFBSSxDQUFDO0FBQzNGLFNBQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLGFBQWFBLE1BQUssUUFBUSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDOUU7OztBSk5BLElBQU0sUUFBUSxDQUFDLFVBQVUsb0JBQW9CLGtCQUFrQixFQUFFLElBQUksQ0FBQyxrQkFBa0IsRUFBRSxRQUFRLGFBQWEsYUFBYSxFQUFFO0FBRTlILEtBQUssMEVBQTBFLE9BQU8sTUFBTTtBQUMxRixRQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sR0FBRyxZQUFZLE9BQU8sR0FBRyxFQUFFLEtBQUssS0FBSyxDQUFDO0FBQ3RFLFFBQU0sT0FBTyxNQUFNLE1BQU0sSUFBSTtBQUM3QixRQUFNLFdBQVcsTUFBTSxLQUFLLFNBQVMsQ0FBQyxZQUFZLE9BQU8sRUFBRSxHQUFHLFNBQVMsU0FBUyxPQUFPLENBQUMsR0FBRyxNQUFNLEtBQUs7QUFDdEcsU0FBTyxHQUFHLFNBQVMsS0FBSyxDQUFDLEVBQUUsTUFBTSxNQUFNLFVBQVUsU0FBUyxDQUFDO0FBQzNELFFBQU0sVUFBVSxNQUFNLEtBQUssU0FBUyxNQUFNLFVBQVUsT0FBTztBQUMzRCxTQUFPLE1BQU0sUUFBUSxNQUFNLFFBQVE7QUFDbkMsU0FBTyxNQUFNLFFBQVEsUUFBUSxXQUFXO0FBQ3hDLFFBQU0sTUFBTSxPQUFPLFVBQXdCO0FBQ3pDLFVBQU0sU0FBUyxNQUFNLFVBQVUsTUFBTSxLQUFLO0FBQzFDLFVBQU0sVUFBVSxTQUFTLENBQUMsRUFBRSxTQUFTLE9BQU8sVUFBVSxTQUFTLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFDL0UsVUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNLFVBQVUsSUFBSSx1QkFBdUIsRUFBRSxXQUFXLEdBQUcsU0FBUyxPQUFPLE9BQU8sRUFBRSxDQUFDO0FBQ3RHLFVBQU0sVUFBVSxPQUFPLFlBQVk7QUFDbkMsV0FBTyxFQUFFLFFBQVEsS0FBSztBQUFBLEVBQ3hCO0FBQ0EsUUFBTSxRQUFRLE1BQU0sS0FBSyxTQUFTLEtBQUssS0FBSztBQUM1QyxRQUFNLEtBQUssU0FBUyxNQUFNLFVBQVUsUUFBUSxDQUFDO0FBQzdDLFFBQU0sS0FBSyxTQUFTLENBQUMsWUFBWSxPQUFPLE9BQU8sR0FBRyxNQUFNLEtBQUs7QUFDN0QsUUFBTSxRQUFRLE1BQU0sS0FBSyxTQUFTLEtBQUssS0FBSztBQUM1QyxhQUFXLENBQUMsR0FBRyxFQUFFLFNBQVMsT0FBTyxDQUFDLEtBQUssTUFBTSxPQUFPLFFBQVEsR0FBRztBQUM3RCxXQUFPLE1BQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxFQUFHLE1BQU07QUFDNUMsV0FBTyxHQUFHLEtBQUssSUFBSSxVQUFVLE1BQU0sT0FBTyxDQUFDLEVBQUcsT0FBTyxJQUFJLE1BQU0sR0FBRyxPQUFPLGVBQWUsTUFBTSxPQUFPLENBQUMsRUFBRyxPQUFPLGFBQWE7QUFBQSxFQUMvSDtBQUNBLFNBQU8sTUFBTSxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQ25DLFNBQU8sVUFBVSxNQUFNLFdBQVcsT0FBTyxDQUFDLFNBQVMsa0JBQWtCLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3RGLENBQUM7QUFFRCxJQUFNLGdCQUFnQixNQUFNO0FBQzFCLE1BQUksaUJBQWlCLGdCQUFnQixFQUFFLFlBQVksSUFBSTtBQUN6RDtBQUVBLEtBQUssOENBQThDLE9BQU8sTUFBTTtBQUM5RCxRQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sR0FBRyxZQUFZLE9BQU8sR0FBRyxFQUFFLEtBQUssS0FBSyxDQUFDO0FBQ3RFLFFBQU0sT0FBTyxNQUFNLE1BQU0sSUFBSTtBQUM3QixRQUFNLFVBQVUsRUFBRSxHQUFHLE1BQU0sT0FBTyxTQUFTLFVBQW1CLFdBQVcscUJBQXFCO0FBQzlGLFFBQU0sS0FBSyxTQUFTLENBQUNFLGFBQVksT0FBT0EsUUFBTyxHQUFHLE9BQU87QUFDekQsUUFBTSxTQUFTLE1BQU0sS0FBSyxTQUFTLENBQUMsVUFBVSxVQUFVLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFDM0UsUUFBTSxLQUFLLFNBQVMsTUFBTSxVQUFVLFNBQVMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxVQUFVLFNBQVMsUUFBUSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQ3BHLFFBQU0sT0FBTyxLQUFLO0FBQUEsSUFDaEIsTUFBTSxJQUFJLFFBQWdDLENBQUNDLGFBQ3pDLFVBQVUsaUJBQWlCLGNBQWMsQ0FBQyxFQUFFLE9BQU8sTUFBTUEsU0FBUSxFQUFFLFdBQVcsT0FBTyxVQUFVLENBQUMsR0FBRyxFQUFFLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFBQSxFQUN0SDtBQUNBLFFBQU0sU0FBUyxLQUFLLFNBQVMsT0FBTyxVQUFVLFFBQVEsSUFBSSxDQUFDLFVBQVUsTUFBTSxLQUFLLEdBQUcsVUFBVSxNQUFNLENBQUMsQ0FBQyxHQUFHLEtBQUs7QUFDN0csUUFBTSxLQUFLLFNBQVMsYUFBYTtBQUNqQyxRQUFNLENBQUMsUUFBUSxLQUFLLElBQUksTUFBTTtBQUM5QixTQUFPLFVBQVUsTUFBTSxNQUFNLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDaEQsU0FBTyxVQUFVLFFBQVEsTUFBTTtBQUMvQixTQUFPLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFDNUIsU0FBTyxVQUFVLE1BQU0sS0FBSyxTQUFTLENBQUMsVUFBVSxVQUFVLE1BQU0sS0FBSyxHQUFHLEtBQUssR0FBRyxNQUFNO0FBQ3RGLFNBQU8sTUFBTSxNQUFNLEtBQUssU0FBUyxhQUFhLE1BQU0sVUFBVSxLQUFLLEdBQUcsRUFBRSxHQUFHLENBQUM7QUFDOUUsQ0FBQztBQUVELEtBQUssdUZBQXVGLE9BQU8sTUFBTTtBQUN2RyxRQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sR0FBRyxZQUFZLE9BQU8sR0FBRyxFQUFFLEtBQUssS0FBSyxDQUFDO0FBQ3RFLFFBQU0sT0FBTyxNQUFNLE1BQU0sSUFBSTtBQUM3QixRQUFNLFVBQVUsRUFBRSxHQUFHLE1BQU0sT0FBTyxTQUFTLFVBQW1CLE9BQU8sVUFBbUIsV0FBVyxxQkFBcUI7QUFDeEgsUUFBTSxLQUFLLFNBQVMsQ0FBQ0QsYUFBWSxPQUFPQSxRQUFPLEdBQUcsT0FBTztBQUN6RCxRQUFNLFNBQVMsTUFBTSxLQUFLLFNBQVMsT0FBTyxVQUFVO0FBQ2xELFVBQU0sVUFBVSxTQUFTLENBQUMsRUFBRSxTQUFTLE9BQU8sVUFBVSxTQUFTLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFDL0UsVUFBTSxPQUFPLElBQUksUUFBaUIsQ0FBQ0MsYUFDakMsVUFBVSxpQkFBaUIsY0FBYyxDQUFDLEVBQUUsT0FBTyxNQUFNQSxTQUFRLE9BQU8sU0FBUyxHQUFHLEVBQUUsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUNyRyxRQUFJLGlCQUFpQixnQkFBZ0IsRUFBRSxZQUFZLElBQUk7QUFDdkQsVUFBTSxZQUFZLE1BQU07QUFDeEIsVUFBTSxRQUFRLENBQUMsVUFBVSxNQUFNLEtBQUssR0FBRyxVQUFVLElBQUksTUFBTSxHQUFHLFVBQVUsU0FBUyxjQUFjLEtBQUssQ0FBQztBQUNyRyxVQUFNLFFBQVEsTUFBTSxRQUFRLElBQUksTUFBTSxJQUFJLE9BQU8sVUFBVSxNQUFNLFFBQVEsSUFBSSxJQUFJLElBQUksQ0FBQztBQUN0RixVQUFNLFdBQVcsT0FBTyxNQUFNLFVBQVUsT0FBTyxHQUFHLEtBQUs7QUFDdkQsVUFBTSxVQUFVLFFBQVE7QUFDeEIsV0FBTyxFQUFFLFdBQVcsT0FBTyxTQUFTO0FBQUEsRUFDdEMsR0FBRyxLQUFLO0FBQ1IsU0FBTyxNQUFNLE9BQU8sV0FBVyxLQUFLO0FBQ3BDLFNBQU8sVUFBVSxPQUFPLE9BQU8sQ0FBQyxlQUFlLGVBQWUsYUFBYSxDQUFDO0FBQzVFLFNBQU8sTUFBTSxPQUFPLFVBQVUsS0FBSztBQUNuQyxRQUFNLEtBQUssU0FBUyxDQUFDRCxhQUFZLE9BQU9BLFFBQU8sR0FBRyxFQUFFLEdBQUcsU0FBUyxXQUFXLE9BQVUsQ0FBQztBQUN0RixTQUFPLE9BQU8sTUFBTSxLQUFLLFNBQVMsQ0FBQyxVQUFVLFVBQVUsTUFBTSxLQUFLLEdBQUcsS0FBSyxHQUFHLFFBQVEsTUFBTSxNQUFNO0FBQ25HLENBQUM7IiwKICAibmFtZXMiOiBbImpvaW4iLCAiY3JlYXRlU2VydmVyIiwgInByZWZpeCIsICJqb2luIiwgImpvaW4iLCAicmVzb2x2ZSIsICJvcHRpb25zIiwgInJlc29sdmUiXQp9Cg==
