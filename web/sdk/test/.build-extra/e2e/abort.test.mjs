// test/e2e/abort.test.ts
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

// test/e2e/abort.test.ts
for (const stage of ["download", "runtime", "load"]) {
  test(`creation aborted in the stage ${stage}`, async (t) => {
    const bench = await Bench.start(t, withManifest(folderFiles(MINI)));
    const page = await bench.tab();
    const aborted = await page.evaluate(
      async ([options, stage2]) => {
        const controller = new AbortController();
        const onProgress = (step) => step.stage === stage2 && step.loaded > 0 && controller.abort();
        return failure(create({ ...options, onProgress, signal: controller.signal }));
      },
      [bench.model, stage]
    );
    assert.equal(aborted?.code, "aborted");
    await page.evaluate((options) => create(options), bench.model);
    assert.deepEqual(await page.evaluate(() => assistant.history()), []);
  });
}
test("a creation that is aborted before it begins", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const page = await bench.tab();
  const aborted = await page.evaluate((options) => failure(create({ ...options, signal: AbortSignal.abort() })), bench.model);
  assert.equal(aborted?.code, "aborted");
  assert.equal(bench.models.requests.length, 0);
});
for (const worker of [true, false]) {
  test(`asking, learning and scoring aborted ${worker ? "in a worker" : "in the page"}`, async (t) => {
    const bench = await Bench.start(t, folderFiles(MINI));
    const page = await bench.tab();
    await page.evaluate((options) => create(options), { ...bench.model, worker });
    const results = await page.evaluate(async () => {
      await assistant.addFacts([{ subject: "Tom", relation: "favorite food", object: "pizza" }]);
      const before = JSON.stringify([await assistant.history(), await assistant.facts()]);
      const codes = {};
      const soon = () => {
        const controller2 = new AbortController();
        setTimeout(() => controller2.abort(), 5);
        return { signal: controller2.signal };
      };
      const long = Array.from({ length: 60 }, (_, i) => ({ prompt: `Story ${i}: once upon`, continuation: " a time".repeat(20) }));
      codes.score = (await failure(assistant.score(long, soon())))?.code;
      codes.feedback = (await failure(assistant.feedback("Where does my sister live?", "Reykjavik", soon())))?.code;
      codes.explain = (await failure(assistant.explain("What is Tom's favorite food?", { signal: AbortSignal.abort() })))?.code;
      const controller = new AbortController();
      const stream = assistant.ask("Tell me a long story about the sea.", { maxTokens: 400, signal: controller.signal });
      codes.ask = (await failure((async () => {
        for await (const _ of stream) controller.abort();
      })()))?.code;
      const left = assistant.ask("Tell me a long story about the sea.", { maxTokens: 400 });
      for await (const _ of left) break;
      codes.left = (await failure(left))?.code;
      const after = JSON.stringify([await assistant.history(), await assistant.facts()]);
      const learned = (await assistant.feedback("Where does my sister live?", "Reykjavik")).edit.id;
      return { codes, same: before === after, learned };
    });
    const aborted = "aborted";
    assert.deepEqual(results.codes, { score: aborted, feedback: aborted, explain: aborted, ask: aborted, left: aborted });
    assert.ok(results.same, "history and facts are as before");
    assert.equal(results.learned, 2);
  });
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vZTJlL2Fib3J0LnRlc3QudHMiLCAiLi4vLi4vc3VwcG9ydC9icm93c2VyLnRzIiwgIi4uLy4uL3N1cHBvcnQvbW9kZWwtc2VydmVyLnRzIiwgIi4uLy4uL3N1cHBvcnQvc2l0ZS50cyIsICIuLi8uLi9zdXBwb3J0L21vZGVsLWZpbGVzLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBFdmVyeSBsb25nIGNhbGwgY2FuIGJlIGFib3J0ZWQsIGF0IGV2ZXJ5IHN0YWdlLCBhbmQgbGVhdmVzIGV2ZXJ5dGhpbmcgYXMgaXQgd2FzLlxuXG5pbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5cbmltcG9ydCB0eXBlIHsgUHJvZ3Jlc3MgfSBmcm9tIFwiLi4vLi4vc3JjL2FwaS5qc1wiO1xuaW1wb3J0IHsgQmVuY2ggfSBmcm9tIFwiLi4vc3VwcG9ydC9icm93c2VyLmpzXCI7XG5pbXBvcnQgeyBmb2xkZXJGaWxlcywgTUlOSSwgd2l0aE1hbmlmZXN0IH0gZnJvbSBcIi4uL3N1cHBvcnQvbW9kZWwtZmlsZXMuanNcIjtcblxuZm9yIChjb25zdCBzdGFnZSBvZiBbXCJkb3dubG9hZFwiLCBcInJ1bnRpbWVcIiwgXCJsb2FkXCJdIGFzIGNvbnN0IHNhdGlzZmllcyBQcm9ncmVzc1tcInN0YWdlXCJdW10pIHtcbiAgdGVzdChgY3JlYXRpb24gYWJvcnRlZCBpbiB0aGUgc3RhZ2UgJHtzdGFnZX1gLCBhc3luYyAodCkgPT4ge1xuICAgIGNvbnN0IGJlbmNoID0gYXdhaXQgQmVuY2guc3RhcnQodCwgd2l0aE1hbmlmZXN0KGZvbGRlckZpbGVzKE1JTkkpKSk7XG4gICAgY29uc3QgcGFnZSA9IGF3YWl0IGJlbmNoLnRhYigpO1xuICAgIGNvbnN0IGFib3J0ZWQgPSBhd2FpdCBwYWdlLmV2YWx1YXRlKFxuICAgICAgYXN5bmMgKFtvcHRpb25zLCBzdGFnZV0pID0+IHtcbiAgICAgICAgY29uc3QgY29udHJvbGxlciA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgICAgICAgY29uc3Qgb25Qcm9ncmVzcyA9IChzdGVwOiBQcm9ncmVzcykgPT4gc3RlcC5zdGFnZSA9PT0gc3RhZ2UgJiYgc3RlcC5sb2FkZWQgPiAwICYmIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgICAgICAgcmV0dXJuIGZhaWx1cmUoY3JlYXRlKHsgLi4ub3B0aW9ucywgb25Qcm9ncmVzcywgc2lnbmFsOiBjb250cm9sbGVyLnNpZ25hbCB9KSk7XG4gICAgICB9LFxuICAgICAgW2JlbmNoLm1vZGVsLCBzdGFnZV0gYXMgY29uc3QsXG4gICAgKTtcbiAgICBhc3NlcnQuZXF1YWwoYWJvcnRlZD8uY29kZSwgXCJhYm9ydGVkXCIpO1xuICAgIGF3YWl0IHBhZ2UuZXZhbHVhdGUoKG9wdGlvbnMpID0+IGNyZWF0ZShvcHRpb25zKSwgYmVuY2gubW9kZWwpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgcGFnZS5ldmFsdWF0ZSgoKSA9PiBhc3Npc3RhbnQuaGlzdG9yeSgpKSwgW10pO1xuICB9KTtcbn1cblxudGVzdChcImEgY3JlYXRpb24gdGhhdCBpcyBhYm9ydGVkIGJlZm9yZSBpdCBiZWdpbnNcIiwgYXN5bmMgKHQpID0+IHtcbiAgY29uc3QgYmVuY2ggPSBhd2FpdCBCZW5jaC5zdGFydCh0LCBmb2xkZXJGaWxlcyhNSU5JKSk7XG4gIGNvbnN0IHBhZ2UgPSBhd2FpdCBiZW5jaC50YWIoKTtcbiAgY29uc3QgYWJvcnRlZCA9IGF3YWl0IHBhZ2UuZXZhbHVhdGUoKG9wdGlvbnMpID0+IGZhaWx1cmUoY3JlYXRlKHsgLi4ub3B0aW9ucywgc2lnbmFsOiBBYm9ydFNpZ25hbC5hYm9ydCgpIH0pKSwgYmVuY2gubW9kZWwpO1xuICBhc3NlcnQuZXF1YWwoYWJvcnRlZD8uY29kZSwgXCJhYm9ydGVkXCIpO1xuICBhc3NlcnQuZXF1YWwoYmVuY2gubW9kZWxzLnJlcXVlc3RzLmxlbmd0aCwgMCk7XG59KTtcblxuZm9yIChjb25zdCB3b3JrZXIgb2YgW3RydWUsIGZhbHNlXSkge1xuICB0ZXN0KGBhc2tpbmcsIGxlYXJuaW5nIGFuZCBzY29yaW5nIGFib3J0ZWQgJHt3b3JrZXIgPyBcImluIGEgd29ya2VyXCIgOiBcImluIHRoZSBwYWdlXCJ9YCwgYXN5bmMgKHQpID0+IHtcbiAgICBjb25zdCBiZW5jaCA9IGF3YWl0IEJlbmNoLnN0YXJ0KHQsIGZvbGRlckZpbGVzKE1JTkkpKTtcbiAgICBjb25zdCBwYWdlID0gYXdhaXQgYmVuY2gudGFiKCk7XG4gICAgYXdhaXQgcGFnZS5ldmFsdWF0ZSgob3B0aW9ucykgPT4gY3JlYXRlKG9wdGlvbnMpLCB7IC4uLmJlbmNoLm1vZGVsLCB3b3JrZXIgfSk7XG4gICAgY29uc3QgcmVzdWx0cyA9IGF3YWl0IHBhZ2UuZXZhbHVhdGUoYXN5bmMgKCkgPT4ge1xuICAgICAgYXdhaXQgYXNzaXN0YW50LmFkZEZhY3RzKFt7IHN1YmplY3Q6IFwiVG9tXCIsIHJlbGF0aW9uOiBcImZhdm9yaXRlIGZvb2RcIiwgb2JqZWN0OiBcInBpenphXCIgfV0pO1xuICAgICAgY29uc3QgYmVmb3JlID0gSlNPTi5zdHJpbmdpZnkoW2F3YWl0IGFzc2lzdGFudC5oaXN0b3J5KCksIGF3YWl0IGFzc2lzdGFudC5mYWN0cygpXSk7XG4gICAgICBjb25zdCBjb2RlczogUmVjb3JkPHN0cmluZywgc3RyaW5nIHwgdW5kZWZpbmVkPiA9IHt9O1xuICAgICAgY29uc3Qgc29vbiA9ICgpID0+IHtcbiAgICAgICAgY29uc3QgY29udHJvbGxlciA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgICAgICAgc2V0VGltZW91dCgoKSA9PiBjb250cm9sbGVyLmFib3J0KCksIDUpO1xuICAgICAgICByZXR1cm4geyBzaWduYWw6IGNvbnRyb2xsZXIuc2lnbmFsIH07XG4gICAgICB9O1xuICAgICAgY29uc3QgbG9uZyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IDYwIH0sIChfLCBpKSA9PiAoeyBwcm9tcHQ6IGBTdG9yeSAke2l9OiBvbmNlIHVwb25gLCBjb250aW51YXRpb246IFwiIGEgdGltZVwiLnJlcGVhdCgyMCkgfSkpO1xuICAgICAgY29kZXMuc2NvcmUgPSAoYXdhaXQgZmFpbHVyZShhc3Npc3RhbnQuc2NvcmUobG9uZywgc29vbigpKSkpPy5jb2RlO1xuICAgICAgY29kZXMuZmVlZGJhY2sgPSAoYXdhaXQgZmFpbHVyZShhc3Npc3RhbnQuZmVlZGJhY2soXCJXaGVyZSBkb2VzIG15IHNpc3RlciBsaXZlP1wiLCBcIlJleWtqYXZpa1wiLCBzb29uKCkpKSk/LmNvZGU7XG4gICAgICBjb2Rlcy5leHBsYWluID0gKGF3YWl0IGZhaWx1cmUoYXNzaXN0YW50LmV4cGxhaW4oXCJXaGF0IGlzIFRvbSdzIGZhdm9yaXRlIGZvb2Q/XCIsIHsgc2lnbmFsOiBBYm9ydFNpZ25hbC5hYm9ydCgpIH0pKSk/LmNvZGU7XG5cbiAgICAgIGNvbnN0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICAgICBjb25zdCBzdHJlYW0gPSBhc3Npc3RhbnQuYXNrKFwiVGVsbCBtZSBhIGxvbmcgc3RvcnkgYWJvdXQgdGhlIHNlYS5cIiwgeyBtYXhUb2tlbnM6IDQwMCwgc2lnbmFsOiBjb250cm9sbGVyLnNpZ25hbCB9KTtcbiAgICAgIGNvZGVzLmFzayA9IChhd2FpdCBmYWlsdXJlKChhc3luYyAoKSA9PiB7XG4gICAgICAgIGZvciBhd2FpdCAoY29uc3QgXyBvZiBzdHJlYW0pIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgICAgIH0pKCkpKT8uY29kZTtcbiAgICAgIGNvbnN0IGxlZnQgPSBhc3Npc3RhbnQuYXNrKFwiVGVsbCBtZSBhIGxvbmcgc3RvcnkgYWJvdXQgdGhlIHNlYS5cIiwgeyBtYXhUb2tlbnM6IDQwMCB9KTtcbiAgICAgIGZvciBhd2FpdCAoY29uc3QgXyBvZiBsZWZ0KSBicmVhaztcbiAgICAgIGNvZGVzLmxlZnQgPSAoYXdhaXQgZmFpbHVyZShsZWZ0KSk/LmNvZGU7XG4gICAgICBjb25zdCBhZnRlciA9IEpTT04uc3RyaW5naWZ5KFthd2FpdCBhc3Npc3RhbnQuaGlzdG9yeSgpLCBhd2FpdCBhc3Npc3RhbnQuZmFjdHMoKV0pO1xuICAgICAgY29uc3QgbGVhcm5lZCA9IChhd2FpdCBhc3Npc3RhbnQuZmVlZGJhY2soXCJXaGVyZSBkb2VzIG15IHNpc3RlciBsaXZlP1wiLCBcIlJleWtqYXZpa1wiKSkuZWRpdC5pZDtcbiAgICAgIHJldHVybiB7IGNvZGVzLCBzYW1lOiBiZWZvcmUgPT09IGFmdGVyLCBsZWFybmVkIH07XG4gICAgfSk7XG4gICAgY29uc3QgYWJvcnRlZCA9IFwiYWJvcnRlZFwiO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocmVzdWx0cy5jb2RlcywgeyBzY29yZTogYWJvcnRlZCwgZmVlZGJhY2s6IGFib3J0ZWQsIGV4cGxhaW46IGFib3J0ZWQsIGFzazogYWJvcnRlZCwgbGVmdDogYWJvcnRlZCB9KTtcbiAgICBhc3NlcnQub2socmVzdWx0cy5zYW1lLCBcImhpc3RvcnkgYW5kIGZhY3RzIGFyZSBhcyBiZWZvcmVcIik7XG4gICAgYXNzZXJ0LmVxdWFsKHJlc3VsdHMubGVhcm5lZCwgMik7XG4gIH0pO1xufVxuIiwgIi8vIFJlYWwgQ2hyb21pdW0gd2l0aCBhIHByb2ZpbGUgb24gZGlzaywgcGFnZXMgb2YgdGhlIHRlc3QncyBzaXRlLCBhbmQgYSBtb2RlbCBzZXJ2ZXIuXG5cbmltcG9ydCB7IG1rZHRlbXAsIHJtIH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjtcbmltcG9ydCB7IHRtcGRpciB9IGZyb20gXCJub2RlOm9zXCI7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHR5cGUgeyBUZXN0Q29udGV4dCB9IGZyb20gXCJub2RlOnRlc3RcIjtcblxuaW1wb3J0IHsgdHlwZSBCcm93c2VyQ29udGV4dCwgY2hyb21pdW0sIHR5cGUgUGFnZSB9IGZyb20gXCJwbGF5d3JpZ2h0LWNvcmVcIjtcblxuaW1wb3J0IHR5cGUgKiBhcyBLZ3QgZnJvbSBcIi4uLy4uL3NyYy9pbmRleC5qc1wiO1xuaW1wb3J0IHsgdHlwZSBCZWhhdmlvdXIsIE1vZGVsU2VydmVyIH0gZnJvbSBcIi4vbW9kZWwtc2VydmVyLmpzXCI7XG5pbXBvcnQgeyBTaXRlIH0gZnJvbSBcIi4vc2l0ZS5qc1wiO1xuXG5kZWNsYXJlIGdsb2JhbCB7XG4gIC8vIFdoYXQgYHNpdGUvcGFnZS5qc2AgZ2l2ZXMgdG8gdGhlIHRlc3RzJyBmdW5jdGlvbnMsIHdoaWNoIHJ1biBpbiB0aGUgcGFnZS5cbiAgdmFyIGtndDogdHlwZW9mIEtndDtcbiAgdmFyIGFzc2lzdGFudDogS2d0LkFzc2lzdGFudDtcbiAgdmFyIGNyZWF0ZTogKG9wdGlvbnM6IFBhcnRpYWw8S2d0LkNyZWF0ZU9wdGlvbnM+KSA9PiBQcm9taXNlPEtndC5Qcm9ncmVzc1tdPjtcbiAgdmFyIGZhaWx1cmU6IChwcm9taXNlOiBQcm9taXNlTGlrZTx1bmtub3duPikgPT4gUHJvbWlzZTxGYWlsdXJlIHwgdW5kZWZpbmVkPjtcbiAgdmFyIHJlYWR5OiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEZhaWx1cmUge1xuICBjb2RlOiBzdHJpbmc7XG4gIG1lc3NhZ2U6IHN0cmluZztcbiAgZGV0YWlsczogUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIGlzS2d0RXJyb3I6IGJvb2xlYW47XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQmVuY2hPcHRpb25zIHtcbiAgLyoqIEdpdmVzIHRoZSBicm93c2VyIFdlYkdQVS4gKi9cbiAgZ3B1PzogYm9vbGVhbjtcbiAgYmVoYXZpb3VyPzogQmVoYXZpb3VyO1xuICAvKiogV2hhdCBpcyBzZXJ2ZWQsIGJ5IHByZWZpeC4gKi9cbiAgc2l0ZT86IFJlY29yZDxzdHJpbmcsIHN0cmluZz47XG59XG5cbmNvbnN0IHRlc3RTaXRlID0geyBcIi9zZGsvXCI6IFwiLlwiLCBcIi9cIjogXCJ0ZXN0L2UyZS9zaXRlXCIgfTtcblxuY29uc3QgcXVpZXQgPSBbXG4gIFwiLS1uby1maXJzdC1ydW5cIiwgXCItLWRpc2FibGUtcXVpY1wiLCBcIi0tZGlzYWJsZS1iYWNrZ3JvdW5kLW5ldHdvcmtpbmdcIiwgXCItLWRpc2FibGUtY29tcG9uZW50LXVwZGF0ZVwiLFxuICBcIi0tZGlzYWJsZS1zeW5jXCIsXG5dO1xuLyoqIFdlYkdQVSBvbiBTd2lmdFNoYWRlcjsgd2l0aG91dCBpdCBubyBhZGFwdGVyIGFuc3dlcnMuICovXG5jb25zdCBHUFUgPSBcIi0tZW5hYmxlLXVuc2FmZS13ZWJncHVcIjtcblxuZXhwb3J0IGNsYXNzIEJlbmNoIHtcbiAgcmVhZG9ubHkgY29udGV4dDogQnJvd3NlckNvbnRleHQ7XG4gIHJlYWRvbmx5IHNpdGU6IFNpdGU7XG4gIHJlYWRvbmx5IG1vZGVsczogTW9kZWxTZXJ2ZXI7XG4gIC8qKiBXaGF0IHRoZSBwYWdlcyB3cm90ZSB0byB0aGVpciBjb25zb2xlcyBhcyBlcnJvcnMsIGFuZCB0aGVpciB1bmNhdWdodCBlcnJvcnMuICovXG4gIHJlYWRvbmx5IGNvbXBsYWludHM6IHN0cmluZ1tdID0gW107XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3Rvcihjb250ZXh0OiBCcm93c2VyQ29udGV4dCwgc2l0ZTogU2l0ZSwgbW9kZWxzOiBNb2RlbFNlcnZlcikge1xuICAgIHRoaXMuY29udGV4dCA9IGNvbnRleHQ7XG4gICAgdGhpcy5zaXRlID0gc2l0ZTtcbiAgICB0aGlzLm1vZGVscyA9IG1vZGVscztcbiAgfVxuXG4gIHN0YXRpYyBhc3luYyBzdGFydChcbiAgICB0OiBUZXN0Q29udGV4dCxcbiAgICBmaWxlczogTWFwPHN0cmluZywgVWludDhBcnJheT4sXG4gICAgeyBncHUgPSBmYWxzZSwgYmVoYXZpb3VyID0ge30sIHNpdGUgPSB0ZXN0U2l0ZSB9OiBCZW5jaE9wdGlvbnMgPSB7fSxcbiAgKTogUHJvbWlzZTxCZW5jaD4ge1xuICAgIGNvbnN0IHByb2ZpbGUgPSBhd2FpdCBta2R0ZW1wKGpvaW4odG1wZGlyKCksIFwia2d0LXByb2ZpbGUtXCIpKTtcbiAgICBjb25zdCBbc2VydmVyLCBtb2RlbHNdID0gW2F3YWl0IFNpdGUuc3RhcnQoc2l0ZSksIGF3YWl0IE1vZGVsU2VydmVyLnN0YXJ0KGZpbGVzLCBiZWhhdmlvdXIpXTtcbiAgICBjb25zdCBjb250ZXh0ID0gYXdhaXQgY2hyb21pdW0ubGF1bmNoUGVyc2lzdGVudENvbnRleHQocHJvZmlsZSwge1xuICAgICAgZXhlY3V0YWJsZVBhdGg6IHByb2Nlc3MuZW52LkNIUk9NSVVNID8/IFwiL3Vzci9iaW4vY2hyb21pdW1cIixcbiAgICAgIGhlYWRsZXNzOiB0cnVlLFxuICAgICAgY2hyb21pdW1TYW5kYm94OiBmYWxzZSxcbiAgICAgIGFyZ3M6IGdwdSA/IFsuLi5xdWlldCwgR1BVXSA6IHF1aWV0LFxuICAgIH0pO1xuICAgIGNvbnRleHQuc2V0RGVmYXVsdFRpbWVvdXQoMCk7XG4gICAgdC5hZnRlcihhc3luYyAoKSA9PiB7XG4gICAgICBhd2FpdCBjb250ZXh0LmNsb3NlKCk7XG4gICAgICBhd2FpdCBQcm9taXNlLmFsbChbc2VydmVyLnN0b3AoKSwgbW9kZWxzLnN0b3AoKV0pO1xuICAgICAgYXdhaXQgcm0ocHJvZmlsZSwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlLCBtYXhSZXRyaWVzOiA1IH0pO1xuICAgIH0pO1xuICAgIHJldHVybiBuZXcgQmVuY2goY29udGV4dCwgc2VydmVyLCBtb2RlbHMpO1xuICB9XG5cbiAgLyoqIEEgdGFiIG9uIHRoZSB0ZXN0J3MgcGFnZS4gKi9cbiAgYXN5bmMgdGFiKHF1ZXJ5ID0gXCJcIik6IFByb21pc2U8UGFnZT4ge1xuICAgIGNvbnN0IHBhZ2UgPSBhd2FpdCB0aGlzLmNvbnRleHQubmV3UGFnZSgpO1xuICAgIHBhZ2Uub24oXCJjb25zb2xlXCIsIChtZXNzYWdlKSA9PiBtZXNzYWdlLnR5cGUoKSA9PT0gXCJlcnJvclwiICYmIHRoaXMuY29tcGxhaW50cy5wdXNoKG1lc3NhZ2UudGV4dCgpKSk7XG4gICAgcGFnZS5vbihcInBhZ2VlcnJvclwiLCAoZXJyb3IpID0+IHRoaXMuY29tcGxhaW50cy5wdXNoKFN0cmluZyhlcnJvcikpKTtcbiAgICBhd2FpdCBwYWdlLmdvdG8oYCR7dGhpcy5zaXRlLm9yaWdpbn0vJHtxdWVyeX1gKTtcbiAgICBhd2FpdCBwYWdlLndhaXRGb3JGdW5jdGlvbigoKSA9PiBnbG9iYWxUaGlzLnJlYWR5KTtcbiAgICByZXR1cm4gcGFnZTtcbiAgfVxuXG4gIC8qKiBXaGF0IGBjcmVhdGVgIHRha2VzIHRvIGxvYWQgdGhlIHNlcnZlZCBtb2RlbC4gKi9cbiAgZ2V0IG1vZGVsKCk6IHsgbW9kZWw6IHsgdXJsOiBzdHJpbmcgfSB9IHtcbiAgICByZXR1cm4geyBtb2RlbDogeyB1cmw6IHRoaXMubW9kZWxzLnVybCB9IH07XG4gIH1cbn1cbiIsICIvLyBBIHNlcnZlciBvZiBtb2RlbCBmb2xkZXJzIHRoYXQgY2FuIG1pc2JlaGF2ZSBhcyByZWFsIG9uZXMgZG8sIGFuZCB0ZWxscyB3aGF0IGl0IHdhcyBhc2tlZC5cblxuaW1wb3J0IHsgY3JlYXRlU2VydmVyLCB0eXBlIEluY29taW5nTWVzc2FnZSwgdHlwZSBTZXJ2ZXIsIHR5cGUgU2VydmVyUmVzcG9uc2UgfSBmcm9tIFwibm9kZTpodHRwXCI7XG5pbXBvcnQgdHlwZSB7IEFkZHJlc3NJbmZvIH0gZnJvbSBcIm5vZGU6bmV0XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2VydmVkIHtcbiAgcGF0aDogc3RyaW5nO1xuICByYW5nZTogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAvKiogQnl0ZXMgb2YgdGhlIGJvZHkgdGhhdCB3ZXJlIHNlbnQuICovXG4gIHNlbnQ6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBCZWhhdmlvdXIge1xuICAvKiogQW5zd2VycyBgUmFuZ2VgIHJlcXVlc3RzOyBvdGhlcndpc2UgdGhlIHdob2xlIGZpbGUgY29tZXMgZWFjaCB0aW1lLiAqL1xuICByYW5nZXM/OiBib29sZWFuO1xuICAvKiogU2VuZHMgdmFsaWRhdG9ycy4gKi9cbiAgdGFncz86IGJvb2xlYW47XG4gIC8qKiBCcmVha3MgdGhlIGNvbm5lY3Rpb24gb2YgdGhlIG5leHQgYW5zd2VycyBhZnRlciBzbyBtYW55IGJ5dGVzOyB1c2VkIHVwIG9uZSBieSBvbmUuICovXG4gIGJyZWFrQWZ0ZXI/OiBudW1iZXJbXTtcbiAgLyoqIEFuc3dlcnMgdW5rbm93biBwYXRocyB3aXRoIGEgcGFnZSwgYXMgc2VydmVycyBvZiB3ZWIgYXBwcyBkby4gKi9cbiAgZmFsbGJhY2tQYWdlPzogYm9vbGVhbjtcbiAgLyoqIFdhaXRzIGJlZm9yZSBlYWNoIHBpZWNlIG9mIGEgYm9keS4gKi9cbiAgc2xvd2x5PzogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGNsYXNzIE1vZGVsU2VydmVyIHtcbiAgcmVhZG9ubHkgcmVxdWVzdHM6IFNlcnZlZFtdID0gW107XG4gIHJlYWRvbmx5IGJlaGF2aW91cjogQmVoYXZpb3VyO1xuICAvKiogVGhlIGZvbGRlcidzIFVSTC4gKi9cbiAgdXJsID0gXCJcIjtcbiAgcmVhZG9ubHkgI2ZpbGVzOiBNYXA8c3RyaW5nLCBVaW50OEFycmF5PjtcbiAgcmVhZG9ubHkgI3NlcnZlcjogU2VydmVyO1xuXG4gIHByaXZhdGUgY29uc3RydWN0b3IoZmlsZXM6IE1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+LCBiZWhhdmlvdXI6IEJlaGF2aW91cikge1xuICAgIHRoaXMuI2ZpbGVzID0gZmlsZXM7XG4gICAgdGhpcy5iZWhhdmlvdXIgPSBiZWhhdmlvdXI7XG4gICAgdGhpcy4jc2VydmVyID0gY3JlYXRlU2VydmVyKChyZXF1ZXN0LCByZXNwb25zZSkgPT4gdm9pZCB0aGlzLiNhbnN3ZXIocmVxdWVzdCwgcmVzcG9uc2UpKTtcbiAgfVxuXG4gIHN0YXRpYyBhc3luYyBzdGFydChmaWxlczogTWFwPHN0cmluZywgVWludDhBcnJheT4sIGJlaGF2aW91cjogQmVoYXZpb3VyID0ge30pOiBQcm9taXNlPE1vZGVsU2VydmVyPiB7XG4gICAgY29uc3Qgc2VydmVyID0gbmV3IE1vZGVsU2VydmVyKGZpbGVzLCB7IHJhbmdlczogdHJ1ZSwgdGFnczogdHJ1ZSwgLi4uYmVoYXZpb3VyIH0pO1xuICAgIGF3YWl0IG5ldyBQcm9taXNlPHZvaWQ+KChsaXN0ZW5pbmcpID0+IHNlcnZlci4jc2VydmVyLmxpc3RlbigwLCBcIjEyNy4wLjAuMVwiLCBsaXN0ZW5pbmcpKTtcbiAgICBzZXJ2ZXIudXJsID0gYGh0dHA6Ly8xMjcuMC4wLjE6JHsoc2VydmVyLiNzZXJ2ZXIuYWRkcmVzcygpIGFzIEFkZHJlc3NJbmZvKS5wb3J0fS9tb2RlbC9gO1xuICAgIHJldHVybiBzZXJ2ZXI7XG4gIH1cblxuICBhc2tlZChuYW1lOiBzdHJpbmcpOiBTZXJ2ZWRbXSB7XG4gICAgcmV0dXJuIHRoaXMucmVxdWVzdHMuZmlsdGVyKCh7IHBhdGggfSkgPT4gcGF0aCA9PT0gbmFtZSk7XG4gIH1cblxuICBhc3luYyBzdG9wKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHRoaXMuI3NlcnZlci5jbG9zZUFsbENvbm5lY3Rpb25zKCk7XG4gICAgYXdhaXQgbmV3IFByb21pc2UoKGNsb3NlZCkgPT4gdGhpcy4jc2VydmVyLmNsb3NlKGNsb3NlZCkpO1xuICB9XG5cbiAgYXN5bmMgI2Fuc3dlcihyZXF1ZXN0OiBJbmNvbWluZ01lc3NhZ2UsIHJlc3BvbnNlOiBTZXJ2ZXJSZXNwb25zZSk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IG5hbWUgPSBkZWNvZGVVUklDb21wb25lbnQobmV3IFVSTChyZXF1ZXN0LnVybCEsIFwiaHR0cDovL2xvY2FsaG9zdFwiKS5wYXRobmFtZS5zbGljZShcIi9tb2RlbC9cIi5sZW5ndGgpKTtcbiAgICBjb25zdCBzZXJ2ZWQ6IFNlcnZlZCA9IHsgcGF0aDogbmFtZSwgcmFuZ2U6IHJlcXVlc3QuaGVhZGVycy5yYW5nZSwgc2VudDogMCB9O1xuICAgIHRoaXMucmVxdWVzdHMucHVzaChzZXJ2ZWQpO1xuICAgIHJlc3BvbnNlLnNldEhlYWRlcihcIkFjY2Vzcy1Db250cm9sLUFsbG93LU9yaWdpblwiLCBcIipcIik7XG4gICAgcmVzcG9uc2Uuc2V0SGVhZGVyKFwiQWNjZXNzLUNvbnRyb2wtRXhwb3NlLUhlYWRlcnNcIiwgXCJFVGFnLCBDb250ZW50LVJhbmdlXCIpO1xuICAgIHJlc3BvbnNlLnNldEhlYWRlcihcIkFjY2Vzcy1Db250cm9sLUFsbG93LUhlYWRlcnNcIiwgXCJSYW5nZVwiKTtcbiAgICBjb25zdCBieXRlcyA9IHRoaXMuI2ZpbGVzLmdldChuYW1lKTtcbiAgICBpZiAoIWJ5dGVzKSByZXR1cm4gdGhpcy4jbWlzc2luZyhyZXNwb25zZSk7XG4gICAgY29uc3QgZnJvbSA9IHRoaXMuI2Zyb20ocmVxdWVzdCwgYnl0ZXMsIHJlc3BvbnNlKTtcbiAgICBpZiAoZnJvbSA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgYXdhaXQgdGhpcy4jc2VuZChyZXNwb25zZSwgYnl0ZXMuc3ViYXJyYXkoZnJvbSksIHNlcnZlZCk7XG4gIH1cblxuICAjbWlzc2luZyhyZXNwb25zZTogU2VydmVyUmVzcG9uc2UpOiB2b2lkIHtcbiAgICBjb25zdCBwYWdlID0gdGhpcy5iZWhhdmlvdXIuZmFsbGJhY2tQYWdlID09PSB0cnVlO1xuICAgIHJlc3BvbnNlLndyaXRlSGVhZChwYWdlID8gMjAwIDogNDA0LCB7IFwiQ29udGVudC1UeXBlXCI6IHBhZ2UgPyBcInRleHQvaHRtbFwiIDogXCJ0ZXh0L3BsYWluXCIgfSk7XG4gICAgcmVzcG9uc2UuZW5kKFwiPCFkb2N0eXBlIGh0bWw+XCIpO1xuICB9XG5cbiAgI2Zyb20ocmVxdWVzdDogSW5jb21pbmdNZXNzYWdlLCBieXRlczogVWludDhBcnJheSwgcmVzcG9uc2U6IFNlcnZlclJlc3BvbnNlKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBhc2tlZCA9IC9eYnl0ZXM9KFxcZCspLSQvLmV4ZWMocmVxdWVzdC5oZWFkZXJzLnJhbmdlID8/IFwiXCIpPy5bMV07XG4gICAgY29uc3QgZnJvbSA9IHRoaXMuYmVoYXZpb3VyLnJhbmdlcyAmJiBhc2tlZCAhPT0gdW5kZWZpbmVkID8gTnVtYmVyKGFza2VkKSA6IDA7XG4gICAgaWYgKGZyb20gPj0gYnl0ZXMubGVuZ3RoICYmIGZyb20gPiAwKSB7XG4gICAgICByZXNwb25zZS53cml0ZUhlYWQoNDE2KS5lbmQoKTtcbiAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgfVxuICAgIGlmICh0aGlzLmJlaGF2aW91ci50YWdzKSByZXNwb25zZS5zZXRIZWFkZXIoXCJFVGFnXCIsIGBcIiR7Ynl0ZXMubGVuZ3RofS0ke2J5dGVzWzBdfVwiYCk7XG4gICAgcmVzcG9uc2Uuc2V0SGVhZGVyKFwiQ29udGVudC1UeXBlXCIsIFwiYXBwbGljYXRpb24vb2N0ZXQtc3RyZWFtXCIpO1xuICAgIHJlc3BvbnNlLnNldEhlYWRlcihcIkNvbnRlbnQtTGVuZ3RoXCIsIGJ5dGVzLmxlbmd0aCAtIGZyb20pO1xuICAgIGlmIChmcm9tID4gMCkgcmVzcG9uc2Uuc2V0SGVhZGVyKFwiQ29udGVudC1SYW5nZVwiLCBgYnl0ZXMgJHtmcm9tfS0ke2J5dGVzLmxlbmd0aCAtIDF9LyR7Ynl0ZXMubGVuZ3RofWApO1xuICAgIHJlc3BvbnNlLndyaXRlSGVhZChmcm9tID4gMCA/IDIwNiA6IDIwMCk7XG4gICAgcmV0dXJuIGZyb207XG4gIH1cblxuICBhc3luYyAjc2VuZChyZXNwb25zZTogU2VydmVyUmVzcG9uc2UsIGJvZHk6IFVpbnQ4QXJyYXksIHNlcnZlZDogU2VydmVkKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgbGltaXQgPSB0aGlzLmJlaGF2aW91ci5icmVha0FmdGVyPy5zaGlmdCgpID8/IEluZmluaXR5O1xuICAgIGNvbnN0IHBpZWNlID0gNjQgKiAxMDI0O1xuICAgIGZvciAobGV0IGF0ID0gMDsgYXQgPCBNYXRoLm1pbihib2R5Lmxlbmd0aCwgbGltaXQpOyBhdCArPSBwaWVjZSkge1xuICAgICAgY29uc3QgcGFydCA9IGJvZHkuc3ViYXJyYXkoYXQsIE1hdGgubWluKGF0ICsgcGllY2UsIGxpbWl0LCBib2R5Lmxlbmd0aCkpO1xuICAgICAgaWYgKHRoaXMuYmVoYXZpb3VyLnNsb3dseSkgYXdhaXQgbmV3IFByb21pc2UoKGxhdGVyKSA9PiBzZXRUaW1lb3V0KGxhdGVyLCA1KSk7XG4gICAgICBpZiAocmVzcG9uc2UuZGVzdHJveWVkKSByZXR1cm47XG4gICAgICBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigod3JpdHRlbikgPT4gcmVzcG9uc2Uud3JpdGUocGFydCwgKCkgPT4gd3JpdHRlbigpKSk7XG4gICAgICBzZXJ2ZWQuc2VudCArPSBwYXJ0Lmxlbmd0aDtcbiAgICB9XG4gICAgaWYgKGxpbWl0IDwgYm9keS5sZW5ndGgpIHJlc3BvbnNlLmRlc3Ryb3koKTtcbiAgICBlbHNlIHJlc3BvbnNlLmVuZCgpO1xuICB9XG59XG4iLCAiLy8gQSBzdGF0aWMgc2VydmVyLlxuXG5pbXBvcnQgeyBjcmVhdGVSZWFkU3RyZWFtLCBzdGF0U3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgeyBjcmVhdGVTZXJ2ZXIsIHR5cGUgU2VydmVyIH0gZnJvbSBcIm5vZGU6aHR0cFwiO1xuaW1wb3J0IHR5cGUgeyBBZGRyZXNzSW5mbyB9IGZyb20gXCJub2RlOm5ldFwiO1xuaW1wb3J0IHsgZXh0bmFtZSwgam9pbiwgbm9ybWFsaXplLCByZXNvbHZlIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuXG5jb25zdCB0eXBlczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHtcbiAgXCIuaHRtbFwiOiBcInRleHQvaHRtbFwiLFxuICBcIi5qc1wiOiBcInRleHQvamF2YXNjcmlwdFwiLFxuICBcIi53YXNtXCI6IFwiYXBwbGljYXRpb24vd2FzbVwiLFxufTtcblxuZXhwb3J0IGNsYXNzIFNpdGUge1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgI3NlcnZlcjogU2VydmVyO1xuXG4gIHByaXZhdGUgY29uc3RydWN0b3Ioc2VydmVyOiBTZXJ2ZXIpIHtcbiAgICB0aGlzLiNzZXJ2ZXIgPSBzZXJ2ZXI7XG4gICAgdGhpcy5vcmlnaW4gPSBgaHR0cDovLzEyNy4wLjAuMTokeyhzZXJ2ZXIuYWRkcmVzcygpIGFzIEFkZHJlc3NJbmZvKS5wb3J0fWA7XG4gIH1cblxuICAvKiogU2VydmVzIGVhY2ggZm9sZGVyIHVuZGVyIGl0cyBwcmVmaXgsIHRoZSBsb25nZXN0IHByZWZpeCBmaXJzdC4gKi9cbiAgc3RhdGljIGFzeW5jIHN0YXJ0KGZvbGRlcnM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4pOiBQcm9taXNlPFNpdGU+IHtcbiAgICBjb25zdCBwcmVmaXhlcyA9IE9iamVjdC5rZXlzKGZvbGRlcnMpLnNvcnQoKGEsIGIpID0+IGIubGVuZ3RoIC0gYS5sZW5ndGgpO1xuICAgIGNvbnN0IHNlcnZlciA9IGNyZWF0ZVNlcnZlcigocmVxdWVzdCwgcmVzcG9uc2UpID0+IHtcbiAgICAgIGNvbnN0IHBhdGggPSBub3JtYWxpemUoZGVjb2RlVVJJQ29tcG9uZW50KG5ldyBVUkwocmVxdWVzdC51cmwhLCBcImh0dHA6Ly9sb2NhbGhvc3RcIikucGF0aG5hbWUpKTtcbiAgICAgIGNvbnN0IHByZWZpeCA9IHByZWZpeGVzLmZpbmQoKHByZWZpeCkgPT4gcGF0aC5zdGFydHNXaXRoKHByZWZpeCkpITtcbiAgICAgIGNvbnN0IG5hbWUgPSBwYXRoLmVuZHNXaXRoKFwiL1wiKSA/IGAke3BhdGh9aW5kZXguaHRtbGAgOiBwYXRoO1xuICAgICAgY29uc3QgZmlsZSA9IGpvaW4ocmVzb2x2ZShmb2xkZXJzW3ByZWZpeF0hKSwgbmFtZS5zbGljZShwcmVmaXgubGVuZ3RoKSk7XG4gICAgICBjb25zdCBzaXplID0gc3RhdFN5bmMoZmlsZSwgeyB0aHJvd0lmTm9FbnRyeTogZmFsc2UgfSk/LnNpemU7XG4gICAgICBpZiAoc2l6ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdm9pZCByZXNwb25zZS53cml0ZUhlYWQoNDA0KS5lbmQoKTtcbiAgICAgIHJlc3BvbnNlLndyaXRlSGVhZCgyMDAsIHsgXCJDb250ZW50LVR5cGVcIjogdHlwZXNbZXh0bmFtZShmaWxlKV0gPz8gXCJ0ZXh0L3BsYWluXCIsIFwiQ29udGVudC1MZW5ndGhcIjogc2l6ZSB9KTtcbiAgICAgIGNyZWF0ZVJlYWRTdHJlYW0oZmlsZSkucGlwZShyZXNwb25zZSk7XG4gICAgfSk7XG4gICAgYXdhaXQgbmV3IFByb21pc2U8dm9pZD4oKGxpc3RlbmluZykgPT4gc2VydmVyLmxpc3RlbigwLCBcIjEyNy4wLjAuMVwiLCBsaXN0ZW5pbmcpKTtcbiAgICByZXR1cm4gbmV3IFNpdGUoc2VydmVyKTtcbiAgfVxuXG4gIGFzeW5jIHN0b3AoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgdGhpcy4jc2VydmVyLmNsb3NlQWxsQ29ubmVjdGlvbnMoKTtcbiAgICBhd2FpdCBuZXcgUHJvbWlzZSgoY2xvc2VkKSA9PiB0aGlzLiNzZXJ2ZXIuY2xvc2UoY2xvc2VkKSk7XG4gIH1cbn1cbiIsICIvLyBNb2RlbCBmb2xkZXJzIGZvciB0ZXN0czogbWFkZSB1cCBvbmVzLCBhbmQgdGhvc2Ugb2YgdGhlIHJlcG9zaXRvcnkuXG5cbmltcG9ydCB7IGNyZWF0ZUhhc2ggfSBmcm9tIFwibm9kZTpjcnlwdG9cIjtcbmltcG9ydCB7IHJlYWRkaXJTeW5jLCByZWFkRmlsZVN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgam9pbiwgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcblxuLyoqIFRoZSByZXBvc2l0b3J5LCBzZWVuIGZyb20gdGhlIHBhY2thZ2UsIHdoZXJlIHRlc3RzIHJ1bi4gKi9cbmV4cG9ydCBjb25zdCByZXBvc2l0b3J5ID0gcmVzb2x2ZShcIi4uLy4uXCIpO1xuZXhwb3J0IGNvbnN0IE1JTkkgPSBqb2luKHJlcG9zaXRvcnksIFwibW9kZWxzL2tndC1taW5pXCIpO1xuZXhwb3J0IGNvbnN0IFRJTllfQ0hBVCA9IGpvaW4ocmVwb3NpdG9yeSwgXCJ0ZXN0cy9maXh0dXJlcy9tb2RlbHMvdGlueV9jaGF0XCIpO1xuZXhwb3J0IGNvbnN0IFNUT1JJRVMgPSBqb2luKHJlcG9zaXRvcnksIFwidGVzdHMvZml4dHVyZXMvbW9kZWxzL3N0b3JpZXMyNjBrXCIpO1xuXG5leHBvcnQgZnVuY3Rpb24gZm9sZGVyRmlsZXMoZm9sZGVyOiBzdHJpbmcpOiBNYXA8c3RyaW5nLCBVaW50OEFycmF5PiB7XG4gIGNvbnN0IG5hbWVzID0gcmVhZGRpclN5bmMoZm9sZGVyKS5maWx0ZXIoKG5hbWUpID0+IC9cXC4oanNvbnxqaW5qYXxzYWZldGVuc29ycykkLy50ZXN0KG5hbWUpKTtcbiAgcmV0dXJuIG5ldyBNYXAobmFtZXMubWFwKChuYW1lKSA9PiBbbmFtZSwgcmVhZEZpbGVTeW5jKGpvaW4oZm9sZGVyLCBuYW1lKSldKSk7XG59XG5cbi8qKiBGaWxlcyB0aGF0IG5vIHdhc20gbW9kdWxlIGNvdWxkIGxvYWQsIGJ1dCB0aGF0IGRvd25sb2FkIGFsbCB0aGUgc2FtZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYWRlVXBNb2RlbCh3ZWlnaHRCeXRlczogbnVtYmVyKTogTWFwPHN0cmluZywgVWludDhBcnJheT4ge1xuICByZXR1cm4gbmV3IE1hcChbXG4gICAgW1wiY29uZmlnLmpzb25cIiwgdGV4dChcInt9XCIpXSxcbiAgICBbXCJ0b2tlbml6ZXIuanNvblwiLCB0ZXh0KCd7XCJtb2RlbFwiOnt9fScpXSxcbiAgICBbXCJtb2RlbC5zYWZldGVuc29yc1wiLCBub2lzZSh3ZWlnaHRCeXRlcyldLFxuICBdKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHdpdGhNYW5pZmVzdChmaWxlczogTWFwPHN0cmluZywgVWludDhBcnJheT4pOiBNYXA8c3RyaW5nLCBVaW50OEFycmF5PiB7XG4gIGNvbnN0IGhhc2ggPSAoYnl0ZXM6IFVpbnQ4QXJyYXkpID0+IGNyZWF0ZUhhc2goXCJzaGEyNTZcIikudXBkYXRlKGJ5dGVzKS5kaWdlc3QoXCJoZXhcIik7XG4gIGNvbnN0IGVudHJpZXMgPSBbLi4uZmlsZXNdLm1hcCgoW25hbWUsIGJ5dGVzXSkgPT4gW25hbWUsIHsgc2l6ZTogYnl0ZXMubGVuZ3RoLCBzaGEyNTY6IGhhc2goYnl0ZXMpIH1dKTtcbiAgY29uc3QgbWFuaWZlc3QgPSB7IHZlcnNpb246IDEsIGZpbGVzOiBPYmplY3QuZnJvbUVudHJpZXMoZW50cmllcykgfTtcbiAgcmV0dXJuIG5ldyBNYXAoWy4uLmZpbGVzLCBbXCJrZ3QtbWFuaWZlc3QuanNvblwiLCB0ZXh0KEpTT04uc3RyaW5naWZ5KG1hbmlmZXN0KSldXSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0ZXh0KHZhbHVlOiBzdHJpbmcpOiBVaW50OEFycmF5IHtcbiAgcmV0dXJuIG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZSh2YWx1ZSk7XG59XG5cbi8qKiBCeXRlcyB0aGF0IGRvIG5vdCByZXBlYXQ7IHRoZSBzYW1lIG9uIGVhY2ggcnVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5vaXNlKGxlbmd0aDogbnVtYmVyKTogVWludDhBcnJheSB7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoKTtcbiAgbGV0IHN0YXRlID0gMTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBsZW5ndGg7IGkrKykge1xuICAgIHN0YXRlID0gKE1hdGguaW11bChzdGF0ZSwgMTY2NDUyNSkgKyAxMDEzOTA0MjIzKSA+Pj4gMDtcbiAgICBieXRlc1tpXSA9IHN0YXRlID4+PiAyNDtcbiAgfVxuICByZXR1cm4gYnl0ZXM7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBRUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsWUFBWTs7O0FDRHJCLFNBQVMsU0FBUyxVQUFVO0FBQzVCLFNBQVMsY0FBYztBQUN2QixTQUFTLFFBQUFBLGFBQVk7QUFHckIsU0FBOEIsZ0JBQTJCOzs7QUNMekQsU0FBUyxvQkFBNEU7QUF1QjlFLElBQU0sY0FBTixNQUFNLGFBQVk7QUFBQSxFQUNkLFdBQXFCLENBQUM7QUFBQSxFQUN0QjtBQUFBO0FBQUEsRUFFVCxNQUFNO0FBQUEsRUFDRztBQUFBLEVBQ0E7QUFBQSxFQUVELFlBQVksT0FBZ0MsV0FBc0I7QUFDeEUsU0FBSyxTQUFTO0FBQ2QsU0FBSyxZQUFZO0FBQ2pCLFNBQUssVUFBVSxhQUFhLENBQUMsU0FBUyxhQUFhLEtBQUssS0FBSyxRQUFRLFNBQVMsUUFBUSxDQUFDO0FBQUEsRUFDekY7QUFBQSxFQUVBLGFBQWEsTUFBTSxPQUFnQyxZQUF1QixDQUFDLEdBQXlCO0FBQ2xHLFVBQU0sU0FBUyxJQUFJLGFBQVksT0FBTyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sR0FBRyxVQUFVLENBQUM7QUFDaEYsVUFBTSxJQUFJLFFBQWMsQ0FBQyxjQUFjLE9BQU8sUUFBUSxPQUFPLEdBQUcsYUFBYSxTQUFTLENBQUM7QUFDdkYsV0FBTyxNQUFNLG9CQUFxQixPQUFPLFFBQVEsUUFBUSxFQUFrQixJQUFJO0FBQy9FLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNLE1BQXdCO0FBQzVCLFdBQU8sS0FBSyxTQUFTLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLElBQUk7QUFBQSxFQUN6RDtBQUFBLEVBRUEsTUFBTSxPQUFzQjtBQUMxQixTQUFLLFFBQVEsb0JBQW9CO0FBQ2pDLFVBQU0sSUFBSSxRQUFRLENBQUMsV0FBVyxLQUFLLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFBQSxFQUMxRDtBQUFBLEVBRUEsTUFBTSxRQUFRLFNBQTBCLFVBQXlDO0FBQy9FLFVBQU0sT0FBTyxtQkFBbUIsSUFBSSxJQUFJLFFBQVEsS0FBTSxrQkFBa0IsRUFBRSxTQUFTLE1BQU0sVUFBVSxNQUFNLENBQUM7QUFDMUcsVUFBTSxTQUFpQixFQUFFLE1BQU0sTUFBTSxPQUFPLFFBQVEsUUFBUSxPQUFPLE1BQU0sRUFBRTtBQUMzRSxTQUFLLFNBQVMsS0FBSyxNQUFNO0FBQ3pCLGFBQVMsVUFBVSwrQkFBK0IsR0FBRztBQUNyRCxhQUFTLFVBQVUsaUNBQWlDLHFCQUFxQjtBQUN6RSxhQUFTLFVBQVUsZ0NBQWdDLE9BQU87QUFDMUQsVUFBTSxRQUFRLEtBQUssT0FBTyxJQUFJLElBQUk7QUFDbEMsUUFBSSxDQUFDLE1BQU8sUUFBTyxLQUFLLFNBQVMsUUFBUTtBQUN6QyxVQUFNLE9BQU8sS0FBSyxNQUFNLFNBQVMsT0FBTyxRQUFRO0FBQ2hELFFBQUksU0FBUyxPQUFXO0FBQ3hCLFVBQU0sS0FBSyxNQUFNLFVBQVUsTUFBTSxTQUFTLElBQUksR0FBRyxNQUFNO0FBQUEsRUFDekQ7QUFBQSxFQUVBLFNBQVMsVUFBZ0M7QUFDdkMsVUFBTSxPQUFPLEtBQUssVUFBVSxpQkFBaUI7QUFDN0MsYUFBUyxVQUFVLE9BQU8sTUFBTSxLQUFLLEVBQUUsZ0JBQWdCLE9BQU8sY0FBYyxhQUFhLENBQUM7QUFDMUYsYUFBUyxJQUFJLGlCQUFpQjtBQUFBLEVBQ2hDO0FBQUEsRUFFQSxNQUFNLFNBQTBCLE9BQW1CLFVBQThDO0FBQy9GLFVBQU0sUUFBUSxpQkFBaUIsS0FBSyxRQUFRLFFBQVEsU0FBUyxFQUFFLElBQUksQ0FBQztBQUNwRSxVQUFNLE9BQU8sS0FBSyxVQUFVLFVBQVUsVUFBVSxTQUFZLE9BQU8sS0FBSyxJQUFJO0FBQzVFLFFBQUksUUFBUSxNQUFNLFVBQVUsT0FBTyxHQUFHO0FBQ3BDLGVBQVMsVUFBVSxHQUFHLEVBQUUsSUFBSTtBQUM1QixhQUFPO0FBQUEsSUFDVDtBQUNBLFFBQUksS0FBSyxVQUFVLEtBQU0sVUFBUyxVQUFVLFFBQVEsSUFBSSxNQUFNLE1BQU0sSUFBSSxNQUFNLENBQUMsQ0FBQyxHQUFHO0FBQ25GLGFBQVMsVUFBVSxnQkFBZ0IsMEJBQTBCO0FBQzdELGFBQVMsVUFBVSxrQkFBa0IsTUFBTSxTQUFTLElBQUk7QUFDeEQsUUFBSSxPQUFPLEVBQUcsVUFBUyxVQUFVLGlCQUFpQixTQUFTLElBQUksSUFBSSxNQUFNLFNBQVMsQ0FBQyxJQUFJLE1BQU0sTUFBTSxFQUFFO0FBQ3JHLGFBQVMsVUFBVSxPQUFPLElBQUksTUFBTSxHQUFHO0FBQ3ZDLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNLE1BQU0sVUFBMEIsTUFBa0IsUUFBK0I7QUFDckYsVUFBTSxRQUFRLEtBQUssVUFBVSxZQUFZLE1BQU0sS0FBSztBQUNwRCxVQUFNLFFBQVEsS0FBSztBQUNuQixhQUFTLEtBQUssR0FBRyxLQUFLLEtBQUssSUFBSSxLQUFLLFFBQVEsS0FBSyxHQUFHLE1BQU0sT0FBTztBQUMvRCxZQUFNLE9BQU8sS0FBSyxTQUFTLElBQUksS0FBSyxJQUFJLEtBQUssT0FBTyxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQ3ZFLFVBQUksS0FBSyxVQUFVLE9BQVEsT0FBTSxJQUFJLFFBQVEsQ0FBQyxVQUFVLFdBQVcsT0FBTyxDQUFDLENBQUM7QUFDNUUsVUFBSSxTQUFTLFVBQVc7QUFDeEIsWUFBTSxJQUFJLFFBQWMsQ0FBQyxZQUFZLFNBQVMsTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDLENBQUM7QUFDMUUsYUFBTyxRQUFRLEtBQUs7QUFBQSxJQUN0QjtBQUNBLFFBQUksUUFBUSxLQUFLLE9BQVEsVUFBUyxRQUFRO0FBQUEsUUFDckMsVUFBUyxJQUFJO0FBQUEsRUFDcEI7QUFDRjs7O0FDckdBLFNBQVMsa0JBQWtCLGdCQUFnQjtBQUMzQyxTQUFTLGdCQUFBQyxxQkFBaUM7QUFFMUMsU0FBUyxTQUFTLE1BQU0sV0FBVyxlQUFlO0FBRWxELElBQU0sUUFBZ0M7QUFBQSxFQUNwQyxTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFDUCxTQUFTO0FBQ1g7QUFFTyxJQUFNLE9BQU4sTUFBTSxNQUFLO0FBQUEsRUFDUDtBQUFBLEVBQ0E7QUFBQSxFQUVELFlBQVksUUFBZ0I7QUFDbEMsU0FBSyxVQUFVO0FBQ2YsU0FBSyxTQUFTLG9CQUFxQixPQUFPLFFBQVEsRUFBa0IsSUFBSTtBQUFBLEVBQzFFO0FBQUE7QUFBQSxFQUdBLGFBQWEsTUFBTSxTQUFnRDtBQUNqRSxVQUFNLFdBQVcsT0FBTyxLQUFLLE9BQU8sRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsU0FBUyxFQUFFLE1BQU07QUFDeEUsVUFBTSxTQUFTQSxjQUFhLENBQUMsU0FBUyxhQUFhO0FBQ2pELFlBQU0sT0FBTyxVQUFVLG1CQUFtQixJQUFJLElBQUksUUFBUSxLQUFNLGtCQUFrQixFQUFFLFFBQVEsQ0FBQztBQUM3RixZQUFNLFNBQVMsU0FBUyxLQUFLLENBQUNDLFlBQVcsS0FBSyxXQUFXQSxPQUFNLENBQUM7QUFDaEUsWUFBTSxPQUFPLEtBQUssU0FBUyxHQUFHLElBQUksR0FBRyxJQUFJLGVBQWU7QUFDeEQsWUFBTSxPQUFPLEtBQUssUUFBUSxRQUFRLE1BQU0sQ0FBRSxHQUFHLEtBQUssTUFBTSxPQUFPLE1BQU0sQ0FBQztBQUN0RSxZQUFNLE9BQU8sU0FBUyxNQUFNLEVBQUUsZ0JBQWdCLE1BQU0sQ0FBQyxHQUFHO0FBQ3hELFVBQUksU0FBUyxPQUFXLFFBQU8sS0FBSyxTQUFTLFVBQVUsR0FBRyxFQUFFLElBQUk7QUFDaEUsZUFBUyxVQUFVLEtBQUssRUFBRSxnQkFBZ0IsTUFBTSxRQUFRLElBQUksQ0FBQyxLQUFLLGNBQWMsa0JBQWtCLEtBQUssQ0FBQztBQUN4Ryx1QkFBaUIsSUFBSSxFQUFFLEtBQUssUUFBUTtBQUFBLElBQ3RDLENBQUM7QUFDRCxVQUFNLElBQUksUUFBYyxDQUFDLGNBQWMsT0FBTyxPQUFPLEdBQUcsYUFBYSxTQUFTLENBQUM7QUFDL0UsV0FBTyxJQUFJLE1BQUssTUFBTTtBQUFBLEVBQ3hCO0FBQUEsRUFFQSxNQUFNLE9BQXNCO0FBQzFCLFNBQUssUUFBUSxvQkFBb0I7QUFDakMsVUFBTSxJQUFJLFFBQVEsQ0FBQyxXQUFXLEtBQUssUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUFBLEVBQzFEO0FBQ0Y7OztBRk5BLElBQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxLQUFLLGdCQUFnQjtBQUV0RCxJQUFNLFFBQVE7QUFBQSxFQUNaO0FBQUEsRUFBa0I7QUFBQSxFQUFrQjtBQUFBLEVBQW1DO0FBQUEsRUFDdkU7QUFDRjtBQUVBLElBQU0sTUFBTTtBQUVMLElBQU0sUUFBTixNQUFNLE9BQU07QUFBQSxFQUNSO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUEsYUFBdUIsQ0FBQztBQUFBLEVBRXpCLFlBQVksU0FBeUIsTUFBWSxRQUFxQjtBQUM1RSxTQUFLLFVBQVU7QUFDZixTQUFLLE9BQU87QUFDWixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsYUFBYSxNQUNYLEdBQ0EsT0FDQSxFQUFFLE1BQU0sT0FBTyxZQUFZLENBQUMsR0FBRyxPQUFPLFNBQVMsSUFBa0IsQ0FBQyxHQUNsRDtBQUNoQixVQUFNLFVBQVUsTUFBTSxRQUFRQyxNQUFLLE9BQU8sR0FBRyxjQUFjLENBQUM7QUFDNUQsVUFBTSxDQUFDLFFBQVEsTUFBTSxJQUFJLENBQUMsTUFBTSxLQUFLLE1BQU0sSUFBSSxHQUFHLE1BQU0sWUFBWSxNQUFNLE9BQU8sU0FBUyxDQUFDO0FBQzNGLFVBQU0sVUFBVSxNQUFNLFNBQVMsd0JBQXdCLFNBQVM7QUFBQSxNQUM5RCxnQkFBZ0IsUUFBUSxJQUFJLFlBQVk7QUFBQSxNQUN4QyxVQUFVO0FBQUEsTUFDVixpQkFBaUI7QUFBQSxNQUNqQixNQUFNLE1BQU0sQ0FBQyxHQUFHLE9BQU8sR0FBRyxJQUFJO0FBQUEsSUFDaEMsQ0FBQztBQUNELFlBQVEsa0JBQWtCLENBQUM7QUFDM0IsTUFBRSxNQUFNLFlBQVk7QUFDbEIsWUFBTSxRQUFRLE1BQU07QUFDcEIsWUFBTSxRQUFRLElBQUksQ0FBQyxPQUFPLEtBQUssR0FBRyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ2hELFlBQU0sR0FBRyxTQUFTLEVBQUUsV0FBVyxNQUFNLE9BQU8sTUFBTSxZQUFZLEVBQUUsQ0FBQztBQUFBLElBQ25FLENBQUM7QUFDRCxXQUFPLElBQUksT0FBTSxTQUFTLFFBQVEsTUFBTTtBQUFBLEVBQzFDO0FBQUE7QUFBQSxFQUdBLE1BQU0sSUFBSSxRQUFRLElBQW1CO0FBQ25DLFVBQU0sT0FBTyxNQUFNLEtBQUssUUFBUSxRQUFRO0FBQ3hDLFNBQUssR0FBRyxXQUFXLENBQUMsWUFBWSxRQUFRLEtBQUssTUFBTSxXQUFXLEtBQUssV0FBVyxLQUFLLFFBQVEsS0FBSyxDQUFDLENBQUM7QUFDbEcsU0FBSyxHQUFHLGFBQWEsQ0FBQyxVQUFVLEtBQUssV0FBVyxLQUFLLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDbkUsVUFBTSxLQUFLLEtBQUssR0FBRyxLQUFLLEtBQUssTUFBTSxJQUFJLEtBQUssRUFBRTtBQUM5QyxVQUFNLEtBQUssZ0JBQWdCLE1BQU0sV0FBVyxLQUFLO0FBQ2pELFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBb0M7QUFDdEMsV0FBTyxFQUFFLE9BQU8sRUFBRSxLQUFLLEtBQUssT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUMzQztBQUNGOzs7QUc3RkEsU0FBUyxrQkFBa0I7QUFDM0IsU0FBUyxhQUFhLG9CQUFvQjtBQUMxQyxTQUFTLFFBQUFDLE9BQU0sV0FBQUMsZ0JBQWU7QUFHdkIsSUFBTSxhQUFhQSxTQUFRLE9BQU87QUFDbEMsSUFBTSxPQUFPRCxNQUFLLFlBQVksaUJBQWlCO0FBQy9DLElBQU0sWUFBWUEsTUFBSyxZQUFZLGlDQUFpQztBQUNwRSxJQUFNLFVBQVVBLE1BQUssWUFBWSxtQ0FBbUM7QUFFcEUsU0FBUyxZQUFZLFFBQXlDO0FBQ25FLFFBQU0sUUFBUSxZQUFZLE1BQU0sRUFBRSxPQUFPLENBQUMsU0FBUyw4QkFBOEIsS0FBSyxJQUFJLENBQUM7QUFDM0YsU0FBTyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sYUFBYUEsTUFBSyxRQUFRLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM5RTtBQVdPLFNBQVMsYUFBYSxPQUF5RDtBQUNwRixRQUFNLE9BQU8sQ0FBQyxVQUFzQixXQUFXLFFBQVEsRUFBRSxPQUFPLEtBQUssRUFBRSxPQUFPLEtBQUs7QUFDbkYsUUFBTSxVQUFVLENBQUMsR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sQ0FBQyxNQUFNLEVBQUUsTUFBTSxNQUFNLFFBQVEsUUFBUSxLQUFLLEtBQUssRUFBRSxDQUFDLENBQUM7QUFDckcsUUFBTSxXQUFXLEVBQUUsU0FBUyxHQUFHLE9BQU8sT0FBTyxZQUFZLE9BQU8sRUFBRTtBQUNsRSxTQUFPLElBQUksSUFBSSxDQUFDLEdBQUcsT0FBTyxDQUFDLHFCQUFxQixLQUFLLEtBQUssVUFBVSxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDbEY7QUFFTyxTQUFTLEtBQUssT0FBMkI7QUFDOUMsU0FBTyxJQUFJLFlBQVksRUFBRSxPQUFPLEtBQUs7QUFDdkM7OztBSjFCQSxXQUFXLFNBQVMsQ0FBQyxZQUFZLFdBQVcsTUFBTSxHQUEwQztBQUMxRixPQUFLLGlDQUFpQyxLQUFLLElBQUksT0FBTyxNQUFNO0FBQzFELFVBQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxHQUFHLGFBQWEsWUFBWSxJQUFJLENBQUMsQ0FBQztBQUNsRSxVQUFNLE9BQU8sTUFBTSxNQUFNLElBQUk7QUFDN0IsVUFBTSxVQUFVLE1BQU0sS0FBSztBQUFBLE1BQ3pCLE9BQU8sQ0FBQyxTQUFTRSxNQUFLLE1BQU07QUFDMUIsY0FBTSxhQUFhLElBQUksZ0JBQWdCO0FBQ3ZDLGNBQU0sYUFBYSxDQUFDLFNBQW1CLEtBQUssVUFBVUEsVUFBUyxLQUFLLFNBQVMsS0FBSyxXQUFXLE1BQU07QUFDbkcsZUFBTyxRQUFRLE9BQU8sRUFBRSxHQUFHLFNBQVMsWUFBWSxRQUFRLFdBQVcsT0FBTyxDQUFDLENBQUM7QUFBQSxNQUM5RTtBQUFBLE1BQ0EsQ0FBQyxNQUFNLE9BQU8sS0FBSztBQUFBLElBQ3JCO0FBQ0EsV0FBTyxNQUFNLFNBQVMsTUFBTSxTQUFTO0FBQ3JDLFVBQU0sS0FBSyxTQUFTLENBQUMsWUFBWSxPQUFPLE9BQU8sR0FBRyxNQUFNLEtBQUs7QUFDN0QsV0FBTyxVQUFVLE1BQU0sS0FBSyxTQUFTLE1BQU0sVUFBVSxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNyRSxDQUFDO0FBQ0g7QUFFQSxLQUFLLCtDQUErQyxPQUFPLE1BQU07QUFDL0QsUUFBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLEdBQUcsWUFBWSxJQUFJLENBQUM7QUFDcEQsUUFBTSxPQUFPLE1BQU0sTUFBTSxJQUFJO0FBQzdCLFFBQU0sVUFBVSxNQUFNLEtBQUssU0FBUyxDQUFDLFlBQVksUUFBUSxPQUFPLEVBQUUsR0FBRyxTQUFTLFFBQVEsWUFBWSxNQUFNLEVBQUUsQ0FBQyxDQUFDLEdBQUcsTUFBTSxLQUFLO0FBQzFILFNBQU8sTUFBTSxTQUFTLE1BQU0sU0FBUztBQUNyQyxTQUFPLE1BQU0sTUFBTSxPQUFPLFNBQVMsUUFBUSxDQUFDO0FBQzlDLENBQUM7QUFFRCxXQUFXLFVBQVUsQ0FBQyxNQUFNLEtBQUssR0FBRztBQUNsQyxPQUFLLHdDQUF3QyxTQUFTLGdCQUFnQixhQUFhLElBQUksT0FBTyxNQUFNO0FBQ2xHLFVBQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxHQUFHLFlBQVksSUFBSSxDQUFDO0FBQ3BELFVBQU0sT0FBTyxNQUFNLE1BQU0sSUFBSTtBQUM3QixVQUFNLEtBQUssU0FBUyxDQUFDLFlBQVksT0FBTyxPQUFPLEdBQUcsRUFBRSxHQUFHLE1BQU0sT0FBTyxPQUFPLENBQUM7QUFDNUUsVUFBTSxVQUFVLE1BQU0sS0FBSyxTQUFTLFlBQVk7QUFDOUMsWUFBTSxVQUFVLFNBQVMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxVQUFVLGlCQUFpQixRQUFRLFFBQVEsQ0FBQyxDQUFDO0FBQ3pGLFlBQU0sU0FBUyxLQUFLLFVBQVUsQ0FBQyxNQUFNLFVBQVUsUUFBUSxHQUFHLE1BQU0sVUFBVSxNQUFNLENBQUMsQ0FBQztBQUNsRixZQUFNLFFBQTRDLENBQUM7QUFDbkQsWUFBTSxPQUFPLE1BQU07QUFDakIsY0FBTUMsY0FBYSxJQUFJLGdCQUFnQjtBQUN2QyxtQkFBVyxNQUFNQSxZQUFXLE1BQU0sR0FBRyxDQUFDO0FBQ3RDLGVBQU8sRUFBRSxRQUFRQSxZQUFXLE9BQU87QUFBQSxNQUNyQztBQUNBLFlBQU0sT0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLEdBQUcsR0FBRyxDQUFDLEdBQUcsT0FBTyxFQUFFLFFBQVEsU0FBUyxDQUFDLGVBQWUsY0FBYyxVQUFVLE9BQU8sRUFBRSxFQUFFLEVBQUU7QUFDM0gsWUFBTSxTQUFTLE1BQU0sUUFBUSxVQUFVLE1BQU0sTUFBTSxLQUFLLENBQUMsQ0FBQyxJQUFJO0FBQzlELFlBQU0sWUFBWSxNQUFNLFFBQVEsVUFBVSxTQUFTLDhCQUE4QixhQUFhLEtBQUssQ0FBQyxDQUFDLElBQUk7QUFDekcsWUFBTSxXQUFXLE1BQU0sUUFBUSxVQUFVLFFBQVEsZ0NBQWdDLEVBQUUsUUFBUSxZQUFZLE1BQU0sRUFBRSxDQUFDLENBQUMsSUFBSTtBQUVySCxZQUFNLGFBQWEsSUFBSSxnQkFBZ0I7QUFDdkMsWUFBTSxTQUFTLFVBQVUsSUFBSSx1Q0FBdUMsRUFBRSxXQUFXLEtBQUssUUFBUSxXQUFXLE9BQU8sQ0FBQztBQUNqSCxZQUFNLE9BQU8sTUFBTSxTQUFTLFlBQVk7QUFDdEMseUJBQWlCLEtBQUssT0FBUSxZQUFXLE1BQU07QUFBQSxNQUNqRCxHQUFHLENBQUMsSUFBSTtBQUNSLFlBQU0sT0FBTyxVQUFVLElBQUksdUNBQXVDLEVBQUUsV0FBVyxJQUFJLENBQUM7QUFDcEYsdUJBQWlCLEtBQUssS0FBTTtBQUM1QixZQUFNLFFBQVEsTUFBTSxRQUFRLElBQUksSUFBSTtBQUNwQyxZQUFNLFFBQVEsS0FBSyxVQUFVLENBQUMsTUFBTSxVQUFVLFFBQVEsR0FBRyxNQUFNLFVBQVUsTUFBTSxDQUFDLENBQUM7QUFDakYsWUFBTSxXQUFXLE1BQU0sVUFBVSxTQUFTLDhCQUE4QixXQUFXLEdBQUcsS0FBSztBQUMzRixhQUFPLEVBQUUsT0FBTyxNQUFNLFdBQVcsT0FBTyxRQUFRO0FBQUEsSUFDbEQsQ0FBQztBQUNELFVBQU0sVUFBVTtBQUNoQixXQUFPLFVBQVUsUUFBUSxPQUFPLEVBQUUsT0FBTyxTQUFTLFVBQVUsU0FBUyxTQUFTLFNBQVMsS0FBSyxTQUFTLE1BQU0sUUFBUSxDQUFDO0FBQ3BILFdBQU8sR0FBRyxRQUFRLE1BQU0saUNBQWlDO0FBQ3pELFdBQU8sTUFBTSxRQUFRLFNBQVMsQ0FBQztBQUFBLEVBQ2pDLENBQUM7QUFDSDsiLAogICJuYW1lcyI6IFsiam9pbiIsICJjcmVhdGVTZXJ2ZXIiLCAicHJlZml4IiwgImpvaW4iLCAiam9pbiIsICJyZXNvbHZlIiwgInN0YWdlIiwgImNvbnRyb2xsZXIiXQp9Cg==
