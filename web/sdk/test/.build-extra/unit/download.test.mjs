// test/unit/download.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

// src/errors.ts
var KgtError = class extends Error {
  code = "internal";
  details;
  constructor(message, details = {}, options) {
    super(message, options);
    this.details = details;
    this.name = new.target.name;
  }
};
var NoWebGpuError = class extends KgtError {
  code = "no-webgpu";
};
var NoShaderF16Error = class extends KgtError {
  code = "no-shader-f16";
};
var DeviceLostError = class extends KgtError {
  code = "device-lost";
};
var OutOfMemoryError = class extends KgtError {
  code = "out-of-memory";
};
var IntegrityError = class extends KgtError {
  code = "integrity";
};
var QuotaError = class extends KgtError {
  code = "quota";
};
var LockedError = class extends KgtError {
  code = "locked";
};
var AbortedError = class extends KgtError {
  code = "aborted";
};
var TooLongError = class extends KgtError {
  code = "too-long";
};
var BadModelError = class extends KgtError {
  code = "bad-model";
};
var BadImportError = class extends KgtError {
  code = "bad-import";
};
var BadStoreError = class extends KgtError {
  code = "bad-store";
};
var NetworkError = class extends KgtError {
  code = "network";
};
var NotCachedError = class extends KgtError {
  code = "not-cached";
};
var NoSubjectError = class extends KgtError {
  code = "no-subject";
};
var EmptyError = class extends KgtError {
  code = "empty";
};
var BadInputError = class extends KgtError {
  code = "bad-input";
};
var NoSuchFactError = class extends KgtError {
  code = "no-such-fact";
};
var NoSuchEditError = class extends KgtError {
  code = "no-such-edit";
};
var NothingToUndoError = class extends KgtError {
  code = "nothing-to-undo";
};
var DisposedError = class extends KgtError {
  code = "disposed";
};
var InternalError = class extends KgtError {
  code = "internal";
};
var classes = {
  "no-webgpu": NoWebGpuError,
  "no-shader-f16": NoShaderF16Error,
  "device-lost": DeviceLostError,
  "out-of-memory": OutOfMemoryError,
  integrity: IntegrityError,
  quota: QuotaError,
  locked: LockedError,
  aborted: AbortedError,
  "too-long": TooLongError,
  "bad-model": BadModelError,
  "bad-import": BadImportError,
  "bad-store": BadStoreError,
  network: NetworkError,
  "not-cached": NotCachedError,
  "no-subject": NoSubjectError,
  empty: EmptyError,
  "bad-input": BadInputError,
  "no-such-fact": NoSuchFactError,
  "no-such-edit": NoSuchEditError,
  "nothing-to-undo": NothingToUndoError,
  disposed: DisposedError,
  internal: InternalError
};
function kgtError(code, message, details = {}, options) {
  return new classes[code](message, details, options);
}
function isErrorCode(code) {
  return typeof code === "string" && Object.hasOwn(classes, code);
}
function asKgtError(thrown) {
  if (thrown instanceof KgtError) return thrown;
  const error = thrown instanceof Error || thrown instanceof DOMException ? thrown : void 0;
  const message = error?.message ?? String(thrown);
  const { code, details } = thrown ?? {};
  if (isErrorCode(code)) return kgtError(code, message, details, { cause: thrown });
  return kgtError(codeOf(error), message, {}, { cause: thrown });
}
function codeOf(error) {
  if (error?.name === "AbortError") return "aborted";
  if (error?.name === "QuotaExceededError") return "quota";
  if (error instanceof RangeError && /memory|allocation/i.test(error.message)) return "out-of-memory";
  return "internal";
}
function aborted(signal) {
  return new AbortedError("the call was aborted", {}, { cause: signal.reason });
}

// src/models/blobs.ts
var MemoryBlobs = class {
  #folders = /* @__PURE__ */ new Map();
  async get(folder, name) {
    return this.#folders.get(folder)?.get(name);
  }
  async put(folder, name, bytes) {
    const blobs = this.#folders.get(folder) ?? /* @__PURE__ */ new Map();
    this.#folders.set(folder, blobs.set(name, new Blob([bytes])));
  }
  async remove(folder, names) {
    for (const name of names) this.#folders.get(folder)?.delete(name);
  }
  async folders() {
    return [...this.#folders.keys()];
  }
  async removeFolder(folder) {
    this.#folders.delete(folder);
  }
};

// src/models/layout.ts
var CONFIG = "config.json";
var TOKENIZER = "tokenizer.json";
var GENERATION_CONFIG = "generation_config.json";
var TOKENIZER_CONFIG = "tokenizer_config.json";
var CHAT_TEMPLATE = "chat_template.jinja";
var WEIGHTS = "model.safetensors";
var INDEX = "model.safetensors.index.json";
var REQUIRED = [CONFIG, TOKENIZER];
var OPTIONAL = [GENERATION_CONFIG, TOKENIZER_CONFIG, CHAT_TEMPLATE];
async function collect(folder) {
  for (const name of REQUIRED) await need(folder, name);
  for (const name of OPTIONAL) await folder.want(name);
  if (await folder.want(WEIGHTS)) return [WEIGHTS];
  if (!await folder.want(INDEX)) throw lacks(folder, `${WEIGHTS}, and no ${INDEX}`);
  const shards = shardNames(await folder.text(INDEX));
  for (const shard of shards) await need(folder, shard);
  return shards;
}
function manifestBytes({ files }) {
  const single = Object.hasOwn(files, WEIGHTS);
  const isWeight = (name) => single ? name === WEIGHTS : name === INDEX || name.endsWith(".safetensors");
  const wanted = Object.entries(files).filter(
    ([name]) => REQUIRED.includes(name) || OPTIONAL.includes(name) || isWeight(name)
  );
  return wanted.reduce((sum, [, file]) => sum + file.size, 0);
}
async function need(folder, name) {
  if (!await folder.want(name)) throw lacks(folder, name);
}
function lacks(folder, what) {
  return new BadModelError(`${folder.id} holds no ${what}`, { model: folder.id });
}
function shardNames(index) {
  const bad = (reason, cause) => new BadModelError(`${INDEX} cannot be read: ${reason}`, { file: INDEX }, { cause });
  let map;
  try {
    map = JSON.parse(index)?.weight_map;
  } catch (cause) {
    throw bad("it is not JSON", cause);
  }
  if (typeof map !== "object" || map === null) throw bad("it has no weight_map");
  const names = [...new Set(Object.values(map))].sort();
  for (const name of names) {
    if (typeof name !== "string" || /[\\/]|^\.*$/.test(name)) throw bad(`${name} is not in the folder`);
  }
  return names;
}

// src/models/local.ts
var LocalSource = class {
  id;
  #files;
  constructor(id, files) {
    this.id = id;
    this.#files = files;
  }
  async blob(name) {
    if (!isFolder(this.#files)) return Object.hasOwn(this.#files, name) ? this.#files[name] : void 0;
    try {
      return await (await this.#files.getFileHandle(name)).getFile();
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === "NotFoundError") return void 0;
      throw new BadModelError(`${name} of the folder cannot be read`, { file: name }, { cause });
    }
  }
  async open(name, from) {
    const blob = await this.blob(name);
    return blob && { body: blob.slice(from).stream(), from, size: blob.size };
  }
};
function isFolder(files) {
  return typeof FileSystemDirectoryHandle !== "undefined" && files instanceof FileSystemDirectoryHandle;
}

// src/models/locks.ts
function lockName(folder) {
  return `kgt-model-${folder}`;
}
async function withLock(folder, mode, signal, action) {
  const locks = globalThis.navigator?.locks;
  if (!locks) return action();
  let running = false;
  const run = () => {
    running = true;
    return action();
  };
  try {
    return await locks.request(lockName(folder), { mode, ...signal && { signal } }, run);
  } catch (error) {
    if (!running && signal?.aborted) throw aborted(signal);
    throw error;
  }
}
async function withFreeLock(folder, id, action) {
  const locks = globalThis.navigator?.locks;
  if (!locks) return action();
  await locks.request(lockName(folder), { ifAvailable: true }, async (lock) => {
    if (!lock) throw new LockedError(`${id} is being loaded by another tab`, { id });
    await action();
  });
}
async function isDownloading(folder) {
  const held = (await globalThis.navigator?.locks?.query())?.held ?? [];
  return held.some(({ name, mode }) => name === lockName(folder) && mode === "exclusive");
}

// src/models/hash.ts
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
var Hasher = class {
  #hash = sha256.create();
  update(bytes) {
    this.#hash.update(bytes);
  }
  finish() {
    return bytesToHex(this.#hash.digest());
  }
};
async function digest(bytes) {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return bytesToHex(sha256(bytes));
  return bytesToHex(new Uint8Array(await subtle.digest("SHA-256", bytes)));
}

// src/models/shelf.ts
var ENTRY = "entry";
var encoder = new TextEncoder();
var Shelf = class _Shelf {
  blobs;
  folder;
  entry;
  constructor(blobs, folder, entry) {
    this.blobs = blobs;
    this.folder = folder;
    this.entry = entry;
  }
  /** The shelf of a model; empty if nothing of it is kept, or what is kept cannot be read. */
  static async open(blobs, id) {
    const folder = await folderOf(id);
    const kept = await readEntry(blobs, folder);
    return new _Shelf(blobs, folder, kept?.id === id ? kept : emptyEntry(id));
  }
  /** Every model of which something is kept, by id. */
  static async all(blobs) {
    const entries = await Promise.all((await blobs.folders()).map((folder) => readEntry(blobs, folder)));
    return entries.filter((entry) => entry !== void 0).sort((a, b) => a.id < b.id ? -1 : 1);
  }
  file(name) {
    if (!Object.hasOwn(this.entry.files, name)) this.entry.files[name] = { segments: [] };
    return this.entry.files[name];
  }
  has(name) {
    return Object.hasOwn(this.entry.files, name);
  }
  async save() {
    const json = JSON.stringify(this.entry);
    const hash = await digest(encoder.encode(json));
    await this.#put(ENTRY, encoder.encode(`${hash}
${json}`));
  }
  /** Keeps a further segment of a file. */
  async append(name, bytes) {
    const { segments } = this.file(name);
    const segment = { bytes: bytes.length, sha256: await digest(bytes) };
    await this.#put(segmentName(name, segments.length), bytes);
    segments.push(segment);
    await this.save();
  }
  /** Puts a segment's bytes back in their place. */
  async mend(name, index, bytes) {
    await this.#put(segmentName(name, index), bytes);
  }
  /** A segment's bytes; nothing if they are not those that were kept. */
  async segment(name, index) {
    const { bytes: size, sha256: sha2562 } = this.file(name).segments[index];
    const blob = await this.blobs.get(this.folder, segmentName(name, index));
    if (blob?.size !== size) return void 0;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return await digest(bytes) === sha2562 ? bytes : void 0;
  }
  /** Feeds what is kept of a file to `hasher`, up to the first damage, and returns its bytes. */
  async rehash(name, hasher) {
    let have = 0;
    for (let index = 0; index < this.file(name).segments.length; index++) {
      const bytes = await this.segment(name, index);
      if (!bytes) {
        await this.truncate(name, index);
        break;
      }
      hasher.update(bytes);
      have += bytes.length;
    }
    return have;
  }
  /** Drops a file's segments from `index` on. */
  async truncate(name, index) {
    const file = this.file(name);
    const dropped = file.segments.splice(index).map((_, i) => segmentName(name, index + i));
    delete file.sha256;
    await this.save();
    await this.blobs.remove(this.folder, dropped);
  }
  /** Drops files that are no longer part of the model. */
  async retain(names) {
    for (const name of Object.keys(this.entry.files)) {
      if (names.has(name)) continue;
      await this.truncate(name, 0);
      delete this.entry.files[name];
    }
  }
  async #put(name, bytes) {
    try {
      await this.blobs.put(this.folder, name, bytes);
    } catch (thrown) {
      const error = asKgtError(thrown);
      throw error.code === "quota" ? await quotaError(bytes.length, thrown) : error;
    }
  }
};
function fileBytes({ segments }) {
  return segments.reduce((sum, segment) => sum + segment.bytes, 0);
}
function entryBytes({ files }) {
  return Object.values(files).reduce((sum, file) => sum + fileBytes(file), 0);
}
async function folderOf(id) {
  return (await digest(encoder.encode(id))).slice(0, 32);
}
async function quotaError(needed, cause) {
  const { quota, usage } = await globalThis.navigator?.storage?.estimate?.() ?? {};
  return new QuotaError("the browser gives no more space", { needed, quota, usage }, { cause });
}
function segmentName(name, index) {
  return `${name}.${index}`;
}
async function readEntry(blobs, folder) {
  const text3 = await (await blobs.get(folder, ENTRY))?.text() ?? "";
  const json = text3.slice(text3.indexOf("\n") + 1);
  if (text3 !== `${await digest(encoder.encode(json))}
${json}`) return void 0;
  const entry = JSON.parse(json);
  return entry.version === 1 ? entry : void 0;
}
function emptyEntry(id) {
  const savedAtMs = Date.now();
  return {
    version: 1,
    id,
    savedAtMs,
    verified: "first-use",
    complete: false,
    totalBytes: 0,
    weights: [],
    files: {}
  };
}

// src/models/manifest.ts
var MANIFEST = "kgt-manifest.json";
function parseManifest(text3) {
  let value;
  try {
    value = JSON.parse(text3);
  } catch (cause) {
    throw new IntegrityError(`${MANIFEST} is not JSON`, { file: MANIFEST }, { cause });
  }
  if (!isManifest(value)) {
    throw new IntegrityError(`${MANIFEST} is not a manifest of version 1`, { file: MANIFEST });
  }
  return value;
}
function isManifest(value) {
  const { version, files } = value ?? {};
  return version === 1 && typeof files === "object" && files !== null && Object.values(files).every(isFileHash);
}
function isFileHash(value) {
  const { size, sha256: sha2562 } = value ?? {};
  return Number.isSafeInteger(size) && size >= 0 && typeof sha2562 === "string" && /^[0-9a-f]{64}$/.test(sha2562);
}

// src/models/source.ts
function modelId(folder, base) {
  const url = new URL(folder, base);
  url.username = url.password = url.search = url.hash = "";
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url.href;
}
var HttpSource = class {
  id;
  #folder;
  constructor(folder) {
    this.id = modelId(folder);
    this.#folder = new URL(folder);
    if (!this.#folder.pathname.endsWith("/")) this.#folder.pathname += "/";
  }
  async open(name, from, signal) {
    const response = await this.#fetch(name, from, signal);
    if (response.status === 416 && from > 0) {
      await response.body?.cancel();
      return this.open(name, 0, signal);
    }
    if (response.status === 404 || response.status === 410 || isPage(response)) {
      await response.body?.cancel();
      return void 0;
    }
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      const details = { url: response.url, status: response.status };
      throw new NetworkError(`the server answered ${response.status} to ${response.url}`, details);
    }
    return opened(response, response.body, from);
  }
  async #fetch(name, from, signal) {
    const url = new URL(encodeURIComponent(name), this.#folder);
    url.search = this.#folder.search;
    const headers = from > 0 ? { Range: `bytes=${from}-` } : {};
    const cache = name === MANIFEST ? "no-cache" : "no-store";
    try {
      return await fetch(url, { headers, cache, ...signal && { signal } });
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw new NetworkError(`${url.href} cannot be reached`, { url: url.href }, { cause });
    }
  }
};
function isPage(response) {
  return response.headers.get("content-type")?.startsWith("text/html") ?? false;
}
function opened(response, body, from) {
  const { headers } = response;
  const partial = response.status === 206;
  const length = headers.has("content-encoding") ? null : headers.get("content-length");
  const begin = partial ? Number(/bytes (\d+)-/.exec(headers.get("content-range") ?? "")?.[1] ?? from) : 0;
  return {
    body,
    from: begin,
    size: length === null ? void 0 : begin + Number(length),
    tag: headers.get("etag") ?? headers.get("last-modified") ?? void 0
  };
}

// src/models/catalog.ts
function catalog(blobs) {
  return {
    async list() {
      return (await Shelf.all(await blobs())).map((entry) => ({
        id: entry.id,
        bytes: entryBytes(entry),
        totalBytes: entry.totalBytes,
        complete: entry.complete,
        verified: entry.verified,
        savedAtMs: entry.savedAtMs
      }));
    },
    async delete(id) {
      const store = await blobs();
      const folder = await folderOf(id);
      await withFreeLock(folder, id, () => store.removeFolder(folder));
    }
  };
}
async function availabilityOf(model, blobs) {
  if ("local" in model) {
    const local = new LocalSource(model.name, model.local);
    const there = await local.blob(CONFIG) && await local.blob(TOKENIZER);
    return there ? "available" : "unavailable";
  }
  const source = "url" in model ? new HttpSource(model.url) : void 0;
  const shelf = await Shelf.open(blobs, source?.id ?? model.cached);
  if (shelf.entry.complete) return "available";
  if (await isDownloading(shelf.folder)) return "downloading";
  return source && await answers(source) ? "downloadable" : "unavailable";
}
async function answers(source) {
  try {
    const file = await source.open(CONFIG, 0);
    await file?.body.cancel();
    return file !== void 0;
  } catch (error) {
    if (error instanceof NetworkError) return false;
    throw error;
  }
}

// src/models/segments.ts
var SEGMENT_BYTES = 4 * 1024 * 1024;
var SegmentWriter = class {
  #write;
  #buffer = new Uint8Array(SEGMENT_BYTES);
  #filled = 0;
  constructor(write) {
    this.#write = write;
  }
  async add(chunk) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + SEGMENT_BYTES - this.#filled);
      this.#buffer.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === SEGMENT_BYTES) await this.flush();
    }
  }
  /** Writes what is left as a shorter segment. */
  async flush() {
    if (this.#filled === 0) return;
    const segment = this.#buffer.slice(0, this.#filled);
    this.#filled = 0;
    await this.#write(segment);
  }
};

// src/models/stream.ts
async function* chunks(body) {
  const reader = body.getReader();
  try {
    for (; ; ) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {
    });
  }
}
async function readAll(body, skip = 0, length = Infinity) {
  const parts = [];
  let at = 0;
  for await (const chunk of chunks(body)) {
    parts.push(chunk.subarray(Math.max(0, skip - at), Math.max(0, skip + length - at)));
    at += chunk.length;
    if (at >= skip + length) break;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

// src/models/download.ts
async function download(shelf, source, context) {
  const manifest = await fetchManifest(source, context.signal);
  const { entry } = shelf;
  entry.verified = manifest ? "manifest" : "first-use";
  if (manifest) entry.totalBytes = manifestBytes(manifest);
  const names = /* @__PURE__ */ new Set();
  const want = async (name) => {
    if (manifest && !Object.hasOwn(manifest.files, name)) return false;
    const found = await fetchFile({ shelf, source, name, expected: manifest?.files[name], context });
    if (found) names.add(name);
    return found;
  };
  entry.weights = await collect({ id: source.id, want, text: (name) => text(shelf, name) });
  await shelf.retain(names);
  entry.totalBytes = entryBytes(entry);
  entry.savedAtMs = Date.now();
  entry.complete = true;
  await shelf.save();
}
async function fetchManifest(source, signal) {
  const file = await source.open(MANIFEST, 0, signal);
  if (!file) return void 0;
  return parseManifest(new TextDecoder().decode(await readAll(file.body)));
}
async function text(shelf, name) {
  const decoder = new TextDecoder();
  let text3 = "";
  for (let index = 0; index < shelf.file(name).segments.length; index++) {
    const bytes = await shelf.segment(name, index);
    if (!bytes) throw new IntegrityError(`${name} is damaged in the cache`, { file: name });
    text3 += decoder.decode(bytes, { stream: true });
  }
  return text3;
}
async function fetchFile(task) {
  const { shelf, name, expected } = task;
  const kept = () => shelf.has(name) ? fileBytes(shelf.file(name)) : 0;
  const whole = shelf.has(name) && shelf.file(name).sha256;
  if (whole && (!expected || whole === expected.sha256)) return true;
  for (; ; ) {
    const before = kept();
    try {
      return await fetchRest(task);
    } catch (thrown) {
      const error = asKgtError(thrown);
      if (!worthRetrying(error, before, kept())) throw error;
    }
  }
}
function worthRetrying(error, before, after) {
  if (error instanceof NetworkError) return after > before;
  return error instanceof IntegrityError && before > 0;
}
async function fetchRest(task) {
  const { shelf, name, expected, context } = task;
  let hasher = new Hasher();
  let have = shelf.has(name) ? await shelf.rehash(name, hasher) : 0;
  const size = expected?.size ?? (shelf.has(name) ? shelf.file(name).size : void 0);
  if (have === 0 || have !== size) {
    const opened2 = await openRest(task, have);
    if (!opened2) return false;
    if (opened2.from !== have) {
      await shelf.truncate(name, 0);
      hasher = new Hasher();
      have = 0;
    }
    const file = Object.assign(shelf.file(name), { size: opened2.size ?? size, tag: opened2.tag });
    if (!expected && file.size) shelf.entry.totalBytes = Math.max(shelf.entry.totalBytes, knownBytes(shelf));
    await checkSpace((file.size ?? 0) - have);
    have = await pump(task, opened2, hasher, have);
  }
  context.onBytes(name, entryBytes(shelf.entry), shelf.entry.totalBytes);
  await finish(task, have, hasher.finish());
  return true;
}
async function openRest({ shelf, source, name, context }, have) {
  const opened2 = await source.open(name, have, context.signal);
  const kept = shelf.has(name) ? shelf.file(name).tag : void 0;
  const changed = kept !== void 0 && opened2?.tag !== void 0 && kept !== opened2.tag;
  if (!opened2 || opened2.from === 0 || opened2.from === have && !changed) return opened2;
  await opened2.body.cancel();
  return source.open(name, 0, context.signal);
}
async function pump(task, opened2, hasher, have) {
  const { shelf, name, expected, context } = task;
  const writer = new SegmentWriter((bytes) => shelf.append(name, bytes));
  const base = entryBytes(shelf.entry) - have;
  const body = chunks(opened2.body)[Symbol.asyncIterator]();
  for (; ; ) {
    let next;
    try {
      context.signal?.throwIfAborted();
      next = await body.next();
    } catch (cause) {
      await writer.flush();
      await body.return?.();
      if (context.signal?.aborted) throw aborted(context.signal);
      throw new NetworkError(`${name} broke off after ${have} bytes`, { file: name }, { cause });
    }
    if (next.done) break;
    hasher.update(next.value);
    have += next.value.length;
    if (expected && have > expected.size) break;
    await writer.add(next.value);
    context.onBytes(name, base + have, shelf.entry.totalBytes);
  }
  await body.return?.();
  await writer.flush();
  return have;
}
async function finish({ shelf, name, expected }, bytes, sha2562) {
  const file = shelf.file(name);
  const size = expected?.size ?? file.size ?? bytes;
  if (bytes < size) {
    throw new NetworkError(`the server sent ${bytes} of ${size} bytes of ${name}`, { file: name });
  }
  if (bytes !== size || expected && sha2562 !== expected.sha256) {
    await shelf.truncate(name, 0);
    const details = { file: name, expected: expected?.sha256 ?? size, actual: expected ? sha2562 : bytes };
    throw new IntegrityError(`${name} is not the file that its hash promises`, details);
  }
  if (bytes === 0 && file.segments.length === 0) await shelf.append(name, new Uint8Array());
  file.sha256 = sha2562;
  await shelf.save();
}
function knownBytes(shelf) {
  return Object.values(shelf.entry.files).reduce((sum, file) => sum + (file.size ?? fileBytes(file)), 0);
}
async function checkSpace(needed) {
  const { quota, usage } = await globalThis.navigator?.storage?.estimate?.() ?? {};
  if (quota !== void 0 && usage !== void 0 && needed > quota - usage) throw await quotaError(needed);
}
async function refetch(shelf, source, name, index) {
  const { segments } = shelf.file(name);
  const from = segments.slice(0, index).reduce((sum, segment) => sum + segment.bytes, 0);
  const { bytes: length, sha256: sha2562 } = segments[index];
  const opened2 = await source.open(name, from);
  const bytes = opened2 && await readAll(opened2.body, from - opened2.from, length);
  if (!bytes || await digest(bytes) !== sha2562) {
    throw new IntegrityError(`${name} is damaged in the cache`, { file: name, expected: sha2562 });
  }
  await shelf.mend(name, index, bytes);
  return bytes;
}

// src/models/files.ts
function cachedFiles(shelf, source) {
  const { id, verified, weights } = shelf.entry;
  return {
    id,
    bytes: entryBytes(shelf.entry),
    verified,
    weights: weights.map((name) => new CachedFileReader(shelf, source, name)),
    async read(name) {
      if (!shelf.has(name)) return void 0;
      const file = new CachedFileReader(shelf, source, name);
      return file.read(0, file.size);
    }
  };
}
var CachedFileReader = class {
  size;
  #shelf;
  #source;
  #name;
  /** The segment read last: ranges come one after another. */
  #last;
  constructor(shelf, source, name) {
    this.size = fileBytes(shelf.file(name));
    this.#shelf = shelf;
    this.#source = source;
    this.#name = name;
  }
  async read(offset, length) {
    checkRange(this.#name, this.size, offset, length);
    const result = new Uint8Array(length);
    let begin = 0;
    for (const [index, { bytes: size }] of this.#shelf.file(this.#name).segments.entries()) {
      const from = Math.max(offset, begin);
      const to = Math.min(offset + length, begin + size);
      if (from < to) {
        const bytes = await this.#segment(index);
        result.set(bytes.subarray(from - begin, to - begin), from - offset);
      }
      begin += size;
    }
    return result;
  }
  async #segment(index) {
    if (this.#last?.index !== index) {
      const kept = await this.#shelf.segment(this.#name, index);
      this.#last = { index, bytes: kept ?? await this.#mended(index) };
    }
    return this.#last.bytes;
  }
  async #mended(index) {
    const file = this.#name;
    const damaged = (cause) => new IntegrityError(`${file} is damaged in the cache`, { file }, { cause });
    if (!this.#source) throw damaged();
    try {
      return await refetch(this.#shelf, this.#source, file, index);
    } catch (error) {
      throw error instanceof NetworkError ? damaged(error) : error;
    }
  }
};
async function localFilesOf(source, onVerify, signal) {
  const manifestText = await (await source.blob(MANIFEST))?.text();
  const manifest = manifestText === void 0 ? void 0 : parseManifest(manifestText);
  const blobs = /* @__PURE__ */ new Map();
  const want = async (name) => {
    const blob = await source.blob(name);
    if (!blob) return false;
    if (manifest) await verify(manifest, name, blob, onVerify, signal);
    blobs.set(name, blob);
    return true;
  };
  const text3 = async (name) => blobs.get(name).text();
  const names = await collect({ id: source.id, want, text: text3 });
  return {
    id: source.id,
    bytes: [...blobs.values()].reduce((sum, blob) => sum + blob.size, 0),
    ...manifest && { verified: "manifest" },
    weights: names.map((name) => blobReader(name, blobs.get(name))),
    async read(name) {
      const blob = blobs.get(name);
      return blob && new Uint8Array(await blob.arrayBuffer());
    }
  };
}
async function verify({ files }, name, blob, onVerify, signal) {
  const expected = Object.hasOwn(files, name) ? files[name] : void 0;
  const hasher = new Hasher();
  for await (const chunk of chunks(blob.stream())) {
    signal?.throwIfAborted();
    hasher.update(chunk);
    onVerify(name, chunk.length);
  }
  const actual = hasher.finish();
  if (actual !== expected?.sha256) {
    const details = { file: name, expected: expected?.sha256, actual };
    throw new IntegrityError(`${name} is not the file that its hash promises`, details);
  }
}
function blobReader(name, blob) {
  return {
    size: blob.size,
    async read(offset, length) {
      checkRange(name, blob.size, offset, length);
      return new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
    }
  };
}
function checkRange(file, size, offset, length) {
  if (offset >= 0 && length >= 0 && offset + length <= size) return;
  throw new BadModelError(`${file} has ${size} bytes, too few for what its header says`, { file, size });
}

// src/models/open.ts
async function withModel(model, blobs, context, use) {
  if ("local" in model && model.keep === void 0) {
    const local = new LocalSource(model.name, model.local);
    return use(await localFilesOf(local, verifyProgress(context), context.signal));
  }
  const source = fileSource(model);
  const id = "cached" in model ? model.cached : source.id;
  const folder = await folderOf(id);
  if (source && !("cached" in model)) await ensure(blobs, source, "local" in model, context);
  return withLock(folder, "shared", context.signal, async () => {
    const shelf = await Shelf.open(blobs, id);
    if (!shelf.entry.complete) throw new NotCachedError(`the cache holds no whole ${id}`, { id });
    return use(cachedFiles(shelf, "local" in model ? void 0 : source));
  });
}
function fileSource(model) {
  if ("local" in model) return new LocalSource(model.keep, model.local);
  const url = "url" in model ? model.url : model.cached;
  return /^https?:/.test(url) ? new HttpSource(url) : void 0;
}
async function ensure(blobs, source, replace, context) {
  const { signal } = context;
  const folder = await folderOf(source.id);
  if (!replace && (await Shelf.open(blobs, source.id)).entry.complete) return;
  context.onProgress({ stage: "download", loaded: 0, total: 0, text: `Fetching ${source.id}` });
  await withLock(folder, "exclusive", signal, async () => {
    if (replace) await blobs.removeFolder(folder);
    const shelf = await Shelf.open(blobs, source.id);
    if (shelf.entry.complete) return;
    await download(shelf, source, { signal, onBytes: downloadProgress(context) });
    const { verified, totalBytes: total } = shelf.entry;
    context.onProgress({ stage: "verify", loaded: total, total, text: verdict[verified] });
  });
}
var verdict = {
  manifest: "Every file matches the manifest",
  "first-use": "There is no manifest; the hashes are remembered, so that later changes show"
};
function downloadProgress({ onProgress }) {
  return (file, loaded, total) => onProgress({ stage: "download", file, loaded, total, text: `Downloading ${file}` });
}
function verifyProgress({ onProgress }) {
  let loaded = 0;
  return (file, bytes) => {
    loaded += bytes;
    onProgress({ stage: "verify", file, loaded, total: 0, text: `Checking ${file}` });
  };
}

// test/support/model-files.ts
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
var repository = resolve("../..");
var MINI = join(repository, "models/kgt-mini");
var TINY_CHAT = join(repository, "tests/fixtures/models/tiny_chat");
var STORIES = join(repository, "tests/fixtures/models/stories260k");
function madeUpModel(weightBytes) {
  return /* @__PURE__ */ new Map([
    ["config.json", text2("{}")],
    ["tokenizer.json", text2('{"model":{}}')],
    ["model.safetensors", noise(weightBytes)]
  ]);
}
function withManifest(files) {
  const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");
  const entries = [...files].map(([name, bytes]) => [name, { size: bytes.length, sha256: hash(bytes) }]);
  const manifest = { version: 1, files: Object.fromEntries(entries) };
  return new Map([...files, ["kgt-manifest.json", text2(JSON.stringify(manifest))]]);
}
function text2(value) {
  return new TextEncoder().encode(value);
}
function noise(length) {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let i = 0; i < length; i++) {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

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

// test/unit/download.test.ts
var MIB = 1024 * 1024;
var WEIGHTS2 = "model.safetensors";
var SIZE = 10 * MIB;
async function serve(t, files, behaviour = {}) {
  const server = await ModelServer.start(files, behaviour);
  t.after(() => server.stop());
  return server;
}
async function read(source, blobs, signal) {
  const progress = [];
  const onProgress = (step) => progress.push(step);
  const files = await withModel(source, blobs, { signal, onProgress }, async (files2) => ({
    ...files2,
    weightBytes: await Promise.all(files2.weights.map((file) => file.read(0, file.size))),
    config: await files2.read("config.json")
  }));
  return { ...files, progress };
}
function equal(found, wanted) {
  assert.ok(found && Buffer.compare(found, wanted) === 0, "the bytes are those of the server");
}
async function damage(blobs, id, name) {
  const folder = await folderOf(id);
  const blob = await blobs.get(folder, name);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  bytes[bytes.length >> 1] ^= 1;
  await blobs.put(folder, name, bytes);
}
test("a model is fetched once, checked, and served without the server", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  const server = await serve(t, files);
  const source = { url: server.url };
  const blobs = new MemoryBlobs();
  assert.equal(await availabilityOf(source, blobs), "downloadable");
  const first = await read(source, blobs);
  equal(first.weightBytes[0], files.get(WEIGHTS2));
  assert.equal(first.verified, "manifest");
  const downloads = first.progress.filter(({ stage }) => stage === "download");
  const total = SIZE + files.get("config.json").length + files.get("tokenizer.json").length;
  assert.ok(downloads.slice(1).every((step) => step.total === total), "the manifest tells the total");
  assert.equal(downloads.at(-1).loaded, total);
  for (const [i, { loaded }] of downloads.entries()) assert.ok(loaded >= (downloads[i - 1]?.loaded ?? 0));
  await server.stop();
  const before = server.requests.length;
  equal((await read(source, blobs)).weightBytes[0], files.get(WEIGHTS2));
  equal((await read({ cached: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS2));
  assert.equal(server.requests.length, before);
  assert.equal(await availabilityOf(source, blobs), "available");
  const models = catalog(async () => blobs);
  assert.deepEqual((await models.list()).map(({ savedAtMs: _, ...model }) => model), [
    { id: server.url, bytes: total, totalBytes: total, complete: true, verified: "manifest" }
  ]);
  await models.delete(server.url);
  assert.deepEqual(await models.list(), []);
  assert.equal(await availabilityOf(source, blobs), "unavailable");
  await assert.rejects(read({ cached: server.url }, blobs), NotCachedError);
});
test("ranges of the weights are read across segments", async (t) => {
  const files = madeUpModel(SIZE);
  const server = await serve(t, files);
  const ranges = [[0, 8], [4 * MIB - 3, 10], [3 * MIB, 6 * MIB], [SIZE - 1, 1], [SIZE, 0]];
  const use = async ({ weights: [file] }) => {
    for (const [offset, length] of ranges) {
      equal(await file.read(offset, length), files.get(WEIGHTS2).subarray(offset, offset + length));
    }
    await assert.rejects(file.read(SIZE - 1, 2), BadModelError);
  };
  await withModel({ url: server.url }, new MemoryBlobs(), { onProgress() {
  } }, use);
});
test("a broken connection is taken up where it broke, by itself", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  const server = await serve(t, files, { breakAfter: [Infinity, Infinity, Infinity, 5 * MIB, 2 * MIB] });
  equal((await read({ url: server.url }, new MemoryBlobs())).weightBytes[0], files.get(WEIGHTS2));
  const asked = server.asked(WEIGHTS2);
  assert.equal(asked.length, 3);
  assert.equal(asked[0].range, void 0);
  for (const { range } of asked.slice(1)) assert.match(range, /^bytes=[1-9]\d*-$/);
  assert.ok(asked.reduce((sum, { sent }) => sum + sent, 0) < SIZE + 3 * MIB, "little is sent twice");
});
test("a download that gave up is taken up by the next", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  const whole = [Infinity, Infinity, Infinity];
  const server = await serve(t, files, { breakAfter: [...whole, 6 * MIB, 0] });
  const blobs = new MemoryBlobs();
  await assert.rejects(read({ url: server.url }, blobs), NetworkError);
  const [kept] = await catalog(async () => blobs).list();
  assert.equal(kept.complete, false);
  assert.ok(kept.bytes >= 4 * MIB, `${kept.bytes} bytes are kept`);
  await assert.rejects(read({ cached: server.url }, blobs), NotCachedError);
  equal((await read({ url: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS2));
  assert.match(server.asked(WEIGHTS2).at(-1).range, /^bytes=[1-9]\d*-$/);
});
test("an abort keeps what has come", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  const server = await serve(t, files, { slowly: true });
  const blobs = new MemoryBlobs();
  const controller = new AbortController();
  const onProgress = ({ loaded }) => loaded > 5 * MIB && controller.abort();
  const use = async () => assert.fail("it was aborted");
  await assert.rejects(withModel({ url: server.url }, blobs, { signal: controller.signal, onProgress }, use), AbortedError);
  const [kept] = await catalog(async () => blobs).list();
  assert.ok(kept.bytes > 4 * MIB && kept.bytes < SIZE && !kept.complete);
  server.behaviour.slowly = false;
  equal((await read({ url: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS2));
});
test("without ranges the file comes from the beginning", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  const server = await serve(t, files, { ranges: false, breakAfter: [Infinity, Infinity, Infinity, 5 * MIB] });
  equal((await read({ url: server.url }, new MemoryBlobs())).weightBytes[0], files.get(WEIGHTS2));
  assert.deepEqual(server.asked(WEIGHTS2).map(({ sent }) => sent), [5 * MIB, SIZE]);
});
for (const manifest of [true, false]) {
  test(`a file that changed between two attempts is fetched anew, ${manifest ? "with" : "without"} a manifest`, async (t) => {
    const [before, after] = [madeUpModel(SIZE), madeUpModel(SIZE)];
    after.get(WEIGHTS2).fill(7);
    const served = new Map(manifest ? withManifest(before) : before);
    const server = await serve(t, served, { breakAfter: [...Array(manifest ? 3 : 2).fill(Infinity), 6 * MIB, 0] });
    const blobs = new MemoryBlobs();
    await assert.rejects(read({ url: server.url }, blobs), NetworkError);
    for (const [name, bytes] of manifest ? withManifest(after) : after) served.set(name, bytes);
    equal((await read({ url: server.url }, blobs)).weightBytes[0], after.get(WEIGHTS2));
  });
}
test("a file that the manifest does not promise is never kept", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  files.get(WEIGHTS2)[5 * MIB] ^= 1;
  const server = await serve(t, files);
  const blobs = new MemoryBlobs();
  await assert.rejects(read({ url: server.url }, blobs), (error) => {
    assert.ok(error instanceof IntegrityError);
    assert.equal(error.details.file, WEIGHTS2);
    assert.notEqual(error.details.actual, error.details.expected);
    return true;
  });
  assert.ok((await catalog(async () => blobs).list())[0].bytes < MIB, "the bad file is gone");
  assert.equal(server.asked(WEIGHTS2).length, 1, "a fresh download is not tried twice");
  files.get(WEIGHTS2)[5 * MIB] ^= 1;
  equal((await read({ url: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS2));
});
test("a file of another size than the manifest's is refused", async (t) => {
  for (const change of [-1, 1]) {
    const files = withManifest(madeUpModel(SIZE));
    files.set(WEIGHTS2, noise(SIZE + change));
    const server = await serve(t, files);
    const refused = change < 0 ? NetworkError : IntegrityError;
    await assert.rejects(read({ url: server.url }, new MemoryBlobs()), refused);
  }
});
test("a manifest that is none is refused", async (t) => {
  for (const bad of ["{", "[]", '{"version":2,"files":{}}', '{"version":1,"files":{"a":{"size":-1,"sha256":"00"}}}']) {
    const server = await serve(t, new Map([...madeUpModel(10), ["kgt-manifest.json", text2(bad)]]));
    await assert.rejects(read({ url: server.url }, new MemoryBlobs()), IntegrityError);
  }
});
test("damage in the cache is mended from the server, and refused without it", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  for (const ranges of [true, false]) {
    const server = await serve(t, files, { ranges });
    const blobs = new MemoryBlobs();
    await read({ url: server.url }, blobs);
    await damage(blobs, server.url, `${WEIGHTS2}.1`);
    equal((await read({ url: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS2));
    await damage(blobs, server.url, `${WEIGHTS2}.0`);
    await damage(blobs, server.url, "config.json.0");
    equal((await read({ cached: server.url }, blobs)).config, files.get("config.json"));
    await damage(blobs, server.url, `${WEIGHTS2}.2`);
    await server.stop();
    await assert.rejects(read({ cached: server.url }, blobs), IntegrityError);
  }
});
test("damage of an unfinished download is found when it goes on", async (t) => {
  const files = withManifest(madeUpModel(SIZE));
  const server = await serve(t, files, { breakAfter: [Infinity, Infinity, Infinity, 9 * MIB, 0] });
  const blobs = new MemoryBlobs();
  await assert.rejects(read({ url: server.url }, blobs), NetworkError);
  await damage(blobs, server.url, `${WEIGHTS2}.1`);
  equal((await read({ url: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS2));
  assert.equal(server.asked(WEIGHTS2).at(-1).range, `bytes=${4 * MIB}-`);
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
  assert.match(progress.find(({ stage }) => stage === "verify").text, /no manifest/);
});
test("shards come in the order of their names, and none is missing", async (t) => {
  const files = madeUpModel(0);
  files.delete(WEIGHTS2);
  const index = { weight_map: { a: "model-2.safetensors", b: "model-1.safetensors", c: "model-2.safetensors" } };
  files.set("model.safetensors.index.json", text2(JSON.stringify(index)));
  files.set("model-1.safetensors", noise(5));
  files.set("model-2.safetensors", noise(6));
  const { weightBytes } = await read({ url: (await serve(t, withManifest(files))).url }, new MemoryBlobs());
  assert.deepEqual(weightBytes.map(({ length }) => length), [5, 6]);
  files.delete("model-1.safetensors");
  await assert.rejects(read({ url: (await serve(t, files)).url }, new MemoryBlobs()), BadModelError);
  for (const outside of ["../secret", "a/b.safetensors", "..", "", 5]) {
    files.set("model.safetensors.index.json", text2(JSON.stringify({ weight_map: { a: outside } })));
    await assert.rejects(read({ url: (await serve(t, files)).url }, new MemoryBlobs()), BadModelError);
  }
});
test("a folder that lacks a file is no model", async (t) => {
  for (const name of ["config.json", "tokenizer.json", WEIGHTS2]) {
    const files = madeUpModel(10);
    files.delete(name);
    await assert.rejects(read({ url: (await serve(t, files)).url }, new MemoryBlobs()), (error) => {
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
  equal((await read({ url: server.url }, blobs)).weightBytes[0], files.get(WEIGHTS2));
  assert.equal(server.asked(WEIGHTS2).at(-1).range, `bytes=${4 * MIB}-`);
});
test("files at hand are read where they are, or kept under a name", async () => {
  const files = withManifest(madeUpModel(SIZE));
  const local = Object.fromEntries([...files].map(([name, bytes]) => [name, new Blob([bytes])]));
  const blobs = new MemoryBlobs();
  const direct = await read({ local, name: "files" }, blobs);
  equal(direct.weightBytes[0], files.get(WEIGHTS2));
  assert.equal(direct.verified, "manifest");
  assert.deepEqual(await blobs.folders(), []);
  equal((await read({ local, name: "files", keep: "mine" }, blobs)).weightBytes[0], files.get(WEIGHTS2));
  equal((await read({ cached: "mine" }, blobs)).weightBytes[0], files.get(WEIGHTS2));
  const other = { ...local, [WEIGHTS2]: new Blob([noise(SIZE - 1)]) };
  await assert.rejects(read({ local: other, name: "files" }, blobs), IntegrityError);
  delete other["kgt-manifest.json"];
  equal((await read({ local: other, name: "files", keep: "mine" }, blobs)).weightBytes[0], noise(SIZE - 1));
});
test("the id of a model is its folder's URL without secrets", () => {
  assert.equal(modelId("https://me:pw@host/models/mini?token=1#x"), "https://host/models/mini/");
  assert.equal(modelId("mini", "https://host/app/"), "https://host/app/mini/");
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdW5pdC9kb3dubG9hZC50ZXN0LnRzIiwgIi4uLy4uLy4uL3NyYy9lcnJvcnMudHMiLCAiLi4vLi4vLi4vc3JjL21vZGVscy9ibG9icy50cyIsICIuLi8uLi8uLi9zcmMvbW9kZWxzL2xheW91dC50cyIsICIuLi8uLi8uLi9zcmMvbW9kZWxzL2xvY2FsLnRzIiwgIi4uLy4uLy4uL3NyYy9tb2RlbHMvbG9ja3MudHMiLCAiLi4vLi4vLi4vc3JjL21vZGVscy9oYXNoLnRzIiwgIi4uLy4uLy4uL3NyYy9tb2RlbHMvc2hlbGYudHMiLCAiLi4vLi4vLi4vc3JjL21vZGVscy9tYW5pZmVzdC50cyIsICIuLi8uLi8uLi9zcmMvbW9kZWxzL3NvdXJjZS50cyIsICIuLi8uLi8uLi9zcmMvbW9kZWxzL2NhdGFsb2cudHMiLCAiLi4vLi4vLi4vc3JjL21vZGVscy9zZWdtZW50cy50cyIsICIuLi8uLi8uLi9zcmMvbW9kZWxzL3N0cmVhbS50cyIsICIuLi8uLi8uLi9zcmMvbW9kZWxzL2Rvd25sb2FkLnRzIiwgIi4uLy4uLy4uL3NyYy9tb2RlbHMvZmlsZXMudHMiLCAiLi4vLi4vLi4vc3JjL21vZGVscy9vcGVuLnRzIiwgIi4uLy4uL3N1cHBvcnQvbW9kZWwtZmlsZXMudHMiLCAiLi4vLi4vc3VwcG9ydC9tb2RlbC1zZXJ2ZXIudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSBcIm5vZGU6YXNzZXJ0L3N0cmljdFwiO1xuaW1wb3J0IHsgdHlwZSBUZXN0Q29udGV4dCwgdGVzdCB9IGZyb20gXCJub2RlOnRlc3RcIjtcblxuaW1wb3J0IHR5cGUgeyBQcm9ncmVzcyB9IGZyb20gXCIuLi8uLi9zcmMvYXBpLmpzXCI7XG5pbXBvcnQgeyBBYm9ydGVkRXJyb3IsIEJhZE1vZGVsRXJyb3IsIEludGVncml0eUVycm9yLCB0eXBlIEtndEVycm9yLCBOZXR3b3JrRXJyb3IsIE5vdENhY2hlZEVycm9yLCBRdW90YUVycm9yIH0gZnJvbSBcIi4uLy4uL3NyYy9lcnJvcnMuanNcIjtcbmltcG9ydCB7IHR5cGUgQmxvYlN0b3JlLCBNZW1vcnlCbG9icyB9IGZyb20gXCIuLi8uLi9zcmMvbW9kZWxzL2Jsb2JzLmpzXCI7XG5pbXBvcnQgeyBhdmFpbGFiaWxpdHlPZiwgY2F0YWxvZyB9IGZyb20gXCIuLi8uLi9zcmMvbW9kZWxzL2NhdGFsb2cuanNcIjtcbmltcG9ydCB0eXBlIHsgTW9kZWxGaWxlcyB9IGZyb20gXCIuLi8uLi9zcmMvbW9kZWxzL2ZpbGVzLmpzXCI7XG5pbXBvcnQgeyB3aXRoTW9kZWwgfSBmcm9tIFwiLi4vLi4vc3JjL21vZGVscy9vcGVuLmpzXCI7XG5pbXBvcnQgeyBmb2xkZXJPZiB9IGZyb20gXCIuLi8uLi9zcmMvbW9kZWxzL3NoZWxmLmpzXCI7XG5pbXBvcnQgeyBtb2RlbElkIH0gZnJvbSBcIi4uLy4uL3NyYy9tb2RlbHMvc291cmNlLmpzXCI7XG5pbXBvcnQgdHlwZSB7IFNlbnRTb3VyY2UgfSBmcm9tIFwiLi4vLi4vc3JjL3JwYy9wcm90b2NvbC5qc1wiO1xuaW1wb3J0IHsgbWFkZVVwTW9kZWwsIG5vaXNlLCB0ZXh0LCB3aXRoTWFuaWZlc3QgfSBmcm9tIFwiLi4vc3VwcG9ydC9tb2RlbC1maWxlcy5qc1wiO1xuaW1wb3J0IHsgdHlwZSBCZWhhdmlvdXIsIE1vZGVsU2VydmVyIH0gZnJvbSBcIi4uL3N1cHBvcnQvbW9kZWwtc2VydmVyLmpzXCI7XG5cbmNvbnN0IE1JQiA9IDEwMjQgKiAxMDI0O1xuY29uc3QgV0VJR0hUUyA9IFwibW9kZWwuc2FmZXRlbnNvcnNcIjtcbi8qKiBUd28gc2VnbWVudHMgYW5kIGEgaGFsZi4gKi9cbmNvbnN0IFNJWkUgPSAxMCAqIE1JQjtcblxuYXN5bmMgZnVuY3Rpb24gc2VydmUodDogVGVzdENvbnRleHQsIGZpbGVzOiBNYXA8c3RyaW5nLCBVaW50OEFycmF5PiwgYmVoYXZpb3VyOiBCZWhhdmlvdXIgPSB7fSkge1xuICBjb25zdCBzZXJ2ZXIgPSBhd2FpdCBNb2RlbFNlcnZlci5zdGFydChmaWxlcywgYmVoYXZpb3VyKTtcbiAgdC5hZnRlcigoKSA9PiBzZXJ2ZXIuc3RvcCgpKTtcbiAgcmV0dXJuIHNlcnZlcjtcbn1cblxuLyoqIE9wZW5zIHRoZSBtb2RlbCBhbmQgcmVhZHMgYWxsIG9mIGl0LiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVhZChzb3VyY2U6IFNlbnRTb3VyY2UsIGJsb2JzOiBCbG9iU3RvcmUsIHNpZ25hbD86IEFib3J0U2lnbmFsKSB7XG4gIGNvbnN0IHByb2dyZXNzOiBQcm9ncmVzc1tdID0gW107XG4gIGNvbnN0IG9uUHJvZ3Jlc3MgPSAoc3RlcDogUHJvZ3Jlc3MpID0+IHByb2dyZXNzLnB1c2goc3RlcCk7XG4gIGNvbnN0IGZpbGVzID0gYXdhaXQgd2l0aE1vZGVsKHNvdXJjZSwgYmxvYnMsIHsgc2lnbmFsLCBvblByb2dyZXNzIH0sIGFzeW5jIChmaWxlcykgPT4gKHtcbiAgICAuLi5maWxlcyxcbiAgICB3ZWlnaHRCeXRlczogYXdhaXQgUHJvbWlzZS5hbGwoZmlsZXMud2VpZ2h0cy5tYXAoKGZpbGUpID0+IGZpbGUucmVhZCgwLCBmaWxlLnNpemUpKSksXG4gICAgY29uZmlnOiBhd2FpdCBmaWxlcy5yZWFkKFwiY29uZmlnLmpzb25cIiksXG4gIH0pKTtcbiAgcmV0dXJuIHsgLi4uZmlsZXMsIHByb2dyZXNzIH07XG59XG5cbmZ1bmN0aW9uIGVxdWFsKGZvdW5kOiBVaW50OEFycmF5IHwgdW5kZWZpbmVkLCB3YW50ZWQ6IFVpbnQ4QXJyYXkpOiB2b2lkIHtcbiAgYXNzZXJ0Lm9rKGZvdW5kICYmIEJ1ZmZlci5jb21wYXJlKGZvdW5kLCB3YW50ZWQpID09PSAwLCBcInRoZSBieXRlcyBhcmUgdGhvc2Ugb2YgdGhlIHNlcnZlclwiKTtcbn1cblxuLyoqIENoYW5nZXMgYSBieXRlIG9mIHdoYXQgaXMga2VwdCB1bmRlciBhIG5hbWUuICovXG5hc3luYyBmdW5jdGlvbiBkYW1hZ2UoYmxvYnM6IEJsb2JTdG9yZSwgaWQ6IHN0cmluZywgbmFtZTogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IGZvbGRlciA9IGF3YWl0IGZvbGRlck9mKGlkKTtcbiAgY29uc3QgYmxvYiA9IGF3YWl0IGJsb2JzLmdldChmb2xkZXIsIG5hbWUpO1xuICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGF3YWl0IGJsb2IhLmFycmF5QnVmZmVyKCkpO1xuICBieXRlc1tieXRlcy5sZW5ndGggPj4gMV0hIF49IDE7XG4gIGF3YWl0IGJsb2JzLnB1dChmb2xkZXIsIG5hbWUsIGJ5dGVzKTtcbn1cblxudGVzdChcImEgbW9kZWwgaXMgZmV0Y2hlZCBvbmNlLCBjaGVja2VkLCBhbmQgc2VydmVkIHdpdGhvdXQgdGhlIHNlcnZlclwiLCBhc3luYyAodCkgPT4ge1xuICBjb25zdCBmaWxlcyA9IHdpdGhNYW5pZmVzdChtYWRlVXBNb2RlbChTSVpFKSk7XG4gIGNvbnN0IHNlcnZlciA9IGF3YWl0IHNlcnZlKHQsIGZpbGVzKTtcbiAgY29uc3Qgc291cmNlID0geyB1cmw6IHNlcnZlci51cmwgfTtcbiAgY29uc3QgYmxvYnMgPSBuZXcgTWVtb3J5QmxvYnMoKTtcbiAgYXNzZXJ0LmVxdWFsKGF3YWl0IGF2YWlsYWJpbGl0eU9mKHNvdXJjZSwgYmxvYnMpLCBcImRvd25sb2FkYWJsZVwiKTtcbiAgY29uc3QgZmlyc3QgPSBhd2FpdCByZWFkKHNvdXJjZSwgYmxvYnMpO1xuICBlcXVhbChmaXJzdC53ZWlnaHRCeXRlc1swXSwgZmlsZXMuZ2V0KFdFSUdIVFMpISk7XG4gIGFzc2VydC5lcXVhbChmaXJzdC52ZXJpZmllZCwgXCJtYW5pZmVzdFwiKTtcbiAgY29uc3QgZG93bmxvYWRzID0gZmlyc3QucHJvZ3Jlc3MuZmlsdGVyKCh7IHN0YWdlIH0pID0+IHN0YWdlID09PSBcImRvd25sb2FkXCIpO1xuICBjb25zdCB0b3RhbCA9IFNJWkUgKyBmaWxlcy5nZXQoXCJjb25maWcuanNvblwiKSEubGVuZ3RoICsgZmlsZXMuZ2V0KFwidG9rZW5pemVyLmpzb25cIikhLmxlbmd0aDtcbiAgYXNzZXJ0Lm9rKGRvd25sb2Fkcy5zbGljZSgxKS5ldmVyeSgoc3RlcCkgPT4gc3RlcC50b3RhbCA9PT0gdG90YWwpLCBcInRoZSBtYW5pZmVzdCB0ZWxscyB0aGUgdG90YWxcIik7XG4gIGFzc2VydC5lcXVhbChkb3dubG9hZHMuYXQoLTEpIS5sb2FkZWQsIHRvdGFsKTtcbiAgZm9yIChjb25zdCBbaSwgeyBsb2FkZWQgfV0gb2YgZG93bmxvYWRzLmVudHJpZXMoKSkgYXNzZXJ0Lm9rKGxvYWRlZCA+PSAoZG93bmxvYWRzW2kgLSAxXT8ubG9hZGVkID8/IDApKTtcblxuICBhd2FpdCBzZXJ2ZXIuc3RvcCgpO1xuICBjb25zdCBiZWZvcmUgPSBzZXJ2ZXIucmVxdWVzdHMubGVuZ3RoO1xuICBlcXVhbCgoYXdhaXQgcmVhZChzb3VyY2UsIGJsb2JzKSkud2VpZ2h0Qnl0ZXNbMF0sIGZpbGVzLmdldChXRUlHSFRTKSEpO1xuICBlcXVhbCgoYXdhaXQgcmVhZCh7IGNhY2hlZDogc2VydmVyLnVybCB9LCBibG9icykpLndlaWdodEJ5dGVzWzBdLCBmaWxlcy5nZXQoV0VJR0hUUykhKTtcbiAgYXNzZXJ0LmVxdWFsKHNlcnZlci5yZXF1ZXN0cy5sZW5ndGgsIGJlZm9yZSk7XG4gIGFzc2VydC5lcXVhbChhd2FpdCBhdmFpbGFiaWxpdHlPZihzb3VyY2UsIGJsb2JzKSwgXCJhdmFpbGFibGVcIik7XG4gIGNvbnN0IG1vZGVscyA9IGNhdGFsb2coYXN5bmMgKCkgPT4gYmxvYnMpO1xuICBhc3NlcnQuZGVlcEVxdWFsKChhd2FpdCBtb2RlbHMubGlzdCgpKS5tYXAoKHsgc2F2ZWRBdE1zOiBfLCAuLi5tb2RlbCB9KSA9PiBtb2RlbCksIFtcbiAgICB7IGlkOiBzZXJ2ZXIudXJsLCBieXRlczogdG90YWwsIHRvdGFsQnl0ZXM6IHRvdGFsLCBjb21wbGV0ZTogdHJ1ZSwgdmVyaWZpZWQ6IFwibWFuaWZlc3RcIiB9LFxuICBdKTtcbiAgYXdhaXQgbW9kZWxzLmRlbGV0ZShzZXJ2ZXIudXJsKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBtb2RlbHMubGlzdCgpLCBbXSk7XG4gIGFzc2VydC5lcXVhbChhd2FpdCBhdmFpbGFiaWxpdHlPZihzb3VyY2UsIGJsb2JzKSwgXCJ1bmF2YWlsYWJsZVwiKTtcbiAgYXdhaXQgYXNzZXJ0LnJlamVjdHMocmVhZCh7IGNhY2hlZDogc2VydmVyLnVybCB9LCBibG9icyksIE5vdENhY2hlZEVycm9yKTtcbn0pO1xuXG50ZXN0KFwicmFuZ2VzIG9mIHRoZSB3ZWlnaHRzIGFyZSByZWFkIGFjcm9zcyBzZWdtZW50c1wiLCBhc3luYyAodCkgPT4ge1xuICBjb25zdCBmaWxlcyA9IG1hZGVVcE1vZGVsKFNJWkUpO1xuICBjb25zdCBzZXJ2ZXIgPSBhd2FpdCBzZXJ2ZSh0LCBmaWxlcyk7XG4gIGNvbnN0IHJhbmdlcyA9IFtbMCwgOF0sIFs0ICogTUlCIC0gMywgMTBdLCBbMyAqIE1JQiwgNiAqIE1JQl0sIFtTSVpFIC0gMSwgMV0sIFtTSVpFLCAwXV0gYXMgY29uc3Q7XG4gIGNvbnN0IHVzZSA9IGFzeW5jICh7IHdlaWdodHM6IFtmaWxlXSB9OiBNb2RlbEZpbGVzKSA9PiB7XG4gICAgZm9yIChjb25zdCBbb2Zmc2V0LCBsZW5ndGhdIG9mIHJhbmdlcykge1xuICAgICAgZXF1YWwoYXdhaXQgZmlsZSEucmVhZChvZmZzZXQsIGxlbmd0aCksIGZpbGVzLmdldChXRUlHSFRTKSEuc3ViYXJyYXkob2Zmc2V0LCBvZmZzZXQgKyBsZW5ndGgpKTtcbiAgICB9XG4gICAgYXdhaXQgYXNzZXJ0LnJlamVjdHMoZmlsZSEucmVhZChTSVpFIC0gMSwgMiksIEJhZE1vZGVsRXJyb3IpO1xuICB9O1xuICBhd2FpdCB3aXRoTW9kZWwoeyB1cmw6IHNlcnZlci51cmwgfSwgbmV3IE1lbW9yeUJsb2JzKCksIHsgb25Qcm9ncmVzcygpIHt9IH0sIHVzZSk7XG59KTtcblxudGVzdChcImEgYnJva2VuIGNvbm5lY3Rpb24gaXMgdGFrZW4gdXAgd2hlcmUgaXQgYnJva2UsIGJ5IGl0c2VsZlwiLCBhc3luYyAodCkgPT4ge1xuICBjb25zdCBmaWxlcyA9IHdpdGhNYW5pZmVzdChtYWRlVXBNb2RlbChTSVpFKSk7XG4gIC8vIE1hbmlmZXN0LCBjb25maWcgYW5kIHRva2VuaXplciBjb21lIHdob2xlOyB0aGUgd2VpZ2h0cyBicmVhayB0d2ljZS5cbiAgY29uc3Qgc2VydmVyID0gYXdhaXQgc2VydmUodCwgZmlsZXMsIHsgYnJlYWtBZnRlcjogW0luZmluaXR5LCBJbmZpbml0eSwgSW5maW5pdHksIDUgKiBNSUIsIDIgKiBNSUJdIH0pO1xuICBlcXVhbCgoYXdhaXQgcmVhZCh7IHVybDogc2VydmVyLnVybCB9LCBuZXcgTWVtb3J5QmxvYnMoKSkpLndlaWdodEJ5dGVzWzBdLCBmaWxlcy5nZXQoV0VJR0hUUykhKTtcbiAgY29uc3QgYXNrZWQgPSBzZXJ2ZXIuYXNrZWQoV0VJR0hUUyk7XG4gIGFzc2VydC5lcXVhbChhc2tlZC5sZW5ndGgsIDMpO1xuICBhc3NlcnQuZXF1YWwoYXNrZWRbMF0hLnJhbmdlLCB1bmRlZmluZWQpO1xuICBmb3IgKGNvbnN0IHsgcmFuZ2UgfSBvZiBhc2tlZC5zbGljZSgxKSkgYXNzZXJ0Lm1hdGNoKHJhbmdlISwgL15ieXRlcz1bMS05XVxcZCotJC8pO1xuICBhc3NlcnQub2soYXNrZWQucmVkdWNlKChzdW0sIHsgc2VudCB9KSA9PiBzdW0gKyBzZW50LCAwKSA8IFNJWkUgKyAzICogTUlCLCBcImxpdHRsZSBpcyBzZW50IHR3aWNlXCIpO1xufSk7XG5cbnRlc3QoXCJhIGRvd25sb2FkIHRoYXQgZ2F2ZSB1cCBpcyB0YWtlbiB1cCBieSB0aGUgbmV4dFwiLCBhc3luYyAodCkgPT4ge1xuICBjb25zdCBmaWxlcyA9IHdpdGhNYW5pZmVzdChtYWRlVXBNb2RlbChTSVpFKSk7XG4gIGNvbnN0IHdob2xlID0gW0luZmluaXR5LCBJbmZpbml0eSwgSW5maW5pdHldO1xuICBjb25zdCBzZXJ2ZXIgPSBhd2FpdCBzZXJ2ZSh0LCBmaWxlcywgeyBicmVha0FmdGVyOiBbLi4ud2hvbGUsIDYgKiBNSUIsIDBdIH0pO1xuICBjb25zdCBibG9icyA9IG5ldyBNZW1vcnlCbG9icygpO1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWFkKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIGJsb2JzKSwgTmV0d29ya0Vycm9yKTtcbiAgY29uc3QgW2tlcHRdID0gYXdhaXQgY2F0YWxvZyhhc3luYyAoKSA9PiBibG9icykubGlzdCgpO1xuICBhc3NlcnQuZXF1YWwoa2VwdCEuY29tcGxldGUsIGZhbHNlKTtcbiAgYXNzZXJ0Lm9rKGtlcHQhLmJ5dGVzID49IDQgKiBNSUIsIGAke2tlcHQhLmJ5dGVzfSBieXRlcyBhcmUga2VwdGApO1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWFkKHsgY2FjaGVkOiBzZXJ2ZXIudXJsIH0sIGJsb2JzKSwgTm90Q2FjaGVkRXJyb3IpO1xuICBlcXVhbCgoYXdhaXQgcmVhZCh7IHVybDogc2VydmVyLnVybCB9LCBibG9icykpLndlaWdodEJ5dGVzWzBdLCBmaWxlcy5nZXQoV0VJR0hUUykhKTtcbiAgYXNzZXJ0Lm1hdGNoKHNlcnZlci5hc2tlZChXRUlHSFRTKS5hdCgtMSkhLnJhbmdlISwgL15ieXRlcz1bMS05XVxcZCotJC8pO1xufSk7XG5cbnRlc3QoXCJhbiBhYm9ydCBrZWVwcyB3aGF0IGhhcyBjb21lXCIsIGFzeW5jICh0KSA9PiB7XG4gIGNvbnN0IGZpbGVzID0gd2l0aE1hbmlmZXN0KG1hZGVVcE1vZGVsKFNJWkUpKTtcbiAgY29uc3Qgc2VydmVyID0gYXdhaXQgc2VydmUodCwgZmlsZXMsIHsgc2xvd2x5OiB0cnVlIH0pO1xuICBjb25zdCBibG9icyA9IG5ldyBNZW1vcnlCbG9icygpO1xuICBjb25zdCBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBjb25zdCBvblByb2dyZXNzID0gKHsgbG9hZGVkIH06IFByb2dyZXNzKSA9PiBsb2FkZWQgPiA1ICogTUlCICYmIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgY29uc3QgdXNlID0gYXN5bmMgKCkgPT4gYXNzZXJ0LmZhaWwoXCJpdCB3YXMgYWJvcnRlZFwiKTtcbiAgYXdhaXQgYXNzZXJ0LnJlamVjdHMod2l0aE1vZGVsKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIGJsb2JzLCB7IHNpZ25hbDogY29udHJvbGxlci5zaWduYWwsIG9uUHJvZ3Jlc3MgfSwgdXNlKSwgQWJvcnRlZEVycm9yKTtcbiAgY29uc3QgW2tlcHRdID0gYXdhaXQgY2F0YWxvZyhhc3luYyAoKSA9PiBibG9icykubGlzdCgpO1xuICBhc3NlcnQub2soa2VwdCEuYnl0ZXMgPiA0ICogTUlCICYmIGtlcHQhLmJ5dGVzIDwgU0laRSAmJiAha2VwdCEuY29tcGxldGUpO1xuICBzZXJ2ZXIuYmVoYXZpb3VyLnNsb3dseSA9IGZhbHNlO1xuICBlcXVhbCgoYXdhaXQgcmVhZCh7IHVybDogc2VydmVyLnVybCB9LCBibG9icykpLndlaWdodEJ5dGVzWzBdLCBmaWxlcy5nZXQoV0VJR0hUUykhKTtcbn0pO1xuXG50ZXN0KFwid2l0aG91dCByYW5nZXMgdGhlIGZpbGUgY29tZXMgZnJvbSB0aGUgYmVnaW5uaW5nXCIsIGFzeW5jICh0KSA9PiB7XG4gIGNvbnN0IGZpbGVzID0gd2l0aE1hbmlmZXN0KG1hZGVVcE1vZGVsKFNJWkUpKTtcbiAgY29uc3Qgc2VydmVyID0gYXdhaXQgc2VydmUodCwgZmlsZXMsIHsgcmFuZ2VzOiBmYWxzZSwgYnJlYWtBZnRlcjogW0luZmluaXR5LCBJbmZpbml0eSwgSW5maW5pdHksIDUgKiBNSUJdIH0pO1xuICBlcXVhbCgoYXdhaXQgcmVhZCh7IHVybDogc2VydmVyLnVybCB9LCBuZXcgTWVtb3J5QmxvYnMoKSkpLndlaWdodEJ5dGVzWzBdLCBmaWxlcy5nZXQoV0VJR0hUUykhKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZXJ2ZXIuYXNrZWQoV0VJR0hUUykubWFwKCh7IHNlbnQgfSkgPT4gc2VudCksIFs1ICogTUlCLCBTSVpFXSk7XG59KTtcblxuZm9yIChjb25zdCBtYW5pZmVzdCBvZiBbdHJ1ZSwgZmFsc2VdKSB7XG4gIHRlc3QoYGEgZmlsZSB0aGF0IGNoYW5nZWQgYmV0d2VlbiB0d28gYXR0ZW1wdHMgaXMgZmV0Y2hlZCBhbmV3LCAke21hbmlmZXN0ID8gXCJ3aXRoXCIgOiBcIndpdGhvdXRcIn0gYSBtYW5pZmVzdGAsIGFzeW5jICh0KSA9PiB7XG4gICAgY29uc3QgW2JlZm9yZSwgYWZ0ZXJdID0gW21hZGVVcE1vZGVsKFNJWkUpLCBtYWRlVXBNb2RlbChTSVpFKV07XG4gICAgYWZ0ZXIuZ2V0KFdFSUdIVFMpIS5maWxsKDcpO1xuICAgIGNvbnN0IHNlcnZlZCA9IG5ldyBNYXAobWFuaWZlc3QgPyB3aXRoTWFuaWZlc3QoYmVmb3JlKSA6IGJlZm9yZSk7XG4gICAgY29uc3Qgc2VydmVyID0gYXdhaXQgc2VydmUodCwgc2VydmVkLCB7IGJyZWFrQWZ0ZXI6IFsuLi5BcnJheShtYW5pZmVzdCA/IDMgOiAyKS5maWxsKEluZmluaXR5KSwgNiAqIE1JQiwgMF0gfSk7XG4gICAgY29uc3QgYmxvYnMgPSBuZXcgTWVtb3J5QmxvYnMoKTtcbiAgICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWFkKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIGJsb2JzKSwgTmV0d29ya0Vycm9yKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBieXRlc10gb2YgbWFuaWZlc3QgPyB3aXRoTWFuaWZlc3QoYWZ0ZXIpIDogYWZ0ZXIpIHNlcnZlZC5zZXQobmFtZSwgYnl0ZXMpO1xuICAgIGVxdWFsKChhd2FpdCByZWFkKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIGJsb2JzKSkud2VpZ2h0Qnl0ZXNbMF0sIGFmdGVyLmdldChXRUlHSFRTKSEpO1xuICB9KTtcbn1cblxudGVzdChcImEgZmlsZSB0aGF0IHRoZSBtYW5pZmVzdCBkb2VzIG5vdCBwcm9taXNlIGlzIG5ldmVyIGtlcHRcIiwgYXN5bmMgKHQpID0+IHtcbiAgY29uc3QgZmlsZXMgPSB3aXRoTWFuaWZlc3QobWFkZVVwTW9kZWwoU0laRSkpO1xuICBmaWxlcy5nZXQoV0VJR0hUUykhWzUgKiBNSUJdISBePSAxO1xuICBjb25zdCBzZXJ2ZXIgPSBhd2FpdCBzZXJ2ZSh0LCBmaWxlcyk7XG4gIGNvbnN0IGJsb2JzID0gbmV3IE1lbW9yeUJsb2JzKCk7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKHJlYWQoeyB1cmw6IHNlcnZlci51cmwgfSwgYmxvYnMpLCAoZXJyb3I6IEtndEVycm9yKSA9PiB7XG4gICAgYXNzZXJ0Lm9rKGVycm9yIGluc3RhbmNlb2YgSW50ZWdyaXR5RXJyb3IpO1xuICAgIGFzc2VydC5lcXVhbChlcnJvci5kZXRhaWxzLmZpbGUsIFdFSUdIVFMpO1xuICAgIGFzc2VydC5ub3RFcXVhbChlcnJvci5kZXRhaWxzLmFjdHVhbCwgZXJyb3IuZGV0YWlscy5leHBlY3RlZCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH0pO1xuICBhc3NlcnQub2soKGF3YWl0IGNhdGFsb2coYXN5bmMgKCkgPT4gYmxvYnMpLmxpc3QoKSlbMF0hLmJ5dGVzIDwgTUlCLCBcInRoZSBiYWQgZmlsZSBpcyBnb25lXCIpO1xuICBhc3NlcnQuZXF1YWwoc2VydmVyLmFza2VkKFdFSUdIVFMpLmxlbmd0aCwgMSwgXCJhIGZyZXNoIGRvd25sb2FkIGlzIG5vdCB0cmllZCB0d2ljZVwiKTtcbiAgZmlsZXMuZ2V0KFdFSUdIVFMpIVs1ICogTUlCXSEgXj0gMTtcbiAgZXF1YWwoKGF3YWl0IHJlYWQoeyB1cmw6IHNlcnZlci51cmwgfSwgYmxvYnMpKS53ZWlnaHRCeXRlc1swXSwgZmlsZXMuZ2V0KFdFSUdIVFMpISk7XG59KTtcblxudGVzdChcImEgZmlsZSBvZiBhbm90aGVyIHNpemUgdGhhbiB0aGUgbWFuaWZlc3QncyBpcyByZWZ1c2VkXCIsIGFzeW5jICh0KSA9PiB7XG4gIGZvciAoY29uc3QgY2hhbmdlIG9mIFstMSwgMV0pIHtcbiAgICBjb25zdCBmaWxlcyA9IHdpdGhNYW5pZmVzdChtYWRlVXBNb2RlbChTSVpFKSk7XG4gICAgZmlsZXMuc2V0KFdFSUdIVFMsIG5vaXNlKFNJWkUgKyBjaGFuZ2UpKTtcbiAgICBjb25zdCBzZXJ2ZXIgPSBhd2FpdCBzZXJ2ZSh0LCBmaWxlcyk7XG4gICAgY29uc3QgcmVmdXNlZCA9IGNoYW5nZSA8IDAgPyBOZXR3b3JrRXJyb3IgOiBJbnRlZ3JpdHlFcnJvcjtcbiAgICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWFkKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIG5ldyBNZW1vcnlCbG9icygpKSwgcmVmdXNlZCk7XG4gIH1cbn0pO1xuXG50ZXN0KFwiYSBtYW5pZmVzdCB0aGF0IGlzIG5vbmUgaXMgcmVmdXNlZFwiLCBhc3luYyAodCkgPT4ge1xuICBmb3IgKGNvbnN0IGJhZCBvZiBbXCJ7XCIsIFwiW11cIiwgJ3tcInZlcnNpb25cIjoyLFwiZmlsZXNcIjp7fX0nLCAne1widmVyc2lvblwiOjEsXCJmaWxlc1wiOntcImFcIjp7XCJzaXplXCI6LTEsXCJzaGEyNTZcIjpcIjAwXCJ9fX0nXSkge1xuICAgIGNvbnN0IHNlcnZlciA9IGF3YWl0IHNlcnZlKHQsIG5ldyBNYXAoWy4uLm1hZGVVcE1vZGVsKDEwKSwgW1wia2d0LW1hbmlmZXN0Lmpzb25cIiwgdGV4dChiYWQpXV0pKTtcbiAgICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWFkKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIG5ldyBNZW1vcnlCbG9icygpKSwgSW50ZWdyaXR5RXJyb3IpO1xuICB9XG59KTtcblxudGVzdChcImRhbWFnZSBpbiB0aGUgY2FjaGUgaXMgbWVuZGVkIGZyb20gdGhlIHNlcnZlciwgYW5kIHJlZnVzZWQgd2l0aG91dCBpdFwiLCBhc3luYyAodCkgPT4ge1xuICBjb25zdCBmaWxlcyA9IHdpdGhNYW5pZmVzdChtYWRlVXBNb2RlbChTSVpFKSk7XG4gIGZvciAoY29uc3QgcmFuZ2VzIG9mIFt0cnVlLCBmYWxzZV0pIHtcbiAgICBjb25zdCBzZXJ2ZXIgPSBhd2FpdCBzZXJ2ZSh0LCBmaWxlcywgeyByYW5nZXMgfSk7XG4gICAgY29uc3QgYmxvYnMgPSBuZXcgTWVtb3J5QmxvYnMoKTtcbiAgICBhd2FpdCByZWFkKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIGJsb2JzKTtcbiAgICBhd2FpdCBkYW1hZ2UoYmxvYnMsIHNlcnZlci51cmwsIGAke1dFSUdIVFN9LjFgKTtcbiAgICBlcXVhbCgoYXdhaXQgcmVhZCh7IHVybDogc2VydmVyLnVybCB9LCBibG9icykpLndlaWdodEJ5dGVzWzBdLCBmaWxlcy5nZXQoV0VJR0hUUykhKTtcbiAgICBhd2FpdCBkYW1hZ2UoYmxvYnMsIHNlcnZlci51cmwsIGAke1dFSUdIVFN9LjBgKTtcbiAgICBhd2FpdCBkYW1hZ2UoYmxvYnMsIHNlcnZlci51cmwsIFwiY29uZmlnLmpzb24uMFwiKTtcbiAgICBlcXVhbCgoYXdhaXQgcmVhZCh7IGNhY2hlZDogc2VydmVyLnVybCB9LCBibG9icykpLmNvbmZpZywgZmlsZXMuZ2V0KFwiY29uZmlnLmpzb25cIikhKTtcbiAgICBhd2FpdCBkYW1hZ2UoYmxvYnMsIHNlcnZlci51cmwsIGAke1dFSUdIVFN9LjJgKTtcbiAgICBhd2FpdCBzZXJ2ZXIuc3RvcCgpO1xuICAgIGF3YWl0IGFzc2VydC5yZWplY3RzKHJlYWQoeyBjYWNoZWQ6IHNlcnZlci51cmwgfSwgYmxvYnMpLCBJbnRlZ3JpdHlFcnJvcik7XG4gIH1cbn0pO1xuXG50ZXN0KFwiZGFtYWdlIG9mIGFuIHVuZmluaXNoZWQgZG93bmxvYWQgaXMgZm91bmQgd2hlbiBpdCBnb2VzIG9uXCIsIGFzeW5jICh0KSA9PiB7XG4gIGNvbnN0IGZpbGVzID0gd2l0aE1hbmlmZXN0KG1hZGVVcE1vZGVsKFNJWkUpKTtcbiAgY29uc3Qgc2VydmVyID0gYXdhaXQgc2VydmUodCwgZmlsZXMsIHsgYnJlYWtBZnRlcjogW0luZmluaXR5LCBJbmZpbml0eSwgSW5maW5pdHksIDkgKiBNSUIsIDBdIH0pO1xuICBjb25zdCBibG9icyA9IG5ldyBNZW1vcnlCbG9icygpO1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWFkKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIGJsb2JzKSwgTmV0d29ya0Vycm9yKTtcbiAgYXdhaXQgZGFtYWdlKGJsb2JzLCBzZXJ2ZXIudXJsLCBgJHtXRUlHSFRTfS4xYCk7XG4gIGVxdWFsKChhd2FpdCByZWFkKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIGJsb2JzKSkud2VpZ2h0Qnl0ZXNbMF0sIGZpbGVzLmdldChXRUlHSFRTKSEpO1xuICBhc3NlcnQuZXF1YWwoc2VydmVyLmFza2VkKFdFSUdIVFMpLmF0KC0xKSEucmFuZ2UsIGBieXRlcz0kezQgKiBNSUJ9LWApO1xufSk7XG5cbnRlc3QoXCJhIGRhbWFnZWQgcmVjb3JkIG9mIHRoZSBjYWNoZSBjb3VudHMgYXMgbm90aGluZyBrZXB0XCIsIGFzeW5jICh0KSA9PiB7XG4gIGNvbnN0IHNlcnZlciA9IGF3YWl0IHNlcnZlKHQsIG1hZGVVcE1vZGVsKDEwKSk7XG4gIGNvbnN0IGJsb2JzID0gbmV3IE1lbW9yeUJsb2JzKCk7XG4gIGF3YWl0IHJlYWQoeyB1cmw6IHNlcnZlci51cmwgfSwgYmxvYnMpO1xuICBhd2FpdCBkYW1hZ2UoYmxvYnMsIHNlcnZlci51cmwsIFwiZW50cnlcIik7XG4gIGFzc2VydC5lcXVhbChhd2FpdCBhdmFpbGFiaWxpdHlPZih7IHVybDogc2VydmVyLnVybCB9LCBibG9icyksIFwiZG93bmxvYWRhYmxlXCIpO1xuICBhd2FpdCByZWFkKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIGJsb2JzKTtcbiAgYXNzZXJ0LmVxdWFsKGF3YWl0IGF2YWlsYWJpbGl0eU9mKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIGJsb2JzKSwgXCJhdmFpbGFibGVcIik7XG59KTtcblxudGVzdChcImEgc2VydmVyIG9mIGEgd2ViIGFwcCB0aGF0IGFuc3dlcnMgZXZlcnl0aGluZyB3aXRoIGl0cyBwYWdlXCIsIGFzeW5jICh0KSA9PiB7XG4gIGNvbnN0IHNlcnZlciA9IGF3YWl0IHNlcnZlKHQsIG1hZGVVcE1vZGVsKDEwKSwgeyBmYWxsYmFja1BhZ2U6IHRydWUgfSk7XG4gIGNvbnN0IHsgdmVyaWZpZWQsIHByb2dyZXNzIH0gPSBhd2FpdCByZWFkKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIG5ldyBNZW1vcnlCbG9icygpKTtcbiAgYXNzZXJ0LmVxdWFsKHZlcmlmaWVkLCBcImZpcnN0LXVzZVwiKTtcbiAgYXNzZXJ0Lm1hdGNoKHByb2dyZXNzLmZpbmQoKHsgc3RhZ2UgfSkgPT4gc3RhZ2UgPT09IFwidmVyaWZ5XCIpIS50ZXh0LCAvbm8gbWFuaWZlc3QvKTtcbn0pO1xuXG50ZXN0KFwic2hhcmRzIGNvbWUgaW4gdGhlIG9yZGVyIG9mIHRoZWlyIG5hbWVzLCBhbmQgbm9uZSBpcyBtaXNzaW5nXCIsIGFzeW5jICh0KSA9PiB7XG4gIGNvbnN0IGZpbGVzID0gbWFkZVVwTW9kZWwoMCk7XG4gIGZpbGVzLmRlbGV0ZShXRUlHSFRTKTtcbiAgY29uc3QgaW5kZXggPSB7IHdlaWdodF9tYXA6IHsgYTogXCJtb2RlbC0yLnNhZmV0ZW5zb3JzXCIsIGI6IFwibW9kZWwtMS5zYWZldGVuc29yc1wiLCBjOiBcIm1vZGVsLTIuc2FmZXRlbnNvcnNcIiB9IH07XG4gIGZpbGVzLnNldChcIm1vZGVsLnNhZmV0ZW5zb3JzLmluZGV4Lmpzb25cIiwgdGV4dChKU09OLnN0cmluZ2lmeShpbmRleCkpKTtcbiAgZmlsZXMuc2V0KFwibW9kZWwtMS5zYWZldGVuc29yc1wiLCBub2lzZSg1KSk7XG4gIGZpbGVzLnNldChcIm1vZGVsLTIuc2FmZXRlbnNvcnNcIiwgbm9pc2UoNikpO1xuICBjb25zdCB7IHdlaWdodEJ5dGVzIH0gPSBhd2FpdCByZWFkKHsgdXJsOiAoYXdhaXQgc2VydmUodCwgd2l0aE1hbmlmZXN0KGZpbGVzKSkpLnVybCB9LCBuZXcgTWVtb3J5QmxvYnMoKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwod2VpZ2h0Qnl0ZXMubWFwKCh7IGxlbmd0aCB9KSA9PiBsZW5ndGgpLCBbNSwgNl0pO1xuICBmaWxlcy5kZWxldGUoXCJtb2RlbC0xLnNhZmV0ZW5zb3JzXCIpO1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWFkKHsgdXJsOiAoYXdhaXQgc2VydmUodCwgZmlsZXMpKS51cmwgfSwgbmV3IE1lbW9yeUJsb2JzKCkpLCBCYWRNb2RlbEVycm9yKTtcbiAgZm9yIChjb25zdCBvdXRzaWRlIG9mIFtcIi4uL3NlY3JldFwiLCBcImEvYi5zYWZldGVuc29yc1wiLCBcIi4uXCIsIFwiXCIsIDVdKSB7XG4gICAgZmlsZXMuc2V0KFwibW9kZWwuc2FmZXRlbnNvcnMuaW5kZXguanNvblwiLCB0ZXh0KEpTT04uc3RyaW5naWZ5KHsgd2VpZ2h0X21hcDogeyBhOiBvdXRzaWRlIH0gfSkpKTtcbiAgICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWFkKHsgdXJsOiAoYXdhaXQgc2VydmUodCwgZmlsZXMpKS51cmwgfSwgbmV3IE1lbW9yeUJsb2JzKCkpLCBCYWRNb2RlbEVycm9yKTtcbiAgfVxufSk7XG5cbnRlc3QoXCJhIGZvbGRlciB0aGF0IGxhY2tzIGEgZmlsZSBpcyBubyBtb2RlbFwiLCBhc3luYyAodCkgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgW1wiY29uZmlnLmpzb25cIiwgXCJ0b2tlbml6ZXIuanNvblwiLCBXRUlHSFRTXSkge1xuICAgIGNvbnN0IGZpbGVzID0gbWFkZVVwTW9kZWwoMTApO1xuICAgIGZpbGVzLmRlbGV0ZShuYW1lKTtcbiAgICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWFkKHsgdXJsOiAoYXdhaXQgc2VydmUodCwgZmlsZXMpKS51cmwgfSwgbmV3IE1lbW9yeUJsb2JzKCkpLCAoZXJyb3I6IEtndEVycm9yKSA9PiB7XG4gICAgICBhc3NlcnQub2soZXJyb3IgaW5zdGFuY2VvZiBCYWRNb2RlbEVycm9yKTtcbiAgICAgIHJldHVybiBlcnJvci5tZXNzYWdlLmluY2x1ZGVzKG5hbWUpO1xuICAgIH0pO1xuICB9XG59KTtcblxudGVzdChcImEgc2VydmVyIHRoYXQgaXMgZG93biBpcyBhIG5ldHdvcmsgZXJyb3IgYW5kIG5vIG1vZGVsXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc291cmNlID0geyB1cmw6IFwiaHR0cDovLzEyNy4wLjAuMTo5L21vZGVsL1wiIH07XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKHJlYWQoc291cmNlLCBuZXcgTWVtb3J5QmxvYnMoKSksIE5ldHdvcmtFcnJvcik7XG4gIGFzc2VydC5lcXVhbChhd2FpdCBhdmFpbGFiaWxpdHlPZihzb3VyY2UsIG5ldyBNZW1vcnlCbG9icygpKSwgXCJ1bmF2YWlsYWJsZVwiKTtcbn0pO1xuXG50ZXN0KFwiYSBmdWxsIGRpc2sgaXMgYSBxdW90YSBlcnJvciwgYW5kIHdoYXQgaXMga2VwdCBjYW4gYmUgY29tcGxldGVkIGxhdGVyXCIsIGFzeW5jICh0KSA9PiB7XG4gIGNvbnN0IGZpbGVzID0gd2l0aE1hbmlmZXN0KG1hZGVVcE1vZGVsKFNJWkUpKTtcbiAgY29uc3Qgc2VydmVyID0gYXdhaXQgc2VydmUodCwgZmlsZXMpO1xuICBjb25zdCBibG9icyA9IG5ldyBNZW1vcnlCbG9icygpO1xuICBsZXQgcm9vbSA9IDUgKiBNSUI7XG4gIGNvbnN0IHB1dCA9IGJsb2JzLnB1dC5iaW5kKGJsb2JzKTtcbiAgYmxvYnMucHV0ID0gYXN5bmMgKGZvbGRlciwgbmFtZSwgYnl0ZXMpID0+IHtcbiAgICBpZiAoYnl0ZXMubGVuZ3RoID4gcm9vbSkgdGhyb3cgbmV3IERPTUV4Y2VwdGlvbihcIm5vIHJvb21cIiwgXCJRdW90YUV4Y2VlZGVkRXJyb3JcIik7XG4gICAgcm9vbSAtPSBieXRlcy5sZW5ndGg7XG4gICAgYXdhaXQgcHV0KGZvbGRlciwgbmFtZSwgYnl0ZXMpO1xuICB9O1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWFkKHsgdXJsOiBzZXJ2ZXIudXJsIH0sIGJsb2JzKSwgUXVvdGFFcnJvcik7XG4gIHJvb20gPSBJbmZpbml0eTtcbiAgZXF1YWwoKGF3YWl0IHJlYWQoeyB1cmw6IHNlcnZlci51cmwgfSwgYmxvYnMpKS53ZWlnaHRCeXRlc1swXSwgZmlsZXMuZ2V0KFdFSUdIVFMpISk7XG4gIGFzc2VydC5lcXVhbChzZXJ2ZXIuYXNrZWQoV0VJR0hUUykuYXQoLTEpIS5yYW5nZSwgYGJ5dGVzPSR7NCAqIE1JQn0tYCk7XG59KTtcblxudGVzdChcImZpbGVzIGF0IGhhbmQgYXJlIHJlYWQgd2hlcmUgdGhleSBhcmUsIG9yIGtlcHQgdW5kZXIgYSBuYW1lXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgZmlsZXMgPSB3aXRoTWFuaWZlc3QobWFkZVVwTW9kZWwoU0laRSkpO1xuICBjb25zdCBsb2NhbCA9IE9iamVjdC5mcm9tRW50cmllcyhbLi4uZmlsZXNdLm1hcCgoW25hbWUsIGJ5dGVzXSkgPT4gW25hbWUsIG5ldyBCbG9iKFtieXRlcyBhcyBCbG9iUGFydF0pXSkpO1xuICBjb25zdCBibG9icyA9IG5ldyBNZW1vcnlCbG9icygpO1xuICBjb25zdCBkaXJlY3QgPSBhd2FpdCByZWFkKHsgbG9jYWwsIG5hbWU6IFwiZmlsZXNcIiB9LCBibG9icyk7XG4gIGVxdWFsKGRpcmVjdC53ZWlnaHRCeXRlc1swXSwgZmlsZXMuZ2V0KFdFSUdIVFMpISk7XG4gIGFzc2VydC5lcXVhbChkaXJlY3QudmVyaWZpZWQsIFwibWFuaWZlc3RcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgYmxvYnMuZm9sZGVycygpLCBbXSk7XG4gIGVxdWFsKChhd2FpdCByZWFkKHsgbG9jYWwsIG5hbWU6IFwiZmlsZXNcIiwga2VlcDogXCJtaW5lXCIgfSwgYmxvYnMpKS53ZWlnaHRCeXRlc1swXSwgZmlsZXMuZ2V0KFdFSUdIVFMpISk7XG4gIGVxdWFsKChhd2FpdCByZWFkKHsgY2FjaGVkOiBcIm1pbmVcIiB9LCBibG9icykpLndlaWdodEJ5dGVzWzBdLCBmaWxlcy5nZXQoV0VJR0hUUykhKTtcbiAgY29uc3Qgb3RoZXIgPSB7IC4uLmxvY2FsLCBbV0VJR0hUU106IG5ldyBCbG9iKFtub2lzZShTSVpFIC0gMSkgYXMgQmxvYlBhcnRdKSB9O1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWFkKHsgbG9jYWw6IG90aGVyLCBuYW1lOiBcImZpbGVzXCIgfSwgYmxvYnMpLCBJbnRlZ3JpdHlFcnJvcik7XG4gIGRlbGV0ZSAob3RoZXIgYXMgUmVjb3JkPHN0cmluZywgQmxvYj4pW1wia2d0LW1hbmlmZXN0Lmpzb25cIl07XG4gIGVxdWFsKChhd2FpdCByZWFkKHsgbG9jYWw6IG90aGVyLCBuYW1lOiBcImZpbGVzXCIsIGtlZXA6IFwibWluZVwiIH0sIGJsb2JzKSkud2VpZ2h0Qnl0ZXNbMF0sIG5vaXNlKFNJWkUgLSAxKSk7XG59KTtcblxudGVzdChcInRoZSBpZCBvZiBhIG1vZGVsIGlzIGl0cyBmb2xkZXIncyBVUkwgd2l0aG91dCBzZWNyZXRzXCIsICgpID0+IHtcbiAgYXNzZXJ0LmVxdWFsKG1vZGVsSWQoXCJodHRwczovL21lOnB3QGhvc3QvbW9kZWxzL21pbmk/dG9rZW49MSN4XCIpLCBcImh0dHBzOi8vaG9zdC9tb2RlbHMvbWluaS9cIik7XG4gIGFzc2VydC5lcXVhbChtb2RlbElkKFwibWluaVwiLCBcImh0dHBzOi8vaG9zdC9hcHAvXCIpLCBcImh0dHBzOi8vaG9zdC9hcHAvbWluaS9cIik7XG59KTtcbiIsICIvLyBPbmUgY2xhc3MgcGVyIGNvZGUuIFRoZXkgY3Jvc3MgdGhlIHdvcmtlcidzIGJvcmRlciBhcyBwbGFpbiBvYmplY3RzIGFuZCBhcmUgbWFkZSBhZ2FpbiBmcm9tIHRoZW0sXG4vLyBzbyB0aGF0IGBpbnN0YW5jZW9mYCBhbmQgYGNvZGVgIGhvbGQgb24gYm90aCBzaWRlcy5cblxuLyoqIFdoYXQgYW4gZXJyb3IgaXMgYWJvdXQsIGZvciBwcm9ncmFtcy4gKi9cbmV4cG9ydCB0eXBlIEVycm9yQ29kZSA9XG4gIHwgXCJuby13ZWJncHVcIlxuICB8IFwibm8tc2hhZGVyLWYxNlwiXG4gIHwgXCJkZXZpY2UtbG9zdFwiXG4gIHwgXCJvdXQtb2YtbWVtb3J5XCJcbiAgfCBcImludGVncml0eVwiXG4gIHwgXCJxdW90YVwiXG4gIHwgXCJsb2NrZWRcIlxuICB8IFwiYWJvcnRlZFwiXG4gIHwgXCJ0b28tbG9uZ1wiXG4gIHwgXCJiYWQtbW9kZWxcIlxuICB8IFwiYmFkLWltcG9ydFwiXG4gIHwgXCJiYWQtc3RvcmVcIlxuICB8IFwibmV0d29ya1wiXG4gIHwgXCJub3QtY2FjaGVkXCJcbiAgfCBcIm5vLXN1YmplY3RcIlxuICB8IFwiZW1wdHlcIlxuICB8IFwiYmFkLWlucHV0XCJcbiAgfCBcIm5vLXN1Y2gtZmFjdFwiXG4gIHwgXCJuby1zdWNoLWVkaXRcIlxuICB8IFwibm90aGluZy10by11bmRvXCJcbiAgfCBcImRpc3Bvc2VkXCJcbiAgfCBcImludGVybmFsXCI7XG5cbi8qKiBFdmVyeSBlcnJvciB0aGF0IHRoZSBwYWNrYWdlIHRocm93cy4gYGRldGFpbHNgIGhvbGRzIGl0cyBudW1iZXJzIGFuZCBuYW1lcy4gKi9cbmV4cG9ydCBjbGFzcyBLZ3RFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgcmVhZG9ubHkgY29kZTogRXJyb3JDb2RlID0gXCJpbnRlcm5hbFwiO1xuICByZWFkb25seSBkZXRhaWxzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj47XG5cbiAgY29uc3RydWN0b3IobWVzc2FnZTogc3RyaW5nLCBkZXRhaWxzOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9IHt9LCBvcHRpb25zPzogRXJyb3JPcHRpb25zKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgb3B0aW9ucyk7XG4gICAgdGhpcy5kZXRhaWxzID0gZGV0YWlscztcbiAgICB0aGlzLm5hbWUgPSBuZXcudGFyZ2V0Lm5hbWU7XG4gIH1cbn1cblxuLyoqIFRoZSBicm93c2VyIGhhcyBubyBXZWJHUFUsIG9yIG5vIGFkYXB0ZXIgYW5zd2Vycy4gKi9cbmV4cG9ydCBjbGFzcyBOb1dlYkdwdUVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJuby13ZWJncHVcIjsgfVxuLyoqIFRoZSBtb2RlbCBuZWVkcyAxNi1iaXQgZmxvYXRzIGluIHNoYWRlcnMsIHdoaWNoIHRoZSBhZGFwdGVyIGxhY2tzLiAqL1xuZXhwb3J0IGNsYXNzIE5vU2hhZGVyRjE2RXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcIm5vLXNoYWRlci1mMTZcIjsgfVxuLyoqIFRoZSBHUFUgd2VudCBhd2F5IHdoaWxlIGl0IHdhcyBuZWVkZWQsIGFuZCBjb3VsZCBub3QgYmUgaGFkIGFnYWluLiAqL1xuZXhwb3J0IGNsYXNzIERldmljZUxvc3RFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiZGV2aWNlLWxvc3RcIjsgfVxuLyoqIFRoZSBtb2RlbCBvciBhIGNvbXB1dGF0aW9uIGRvZXMgbm90IGZpdCBpbnRvIG1lbW9yeS4gKi9cbmV4cG9ydCBjbGFzcyBPdXRPZk1lbW9yeUVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJvdXQtb2YtbWVtb3J5XCI7IH1cbi8qKiBBIGZpbGUgaXMgbm90IHRoZSBvbmUgaXRzIGhhc2ggcHJvbWlzZXMuIGBkZXRhaWxzYDogZmlsZSwgZXhwZWN0ZWQsIGFjdHVhbC4gKi9cbmV4cG9ydCBjbGFzcyBJbnRlZ3JpdHlFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiaW50ZWdyaXR5XCI7IH1cbi8qKiBUaGUgYnJvd3NlciBnaXZlcyB0aGlzIG9yaWdpbiBubyBtb3JlIHNwYWNlLiBgZGV0YWlsc2A6IG5lZWRlZCwgcXVvdGEsIHVzYWdlIHdoZXJlIGtub3duLiAqL1xuZXhwb3J0IGNsYXNzIFF1b3RhRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcInF1b3RhXCI7IH1cbi8qKiBUaGUgc3RvcmUgaXMgaGVsZCBieSBzb21ldGhpbmcgdGhhdCBkb2VzIG5vdCBzaGFyZSBpdC4gKi9cbmV4cG9ydCBjbGFzcyBMb2NrZWRFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwibG9ja2VkXCI7IH1cbi8qKiBBIHNpZ25hbCBjYW5jZWxsZWQgdGhlIGNhbGw7IGBjYXVzZWAgaXMgdGhlIHNpZ25hbCdzIHJlYXNvbi4gKi9cbmV4cG9ydCBjbGFzcyBBYm9ydGVkRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcImFib3J0ZWRcIjsgfVxuLyoqIEEgdGV4dCBpcyBsb25nZXIgdGhhbiB0aGUgbW9kZWwgcmVhZHMuIGBkZXRhaWxzYDogdG9rZW5zLCBsaW1pdC4gKi9cbmV4cG9ydCBjbGFzcyBUb29Mb25nRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcInRvby1sb25nXCI7IH1cbi8qKiBUaGUgZmlsZXMgbWFrZSBubyBtb2RlbCB0aGF0IEtHVCBydW5zLiAqL1xuZXhwb3J0IGNsYXNzIEJhZE1vZGVsRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcImJhZC1tb2RlbFwiOyB9XG4vKiogQW4gaW1wb3J0IGlzIGRhbWFnZWQgb3Igb2YgYSBuZXdlciB2ZXJzaW9uLiBUaGUgc3RvcmUgaXMgYXMgaXQgd2FzLiAqL1xuZXhwb3J0IGNsYXNzIEJhZEltcG9ydEVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJiYWQtaW1wb3J0XCI7IH1cbi8qKiBUaGUgc3RvcmUgaXMgZGFtYWdlZCBvciB3YXMgd3JpdHRlbiBieSBhIG5ld2VyIHZlcnNpb24uIEl0IGlzIGFzIGl0IHdhcy4gKi9cbmV4cG9ydCBjbGFzcyBCYWRTdG9yZUVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJiYWQtc3RvcmVcIjsgfVxuLyoqIEEgc2VydmVyIGRpZCBub3QgYW5zd2VyLCBvciBub3Qgd2l0aCB0aGUgZmlsZS4gYGRldGFpbHNgOiB1cmwsIHN0YXR1cyB3aGVyZSB0aGVyZSBpcyBvbmUuICovXG5leHBvcnQgY2xhc3MgTmV0d29ya0Vycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJuZXR3b3JrXCI7IH1cbi8qKiBUaGUgY2FjaGUgaG9sZHMgbm8gc3VjaCBtb2RlbCwgb3Igb25seSBhIHBhcnQgb2YgaXQuIGBkZXRhaWxzYDogaWQuICovXG5leHBvcnQgY2xhc3MgTm90Q2FjaGVkRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcIm5vdC1jYWNoZWRcIjsgfVxuLyoqIE5vIGVudGl0eSB3YXMgZm91bmQgaW4gdGhlIHF1ZXJ5OyBuYW1lIGl0LiAqL1xuZXhwb3J0IGNsYXNzIE5vU3ViamVjdEVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJuby1zdWJqZWN0XCI7IH1cbi8qKiBBIHRleHQgdGhhdCBtdXN0IHNheSBzb21ldGhpbmcgaXMgZW1wdHkuICovXG5leHBvcnQgY2xhc3MgRW1wdHlFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiZW1wdHlcIjsgfVxuLyoqIEFuIGFyZ3VtZW50IGlzIG91dCBvZiByYW5nZSBvciBtYWxmb3JtZWQuICovXG5leHBvcnQgY2xhc3MgQmFkSW5wdXRFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiYmFkLWlucHV0XCI7IH1cbi8qKiBUaGUgZ3JhcGggaG9sZHMgbm8gc3VjaCBmYWN0LiAqL1xuZXhwb3J0IGNsYXNzIE5vU3VjaEZhY3RFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwibm8tc3VjaC1mYWN0XCI7IH1cbi8qKiBUaGVyZSBpcyBubyBlZGl0IG9mIHRoaXMgbnVtYmVyLiBgZGV0YWlsc2A6IGlkLiAqL1xuZXhwb3J0IGNsYXNzIE5vU3VjaEVkaXRFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwibm8tc3VjaC1lZGl0XCI7IH1cbi8qKiBOb3RoaW5nLCBvciBub3RoaW5nIG9mIHRoaXMgZWRpdCwgaXMgbGVmdCB0byB1bmRvLiAqL1xuZXhwb3J0IGNsYXNzIE5vdGhpbmdUb1VuZG9FcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwibm90aGluZy10by11bmRvXCI7IH1cbi8qKiBUaGUgYXNzaXN0YW50IHdhcyBkaXNwb3NlZC4gKi9cbmV4cG9ydCBjbGFzcyBEaXNwb3NlZEVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJkaXNwb3NlZFwiOyB9XG4vKiogQSBkZWZlY3Qgb2YgdGhlIHBhY2thZ2U7IHBsZWFzZSByZXBvcnQgaXQuICovXG5leHBvcnQgY2xhc3MgSW50ZXJuYWxFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiaW50ZXJuYWxcIjsgfVxuXG5jb25zdCBjbGFzc2VzID0ge1xuICBcIm5vLXdlYmdwdVwiOiBOb1dlYkdwdUVycm9yLFxuICBcIm5vLXNoYWRlci1mMTZcIjogTm9TaGFkZXJGMTZFcnJvcixcbiAgXCJkZXZpY2UtbG9zdFwiOiBEZXZpY2VMb3N0RXJyb3IsXG4gIFwib3V0LW9mLW1lbW9yeVwiOiBPdXRPZk1lbW9yeUVycm9yLFxuICBpbnRlZ3JpdHk6IEludGVncml0eUVycm9yLFxuICBxdW90YTogUXVvdGFFcnJvcixcbiAgbG9ja2VkOiBMb2NrZWRFcnJvcixcbiAgYWJvcnRlZDogQWJvcnRlZEVycm9yLFxuICBcInRvby1sb25nXCI6IFRvb0xvbmdFcnJvcixcbiAgXCJiYWQtbW9kZWxcIjogQmFkTW9kZWxFcnJvcixcbiAgXCJiYWQtaW1wb3J0XCI6IEJhZEltcG9ydEVycm9yLFxuICBcImJhZC1zdG9yZVwiOiBCYWRTdG9yZUVycm9yLFxuICBuZXR3b3JrOiBOZXR3b3JrRXJyb3IsXG4gIFwibm90LWNhY2hlZFwiOiBOb3RDYWNoZWRFcnJvcixcbiAgXCJuby1zdWJqZWN0XCI6IE5vU3ViamVjdEVycm9yLFxuICBlbXB0eTogRW1wdHlFcnJvcixcbiAgXCJiYWQtaW5wdXRcIjogQmFkSW5wdXRFcnJvcixcbiAgXCJuby1zdWNoLWZhY3RcIjogTm9TdWNoRmFjdEVycm9yLFxuICBcIm5vLXN1Y2gtZWRpdFwiOiBOb1N1Y2hFZGl0RXJyb3IsXG4gIFwibm90aGluZy10by11bmRvXCI6IE5vdGhpbmdUb1VuZG9FcnJvcixcbiAgZGlzcG9zZWQ6IERpc3Bvc2VkRXJyb3IsXG4gIGludGVybmFsOiBJbnRlcm5hbEVycm9yLFxufSBzYXRpc2ZpZXMgUmVjb3JkPEVycm9yQ29kZSwgbmV3ICguLi5hcmdzOiBDb25zdHJ1Y3RvclBhcmFtZXRlcnM8dHlwZW9mIEtndEVycm9yPikgPT4gS2d0RXJyb3I+O1xuXG4vKiogQW4gZXJyb3IgYXMgaXQgY3Jvc3NlcyB0aGUgd29ya2VyJ3MgYm9yZGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXaXJlRXJyb3Ige1xuICBjb2RlOiBFcnJvckNvZGU7XG4gIG1lc3NhZ2U6IHN0cmluZztcbiAgZGV0YWlsczogUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIC8qKiBUaGUgbWVzc2FnZSBvZiB3aGF0IGNhdXNlZCBpdC4gKi9cbiAgY2F1c2U/OiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgY2xhc3Mgb2YgYSBjb2RlLCB3aXRoIGl0cyBmaWVsZHMuICovXG5leHBvcnQgZnVuY3Rpb24ga2d0RXJyb3IoXG4gIGNvZGU6IEVycm9yQ29kZSxcbiAgbWVzc2FnZTogc3RyaW5nLFxuICBkZXRhaWxzOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9IHt9LFxuICBvcHRpb25zPzogRXJyb3JPcHRpb25zLFxuKTogS2d0RXJyb3Ige1xuICByZXR1cm4gbmV3IGNsYXNzZXNbY29kZV0obWVzc2FnZSwgZGV0YWlscywgb3B0aW9ucyk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBpc0Vycm9yQ29kZShjb2RlOiB1bmtub3duKTogY29kZSBpcyBFcnJvckNvZGUge1xuICByZXR1cm4gdHlwZW9mIGNvZGUgPT09IFwic3RyaW5nXCIgJiYgT2JqZWN0Lmhhc093bihjbGFzc2VzLCBjb2RlKTtcbn1cblxuLyoqIFdoYXRldmVyIHdhcyB0aHJvd24sIGFzIG9uZSBvZiB0aGlzIHBhY2thZ2UncyBlcnJvcnMuICovXG5leHBvcnQgZnVuY3Rpb24gYXNLZ3RFcnJvcih0aHJvd246IHVua25vd24pOiBLZ3RFcnJvciB7XG4gIGlmICh0aHJvd24gaW5zdGFuY2VvZiBLZ3RFcnJvcikgcmV0dXJuIHRocm93bjtcbiAgY29uc3QgZXJyb3IgPSB0aHJvd24gaW5zdGFuY2VvZiBFcnJvciB8fCB0aHJvd24gaW5zdGFuY2VvZiBET01FeGNlcHRpb24gPyB0aHJvd24gOiB1bmRlZmluZWQ7XG4gIGNvbnN0IG1lc3NhZ2UgPSBlcnJvcj8ubWVzc2FnZSA/PyBTdHJpbmcodGhyb3duKTtcbiAgLy8gVGhlIHdhc20gbW9kdWxlIHRocm93cyBwbGFpbiBlcnJvcnMgdGhhdCBjYXJyeSBhIGNvZGUuXG4gIGNvbnN0IHsgY29kZSwgZGV0YWlscyB9ID0gKHRocm93biA/PyB7fSkgYXMgeyBjb2RlPzogdW5rbm93bjsgZGV0YWlscz86IFJlY29yZDxzdHJpbmcsIHVua25vd24+IH07XG4gIGlmIChpc0Vycm9yQ29kZShjb2RlKSkgcmV0dXJuIGtndEVycm9yKGNvZGUsIG1lc3NhZ2UsIGRldGFpbHMsIHsgY2F1c2U6IHRocm93biB9KTtcbiAgcmV0dXJuIGtndEVycm9yKGNvZGVPZihlcnJvciksIG1lc3NhZ2UsIHt9LCB7IGNhdXNlOiB0aHJvd24gfSk7XG59XG5cbmZ1bmN0aW9uIGNvZGVPZihlcnJvcjogRXJyb3IgfCB1bmRlZmluZWQpOiBFcnJvckNvZGUge1xuICBpZiAoZXJyb3I/Lm5hbWUgPT09IFwiQWJvcnRFcnJvclwiKSByZXR1cm4gXCJhYm9ydGVkXCI7XG4gIGlmIChlcnJvcj8ubmFtZSA9PT0gXCJRdW90YUV4Y2VlZGVkRXJyb3JcIikgcmV0dXJuIFwicXVvdGFcIjtcbiAgaWYgKGVycm9yIGluc3RhbmNlb2YgUmFuZ2VFcnJvciAmJiAvbWVtb3J5fGFsbG9jYXRpb24vaS50ZXN0KGVycm9yLm1lc3NhZ2UpKSByZXR1cm4gXCJvdXQtb2YtbWVtb3J5XCI7XG4gIHJldHVybiBcImludGVybmFsXCI7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0b1dpcmUodGhyb3duOiB1bmtub3duKTogV2lyZUVycm9yIHtcbiAgY29uc3QgeyBjb2RlLCBtZXNzYWdlLCBkZXRhaWxzLCBjYXVzZSB9ID0gYXNLZ3RFcnJvcih0aHJvd24pO1xuICBjb25zdCB3aXJlOiBXaXJlRXJyb3IgPSB7IGNvZGUsIG1lc3NhZ2UsIGRldGFpbHM6IHsgLi4uZGV0YWlscyB9IH07XG4gIGlmIChjYXVzZSAhPT0gdW5kZWZpbmVkKSB3aXJlLmNhdXNlID0gY2F1c2UgaW5zdGFuY2VvZiBFcnJvciA/IGNhdXNlLm1lc3NhZ2UgOiBTdHJpbmcoY2F1c2UpO1xuICByZXR1cm4gd2lyZTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGZyb21XaXJlKHsgY29kZSwgbWVzc2FnZSwgZGV0YWlscywgY2F1c2UgfTogV2lyZUVycm9yKTogS2d0RXJyb3Ige1xuICByZXR1cm4ga2d0RXJyb3IoY29kZSwgbWVzc2FnZSwgZGV0YWlscywgY2F1c2UgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHsgY2F1c2UgfSk7XG59XG5cbi8qKiBUaGUgZXJyb3Igb2YgYSBjYWxsIHRoYXQgYSBzaWduYWwgY2FuY2VsbGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFib3J0ZWQoc2lnbmFsOiBBYm9ydFNpZ25hbCk6IEFib3J0ZWRFcnJvciB7XG4gIHJldHVybiBuZXcgQWJvcnRlZEVycm9yKFwidGhlIGNhbGwgd2FzIGFib3J0ZWRcIiwge30sIHsgY2F1c2U6IHNpZ25hbC5yZWFzb24gfSk7XG59XG4iLCAiLy8gV2hlcmUgYSBjYWNoZSBrZWVwcyBpdHMgYmxvYnM6IG5hbWVkIGJsb2JzIGluIG5hbWVkIGZvbGRlcnMuXG5cbi8qKiBBIHB1dCBpcyBhbGwgb3Igbm90aGluZy4gTmFtZXMgYXJlIG1hZGUgYnkgdGhpcyBwYWNrYWdlIGFuZCBuZWVkIG5vIGVzY2FwaW5nLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCbG9iU3RvcmUge1xuICBnZXQoZm9sZGVyOiBzdHJpbmcsIG5hbWU6IHN0cmluZyk6IFByb21pc2U8QmxvYiB8IHVuZGVmaW5lZD47XG4gIC8qKiBAdGhyb3dzIFF1b3RhRXhjZWVkZWRFcnJvciAqL1xuICBwdXQoZm9sZGVyOiBzdHJpbmcsIG5hbWU6IHN0cmluZywgYnl0ZXM6IFVpbnQ4QXJyYXkpOiBQcm9taXNlPHZvaWQ+O1xuICAvKiogUmVtb3ZlcyBibG9iczsgdGhvc2UgdGhhdCBhcmUgbm90IHRoZXJlIGNvdW50IGFzIHJlbW92ZWQuICovXG4gIHJlbW92ZShmb2xkZXI6IHN0cmluZywgbmFtZXM6IHJlYWRvbmx5IHN0cmluZ1tdKTogUHJvbWlzZTx2b2lkPjtcbiAgZm9sZGVycygpOiBQcm9taXNlPHN0cmluZ1tdPjtcbiAgcmVtb3ZlRm9sZGVyKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTx2b2lkPjtcbn1cblxuLyoqIEJsb2JzIHRoYXQgZW5kIHdpdGggdGhlIHByb2dyYW06IHdoZXJlIGEgYnJvd3NlciBnaXZlcyBubyBzdG9yYWdlLCBhbmQgaW4gTm9kZS4gKi9cbmV4cG9ydCBjbGFzcyBNZW1vcnlCbG9icyBpbXBsZW1lbnRzIEJsb2JTdG9yZSB7XG4gIHJlYWRvbmx5ICNmb2xkZXJzID0gbmV3IE1hcDxzdHJpbmcsIE1hcDxzdHJpbmcsIEJsb2I+PigpO1xuXG4gIGFzeW5jIGdldChmb2xkZXI6IHN0cmluZywgbmFtZTogc3RyaW5nKTogUHJvbWlzZTxCbG9iIHwgdW5kZWZpbmVkPiB7XG4gICAgcmV0dXJuIHRoaXMuI2ZvbGRlcnMuZ2V0KGZvbGRlcik/LmdldChuYW1lKTtcbiAgfVxuXG4gIGFzeW5jIHB1dChmb2xkZXI6IHN0cmluZywgbmFtZTogc3RyaW5nLCBieXRlczogVWludDhBcnJheSk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGJsb2JzID0gdGhpcy4jZm9sZGVycy5nZXQoZm9sZGVyKSA/PyBuZXcgTWFwPHN0cmluZywgQmxvYj4oKTtcbiAgICB0aGlzLiNmb2xkZXJzLnNldChmb2xkZXIsIGJsb2JzLnNldChuYW1lLCBuZXcgQmxvYihbYnl0ZXMgYXMgQmxvYlBhcnRdKSkpO1xuICB9XG5cbiAgYXN5bmMgcmVtb3ZlKGZvbGRlcjogc3RyaW5nLCBuYW1lczogcmVhZG9ubHkgc3RyaW5nW10pOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMpIHRoaXMuI2ZvbGRlcnMuZ2V0KGZvbGRlcik/LmRlbGV0ZShuYW1lKTtcbiAgfVxuXG4gIGFzeW5jIGZvbGRlcnMoKTogUHJvbWlzZTxzdHJpbmdbXT4ge1xuICAgIHJldHVybiBbLi4udGhpcy4jZm9sZGVycy5rZXlzKCldO1xuICB9XG5cbiAgYXN5bmMgcmVtb3ZlRm9sZGVyKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgdGhpcy4jZm9sZGVycy5kZWxldGUoZm9sZGVyKTtcbiAgfVxufVxuIiwgIi8vIFdoaWNoIGZpbGVzIG9mIGEgSHVnZ2luZyBGYWNlIGZvbGRlciBtYWtlIGEgbW9kZWwuXG5cbmltcG9ydCB7IEJhZE1vZGVsRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzLmpzXCI7XG5pbXBvcnQgdHlwZSB7IE1hbmlmZXN0IH0gZnJvbSBcIi4vbWFuaWZlc3QuanNcIjtcblxuZXhwb3J0IGNvbnN0IENPTkZJRyA9IFwiY29uZmlnLmpzb25cIjtcbmV4cG9ydCBjb25zdCBUT0tFTklaRVIgPSBcInRva2VuaXplci5qc29uXCI7XG5leHBvcnQgY29uc3QgR0VORVJBVElPTl9DT05GSUcgPSBcImdlbmVyYXRpb25fY29uZmlnLmpzb25cIjtcbmV4cG9ydCBjb25zdCBUT0tFTklaRVJfQ09ORklHID0gXCJ0b2tlbml6ZXJfY29uZmlnLmpzb25cIjtcbmV4cG9ydCBjb25zdCBDSEFUX1RFTVBMQVRFID0gXCJjaGF0X3RlbXBsYXRlLmppbmphXCI7XG5jb25zdCBXRUlHSFRTID0gXCJtb2RlbC5zYWZldGVuc29yc1wiO1xuY29uc3QgSU5ERVggPSBcIm1vZGVsLnNhZmV0ZW5zb3JzLmluZGV4Lmpzb25cIjtcbmNvbnN0IFJFUVVJUkVEID0gW0NPTkZJRywgVE9LRU5JWkVSXTtcbmNvbnN0IE9QVElPTkFMID0gW0dFTkVSQVRJT05fQ09ORklHLCBUT0tFTklaRVJfQ09ORklHLCBDSEFUX1RFTVBMQVRFXTtcblxuLyoqIEhvdyB7QGxpbmsgY29sbGVjdH0gZ2V0cyBhdCBhIGZvbGRlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRm9sZGVyIHtcbiAgaWQ6IHN0cmluZztcbiAgLyoqIE1ha2VzIGEgZmlsZSByZWFkeSB0byBiZSByZWFkOyBmYWxzZSBpZiB0aGVyZSBpcyBub25lLiAqL1xuICB3YW50KG5hbWU6IHN0cmluZyk6IFByb21pc2U8Ym9vbGVhbj47XG4gIHRleHQobmFtZTogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmc+O1xufVxuXG4vKiogTWFrZXMgZXZlcnkgZmlsZSBvZiBhIG1vZGVsIHJlYWR5IGFuZCByZXR1cm5zIHRoZSBuYW1lcyBvZiBpdHMgd2VpZ2h0IGZpbGVzLCBpbiBvcmRlci4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjb2xsZWN0KGZvbGRlcjogRm9sZGVyKTogUHJvbWlzZTxzdHJpbmdbXT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgUkVRVUlSRUQpIGF3YWl0IG5lZWQoZm9sZGVyLCBuYW1lKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIE9QVElPTkFMKSBhd2FpdCBmb2xkZXIud2FudChuYW1lKTtcbiAgaWYgKGF3YWl0IGZvbGRlci53YW50KFdFSUdIVFMpKSByZXR1cm4gW1dFSUdIVFNdO1xuICBpZiAoIShhd2FpdCBmb2xkZXIud2FudChJTkRFWCkpKSB0aHJvdyBsYWNrcyhmb2xkZXIsIGAke1dFSUdIVFN9LCBhbmQgbm8gJHtJTkRFWH1gKTtcbiAgY29uc3Qgc2hhcmRzID0gc2hhcmROYW1lcyhhd2FpdCBmb2xkZXIudGV4dChJTkRFWCkpO1xuICBmb3IgKGNvbnN0IHNoYXJkIG9mIHNoYXJkcykgYXdhaXQgbmVlZChmb2xkZXIsIHNoYXJkKTtcbiAgcmV0dXJuIHNoYXJkcztcbn1cblxuLyoqIEJ5dGVzIG9mIHRoZSBmaWxlcyB0aGF0IHtAbGluayBjb2xsZWN0fSB3YW50cywgYnkgYSBtYW5pZmVzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYW5pZmVzdEJ5dGVzKHsgZmlsZXMgfTogTWFuaWZlc3QpOiBudW1iZXIge1xuICBjb25zdCBzaW5nbGUgPSBPYmplY3QuaGFzT3duKGZpbGVzLCBXRUlHSFRTKTtcbiAgY29uc3QgaXNXZWlnaHQgPSAobmFtZTogc3RyaW5nKSA9PlxuICAgIHNpbmdsZSA/IG5hbWUgPT09IFdFSUdIVFMgOiBuYW1lID09PSBJTkRFWCB8fCBuYW1lLmVuZHNXaXRoKFwiLnNhZmV0ZW5zb3JzXCIpO1xuICBjb25zdCB3YW50ZWQgPSBPYmplY3QuZW50cmllcyhmaWxlcykuZmlsdGVyKFxuICAgIChbbmFtZV0pID0+IFJFUVVJUkVELmluY2x1ZGVzKG5hbWUpIHx8IE9QVElPTkFMLmluY2x1ZGVzKG5hbWUpIHx8IGlzV2VpZ2h0KG5hbWUpLFxuICApO1xuICByZXR1cm4gd2FudGVkLnJlZHVjZSgoc3VtLCBbLCBmaWxlXSkgPT4gc3VtICsgZmlsZS5zaXplLCAwKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gbmVlZChmb2xkZXI6IEZvbGRlciwgbmFtZTogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIGlmICghKGF3YWl0IGZvbGRlci53YW50KG5hbWUpKSkgdGhyb3cgbGFja3MoZm9sZGVyLCBuYW1lKTtcbn1cblxuZnVuY3Rpb24gbGFja3MoZm9sZGVyOiBGb2xkZXIsIHdoYXQ6IHN0cmluZyk6IEJhZE1vZGVsRXJyb3Ige1xuICByZXR1cm4gbmV3IEJhZE1vZGVsRXJyb3IoYCR7Zm9sZGVyLmlkfSBob2xkcyBubyAke3doYXR9YCwgeyBtb2RlbDogZm9sZGVyLmlkIH0pO1xufVxuXG5mdW5jdGlvbiBzaGFyZE5hbWVzKGluZGV4OiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGJhZCA9IChyZWFzb246IHN0cmluZywgY2F1c2U/OiB1bmtub3duKSA9PlxuICAgIG5ldyBCYWRNb2RlbEVycm9yKGAke0lOREVYfSBjYW5ub3QgYmUgcmVhZDogJHtyZWFzb259YCwgeyBmaWxlOiBJTkRFWCB9LCB7IGNhdXNlIH0pO1xuICBsZXQgbWFwOiB1bmtub3duO1xuICB0cnkge1xuICAgIG1hcCA9IChKU09OLnBhcnNlKGluZGV4KSBhcyB7IHdlaWdodF9tYXA/OiB1bmtub3duIH0gfCBudWxsKT8ud2VpZ2h0X21hcDtcbiAgfSBjYXRjaCAoY2F1c2UpIHtcbiAgICB0aHJvdyBiYWQoXCJpdCBpcyBub3QgSlNPTlwiLCBjYXVzZSk7XG4gIH1cbiAgaWYgKHR5cGVvZiBtYXAgIT09IFwib2JqZWN0XCIgfHwgbWFwID09PSBudWxsKSB0aHJvdyBiYWQoXCJpdCBoYXMgbm8gd2VpZ2h0X21hcFwiKTtcbiAgY29uc3QgbmFtZXMgPSBbLi4ubmV3IFNldChPYmplY3QudmFsdWVzKG1hcCkpXS5zb3J0KCk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lcykge1xuICAgIGlmICh0eXBlb2YgbmFtZSAhPT0gXCJzdHJpbmdcIiB8fCAvW1xcXFwvXXxeXFwuKiQvLnRlc3QobmFtZSkpIHRocm93IGJhZChgJHtuYW1lfSBpcyBub3QgaW4gdGhlIGZvbGRlcmApO1xuICB9XG4gIHJldHVybiBuYW1lcyBhcyBzdHJpbmdbXTtcbn1cbiIsICIvLyBGaWxlcyBhdCBoYW5kOiBhIGZvbGRlciB0aGF0IHRoZSB1c2VyIHBpY2tlZCwgb3IgYmxvYnMgaW4gbWVtb3J5LlxuXG5pbXBvcnQgdHlwZSB7IE1vZGVsU291cmNlIH0gZnJvbSBcIi4uL2FwaS5qc1wiO1xuaW1wb3J0IHsgQmFkTW9kZWxFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMuanNcIjtcbmltcG9ydCB0eXBlIHsgRmlsZVNvdXJjZSwgT3BlbkZpbGUgfSBmcm9tIFwiLi9zb3VyY2UuanNcIjtcblxuLyoqIFdoYXQgY2FuIGNyb3NzIHRvIGEgd29ya2VyOiBhIGhhbmRsZSBvZiBhIGZvbGRlciwgb3IgaXRzIGZpbGVzIGJ5IG5hbWUuICovXG5leHBvcnQgdHlwZSBMb2NhbEZpbGVzID0gRmlsZVN5c3RlbURpcmVjdG9yeUhhbmRsZSB8IFJlY29yZDxzdHJpbmcsIEJsb2I+O1xuXG5leHBvcnQgY2xhc3MgTG9jYWxTb3VyY2UgaW1wbGVtZW50cyBGaWxlU291cmNlIHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgI2ZpbGVzOiBMb2NhbEZpbGVzO1xuXG4gIGNvbnN0cnVjdG9yKGlkOiBzdHJpbmcsIGZpbGVzOiBMb2NhbEZpbGVzKSB7XG4gICAgdGhpcy5pZCA9IGlkO1xuICAgIHRoaXMuI2ZpbGVzID0gZmlsZXM7XG4gIH1cblxuICBhc3luYyBibG9iKG5hbWU6IHN0cmluZyk6IFByb21pc2U8QmxvYiB8IHVuZGVmaW5lZD4ge1xuICAgIGlmICghaXNGb2xkZXIodGhpcy4jZmlsZXMpKSByZXR1cm4gT2JqZWN0Lmhhc093bih0aGlzLiNmaWxlcywgbmFtZSkgPyB0aGlzLiNmaWxlc1tuYW1lXSA6IHVuZGVmaW5lZDtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIGF3YWl0IChhd2FpdCB0aGlzLiNmaWxlcy5nZXRGaWxlSGFuZGxlKG5hbWUpKS5nZXRGaWxlKCk7XG4gICAgfSBjYXRjaCAoY2F1c2UpIHtcbiAgICAgIGlmIChjYXVzZSBpbnN0YW5jZW9mIERPTUV4Y2VwdGlvbiAmJiBjYXVzZS5uYW1lID09PSBcIk5vdEZvdW5kRXJyb3JcIikgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgIHRocm93IG5ldyBCYWRNb2RlbEVycm9yKGAke25hbWV9IG9mIHRoZSBmb2xkZXIgY2Fubm90IGJlIHJlYWRgLCB7IGZpbGU6IG5hbWUgfSwgeyBjYXVzZSB9KTtcbiAgICB9XG4gIH1cblxuICBhc3luYyBvcGVuKG5hbWU6IHN0cmluZywgZnJvbTogbnVtYmVyKTogUHJvbWlzZTxPcGVuRmlsZSB8IHVuZGVmaW5lZD4ge1xuICAgIGNvbnN0IGJsb2IgPSBhd2FpdCB0aGlzLmJsb2IobmFtZSk7XG4gICAgcmV0dXJuIGJsb2IgJiYgeyBib2R5OiBibG9iLnNsaWNlKGZyb20pLnN0cmVhbSgpLCBmcm9tLCBzaXplOiBibG9iLnNpemUgfTtcbiAgfVxufVxuXG5mdW5jdGlvbiBpc0ZvbGRlcihmaWxlczogTG9jYWxGaWxlcyk6IGZpbGVzIGlzIEZpbGVTeXN0ZW1EaXJlY3RvcnlIYW5kbGUge1xuICByZXR1cm4gdHlwZW9mIEZpbGVTeXN0ZW1EaXJlY3RvcnlIYW5kbGUgIT09IFwidW5kZWZpbmVkXCIgJiYgZmlsZXMgaW5zdGFuY2VvZiBGaWxlU3lzdGVtRGlyZWN0b3J5SGFuZGxlO1xufVxuXG4vKiogVGhlIGZpbGVzIG9mIGEgc291cmNlIHRoYXQgaXMgbm90IG9uIGEgc2VydmVyLCBhbmQgYSBuYW1lIGZvciBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb2NhbEZpbGVzKFxuICBzb3VyY2U6IEV4Y2x1ZGU8TW9kZWxTb3VyY2UsIHsgdXJsOiBzdHJpbmcgfCBVUkwgfSB8IHsgY2FjaGVkOiBzdHJpbmcgfT4sXG4pOiB7IGxvY2FsOiBMb2NhbEZpbGVzOyBuYW1lOiBzdHJpbmcgfSB7XG4gIGlmIChcImZpbGVzXCIgaW4gc291cmNlKSB7XG4gICAgY29uc3QgYmxvYiA9IChkYXRhOiBCbG9iIHwgVWludDhBcnJheSkgPT4gKGRhdGEgaW5zdGFuY2VvZiBCbG9iID8gZGF0YSA6IG5ldyBCbG9iKFtkYXRhIGFzIEJsb2JQYXJ0XSkpO1xuICAgIGNvbnN0IGVudHJpZXMgPSBPYmplY3QuZW50cmllcyhzb3VyY2UuZmlsZXMpLm1hcCgoW25hbWUsIGRhdGFdKSA9PiBbbmFtZSwgYmxvYihkYXRhKV0pO1xuICAgIHJldHVybiB7IGxvY2FsOiBPYmplY3QuZnJvbUVudHJpZXMoZW50cmllcyksIG5hbWU6IFwiZmlsZXNcIiB9O1xuICB9XG4gIGNvbnN0IHsgZm9sZGVyIH0gPSBzb3VyY2U7XG4gIGlmIChpc0ZvbGRlcihmb2xkZXIgYXMgTG9jYWxGaWxlcykpIHtcbiAgICBjb25zdCBoYW5kbGUgPSBmb2xkZXIgYXMgRmlsZVN5c3RlbURpcmVjdG9yeUhhbmRsZTtcbiAgICByZXR1cm4geyBsb2NhbDogaGFuZGxlLCBuYW1lOiBoYW5kbGUubmFtZSB9O1xuICB9XG4gIHJldHVybiBmcm9tRmlsZUxpc3QoWy4uLihmb2xkZXIgYXMgSXRlcmFibGU8RmlsZT4pXSk7XG59XG5cbi8qKiBBIGZpbGUgaW5wdXQgd2l0aCBgd2Via2l0ZGlyZWN0b3J5YCBnaXZlcyBmaWxlcyBvZiBhbGwgZGVwdGhzOyB0aGUgZm9sZGVyJ3Mgb3duIGNvdW50LiAqL1xuZnVuY3Rpb24gZnJvbUZpbGVMaXN0KGZpbGVzOiBGaWxlW10pOiB7IGxvY2FsOiBMb2NhbEZpbGVzOyBuYW1lOiBzdHJpbmcgfSB7XG4gIGNvbnN0IGRlcHRoID0gKGZpbGU6IEZpbGUpID0+IGZpbGUud2Via2l0UmVsYXRpdmVQYXRoLnNwbGl0KFwiL1wiKS5sZW5ndGg7XG4gIGNvbnN0IG93biA9IGZpbGVzLmZpbHRlcigoZmlsZSkgPT4gZGVwdGgoZmlsZSkgPD0gMik7XG4gIGNvbnN0IG5hbWUgPSBvd25bMF0/LndlYmtpdFJlbGF0aXZlUGF0aC5zcGxpdChcIi9cIilbMF0gfHwgXCJmb2xkZXJcIjtcbiAgcmV0dXJuIHsgbG9jYWw6IE9iamVjdC5mcm9tRW50cmllcyhvd24ubWFwKChmaWxlKSA9PiBbZmlsZS5uYW1lLCBmaWxlXSkpLCBuYW1lIH07XG59XG4iLCAiLy8gT25lIGRvd25sb2FkIG9mIGEgbW9kZWwgYXQgYSB0aW1lLCBvdmVyIGFsbCB0YWJzOyBub25lIHdoaWxlIGEgdGFiIHJlYWRzIGl0LlxuXG5pbXBvcnQgeyBhYm9ydGVkLCBMb2NrZWRFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMuanNcIjtcblxuZnVuY3Rpb24gbG9ja05hbWUoZm9sZGVyOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gYGtndC1tb2RlbC0ke2ZvbGRlcn1gO1xufVxuXG4vKiogUnVucyBgYWN0aW9uYCBvbmNlIG5vIG90aGVyIHRhYiBkb3dubG9hZHMgdGhlIG1vZGVsLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdpdGhMb2NrPFQ+KFxuICBmb2xkZXI6IHN0cmluZyxcbiAgbW9kZTogTG9ja01vZGUsXG4gIHNpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQsXG4gIGFjdGlvbjogKCkgPT4gUHJvbWlzZTxUPixcbik6IFByb21pc2U8VD4ge1xuICBjb25zdCBsb2NrcyA9IGdsb2JhbFRoaXMubmF2aWdhdG9yPy5sb2NrcztcbiAgaWYgKCFsb2NrcykgcmV0dXJuIGFjdGlvbigpO1xuICBsZXQgcnVubmluZyA9IGZhbHNlO1xuICBjb25zdCBydW4gPSAoKSA9PiB7XG4gICAgcnVubmluZyA9IHRydWU7XG4gICAgcmV0dXJuIGFjdGlvbigpO1xuICB9O1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBsb2Nrcy5yZXF1ZXN0KGxvY2tOYW1lKGZvbGRlciksIHsgbW9kZSwgLi4uKHNpZ25hbCAmJiB7IHNpZ25hbCB9KSB9LCBydW4pO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmICghcnVubmluZyAmJiBzaWduYWw/LmFib3J0ZWQpIHRocm93IGFib3J0ZWQoc2lnbmFsKTtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuXG4vKiogUnVucyBgYWN0aW9uYCBpZiBubyBvdGhlciB0YWIgaG9sZHMgdGhlIG1vZGVsLiBAdGhyb3dzIExvY2tlZEVycm9yIG90aGVyd2lzZSAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdpdGhGcmVlTG9jayhmb2xkZXI6IHN0cmluZywgaWQ6IHN0cmluZywgYWN0aW9uOiAoKSA9PiBQcm9taXNlPHZvaWQ+KTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IGxvY2tzID0gZ2xvYmFsVGhpcy5uYXZpZ2F0b3I/LmxvY2tzO1xuICBpZiAoIWxvY2tzKSByZXR1cm4gYWN0aW9uKCk7XG4gIGF3YWl0IGxvY2tzLnJlcXVlc3QobG9ja05hbWUoZm9sZGVyKSwgeyBpZkF2YWlsYWJsZTogdHJ1ZSB9LCBhc3luYyAobG9jaykgPT4ge1xuICAgIGlmICghbG9jaykgdGhyb3cgbmV3IExvY2tlZEVycm9yKGAke2lkfSBpcyBiZWluZyBsb2FkZWQgYnkgYW5vdGhlciB0YWJgLCB7IGlkIH0pO1xuICAgIGF3YWl0IGFjdGlvbigpO1xuICB9KTtcbn1cblxuLyoqIFdoZXRoZXIgc29tZSB0YWIgZG93bmxvYWRzIHRoZSBtb2RlbC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBpc0Rvd25sb2FkaW5nKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxib29sZWFuPiB7XG4gIGNvbnN0IGhlbGQgPSAoYXdhaXQgZ2xvYmFsVGhpcy5uYXZpZ2F0b3I/LmxvY2tzPy5xdWVyeSgpKT8uaGVsZCA/PyBbXTtcbiAgcmV0dXJuIGhlbGQuc29tZSgoeyBuYW1lLCBtb2RlIH0pID0+IG5hbWUgPT09IGxvY2tOYW1lKGZvbGRlcikgJiYgbW9kZSA9PT0gXCJleGNsdXNpdmVcIik7XG59XG4iLCAiLy8gU0hBLTI1NjogYXQgb25jZSBieSB0aGUgYnJvd3NlciB3aGVyZSBpdCBjYW4sIGFuZCBiaXQgYnkgYml0LCB3aGljaCB0aGUgYnJvd3NlciBjYW5ub3QuXG5cbmltcG9ydCB7IHNoYTI1NiB9IGZyb20gXCJAbm9ibGUvaGFzaGVzL3NoYTIuanNcIjtcbmltcG9ydCB7IGJ5dGVzVG9IZXggfSBmcm9tIFwiQG5vYmxlL2hhc2hlcy91dGlscy5qc1wiO1xuXG4vKiogVGhlIGhhc2ggb2YgYSBzdHJlYW0sIGFzIGxvd2VyLWNhc2UgaGV4YWRlY2ltYWwuICovXG5leHBvcnQgY2xhc3MgSGFzaGVyIHtcbiAgcmVhZG9ubHkgI2hhc2ggPSBzaGEyNTYuY3JlYXRlKCk7XG5cbiAgdXBkYXRlKGJ5dGVzOiBVaW50OEFycmF5KTogdm9pZCB7XG4gICAgdGhpcy4jaGFzaC51cGRhdGUoYnl0ZXMpO1xuICB9XG5cbiAgZmluaXNoKCk6IHN0cmluZyB7XG4gICAgcmV0dXJuIGJ5dGVzVG9IZXgodGhpcy4jaGFzaC5kaWdlc3QoKSk7XG4gIH1cbn1cblxuLyoqIFRoZSBoYXNoIG9mIGJ5dGVzIHRoYXQgYXJlIGF0IGhhbmQ7IGBjcnlwdG8uc3VidGxlYCBleGlzdHMgaW4gc2VjdXJlIGNvbnRleHRzIG9ubHkuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZGlnZXN0KGJ5dGVzOiBVaW50OEFycmF5KTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgY29uc3Qgc3VidGxlID0gZ2xvYmFsVGhpcy5jcnlwdG8/LnN1YnRsZTtcbiAgaWYgKCFzdWJ0bGUpIHJldHVybiBieXRlc1RvSGV4KHNoYTI1NihieXRlcykpO1xuICByZXR1cm4gYnl0ZXNUb0hleChuZXcgVWludDhBcnJheShhd2FpdCBzdWJ0bGUuZGlnZXN0KFwiU0hBLTI1NlwiLCBieXRlcyBhcyBCdWZmZXJTb3VyY2UpKSk7XG59XG4iLCAiLy8gT25lIG1vZGVsIGluIHRoZSBjYWNoZS4gQSBmaWxlIGxpZXMgdGhlcmUgYXMgc2VnbWVudHMsIGVhY2ggd2l0aCBpdHMgaGFzaCwgc28gdGhhdCBhIGRvd25sb2FkIGNhblxuLy8gZ28gb24gd2hlcmUgaXQgYnJva2UsIGFuZCBubyBkYW1hZ2VkIGJ5dGUgaXMgZXZlciBzZXJ2ZWQuXG5cbmltcG9ydCB0eXBlIHsgVmVyaWZpZWQgfSBmcm9tIFwiLi4vYXBpLmpzXCI7XG5pbXBvcnQgeyBhc0tndEVycm9yLCBRdW90YUVycm9yIH0gZnJvbSBcIi4uL2Vycm9ycy5qc1wiO1xuaW1wb3J0IHR5cGUgeyBCbG9iU3RvcmUgfSBmcm9tIFwiLi9ibG9icy5qc1wiO1xuaW1wb3J0IHsgZGlnZXN0LCB0eXBlIEhhc2hlciB9IGZyb20gXCIuL2hhc2guanNcIjtcblxuLyoqIFRoZSBlbnRyeSBhcyBKU09OIGFmdGVyIGl0cyBvd24gaGFzaCwgc28gdGhhdCBhIGRhbWFnZWQgb25lIGlzIGtub3duIGZvciB3aGF0IGl0IGlzLiAqL1xuY29uc3QgRU5UUlkgPSBcImVudHJ5XCI7XG5jb25zdCBlbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKCk7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRW50cnkge1xuICB2ZXJzaW9uOiAxO1xuICBpZDogc3RyaW5nO1xuICBzYXZlZEF0TXM6IG51bWJlcjtcbiAgdmVyaWZpZWQ6IFZlcmlmaWVkO1xuICAvKiogRXZlcnkgZmlsZSBpcyB0aGVyZSBhbmQgd2FzIGNoZWNrZWQuICovXG4gIGNvbXBsZXRlOiBib29sZWFuO1xuICAvKiogQnl0ZXMgb2YgdGhlIHdob2xlIG1vZGVsOyAwIHdoaWxlIHVua25vd24uICovXG4gIHRvdGFsQnl0ZXM6IG51bWJlcjtcbiAgLyoqIFRoZSB3ZWlnaHQgZmlsZXMsIGluIG9yZGVyLiAqL1xuICB3ZWlnaHRzOiBzdHJpbmdbXTtcbiAgZmlsZXM6IFJlY29yZDxzdHJpbmcsIENhY2hlZEZpbGU+O1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIENhY2hlZEZpbGUge1xuICBzZWdtZW50czogU2VnbWVudFtdO1xuICAvKiogQnl0ZXMgb2YgdGhlIHdob2xlIGZpbGUsIHdoZXJlIGtub3duLiAqL1xuICBzaXplPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICAvKiogVGVsbHMgd2hldGhlciB0aGUgc2VydmVyJ3MgZmlsZSBpcyBzdGlsbCB0aGUgc2FtZS4gKi9cbiAgdGFnPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAvKiogSGFzaCBvZiB0aGUgd2hvbGUgZmlsZSwgb25jZSBpdCB3YXMgY2hlY2tlZC4gKi9cbiAgc2hhMjU2Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFNlZ21lbnQge1xuICBieXRlczogbnVtYmVyO1xuICBzaGEyNTY6IHN0cmluZztcbn1cblxuZXhwb3J0IGNsYXNzIFNoZWxmIHtcbiAgcmVhZG9ubHkgYmxvYnM6IEJsb2JTdG9yZTtcbiAgcmVhZG9ubHkgZm9sZGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGVudHJ5OiBFbnRyeTtcblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKGJsb2JzOiBCbG9iU3RvcmUsIGZvbGRlcjogc3RyaW5nLCBlbnRyeTogRW50cnkpIHtcbiAgICB0aGlzLmJsb2JzID0gYmxvYnM7XG4gICAgdGhpcy5mb2xkZXIgPSBmb2xkZXI7XG4gICAgdGhpcy5lbnRyeSA9IGVudHJ5O1xuICB9XG5cbiAgLyoqIFRoZSBzaGVsZiBvZiBhIG1vZGVsOyBlbXB0eSBpZiBub3RoaW5nIG9mIGl0IGlzIGtlcHQsIG9yIHdoYXQgaXMga2VwdCBjYW5ub3QgYmUgcmVhZC4gKi9cbiAgc3RhdGljIGFzeW5jIG9wZW4oYmxvYnM6IEJsb2JTdG9yZSwgaWQ6IHN0cmluZyk6IFByb21pc2U8U2hlbGY+IHtcbiAgICBjb25zdCBmb2xkZXIgPSBhd2FpdCBmb2xkZXJPZihpZCk7XG4gICAgY29uc3Qga2VwdCA9IGF3YWl0IHJlYWRFbnRyeShibG9icywgZm9sZGVyKTtcbiAgICByZXR1cm4gbmV3IFNoZWxmKGJsb2JzLCBmb2xkZXIsIGtlcHQ/LmlkID09PSBpZCA/IGtlcHQgOiBlbXB0eUVudHJ5KGlkKSk7XG4gIH1cblxuICAvKiogRXZlcnkgbW9kZWwgb2Ygd2hpY2ggc29tZXRoaW5nIGlzIGtlcHQsIGJ5IGlkLiAqL1xuICBzdGF0aWMgYXN5bmMgYWxsKGJsb2JzOiBCbG9iU3RvcmUpOiBQcm9taXNlPEVudHJ5W10+IHtcbiAgICBjb25zdCBlbnRyaWVzID0gYXdhaXQgUHJvbWlzZS5hbGwoKGF3YWl0IGJsb2JzLmZvbGRlcnMoKSkubWFwKChmb2xkZXIpID0+IHJlYWRFbnRyeShibG9icywgZm9sZGVyKSkpO1xuICAgIHJldHVybiBlbnRyaWVzLmZpbHRlcigoZW50cnkpID0+IGVudHJ5ICE9PSB1bmRlZmluZWQpLnNvcnQoKGEsIGIpID0+IChhLmlkIDwgYi5pZCA/IC0xIDogMSkpO1xuICB9XG5cbiAgZmlsZShuYW1lOiBzdHJpbmcpOiBDYWNoZWRGaWxlIHtcbiAgICAvLyBBIG5hbWUgc3VjaCBhcyBgY29uc3RydWN0b3JgIG11c3Qgbm90IGZpbmQgd2hhdCBldmVyeSBvYmplY3QgaGFzLlxuICAgIGlmICghT2JqZWN0Lmhhc093bih0aGlzLmVudHJ5LmZpbGVzLCBuYW1lKSkgdGhpcy5lbnRyeS5maWxlc1tuYW1lXSA9IHsgc2VnbWVudHM6IFtdIH07XG4gICAgcmV0dXJuIHRoaXMuZW50cnkuZmlsZXNbbmFtZV0hO1xuICB9XG5cbiAgaGFzKG5hbWU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIHJldHVybiBPYmplY3QuaGFzT3duKHRoaXMuZW50cnkuZmlsZXMsIG5hbWUpO1xuICB9XG5cbiAgYXN5bmMgc2F2ZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBqc29uID0gSlNPTi5zdHJpbmdpZnkodGhpcy5lbnRyeSk7XG4gICAgY29uc3QgaGFzaCA9IGF3YWl0IGRpZ2VzdChlbmNvZGVyLmVuY29kZShqc29uKSk7XG4gICAgYXdhaXQgdGhpcy4jcHV0KEVOVFJZLCBlbmNvZGVyLmVuY29kZShgJHtoYXNofVxcbiR7anNvbn1gKSk7XG4gIH1cblxuICAvKiogS2VlcHMgYSBmdXJ0aGVyIHNlZ21lbnQgb2YgYSBmaWxlLiAqL1xuICBhc3luYyBhcHBlbmQobmFtZTogc3RyaW5nLCBieXRlczogVWludDhBcnJheSk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHsgc2VnbWVudHMgfSA9IHRoaXMuZmlsZShuYW1lKTtcbiAgICBjb25zdCBzZWdtZW50ID0geyBieXRlczogYnl0ZXMubGVuZ3RoLCBzaGEyNTY6IGF3YWl0IGRpZ2VzdChieXRlcykgfTtcbiAgICBhd2FpdCB0aGlzLiNwdXQoc2VnbWVudE5hbWUobmFtZSwgc2VnbWVudHMubGVuZ3RoKSwgYnl0ZXMpO1xuICAgIHNlZ21lbnRzLnB1c2goc2VnbWVudCk7XG4gICAgYXdhaXQgdGhpcy5zYXZlKCk7XG4gIH1cblxuICAvKiogUHV0cyBhIHNlZ21lbnQncyBieXRlcyBiYWNrIGluIHRoZWlyIHBsYWNlLiAqL1xuICBhc3luYyBtZW5kKG5hbWU6IHN0cmluZywgaW5kZXg6IG51bWJlciwgYnl0ZXM6IFVpbnQ4QXJyYXkpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBhd2FpdCB0aGlzLiNwdXQoc2VnbWVudE5hbWUobmFtZSwgaW5kZXgpLCBieXRlcyk7XG4gIH1cblxuICAvKiogQSBzZWdtZW50J3MgYnl0ZXM7IG5vdGhpbmcgaWYgdGhleSBhcmUgbm90IHRob3NlIHRoYXQgd2VyZSBrZXB0LiAqL1xuICBhc3luYyBzZWdtZW50KG5hbWU6IHN0cmluZywgaW5kZXg6IG51bWJlcik6IFByb21pc2U8VWludDhBcnJheSB8IHVuZGVmaW5lZD4ge1xuICAgIGNvbnN0IHsgYnl0ZXM6IHNpemUsIHNoYTI1NiB9ID0gdGhpcy5maWxlKG5hbWUpLnNlZ21lbnRzW2luZGV4XSE7XG4gICAgY29uc3QgYmxvYiA9IGF3YWl0IHRoaXMuYmxvYnMuZ2V0KHRoaXMuZm9sZGVyLCBzZWdtZW50TmFtZShuYW1lLCBpbmRleCkpO1xuICAgIGlmIChibG9iPy5zaXplICE9PSBzaXplKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkoYXdhaXQgYmxvYi5hcnJheUJ1ZmZlcigpKTtcbiAgICByZXR1cm4gKGF3YWl0IGRpZ2VzdChieXRlcykpID09PSBzaGEyNTYgPyBieXRlcyA6IHVuZGVmaW5lZDtcbiAgfVxuXG4gIC8qKiBGZWVkcyB3aGF0IGlzIGtlcHQgb2YgYSBmaWxlIHRvIGBoYXNoZXJgLCB1cCB0byB0aGUgZmlyc3QgZGFtYWdlLCBhbmQgcmV0dXJucyBpdHMgYnl0ZXMuICovXG4gIGFzeW5jIHJlaGFzaChuYW1lOiBzdHJpbmcsIGhhc2hlcjogSGFzaGVyKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICBsZXQgaGF2ZSA9IDA7XG4gICAgZm9yIChsZXQgaW5kZXggPSAwOyBpbmRleCA8IHRoaXMuZmlsZShuYW1lKS5zZWdtZW50cy5sZW5ndGg7IGluZGV4KyspIHtcbiAgICAgIGNvbnN0IGJ5dGVzID0gYXdhaXQgdGhpcy5zZWdtZW50KG5hbWUsIGluZGV4KTtcbiAgICAgIGlmICghYnl0ZXMpIHtcbiAgICAgICAgYXdhaXQgdGhpcy50cnVuY2F0ZShuYW1lLCBpbmRleCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgICAgaGFzaGVyLnVwZGF0ZShieXRlcyk7XG4gICAgICBoYXZlICs9IGJ5dGVzLmxlbmd0aDtcbiAgICB9XG4gICAgcmV0dXJuIGhhdmU7XG4gIH1cblxuICAvKiogRHJvcHMgYSBmaWxlJ3Mgc2VnbWVudHMgZnJvbSBgaW5kZXhgIG9uLiAqL1xuICBhc3luYyB0cnVuY2F0ZShuYW1lOiBzdHJpbmcsIGluZGV4OiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBmaWxlID0gdGhpcy5maWxlKG5hbWUpO1xuICAgIGNvbnN0IGRyb3BwZWQgPSBmaWxlLnNlZ21lbnRzLnNwbGljZShpbmRleCkubWFwKChfLCBpKSA9PiBzZWdtZW50TmFtZShuYW1lLCBpbmRleCArIGkpKTtcbiAgICBkZWxldGUgZmlsZS5zaGEyNTY7XG4gICAgYXdhaXQgdGhpcy5zYXZlKCk7XG4gICAgYXdhaXQgdGhpcy5ibG9icy5yZW1vdmUodGhpcy5mb2xkZXIsIGRyb3BwZWQpO1xuICB9XG5cbiAgLyoqIERyb3BzIGZpbGVzIHRoYXQgYXJlIG5vIGxvbmdlciBwYXJ0IG9mIHRoZSBtb2RlbC4gKi9cbiAgYXN5bmMgcmV0YWluKG5hbWVzOiBSZWFkb25seVNldDxzdHJpbmc+KTogUHJvbWlzZTx2b2lkPiB7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIE9iamVjdC5rZXlzKHRoaXMuZW50cnkuZmlsZXMpKSB7XG4gICAgICBpZiAobmFtZXMuaGFzKG5hbWUpKSBjb250aW51ZTtcbiAgICAgIGF3YWl0IHRoaXMudHJ1bmNhdGUobmFtZSwgMCk7XG4gICAgICBkZWxldGUgdGhpcy5lbnRyeS5maWxlc1tuYW1lXTtcbiAgICB9XG4gIH1cblxuICBhc3luYyAjcHV0KG5hbWU6IHN0cmluZywgYnl0ZXM6IFVpbnQ4QXJyYXkpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICB0cnkge1xuICAgICAgYXdhaXQgdGhpcy5ibG9icy5wdXQodGhpcy5mb2xkZXIsIG5hbWUsIGJ5dGVzKTtcbiAgICB9IGNhdGNoICh0aHJvd24pIHtcbiAgICAgIGNvbnN0IGVycm9yID0gYXNLZ3RFcnJvcih0aHJvd24pO1xuICAgICAgdGhyb3cgZXJyb3IuY29kZSA9PT0gXCJxdW90YVwiID8gYXdhaXQgcXVvdGFFcnJvcihieXRlcy5sZW5ndGgsIHRocm93bikgOiBlcnJvcjtcbiAgICB9XG4gIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGZpbGVCeXRlcyh7IHNlZ21lbnRzIH06IENhY2hlZEZpbGUpOiBudW1iZXIge1xuICByZXR1cm4gc2VnbWVudHMucmVkdWNlKChzdW0sIHNlZ21lbnQpID0+IHN1bSArIHNlZ21lbnQuYnl0ZXMsIDApO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZW50cnlCeXRlcyh7IGZpbGVzIH06IEVudHJ5KTogbnVtYmVyIHtcbiAgcmV0dXJuIE9iamVjdC52YWx1ZXMoZmlsZXMpLnJlZHVjZSgoc3VtLCBmaWxlKSA9PiBzdW0gKyBmaWxlQnl0ZXMoZmlsZSksIDApO1xufVxuXG4vKiogVGhlIGZvbGRlciBvZiBhbiBpZDsgaWRzIGFyZSBVUkxzIGFuZCBuYW1lcywgZm9sZGVycyBtdXN0IGJlIGZpbGUgbmFtZXMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZm9sZGVyT2YoaWQ6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nPiB7XG4gIHJldHVybiAoYXdhaXQgZGlnZXN0KGVuY29kZXIuZW5jb2RlKGlkKSkpLnNsaWNlKDAsIDMyKTtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHF1b3RhRXJyb3IobmVlZGVkOiBudW1iZXIsIGNhdXNlPzogdW5rbm93bik6IFByb21pc2U8UXVvdGFFcnJvcj4ge1xuICBjb25zdCB7IHF1b3RhLCB1c2FnZSB9ID0gKGF3YWl0IGdsb2JhbFRoaXMubmF2aWdhdG9yPy5zdG9yYWdlPy5lc3RpbWF0ZT8uKCkpID8/IHt9O1xuICByZXR1cm4gbmV3IFF1b3RhRXJyb3IoXCJ0aGUgYnJvd3NlciBnaXZlcyBubyBtb3JlIHNwYWNlXCIsIHsgbmVlZGVkLCBxdW90YSwgdXNhZ2UgfSwgeyBjYXVzZSB9KTtcbn1cblxuZnVuY3Rpb24gc2VnbWVudE5hbWUobmFtZTogc3RyaW5nLCBpbmRleDogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke25hbWV9LiR7aW5kZXh9YDtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVhZEVudHJ5KGJsb2JzOiBCbG9iU3RvcmUsIGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxFbnRyeSB8IHVuZGVmaW5lZD4ge1xuICBjb25zdCB0ZXh0ID0gKGF3YWl0IChhd2FpdCBibG9icy5nZXQoZm9sZGVyLCBFTlRSWSkpPy50ZXh0KCkpID8/IFwiXCI7XG4gIGNvbnN0IGpzb24gPSB0ZXh0LnNsaWNlKHRleHQuaW5kZXhPZihcIlxcblwiKSArIDEpO1xuICBpZiAodGV4dCAhPT0gYCR7YXdhaXQgZGlnZXN0KGVuY29kZXIuZW5jb2RlKGpzb24pKX1cXG4ke2pzb259YCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgZW50cnkgPSBKU09OLnBhcnNlKGpzb24pIGFzIEVudHJ5O1xuICByZXR1cm4gZW50cnkudmVyc2lvbiA9PT0gMSA/IGVudHJ5IDogdW5kZWZpbmVkO1xufVxuXG5mdW5jdGlvbiBlbXB0eUVudHJ5KGlkOiBzdHJpbmcpOiBFbnRyeSB7XG4gIGNvbnN0IHNhdmVkQXRNcyA9IERhdGUubm93KCk7XG4gIHJldHVybiB7XG4gICAgdmVyc2lvbjogMSwgaWQsIHNhdmVkQXRNcywgdmVyaWZpZWQ6IFwiZmlyc3QtdXNlXCIsIGNvbXBsZXRlOiBmYWxzZSwgdG90YWxCeXRlczogMCwgd2VpZ2h0czogW10sIGZpbGVzOiB7fSxcbiAgfTtcbn1cbiIsICIvLyBga2d0LW1hbmlmZXN0Lmpzb25gOiB0aGUgc2l6ZSBhbmQgdGhlIFNIQS0yNTYgb2YgZWFjaCBmaWxlIG9mIGEgbW9kZWwgZm9sZGVyLlxuXG5pbXBvcnQgeyBJbnRlZ3JpdHlFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMuanNcIjtcblxuZXhwb3J0IGNvbnN0IE1BTklGRVNUID0gXCJrZ3QtbWFuaWZlc3QuanNvblwiO1xuXG5leHBvcnQgaW50ZXJmYWNlIE1hbmlmZXN0IHtcbiAgdmVyc2lvbjogMTtcbiAgZmlsZXM6IFJlY29yZDxzdHJpbmcsIEZpbGVIYXNoPjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBGaWxlSGFzaCB7XG4gIHNpemU6IG51bWJlcjtcbiAgLyoqIDY0IGxvd2VyLWNhc2UgaGV4YWRlY2ltYWwgZGlnaXRzLiAqL1xuICBzaGEyNTY6IHN0cmluZztcbn1cblxuLyoqIEB0aHJvd3MgSW50ZWdyaXR5RXJyb3IgaWYgaXQgaXMgbm8gbWFuaWZlc3Q6IHRoZW4gbm90aGluZyBjYW4gYmUgY2hlY2tlZCBhZ2FpbnN0IGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlTWFuaWZlc3QodGV4dDogc3RyaW5nKTogTWFuaWZlc3Qge1xuICBsZXQgdmFsdWU6IHVua25vd247XG4gIHRyeSB7XG4gICAgdmFsdWUgPSBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIChjYXVzZSkge1xuICAgIHRocm93IG5ldyBJbnRlZ3JpdHlFcnJvcihgJHtNQU5JRkVTVH0gaXMgbm90IEpTT05gLCB7IGZpbGU6IE1BTklGRVNUIH0sIHsgY2F1c2UgfSk7XG4gIH1cbiAgaWYgKCFpc01hbmlmZXN0KHZhbHVlKSkge1xuICAgIHRocm93IG5ldyBJbnRlZ3JpdHlFcnJvcihgJHtNQU5JRkVTVH0gaXMgbm90IGEgbWFuaWZlc3Qgb2YgdmVyc2lvbiAxYCwgeyBmaWxlOiBNQU5JRkVTVCB9KTtcbiAgfVxuICByZXR1cm4gdmFsdWU7XG59XG5cbmZ1bmN0aW9uIGlzTWFuaWZlc3QodmFsdWU6IHVua25vd24pOiB2YWx1ZSBpcyBNYW5pZmVzdCB7XG4gIGNvbnN0IHsgdmVyc2lvbiwgZmlsZXMgfSA9ICh2YWx1ZSA/PyB7fSkgYXMgUGFydGlhbDxNYW5pZmVzdD47XG4gIHJldHVybiB2ZXJzaW9uID09PSAxICYmIHR5cGVvZiBmaWxlcyA9PT0gXCJvYmplY3RcIiAmJiBmaWxlcyAhPT0gbnVsbFxuICAgICYmIE9iamVjdC52YWx1ZXMoZmlsZXMpLmV2ZXJ5KGlzRmlsZUhhc2gpO1xufVxuXG5mdW5jdGlvbiBpc0ZpbGVIYXNoKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgRmlsZUhhc2gge1xuICBjb25zdCB7IHNpemUsIHNoYTI1NiB9ID0gKHZhbHVlID8/IHt9KSBhcyBQYXJ0aWFsPEZpbGVIYXNoPjtcbiAgcmV0dXJuIE51bWJlci5pc1NhZmVJbnRlZ2VyKHNpemUpICYmIHNpemUhID49IDBcbiAgICAmJiB0eXBlb2Ygc2hhMjU2ID09PSBcInN0cmluZ1wiICYmIC9eWzAtOWEtZl17NjR9JC8udGVzdChzaGEyNTYpO1xufVxuIiwgIi8vIFdoZXJlIGEgbW9kZWwncyBmaWxlcyBjb21lIGZyb206IGEgc2VydmVyLCBvciBmaWxlcyBhdCBoYW5kLlxuXG5pbXBvcnQgeyBOZXR3b3JrRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzLmpzXCI7XG5pbXBvcnQgeyBNQU5JRkVTVCB9IGZyb20gXCIuL21hbmlmZXN0LmpzXCI7XG5cbi8qKiBBIGZvbGRlciBvZiBmaWxlcyB0aGF0IGNhbiBiZSByZWFkIGZyb20gYW55IHBsYWNlIG9uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGaWxlU291cmNlIHtcbiAgLyoqIFdoYXQgdGhlIGNhY2hlIGNhbGxzIHRoZSBtb2RlbC4gKi9cbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgLyoqIE9wZW5zIGEgZmlsZSBhdCBhIGJ5dGUsIG9yIGF0IHRoZSBiZWdpbm5pbmcgaWYgdGhhdCBjYW5ub3QgYmU7IG5vdGhpbmcgaWYgdGhlcmUgaXMgbm8gc3VjaCBmaWxlLiAqL1xuICBvcGVuKG5hbWU6IHN0cmluZywgZnJvbTogbnVtYmVyLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8T3BlbkZpbGUgfCB1bmRlZmluZWQ+O1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5GaWxlIHtcbiAgYm9keTogUmVhZGFibGVTdHJlYW08VWludDhBcnJheT47XG4gIC8qKiBXaGVyZSBgYm9keWAgYmVnaW5zLiAqL1xuICBmcm9tOiBudW1iZXI7XG4gIC8qKiBCeXRlcyBvZiB0aGUgd2hvbGUgZmlsZSwgd2hlcmUga25vd24uICovXG4gIHNpemU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIC8qKiBDaGFuZ2VzIHdoZW4gdGhlIGZpbGUgZG9lcywgd2hlcmUga25vd24uICovXG4gIHRhZz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cblxuLyoqIFRoZSBpZCBvZiBhIG1vZGVsIG9uIGEgc2VydmVyOiBpdHMgZm9sZGVyJ3MgVVJMIHdpdGhvdXQgY3JlZGVudGlhbHMsIHF1ZXJ5IGFuZCBmcmFnbWVudC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtb2RlbElkKGZvbGRlcjogc3RyaW5nIHwgVVJMLCBiYXNlPzogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgdXJsID0gbmV3IFVSTChmb2xkZXIsIGJhc2UpO1xuICB1cmwudXNlcm5hbWUgPSB1cmwucGFzc3dvcmQgPSB1cmwuc2VhcmNoID0gdXJsLmhhc2ggPSBcIlwiO1xuICBpZiAoIXVybC5wYXRobmFtZS5lbmRzV2l0aChcIi9cIikpIHVybC5wYXRobmFtZSArPSBcIi9cIjtcbiAgcmV0dXJuIHVybC5ocmVmO1xufVxuXG4vKiogQSBIdWdnaW5nIEZhY2UgZm9sZGVyIG9uIGEgc2VydmVyLiAqL1xuZXhwb3J0IGNsYXNzIEh0dHBTb3VyY2UgaW1wbGVtZW50cyBGaWxlU291cmNlIHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgI2ZvbGRlcjogVVJMO1xuXG4gIGNvbnN0cnVjdG9yKGZvbGRlcjogc3RyaW5nKSB7XG4gICAgdGhpcy5pZCA9IG1vZGVsSWQoZm9sZGVyKTtcbiAgICB0aGlzLiNmb2xkZXIgPSBuZXcgVVJMKGZvbGRlcik7XG4gICAgaWYgKCF0aGlzLiNmb2xkZXIucGF0aG5hbWUuZW5kc1dpdGgoXCIvXCIpKSB0aGlzLiNmb2xkZXIucGF0aG5hbWUgKz0gXCIvXCI7XG4gIH1cblxuICBhc3luYyBvcGVuKG5hbWU6IHN0cmluZywgZnJvbTogbnVtYmVyLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8T3BlbkZpbGUgfCB1bmRlZmluZWQ+IHtcbiAgICBjb25zdCByZXNwb25zZSA9IGF3YWl0IHRoaXMuI2ZldGNoKG5hbWUsIGZyb20sIHNpZ25hbCk7XG4gICAgaWYgKHJlc3BvbnNlLnN0YXR1cyA9PT0gNDE2ICYmIGZyb20gPiAwKSB7XG4gICAgICBhd2FpdCByZXNwb25zZS5ib2R5Py5jYW5jZWwoKTtcbiAgICAgIHJldHVybiB0aGlzLm9wZW4obmFtZSwgMCwgc2lnbmFsKTtcbiAgICB9XG4gICAgaWYgKHJlc3BvbnNlLnN0YXR1cyA9PT0gNDA0IHx8IHJlc3BvbnNlLnN0YXR1cyA9PT0gNDEwIHx8IGlzUGFnZShyZXNwb25zZSkpIHtcbiAgICAgIGF3YWl0IHJlc3BvbnNlLmJvZHk/LmNhbmNlbCgpO1xuICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICB9XG4gICAgaWYgKCFyZXNwb25zZS5vayB8fCAhcmVzcG9uc2UuYm9keSkge1xuICAgICAgYXdhaXQgcmVzcG9uc2UuYm9keT8uY2FuY2VsKCk7XG4gICAgICBjb25zdCBkZXRhaWxzID0geyB1cmw6IHJlc3BvbnNlLnVybCwgc3RhdHVzOiByZXNwb25zZS5zdGF0dXMgfTtcbiAgICAgIHRocm93IG5ldyBOZXR3b3JrRXJyb3IoYHRoZSBzZXJ2ZXIgYW5zd2VyZWQgJHtyZXNwb25zZS5zdGF0dXN9IHRvICR7cmVzcG9uc2UudXJsfWAsIGRldGFpbHMpO1xuICAgIH1cbiAgICByZXR1cm4gb3BlbmVkKHJlc3BvbnNlLCByZXNwb25zZS5ib2R5LCBmcm9tKTtcbiAgfVxuXG4gIGFzeW5jICNmZXRjaChuYW1lOiBzdHJpbmcsIGZyb206IG51bWJlciwgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPFJlc3BvbnNlPiB7XG4gICAgY29uc3QgdXJsID0gbmV3IFVSTChlbmNvZGVVUklDb21wb25lbnQobmFtZSksIHRoaXMuI2ZvbGRlcik7XG4gICAgdXJsLnNlYXJjaCA9IHRoaXMuI2ZvbGRlci5zZWFyY2g7XG4gICAgY29uc3QgaGVhZGVyczogSGVhZGVyc0luaXQgPSBmcm9tID4gMCA/IHsgUmFuZ2U6IGBieXRlcz0ke2Zyb219LWAgfSA6IHt9O1xuICAgIC8vIEEgcGFydCBpbiB0aGUgYnJvd3NlcidzIG93biBjYWNoZSBoZWxwcyBub2JvZHk6IHRoaXMgcGFja2FnZSBrZWVwcyB0aGUgZmlsZXMgaXRzZWxmLlxuICAgIGNvbnN0IGNhY2hlOiBSZXF1ZXN0Q2FjaGUgPSBuYW1lID09PSBNQU5JRkVTVCA/IFwibm8tY2FjaGVcIiA6IFwibm8tc3RvcmVcIjtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIGF3YWl0IGZldGNoKHVybCwgeyBoZWFkZXJzLCBjYWNoZSwgLi4uKHNpZ25hbCAmJiB7IHNpZ25hbCB9KSB9KTtcbiAgICB9IGNhdGNoIChjYXVzZSkge1xuICAgICAgaWYgKHNpZ25hbD8uYWJvcnRlZCkgdGhyb3cgY2F1c2U7XG4gICAgICB0aHJvdyBuZXcgTmV0d29ya0Vycm9yKGAke3VybC5ocmVmfSBjYW5ub3QgYmUgcmVhY2hlZGAsIHsgdXJsOiB1cmwuaHJlZiB9LCB7IGNhdXNlIH0pO1xuICAgIH1cbiAgfVxufVxuXG4vKiogTWFueSBzZXJ2ZXJzIG9mIHdlYiBhcHBzIGFuc3dlciBldmVyeSB1bmtub3duIHBhdGggd2l0aCB0aGVpciBzdGFydCBwYWdlLiAqL1xuZnVuY3Rpb24gaXNQYWdlKHJlc3BvbnNlOiBSZXNwb25zZSk6IGJvb2xlYW4ge1xuICByZXR1cm4gcmVzcG9uc2UuaGVhZGVycy5nZXQoXCJjb250ZW50LXR5cGVcIik/LnN0YXJ0c1dpdGgoXCJ0ZXh0L2h0bWxcIikgPz8gZmFsc2U7XG59XG5cbmZ1bmN0aW9uIG9wZW5lZChyZXNwb25zZTogUmVzcG9uc2UsIGJvZHk6IFJlYWRhYmxlU3RyZWFtPFVpbnQ4QXJyYXk+LCBmcm9tOiBudW1iZXIpOiBPcGVuRmlsZSB7XG4gIGNvbnN0IHsgaGVhZGVycyB9ID0gcmVzcG9uc2U7XG4gIGNvbnN0IHBhcnRpYWwgPSByZXNwb25zZS5zdGF0dXMgPT09IDIwNjtcbiAgY29uc3QgbGVuZ3RoID0gaGVhZGVycy5oYXMoXCJjb250ZW50LWVuY29kaW5nXCIpID8gbnVsbCA6IGhlYWRlcnMuZ2V0KFwiY29udGVudC1sZW5ndGhcIik7XG4gIGNvbnN0IGJlZ2luID0gcGFydGlhbCA/IE51bWJlcigvYnl0ZXMgKFxcZCspLS8uZXhlYyhoZWFkZXJzLmdldChcImNvbnRlbnQtcmFuZ2VcIikgPz8gXCJcIik/LlsxXSA/PyBmcm9tKSA6IDA7XG4gIHJldHVybiB7XG4gICAgYm9keSxcbiAgICBmcm9tOiBiZWdpbixcbiAgICBzaXplOiBsZW5ndGggPT09IG51bGwgPyB1bmRlZmluZWQgOiBiZWdpbiArIE51bWJlcihsZW5ndGgpLFxuICAgIHRhZzogaGVhZGVycy5nZXQoXCJldGFnXCIpID8/IGhlYWRlcnMuZ2V0KFwibGFzdC1tb2RpZmllZFwiKSA/PyB1bmRlZmluZWQsXG4gIH07XG59XG4iLCAiLy8gV2hhdCB0aGUgY2FjaGUgaG9sZHMsIGFuZCB3aGV0aGVyIGEgbW9kZWwgY291bGQgYmUgaGFkLlxuXG5pbXBvcnQgdHlwZSB7IEF2YWlsYWJpbGl0eSwgQ2FjaGVkTW9kZWwsIE1vZGVscyB9IGZyb20gXCIuLi9hcGkuanNcIjtcbmltcG9ydCB7IE5ldHdvcmtFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMuanNcIjtcbmltcG9ydCB0eXBlIHsgU2VudFNvdXJjZSB9IGZyb20gXCIuLi9ycGMvcHJvdG9jb2wuanNcIjtcbmltcG9ydCB0eXBlIHsgQmxvYlN0b3JlIH0gZnJvbSBcIi4vYmxvYnMuanNcIjtcbmltcG9ydCB7IENPTkZJRywgVE9LRU5JWkVSIH0gZnJvbSBcIi4vbGF5b3V0LmpzXCI7XG5pbXBvcnQgeyBMb2NhbFNvdXJjZSB9IGZyb20gXCIuL2xvY2FsLmpzXCI7XG5pbXBvcnQgeyBpc0Rvd25sb2FkaW5nLCB3aXRoRnJlZUxvY2sgfSBmcm9tIFwiLi9sb2Nrcy5qc1wiO1xuaW1wb3J0IHsgZW50cnlCeXRlcywgZm9sZGVyT2YsIFNoZWxmIH0gZnJvbSBcIi4vc2hlbGYuanNcIjtcbmltcG9ydCB7IEh0dHBTb3VyY2UgfSBmcm9tIFwiLi9zb3VyY2UuanNcIjtcblxuLyoqIFRoZSBtb2RlbHMgaW4gdGhlc2UgYmxvYnMuICovXG5leHBvcnQgZnVuY3Rpb24gY2F0YWxvZyhibG9iczogKCkgPT4gUHJvbWlzZTxCbG9iU3RvcmU+KTogTW9kZWxzIHtcbiAgcmV0dXJuIHtcbiAgICBhc3luYyBsaXN0KCk6IFByb21pc2U8Q2FjaGVkTW9kZWxbXT4ge1xuICAgICAgcmV0dXJuIChhd2FpdCBTaGVsZi5hbGwoYXdhaXQgYmxvYnMoKSkpLm1hcCgoZW50cnkpID0+ICh7XG4gICAgICAgIGlkOiBlbnRyeS5pZCxcbiAgICAgICAgYnl0ZXM6IGVudHJ5Qnl0ZXMoZW50cnkpLFxuICAgICAgICB0b3RhbEJ5dGVzOiBlbnRyeS50b3RhbEJ5dGVzLFxuICAgICAgICBjb21wbGV0ZTogZW50cnkuY29tcGxldGUsXG4gICAgICAgIHZlcmlmaWVkOiBlbnRyeS52ZXJpZmllZCxcbiAgICAgICAgc2F2ZWRBdE1zOiBlbnRyeS5zYXZlZEF0TXMsXG4gICAgICB9KSk7XG4gICAgfSxcbiAgICBhc3luYyBkZWxldGUoaWQ6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICAgICAgY29uc3Qgc3RvcmUgPSBhd2FpdCBibG9icygpO1xuICAgICAgY29uc3QgZm9sZGVyID0gYXdhaXQgZm9sZGVyT2YoaWQpO1xuICAgICAgYXdhaXQgd2l0aEZyZWVMb2NrKGZvbGRlciwgaWQsICgpID0+IHN0b3JlLnJlbW92ZUZvbGRlcihmb2xkZXIpKTtcbiAgICB9LFxuICB9O1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYXZhaWxhYmlsaXR5T2YobW9kZWw6IFNlbnRTb3VyY2UsIGJsb2JzOiBCbG9iU3RvcmUpOiBQcm9taXNlPEF2YWlsYWJpbGl0eT4ge1xuICBpZiAoXCJsb2NhbFwiIGluIG1vZGVsKSB7XG4gICAgY29uc3QgbG9jYWwgPSBuZXcgTG9jYWxTb3VyY2UobW9kZWwubmFtZSwgbW9kZWwubG9jYWwpO1xuICAgIGNvbnN0IHRoZXJlID0gKGF3YWl0IGxvY2FsLmJsb2IoQ09ORklHKSkgJiYgKGF3YWl0IGxvY2FsLmJsb2IoVE9LRU5JWkVSKSk7XG4gICAgcmV0dXJuIHRoZXJlID8gXCJhdmFpbGFibGVcIiA6IFwidW5hdmFpbGFibGVcIjtcbiAgfVxuICBjb25zdCBzb3VyY2UgPSBcInVybFwiIGluIG1vZGVsID8gbmV3IEh0dHBTb3VyY2UobW9kZWwudXJsKSA6IHVuZGVmaW5lZDtcbiAgY29uc3Qgc2hlbGYgPSBhd2FpdCBTaGVsZi5vcGVuKGJsb2JzLCBzb3VyY2U/LmlkID8/IChtb2RlbCBhcyB7IGNhY2hlZDogc3RyaW5nIH0pLmNhY2hlZCk7XG4gIGlmIChzaGVsZi5lbnRyeS5jb21wbGV0ZSkgcmV0dXJuIFwiYXZhaWxhYmxlXCI7XG4gIGlmIChhd2FpdCBpc0Rvd25sb2FkaW5nKHNoZWxmLmZvbGRlcikpIHJldHVybiBcImRvd25sb2FkaW5nXCI7XG4gIHJldHVybiBzb3VyY2UgJiYgKGF3YWl0IGFuc3dlcnMoc291cmNlKSkgPyBcImRvd25sb2FkYWJsZVwiIDogXCJ1bmF2YWlsYWJsZVwiO1xufVxuXG4vKiogV2hldGhlciB0aGUgc2VydmVyIGhhcyB0aGUgZm9sZGVyLiAqL1xuYXN5bmMgZnVuY3Rpb24gYW5zd2Vycyhzb3VyY2U6IEh0dHBTb3VyY2UpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgdHJ5IHtcbiAgICBjb25zdCBmaWxlID0gYXdhaXQgc291cmNlLm9wZW4oQ09ORklHLCAwKTtcbiAgICBhd2FpdCBmaWxlPy5ib2R5LmNhbmNlbCgpO1xuICAgIHJldHVybiBmaWxlICE9PSB1bmRlZmluZWQ7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgTmV0d29ya0Vycm9yKSByZXR1cm4gZmFsc2U7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cbiIsICIvLyBHYXRoZXJzIHRoZSBjaHVua3Mgb2YgYSBzdHJlYW0gaW50byBzZWdtZW50cy5cblxuLyoqIExhcmdlIGVub3VnaCB0byBiZSBmZXcsIHNtYWxsIGVub3VnaCB0aGF0IGFuIGludGVycnVwdGVkIGRvd25sb2FkIGxvc2VzIGxpdHRsZS4gKi9cbmV4cG9ydCBjb25zdCBTRUdNRU5UX0JZVEVTID0gNCAqIDEwMjQgKiAxMDI0O1xuXG5leHBvcnQgY2xhc3MgU2VnbWVudFdyaXRlciB7XG4gIHJlYWRvbmx5ICN3cml0ZTogKHNlZ21lbnQ6IFVpbnQ4QXJyYXkpID0+IFByb21pc2U8dm9pZD47XG4gIHJlYWRvbmx5ICNidWZmZXIgPSBuZXcgVWludDhBcnJheShTRUdNRU5UX0JZVEVTKTtcbiAgI2ZpbGxlZCA9IDA7XG5cbiAgY29uc3RydWN0b3Iod3JpdGU6IChzZWdtZW50OiBVaW50OEFycmF5KSA9PiBQcm9taXNlPHZvaWQ+KSB7XG4gICAgdGhpcy4jd3JpdGUgPSB3cml0ZTtcbiAgfVxuXG4gIGFzeW5jIGFkZChjaHVuazogVWludDhBcnJheSk6IFByb21pc2U8dm9pZD4ge1xuICAgIGZvciAobGV0IGF0ID0gMDsgYXQgPCBjaHVuay5sZW5ndGg7ICkge1xuICAgICAgY29uc3QgcGFydCA9IGNodW5rLnN1YmFycmF5KGF0LCBhdCArIFNFR01FTlRfQllURVMgLSB0aGlzLiNmaWxsZWQpO1xuICAgICAgdGhpcy4jYnVmZmVyLnNldChwYXJ0LCB0aGlzLiNmaWxsZWQpO1xuICAgICAgdGhpcy4jZmlsbGVkICs9IHBhcnQubGVuZ3RoO1xuICAgICAgYXQgKz0gcGFydC5sZW5ndGg7XG4gICAgICBpZiAodGhpcy4jZmlsbGVkID09PSBTRUdNRU5UX0JZVEVTKSBhd2FpdCB0aGlzLmZsdXNoKCk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFdyaXRlcyB3aGF0IGlzIGxlZnQgYXMgYSBzaG9ydGVyIHNlZ21lbnQuICovXG4gIGFzeW5jIGZsdXNoKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGlmICh0aGlzLiNmaWxsZWQgPT09IDApIHJldHVybjtcbiAgICBjb25zdCBzZWdtZW50ID0gdGhpcy4jYnVmZmVyLnNsaWNlKDAsIHRoaXMuI2ZpbGxlZCk7XG4gICAgdGhpcy4jZmlsbGVkID0gMDtcbiAgICBhd2FpdCB0aGlzLiN3cml0ZShzZWdtZW50KTtcbiAgfVxufVxuIiwgIi8vIFJlYWRpbmcgc3RyZWFtczsgbm90IGV2ZXJ5IGJyb3dzZXIgaXRlcmF0ZXMgdGhlbSBieSBpdHNlbGYuXG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiogY2h1bmtzKGJvZHk6IFJlYWRhYmxlU3RyZWFtPFVpbnQ4QXJyYXk+KTogQXN5bmNHZW5lcmF0b3I8VWludDhBcnJheSwgdm9pZCwgdm9pZD4ge1xuICBjb25zdCByZWFkZXIgPSBib2R5LmdldFJlYWRlcigpO1xuICB0cnkge1xuICAgIGZvciAoOzspIHtcbiAgICAgIGNvbnN0IHsgZG9uZSwgdmFsdWUgfSA9IGF3YWl0IHJlYWRlci5yZWFkKCk7XG4gICAgICBpZiAoZG9uZSkgcmV0dXJuO1xuICAgICAgeWllbGQgdmFsdWU7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIGF3YWl0IHJlYWRlci5jYW5jZWwoKS5jYXRjaCgoKSA9PiB7fSk7XG4gIH1cbn1cblxuLyoqIGBsZW5ndGhgIGJ5dGVzIG9mIGEgc3RyZWFtIGFmdGVyIHRoZSBmaXJzdCBgc2tpcGAsIG9yIGZld2VyIGlmIGl0IGVuZHMgYmVmb3JlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRBbGwoXG4gIGJvZHk6IFJlYWRhYmxlU3RyZWFtPFVpbnQ4QXJyYXk+LFxuICBza2lwID0gMCxcbiAgbGVuZ3RoID0gSW5maW5pdHksXG4pOiBQcm9taXNlPFVpbnQ4QXJyYXk+IHtcbiAgY29uc3QgcGFydHM6IFVpbnQ4QXJyYXlbXSA9IFtdO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgYXdhaXQgKGNvbnN0IGNodW5rIG9mIGNodW5rcyhib2R5KSkge1xuICAgIHBhcnRzLnB1c2goY2h1bmsuc3ViYXJyYXkoTWF0aC5tYXgoMCwgc2tpcCAtIGF0KSwgTWF0aC5tYXgoMCwgc2tpcCArIGxlbmd0aCAtIGF0KSkpO1xuICAgIGF0ICs9IGNodW5rLmxlbmd0aDtcbiAgICBpZiAoYXQgPj0gc2tpcCArIGxlbmd0aCkgYnJlYWs7XG4gIH1cbiAgcmV0dXJuIG5ldyBVaW50OEFycmF5KGF3YWl0IG5ldyBCbG9iKHBhcnRzIGFzIEJsb2JQYXJ0W10pLmFycmF5QnVmZmVyKCkpO1xufVxuIiwgIi8vIEJyaW5ncyBhIG1vZGVsIGludG8gdGhlIGNhY2hlOiBnb2VzIG9uIHdoZXJlIGFuIGVhcmxpZXIgZG93bmxvYWQgYnJva2UsIGNoZWNrcyBldmVyeSBmaWxlIGFnYWluc3Rcbi8vIHRoZSBtYW5pZmVzdCwgYW5kIGtlZXBzIG5vdGhpbmcgdGhhdCBkb2VzIG5vdCBtYXRjaCBpdC5cblxuaW1wb3J0IHsgYWJvcnRlZCwgYXNLZ3RFcnJvciwgSW50ZWdyaXR5RXJyb3IsIHR5cGUgS2d0RXJyb3IsIE5ldHdvcmtFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMuanNcIjtcbmltcG9ydCB7IGRpZ2VzdCwgSGFzaGVyIH0gZnJvbSBcIi4vaGFzaC5qc1wiO1xuaW1wb3J0IHsgY29sbGVjdCwgbWFuaWZlc3RCeXRlcyB9IGZyb20gXCIuL2xheW91dC5qc1wiO1xuaW1wb3J0IHsgdHlwZSBGaWxlSGFzaCwgTUFOSUZFU1QsIHR5cGUgTWFuaWZlc3QsIHBhcnNlTWFuaWZlc3QgfSBmcm9tIFwiLi9tYW5pZmVzdC5qc1wiO1xuaW1wb3J0IHsgU2VnbWVudFdyaXRlciB9IGZyb20gXCIuL3NlZ21lbnRzLmpzXCI7XG5pbXBvcnQgeyBlbnRyeUJ5dGVzLCBmaWxlQnl0ZXMsIHF1b3RhRXJyb3IsIHR5cGUgU2hlbGYgfSBmcm9tIFwiLi9zaGVsZi5qc1wiO1xuaW1wb3J0IHR5cGUgeyBGaWxlU291cmNlLCBPcGVuRmlsZSB9IGZyb20gXCIuL3NvdXJjZS5qc1wiO1xuaW1wb3J0IHsgY2h1bmtzLCByZWFkQWxsIH0gZnJvbSBcIi4vc3RyZWFtLmpzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRG93bmxvYWRDb250ZXh0IHtcbiAgc2lnbmFsPzogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQ7XG4gIG9uQnl0ZXMoZmlsZTogc3RyaW5nLCBsb2FkZWQ6IG51bWJlciwgdG90YWw6IG51bWJlcik6IHZvaWQ7XG59XG5cbi8qKiBDb21wbGV0ZXMgdGhlIHNoZWxmJ3MgbW9kZWwuIFdoYXQgd2FzIGZldGNoZWQgc3RheXMga2VwdCB3aGVuIHRoaXMgZmFpbHMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZG93bmxvYWQoc2hlbGY6IFNoZWxmLCBzb3VyY2U6IEZpbGVTb3VyY2UsIGNvbnRleHQ6IERvd25sb2FkQ29udGV4dCk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBtYW5pZmVzdCA9IGF3YWl0IGZldGNoTWFuaWZlc3Qoc291cmNlLCBjb250ZXh0LnNpZ25hbCk7XG4gIGNvbnN0IHsgZW50cnkgfSA9IHNoZWxmO1xuICBlbnRyeS52ZXJpZmllZCA9IG1hbmlmZXN0ID8gXCJtYW5pZmVzdFwiIDogXCJmaXJzdC11c2VcIjtcbiAgaWYgKG1hbmlmZXN0KSBlbnRyeS50b3RhbEJ5dGVzID0gbWFuaWZlc3RCeXRlcyhtYW5pZmVzdCk7XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGNvbnN0IHdhbnQgPSBhc3luYyAobmFtZTogc3RyaW5nKSA9PiB7XG4gICAgaWYgKG1hbmlmZXN0ICYmICFPYmplY3QuaGFzT3duKG1hbmlmZXN0LmZpbGVzLCBuYW1lKSkgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGZvdW5kID0gYXdhaXQgZmV0Y2hGaWxlKHsgc2hlbGYsIHNvdXJjZSwgbmFtZSwgZXhwZWN0ZWQ6IG1hbmlmZXN0Py5maWxlc1tuYW1lXSwgY29udGV4dCB9KTtcbiAgICBpZiAoZm91bmQpIG5hbWVzLmFkZChuYW1lKTtcbiAgICByZXR1cm4gZm91bmQ7XG4gIH07XG4gIGVudHJ5LndlaWdodHMgPSBhd2FpdCBjb2xsZWN0KHsgaWQ6IHNvdXJjZS5pZCwgd2FudCwgdGV4dDogKG5hbWUpID0+IHRleHQoc2hlbGYsIG5hbWUpIH0pO1xuICBhd2FpdCBzaGVsZi5yZXRhaW4obmFtZXMpO1xuICBlbnRyeS50b3RhbEJ5dGVzID0gZW50cnlCeXRlcyhlbnRyeSk7XG4gIGVudHJ5LnNhdmVkQXRNcyA9IERhdGUubm93KCk7XG4gIGVudHJ5LmNvbXBsZXRlID0gdHJ1ZTtcbiAgYXdhaXQgc2hlbGYuc2F2ZSgpO1xufVxuXG5hc3luYyBmdW5jdGlvbiBmZXRjaE1hbmlmZXN0KHNvdXJjZTogRmlsZVNvdXJjZSwgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPE1hbmlmZXN0IHwgdW5kZWZpbmVkPiB7XG4gIGNvbnN0IGZpbGUgPSBhd2FpdCBzb3VyY2Uub3BlbihNQU5JRkVTVCwgMCwgc2lnbmFsKTtcbiAgaWYgKCFmaWxlKSByZXR1cm4gdW5kZWZpbmVkO1xuICByZXR1cm4gcGFyc2VNYW5pZmVzdChuZXcgVGV4dERlY29kZXIoKS5kZWNvZGUoYXdhaXQgcmVhZEFsbChmaWxlLmJvZHkpKSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHRleHQoc2hlbGY6IFNoZWxmLCBuYW1lOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBkZWNvZGVyID0gbmV3IFRleHREZWNvZGVyKCk7XG4gIGxldCB0ZXh0ID0gXCJcIjtcbiAgZm9yIChsZXQgaW5kZXggPSAwOyBpbmRleCA8IHNoZWxmLmZpbGUobmFtZSkuc2VnbWVudHMubGVuZ3RoOyBpbmRleCsrKSB7XG4gICAgY29uc3QgYnl0ZXMgPSBhd2FpdCBzaGVsZi5zZWdtZW50KG5hbWUsIGluZGV4KTtcbiAgICBpZiAoIWJ5dGVzKSB0aHJvdyBuZXcgSW50ZWdyaXR5RXJyb3IoYCR7bmFtZX0gaXMgZGFtYWdlZCBpbiB0aGUgY2FjaGVgLCB7IGZpbGU6IG5hbWUgfSk7XG4gICAgdGV4dCArPSBkZWNvZGVyLmRlY29kZShieXRlcywgeyBzdHJlYW06IHRydWUgfSk7XG4gIH1cbiAgcmV0dXJuIHRleHQ7XG59XG5cbmludGVyZmFjZSBUYXNrIHtcbiAgc2hlbGY6IFNoZWxmO1xuICBzb3VyY2U6IEZpbGVTb3VyY2U7XG4gIG5hbWU6IHN0cmluZztcbiAgZXhwZWN0ZWQ6IEZpbGVIYXNoIHwgdW5kZWZpbmVkO1xuICBjb250ZXh0OiBEb3dubG9hZENvbnRleHQ7XG59XG5cbi8qKiBGZXRjaGVzIHRoZSByZXN0IG9mIGEgZmlsZTsgZmFsc2UgaWYgdGhlIHNvdXJjZSBoYXMgbm8gc3VjaCBmaWxlLiAqL1xuYXN5bmMgZnVuY3Rpb24gZmV0Y2hGaWxlKHRhc2s6IFRhc2spOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgY29uc3QgeyBzaGVsZiwgbmFtZSwgZXhwZWN0ZWQgfSA9IHRhc2s7XG4gIGNvbnN0IGtlcHQgPSAoKSA9PiAoc2hlbGYuaGFzKG5hbWUpID8gZmlsZUJ5dGVzKHNoZWxmLmZpbGUobmFtZSkpIDogMCk7XG4gIGNvbnN0IHdob2xlID0gc2hlbGYuaGFzKG5hbWUpICYmIHNoZWxmLmZpbGUobmFtZSkuc2hhMjU2O1xuICBpZiAod2hvbGUgJiYgKCFleHBlY3RlZCB8fCB3aG9sZSA9PT0gZXhwZWN0ZWQuc2hhMjU2KSkgcmV0dXJuIHRydWU7XG4gIGZvciAoOzspIHtcbiAgICBjb25zdCBiZWZvcmUgPSBrZXB0KCk7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBhd2FpdCBmZXRjaFJlc3QodGFzayk7XG4gICAgfSBjYXRjaCAodGhyb3duKSB7XG4gICAgICBjb25zdCBlcnJvciA9IGFzS2d0RXJyb3IodGhyb3duKTtcbiAgICAgIGlmICghd29ydGhSZXRyeWluZyhlcnJvciwgYmVmb3JlLCBrZXB0KCkpKSB0aHJvdyBlcnJvcjtcbiAgICB9XG4gIH1cbn1cblxuLyoqIEFub3RoZXIgYXR0ZW1wdCBpcyB3b3J0aCBpdCBvbmx5IGlmIHRoaXMgb25lIGdvdCBmdXJ0aGVyLCBvciBiZWdhbiB3aXRoIGFuIG9sZGVyIHBhcnQuICovXG5mdW5jdGlvbiB3b3J0aFJldHJ5aW5nKGVycm9yOiBLZ3RFcnJvciwgYmVmb3JlOiBudW1iZXIsIGFmdGVyOiBudW1iZXIpOiBib29sZWFuIHtcbiAgaWYgKGVycm9yIGluc3RhbmNlb2YgTmV0d29ya0Vycm9yKSByZXR1cm4gYWZ0ZXIgPiBiZWZvcmU7XG4gIHJldHVybiBlcnJvciBpbnN0YW5jZW9mIEludGVncml0eUVycm9yICYmIGJlZm9yZSA+IDA7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGZldGNoUmVzdCh0YXNrOiBUYXNrKTogUHJvbWlzZTxib29sZWFuPiB7XG4gIGNvbnN0IHsgc2hlbGYsIG5hbWUsIGV4cGVjdGVkLCBjb250ZXh0IH0gPSB0YXNrO1xuICBsZXQgaGFzaGVyID0gbmV3IEhhc2hlcigpO1xuICBsZXQgaGF2ZSA9IHNoZWxmLmhhcyhuYW1lKSA/IGF3YWl0IHNoZWxmLnJlaGFzaChuYW1lLCBoYXNoZXIpIDogMDtcbiAgY29uc3Qgc2l6ZSA9IGV4cGVjdGVkPy5zaXplID8/IChzaGVsZi5oYXMobmFtZSkgPyBzaGVsZi5maWxlKG5hbWUpLnNpemUgOiB1bmRlZmluZWQpO1xuICBpZiAoaGF2ZSA9PT0gMCB8fCBoYXZlICE9PSBzaXplKSB7XG4gICAgY29uc3Qgb3BlbmVkID0gYXdhaXQgb3BlblJlc3QodGFzaywgaGF2ZSk7XG4gICAgaWYgKCFvcGVuZWQpIHJldHVybiBmYWxzZTtcbiAgICBpZiAob3BlbmVkLmZyb20gIT09IGhhdmUpIHtcbiAgICAgIGF3YWl0IHNoZWxmLnRydW5jYXRlKG5hbWUsIDApO1xuICAgICAgaGFzaGVyID0gbmV3IEhhc2hlcigpO1xuICAgICAgaGF2ZSA9IDA7XG4gICAgfVxuICAgIGNvbnN0IGZpbGUgPSBPYmplY3QuYXNzaWduKHNoZWxmLmZpbGUobmFtZSksIHsgc2l6ZTogb3BlbmVkLnNpemUgPz8gc2l6ZSwgdGFnOiBvcGVuZWQudGFnIH0pO1xuICAgIGlmICghZXhwZWN0ZWQgJiYgZmlsZS5zaXplKSBzaGVsZi5lbnRyeS50b3RhbEJ5dGVzID0gTWF0aC5tYXgoc2hlbGYuZW50cnkudG90YWxCeXRlcywga25vd25CeXRlcyhzaGVsZikpO1xuICAgIGF3YWl0IGNoZWNrU3BhY2UoKGZpbGUuc2l6ZSA/PyAwKSAtIGhhdmUpO1xuICAgIGhhdmUgPSBhd2FpdCBwdW1wKHRhc2ssIG9wZW5lZCwgaGFzaGVyLCBoYXZlKTtcbiAgfVxuICBjb250ZXh0Lm9uQnl0ZXMobmFtZSwgZW50cnlCeXRlcyhzaGVsZi5lbnRyeSksIHNoZWxmLmVudHJ5LnRvdGFsQnl0ZXMpO1xuICBhd2FpdCBmaW5pc2godGFzaywgaGF2ZSwgaGFzaGVyLmZpbmlzaCgpKTtcbiAgcmV0dXJuIHRydWU7XG59XG5cbi8qKiBPcGVucyB0aGUgZmlsZSB3aGVyZSB0aGUga2VwdCBwYXJ0IGVuZHMsIG9yIGF0IHRoZSBiZWdpbm5pbmcgaWYgaXQgaXMgYW5vdGhlciBmaWxlIGJ5IG5vdy4gKi9cbmFzeW5jIGZ1bmN0aW9uIG9wZW5SZXN0KHsgc2hlbGYsIHNvdXJjZSwgbmFtZSwgY29udGV4dCB9OiBUYXNrLCBoYXZlOiBudW1iZXIpOiBQcm9taXNlPE9wZW5GaWxlIHwgdW5kZWZpbmVkPiB7XG4gIGNvbnN0IG9wZW5lZCA9IGF3YWl0IHNvdXJjZS5vcGVuKG5hbWUsIGhhdmUsIGNvbnRleHQuc2lnbmFsKTtcbiAgY29uc3Qga2VwdCA9IHNoZWxmLmhhcyhuYW1lKSA/IHNoZWxmLmZpbGUobmFtZSkudGFnIDogdW5kZWZpbmVkO1xuICBjb25zdCBjaGFuZ2VkID0ga2VwdCAhPT0gdW5kZWZpbmVkICYmIG9wZW5lZD8udGFnICE9PSB1bmRlZmluZWQgJiYga2VwdCAhPT0gb3BlbmVkLnRhZztcbiAgaWYgKCFvcGVuZWQgfHwgb3BlbmVkLmZyb20gPT09IDAgfHwgKG9wZW5lZC5mcm9tID09PSBoYXZlICYmICFjaGFuZ2VkKSkgcmV0dXJuIG9wZW5lZDtcbiAgYXdhaXQgb3BlbmVkLmJvZHkuY2FuY2VsKCk7XG4gIHJldHVybiBzb3VyY2Uub3BlbihuYW1lLCAwLCBjb250ZXh0LnNpZ25hbCk7XG59XG5cbi8qKiBSZWFkcyB0aGUgYm9keSBpbnRvIHNlZ21lbnRzIGFuZCByZXR1cm5zIHRoZSBmaWxlJ3MgYnl0ZXMuIFdoYXQgY2FtZSBiZWZvcmUgYW4gZXJyb3Igc3RheXMuICovXG5hc3luYyBmdW5jdGlvbiBwdW1wKHRhc2s6IFRhc2ssIG9wZW5lZDogT3BlbkZpbGUsIGhhc2hlcjogSGFzaGVyLCBoYXZlOiBudW1iZXIpOiBQcm9taXNlPG51bWJlcj4ge1xuICBjb25zdCB7IHNoZWxmLCBuYW1lLCBleHBlY3RlZCwgY29udGV4dCB9ID0gdGFzaztcbiAgY29uc3Qgd3JpdGVyID0gbmV3IFNlZ21lbnRXcml0ZXIoKGJ5dGVzKSA9PiBzaGVsZi5hcHBlbmQobmFtZSwgYnl0ZXMpKTtcbiAgY29uc3QgYmFzZSA9IGVudHJ5Qnl0ZXMoc2hlbGYuZW50cnkpIC0gaGF2ZTtcbiAgY29uc3QgYm9keSA9IGNodW5rcyhvcGVuZWQuYm9keSlbU3ltYm9sLmFzeW5jSXRlcmF0b3JdKCk7XG4gIGZvciAoOzspIHtcbiAgICBsZXQgbmV4dDogSXRlcmF0b3JSZXN1bHQ8VWludDhBcnJheT47XG4gICAgdHJ5IHtcbiAgICAgIGNvbnRleHQuc2lnbmFsPy50aHJvd0lmQWJvcnRlZCgpO1xuICAgICAgbmV4dCA9IGF3YWl0IGJvZHkubmV4dCgpO1xuICAgIH0gY2F0Y2ggKGNhdXNlKSB7XG4gICAgICBhd2FpdCB3cml0ZXIuZmx1c2goKTtcbiAgICAgIGF3YWl0IGJvZHkucmV0dXJuPy4oKTtcbiAgICAgIGlmIChjb250ZXh0LnNpZ25hbD8uYWJvcnRlZCkgdGhyb3cgYWJvcnRlZChjb250ZXh0LnNpZ25hbCk7XG4gICAgICB0aHJvdyBuZXcgTmV0d29ya0Vycm9yKGAke25hbWV9IGJyb2tlIG9mZiBhZnRlciAke2hhdmV9IGJ5dGVzYCwgeyBmaWxlOiBuYW1lIH0sIHsgY2F1c2UgfSk7XG4gICAgfVxuICAgIGlmIChuZXh0LmRvbmUpIGJyZWFrO1xuICAgIGhhc2hlci51cGRhdGUobmV4dC52YWx1ZSk7XG4gICAgaGF2ZSArPSBuZXh0LnZhbHVlLmxlbmd0aDtcbiAgICBpZiAoZXhwZWN0ZWQgJiYgaGF2ZSA+IGV4cGVjdGVkLnNpemUpIGJyZWFrO1xuICAgIGF3YWl0IHdyaXRlci5hZGQobmV4dC52YWx1ZSk7XG4gICAgY29udGV4dC5vbkJ5dGVzKG5hbWUsIGJhc2UgKyBoYXZlLCBzaGVsZi5lbnRyeS50b3RhbEJ5dGVzKTtcbiAgfVxuICBhd2FpdCBib2R5LnJldHVybj8uKCk7XG4gIGF3YWl0IHdyaXRlci5mbHVzaCgpO1xuICByZXR1cm4gaGF2ZTtcbn1cblxuLyoqIE1hcmtzIHRoZSBmaWxlIGFzIHdob2xlLCBvciBkcm9wcyBpdC4gKi9cbmFzeW5jIGZ1bmN0aW9uIGZpbmlzaCh7IHNoZWxmLCBuYW1lLCBleHBlY3RlZCB9OiBUYXNrLCBieXRlczogbnVtYmVyLCBzaGEyNTY6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBmaWxlID0gc2hlbGYuZmlsZShuYW1lKTtcbiAgY29uc3Qgc2l6ZSA9IGV4cGVjdGVkPy5zaXplID8/IGZpbGUuc2l6ZSA/PyBieXRlcztcbiAgaWYgKGJ5dGVzIDwgc2l6ZSkge1xuICAgIHRocm93IG5ldyBOZXR3b3JrRXJyb3IoYHRoZSBzZXJ2ZXIgc2VudCAke2J5dGVzfSBvZiAke3NpemV9IGJ5dGVzIG9mICR7bmFtZX1gLCB7IGZpbGU6IG5hbWUgfSk7XG4gIH1cbiAgaWYgKGJ5dGVzICE9PSBzaXplIHx8IChleHBlY3RlZCAmJiBzaGEyNTYgIT09IGV4cGVjdGVkLnNoYTI1NikpIHtcbiAgICBhd2FpdCBzaGVsZi50cnVuY2F0ZShuYW1lLCAwKTtcbiAgICBjb25zdCBkZXRhaWxzID0geyBmaWxlOiBuYW1lLCBleHBlY3RlZDogZXhwZWN0ZWQ/LnNoYTI1NiA/PyBzaXplLCBhY3R1YWw6IGV4cGVjdGVkID8gc2hhMjU2IDogYnl0ZXMgfTtcbiAgICB0aHJvdyBuZXcgSW50ZWdyaXR5RXJyb3IoYCR7bmFtZX0gaXMgbm90IHRoZSBmaWxlIHRoYXQgaXRzIGhhc2ggcHJvbWlzZXNgLCBkZXRhaWxzKTtcbiAgfVxuICAvLyBBbiBlbXB0eSBmaWxlIGhhcyBubyBzZWdtZW50IG9mIGl0cyBvd24uXG4gIGlmIChieXRlcyA9PT0gMCAmJiBmaWxlLnNlZ21lbnRzLmxlbmd0aCA9PT0gMCkgYXdhaXQgc2hlbGYuYXBwZW5kKG5hbWUsIG5ldyBVaW50OEFycmF5KCkpO1xuICBmaWxlLnNoYTI1NiA9IHNoYTI1NjtcbiAgYXdhaXQgc2hlbGYuc2F2ZSgpO1xufVxuXG5mdW5jdGlvbiBrbm93bkJ5dGVzKHNoZWxmOiBTaGVsZik6IG51bWJlciB7XG4gIHJldHVybiBPYmplY3QudmFsdWVzKHNoZWxmLmVudHJ5LmZpbGVzKS5yZWR1Y2UoKHN1bSwgZmlsZSkgPT4gc3VtICsgKGZpbGUuc2l6ZSA/PyBmaWxlQnl0ZXMoZmlsZSkpLCAwKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gY2hlY2tTcGFjZShuZWVkZWQ6IG51bWJlcik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB7IHF1b3RhLCB1c2FnZSB9ID0gKGF3YWl0IGdsb2JhbFRoaXMubmF2aWdhdG9yPy5zdG9yYWdlPy5lc3RpbWF0ZT8uKCkpID8/IHt9O1xuICBpZiAocXVvdGEgIT09IHVuZGVmaW5lZCAmJiB1c2FnZSAhPT0gdW5kZWZpbmVkICYmIG5lZWRlZCA+IHF1b3RhIC0gdXNhZ2UpIHRocm93IGF3YWl0IHF1b3RhRXJyb3IobmVlZGVkKTtcbn1cblxuLyoqIEZldGNoZXMgb25lIHNlZ21lbnQgYW5ldy4gQHRocm93cyBJbnRlZ3JpdHlFcnJvciBpZiB0aGUgc291cmNlIGhhcyBvdGhlciBieXRlcyBieSBub3cuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVmZXRjaChzaGVsZjogU2hlbGYsIHNvdXJjZTogRmlsZVNvdXJjZSwgbmFtZTogc3RyaW5nLCBpbmRleDogbnVtYmVyKTogUHJvbWlzZTxVaW50OEFycmF5PiB7XG4gIGNvbnN0IHsgc2VnbWVudHMgfSA9IHNoZWxmLmZpbGUobmFtZSk7XG4gIGNvbnN0IGZyb20gPSBzZWdtZW50cy5zbGljZSgwLCBpbmRleCkucmVkdWNlKChzdW0sIHNlZ21lbnQpID0+IHN1bSArIHNlZ21lbnQuYnl0ZXMsIDApO1xuICBjb25zdCB7IGJ5dGVzOiBsZW5ndGgsIHNoYTI1NiB9ID0gc2VnbWVudHNbaW5kZXhdITtcbiAgY29uc3Qgb3BlbmVkID0gYXdhaXQgc291cmNlLm9wZW4obmFtZSwgZnJvbSk7XG4gIGNvbnN0IGJ5dGVzID0gb3BlbmVkICYmIChhd2FpdCByZWFkQWxsKG9wZW5lZC5ib2R5LCBmcm9tIC0gb3BlbmVkLmZyb20sIGxlbmd0aCkpO1xuICBpZiAoIWJ5dGVzIHx8IChhd2FpdCBkaWdlc3QoYnl0ZXMpKSAhPT0gc2hhMjU2KSB7XG4gICAgdGhyb3cgbmV3IEludGVncml0eUVycm9yKGAke25hbWV9IGlzIGRhbWFnZWQgaW4gdGhlIGNhY2hlYCwgeyBmaWxlOiBuYW1lLCBleHBlY3RlZDogc2hhMjU2IH0pO1xuICB9XG4gIGF3YWl0IHNoZWxmLm1lbmQobmFtZSwgaW5kZXgsIGJ5dGVzKTtcbiAgcmV0dXJuIGJ5dGVzO1xufVxuIiwgIi8vIEEgbW9kZWwncyBmaWxlcyBhcyB0aGUgd2FzbSBtb2R1bGUgcmVhZHMgdGhlbTogc21hbGwgb25lcyB3aG9sZSwgd2VpZ2h0cyBieSByYW5nZXMuXG5cbmltcG9ydCB0eXBlIHsgVmVyaWZpZWQgfSBmcm9tIFwiLi4vYXBpLmpzXCI7XG5pbXBvcnQgeyBCYWRNb2RlbEVycm9yLCBJbnRlZ3JpdHlFcnJvciwgTmV0d29ya0Vycm9yIH0gZnJvbSBcIi4uL2Vycm9ycy5qc1wiO1xuaW1wb3J0IHsgSGFzaGVyIH0gZnJvbSBcIi4vaGFzaC5qc1wiO1xuaW1wb3J0IHsgY29sbGVjdCB9IGZyb20gXCIuL2xheW91dC5qc1wiO1xuaW1wb3J0IHR5cGUgeyBMb2NhbFNvdXJjZSB9IGZyb20gXCIuL2xvY2FsLmpzXCI7XG5pbXBvcnQgeyBNQU5JRkVTVCwgdHlwZSBNYW5pZmVzdCwgcGFyc2VNYW5pZmVzdCB9IGZyb20gXCIuL21hbmlmZXN0LmpzXCI7XG5pbXBvcnQgeyByZWZldGNoIH0gZnJvbSBcIi4vZG93bmxvYWQuanNcIjtcbmltcG9ydCB7IGVudHJ5Qnl0ZXMsIGZpbGVCeXRlcywgdHlwZSBTaGVsZiB9IGZyb20gXCIuL3NoZWxmLmpzXCI7XG5pbXBvcnQgdHlwZSB7IEZpbGVTb3VyY2UgfSBmcm9tIFwiLi9zb3VyY2UuanNcIjtcbmltcG9ydCB7IGNodW5rcyB9IGZyb20gXCIuL3N0cmVhbS5qc1wiO1xuXG4vKiogUmVhZHMgb25seSB0aGUgcmFuZ2VzIHRoYXQgYXJlIGFza2VkIGZvci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2VpZ2h0RmlsZSB7XG4gIHJlYWRvbmx5IHNpemU6IG51bWJlcjtcbiAgcmVhZChvZmZzZXQ6IG51bWJlciwgbGVuZ3RoOiBudW1iZXIpOiBQcm9taXNlPFVpbnQ4QXJyYXk+O1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE1vZGVsRmlsZXMge1xuICBpZDogc3RyaW5nO1xuICBieXRlczogbnVtYmVyO1xuICB2ZXJpZmllZD86IFZlcmlmaWVkO1xuICB3ZWlnaHRzOiBXZWlnaHRGaWxlW107XG4gIC8qKiBBIHdob2xlIGZpbGU7IG5vdGhpbmcgaWYgdGhlIG1vZGVsIGhhcyBub25lIG9mIHRoYXQgbmFtZS4gKi9cbiAgcmVhZChuYW1lOiBzdHJpbmcpOiBQcm9taXNlPFVpbnQ4QXJyYXkgfCB1bmRlZmluZWQ+O1xufVxuXG4vKiogVGhlIGZpbGVzIG9mIGEgY29tcGxldGUgc2hlbGYuIERhbWFnZWQgc2VnbWVudHMgYXJlIGZldGNoZWQgYW5ldyBmcm9tIGBzb3VyY2VgLCBpZiB0aGVyZSBpcyBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gY2FjaGVkRmlsZXMoc2hlbGY6IFNoZWxmLCBzb3VyY2U6IEZpbGVTb3VyY2UgfCB1bmRlZmluZWQpOiBNb2RlbEZpbGVzIHtcbiAgY29uc3QgeyBpZCwgdmVyaWZpZWQsIHdlaWdodHMgfSA9IHNoZWxmLmVudHJ5O1xuICByZXR1cm4ge1xuICAgIGlkLFxuICAgIGJ5dGVzOiBlbnRyeUJ5dGVzKHNoZWxmLmVudHJ5KSxcbiAgICB2ZXJpZmllZCxcbiAgICB3ZWlnaHRzOiB3ZWlnaHRzLm1hcCgobmFtZSkgPT4gbmV3IENhY2hlZEZpbGVSZWFkZXIoc2hlbGYsIHNvdXJjZSwgbmFtZSkpLFxuICAgIGFzeW5jIHJlYWQobmFtZSkge1xuICAgICAgaWYgKCFzaGVsZi5oYXMobmFtZSkpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICBjb25zdCBmaWxlID0gbmV3IENhY2hlZEZpbGVSZWFkZXIoc2hlbGYsIHNvdXJjZSwgbmFtZSk7XG4gICAgICByZXR1cm4gZmlsZS5yZWFkKDAsIGZpbGUuc2l6ZSk7XG4gICAgfSxcbiAgfTtcbn1cblxuY2xhc3MgQ2FjaGVkRmlsZVJlYWRlciBpbXBsZW1lbnRzIFdlaWdodEZpbGUge1xuICByZWFkb25seSBzaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNzaGVsZjogU2hlbGY7XG4gIHJlYWRvbmx5ICNzb3VyY2U6IEZpbGVTb3VyY2UgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5ICNuYW1lOiBzdHJpbmc7XG4gIC8qKiBUaGUgc2VnbWVudCByZWFkIGxhc3Q6IHJhbmdlcyBjb21lIG9uZSBhZnRlciBhbm90aGVyLiAqL1xuICAjbGFzdDogeyBpbmRleDogbnVtYmVyOyBieXRlczogVWludDhBcnJheSB9IHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKHNoZWxmOiBTaGVsZiwgc291cmNlOiBGaWxlU291cmNlIHwgdW5kZWZpbmVkLCBuYW1lOiBzdHJpbmcpIHtcbiAgICB0aGlzLnNpemUgPSBmaWxlQnl0ZXMoc2hlbGYuZmlsZShuYW1lKSk7XG4gICAgdGhpcy4jc2hlbGYgPSBzaGVsZjtcbiAgICB0aGlzLiNzb3VyY2UgPSBzb3VyY2U7XG4gICAgdGhpcy4jbmFtZSA9IG5hbWU7XG4gIH1cblxuICBhc3luYyByZWFkKG9mZnNldDogbnVtYmVyLCBsZW5ndGg6IG51bWJlcik6IFByb21pc2U8VWludDhBcnJheT4ge1xuICAgIGNoZWNrUmFuZ2UodGhpcy4jbmFtZSwgdGhpcy5zaXplLCBvZmZzZXQsIGxlbmd0aCk7XG4gICAgY29uc3QgcmVzdWx0ID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoKTtcbiAgICBsZXQgYmVnaW4gPSAwO1xuICAgIGZvciAoY29uc3QgW2luZGV4LCB7IGJ5dGVzOiBzaXplIH1dIG9mIHRoaXMuI3NoZWxmLmZpbGUodGhpcy4jbmFtZSkuc2VnbWVudHMuZW50cmllcygpKSB7XG4gICAgICBjb25zdCBmcm9tID0gTWF0aC5tYXgob2Zmc2V0LCBiZWdpbik7XG4gICAgICBjb25zdCB0byA9IE1hdGgubWluKG9mZnNldCArIGxlbmd0aCwgYmVnaW4gKyBzaXplKTtcbiAgICAgIGlmIChmcm9tIDwgdG8pIHtcbiAgICAgICAgY29uc3QgYnl0ZXMgPSBhd2FpdCB0aGlzLiNzZWdtZW50KGluZGV4KTtcbiAgICAgICAgcmVzdWx0LnNldChieXRlcy5zdWJhcnJheShmcm9tIC0gYmVnaW4sIHRvIC0gYmVnaW4pLCBmcm9tIC0gb2Zmc2V0KTtcbiAgICAgIH1cbiAgICAgIGJlZ2luICs9IHNpemU7XG4gICAgfVxuICAgIHJldHVybiByZXN1bHQ7XG4gIH1cblxuICBhc3luYyAjc2VnbWVudChpbmRleDogbnVtYmVyKTogUHJvbWlzZTxVaW50OEFycmF5PiB7XG4gICAgaWYgKHRoaXMuI2xhc3Q/LmluZGV4ICE9PSBpbmRleCkge1xuICAgICAgY29uc3Qga2VwdCA9IGF3YWl0IHRoaXMuI3NoZWxmLnNlZ21lbnQodGhpcy4jbmFtZSwgaW5kZXgpO1xuICAgICAgdGhpcy4jbGFzdCA9IHsgaW5kZXgsIGJ5dGVzOiBrZXB0ID8/IChhd2FpdCB0aGlzLiNtZW5kZWQoaW5kZXgpKSB9O1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy4jbGFzdC5ieXRlcztcbiAgfVxuXG4gIGFzeW5jICNtZW5kZWQoaW5kZXg6IG51bWJlcik6IFByb21pc2U8VWludDhBcnJheT4ge1xuICAgIGNvbnN0IGZpbGUgPSB0aGlzLiNuYW1lO1xuICAgIGNvbnN0IGRhbWFnZWQgPSAoY2F1c2U/OiB1bmtub3duKSA9PlxuICAgICAgbmV3IEludGVncml0eUVycm9yKGAke2ZpbGV9IGlzIGRhbWFnZWQgaW4gdGhlIGNhY2hlYCwgeyBmaWxlIH0sIHsgY2F1c2UgfSk7XG4gICAgaWYgKCF0aGlzLiNzb3VyY2UpIHRocm93IGRhbWFnZWQoKTtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIGF3YWl0IHJlZmV0Y2godGhpcy4jc2hlbGYsIHRoaXMuI3NvdXJjZSwgZmlsZSwgaW5kZXgpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICB0aHJvdyBlcnJvciBpbnN0YW5jZW9mIE5ldHdvcmtFcnJvciA/IGRhbWFnZWQoZXJyb3IpIDogZXJyb3I7XG4gICAgfVxuICB9XG59XG5cbi8qKiBUaGUgZmlsZXMgb2YgYSBmb2xkZXIgYXQgaGFuZCwgY2hlY2tlZCBhZ2FpbnN0IGl0cyBtYW5pZmVzdCBpZiBpdCBoYXMgb25lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxvY2FsRmlsZXNPZihcbiAgc291cmNlOiBMb2NhbFNvdXJjZSxcbiAgb25WZXJpZnk6IChmaWxlOiBzdHJpbmcsIGJ5dGVzOiBudW1iZXIpID0+IHZvaWQsXG4gIHNpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQsXG4pOiBQcm9taXNlPE1vZGVsRmlsZXM+IHtcbiAgY29uc3QgbWFuaWZlc3RUZXh0ID0gYXdhaXQgKGF3YWl0IHNvdXJjZS5ibG9iKE1BTklGRVNUKSk/LnRleHQoKTtcbiAgY29uc3QgbWFuaWZlc3QgPSBtYW5pZmVzdFRleHQgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHBhcnNlTWFuaWZlc3QobWFuaWZlc3RUZXh0KTtcbiAgY29uc3QgYmxvYnMgPSBuZXcgTWFwPHN0cmluZywgQmxvYj4oKTtcbiAgY29uc3Qgd2FudCA9IGFzeW5jIChuYW1lOiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCBibG9iID0gYXdhaXQgc291cmNlLmJsb2IobmFtZSk7XG4gICAgaWYgKCFibG9iKSByZXR1cm4gZmFsc2U7XG4gICAgaWYgKG1hbmlmZXN0KSBhd2FpdCB2ZXJpZnkobWFuaWZlc3QsIG5hbWUsIGJsb2IsIG9uVmVyaWZ5LCBzaWduYWwpO1xuICAgIGJsb2JzLnNldChuYW1lLCBibG9iKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfTtcbiAgY29uc3QgdGV4dCA9IGFzeW5jIChuYW1lOiBzdHJpbmcpID0+IGJsb2JzLmdldChuYW1lKSEudGV4dCgpO1xuICBjb25zdCBuYW1lcyA9IGF3YWl0IGNvbGxlY3QoeyBpZDogc291cmNlLmlkLCB3YW50LCB0ZXh0IH0pO1xuICByZXR1cm4ge1xuICAgIGlkOiBzb3VyY2UuaWQsXG4gICAgYnl0ZXM6IFsuLi5ibG9icy52YWx1ZXMoKV0ucmVkdWNlKChzdW0sIGJsb2IpID0+IHN1bSArIGJsb2Iuc2l6ZSwgMCksXG4gICAgLi4uKG1hbmlmZXN0ICYmIHsgdmVyaWZpZWQ6IFwibWFuaWZlc3RcIiBhcyBjb25zdCB9KSxcbiAgICB3ZWlnaHRzOiBuYW1lcy5tYXAoKG5hbWUpID0+IGJsb2JSZWFkZXIobmFtZSwgYmxvYnMuZ2V0KG5hbWUpISkpLFxuICAgIGFzeW5jIHJlYWQobmFtZSkge1xuICAgICAgY29uc3QgYmxvYiA9IGJsb2JzLmdldChuYW1lKTtcbiAgICAgIHJldHVybiBibG9iICYmIG5ldyBVaW50OEFycmF5KGF3YWl0IGJsb2IuYXJyYXlCdWZmZXIoKSk7XG4gICAgfSxcbiAgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gdmVyaWZ5KFxuICB7IGZpbGVzIH06IE1hbmlmZXN0LFxuICBuYW1lOiBzdHJpbmcsXG4gIGJsb2I6IEJsb2IsXG4gIG9uVmVyaWZ5OiAoZmlsZTogc3RyaW5nLCBieXRlczogbnVtYmVyKSA9PiB2b2lkLFxuICBzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkLFxuKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IGV4cGVjdGVkID0gT2JqZWN0Lmhhc093bihmaWxlcywgbmFtZSkgPyBmaWxlc1tuYW1lXSA6IHVuZGVmaW5lZDtcbiAgY29uc3QgaGFzaGVyID0gbmV3IEhhc2hlcigpO1xuICBmb3IgYXdhaXQgKGNvbnN0IGNodW5rIG9mIGNodW5rcyhibG9iLnN0cmVhbSgpKSkge1xuICAgIHNpZ25hbD8udGhyb3dJZkFib3J0ZWQoKTtcbiAgICBoYXNoZXIudXBkYXRlKGNodW5rKTtcbiAgICBvblZlcmlmeShuYW1lLCBjaHVuay5sZW5ndGgpO1xuICB9XG4gIGNvbnN0IGFjdHVhbCA9IGhhc2hlci5maW5pc2goKTtcbiAgaWYgKGFjdHVhbCAhPT0gZXhwZWN0ZWQ/LnNoYTI1Nikge1xuICAgIGNvbnN0IGRldGFpbHMgPSB7IGZpbGU6IG5hbWUsIGV4cGVjdGVkOiBleHBlY3RlZD8uc2hhMjU2LCBhY3R1YWwgfTtcbiAgICB0aHJvdyBuZXcgSW50ZWdyaXR5RXJyb3IoYCR7bmFtZX0gaXMgbm90IHRoZSBmaWxlIHRoYXQgaXRzIGhhc2ggcHJvbWlzZXNgLCBkZXRhaWxzKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBibG9iUmVhZGVyKG5hbWU6IHN0cmluZywgYmxvYjogQmxvYik6IFdlaWdodEZpbGUge1xuICByZXR1cm4ge1xuICAgIHNpemU6IGJsb2Iuc2l6ZSxcbiAgICBhc3luYyByZWFkKG9mZnNldCwgbGVuZ3RoKSB7XG4gICAgICBjaGVja1JhbmdlKG5hbWUsIGJsb2Iuc2l6ZSwgb2Zmc2V0LCBsZW5ndGgpO1xuICAgICAgcmV0dXJuIG5ldyBVaW50OEFycmF5KGF3YWl0IGJsb2Iuc2xpY2Uob2Zmc2V0LCBvZmZzZXQgKyBsZW5ndGgpLmFycmF5QnVmZmVyKCkpO1xuICAgIH0sXG4gIH07XG59XG5cbmZ1bmN0aW9uIGNoZWNrUmFuZ2UoZmlsZTogc3RyaW5nLCBzaXplOiBudW1iZXIsIG9mZnNldDogbnVtYmVyLCBsZW5ndGg6IG51bWJlcik6IHZvaWQge1xuICBpZiAob2Zmc2V0ID49IDAgJiYgbGVuZ3RoID49IDAgJiYgb2Zmc2V0ICsgbGVuZ3RoIDw9IHNpemUpIHJldHVybjtcbiAgdGhyb3cgbmV3IEJhZE1vZGVsRXJyb3IoYCR7ZmlsZX0gaGFzICR7c2l6ZX0gYnl0ZXMsIHRvbyBmZXcgZm9yIHdoYXQgaXRzIGhlYWRlciBzYXlzYCwgeyBmaWxlLCBzaXplIH0pO1xufVxuIiwgIi8vIEZyb20gd2hhdCB0aGUgY2FsbGVyIG5hbWVzIHRvIGZpbGVzIHRoYXQgY2FuIGJlIHJlYWQuXG5cbmltcG9ydCB0eXBlIHsgUHJvZ3Jlc3MgfSBmcm9tIFwiLi4vYXBpLmpzXCI7XG5pbXBvcnQgeyBOb3RDYWNoZWRFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMuanNcIjtcbmltcG9ydCB0eXBlIHsgU2VudFNvdXJjZSB9IGZyb20gXCIuLi9ycGMvcHJvdG9jb2wuanNcIjtcbmltcG9ydCB0eXBlIHsgQmxvYlN0b3JlIH0gZnJvbSBcIi4vYmxvYnMuanNcIjtcbmltcG9ydCB7IGRvd25sb2FkIH0gZnJvbSBcIi4vZG93bmxvYWQuanNcIjtcbmltcG9ydCB7IGNhY2hlZEZpbGVzLCBsb2NhbEZpbGVzT2YsIHR5cGUgTW9kZWxGaWxlcyB9IGZyb20gXCIuL2ZpbGVzLmpzXCI7XG5pbXBvcnQgeyBMb2NhbFNvdXJjZSB9IGZyb20gXCIuL2xvY2FsLmpzXCI7XG5pbXBvcnQgeyB3aXRoTG9jayB9IGZyb20gXCIuL2xvY2tzLmpzXCI7XG5pbXBvcnQgeyBmb2xkZXJPZiwgU2hlbGYgfSBmcm9tIFwiLi9zaGVsZi5qc1wiO1xuaW1wb3J0IHsgdHlwZSBGaWxlU291cmNlLCBIdHRwU291cmNlIH0gZnJvbSBcIi4vc291cmNlLmpzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgT3BlbkNvbnRleHQge1xuICBzaWduYWw/OiBBYm9ydFNpZ25hbCB8IHVuZGVmaW5lZDtcbiAgb25Qcm9ncmVzcyhwcm9ncmVzczogUHJvZ3Jlc3MpOiB2b2lkO1xufVxuXG4vKiogT3BlbnMgYSBtb2RlbCBmb3IgYHVzZWA7IHVudGlsIHRoYXQgZW5kcywgbm8gdGFiIGNhbiBkZWxldGUgaXQgb3IgcHV0IGFub3RoZXIgaW4gaXRzIHBsYWNlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdpdGhNb2RlbDxUPihcbiAgbW9kZWw6IFNlbnRTb3VyY2UsXG4gIGJsb2JzOiBCbG9iU3RvcmUsXG4gIGNvbnRleHQ6IE9wZW5Db250ZXh0LFxuICB1c2U6IChmaWxlczogTW9kZWxGaWxlcykgPT4gUHJvbWlzZTxUPixcbik6IFByb21pc2U8VD4ge1xuICBpZiAoXCJsb2NhbFwiIGluIG1vZGVsICYmIG1vZGVsLmtlZXAgPT09IHVuZGVmaW5lZCkge1xuICAgIGNvbnN0IGxvY2FsID0gbmV3IExvY2FsU291cmNlKG1vZGVsLm5hbWUsIG1vZGVsLmxvY2FsKTtcbiAgICByZXR1cm4gdXNlKGF3YWl0IGxvY2FsRmlsZXNPZihsb2NhbCwgdmVyaWZ5UHJvZ3Jlc3MoY29udGV4dCksIGNvbnRleHQuc2lnbmFsKSk7XG4gIH1cbiAgY29uc3Qgc291cmNlID0gZmlsZVNvdXJjZShtb2RlbCk7XG4gIGNvbnN0IGlkID0gXCJjYWNoZWRcIiBpbiBtb2RlbCA/IG1vZGVsLmNhY2hlZCA6IHNvdXJjZSEuaWQ7XG4gIGNvbnN0IGZvbGRlciA9IGF3YWl0IGZvbGRlck9mKGlkKTtcbiAgaWYgKHNvdXJjZSAmJiAhKFwiY2FjaGVkXCIgaW4gbW9kZWwpKSBhd2FpdCBlbnN1cmUoYmxvYnMsIHNvdXJjZSwgXCJsb2NhbFwiIGluIG1vZGVsLCBjb250ZXh0KTtcbiAgcmV0dXJuIHdpdGhMb2NrKGZvbGRlciwgXCJzaGFyZWRcIiwgY29udGV4dC5zaWduYWwsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBzaGVsZiA9IGF3YWl0IFNoZWxmLm9wZW4oYmxvYnMsIGlkKTtcbiAgICBpZiAoIXNoZWxmLmVudHJ5LmNvbXBsZXRlKSB0aHJvdyBuZXcgTm90Q2FjaGVkRXJyb3IoYHRoZSBjYWNoZSBob2xkcyBubyB3aG9sZSAke2lkfWAsIHsgaWQgfSk7XG4gICAgcmV0dXJuIHVzZShjYWNoZWRGaWxlcyhzaGVsZiwgXCJsb2NhbFwiIGluIG1vZGVsID8gdW5kZWZpbmVkIDogc291cmNlKSk7XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBmaWxlU291cmNlKG1vZGVsOiBTZW50U291cmNlKTogRmlsZVNvdXJjZSB8IHVuZGVmaW5lZCB7XG4gIGlmIChcImxvY2FsXCIgaW4gbW9kZWwpIHJldHVybiBuZXcgTG9jYWxTb3VyY2UobW9kZWwua2VlcCEsIG1vZGVsLmxvY2FsKTtcbiAgY29uc3QgdXJsID0gXCJ1cmxcIiBpbiBtb2RlbCA/IG1vZGVsLnVybCA6IG1vZGVsLmNhY2hlZDtcbiAgcmV0dXJuIC9eaHR0cHM/Oi8udGVzdCh1cmwpID8gbmV3IEh0dHBTb3VyY2UodXJsKSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIE1ha2VzIHRoZSBtb2RlbCdzIHNoZWxmIGNvbXBsZXRlOyBgcmVwbGFjZWAgdGFrZXMgdGhlIHNvdXJjZSdzIGZpbGVzIGV2ZW4gaWYgaXQgaXMgYWxyZWFkeS4gKi9cbmFzeW5jIGZ1bmN0aW9uIGVuc3VyZShcbiAgYmxvYnM6IEJsb2JTdG9yZSxcbiAgc291cmNlOiBGaWxlU291cmNlLFxuICByZXBsYWNlOiBib29sZWFuLFxuICBjb250ZXh0OiBPcGVuQ29udGV4dCxcbik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB7IHNpZ25hbCB9ID0gY29udGV4dDtcbiAgY29uc3QgZm9sZGVyID0gYXdhaXQgZm9sZGVyT2Yoc291cmNlLmlkKTtcbiAgaWYgKCFyZXBsYWNlICYmIChhd2FpdCBTaGVsZi5vcGVuKGJsb2JzLCBzb3VyY2UuaWQpKS5lbnRyeS5jb21wbGV0ZSkgcmV0dXJuO1xuICBjb250ZXh0Lm9uUHJvZ3Jlc3MoeyBzdGFnZTogXCJkb3dubG9hZFwiLCBsb2FkZWQ6IDAsIHRvdGFsOiAwLCB0ZXh0OiBgRmV0Y2hpbmcgJHtzb3VyY2UuaWR9YCB9KTtcbiAgYXdhaXQgd2l0aExvY2soZm9sZGVyLCBcImV4Y2x1c2l2ZVwiLCBzaWduYWwsIGFzeW5jICgpID0+IHtcbiAgICBpZiAocmVwbGFjZSkgYXdhaXQgYmxvYnMucmVtb3ZlRm9sZGVyKGZvbGRlcik7XG4gICAgY29uc3Qgc2hlbGYgPSBhd2FpdCBTaGVsZi5vcGVuKGJsb2JzLCBzb3VyY2UuaWQpO1xuICAgIC8vIEFub3RoZXIgdGFiIG1heSBoYXZlIGZldGNoZWQgaXQgbWVhbndoaWxlLlxuICAgIGlmIChzaGVsZi5lbnRyeS5jb21wbGV0ZSkgcmV0dXJuO1xuICAgIGF3YWl0IGRvd25sb2FkKHNoZWxmLCBzb3VyY2UsIHsgc2lnbmFsLCBvbkJ5dGVzOiBkb3dubG9hZFByb2dyZXNzKGNvbnRleHQpIH0pO1xuICAgIGNvbnN0IHsgdmVyaWZpZWQsIHRvdGFsQnl0ZXM6IHRvdGFsIH0gPSBzaGVsZi5lbnRyeTtcbiAgICBjb250ZXh0Lm9uUHJvZ3Jlc3MoeyBzdGFnZTogXCJ2ZXJpZnlcIiwgbG9hZGVkOiB0b3RhbCwgdG90YWwsIHRleHQ6IHZlcmRpY3RbdmVyaWZpZWRdIH0pO1xuICB9KTtcbn1cblxuY29uc3QgdmVyZGljdCA9IHtcbiAgbWFuaWZlc3Q6IFwiRXZlcnkgZmlsZSBtYXRjaGVzIHRoZSBtYW5pZmVzdFwiLFxuICBcImZpcnN0LXVzZVwiOiBcIlRoZXJlIGlzIG5vIG1hbmlmZXN0OyB0aGUgaGFzaGVzIGFyZSByZW1lbWJlcmVkLCBzbyB0aGF0IGxhdGVyIGNoYW5nZXMgc2hvd1wiLFxufTtcblxuZnVuY3Rpb24gZG93bmxvYWRQcm9ncmVzcyh7IG9uUHJvZ3Jlc3MgfTogT3BlbkNvbnRleHQpIHtcbiAgcmV0dXJuIChmaWxlOiBzdHJpbmcsIGxvYWRlZDogbnVtYmVyLCB0b3RhbDogbnVtYmVyKSA9PlxuICAgIG9uUHJvZ3Jlc3MoeyBzdGFnZTogXCJkb3dubG9hZFwiLCBmaWxlLCBsb2FkZWQsIHRvdGFsLCB0ZXh0OiBgRG93bmxvYWRpbmcgJHtmaWxlfWAgfSk7XG59XG5cbmZ1bmN0aW9uIHZlcmlmeVByb2dyZXNzKHsgb25Qcm9ncmVzcyB9OiBPcGVuQ29udGV4dCkge1xuICBsZXQgbG9hZGVkID0gMDtcbiAgcmV0dXJuIChmaWxlOiBzdHJpbmcsIGJ5dGVzOiBudW1iZXIpID0+IHtcbiAgICBsb2FkZWQgKz0gYnl0ZXM7XG4gICAgb25Qcm9ncmVzcyh7IHN0YWdlOiBcInZlcmlmeVwiLCBmaWxlLCBsb2FkZWQsIHRvdGFsOiAwLCB0ZXh0OiBgQ2hlY2tpbmcgJHtmaWxlfWAgfSk7XG4gIH07XG59XG5cbiIsICIvLyBNb2RlbCBmb2xkZXJzIGZvciB0ZXN0czogbWFkZSB1cCBvbmVzLCBhbmQgdGhvc2Ugb2YgdGhlIHJlcG9zaXRvcnkuXG5cbmltcG9ydCB7IGNyZWF0ZUhhc2ggfSBmcm9tIFwibm9kZTpjcnlwdG9cIjtcbmltcG9ydCB7IHJlYWRkaXJTeW5jLCByZWFkRmlsZVN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgam9pbiwgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcblxuLyoqIFRoZSByZXBvc2l0b3J5LCBzZWVuIGZyb20gdGhlIHBhY2thZ2UsIHdoZXJlIHRlc3RzIHJ1bi4gKi9cbmV4cG9ydCBjb25zdCByZXBvc2l0b3J5ID0gcmVzb2x2ZShcIi4uLy4uXCIpO1xuZXhwb3J0IGNvbnN0IE1JTkkgPSBqb2luKHJlcG9zaXRvcnksIFwibW9kZWxzL2tndC1taW5pXCIpO1xuZXhwb3J0IGNvbnN0IFRJTllfQ0hBVCA9IGpvaW4ocmVwb3NpdG9yeSwgXCJ0ZXN0cy9maXh0dXJlcy9tb2RlbHMvdGlueV9jaGF0XCIpO1xuZXhwb3J0IGNvbnN0IFNUT1JJRVMgPSBqb2luKHJlcG9zaXRvcnksIFwidGVzdHMvZml4dHVyZXMvbW9kZWxzL3N0b3JpZXMyNjBrXCIpO1xuXG5leHBvcnQgZnVuY3Rpb24gZm9sZGVyRmlsZXMoZm9sZGVyOiBzdHJpbmcpOiBNYXA8c3RyaW5nLCBVaW50OEFycmF5PiB7XG4gIGNvbnN0IG5hbWVzID0gcmVhZGRpclN5bmMoZm9sZGVyKS5maWx0ZXIoKG5hbWUpID0+IC9cXC4oanNvbnxqaW5qYXxzYWZldGVuc29ycykkLy50ZXN0KG5hbWUpKTtcbiAgcmV0dXJuIG5ldyBNYXAobmFtZXMubWFwKChuYW1lKSA9PiBbbmFtZSwgcmVhZEZpbGVTeW5jKGpvaW4oZm9sZGVyLCBuYW1lKSldKSk7XG59XG5cbi8qKiBGaWxlcyB0aGF0IG5vIHdhc20gbW9kdWxlIGNvdWxkIGxvYWQsIGJ1dCB0aGF0IGRvd25sb2FkIGFsbCB0aGUgc2FtZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYWRlVXBNb2RlbCh3ZWlnaHRCeXRlczogbnVtYmVyKTogTWFwPHN0cmluZywgVWludDhBcnJheT4ge1xuICByZXR1cm4gbmV3IE1hcChbXG4gICAgW1wiY29uZmlnLmpzb25cIiwgdGV4dChcInt9XCIpXSxcbiAgICBbXCJ0b2tlbml6ZXIuanNvblwiLCB0ZXh0KCd7XCJtb2RlbFwiOnt9fScpXSxcbiAgICBbXCJtb2RlbC5zYWZldGVuc29yc1wiLCBub2lzZSh3ZWlnaHRCeXRlcyldLFxuICBdKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHdpdGhNYW5pZmVzdChmaWxlczogTWFwPHN0cmluZywgVWludDhBcnJheT4pOiBNYXA8c3RyaW5nLCBVaW50OEFycmF5PiB7XG4gIGNvbnN0IGhhc2ggPSAoYnl0ZXM6IFVpbnQ4QXJyYXkpID0+IGNyZWF0ZUhhc2goXCJzaGEyNTZcIikudXBkYXRlKGJ5dGVzKS5kaWdlc3QoXCJoZXhcIik7XG4gIGNvbnN0IGVudHJpZXMgPSBbLi4uZmlsZXNdLm1hcCgoW25hbWUsIGJ5dGVzXSkgPT4gW25hbWUsIHsgc2l6ZTogYnl0ZXMubGVuZ3RoLCBzaGEyNTY6IGhhc2goYnl0ZXMpIH1dKTtcbiAgY29uc3QgbWFuaWZlc3QgPSB7IHZlcnNpb246IDEsIGZpbGVzOiBPYmplY3QuZnJvbUVudHJpZXMoZW50cmllcykgfTtcbiAgcmV0dXJuIG5ldyBNYXAoWy4uLmZpbGVzLCBbXCJrZ3QtbWFuaWZlc3QuanNvblwiLCB0ZXh0KEpTT04uc3RyaW5naWZ5KG1hbmlmZXN0KSldXSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0ZXh0KHZhbHVlOiBzdHJpbmcpOiBVaW50OEFycmF5IHtcbiAgcmV0dXJuIG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZSh2YWx1ZSk7XG59XG5cbi8qKiBCeXRlcyB0aGF0IGRvIG5vdCByZXBlYXQ7IHRoZSBzYW1lIG9uIGVhY2ggcnVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5vaXNlKGxlbmd0aDogbnVtYmVyKTogVWludDhBcnJheSB7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoKTtcbiAgbGV0IHN0YXRlID0gMTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBsZW5ndGg7IGkrKykge1xuICAgIHN0YXRlID0gKE1hdGguaW11bChzdGF0ZSwgMTY2NDUyNSkgKyAxMDEzOTA0MjIzKSA+Pj4gMDtcbiAgICBieXRlc1tpXSA9IHN0YXRlID4+PiAyNDtcbiAgfVxuICByZXR1cm4gYnl0ZXM7XG59XG4iLCAiLy8gQSBzZXJ2ZXIgb2YgbW9kZWwgZm9sZGVycyB0aGF0IGNhbiBtaXNiZWhhdmUgYXMgcmVhbCBvbmVzIGRvLCBhbmQgdGVsbHMgd2hhdCBpdCB3YXMgYXNrZWQuXG5cbmltcG9ydCB7IGNyZWF0ZVNlcnZlciwgdHlwZSBJbmNvbWluZ01lc3NhZ2UsIHR5cGUgU2VydmVyLCB0eXBlIFNlcnZlclJlc3BvbnNlIH0gZnJvbSBcIm5vZGU6aHR0cFwiO1xuaW1wb3J0IHR5cGUgeyBBZGRyZXNzSW5mbyB9IGZyb20gXCJub2RlOm5ldFwiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFNlcnZlZCB7XG4gIHBhdGg6IHN0cmluZztcbiAgcmFuZ2U6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgLyoqIEJ5dGVzIG9mIHRoZSBib2R5IHRoYXQgd2VyZSBzZW50LiAqL1xuICBzZW50OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQmVoYXZpb3VyIHtcbiAgLyoqIEFuc3dlcnMgYFJhbmdlYCByZXF1ZXN0czsgb3RoZXJ3aXNlIHRoZSB3aG9sZSBmaWxlIGNvbWVzIGVhY2ggdGltZS4gKi9cbiAgcmFuZ2VzPzogYm9vbGVhbjtcbiAgLyoqIFNlbmRzIHZhbGlkYXRvcnMuICovXG4gIHRhZ3M/OiBib29sZWFuO1xuICAvKiogQnJlYWtzIHRoZSBjb25uZWN0aW9uIG9mIHRoZSBuZXh0IGFuc3dlcnMgYWZ0ZXIgc28gbWFueSBieXRlczsgdXNlZCB1cCBvbmUgYnkgb25lLiAqL1xuICBicmVha0FmdGVyPzogbnVtYmVyW107XG4gIC8qKiBBbnN3ZXJzIHVua25vd24gcGF0aHMgd2l0aCBhIHBhZ2UsIGFzIHNlcnZlcnMgb2Ygd2ViIGFwcHMgZG8uICovXG4gIGZhbGxiYWNrUGFnZT86IGJvb2xlYW47XG4gIC8qKiBXYWl0cyBiZWZvcmUgZWFjaCBwaWVjZSBvZiBhIGJvZHkuICovXG4gIHNsb3dseT86IGJvb2xlYW47XG59XG5cbmV4cG9ydCBjbGFzcyBNb2RlbFNlcnZlciB7XG4gIHJlYWRvbmx5IHJlcXVlc3RzOiBTZXJ2ZWRbXSA9IFtdO1xuICByZWFkb25seSBiZWhhdmlvdXI6IEJlaGF2aW91cjtcbiAgLyoqIFRoZSBmb2xkZXIncyBVUkwuICovXG4gIHVybCA9IFwiXCI7XG4gIHJlYWRvbmx5ICNmaWxlczogTWFwPHN0cmluZywgVWludDhBcnJheT47XG4gIHJlYWRvbmx5ICNzZXJ2ZXI6IFNlcnZlcjtcblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKGZpbGVzOiBNYXA8c3RyaW5nLCBVaW50OEFycmF5PiwgYmVoYXZpb3VyOiBCZWhhdmlvdXIpIHtcbiAgICB0aGlzLiNmaWxlcyA9IGZpbGVzO1xuICAgIHRoaXMuYmVoYXZpb3VyID0gYmVoYXZpb3VyO1xuICAgIHRoaXMuI3NlcnZlciA9IGNyZWF0ZVNlcnZlcigocmVxdWVzdCwgcmVzcG9uc2UpID0+IHZvaWQgdGhpcy4jYW5zd2VyKHJlcXVlc3QsIHJlc3BvbnNlKSk7XG4gIH1cblxuICBzdGF0aWMgYXN5bmMgc3RhcnQoZmlsZXM6IE1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+LCBiZWhhdmlvdXI6IEJlaGF2aW91ciA9IHt9KTogUHJvbWlzZTxNb2RlbFNlcnZlcj4ge1xuICAgIGNvbnN0IHNlcnZlciA9IG5ldyBNb2RlbFNlcnZlcihmaWxlcywgeyByYW5nZXM6IHRydWUsIHRhZ3M6IHRydWUsIC4uLmJlaGF2aW91ciB9KTtcbiAgICBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigobGlzdGVuaW5nKSA9PiBzZXJ2ZXIuI3NlcnZlci5saXN0ZW4oMCwgXCIxMjcuMC4wLjFcIiwgbGlzdGVuaW5nKSk7XG4gICAgc2VydmVyLnVybCA9IGBodHRwOi8vMTI3LjAuMC4xOiR7KHNlcnZlci4jc2VydmVyLmFkZHJlc3MoKSBhcyBBZGRyZXNzSW5mbykucG9ydH0vbW9kZWwvYDtcbiAgICByZXR1cm4gc2VydmVyO1xuICB9XG5cbiAgYXNrZWQobmFtZTogc3RyaW5nKTogU2VydmVkW10ge1xuICAgIHJldHVybiB0aGlzLnJlcXVlc3RzLmZpbHRlcigoeyBwYXRoIH0pID0+IHBhdGggPT09IG5hbWUpO1xuICB9XG5cbiAgYXN5bmMgc3RvcCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICB0aGlzLiNzZXJ2ZXIuY2xvc2VBbGxDb25uZWN0aW9ucygpO1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKChjbG9zZWQpID0+IHRoaXMuI3NlcnZlci5jbG9zZShjbG9zZWQpKTtcbiAgfVxuXG4gIGFzeW5jICNhbnN3ZXIocmVxdWVzdDogSW5jb21pbmdNZXNzYWdlLCByZXNwb25zZTogU2VydmVyUmVzcG9uc2UpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBuYW1lID0gZGVjb2RlVVJJQ29tcG9uZW50KG5ldyBVUkwocmVxdWVzdC51cmwhLCBcImh0dHA6Ly9sb2NhbGhvc3RcIikucGF0aG5hbWUuc2xpY2UoXCIvbW9kZWwvXCIubGVuZ3RoKSk7XG4gICAgY29uc3Qgc2VydmVkOiBTZXJ2ZWQgPSB7IHBhdGg6IG5hbWUsIHJhbmdlOiByZXF1ZXN0LmhlYWRlcnMucmFuZ2UsIHNlbnQ6IDAgfTtcbiAgICB0aGlzLnJlcXVlc3RzLnB1c2goc2VydmVkKTtcbiAgICByZXNwb25zZS5zZXRIZWFkZXIoXCJBY2Nlc3MtQ29udHJvbC1BbGxvdy1PcmlnaW5cIiwgXCIqXCIpO1xuICAgIHJlc3BvbnNlLnNldEhlYWRlcihcIkFjY2Vzcy1Db250cm9sLUV4cG9zZS1IZWFkZXJzXCIsIFwiRVRhZywgQ29udGVudC1SYW5nZVwiKTtcbiAgICByZXNwb25zZS5zZXRIZWFkZXIoXCJBY2Nlc3MtQ29udHJvbC1BbGxvdy1IZWFkZXJzXCIsIFwiUmFuZ2VcIik7XG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLiNmaWxlcy5nZXQobmFtZSk7XG4gICAgaWYgKCFieXRlcykgcmV0dXJuIHRoaXMuI21pc3NpbmcocmVzcG9uc2UpO1xuICAgIGNvbnN0IGZyb20gPSB0aGlzLiNmcm9tKHJlcXVlc3QsIGJ5dGVzLCByZXNwb25zZSk7XG4gICAgaWYgKGZyb20gPT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgIGF3YWl0IHRoaXMuI3NlbmQocmVzcG9uc2UsIGJ5dGVzLnN1YmFycmF5KGZyb20pLCBzZXJ2ZWQpO1xuICB9XG5cbiAgI21pc3NpbmcocmVzcG9uc2U6IFNlcnZlclJlc3BvbnNlKTogdm9pZCB7XG4gICAgY29uc3QgcGFnZSA9IHRoaXMuYmVoYXZpb3VyLmZhbGxiYWNrUGFnZSA9PT0gdHJ1ZTtcbiAgICByZXNwb25zZS53cml0ZUhlYWQocGFnZSA/IDIwMCA6IDQwNCwgeyBcIkNvbnRlbnQtVHlwZVwiOiBwYWdlID8gXCJ0ZXh0L2h0bWxcIiA6IFwidGV4dC9wbGFpblwiIH0pO1xuICAgIHJlc3BvbnNlLmVuZChcIjwhZG9jdHlwZSBodG1sPlwiKTtcbiAgfVxuXG4gICNmcm9tKHJlcXVlc3Q6IEluY29taW5nTWVzc2FnZSwgYnl0ZXM6IFVpbnQ4QXJyYXksIHJlc3BvbnNlOiBTZXJ2ZXJSZXNwb25zZSk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gICAgY29uc3QgYXNrZWQgPSAvXmJ5dGVzPShcXGQrKS0kLy5leGVjKHJlcXVlc3QuaGVhZGVycy5yYW5nZSA/PyBcIlwiKT8uWzFdO1xuICAgIGNvbnN0IGZyb20gPSB0aGlzLmJlaGF2aW91ci5yYW5nZXMgJiYgYXNrZWQgIT09IHVuZGVmaW5lZCA/IE51bWJlcihhc2tlZCkgOiAwO1xuICAgIGlmIChmcm9tID49IGJ5dGVzLmxlbmd0aCAmJiBmcm9tID4gMCkge1xuICAgICAgcmVzcG9uc2Uud3JpdGVIZWFkKDQxNikuZW5kKCk7XG4gICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBpZiAodGhpcy5iZWhhdmlvdXIudGFncykgcmVzcG9uc2Uuc2V0SGVhZGVyKFwiRVRhZ1wiLCBgXCIke2J5dGVzLmxlbmd0aH0tJHtieXRlc1swXX1cImApO1xuICAgIHJlc3BvbnNlLnNldEhlYWRlcihcIkNvbnRlbnQtVHlwZVwiLCBcImFwcGxpY2F0aW9uL29jdGV0LXN0cmVhbVwiKTtcbiAgICByZXNwb25zZS5zZXRIZWFkZXIoXCJDb250ZW50LUxlbmd0aFwiLCBieXRlcy5sZW5ndGggLSBmcm9tKTtcbiAgICBpZiAoZnJvbSA+IDApIHJlc3BvbnNlLnNldEhlYWRlcihcIkNvbnRlbnQtUmFuZ2VcIiwgYGJ5dGVzICR7ZnJvbX0tJHtieXRlcy5sZW5ndGggLSAxfS8ke2J5dGVzLmxlbmd0aH1gKTtcbiAgICByZXNwb25zZS53cml0ZUhlYWQoZnJvbSA+IDAgPyAyMDYgOiAyMDApO1xuICAgIHJldHVybiBmcm9tO1xuICB9XG5cbiAgYXN5bmMgI3NlbmQocmVzcG9uc2U6IFNlcnZlclJlc3BvbnNlLCBib2R5OiBVaW50OEFycmF5LCBzZXJ2ZWQ6IFNlcnZlZCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGxpbWl0ID0gdGhpcy5iZWhhdmlvdXIuYnJlYWtBZnRlcj8uc2hpZnQoKSA/PyBJbmZpbml0eTtcbiAgICBjb25zdCBwaWVjZSA9IDY0ICogMTAyNDtcbiAgICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgTWF0aC5taW4oYm9keS5sZW5ndGgsIGxpbWl0KTsgYXQgKz0gcGllY2UpIHtcbiAgICAgIGNvbnN0IHBhcnQgPSBib2R5LnN1YmFycmF5KGF0LCBNYXRoLm1pbihhdCArIHBpZWNlLCBsaW1pdCwgYm9keS5sZW5ndGgpKTtcbiAgICAgIGlmICh0aGlzLmJlaGF2aW91ci5zbG93bHkpIGF3YWl0IG5ldyBQcm9taXNlKChsYXRlcikgPT4gc2V0VGltZW91dChsYXRlciwgNSkpO1xuICAgICAgaWYgKHJlc3BvbnNlLmRlc3Ryb3llZCkgcmV0dXJuO1xuICAgICAgYXdhaXQgbmV3IFByb21pc2U8dm9pZD4oKHdyaXR0ZW4pID0+IHJlc3BvbnNlLndyaXRlKHBhcnQsICgpID0+IHdyaXR0ZW4oKSkpO1xuICAgICAgc2VydmVkLnNlbnQgKz0gcGFydC5sZW5ndGg7XG4gICAgfVxuICAgIGlmIChsaW1pdCA8IGJvZHkubGVuZ3RoKSByZXNwb25zZS5kZXN0cm95KCk7XG4gICAgZWxzZSByZXNwb25zZS5lbmQoKTtcbiAgfVxufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUEyQixZQUFZOzs7QUM0QmhDLElBQU0sV0FBTixjQUF1QixNQUFNO0FBQUEsRUFDekIsT0FBa0I7QUFBQSxFQUNsQjtBQUFBLEVBRVQsWUFBWSxTQUFpQixVQUFtQyxDQUFDLEdBQUcsU0FBd0I7QUFDMUYsVUFBTSxTQUFTLE9BQU87QUFDdEIsU0FBSyxVQUFVO0FBQ2YsU0FBSyxPQUFPLFdBQVc7QUFBQSxFQUN6QjtBQUNGO0FBR08sSUFBTSxnQkFBTixjQUE0QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFhO0FBRTdFLElBQU0sbUJBQU4sY0FBK0IsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBaUI7QUFFcEYsSUFBTSxrQkFBTixjQUE4QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFlO0FBRWpGLElBQU0sbUJBQU4sY0FBK0IsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBaUI7QUFFcEYsSUFBTSxpQkFBTixjQUE2QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFhO0FBRTlFLElBQU0sYUFBTixjQUF5QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFTO0FBRXRFLElBQU0sY0FBTixjQUEwQixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFVO0FBRXhFLElBQU0sZUFBTixjQUEyQixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFXO0FBRTFFLElBQU0sZUFBTixjQUEyQixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFZO0FBRTNFLElBQU0sZ0JBQU4sY0FBNEIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBYTtBQUU3RSxJQUFNLGlCQUFOLGNBQTZCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQWM7QUFFL0UsSUFBTSxnQkFBTixjQUE0QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFhO0FBRTdFLElBQU0sZUFBTixjQUEyQixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFXO0FBRTFFLElBQU0saUJBQU4sY0FBNkIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBYztBQUUvRSxJQUFNLGlCQUFOLGNBQTZCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQWM7QUFFL0UsSUFBTSxhQUFOLGNBQXlCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQVM7QUFFdEUsSUFBTSxnQkFBTixjQUE0QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFhO0FBRTdFLElBQU0sa0JBQU4sY0FBOEIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBZ0I7QUFFbEYsSUFBTSxrQkFBTixjQUE4QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFnQjtBQUVsRixJQUFNLHFCQUFOLGNBQWlDLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQW1CO0FBRXhGLElBQU0sZ0JBQU4sY0FBNEIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBWTtBQUU1RSxJQUFNLGdCQUFOLGNBQTRCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQVk7QUFFbkYsSUFBTSxVQUFVO0FBQUEsRUFDZCxhQUFhO0FBQUEsRUFDYixpQkFBaUI7QUFBQSxFQUNqQixlQUFlO0FBQUEsRUFDZixpQkFBaUI7QUFBQSxFQUNqQixXQUFXO0FBQUEsRUFDWCxPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixhQUFhO0FBQUEsRUFDYixjQUFjO0FBQUEsRUFDZCxhQUFhO0FBQUEsRUFDYixTQUFTO0FBQUEsRUFDVCxjQUFjO0FBQUEsRUFDZCxjQUFjO0FBQUEsRUFDZCxPQUFPO0FBQUEsRUFDUCxhQUFhO0FBQUEsRUFDYixnQkFBZ0I7QUFBQSxFQUNoQixnQkFBZ0I7QUFBQSxFQUNoQixtQkFBbUI7QUFBQSxFQUNuQixVQUFVO0FBQUEsRUFDVixVQUFVO0FBQ1o7QUFZTyxTQUFTLFNBQ2QsTUFDQSxTQUNBLFVBQW1DLENBQUMsR0FDcEMsU0FDVTtBQUNWLFNBQU8sSUFBSSxRQUFRLElBQUksRUFBRSxTQUFTLFNBQVMsT0FBTztBQUNwRDtBQUVPLFNBQVMsWUFBWSxNQUFrQztBQUM1RCxTQUFPLE9BQU8sU0FBUyxZQUFZLE9BQU8sT0FBTyxTQUFTLElBQUk7QUFDaEU7QUFHTyxTQUFTLFdBQVcsUUFBMkI7QUFDcEQsTUFBSSxrQkFBa0IsU0FBVSxRQUFPO0FBQ3ZDLFFBQU0sUUFBUSxrQkFBa0IsU0FBUyxrQkFBa0IsZUFBZSxTQUFTO0FBQ25GLFFBQU0sVUFBVSxPQUFPLFdBQVcsT0FBTyxNQUFNO0FBRS9DLFFBQU0sRUFBRSxNQUFNLFFBQVEsSUFBSyxVQUFVLENBQUM7QUFDdEMsTUFBSSxZQUFZLElBQUksRUFBRyxRQUFPLFNBQVMsTUFBTSxTQUFTLFNBQVMsRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUNoRixTQUFPLFNBQVMsT0FBTyxLQUFLLEdBQUcsU0FBUyxDQUFDLEdBQUcsRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUMvRDtBQUVBLFNBQVMsT0FBTyxPQUFxQztBQUNuRCxNQUFJLE9BQU8sU0FBUyxhQUFjLFFBQU87QUFDekMsTUFBSSxPQUFPLFNBQVMscUJBQXNCLFFBQU87QUFDakQsTUFBSSxpQkFBaUIsY0FBYyxxQkFBcUIsS0FBSyxNQUFNLE9BQU8sRUFBRyxRQUFPO0FBQ3BGLFNBQU87QUFDVDtBQWNPLFNBQVMsUUFBUSxRQUFtQztBQUN6RCxTQUFPLElBQUksYUFBYSx3QkFBd0IsQ0FBQyxHQUFHLEVBQUUsT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUM5RTs7O0FDdkpPLElBQU0sY0FBTixNQUF1QztBQUFBLEVBQ25DLFdBQVcsb0JBQUksSUFBK0I7QUFBQSxFQUV2RCxNQUFNLElBQUksUUFBZ0IsTUFBeUM7QUFDakUsV0FBTyxLQUFLLFNBQVMsSUFBSSxNQUFNLEdBQUcsSUFBSSxJQUFJO0FBQUEsRUFDNUM7QUFBQSxFQUVBLE1BQU0sSUFBSSxRQUFnQixNQUFjLE9BQWtDO0FBQ3hFLFVBQU0sUUFBUSxLQUFLLFNBQVMsSUFBSSxNQUFNLEtBQUssb0JBQUksSUFBa0I7QUFDakUsU0FBSyxTQUFTLElBQUksUUFBUSxNQUFNLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQyxLQUFpQixDQUFDLENBQUMsQ0FBQztBQUFBLEVBQzFFO0FBQUEsRUFFQSxNQUFNLE9BQU8sUUFBZ0IsT0FBeUM7QUFDcEUsZUFBVyxRQUFRLE1BQU8sTUFBSyxTQUFTLElBQUksTUFBTSxHQUFHLE9BQU8sSUFBSTtBQUFBLEVBQ2xFO0FBQUEsRUFFQSxNQUFNLFVBQTZCO0FBQ2pDLFdBQU8sQ0FBQyxHQUFHLEtBQUssU0FBUyxLQUFLLENBQUM7QUFBQSxFQUNqQztBQUFBLEVBRUEsTUFBTSxhQUFhLFFBQStCO0FBQ2hELFNBQUssU0FBUyxPQUFPLE1BQU07QUFBQSxFQUM3QjtBQUNGOzs7QUNoQ08sSUFBTSxTQUFTO0FBQ2YsSUFBTSxZQUFZO0FBQ2xCLElBQU0sb0JBQW9CO0FBQzFCLElBQU0sbUJBQW1CO0FBQ3pCLElBQU0sZ0JBQWdCO0FBQzdCLElBQU0sVUFBVTtBQUNoQixJQUFNLFFBQVE7QUFDZCxJQUFNLFdBQVcsQ0FBQyxRQUFRLFNBQVM7QUFDbkMsSUFBTSxXQUFXLENBQUMsbUJBQW1CLGtCQUFrQixhQUFhO0FBV3BFLGVBQXNCLFFBQVEsUUFBbUM7QUFDL0QsYUFBVyxRQUFRLFNBQVUsT0FBTSxLQUFLLFFBQVEsSUFBSTtBQUNwRCxhQUFXLFFBQVEsU0FBVSxPQUFNLE9BQU8sS0FBSyxJQUFJO0FBQ25ELE1BQUksTUFBTSxPQUFPLEtBQUssT0FBTyxFQUFHLFFBQU8sQ0FBQyxPQUFPO0FBQy9DLE1BQUksQ0FBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEVBQUksT0FBTSxNQUFNLFFBQVEsR0FBRyxPQUFPLFlBQVksS0FBSyxFQUFFO0FBQ2xGLFFBQU0sU0FBUyxXQUFXLE1BQU0sT0FBTyxLQUFLLEtBQUssQ0FBQztBQUNsRCxhQUFXLFNBQVMsT0FBUSxPQUFNLEtBQUssUUFBUSxLQUFLO0FBQ3BELFNBQU87QUFDVDtBQUdPLFNBQVMsY0FBYyxFQUFFLE1BQU0sR0FBcUI7QUFDekQsUUFBTSxTQUFTLE9BQU8sT0FBTyxPQUFPLE9BQU87QUFDM0MsUUFBTSxXQUFXLENBQUMsU0FDaEIsU0FBUyxTQUFTLFVBQVUsU0FBUyxTQUFTLEtBQUssU0FBUyxjQUFjO0FBQzVFLFFBQU0sU0FBUyxPQUFPLFFBQVEsS0FBSyxFQUFFO0FBQUEsSUFDbkMsQ0FBQyxDQUFDLElBQUksTUFBTSxTQUFTLFNBQVMsSUFBSSxLQUFLLFNBQVMsU0FBUyxJQUFJLEtBQUssU0FBUyxJQUFJO0FBQUEsRUFDakY7QUFDQSxTQUFPLE9BQU8sT0FBTyxDQUFDLEtBQUssQ0FBQyxFQUFFLElBQUksTUFBTSxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQzVEO0FBRUEsZUFBZSxLQUFLLFFBQWdCLE1BQTZCO0FBQy9ELE1BQUksQ0FBRSxNQUFNLE9BQU8sS0FBSyxJQUFJLEVBQUksT0FBTSxNQUFNLFFBQVEsSUFBSTtBQUMxRDtBQUVBLFNBQVMsTUFBTSxRQUFnQixNQUE2QjtBQUMxRCxTQUFPLElBQUksY0FBYyxHQUFHLE9BQU8sRUFBRSxhQUFhLElBQUksSUFBSSxFQUFFLE9BQU8sT0FBTyxHQUFHLENBQUM7QUFDaEY7QUFFQSxTQUFTLFdBQVcsT0FBeUI7QUFDM0MsUUFBTSxNQUFNLENBQUMsUUFBZ0IsVUFDM0IsSUFBSSxjQUFjLEdBQUcsS0FBSyxvQkFBb0IsTUFBTSxJQUFJLEVBQUUsTUFBTSxNQUFNLEdBQUcsRUFBRSxNQUFNLENBQUM7QUFDcEYsTUFBSTtBQUNKLE1BQUk7QUFDRixVQUFPLEtBQUssTUFBTSxLQUFLLEdBQXVDO0FBQUEsRUFDaEUsU0FBUyxPQUFPO0FBQ2QsVUFBTSxJQUFJLGtCQUFrQixLQUFLO0FBQUEsRUFDbkM7QUFDQSxNQUFJLE9BQU8sUUFBUSxZQUFZLFFBQVEsS0FBTSxPQUFNLElBQUksc0JBQXNCO0FBQzdFLFFBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxJQUFJLE9BQU8sT0FBTyxHQUFHLENBQUMsQ0FBQyxFQUFFLEtBQUs7QUFDcEQsYUFBVyxRQUFRLE9BQU87QUFDeEIsUUFBSSxPQUFPLFNBQVMsWUFBWSxjQUFjLEtBQUssSUFBSSxFQUFHLE9BQU0sSUFBSSxHQUFHLElBQUksdUJBQXVCO0FBQUEsRUFDcEc7QUFDQSxTQUFPO0FBQ1Q7OztBQzNETyxJQUFNLGNBQU4sTUFBd0M7QUFBQSxFQUNwQztBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksSUFBWSxPQUFtQjtBQUN6QyxTQUFLLEtBQUs7QUFDVixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsTUFBTSxLQUFLLE1BQXlDO0FBQ2xELFFBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxFQUFHLFFBQU8sT0FBTyxPQUFPLEtBQUssUUFBUSxJQUFJLElBQUksS0FBSyxPQUFPLElBQUksSUFBSTtBQUMxRixRQUFJO0FBQ0YsYUFBTyxPQUFPLE1BQU0sS0FBSyxPQUFPLGNBQWMsSUFBSSxHQUFHLFFBQVE7QUFBQSxJQUMvRCxTQUFTLE9BQU87QUFDZCxVQUFJLGlCQUFpQixnQkFBZ0IsTUFBTSxTQUFTLGdCQUFpQixRQUFPO0FBQzVFLFlBQU0sSUFBSSxjQUFjLEdBQUcsSUFBSSxpQ0FBaUMsRUFBRSxNQUFNLEtBQUssR0FBRyxFQUFFLE1BQU0sQ0FBQztBQUFBLElBQzNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxLQUFLLE1BQWMsTUFBNkM7QUFDcEUsVUFBTSxPQUFPLE1BQU0sS0FBSyxLQUFLLElBQUk7QUFDakMsV0FBTyxRQUFRLEVBQUUsTUFBTSxLQUFLLE1BQU0sSUFBSSxFQUFFLE9BQU8sR0FBRyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQUEsRUFDMUU7QUFDRjtBQUVBLFNBQVMsU0FBUyxPQUF1RDtBQUN2RSxTQUFPLE9BQU8sOEJBQThCLGVBQWUsaUJBQWlCO0FBQzlFOzs7QUNoQ0EsU0FBUyxTQUFTLFFBQXdCO0FBQ3hDLFNBQU8sYUFBYSxNQUFNO0FBQzVCO0FBR0EsZUFBc0IsU0FDcEIsUUFDQSxNQUNBLFFBQ0EsUUFDWTtBQUNaLFFBQU0sUUFBUSxXQUFXLFdBQVc7QUFDcEMsTUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPO0FBQzFCLE1BQUksVUFBVTtBQUNkLFFBQU0sTUFBTSxNQUFNO0FBQ2hCLGNBQVU7QUFDVixXQUFPLE9BQU87QUFBQSxFQUNoQjtBQUNBLE1BQUk7QUFDRixXQUFPLE1BQU0sTUFBTSxRQUFRLFNBQVMsTUFBTSxHQUFHLEVBQUUsTUFBTSxHQUFJLFVBQVUsRUFBRSxPQUFPLEVBQUcsR0FBRyxHQUFHO0FBQUEsRUFDdkYsU0FBUyxPQUFPO0FBQ2QsUUFBSSxDQUFDLFdBQVcsUUFBUSxRQUFTLE9BQU0sUUFBUSxNQUFNO0FBQ3JELFVBQU07QUFBQSxFQUNSO0FBQ0Y7QUFHQSxlQUFzQixhQUFhLFFBQWdCLElBQVksUUFBNEM7QUFDekcsUUFBTSxRQUFRLFdBQVcsV0FBVztBQUNwQyxNQUFJLENBQUMsTUFBTyxRQUFPLE9BQU87QUFDMUIsUUFBTSxNQUFNLFFBQVEsU0FBUyxNQUFNLEdBQUcsRUFBRSxhQUFhLEtBQUssR0FBRyxPQUFPLFNBQVM7QUFDM0UsUUFBSSxDQUFDLEtBQU0sT0FBTSxJQUFJLFlBQVksR0FBRyxFQUFFLG1DQUFtQyxFQUFFLEdBQUcsQ0FBQztBQUMvRSxVQUFNLE9BQU87QUFBQSxFQUNmLENBQUM7QUFDSDtBQUdBLGVBQXNCLGNBQWMsUUFBa0M7QUFDcEUsUUFBTSxRQUFRLE1BQU0sV0FBVyxXQUFXLE9BQU8sTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUNwRSxTQUFPLEtBQUssS0FBSyxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQU0sU0FBUyxTQUFTLE1BQU0sS0FBSyxTQUFTLFdBQVc7QUFDeEY7OztBQzFDQSxTQUFTLGNBQWM7QUFDdkIsU0FBUyxrQkFBa0I7QUFHcEIsSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNULFFBQVEsT0FBTyxPQUFPO0FBQUEsRUFFL0IsT0FBTyxPQUF5QjtBQUM5QixTQUFLLE1BQU0sT0FBTyxLQUFLO0FBQUEsRUFDekI7QUFBQSxFQUVBLFNBQWlCO0FBQ2YsV0FBTyxXQUFXLEtBQUssTUFBTSxPQUFPLENBQUM7QUFBQSxFQUN2QztBQUNGO0FBR0EsZUFBc0IsT0FBTyxPQUFvQztBQUMvRCxRQUFNLFNBQVMsV0FBVyxRQUFRO0FBQ2xDLE1BQUksQ0FBQyxPQUFRLFFBQU8sV0FBVyxPQUFPLEtBQUssQ0FBQztBQUM1QyxTQUFPLFdBQVcsSUFBSSxXQUFXLE1BQU0sT0FBTyxPQUFPLFdBQVcsS0FBcUIsQ0FBQyxDQUFDO0FBQ3pGOzs7QUNkQSxJQUFNLFFBQVE7QUFDZCxJQUFNLFVBQVUsSUFBSSxZQUFZO0FBK0J6QixJQUFNLFFBQU4sTUFBTSxPQUFNO0FBQUEsRUFDUjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLE9BQWtCLFFBQWdCLE9BQWM7QUFDbEUsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBO0FBQUEsRUFHQSxhQUFhLEtBQUssT0FBa0IsSUFBNEI7QUFDOUQsVUFBTSxTQUFTLE1BQU0sU0FBUyxFQUFFO0FBQ2hDLFVBQU0sT0FBTyxNQUFNLFVBQVUsT0FBTyxNQUFNO0FBQzFDLFdBQU8sSUFBSSxPQUFNLE9BQU8sUUFBUSxNQUFNLE9BQU8sS0FBSyxPQUFPLFdBQVcsRUFBRSxDQUFDO0FBQUEsRUFDekU7QUFBQTtBQUFBLEVBR0EsYUFBYSxJQUFJLE9BQW9DO0FBQ25ELFVBQU0sVUFBVSxNQUFNLFFBQVEsS0FBSyxNQUFNLE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQyxXQUFXLFVBQVUsT0FBTyxNQUFNLENBQUMsQ0FBQztBQUNuRyxXQUFPLFFBQVEsT0FBTyxDQUFDLFVBQVUsVUFBVSxNQUFTLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTyxFQUFFLEtBQUssRUFBRSxLQUFLLEtBQUssQ0FBRTtBQUFBLEVBQzdGO0FBQUEsRUFFQSxLQUFLLE1BQTBCO0FBRTdCLFFBQUksQ0FBQyxPQUFPLE9BQU8sS0FBSyxNQUFNLE9BQU8sSUFBSSxFQUFHLE1BQUssTUFBTSxNQUFNLElBQUksSUFBSSxFQUFFLFVBQVUsQ0FBQyxFQUFFO0FBQ3BGLFdBQU8sS0FBSyxNQUFNLE1BQU0sSUFBSTtBQUFBLEVBQzlCO0FBQUEsRUFFQSxJQUFJLE1BQXVCO0FBQ3pCLFdBQU8sT0FBTyxPQUFPLEtBQUssTUFBTSxPQUFPLElBQUk7QUFBQSxFQUM3QztBQUFBLEVBRUEsTUFBTSxPQUFzQjtBQUMxQixVQUFNLE9BQU8sS0FBSyxVQUFVLEtBQUssS0FBSztBQUN0QyxVQUFNLE9BQU8sTUFBTSxPQUFPLFFBQVEsT0FBTyxJQUFJLENBQUM7QUFDOUMsVUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLE9BQU8sR0FBRyxJQUFJO0FBQUEsRUFBSyxJQUFJLEVBQUUsQ0FBQztBQUFBLEVBQzNEO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBTyxNQUFjLE9BQWtDO0FBQzNELFVBQU0sRUFBRSxTQUFTLElBQUksS0FBSyxLQUFLLElBQUk7QUFDbkMsVUFBTSxVQUFVLEVBQUUsT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ25FLFVBQU0sS0FBSyxLQUFLLFlBQVksTUFBTSxTQUFTLE1BQU0sR0FBRyxLQUFLO0FBQ3pELGFBQVMsS0FBSyxPQUFPO0FBQ3JCLFVBQU0sS0FBSyxLQUFLO0FBQUEsRUFDbEI7QUFBQTtBQUFBLEVBR0EsTUFBTSxLQUFLLE1BQWMsT0FBZSxPQUFrQztBQUN4RSxVQUFNLEtBQUssS0FBSyxZQUFZLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUNqRDtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQVEsTUFBYyxPQUFnRDtBQUMxRSxVQUFNLEVBQUUsT0FBTyxNQUFNLFFBQUFBLFFBQU8sSUFBSSxLQUFLLEtBQUssSUFBSSxFQUFFLFNBQVMsS0FBSztBQUM5RCxVQUFNLE9BQU8sTUFBTSxLQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsWUFBWSxNQUFNLEtBQUssQ0FBQztBQUN2RSxRQUFJLE1BQU0sU0FBUyxLQUFNLFFBQU87QUFDaEMsVUFBTSxRQUFRLElBQUksV0FBVyxNQUFNLEtBQUssWUFBWSxDQUFDO0FBQ3JELFdBQVEsTUFBTSxPQUFPLEtBQUssTUFBT0EsVUFBUyxRQUFRO0FBQUEsRUFDcEQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFPLE1BQWMsUUFBaUM7QUFDMUQsUUFBSSxPQUFPO0FBQ1gsYUFBUyxRQUFRLEdBQUcsUUFBUSxLQUFLLEtBQUssSUFBSSxFQUFFLFNBQVMsUUFBUSxTQUFTO0FBQ3BFLFlBQU0sUUFBUSxNQUFNLEtBQUssUUFBUSxNQUFNLEtBQUs7QUFDNUMsVUFBSSxDQUFDLE9BQU87QUFDVixjQUFNLEtBQUssU0FBUyxNQUFNLEtBQUs7QUFDL0I7QUFBQSxNQUNGO0FBQ0EsYUFBTyxPQUFPLEtBQUs7QUFDbkIsY0FBUSxNQUFNO0FBQUEsSUFDaEI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxNQUFNLFNBQVMsTUFBYyxPQUE4QjtBQUN6RCxVQUFNLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDM0IsVUFBTSxVQUFVLEtBQUssU0FBUyxPQUFPLEtBQUssRUFBRSxJQUFJLENBQUMsR0FBRyxNQUFNLFlBQVksTUFBTSxRQUFRLENBQUMsQ0FBQztBQUN0RixXQUFPLEtBQUs7QUFDWixVQUFNLEtBQUssS0FBSztBQUNoQixVQUFNLEtBQUssTUFBTSxPQUFPLEtBQUssUUFBUSxPQUFPO0FBQUEsRUFDOUM7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFPLE9BQTJDO0FBQ3RELGVBQVcsUUFBUSxPQUFPLEtBQUssS0FBSyxNQUFNLEtBQUssR0FBRztBQUNoRCxVQUFJLE1BQU0sSUFBSSxJQUFJLEVBQUc7QUFDckIsWUFBTSxLQUFLLFNBQVMsTUFBTSxDQUFDO0FBQzNCLGFBQU8sS0FBSyxNQUFNLE1BQU0sSUFBSTtBQUFBLElBQzlCO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxLQUFLLE1BQWMsT0FBa0M7QUFDekQsUUFBSTtBQUNGLFlBQU0sS0FBSyxNQUFNLElBQUksS0FBSyxRQUFRLE1BQU0sS0FBSztBQUFBLElBQy9DLFNBQVMsUUFBUTtBQUNmLFlBQU0sUUFBUSxXQUFXLE1BQU07QUFDL0IsWUFBTSxNQUFNLFNBQVMsVUFBVSxNQUFNLFdBQVcsTUFBTSxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQzFFO0FBQUEsRUFDRjtBQUNGO0FBRU8sU0FBUyxVQUFVLEVBQUUsU0FBUyxHQUF1QjtBQUMxRCxTQUFPLFNBQVMsT0FBTyxDQUFDLEtBQUssWUFBWSxNQUFNLFFBQVEsT0FBTyxDQUFDO0FBQ2pFO0FBRU8sU0FBUyxXQUFXLEVBQUUsTUFBTSxHQUFrQjtBQUNuRCxTQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsT0FBTyxDQUFDLEtBQUssU0FBUyxNQUFNLFVBQVUsSUFBSSxHQUFHLENBQUM7QUFDNUU7QUFHQSxlQUFzQixTQUFTLElBQTZCO0FBQzFELFVBQVEsTUFBTSxPQUFPLFFBQVEsT0FBTyxFQUFFLENBQUMsR0FBRyxNQUFNLEdBQUcsRUFBRTtBQUN2RDtBQUVBLGVBQXNCLFdBQVcsUUFBZ0IsT0FBc0M7QUFDckYsUUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFLLE1BQU0sV0FBVyxXQUFXLFNBQVMsV0FBVyxLQUFNLENBQUM7QUFDakYsU0FBTyxJQUFJLFdBQVcsbUNBQW1DLEVBQUUsUUFBUSxPQUFPLE1BQU0sR0FBRyxFQUFFLE1BQU0sQ0FBQztBQUM5RjtBQUVBLFNBQVMsWUFBWSxNQUFjLE9BQXVCO0FBQ3hELFNBQU8sR0FBRyxJQUFJLElBQUksS0FBSztBQUN6QjtBQUVBLGVBQWUsVUFBVSxPQUFrQixRQUE0QztBQUNyRixRQUFNQyxRQUFRLE9BQU8sTUFBTSxNQUFNLElBQUksUUFBUSxLQUFLLElBQUksS0FBSyxLQUFNO0FBQ2pFLFFBQU0sT0FBT0EsTUFBSyxNQUFNQSxNQUFLLFFBQVEsSUFBSSxJQUFJLENBQUM7QUFDOUMsTUFBSUEsVUFBUyxHQUFHLE1BQU0sT0FBTyxRQUFRLE9BQU8sSUFBSSxDQUFDLENBQUM7QUFBQSxFQUFLLElBQUksR0FBSSxRQUFPO0FBQ3RFLFFBQU0sUUFBUSxLQUFLLE1BQU0sSUFBSTtBQUM3QixTQUFPLE1BQU0sWUFBWSxJQUFJLFFBQVE7QUFDdkM7QUFFQSxTQUFTLFdBQVcsSUFBbUI7QUFDckMsUUFBTSxZQUFZLEtBQUssSUFBSTtBQUMzQixTQUFPO0FBQUEsSUFDTCxTQUFTO0FBQUEsSUFBRztBQUFBLElBQUk7QUFBQSxJQUFXLFVBQVU7QUFBQSxJQUFhLFVBQVU7QUFBQSxJQUFPLFlBQVk7QUFBQSxJQUFHLFNBQVMsQ0FBQztBQUFBLElBQUcsT0FBTyxDQUFDO0FBQUEsRUFDekc7QUFDRjs7O0FDbExPLElBQU0sV0FBVztBQWNqQixTQUFTLGNBQWNDLE9BQXdCO0FBQ3BELE1BQUk7QUFDSixNQUFJO0FBQ0YsWUFBUSxLQUFLLE1BQU1BLEtBQUk7QUFBQSxFQUN6QixTQUFTLE9BQU87QUFDZCxVQUFNLElBQUksZUFBZSxHQUFHLFFBQVEsZ0JBQWdCLEVBQUUsTUFBTSxTQUFTLEdBQUcsRUFBRSxNQUFNLENBQUM7QUFBQSxFQUNuRjtBQUNBLE1BQUksQ0FBQyxXQUFXLEtBQUssR0FBRztBQUN0QixVQUFNLElBQUksZUFBZSxHQUFHLFFBQVEsbUNBQW1DLEVBQUUsTUFBTSxTQUFTLENBQUM7QUFBQSxFQUMzRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsV0FBVyxPQUFtQztBQUNyRCxRQUFNLEVBQUUsU0FBUyxNQUFNLElBQUssU0FBUyxDQUFDO0FBQ3RDLFNBQU8sWUFBWSxLQUFLLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFDMUQsT0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLFVBQVU7QUFDNUM7QUFFQSxTQUFTLFdBQVcsT0FBbUM7QUFDckQsUUFBTSxFQUFFLE1BQU0sUUFBQUMsUUFBTyxJQUFLLFNBQVMsQ0FBQztBQUNwQyxTQUFPLE9BQU8sY0FBYyxJQUFJLEtBQUssUUFBUyxLQUN6QyxPQUFPQSxZQUFXLFlBQVksaUJBQWlCLEtBQUtBLE9BQU07QUFDakU7OztBQ2pCTyxTQUFTLFFBQVEsUUFBc0IsTUFBdUI7QUFDbkUsUUFBTSxNQUFNLElBQUksSUFBSSxRQUFRLElBQUk7QUFDaEMsTUFBSSxXQUFXLElBQUksV0FBVyxJQUFJLFNBQVMsSUFBSSxPQUFPO0FBQ3RELE1BQUksQ0FBQyxJQUFJLFNBQVMsU0FBUyxHQUFHLEVBQUcsS0FBSSxZQUFZO0FBQ2pELFNBQU8sSUFBSTtBQUNiO0FBR08sSUFBTSxhQUFOLE1BQXVDO0FBQUEsRUFDbkM7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLFFBQWdCO0FBQzFCLFNBQUssS0FBSyxRQUFRLE1BQU07QUFDeEIsU0FBSyxVQUFVLElBQUksSUFBSSxNQUFNO0FBQzdCLFFBQUksQ0FBQyxLQUFLLFFBQVEsU0FBUyxTQUFTLEdBQUcsRUFBRyxNQUFLLFFBQVEsWUFBWTtBQUFBLEVBQ3JFO0FBQUEsRUFFQSxNQUFNLEtBQUssTUFBYyxNQUFjLFFBQXFEO0FBQzFGLFVBQU0sV0FBVyxNQUFNLEtBQUssT0FBTyxNQUFNLE1BQU0sTUFBTTtBQUNyRCxRQUFJLFNBQVMsV0FBVyxPQUFPLE9BQU8sR0FBRztBQUN2QyxZQUFNLFNBQVMsTUFBTSxPQUFPO0FBQzVCLGFBQU8sS0FBSyxLQUFLLE1BQU0sR0FBRyxNQUFNO0FBQUEsSUFDbEM7QUFDQSxRQUFJLFNBQVMsV0FBVyxPQUFPLFNBQVMsV0FBVyxPQUFPLE9BQU8sUUFBUSxHQUFHO0FBQzFFLFlBQU0sU0FBUyxNQUFNLE9BQU87QUFDNUIsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLENBQUMsU0FBUyxNQUFNLENBQUMsU0FBUyxNQUFNO0FBQ2xDLFlBQU0sU0FBUyxNQUFNLE9BQU87QUFDNUIsWUFBTSxVQUFVLEVBQUUsS0FBSyxTQUFTLEtBQUssUUFBUSxTQUFTLE9BQU87QUFDN0QsWUFBTSxJQUFJLGFBQWEsdUJBQXVCLFNBQVMsTUFBTSxPQUFPLFNBQVMsR0FBRyxJQUFJLE9BQU87QUFBQSxJQUM3RjtBQUNBLFdBQU8sT0FBTyxVQUFVLFNBQVMsTUFBTSxJQUFJO0FBQUEsRUFDN0M7QUFBQSxFQUVBLE1BQU0sT0FBTyxNQUFjLE1BQWMsUUFBeUM7QUFDaEYsVUFBTSxNQUFNLElBQUksSUFBSSxtQkFBbUIsSUFBSSxHQUFHLEtBQUssT0FBTztBQUMxRCxRQUFJLFNBQVMsS0FBSyxRQUFRO0FBQzFCLFVBQU0sVUFBdUIsT0FBTyxJQUFJLEVBQUUsT0FBTyxTQUFTLElBQUksSUFBSSxJQUFJLENBQUM7QUFFdkUsVUFBTSxRQUFzQixTQUFTLFdBQVcsYUFBYTtBQUM3RCxRQUFJO0FBQ0YsYUFBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLFNBQVMsT0FBTyxHQUFJLFVBQVUsRUFBRSxPQUFPLEVBQUcsQ0FBQztBQUFBLElBQ3ZFLFNBQVMsT0FBTztBQUNkLFVBQUksUUFBUSxRQUFTLE9BQU07QUFDM0IsWUFBTSxJQUFJLGFBQWEsR0FBRyxJQUFJLElBQUksc0JBQXNCLEVBQUUsS0FBSyxJQUFJLEtBQUssR0FBRyxFQUFFLE1BQU0sQ0FBQztBQUFBLElBQ3RGO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxPQUFPLFVBQTZCO0FBQzNDLFNBQU8sU0FBUyxRQUFRLElBQUksY0FBYyxHQUFHLFdBQVcsV0FBVyxLQUFLO0FBQzFFO0FBRUEsU0FBUyxPQUFPLFVBQW9CLE1BQWtDLE1BQXdCO0FBQzVGLFFBQU0sRUFBRSxRQUFRLElBQUk7QUFDcEIsUUFBTSxVQUFVLFNBQVMsV0FBVztBQUNwQyxRQUFNLFNBQVMsUUFBUSxJQUFJLGtCQUFrQixJQUFJLE9BQU8sUUFBUSxJQUFJLGdCQUFnQjtBQUNwRixRQUFNLFFBQVEsVUFBVSxPQUFPLGVBQWUsS0FBSyxRQUFRLElBQUksZUFBZSxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssSUFBSSxJQUFJO0FBQ3ZHLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxNQUFNO0FBQUEsSUFDTixNQUFNLFdBQVcsT0FBTyxTQUFZLFFBQVEsT0FBTyxNQUFNO0FBQUEsSUFDekQsS0FBSyxRQUFRLElBQUksTUFBTSxLQUFLLFFBQVEsSUFBSSxlQUFlLEtBQUs7QUFBQSxFQUM5RDtBQUNGOzs7QUM5RU8sU0FBUyxRQUFRLE9BQXlDO0FBQy9ELFNBQU87QUFBQSxJQUNMLE1BQU0sT0FBK0I7QUFDbkMsY0FBUSxNQUFNLE1BQU0sSUFBSSxNQUFNLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxXQUFXO0FBQUEsUUFDdEQsSUFBSSxNQUFNO0FBQUEsUUFDVixPQUFPLFdBQVcsS0FBSztBQUFBLFFBQ3ZCLFlBQVksTUFBTTtBQUFBLFFBQ2xCLFVBQVUsTUFBTTtBQUFBLFFBQ2hCLFVBQVUsTUFBTTtBQUFBLFFBQ2hCLFdBQVcsTUFBTTtBQUFBLE1BQ25CLEVBQUU7QUFBQSxJQUNKO0FBQUEsSUFDQSxNQUFNLE9BQU8sSUFBMkI7QUFDdEMsWUFBTSxRQUFRLE1BQU0sTUFBTTtBQUMxQixZQUFNLFNBQVMsTUFBTSxTQUFTLEVBQUU7QUFDaEMsWUFBTSxhQUFhLFFBQVEsSUFBSSxNQUFNLE1BQU0sYUFBYSxNQUFNLENBQUM7QUFBQSxJQUNqRTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLGVBQXNCLGVBQWUsT0FBbUIsT0FBeUM7QUFDL0YsTUFBSSxXQUFXLE9BQU87QUFDcEIsVUFBTSxRQUFRLElBQUksWUFBWSxNQUFNLE1BQU0sTUFBTSxLQUFLO0FBQ3JELFVBQU0sUUFBUyxNQUFNLE1BQU0sS0FBSyxNQUFNLEtBQU8sTUFBTSxNQUFNLEtBQUssU0FBUztBQUN2RSxXQUFPLFFBQVEsY0FBYztBQUFBLEVBQy9CO0FBQ0EsUUFBTSxTQUFTLFNBQVMsUUFBUSxJQUFJLFdBQVcsTUFBTSxHQUFHLElBQUk7QUFDNUQsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxNQUFPLE1BQTZCLE1BQU07QUFDeEYsTUFBSSxNQUFNLE1BQU0sU0FBVSxRQUFPO0FBQ2pDLE1BQUksTUFBTSxjQUFjLE1BQU0sTUFBTSxFQUFHLFFBQU87QUFDOUMsU0FBTyxVQUFXLE1BQU0sUUFBUSxNQUFNLElBQUssaUJBQWlCO0FBQzlEO0FBR0EsZUFBZSxRQUFRLFFBQXNDO0FBQzNELE1BQUk7QUFDRixVQUFNLE9BQU8sTUFBTSxPQUFPLEtBQUssUUFBUSxDQUFDO0FBQ3hDLFVBQU0sTUFBTSxLQUFLLE9BQU87QUFDeEIsV0FBTyxTQUFTO0FBQUEsRUFDbEIsU0FBUyxPQUFPO0FBQ2QsUUFBSSxpQkFBaUIsYUFBYyxRQUFPO0FBQzFDLFVBQU07QUFBQSxFQUNSO0FBQ0Y7OztBQ3JETyxJQUFNLGdCQUFnQixJQUFJLE9BQU87QUFFakMsSUFBTSxnQkFBTixNQUFvQjtBQUFBLEVBQ2hCO0FBQUEsRUFDQSxVQUFVLElBQUksV0FBVyxhQUFhO0FBQUEsRUFDL0MsVUFBVTtBQUFBLEVBRVYsWUFBWSxPQUErQztBQUN6RCxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsTUFBTSxJQUFJLE9BQWtDO0FBQzFDLGFBQVMsS0FBSyxHQUFHLEtBQUssTUFBTSxVQUFVO0FBQ3BDLFlBQU0sT0FBTyxNQUFNLFNBQVMsSUFBSSxLQUFLLGdCQUFnQixLQUFLLE9BQU87QUFDakUsV0FBSyxRQUFRLElBQUksTUFBTSxLQUFLLE9BQU87QUFDbkMsV0FBSyxXQUFXLEtBQUs7QUFDckIsWUFBTSxLQUFLO0FBQ1gsVUFBSSxLQUFLLFlBQVksY0FBZSxPQUFNLEtBQUssTUFBTTtBQUFBLElBQ3ZEO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQXVCO0FBQzNCLFFBQUksS0FBSyxZQUFZLEVBQUc7QUFDeEIsVUFBTSxVQUFVLEtBQUssUUFBUSxNQUFNLEdBQUcsS0FBSyxPQUFPO0FBQ2xELFNBQUssVUFBVTtBQUNmLFVBQU0sS0FBSyxPQUFPLE9BQU87QUFBQSxFQUMzQjtBQUNGOzs7QUM3QkEsZ0JBQXVCLE9BQU8sTUFBMEU7QUFDdEcsUUFBTSxTQUFTLEtBQUssVUFBVTtBQUM5QixNQUFJO0FBQ0YsZUFBUztBQUNQLFlBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSSxNQUFNLE9BQU8sS0FBSztBQUMxQyxVQUFJLEtBQU07QUFDVixZQUFNO0FBQUEsSUFDUjtBQUFBLEVBQ0YsVUFBRTtBQUNBLFVBQU0sT0FBTyxPQUFPLEVBQUUsTUFBTSxNQUFNO0FBQUEsSUFBQyxDQUFDO0FBQUEsRUFDdEM7QUFDRjtBQUdBLGVBQXNCLFFBQ3BCLE1BQ0EsT0FBTyxHQUNQLFNBQVMsVUFDWTtBQUNyQixRQUFNLFFBQXNCLENBQUM7QUFDN0IsTUFBSSxLQUFLO0FBQ1QsbUJBQWlCLFNBQVMsT0FBTyxJQUFJLEdBQUc7QUFDdEMsVUFBTSxLQUFLLE1BQU0sU0FBUyxLQUFLLElBQUksR0FBRyxPQUFPLEVBQUUsR0FBRyxLQUFLLElBQUksR0FBRyxPQUFPLFNBQVMsRUFBRSxDQUFDLENBQUM7QUFDbEYsVUFBTSxNQUFNO0FBQ1osUUFBSSxNQUFNLE9BQU8sT0FBUTtBQUFBLEVBQzNCO0FBQ0EsU0FBTyxJQUFJLFdBQVcsTUFBTSxJQUFJLEtBQUssS0FBbUIsRUFBRSxZQUFZLENBQUM7QUFDekU7OztBQ1hBLGVBQXNCLFNBQVMsT0FBYyxRQUFvQixTQUF5QztBQUN4RyxRQUFNLFdBQVcsTUFBTSxjQUFjLFFBQVEsUUFBUSxNQUFNO0FBQzNELFFBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsUUFBTSxXQUFXLFdBQVcsYUFBYTtBQUN6QyxNQUFJLFNBQVUsT0FBTSxhQUFhLGNBQWMsUUFBUTtBQUN2RCxRQUFNLFFBQVEsb0JBQUksSUFBWTtBQUM5QixRQUFNLE9BQU8sT0FBTyxTQUFpQjtBQUNuQyxRQUFJLFlBQVksQ0FBQyxPQUFPLE9BQU8sU0FBUyxPQUFPLElBQUksRUFBRyxRQUFPO0FBQzdELFVBQU0sUUFBUSxNQUFNLFVBQVUsRUFBRSxPQUFPLFFBQVEsTUFBTSxVQUFVLFVBQVUsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDO0FBQy9GLFFBQUksTUFBTyxPQUFNLElBQUksSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNBLFFBQU0sVUFBVSxNQUFNLFFBQVEsRUFBRSxJQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sQ0FBQyxTQUFTLEtBQUssT0FBTyxJQUFJLEVBQUUsQ0FBQztBQUN4RixRQUFNLE1BQU0sT0FBTyxLQUFLO0FBQ3hCLFFBQU0sYUFBYSxXQUFXLEtBQUs7QUFDbkMsUUFBTSxZQUFZLEtBQUssSUFBSTtBQUMzQixRQUFNLFdBQVc7QUFDakIsUUFBTSxNQUFNLEtBQUs7QUFDbkI7QUFFQSxlQUFlLGNBQWMsUUFBb0IsUUFBcUQ7QUFDcEcsUUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLLFVBQVUsR0FBRyxNQUFNO0FBQ2xELE1BQUksQ0FBQyxLQUFNLFFBQU87QUFDbEIsU0FBTyxjQUFjLElBQUksWUFBWSxFQUFFLE9BQU8sTUFBTSxRQUFRLEtBQUssSUFBSSxDQUFDLENBQUM7QUFDekU7QUFFQSxlQUFlLEtBQUssT0FBYyxNQUErQjtBQUMvRCxRQUFNLFVBQVUsSUFBSSxZQUFZO0FBQ2hDLE1BQUlDLFFBQU87QUFDWCxXQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sS0FBSyxJQUFJLEVBQUUsU0FBUyxRQUFRLFNBQVM7QUFDckUsVUFBTSxRQUFRLE1BQU0sTUFBTSxRQUFRLE1BQU0sS0FBSztBQUM3QyxRQUFJLENBQUMsTUFBTyxPQUFNLElBQUksZUFBZSxHQUFHLElBQUksNEJBQTRCLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFDdEYsSUFBQUEsU0FBUSxRQUFRLE9BQU8sT0FBTyxFQUFFLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFDaEQ7QUFDQSxTQUFPQTtBQUNUO0FBV0EsZUFBZSxVQUFVLE1BQThCO0FBQ3JELFFBQU0sRUFBRSxPQUFPLE1BQU0sU0FBUyxJQUFJO0FBQ2xDLFFBQU0sT0FBTyxNQUFPLE1BQU0sSUFBSSxJQUFJLElBQUksVUFBVSxNQUFNLEtBQUssSUFBSSxDQUFDLElBQUk7QUFDcEUsUUFBTSxRQUFRLE1BQU0sSUFBSSxJQUFJLEtBQUssTUFBTSxLQUFLLElBQUksRUFBRTtBQUNsRCxNQUFJLFVBQVUsQ0FBQyxZQUFZLFVBQVUsU0FBUyxRQUFTLFFBQU87QUFDOUQsYUFBUztBQUNQLFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFFBQUk7QUFDRixhQUFPLE1BQU0sVUFBVSxJQUFJO0FBQUEsSUFDN0IsU0FBUyxRQUFRO0FBQ2YsWUFBTSxRQUFRLFdBQVcsTUFBTTtBQUMvQixVQUFJLENBQUMsY0FBYyxPQUFPLFFBQVEsS0FBSyxDQUFDLEVBQUcsT0FBTTtBQUFBLElBQ25EO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxjQUFjLE9BQWlCLFFBQWdCLE9BQXdCO0FBQzlFLE1BQUksaUJBQWlCLGFBQWMsUUFBTyxRQUFRO0FBQ2xELFNBQU8saUJBQWlCLGtCQUFrQixTQUFTO0FBQ3JEO0FBRUEsZUFBZSxVQUFVLE1BQThCO0FBQ3JELFFBQU0sRUFBRSxPQUFPLE1BQU0sVUFBVSxRQUFRLElBQUk7QUFDM0MsTUFBSSxTQUFTLElBQUksT0FBTztBQUN4QixNQUFJLE9BQU8sTUFBTSxJQUFJLElBQUksSUFBSSxNQUFNLE1BQU0sT0FBTyxNQUFNLE1BQU0sSUFBSTtBQUNoRSxRQUFNLE9BQU8sVUFBVSxTQUFTLE1BQU0sSUFBSSxJQUFJLElBQUksTUFBTSxLQUFLLElBQUksRUFBRSxPQUFPO0FBQzFFLE1BQUksU0FBUyxLQUFLLFNBQVMsTUFBTTtBQUMvQixVQUFNQyxVQUFTLE1BQU0sU0FBUyxNQUFNLElBQUk7QUFDeEMsUUFBSSxDQUFDQSxRQUFRLFFBQU87QUFDcEIsUUFBSUEsUUFBTyxTQUFTLE1BQU07QUFDeEIsWUFBTSxNQUFNLFNBQVMsTUFBTSxDQUFDO0FBQzVCLGVBQVMsSUFBSSxPQUFPO0FBQ3BCLGFBQU87QUFBQSxJQUNUO0FBQ0EsVUFBTSxPQUFPLE9BQU8sT0FBTyxNQUFNLEtBQUssSUFBSSxHQUFHLEVBQUUsTUFBTUEsUUFBTyxRQUFRLE1BQU0sS0FBS0EsUUFBTyxJQUFJLENBQUM7QUFDM0YsUUFBSSxDQUFDLFlBQVksS0FBSyxLQUFNLE9BQU0sTUFBTSxhQUFhLEtBQUssSUFBSSxNQUFNLE1BQU0sWUFBWSxXQUFXLEtBQUssQ0FBQztBQUN2RyxVQUFNLFlBQVksS0FBSyxRQUFRLEtBQUssSUFBSTtBQUN4QyxXQUFPLE1BQU0sS0FBSyxNQUFNQSxTQUFRLFFBQVEsSUFBSTtBQUFBLEVBQzlDO0FBQ0EsVUFBUSxRQUFRLE1BQU0sV0FBVyxNQUFNLEtBQUssR0FBRyxNQUFNLE1BQU0sVUFBVTtBQUNyRSxRQUFNLE9BQU8sTUFBTSxNQUFNLE9BQU8sT0FBTyxDQUFDO0FBQ3hDLFNBQU87QUFDVDtBQUdBLGVBQWUsU0FBUyxFQUFFLE9BQU8sUUFBUSxNQUFNLFFBQVEsR0FBUyxNQUE2QztBQUMzRyxRQUFNQSxVQUFTLE1BQU0sT0FBTyxLQUFLLE1BQU0sTUFBTSxRQUFRLE1BQU07QUFDM0QsUUFBTSxPQUFPLE1BQU0sSUFBSSxJQUFJLElBQUksTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNO0FBQ3RELFFBQU0sVUFBVSxTQUFTLFVBQWFBLFNBQVEsUUFBUSxVQUFhLFNBQVNBLFFBQU87QUFDbkYsTUFBSSxDQUFDQSxXQUFVQSxRQUFPLFNBQVMsS0FBTUEsUUFBTyxTQUFTLFFBQVEsQ0FBQyxRQUFVLFFBQU9BO0FBQy9FLFFBQU1BLFFBQU8sS0FBSyxPQUFPO0FBQ3pCLFNBQU8sT0FBTyxLQUFLLE1BQU0sR0FBRyxRQUFRLE1BQU07QUFDNUM7QUFHQSxlQUFlLEtBQUssTUFBWUEsU0FBa0IsUUFBZ0IsTUFBK0I7QUFDL0YsUUFBTSxFQUFFLE9BQU8sTUFBTSxVQUFVLFFBQVEsSUFBSTtBQUMzQyxRQUFNLFNBQVMsSUFBSSxjQUFjLENBQUMsVUFBVSxNQUFNLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFDckUsUUFBTSxPQUFPLFdBQVcsTUFBTSxLQUFLLElBQUk7QUFDdkMsUUFBTSxPQUFPLE9BQU9BLFFBQU8sSUFBSSxFQUFFLE9BQU8sYUFBYSxFQUFFO0FBQ3ZELGFBQVM7QUFDUCxRQUFJO0FBQ0osUUFBSTtBQUNGLGNBQVEsUUFBUSxlQUFlO0FBQy9CLGFBQU8sTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUN6QixTQUFTLE9BQU87QUFDZCxZQUFNLE9BQU8sTUFBTTtBQUNuQixZQUFNLEtBQUssU0FBUztBQUNwQixVQUFJLFFBQVEsUUFBUSxRQUFTLE9BQU0sUUFBUSxRQUFRLE1BQU07QUFDekQsWUFBTSxJQUFJLGFBQWEsR0FBRyxJQUFJLG9CQUFvQixJQUFJLFVBQVUsRUFBRSxNQUFNLEtBQUssR0FBRyxFQUFFLE1BQU0sQ0FBQztBQUFBLElBQzNGO0FBQ0EsUUFBSSxLQUFLLEtBQU07QUFDZixXQUFPLE9BQU8sS0FBSyxLQUFLO0FBQ3hCLFlBQVEsS0FBSyxNQUFNO0FBQ25CLFFBQUksWUFBWSxPQUFPLFNBQVMsS0FBTTtBQUN0QyxVQUFNLE9BQU8sSUFBSSxLQUFLLEtBQUs7QUFDM0IsWUFBUSxRQUFRLE1BQU0sT0FBTyxNQUFNLE1BQU0sTUFBTSxVQUFVO0FBQUEsRUFDM0Q7QUFDQSxRQUFNLEtBQUssU0FBUztBQUNwQixRQUFNLE9BQU8sTUFBTTtBQUNuQixTQUFPO0FBQ1Q7QUFHQSxlQUFlLE9BQU8sRUFBRSxPQUFPLE1BQU0sU0FBUyxHQUFTLE9BQWVDLFNBQStCO0FBQ25HLFFBQU0sT0FBTyxNQUFNLEtBQUssSUFBSTtBQUM1QixRQUFNLE9BQU8sVUFBVSxRQUFRLEtBQUssUUFBUTtBQUM1QyxNQUFJLFFBQVEsTUFBTTtBQUNoQixVQUFNLElBQUksYUFBYSxtQkFBbUIsS0FBSyxPQUFPLElBQUksYUFBYSxJQUFJLElBQUksRUFBRSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQy9GO0FBQ0EsTUFBSSxVQUFVLFFBQVMsWUFBWUEsWUFBVyxTQUFTLFFBQVM7QUFDOUQsVUFBTSxNQUFNLFNBQVMsTUFBTSxDQUFDO0FBQzVCLFVBQU0sVUFBVSxFQUFFLE1BQU0sTUFBTSxVQUFVLFVBQVUsVUFBVSxNQUFNLFFBQVEsV0FBV0EsVUFBUyxNQUFNO0FBQ3BHLFVBQU0sSUFBSSxlQUFlLEdBQUcsSUFBSSwyQ0FBMkMsT0FBTztBQUFBLEVBQ3BGO0FBRUEsTUFBSSxVQUFVLEtBQUssS0FBSyxTQUFTLFdBQVcsRUFBRyxPQUFNLE1BQU0sT0FBTyxNQUFNLElBQUksV0FBVyxDQUFDO0FBQ3hGLE9BQUssU0FBU0E7QUFDZCxRQUFNLE1BQU0sS0FBSztBQUNuQjtBQUVBLFNBQVMsV0FBVyxPQUFzQjtBQUN4QyxTQUFPLE9BQU8sT0FBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLE9BQU8sQ0FBQyxLQUFLLFNBQVMsT0FBTyxLQUFLLFFBQVEsVUFBVSxJQUFJLElBQUksQ0FBQztBQUN2RztBQUVBLGVBQWUsV0FBVyxRQUErQjtBQUN2RCxRQUFNLEVBQUUsT0FBTyxNQUFNLElBQUssTUFBTSxXQUFXLFdBQVcsU0FBUyxXQUFXLEtBQU0sQ0FBQztBQUNqRixNQUFJLFVBQVUsVUFBYSxVQUFVLFVBQWEsU0FBUyxRQUFRLE1BQU8sT0FBTSxNQUFNLFdBQVcsTUFBTTtBQUN6RztBQUdBLGVBQXNCLFFBQVEsT0FBYyxRQUFvQixNQUFjLE9BQW9DO0FBQ2hILFFBQU0sRUFBRSxTQUFTLElBQUksTUFBTSxLQUFLLElBQUk7QUFDcEMsUUFBTSxPQUFPLFNBQVMsTUFBTSxHQUFHLEtBQUssRUFBRSxPQUFPLENBQUMsS0FBSyxZQUFZLE1BQU0sUUFBUSxPQUFPLENBQUM7QUFDckYsUUFBTSxFQUFFLE9BQU8sUUFBUSxRQUFBQSxRQUFPLElBQUksU0FBUyxLQUFLO0FBQ2hELFFBQU1ELFVBQVMsTUFBTSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQzNDLFFBQU0sUUFBUUEsV0FBVyxNQUFNLFFBQVFBLFFBQU8sTUFBTSxPQUFPQSxRQUFPLE1BQU0sTUFBTTtBQUM5RSxNQUFJLENBQUMsU0FBVSxNQUFNLE9BQU8sS0FBSyxNQUFPQyxTQUFRO0FBQzlDLFVBQU0sSUFBSSxlQUFlLEdBQUcsSUFBSSw0QkFBNEIsRUFBRSxNQUFNLE1BQU0sVUFBVUEsUUFBTyxDQUFDO0FBQUEsRUFDOUY7QUFDQSxRQUFNLE1BQU0sS0FBSyxNQUFNLE9BQU8sS0FBSztBQUNuQyxTQUFPO0FBQ1Q7OztBQzlKTyxTQUFTLFlBQVksT0FBYyxRQUE0QztBQUNwRixRQUFNLEVBQUUsSUFBSSxVQUFVLFFBQVEsSUFBSSxNQUFNO0FBQ3hDLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxPQUFPLFdBQVcsTUFBTSxLQUFLO0FBQUEsSUFDN0I7QUFBQSxJQUNBLFNBQVMsUUFBUSxJQUFJLENBQUMsU0FBUyxJQUFJLGlCQUFpQixPQUFPLFFBQVEsSUFBSSxDQUFDO0FBQUEsSUFDeEUsTUFBTSxLQUFLLE1BQU07QUFDZixVQUFJLENBQUMsTUFBTSxJQUFJLElBQUksRUFBRyxRQUFPO0FBQzdCLFlBQU0sT0FBTyxJQUFJLGlCQUFpQixPQUFPLFFBQVEsSUFBSTtBQUNyRCxhQUFPLEtBQUssS0FBSyxHQUFHLEtBQUssSUFBSTtBQUFBLElBQy9CO0FBQUEsRUFDRjtBQUNGO0FBRUEsSUFBTSxtQkFBTixNQUE2QztBQUFBLEVBQ2xDO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQUVUO0FBQUEsRUFFQSxZQUFZLE9BQWMsUUFBZ0MsTUFBYztBQUN0RSxTQUFLLE9BQU8sVUFBVSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ3RDLFNBQUssU0FBUztBQUNkLFNBQUssVUFBVTtBQUNmLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQSxFQUVBLE1BQU0sS0FBSyxRQUFnQixRQUFxQztBQUM5RCxlQUFXLEtBQUssT0FBTyxLQUFLLE1BQU0sUUFBUSxNQUFNO0FBQ2hELFVBQU0sU0FBUyxJQUFJLFdBQVcsTUFBTTtBQUNwQyxRQUFJLFFBQVE7QUFDWixlQUFXLENBQUMsT0FBTyxFQUFFLE9BQU8sS0FBSyxDQUFDLEtBQUssS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLLEVBQUUsU0FBUyxRQUFRLEdBQUc7QUFDdEYsWUFBTSxPQUFPLEtBQUssSUFBSSxRQUFRLEtBQUs7QUFDbkMsWUFBTSxLQUFLLEtBQUssSUFBSSxTQUFTLFFBQVEsUUFBUSxJQUFJO0FBQ2pELFVBQUksT0FBTyxJQUFJO0FBQ2IsY0FBTSxRQUFRLE1BQU0sS0FBSyxTQUFTLEtBQUs7QUFDdkMsZUFBTyxJQUFJLE1BQU0sU0FBUyxPQUFPLE9BQU8sS0FBSyxLQUFLLEdBQUcsT0FBTyxNQUFNO0FBQUEsTUFDcEU7QUFDQSxlQUFTO0FBQUEsSUFDWDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNLFNBQVMsT0FBb0M7QUFDakQsUUFBSSxLQUFLLE9BQU8sVUFBVSxPQUFPO0FBQy9CLFlBQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxRQUFRLEtBQUssT0FBTyxLQUFLO0FBQ3hELFdBQUssUUFBUSxFQUFFLE9BQU8sT0FBTyxRQUFTLE1BQU0sS0FBSyxRQUFRLEtBQUssRUFBRztBQUFBLElBQ25FO0FBQ0EsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsTUFBTSxRQUFRLE9BQW9DO0FBQ2hELFVBQU0sT0FBTyxLQUFLO0FBQ2xCLFVBQU0sVUFBVSxDQUFDLFVBQ2YsSUFBSSxlQUFlLEdBQUcsSUFBSSw0QkFBNEIsRUFBRSxLQUFLLEdBQUcsRUFBRSxNQUFNLENBQUM7QUFDM0UsUUFBSSxDQUFDLEtBQUssUUFBUyxPQUFNLFFBQVE7QUFDakMsUUFBSTtBQUNGLGFBQU8sTUFBTSxRQUFRLEtBQUssUUFBUSxLQUFLLFNBQVMsTUFBTSxLQUFLO0FBQUEsSUFDN0QsU0FBUyxPQUFPO0FBQ2QsWUFBTSxpQkFBaUIsZUFBZSxRQUFRLEtBQUssSUFBSTtBQUFBLElBQ3pEO0FBQUEsRUFDRjtBQUNGO0FBR0EsZUFBc0IsYUFDcEIsUUFDQSxVQUNBLFFBQ3FCO0FBQ3JCLFFBQU0sZUFBZSxPQUFPLE1BQU0sT0FBTyxLQUFLLFFBQVEsSUFBSSxLQUFLO0FBQy9ELFFBQU0sV0FBVyxpQkFBaUIsU0FBWSxTQUFZLGNBQWMsWUFBWTtBQUNwRixRQUFNLFFBQVEsb0JBQUksSUFBa0I7QUFDcEMsUUFBTSxPQUFPLE9BQU8sU0FBaUI7QUFDbkMsVUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLLElBQUk7QUFDbkMsUUFBSSxDQUFDLEtBQU0sUUFBTztBQUNsQixRQUFJLFNBQVUsT0FBTSxPQUFPLFVBQVUsTUFBTSxNQUFNLFVBQVUsTUFBTTtBQUNqRSxVQUFNLElBQUksTUFBTSxJQUFJO0FBQ3BCLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTUMsUUFBTyxPQUFPLFNBQWlCLE1BQU0sSUFBSSxJQUFJLEVBQUcsS0FBSztBQUMzRCxRQUFNLFFBQVEsTUFBTSxRQUFRLEVBQUUsSUFBSSxPQUFPLElBQUksTUFBTSxNQUFBQSxNQUFLLENBQUM7QUFDekQsU0FBTztBQUFBLElBQ0wsSUFBSSxPQUFPO0FBQUEsSUFDWCxPQUFPLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxLQUFLLFNBQVMsTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUFBLElBQ25FLEdBQUksWUFBWSxFQUFFLFVBQVUsV0FBb0I7QUFBQSxJQUNoRCxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsV0FBVyxNQUFNLE1BQU0sSUFBSSxJQUFJLENBQUUsQ0FBQztBQUFBLElBQy9ELE1BQU0sS0FBSyxNQUFNO0FBQ2YsWUFBTSxPQUFPLE1BQU0sSUFBSSxJQUFJO0FBQzNCLGFBQU8sUUFBUSxJQUFJLFdBQVcsTUFBTSxLQUFLLFlBQVksQ0FBQztBQUFBLElBQ3hEO0FBQUEsRUFDRjtBQUNGO0FBRUEsZUFBZSxPQUNiLEVBQUUsTUFBTSxHQUNSLE1BQ0EsTUFDQSxVQUNBLFFBQ2U7QUFDZixRQUFNLFdBQVcsT0FBTyxPQUFPLE9BQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxJQUFJO0FBQzVELFFBQU0sU0FBUyxJQUFJLE9BQU87QUFDMUIsbUJBQWlCLFNBQVMsT0FBTyxLQUFLLE9BQU8sQ0FBQyxHQUFHO0FBQy9DLFlBQVEsZUFBZTtBQUN2QixXQUFPLE9BQU8sS0FBSztBQUNuQixhQUFTLE1BQU0sTUFBTSxNQUFNO0FBQUEsRUFDN0I7QUFDQSxRQUFNLFNBQVMsT0FBTyxPQUFPO0FBQzdCLE1BQUksV0FBVyxVQUFVLFFBQVE7QUFDL0IsVUFBTSxVQUFVLEVBQUUsTUFBTSxNQUFNLFVBQVUsVUFBVSxRQUFRLE9BQU87QUFDakUsVUFBTSxJQUFJLGVBQWUsR0FBRyxJQUFJLDJDQUEyQyxPQUFPO0FBQUEsRUFDcEY7QUFDRjtBQUVBLFNBQVMsV0FBVyxNQUFjLE1BQXdCO0FBQ3hELFNBQU87QUFBQSxJQUNMLE1BQU0sS0FBSztBQUFBLElBQ1gsTUFBTSxLQUFLLFFBQVEsUUFBUTtBQUN6QixpQkFBVyxNQUFNLEtBQUssTUFBTSxRQUFRLE1BQU07QUFDMUMsYUFBTyxJQUFJLFdBQVcsTUFBTSxLQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU0sRUFBRSxZQUFZLENBQUM7QUFBQSxJQUMvRTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsV0FBVyxNQUFjLE1BQWMsUUFBZ0IsUUFBc0I7QUFDcEYsTUFBSSxVQUFVLEtBQUssVUFBVSxLQUFLLFNBQVMsVUFBVSxLQUFNO0FBQzNELFFBQU0sSUFBSSxjQUFjLEdBQUcsSUFBSSxRQUFRLElBQUksNENBQTRDLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFDdkc7OztBQzdJQSxlQUFzQixVQUNwQixPQUNBLE9BQ0EsU0FDQSxLQUNZO0FBQ1osTUFBSSxXQUFXLFNBQVMsTUFBTSxTQUFTLFFBQVc7QUFDaEQsVUFBTSxRQUFRLElBQUksWUFBWSxNQUFNLE1BQU0sTUFBTSxLQUFLO0FBQ3JELFdBQU8sSUFBSSxNQUFNLGFBQWEsT0FBTyxlQUFlLE9BQU8sR0FBRyxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQy9FO0FBQ0EsUUFBTSxTQUFTLFdBQVcsS0FBSztBQUMvQixRQUFNLEtBQUssWUFBWSxRQUFRLE1BQU0sU0FBUyxPQUFRO0FBQ3RELFFBQU0sU0FBUyxNQUFNLFNBQVMsRUFBRTtBQUNoQyxNQUFJLFVBQVUsRUFBRSxZQUFZLE9BQVEsT0FBTSxPQUFPLE9BQU8sUUFBUSxXQUFXLE9BQU8sT0FBTztBQUN6RixTQUFPLFNBQVMsUUFBUSxVQUFVLFFBQVEsUUFBUSxZQUFZO0FBQzVELFVBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxPQUFPLEVBQUU7QUFDeEMsUUFBSSxDQUFDLE1BQU0sTUFBTSxTQUFVLE9BQU0sSUFBSSxlQUFlLDRCQUE0QixFQUFFLElBQUksRUFBRSxHQUFHLENBQUM7QUFDNUYsV0FBTyxJQUFJLFlBQVksT0FBTyxXQUFXLFFBQVEsU0FBWSxNQUFNLENBQUM7QUFBQSxFQUN0RSxDQUFDO0FBQ0g7QUFFQSxTQUFTLFdBQVcsT0FBMkM7QUFDN0QsTUFBSSxXQUFXLE1BQU8sUUFBTyxJQUFJLFlBQVksTUFBTSxNQUFPLE1BQU0sS0FBSztBQUNyRSxRQUFNLE1BQU0sU0FBUyxRQUFRLE1BQU0sTUFBTSxNQUFNO0FBQy9DLFNBQU8sV0FBVyxLQUFLLEdBQUcsSUFBSSxJQUFJLFdBQVcsR0FBRyxJQUFJO0FBQ3REO0FBR0EsZUFBZSxPQUNiLE9BQ0EsUUFDQSxTQUNBLFNBQ2U7QUFDZixRQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFFBQU0sU0FBUyxNQUFNLFNBQVMsT0FBTyxFQUFFO0FBQ3ZDLE1BQUksQ0FBQyxZQUFZLE1BQU0sTUFBTSxLQUFLLE9BQU8sT0FBTyxFQUFFLEdBQUcsTUFBTSxTQUFVO0FBQ3JFLFVBQVEsV0FBVyxFQUFFLE9BQU8sWUFBWSxRQUFRLEdBQUcsT0FBTyxHQUFHLE1BQU0sWUFBWSxPQUFPLEVBQUUsR0FBRyxDQUFDO0FBQzVGLFFBQU0sU0FBUyxRQUFRLGFBQWEsUUFBUSxZQUFZO0FBQ3RELFFBQUksUUFBUyxPQUFNLE1BQU0sYUFBYSxNQUFNO0FBQzVDLFVBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxPQUFPLE9BQU8sRUFBRTtBQUUvQyxRQUFJLE1BQU0sTUFBTSxTQUFVO0FBQzFCLFVBQU0sU0FBUyxPQUFPLFFBQVEsRUFBRSxRQUFRLFNBQVMsaUJBQWlCLE9BQU8sRUFBRSxDQUFDO0FBQzVFLFVBQU0sRUFBRSxVQUFVLFlBQVksTUFBTSxJQUFJLE1BQU07QUFDOUMsWUFBUSxXQUFXLEVBQUUsT0FBTyxVQUFVLFFBQVEsT0FBTyxPQUFPLE1BQU0sUUFBUSxRQUFRLEVBQUUsQ0FBQztBQUFBLEVBQ3ZGLENBQUM7QUFDSDtBQUVBLElBQU0sVUFBVTtBQUFBLEVBQ2QsVUFBVTtBQUFBLEVBQ1YsYUFBYTtBQUNmO0FBRUEsU0FBUyxpQkFBaUIsRUFBRSxXQUFXLEdBQWdCO0FBQ3JELFNBQU8sQ0FBQyxNQUFjLFFBQWdCLFVBQ3BDLFdBQVcsRUFBRSxPQUFPLFlBQVksTUFBTSxRQUFRLE9BQU8sTUFBTSxlQUFlLElBQUksR0FBRyxDQUFDO0FBQ3RGO0FBRUEsU0FBUyxlQUFlLEVBQUUsV0FBVyxHQUFnQjtBQUNuRCxNQUFJLFNBQVM7QUFDYixTQUFPLENBQUMsTUFBYyxVQUFrQjtBQUN0QyxjQUFVO0FBQ1YsZUFBVyxFQUFFLE9BQU8sVUFBVSxNQUFNLFFBQVEsT0FBTyxHQUFHLE1BQU0sWUFBWSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ2xGO0FBQ0Y7OztBQ2xGQSxTQUFTLGtCQUFrQjtBQUUzQixTQUFTLE1BQU0sZUFBZTtBQUd2QixJQUFNLGFBQWEsUUFBUSxPQUFPO0FBQ2xDLElBQU0sT0FBTyxLQUFLLFlBQVksaUJBQWlCO0FBQy9DLElBQU0sWUFBWSxLQUFLLFlBQVksaUNBQWlDO0FBQ3BFLElBQU0sVUFBVSxLQUFLLFlBQVksbUNBQW1DO0FBUXBFLFNBQVMsWUFBWSxhQUE4QztBQUN4RSxTQUFPLG9CQUFJLElBQUk7QUFBQSxJQUNiLENBQUMsZUFBZUMsTUFBSyxJQUFJLENBQUM7QUFBQSxJQUMxQixDQUFDLGtCQUFrQkEsTUFBSyxjQUFjLENBQUM7QUFBQSxJQUN2QyxDQUFDLHFCQUFxQixNQUFNLFdBQVcsQ0FBQztBQUFBLEVBQzFDLENBQUM7QUFDSDtBQUVPLFNBQVMsYUFBYSxPQUF5RDtBQUNwRixRQUFNLE9BQU8sQ0FBQyxVQUFzQixXQUFXLFFBQVEsRUFBRSxPQUFPLEtBQUssRUFBRSxPQUFPLEtBQUs7QUFDbkYsUUFBTSxVQUFVLENBQUMsR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sQ0FBQyxNQUFNLEVBQUUsTUFBTSxNQUFNLFFBQVEsUUFBUSxLQUFLLEtBQUssRUFBRSxDQUFDLENBQUM7QUFDckcsUUFBTSxXQUFXLEVBQUUsU0FBUyxHQUFHLE9BQU8sT0FBTyxZQUFZLE9BQU8sRUFBRTtBQUNsRSxTQUFPLElBQUksSUFBSSxDQUFDLEdBQUcsT0FBTyxDQUFDLHFCQUFxQkEsTUFBSyxLQUFLLFVBQVUsUUFBUSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2xGO0FBRU8sU0FBU0EsTUFBSyxPQUEyQjtBQUM5QyxTQUFPLElBQUksWUFBWSxFQUFFLE9BQU8sS0FBSztBQUN2QztBQUdPLFNBQVMsTUFBTSxRQUE0QjtBQUNoRCxRQUFNLFFBQVEsSUFBSSxXQUFXLE1BQU07QUFDbkMsTUFBSSxRQUFRO0FBQ1osV0FBUyxJQUFJLEdBQUcsSUFBSSxRQUFRLEtBQUs7QUFDL0IsWUFBUyxLQUFLLEtBQUssT0FBTyxPQUFPLElBQUksZUFBZ0I7QUFDckQsVUFBTSxDQUFDLElBQUksVUFBVTtBQUFBLEVBQ3ZCO0FBQ0EsU0FBTztBQUNUOzs7QUM1Q0EsU0FBUyxvQkFBNEU7QUF1QjlFLElBQU0sY0FBTixNQUFNLGFBQVk7QUFBQSxFQUNkLFdBQXFCLENBQUM7QUFBQSxFQUN0QjtBQUFBO0FBQUEsRUFFVCxNQUFNO0FBQUEsRUFDRztBQUFBLEVBQ0E7QUFBQSxFQUVELFlBQVksT0FBZ0MsV0FBc0I7QUFDeEUsU0FBSyxTQUFTO0FBQ2QsU0FBSyxZQUFZO0FBQ2pCLFNBQUssVUFBVSxhQUFhLENBQUMsU0FBUyxhQUFhLEtBQUssS0FBSyxRQUFRLFNBQVMsUUFBUSxDQUFDO0FBQUEsRUFDekY7QUFBQSxFQUVBLGFBQWEsTUFBTSxPQUFnQyxZQUF1QixDQUFDLEdBQXlCO0FBQ2xHLFVBQU0sU0FBUyxJQUFJLGFBQVksT0FBTyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sR0FBRyxVQUFVLENBQUM7QUFDaEYsVUFBTSxJQUFJLFFBQWMsQ0FBQyxjQUFjLE9BQU8sUUFBUSxPQUFPLEdBQUcsYUFBYSxTQUFTLENBQUM7QUFDdkYsV0FBTyxNQUFNLG9CQUFxQixPQUFPLFFBQVEsUUFBUSxFQUFrQixJQUFJO0FBQy9FLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNLE1BQXdCO0FBQzVCLFdBQU8sS0FBSyxTQUFTLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLElBQUk7QUFBQSxFQUN6RDtBQUFBLEVBRUEsTUFBTSxPQUFzQjtBQUMxQixTQUFLLFFBQVEsb0JBQW9CO0FBQ2pDLFVBQU0sSUFBSSxRQUFRLENBQUMsV0FBVyxLQUFLLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFBQSxFQUMxRDtBQUFBLEVBRUEsTUFBTSxRQUFRLFNBQTBCLFVBQXlDO0FBQy9FLFVBQU0sT0FBTyxtQkFBbUIsSUFBSSxJQUFJLFFBQVEsS0FBTSxrQkFBa0IsRUFBRSxTQUFTLE1BQU0sVUFBVSxNQUFNLENBQUM7QUFDMUcsVUFBTSxTQUFpQixFQUFFLE1BQU0sTUFBTSxPQUFPLFFBQVEsUUFBUSxPQUFPLE1BQU0sRUFBRTtBQUMzRSxTQUFLLFNBQVMsS0FBSyxNQUFNO0FBQ3pCLGFBQVMsVUFBVSwrQkFBK0IsR0FBRztBQUNyRCxhQUFTLFVBQVUsaUNBQWlDLHFCQUFxQjtBQUN6RSxhQUFTLFVBQVUsZ0NBQWdDLE9BQU87QUFDMUQsVUFBTSxRQUFRLEtBQUssT0FBTyxJQUFJLElBQUk7QUFDbEMsUUFBSSxDQUFDLE1BQU8sUUFBTyxLQUFLLFNBQVMsUUFBUTtBQUN6QyxVQUFNLE9BQU8sS0FBSyxNQUFNLFNBQVMsT0FBTyxRQUFRO0FBQ2hELFFBQUksU0FBUyxPQUFXO0FBQ3hCLFVBQU0sS0FBSyxNQUFNLFVBQVUsTUFBTSxTQUFTLElBQUksR0FBRyxNQUFNO0FBQUEsRUFDekQ7QUFBQSxFQUVBLFNBQVMsVUFBZ0M7QUFDdkMsVUFBTSxPQUFPLEtBQUssVUFBVSxpQkFBaUI7QUFDN0MsYUFBUyxVQUFVLE9BQU8sTUFBTSxLQUFLLEVBQUUsZ0JBQWdCLE9BQU8sY0FBYyxhQUFhLENBQUM7QUFDMUYsYUFBUyxJQUFJLGlCQUFpQjtBQUFBLEVBQ2hDO0FBQUEsRUFFQSxNQUFNLFNBQTBCLE9BQW1CLFVBQThDO0FBQy9GLFVBQU0sUUFBUSxpQkFBaUIsS0FBSyxRQUFRLFFBQVEsU0FBUyxFQUFFLElBQUksQ0FBQztBQUNwRSxVQUFNLE9BQU8sS0FBSyxVQUFVLFVBQVUsVUFBVSxTQUFZLE9BQU8sS0FBSyxJQUFJO0FBQzVFLFFBQUksUUFBUSxNQUFNLFVBQVUsT0FBTyxHQUFHO0FBQ3BDLGVBQVMsVUFBVSxHQUFHLEVBQUUsSUFBSTtBQUM1QixhQUFPO0FBQUEsSUFDVDtBQUNBLFFBQUksS0FBSyxVQUFVLEtBQU0sVUFBUyxVQUFVLFFBQVEsSUFBSSxNQUFNLE1BQU0sSUFBSSxNQUFNLENBQUMsQ0FBQyxHQUFHO0FBQ25GLGFBQVMsVUFBVSxnQkFBZ0IsMEJBQTBCO0FBQzdELGFBQVMsVUFBVSxrQkFBa0IsTUFBTSxTQUFTLElBQUk7QUFDeEQsUUFBSSxPQUFPLEVBQUcsVUFBUyxVQUFVLGlCQUFpQixTQUFTLElBQUksSUFBSSxNQUFNLFNBQVMsQ0FBQyxJQUFJLE1BQU0sTUFBTSxFQUFFO0FBQ3JHLGFBQVMsVUFBVSxPQUFPLElBQUksTUFBTSxHQUFHO0FBQ3ZDLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNLE1BQU0sVUFBMEIsTUFBa0IsUUFBK0I7QUFDckYsVUFBTSxRQUFRLEtBQUssVUFBVSxZQUFZLE1BQU0sS0FBSztBQUNwRCxVQUFNLFFBQVEsS0FBSztBQUNuQixhQUFTLEtBQUssR0FBRyxLQUFLLEtBQUssSUFBSSxLQUFLLFFBQVEsS0FBSyxHQUFHLE1BQU0sT0FBTztBQUMvRCxZQUFNLE9BQU8sS0FBSyxTQUFTLElBQUksS0FBSyxJQUFJLEtBQUssT0FBTyxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQ3ZFLFVBQUksS0FBSyxVQUFVLE9BQVEsT0FBTSxJQUFJLFFBQVEsQ0FBQyxVQUFVLFdBQVcsT0FBTyxDQUFDLENBQUM7QUFDNUUsVUFBSSxTQUFTLFVBQVc7QUFDeEIsWUFBTSxJQUFJLFFBQWMsQ0FBQyxZQUFZLFNBQVMsTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDLENBQUM7QUFDMUUsYUFBTyxRQUFRLEtBQUs7QUFBQSxJQUN0QjtBQUNBLFFBQUksUUFBUSxLQUFLLE9BQVEsVUFBUyxRQUFRO0FBQUEsUUFDckMsVUFBUyxJQUFJO0FBQUEsRUFDcEI7QUFDRjs7O0FqQnhGQSxJQUFNLE1BQU0sT0FBTztBQUNuQixJQUFNQyxXQUFVO0FBRWhCLElBQU0sT0FBTyxLQUFLO0FBRWxCLGVBQWUsTUFBTSxHQUFnQixPQUFnQyxZQUF1QixDQUFDLEdBQUc7QUFDOUYsUUFBTSxTQUFTLE1BQU0sWUFBWSxNQUFNLE9BQU8sU0FBUztBQUN2RCxJQUFFLE1BQU0sTUFBTSxPQUFPLEtBQUssQ0FBQztBQUMzQixTQUFPO0FBQ1Q7QUFHQSxlQUFlLEtBQUssUUFBb0IsT0FBa0IsUUFBc0I7QUFDOUUsUUFBTSxXQUF1QixDQUFDO0FBQzlCLFFBQU0sYUFBYSxDQUFDLFNBQW1CLFNBQVMsS0FBSyxJQUFJO0FBQ3pELFFBQU0sUUFBUSxNQUFNLFVBQVUsUUFBUSxPQUFPLEVBQUUsUUFBUSxXQUFXLEdBQUcsT0FBT0MsWUFBVztBQUFBLElBQ3JGLEdBQUdBO0FBQUEsSUFDSCxhQUFhLE1BQU0sUUFBUSxJQUFJQSxPQUFNLFFBQVEsSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLEdBQUcsS0FBSyxJQUFJLENBQUMsQ0FBQztBQUFBLElBQ25GLFFBQVEsTUFBTUEsT0FBTSxLQUFLLGFBQWE7QUFBQSxFQUN4QyxFQUFFO0FBQ0YsU0FBTyxFQUFFLEdBQUcsT0FBTyxTQUFTO0FBQzlCO0FBRUEsU0FBUyxNQUFNLE9BQStCLFFBQTBCO0FBQ3RFLFNBQU8sR0FBRyxTQUFTLE9BQU8sUUFBUSxPQUFPLE1BQU0sTUFBTSxHQUFHLG1DQUFtQztBQUM3RjtBQUdBLGVBQWUsT0FBTyxPQUFrQixJQUFZLE1BQTZCO0FBQy9FLFFBQU0sU0FBUyxNQUFNLFNBQVMsRUFBRTtBQUNoQyxRQUFNLE9BQU8sTUFBTSxNQUFNLElBQUksUUFBUSxJQUFJO0FBQ3pDLFFBQU0sUUFBUSxJQUFJLFdBQVcsTUFBTSxLQUFNLFlBQVksQ0FBQztBQUN0RCxRQUFNLE1BQU0sVUFBVSxDQUFDLEtBQU07QUFDN0IsUUFBTSxNQUFNLElBQUksUUFBUSxNQUFNLEtBQUs7QUFDckM7QUFFQSxLQUFLLG1FQUFtRSxPQUFPLE1BQU07QUFDbkYsUUFBTSxRQUFRLGFBQWEsWUFBWSxJQUFJLENBQUM7QUFDNUMsUUFBTSxTQUFTLE1BQU0sTUFBTSxHQUFHLEtBQUs7QUFDbkMsUUFBTSxTQUFTLEVBQUUsS0FBSyxPQUFPLElBQUk7QUFDakMsUUFBTSxRQUFRLElBQUksWUFBWTtBQUM5QixTQUFPLE1BQU0sTUFBTSxlQUFlLFFBQVEsS0FBSyxHQUFHLGNBQWM7QUFDaEUsUUFBTSxRQUFRLE1BQU0sS0FBSyxRQUFRLEtBQUs7QUFDdEMsUUFBTSxNQUFNLFlBQVksQ0FBQyxHQUFHLE1BQU0sSUFBSUQsUUFBTyxDQUFFO0FBQy9DLFNBQU8sTUFBTSxNQUFNLFVBQVUsVUFBVTtBQUN2QyxRQUFNLFlBQVksTUFBTSxTQUFTLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBTSxVQUFVLFVBQVU7QUFDM0UsUUFBTSxRQUFRLE9BQU8sTUFBTSxJQUFJLGFBQWEsRUFBRyxTQUFTLE1BQU0sSUFBSSxnQkFBZ0IsRUFBRztBQUNyRixTQUFPLEdBQUcsVUFBVSxNQUFNLENBQUMsRUFBRSxNQUFNLENBQUMsU0FBUyxLQUFLLFVBQVUsS0FBSyxHQUFHLDhCQUE4QjtBQUNsRyxTQUFPLE1BQU0sVUFBVSxHQUFHLEVBQUUsRUFBRyxRQUFRLEtBQUs7QUFDNUMsYUFBVyxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsS0FBSyxVQUFVLFFBQVEsRUFBRyxRQUFPLEdBQUcsV0FBVyxVQUFVLElBQUksQ0FBQyxHQUFHLFVBQVUsRUFBRTtBQUV0RyxRQUFNLE9BQU8sS0FBSztBQUNsQixRQUFNLFNBQVMsT0FBTyxTQUFTO0FBQy9CLFNBQU8sTUFBTSxLQUFLLFFBQVEsS0FBSyxHQUFHLFlBQVksQ0FBQyxHQUFHLE1BQU0sSUFBSUEsUUFBTyxDQUFFO0FBQ3JFLFNBQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxPQUFPLElBQUksR0FBRyxLQUFLLEdBQUcsWUFBWSxDQUFDLEdBQUcsTUFBTSxJQUFJQSxRQUFPLENBQUU7QUFDckYsU0FBTyxNQUFNLE9BQU8sU0FBUyxRQUFRLE1BQU07QUFDM0MsU0FBTyxNQUFNLE1BQU0sZUFBZSxRQUFRLEtBQUssR0FBRyxXQUFXO0FBQzdELFFBQU0sU0FBUyxRQUFRLFlBQVksS0FBSztBQUN4QyxTQUFPLFdBQVcsTUFBTSxPQUFPLEtBQUssR0FBRyxJQUFJLENBQUMsRUFBRSxXQUFXLEdBQUcsR0FBRyxNQUFNLE1BQU0sS0FBSyxHQUFHO0FBQUEsSUFDakYsRUFBRSxJQUFJLE9BQU8sS0FBSyxPQUFPLE9BQU8sWUFBWSxPQUFPLFVBQVUsTUFBTSxVQUFVLFdBQVc7QUFBQSxFQUMxRixDQUFDO0FBQ0QsUUFBTSxPQUFPLE9BQU8sT0FBTyxHQUFHO0FBQzlCLFNBQU8sVUFBVSxNQUFNLE9BQU8sS0FBSyxHQUFHLENBQUMsQ0FBQztBQUN4QyxTQUFPLE1BQU0sTUFBTSxlQUFlLFFBQVEsS0FBSyxHQUFHLGFBQWE7QUFDL0QsUUFBTSxPQUFPLFFBQVEsS0FBSyxFQUFFLFFBQVEsT0FBTyxJQUFJLEdBQUcsS0FBSyxHQUFHLGNBQWM7QUFDMUUsQ0FBQztBQUVELEtBQUssa0RBQWtELE9BQU8sTUFBTTtBQUNsRSxRQUFNLFFBQVEsWUFBWSxJQUFJO0FBQzlCLFFBQU0sU0FBUyxNQUFNLE1BQU0sR0FBRyxLQUFLO0FBQ25DLFFBQU0sU0FBUyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLE1BQU0sR0FBRyxFQUFFLEdBQUcsQ0FBQyxJQUFJLEtBQUssSUFBSSxHQUFHLEdBQUcsQ0FBQyxPQUFPLEdBQUcsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDdkYsUUFBTSxNQUFNLE9BQU8sRUFBRSxTQUFTLENBQUMsSUFBSSxFQUFFLE1BQWtCO0FBQ3JELGVBQVcsQ0FBQyxRQUFRLE1BQU0sS0FBSyxRQUFRO0FBQ3JDLFlBQU0sTUFBTSxLQUFNLEtBQUssUUFBUSxNQUFNLEdBQUcsTUFBTSxJQUFJQSxRQUFPLEVBQUcsU0FBUyxRQUFRLFNBQVMsTUFBTSxDQUFDO0FBQUEsSUFDL0Y7QUFDQSxVQUFNLE9BQU8sUUFBUSxLQUFNLEtBQUssT0FBTyxHQUFHLENBQUMsR0FBRyxhQUFhO0FBQUEsRUFDN0Q7QUFDQSxRQUFNLFVBQVUsRUFBRSxLQUFLLE9BQU8sSUFBSSxHQUFHLElBQUksWUFBWSxHQUFHLEVBQUUsYUFBYTtBQUFBLEVBQUMsRUFBRSxHQUFHLEdBQUc7QUFDbEYsQ0FBQztBQUVELEtBQUssNkRBQTZELE9BQU8sTUFBTTtBQUM3RSxRQUFNLFFBQVEsYUFBYSxZQUFZLElBQUksQ0FBQztBQUU1QyxRQUFNLFNBQVMsTUFBTSxNQUFNLEdBQUcsT0FBTyxFQUFFLFlBQVksQ0FBQyxVQUFVLFVBQVUsVUFBVSxJQUFJLEtBQUssSUFBSSxHQUFHLEVBQUUsQ0FBQztBQUNyRyxTQUFPLE1BQU0sS0FBSyxFQUFFLEtBQUssT0FBTyxJQUFJLEdBQUcsSUFBSSxZQUFZLENBQUMsR0FBRyxZQUFZLENBQUMsR0FBRyxNQUFNLElBQUlBLFFBQU8sQ0FBRTtBQUM5RixRQUFNLFFBQVEsT0FBTyxNQUFNQSxRQUFPO0FBQ2xDLFNBQU8sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUM1QixTQUFPLE1BQU0sTUFBTSxDQUFDLEVBQUcsT0FBTyxNQUFTO0FBQ3ZDLGFBQVcsRUFBRSxNQUFNLEtBQUssTUFBTSxNQUFNLENBQUMsRUFBRyxRQUFPLE1BQU0sT0FBUSxtQkFBbUI7QUFDaEYsU0FBTyxHQUFHLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRSxLQUFLLE1BQU0sTUFBTSxNQUFNLENBQUMsSUFBSSxPQUFPLElBQUksS0FBSyxzQkFBc0I7QUFDbkcsQ0FBQztBQUVELEtBQUssbURBQW1ELE9BQU8sTUFBTTtBQUNuRSxRQUFNLFFBQVEsYUFBYSxZQUFZLElBQUksQ0FBQztBQUM1QyxRQUFNLFFBQVEsQ0FBQyxVQUFVLFVBQVUsUUFBUTtBQUMzQyxRQUFNLFNBQVMsTUFBTSxNQUFNLEdBQUcsT0FBTyxFQUFFLFlBQVksQ0FBQyxHQUFHLE9BQU8sSUFBSSxLQUFLLENBQUMsRUFBRSxDQUFDO0FBQzNFLFFBQU0sUUFBUSxJQUFJLFlBQVk7QUFDOUIsUUFBTSxPQUFPLFFBQVEsS0FBSyxFQUFFLEtBQUssT0FBTyxJQUFJLEdBQUcsS0FBSyxHQUFHLFlBQVk7QUFDbkUsUUFBTSxDQUFDLElBQUksSUFBSSxNQUFNLFFBQVEsWUFBWSxLQUFLLEVBQUUsS0FBSztBQUNyRCxTQUFPLE1BQU0sS0FBTSxVQUFVLEtBQUs7QUFDbEMsU0FBTyxHQUFHLEtBQU0sU0FBUyxJQUFJLEtBQUssR0FBRyxLQUFNLEtBQUssaUJBQWlCO0FBQ2pFLFFBQU0sT0FBTyxRQUFRLEtBQUssRUFBRSxRQUFRLE9BQU8sSUFBSSxHQUFHLEtBQUssR0FBRyxjQUFjO0FBQ3hFLFNBQU8sTUFBTSxLQUFLLEVBQUUsS0FBSyxPQUFPLElBQUksR0FBRyxLQUFLLEdBQUcsWUFBWSxDQUFDLEdBQUcsTUFBTSxJQUFJQSxRQUFPLENBQUU7QUFDbEYsU0FBTyxNQUFNLE9BQU8sTUFBTUEsUUFBTyxFQUFFLEdBQUcsRUFBRSxFQUFHLE9BQVEsbUJBQW1CO0FBQ3hFLENBQUM7QUFFRCxLQUFLLGdDQUFnQyxPQUFPLE1BQU07QUFDaEQsUUFBTSxRQUFRLGFBQWEsWUFBWSxJQUFJLENBQUM7QUFDNUMsUUFBTSxTQUFTLE1BQU0sTUFBTSxHQUFHLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQztBQUNyRCxRQUFNLFFBQVEsSUFBSSxZQUFZO0FBQzlCLFFBQU0sYUFBYSxJQUFJLGdCQUFnQjtBQUN2QyxRQUFNLGFBQWEsQ0FBQyxFQUFFLE9BQU8sTUFBZ0IsU0FBUyxJQUFJLE9BQU8sV0FBVyxNQUFNO0FBQ2xGLFFBQU0sTUFBTSxZQUFZLE9BQU8sS0FBSyxnQkFBZ0I7QUFDcEQsUUFBTSxPQUFPLFFBQVEsVUFBVSxFQUFFLEtBQUssT0FBTyxJQUFJLEdBQUcsT0FBTyxFQUFFLFFBQVEsV0FBVyxRQUFRLFdBQVcsR0FBRyxHQUFHLEdBQUcsWUFBWTtBQUN4SCxRQUFNLENBQUMsSUFBSSxJQUFJLE1BQU0sUUFBUSxZQUFZLEtBQUssRUFBRSxLQUFLO0FBQ3JELFNBQU8sR0FBRyxLQUFNLFFBQVEsSUFBSSxPQUFPLEtBQU0sUUFBUSxRQUFRLENBQUMsS0FBTSxRQUFRO0FBQ3hFLFNBQU8sVUFBVSxTQUFTO0FBQzFCLFNBQU8sTUFBTSxLQUFLLEVBQUUsS0FBSyxPQUFPLElBQUksR0FBRyxLQUFLLEdBQUcsWUFBWSxDQUFDLEdBQUcsTUFBTSxJQUFJQSxRQUFPLENBQUU7QUFDcEYsQ0FBQztBQUVELEtBQUssb0RBQW9ELE9BQU8sTUFBTTtBQUNwRSxRQUFNLFFBQVEsYUFBYSxZQUFZLElBQUksQ0FBQztBQUM1QyxRQUFNLFNBQVMsTUFBTSxNQUFNLEdBQUcsT0FBTyxFQUFFLFFBQVEsT0FBTyxZQUFZLENBQUMsVUFBVSxVQUFVLFVBQVUsSUFBSSxHQUFHLEVBQUUsQ0FBQztBQUMzRyxTQUFPLE1BQU0sS0FBSyxFQUFFLEtBQUssT0FBTyxJQUFJLEdBQUcsSUFBSSxZQUFZLENBQUMsR0FBRyxZQUFZLENBQUMsR0FBRyxNQUFNLElBQUlBLFFBQU8sQ0FBRTtBQUM5RixTQUFPLFVBQVUsT0FBTyxNQUFNQSxRQUFPLEVBQUUsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksR0FBRyxDQUFDLElBQUksS0FBSyxJQUFJLENBQUM7QUFDakYsQ0FBQztBQUVELFdBQVcsWUFBWSxDQUFDLE1BQU0sS0FBSyxHQUFHO0FBQ3BDLE9BQUssNkRBQTZELFdBQVcsU0FBUyxTQUFTLGVBQWUsT0FBTyxNQUFNO0FBQ3pILFVBQU0sQ0FBQyxRQUFRLEtBQUssSUFBSSxDQUFDLFlBQVksSUFBSSxHQUFHLFlBQVksSUFBSSxDQUFDO0FBQzdELFVBQU0sSUFBSUEsUUFBTyxFQUFHLEtBQUssQ0FBQztBQUMxQixVQUFNLFNBQVMsSUFBSSxJQUFJLFdBQVcsYUFBYSxNQUFNLElBQUksTUFBTTtBQUMvRCxVQUFNLFNBQVMsTUFBTSxNQUFNLEdBQUcsUUFBUSxFQUFFLFlBQVksQ0FBQyxHQUFHLE1BQU0sV0FBVyxJQUFJLENBQUMsRUFBRSxLQUFLLFFBQVEsR0FBRyxJQUFJLEtBQUssQ0FBQyxFQUFFLENBQUM7QUFDN0csVUFBTSxRQUFRLElBQUksWUFBWTtBQUM5QixVQUFNLE9BQU8sUUFBUSxLQUFLLEVBQUUsS0FBSyxPQUFPLElBQUksR0FBRyxLQUFLLEdBQUcsWUFBWTtBQUNuRSxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssV0FBVyxhQUFhLEtBQUssSUFBSSxNQUFPLFFBQU8sSUFBSSxNQUFNLEtBQUs7QUFDMUYsV0FBTyxNQUFNLEtBQUssRUFBRSxLQUFLLE9BQU8sSUFBSSxHQUFHLEtBQUssR0FBRyxZQUFZLENBQUMsR0FBRyxNQUFNLElBQUlBLFFBQU8sQ0FBRTtBQUFBLEVBQ3BGLENBQUM7QUFDSDtBQUVBLEtBQUssMkRBQTJELE9BQU8sTUFBTTtBQUMzRSxRQUFNLFFBQVEsYUFBYSxZQUFZLElBQUksQ0FBQztBQUM1QyxRQUFNLElBQUlBLFFBQU8sRUFBRyxJQUFJLEdBQUcsS0FBTTtBQUNqQyxRQUFNLFNBQVMsTUFBTSxNQUFNLEdBQUcsS0FBSztBQUNuQyxRQUFNLFFBQVEsSUFBSSxZQUFZO0FBQzlCLFFBQU0sT0FBTyxRQUFRLEtBQUssRUFBRSxLQUFLLE9BQU8sSUFBSSxHQUFHLEtBQUssR0FBRyxDQUFDLFVBQW9CO0FBQzFFLFdBQU8sR0FBRyxpQkFBaUIsY0FBYztBQUN6QyxXQUFPLE1BQU0sTUFBTSxRQUFRLE1BQU1BLFFBQU87QUFDeEMsV0FBTyxTQUFTLE1BQU0sUUFBUSxRQUFRLE1BQU0sUUFBUSxRQUFRO0FBQzVELFdBQU87QUFBQSxFQUNULENBQUM7QUFDRCxTQUFPLElBQUksTUFBTSxRQUFRLFlBQVksS0FBSyxFQUFFLEtBQUssR0FBRyxDQUFDLEVBQUcsUUFBUSxLQUFLLHNCQUFzQjtBQUMzRixTQUFPLE1BQU0sT0FBTyxNQUFNQSxRQUFPLEVBQUUsUUFBUSxHQUFHLHFDQUFxQztBQUNuRixRQUFNLElBQUlBLFFBQU8sRUFBRyxJQUFJLEdBQUcsS0FBTTtBQUNqQyxTQUFPLE1BQU0sS0FBSyxFQUFFLEtBQUssT0FBTyxJQUFJLEdBQUcsS0FBSyxHQUFHLFlBQVksQ0FBQyxHQUFHLE1BQU0sSUFBSUEsUUFBTyxDQUFFO0FBQ3BGLENBQUM7QUFFRCxLQUFLLHlEQUF5RCxPQUFPLE1BQU07QUFDekUsYUFBVyxVQUFVLENBQUMsSUFBSSxDQUFDLEdBQUc7QUFDNUIsVUFBTSxRQUFRLGFBQWEsWUFBWSxJQUFJLENBQUM7QUFDNUMsVUFBTSxJQUFJQSxVQUFTLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFDdkMsVUFBTSxTQUFTLE1BQU0sTUFBTSxHQUFHLEtBQUs7QUFDbkMsVUFBTSxVQUFVLFNBQVMsSUFBSSxlQUFlO0FBQzVDLFVBQU0sT0FBTyxRQUFRLEtBQUssRUFBRSxLQUFLLE9BQU8sSUFBSSxHQUFHLElBQUksWUFBWSxDQUFDLEdBQUcsT0FBTztBQUFBLEVBQzVFO0FBQ0YsQ0FBQztBQUVELEtBQUssc0NBQXNDLE9BQU8sTUFBTTtBQUN0RCxhQUFXLE9BQU8sQ0FBQyxLQUFLLE1BQU0sNEJBQTRCLHVEQUF1RCxHQUFHO0FBQ2xILFVBQU0sU0FBUyxNQUFNLE1BQU0sR0FBRyxJQUFJLElBQUksQ0FBQyxHQUFHLFlBQVksRUFBRSxHQUFHLENBQUMscUJBQXFCRSxNQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM3RixVQUFNLE9BQU8sUUFBUSxLQUFLLEVBQUUsS0FBSyxPQUFPLElBQUksR0FBRyxJQUFJLFlBQVksQ0FBQyxHQUFHLGNBQWM7QUFBQSxFQUNuRjtBQUNGLENBQUM7QUFFRCxLQUFLLHlFQUF5RSxPQUFPLE1BQU07QUFDekYsUUFBTSxRQUFRLGFBQWEsWUFBWSxJQUFJLENBQUM7QUFDNUMsYUFBVyxVQUFVLENBQUMsTUFBTSxLQUFLLEdBQUc7QUFDbEMsVUFBTSxTQUFTLE1BQU0sTUFBTSxHQUFHLE9BQU8sRUFBRSxPQUFPLENBQUM7QUFDL0MsVUFBTSxRQUFRLElBQUksWUFBWTtBQUM5QixVQUFNLEtBQUssRUFBRSxLQUFLLE9BQU8sSUFBSSxHQUFHLEtBQUs7QUFDckMsVUFBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLEdBQUdGLFFBQU8sSUFBSTtBQUM5QyxXQUFPLE1BQU0sS0FBSyxFQUFFLEtBQUssT0FBTyxJQUFJLEdBQUcsS0FBSyxHQUFHLFlBQVksQ0FBQyxHQUFHLE1BQU0sSUFBSUEsUUFBTyxDQUFFO0FBQ2xGLFVBQU0sT0FBTyxPQUFPLE9BQU8sS0FBSyxHQUFHQSxRQUFPLElBQUk7QUFDOUMsVUFBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLGVBQWU7QUFDL0MsV0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLE9BQU8sSUFBSSxHQUFHLEtBQUssR0FBRyxRQUFRLE1BQU0sSUFBSSxhQUFhLENBQUU7QUFDbkYsVUFBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLEdBQUdBLFFBQU8sSUFBSTtBQUM5QyxVQUFNLE9BQU8sS0FBSztBQUNsQixVQUFNLE9BQU8sUUFBUSxLQUFLLEVBQUUsUUFBUSxPQUFPLElBQUksR0FBRyxLQUFLLEdBQUcsY0FBYztBQUFBLEVBQzFFO0FBQ0YsQ0FBQztBQUVELEtBQUssNkRBQTZELE9BQU8sTUFBTTtBQUM3RSxRQUFNLFFBQVEsYUFBYSxZQUFZLElBQUksQ0FBQztBQUM1QyxRQUFNLFNBQVMsTUFBTSxNQUFNLEdBQUcsT0FBTyxFQUFFLFlBQVksQ0FBQyxVQUFVLFVBQVUsVUFBVSxJQUFJLEtBQUssQ0FBQyxFQUFFLENBQUM7QUFDL0YsUUFBTSxRQUFRLElBQUksWUFBWTtBQUM5QixRQUFNLE9BQU8sUUFBUSxLQUFLLEVBQUUsS0FBSyxPQUFPLElBQUksR0FBRyxLQUFLLEdBQUcsWUFBWTtBQUNuRSxRQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUssR0FBR0EsUUFBTyxJQUFJO0FBQzlDLFNBQU8sTUFBTSxLQUFLLEVBQUUsS0FBSyxPQUFPLElBQUksR0FBRyxLQUFLLEdBQUcsWUFBWSxDQUFDLEdBQUcsTUFBTSxJQUFJQSxRQUFPLENBQUU7QUFDbEYsU0FBTyxNQUFNLE9BQU8sTUFBTUEsUUFBTyxFQUFFLEdBQUcsRUFBRSxFQUFHLE9BQU8sU0FBUyxJQUFJLEdBQUcsR0FBRztBQUN2RSxDQUFDO0FBRUQsS0FBSyx3REFBd0QsT0FBTyxNQUFNO0FBQ3hFLFFBQU0sU0FBUyxNQUFNLE1BQU0sR0FBRyxZQUFZLEVBQUUsQ0FBQztBQUM3QyxRQUFNLFFBQVEsSUFBSSxZQUFZO0FBQzlCLFFBQU0sS0FBSyxFQUFFLEtBQUssT0FBTyxJQUFJLEdBQUcsS0FBSztBQUNyQyxRQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUssT0FBTztBQUN2QyxTQUFPLE1BQU0sTUFBTSxlQUFlLEVBQUUsS0FBSyxPQUFPLElBQUksR0FBRyxLQUFLLEdBQUcsY0FBYztBQUM3RSxRQUFNLEtBQUssRUFBRSxLQUFLLE9BQU8sSUFBSSxHQUFHLEtBQUs7QUFDckMsU0FBTyxNQUFNLE1BQU0sZUFBZSxFQUFFLEtBQUssT0FBTyxJQUFJLEdBQUcsS0FBSyxHQUFHLFdBQVc7QUFDNUUsQ0FBQztBQUVELEtBQUssK0RBQStELE9BQU8sTUFBTTtBQUMvRSxRQUFNLFNBQVMsTUFBTSxNQUFNLEdBQUcsWUFBWSxFQUFFLEdBQUcsRUFBRSxjQUFjLEtBQUssQ0FBQztBQUNyRSxRQUFNLEVBQUUsVUFBVSxTQUFTLElBQUksTUFBTSxLQUFLLEVBQUUsS0FBSyxPQUFPLElBQUksR0FBRyxJQUFJLFlBQVksQ0FBQztBQUNoRixTQUFPLE1BQU0sVUFBVSxXQUFXO0FBQ2xDLFNBQU8sTUFBTSxTQUFTLEtBQUssQ0FBQyxFQUFFLE1BQU0sTUFBTSxVQUFVLFFBQVEsRUFBRyxNQUFNLGFBQWE7QUFDcEYsQ0FBQztBQUVELEtBQUssZ0VBQWdFLE9BQU8sTUFBTTtBQUNoRixRQUFNLFFBQVEsWUFBWSxDQUFDO0FBQzNCLFFBQU0sT0FBT0EsUUFBTztBQUNwQixRQUFNLFFBQVEsRUFBRSxZQUFZLEVBQUUsR0FBRyx1QkFBdUIsR0FBRyx1QkFBdUIsR0FBRyxzQkFBc0IsRUFBRTtBQUM3RyxRQUFNLElBQUksZ0NBQWdDRSxNQUFLLEtBQUssVUFBVSxLQUFLLENBQUMsQ0FBQztBQUNyRSxRQUFNLElBQUksdUJBQXVCLE1BQU0sQ0FBQyxDQUFDO0FBQ3pDLFFBQU0sSUFBSSx1QkFBdUIsTUFBTSxDQUFDLENBQUM7QUFDekMsUUFBTSxFQUFFLFlBQVksSUFBSSxNQUFNLEtBQUssRUFBRSxNQUFNLE1BQU0sTUFBTSxHQUFHLGFBQWEsS0FBSyxDQUFDLEdBQUcsSUFBSSxHQUFHLElBQUksWUFBWSxDQUFDO0FBQ3hHLFNBQU8sVUFBVSxZQUFZLElBQUksQ0FBQyxFQUFFLE9BQU8sTUFBTSxNQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNoRSxRQUFNLE9BQU8scUJBQXFCO0FBQ2xDLFFBQU0sT0FBTyxRQUFRLEtBQUssRUFBRSxNQUFNLE1BQU0sTUFBTSxHQUFHLEtBQUssR0FBRyxJQUFJLEdBQUcsSUFBSSxZQUFZLENBQUMsR0FBRyxhQUFhO0FBQ2pHLGFBQVcsV0FBVyxDQUFDLGFBQWEsbUJBQW1CLE1BQU0sSUFBSSxDQUFDLEdBQUc7QUFDbkUsVUFBTSxJQUFJLGdDQUFnQ0EsTUFBSyxLQUFLLFVBQVUsRUFBRSxZQUFZLEVBQUUsR0FBRyxRQUFRLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDOUYsVUFBTSxPQUFPLFFBQVEsS0FBSyxFQUFFLE1BQU0sTUFBTSxNQUFNLEdBQUcsS0FBSyxHQUFHLElBQUksR0FBRyxJQUFJLFlBQVksQ0FBQyxHQUFHLGFBQWE7QUFBQSxFQUNuRztBQUNGLENBQUM7QUFFRCxLQUFLLDBDQUEwQyxPQUFPLE1BQU07QUFDMUQsYUFBVyxRQUFRLENBQUMsZUFBZSxrQkFBa0JGLFFBQU8sR0FBRztBQUM3RCxVQUFNLFFBQVEsWUFBWSxFQUFFO0FBQzVCLFVBQU0sT0FBTyxJQUFJO0FBQ2pCLFVBQU0sT0FBTyxRQUFRLEtBQUssRUFBRSxNQUFNLE1BQU0sTUFBTSxHQUFHLEtBQUssR0FBRyxJQUFJLEdBQUcsSUFBSSxZQUFZLENBQUMsR0FBRyxDQUFDLFVBQW9CO0FBQ3ZHLGFBQU8sR0FBRyxpQkFBaUIsYUFBYTtBQUN4QyxhQUFPLE1BQU0sUUFBUSxTQUFTLElBQUk7QUFBQSxJQUNwQyxDQUFDO0FBQUEsRUFDSDtBQUNGLENBQUM7QUFFRCxLQUFLLHlEQUF5RCxZQUFZO0FBQ3hFLFFBQU0sU0FBUyxFQUFFLEtBQUssNEJBQTRCO0FBQ2xELFFBQU0sT0FBTyxRQUFRLEtBQUssUUFBUSxJQUFJLFlBQVksQ0FBQyxHQUFHLFlBQVk7QUFDbEUsU0FBTyxNQUFNLE1BQU0sZUFBZSxRQUFRLElBQUksWUFBWSxDQUFDLEdBQUcsYUFBYTtBQUM3RSxDQUFDO0FBRUQsS0FBSyx5RUFBeUUsT0FBTyxNQUFNO0FBQ3pGLFFBQU0sUUFBUSxhQUFhLFlBQVksSUFBSSxDQUFDO0FBQzVDLFFBQU0sU0FBUyxNQUFNLE1BQU0sR0FBRyxLQUFLO0FBQ25DLFFBQU0sUUFBUSxJQUFJLFlBQVk7QUFDOUIsTUFBSSxPQUFPLElBQUk7QUFDZixRQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUssS0FBSztBQUNoQyxRQUFNLE1BQU0sT0FBTyxRQUFRLE1BQU0sVUFBVTtBQUN6QyxRQUFJLE1BQU0sU0FBUyxLQUFNLE9BQU0sSUFBSSxhQUFhLFdBQVcsb0JBQW9CO0FBQy9FLFlBQVEsTUFBTTtBQUNkLFVBQU0sSUFBSSxRQUFRLE1BQU0sS0FBSztBQUFBLEVBQy9CO0FBQ0EsUUFBTSxPQUFPLFFBQVEsS0FBSyxFQUFFLEtBQUssT0FBTyxJQUFJLEdBQUcsS0FBSyxHQUFHLFVBQVU7QUFDakUsU0FBTztBQUNQLFNBQU8sTUFBTSxLQUFLLEVBQUUsS0FBSyxPQUFPLElBQUksR0FBRyxLQUFLLEdBQUcsWUFBWSxDQUFDLEdBQUcsTUFBTSxJQUFJQSxRQUFPLENBQUU7QUFDbEYsU0FBTyxNQUFNLE9BQU8sTUFBTUEsUUFBTyxFQUFFLEdBQUcsRUFBRSxFQUFHLE9BQU8sU0FBUyxJQUFJLEdBQUcsR0FBRztBQUN2RSxDQUFDO0FBRUQsS0FBSywrREFBK0QsWUFBWTtBQUM5RSxRQUFNLFFBQVEsYUFBYSxZQUFZLElBQUksQ0FBQztBQUM1QyxRQUFNLFFBQVEsT0FBTyxZQUFZLENBQUMsR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sQ0FBQyxNQUFNLElBQUksS0FBSyxDQUFDLEtBQWlCLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDekcsUUFBTSxRQUFRLElBQUksWUFBWTtBQUM5QixRQUFNLFNBQVMsTUFBTSxLQUFLLEVBQUUsT0FBTyxNQUFNLFFBQVEsR0FBRyxLQUFLO0FBQ3pELFFBQU0sT0FBTyxZQUFZLENBQUMsR0FBRyxNQUFNLElBQUlBLFFBQU8sQ0FBRTtBQUNoRCxTQUFPLE1BQU0sT0FBTyxVQUFVLFVBQVU7QUFDeEMsU0FBTyxVQUFVLE1BQU0sTUFBTSxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQzFDLFNBQU8sTUFBTSxLQUFLLEVBQUUsT0FBTyxNQUFNLFNBQVMsTUFBTSxPQUFPLEdBQUcsS0FBSyxHQUFHLFlBQVksQ0FBQyxHQUFHLE1BQU0sSUFBSUEsUUFBTyxDQUFFO0FBQ3JHLFNBQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxPQUFPLEdBQUcsS0FBSyxHQUFHLFlBQVksQ0FBQyxHQUFHLE1BQU0sSUFBSUEsUUFBTyxDQUFFO0FBQ2pGLFFBQU0sUUFBUSxFQUFFLEdBQUcsT0FBTyxDQUFDQSxRQUFPLEdBQUcsSUFBSSxLQUFLLENBQUMsTUFBTSxPQUFPLENBQUMsQ0FBYSxDQUFDLEVBQUU7QUFDN0UsUUFBTSxPQUFPLFFBQVEsS0FBSyxFQUFFLE9BQU8sT0FBTyxNQUFNLFFBQVEsR0FBRyxLQUFLLEdBQUcsY0FBYztBQUNqRixTQUFRLE1BQStCLG1CQUFtQjtBQUMxRCxTQUFPLE1BQU0sS0FBSyxFQUFFLE9BQU8sT0FBTyxNQUFNLFNBQVMsTUFBTSxPQUFPLEdBQUcsS0FBSyxHQUFHLFlBQVksQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFDMUcsQ0FBQztBQUVELEtBQUsseURBQXlELE1BQU07QUFDbEUsU0FBTyxNQUFNLFFBQVEsMENBQTBDLEdBQUcsMkJBQTJCO0FBQzdGLFNBQU8sTUFBTSxRQUFRLFFBQVEsbUJBQW1CLEdBQUcsd0JBQXdCO0FBQzdFLENBQUM7IiwKICAibmFtZXMiOiBbInNoYTI1NiIsICJ0ZXh0IiwgInRleHQiLCAic2hhMjU2IiwgInRleHQiLCAib3BlbmVkIiwgInNoYTI1NiIsICJ0ZXh0IiwgInRleHQiLCAiV0VJR0hUUyIsICJmaWxlcyIsICJ0ZXh0Il0KfQo=
