import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";

import type { Progress } from "../../src/api.js";
import { AbortedError, BadModelError, IntegrityError, type KgtError, NetworkError, NotCachedError, QuotaError } from "../../src/errors.js";
import { type BlobStore, MemoryBlobs } from "../../src/models/blobs.js";
import { availabilityOf, catalog } from "../../src/models/catalog.js";
import type { ModelFiles } from "../../src/models/files.js";
import { withModel } from "../../src/models/open.js";
import { folderOf } from "../../src/models/shelf.js";
import { modelId } from "../../src/models/source.js";
import type { SentSource } from "../../src/rpc/protocol.js";
import { madeUpModel, noise, text, withManifest } from "../support/model-files.js";
import { type Behaviour, ModelServer } from "../support/model-server.js";

const MIB = 1024 * 1024;
const WEIGHTS = "model.safetensors";
/** Two segments and a half. */
const SIZE = 10 * MIB;

async function serve(t: TestContext, files: Map<string, Uint8Array>, behaviour: Behaviour = {}) {
  const server = await ModelServer.start(files, behaviour);
  t.after(() => server.stop());
  return server;
}

/** Opens the model and reads all of it. */
async function read(source: SentSource, blobs: BlobStore, signal?: AbortSignal) {
  const progress: Progress[] = [];
  const onProgress = (step: Progress) => progress.push(step);
  const files = await withModel(source, blobs, { signal, onProgress }, async (files) => ({
    ...files,
    weightBytes: await Promise.all(files.weights.map((file) => file.read(0, file.size))),
    config: await files.read("config.json"),
  }));
  return { ...files, progress };
}

function equal(found: Uint8Array | undefined, wanted: Uint8Array): void {
  assert.ok(found && Buffer.compare(found, wanted) === 0, "the bytes are those of the server");
}

/** Changes a byte of what is kept under a name. */
async function damage(blobs: BlobStore, id: string, name: string): Promise<void> {
  const folder = await folderOf(id);
  const bytes = (await blobs.get(folder, name))!;
  bytes[bytes.length >> 1]! ^= 1;
  await blobs.put(folder, name, bytes);
}

test("a model is fetched once, checked, and served without the server", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  const server = await serve(t, files);
  const source = { url: server.url };
  const blobs = new MemoryBlobs();
  assert.equal(await availabilityOf(source, blobs), "downloadable");
  const first = await read(source, blobs);
  equal(first.weightBytes[0], files.get(WEIGHTS)!);
  assert.equal(first.verified, "manifest");
  const downloads = first.progress.filter(({ stage }) => stage === "download");
  const total = SIZE + files.get("config.json")!.length + files.get("tokenizer.json")!.length;
  assert.ok(downloads.slice(1).every((step) => step.total === total), "the manifest tells the total");
  assert.equal(downloads.at(-1)!.loaded, total);
  for (const [i, { loaded }] of downloads.entries()) assert.ok(loaded >= (downloads[i - 1]?.loaded ?? 0));

  await server.stop();
  const before = server.requests.length;
  equal((await read(source, blobs)).weightBytes[0], files.get(WEIGHTS)!);
  equal((await read({ cached: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS)!);
  assert.equal(server.requests.length, before);
  assert.equal(await availabilityOf(source, blobs), "available");
  const models = catalog(async () => blobs);
  assert.deepEqual((await models.list()).map(({ savedAtMs: _, ...model }) => model), [
    { id: server.url, bytes: total, totalBytes: total, complete: true, verified: "manifest" },
  ]);
  await models.delete(server.url);
  assert.deepEqual(await models.list(), []);
  assert.equal(await availabilityOf(source, blobs), "unavailable");
  await assert.rejects(read({ cached: server.url }, blobs), NotCachedError);
});

test("ranges of the weights are read across segments", async (t) => {
  const files = madeUpModel(SIZE);
  const server = await serve(t, files);
  const ranges = [[0, 8], [4 * MIB - 3, 10], [3 * MIB, 6 * MIB], [SIZE - 1, 1], [SIZE, 0]] as const;
  const use = async ({ weights: [file] }: ModelFiles) => {
    for (const [offset, length] of ranges) {
      equal(await file!.read(offset, length), files.get(WEIGHTS)!.subarray(offset, offset + length));
    }
    await assert.rejects(file!.read(SIZE - 1, 2), BadModelError);
  };
  await withModel({ url: server.url }, new MemoryBlobs(), { onProgress() {} }, use);
});

test("a broken connection is taken up where it broke, by itself", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  // Manifest, config and tokenizer come whole; the weights break twice.
  const server = await serve(t, files, { breakAfter: [Infinity, Infinity, Infinity, 5 * MIB, 2 * MIB] });
  equal((await read({ url: server.url }, new MemoryBlobs())).weightBytes[0], files.get(WEIGHTS)!);
  const asked = server.asked(WEIGHTS);
  assert.equal(asked.length, 3);
  assert.equal(asked[0]!.range, undefined);
  for (const { range } of asked.slice(1)) assert.match(range!, /^bytes=[1-9]\d*-$/);
  assert.ok(asked.reduce((sum, { sent }) => sum + sent, 0) < SIZE + 3 * MIB, "little is sent twice");
});

test("a download that gave up is taken up by the next", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  const whole = [Infinity, Infinity, Infinity];
  const server = await serve(t, files, { breakAfter: [...whole, 6 * MIB, 0] });
  const blobs = new MemoryBlobs();
  await assert.rejects(read({ url: server.url }, blobs), NetworkError);
  const [kept] = await catalog(async () => blobs).list();
  assert.equal(kept!.complete, false);
  assert.ok(kept!.bytes >= 4 * MIB, `${kept!.bytes} bytes are kept`);
  await assert.rejects(read({ cached: server.url }, blobs), NotCachedError);
  equal((await read({ url: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS)!);
  assert.match(server.asked(WEIGHTS).at(-1)!.range!, /^bytes=[1-9]\d*-$/);
});

test("an abort keeps what has come", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  const server = await serve(t, files, { slowly: true });
  const blobs = new MemoryBlobs();
  const controller = new AbortController();
  const onProgress = ({ loaded }: Progress) => loaded > 5 * MIB && controller.abort();
  const use = async () => assert.fail("it was aborted");
  await assert.rejects(withModel({ url: server.url }, blobs, { signal: controller.signal, onProgress }, use), AbortedError);
  const [kept] = await catalog(async () => blobs).list();
  assert.ok(kept!.bytes > 4 * MIB && kept!.bytes < SIZE && !kept!.complete);
  server.behaviour.slowly = false;
  equal((await read({ url: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS)!);
});

test("without ranges the file comes from the beginning", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  const server = await serve(t, files, { ranges: false, breakAfter: [Infinity, Infinity, Infinity, 5 * MIB] });
  equal((await read({ url: server.url }, new MemoryBlobs())).weightBytes[0], files.get(WEIGHTS)!);
  assert.deepEqual(server.asked(WEIGHTS).map(({ sent }) => sent), [5 * MIB, SIZE]);
});

for (const manifest of [true, false]) {
  test(`a file that changed between two attempts is fetched anew, ${manifest ? "with" : "without"} a manifest`, async (t) => {
    const [before, after] = [madeUpModel(SIZE), madeUpModel(SIZE)];
    after.get(WEIGHTS)!.fill(7);
    const served = new Map(manifest ? withManifest(before) : before);
    const server = await serve(t, served, { breakAfter: [...Array(manifest ? 3 : 2).fill(Infinity), 6 * MIB, 0] });
    const blobs = new MemoryBlobs();
    await assert.rejects(read({ url: server.url }, blobs), NetworkError);
    for (const [name, bytes] of manifest ? withManifest(after) : after) served.set(name, bytes);
    equal((await read({ url: server.url }, blobs)).weightBytes[0], after.get(WEIGHTS)!);
  });
}

test("files that changed between two attempts are fetched anew, the whole ones too, without a manifest", async (t) => {
  const [before, after] = [madeUpModel(SIZE), madeUpModel(SIZE)];
  after.get(WEIGHTS)!.fill(7);
  after.set("config.json", text('{ "version": 2 }'));
  const served = new Map(before);
  const server = await serve(t, served, { breakAfter: [Infinity, Infinity, 6 * MIB, 0] });
  const blobs = new MemoryBlobs();
  await assert.rejects(read({ url: server.url }, blobs), NetworkError);
  for (const [name, bytes] of after) served.set(name, bytes);
  const { weightBytes, config } = await read({ url: server.url }, blobs);
  equal(weightBytes[0], after.get(WEIGHTS)!);
  equal(config, after.get("config.json")!);
});

test("a file that the manifest does not promise and that breaks off each time is given up", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  files.get(WEIGHTS)![MIB]! ^= 1;
  const breaks = Array(20).fill([6 * MIB, Infinity]).flat();
  const server = await serve(t, files, { breakAfter: [Infinity, Infinity, Infinity, ...breaks] });
  await assert.rejects(read({ url: server.url }, new MemoryBlobs()), IntegrityError);
  assert.equal(server.asked(WEIGHTS).length, 4, "twice from the beginning, and once more where each broke");
});

for (const name of ["kgt-manifest.json", "generation_config.json", WEIGHTS]) {
  test(`a page that says the server is busy does not mean that there is no ${name}`, async (t) => {
    const files = withManifest(new Map([...madeUpModel(10), ["generation_config.json", text("{}")]]));
    const server = await serve(t, files, { failing: { [name]: [503] } });
    const blobs = new MemoryBlobs();
    await assert.rejects(read({ url: server.url }, blobs), (error: KgtError) => {
      assert.ok(error instanceof NetworkError);
      assert.equal(error.details.status, 503);
      return true;
    });
    assert.equal((await read({ url: server.url }, blobs)).verified, "manifest");
  });
}

test("a manifest that breaks off is a network error", async (t) => {
  const server = await serve(t, withManifest(madeUpModel(10)), { breakAfter: [5] });
  await assert.rejects(read({ url: server.url }, new MemoryBlobs()), NetworkError);
});

test("a file that the manifest does not promise is never kept", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  files.get(WEIGHTS)![5 * MIB]! ^= 1;
  const server = await serve(t, files);
  const blobs = new MemoryBlobs();
  await assert.rejects(read({ url: server.url }, blobs), (error: KgtError) => {
    assert.ok(error instanceof IntegrityError);
    assert.equal(error.details.file, WEIGHTS);
    assert.notEqual(error.details.actual, error.details.expected);
    return true;
  });
  assert.ok((await catalog(async () => blobs).list())[0]!.bytes < MIB, "the bad file is gone");
  assert.equal(server.asked(WEIGHTS).length, 1, "a fresh download is not tried twice");
  files.get(WEIGHTS)![5 * MIB]! ^= 1;
  equal((await read({ url: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS)!);
});

test("a file of another size than the manifest's is refused", async (t) => {
  for (const change of [-1, 1]) {
    const files = withManifest(madeUpModel(SIZE));
    files.set(WEIGHTS, noise(SIZE + change));
    const server = await serve(t, files);
    const refused = change < 0 ? NetworkError : IntegrityError;
    await assert.rejects(read({ url: server.url }, new MemoryBlobs()), refused);
  }
});

test("a manifest that is none is refused", async (t) => {
  for (const bad of ["{", "[]", '{"version":2,"files":{}}', '{"version":1,"files":{"a":{"size":-1,"sha256":"00"}}}']) {
    const server = await serve(t, new Map([...madeUpModel(10), ["kgt-manifest.json", text(bad)]]));
    await assert.rejects(read({ url: server.url }, new MemoryBlobs()), IntegrityError);
  }
});

test("damage in the cache is mended from the server, and refused without it", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  for (const ranges of [true, false]) {
    const server = await serve(t, files, { ranges });
    const blobs = new MemoryBlobs();
    await read({ url: server.url }, blobs);
    await damage(blobs, server.url, `${WEIGHTS}.1`);
    equal((await read({ url: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS)!);
    await damage(blobs, server.url, `${WEIGHTS}.0`);
    await damage(blobs, server.url, "config.json.0");
    equal((await read({ cached: server.url }, blobs)).config, files.get("config.json")!);
    await damage(blobs, server.url, `${WEIGHTS}.2`);
    await server.stop();
    await assert.rejects(read({ cached: server.url }, blobs), IntegrityError);
  }
});

test("damage of an unfinished download is found when it goes on", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  const server = await serve(t, files, { breakAfter: [Infinity, Infinity, Infinity, 9 * MIB, 0] });
  const blobs = new MemoryBlobs();
  await assert.rejects(read({ url: server.url }, blobs), NetworkError);
  await damage(blobs, server.url, `${WEIGHTS}.1`);
  equal((await read({ url: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS)!);
  assert.equal(server.asked(WEIGHTS).at(-1)!.range, `bytes=${4 * MIB}-`);
});

test("a damaged record of the cache counts as nothing kept", async (t) => {
  const server = await serve(t, madeUpModel(10));
  const blobs = new MemoryBlobs();
  await read({ url: server.url }, blobs);
  await damage(blobs, server.url, "entry");
  assert.equal(await availabilityOf({ url: server.url }, blobs), "downloadable");
  await read({ url: server.url }, blobs);
  assert.equal(await availabilityOf({ url: server.url }, blobs), "available");
});

test("a server of a web app that answers everything with its page", async (t) => {
  const server = await serve(t, madeUpModel(10), { fallbackPage: true });
  const { verified, progress } = await read({ url: server.url }, new MemoryBlobs());
  assert.equal(verified, "first-use");
  assert.match(progress.find(({ stage }) => stage === "verify")!.text, /no manifest/);
});

test("shards come in the order of their names, and none is missing", async (t) => {
  const files = madeUpModel(0);
  files.delete(WEIGHTS);
  const index = { weight_map: { a: "model-2.safetensors", b: "model-1.safetensors", c: "model-2.safetensors" } };
  files.set("model.safetensors.index.json", text(JSON.stringify(index)));
  files.set("model-1.safetensors", noise(5));
  files.set("model-2.safetensors", noise(6));
  const { weightBytes } = await read({ url: (await serve(t, withManifest(files))).url }, new MemoryBlobs());
  assert.deepEqual(weightBytes.map(({ length }) => length), [5, 6]);
  files.delete("model-1.safetensors");
  await assert.rejects(read({ url: (await serve(t, files)).url }, new MemoryBlobs()), BadModelError);
  for (const outside of ["../secret", "a/b.safetensors", "..", "", 5]) {
    files.set("model.safetensors.index.json", text(JSON.stringify({ weight_map: { a: outside } })));
    await assert.rejects(read({ url: (await serve(t, files)).url }, new MemoryBlobs()), BadModelError);
  }
});

test("a folder that lacks a file is no model", async (t) => {
  for (const name of ["config.json", "tokenizer.json", WEIGHTS]) {
    const files = madeUpModel(10);
    files.delete(name);
    await assert.rejects(read({ url: (await serve(t, files)).url }, new MemoryBlobs()), (error: KgtError) => {
      assert.ok(error instanceof BadModelError);
      return error.message.includes(name);
    });
  }
});

test("a server that is down is a network error and no model", async () => {
  const source = { url: "http://127.0.0.1:9/model/" };
  await assert.rejects(read(source, new MemoryBlobs()), NetworkError);
  assert.equal(await availabilityOf(source, new MemoryBlobs()), "unavailable");
});

test("a full disk is a quota error, and what is kept can be completed later", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  const server = await serve(t, files);
  const blobs = new MemoryBlobs();
  let room = 5 * MIB;
  const put = blobs.put.bind(blobs);
  blobs.put = async (folder, name, bytes) => {
    if (bytes.length > room) throw new DOMException("no room", "QuotaExceededError");
    room -= bytes.length;
    await put(folder, name, bytes);
  };
  await assert.rejects(read({ url: server.url }, blobs), QuotaError);
  room = Infinity;
  equal((await read({ url: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS)!);
  assert.equal(server.asked(WEIGHTS).at(-1)!.range, `bytes=${4 * MIB}-`);
});

test("files at hand are read where they are, or kept under a name", async () => {
  const files = withManifest(madeUpModel(SIZE));
  const local = Object.fromEntries([...files].map(([name, bytes]) => [name, new Blob([bytes as BlobPart])]));
  const blobs = new MemoryBlobs();
  const direct = await read({ local, name: "files" }, blobs);
  equal(direct.weightBytes[0], files.get(WEIGHTS)!);
  assert.equal(direct.verified, "manifest");
  assert.deepEqual(await blobs.folders(), []);
  equal((await read({ local, name: "files", keep: "mine" }, blobs)).weightBytes[0], files.get(WEIGHTS)!);
  equal((await read({ cached: "mine" }, blobs)).weightBytes[0], files.get(WEIGHTS)!);
  const other = { ...local, [WEIGHTS]: new Blob([noise(SIZE - 1) as BlobPart]) };
  await assert.rejects(read({ local: other, name: "files" }, blobs), IntegrityError);
  delete (other as Record<string, Blob>)["kgt-manifest.json"];
  equal((await read({ local: other, name: "files", keep: "mine" }, blobs)).weightBytes[0], noise(SIZE - 1));
});

test("the id of a model is its folder's URL without secrets", () => {
  assert.equal(modelId("https://me:pw@host/models/mini?token=1#x"), "https://host/models/mini/");
  assert.equal(modelId("mini", "https://host/app/"), "https://host/app/mini/");
});
