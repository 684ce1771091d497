// test/unit/assistant.test.ts
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
function toWire(thrown) {
  const { code, message, details, cause } = asKgtError(thrown);
  const wire = { code, message, details: { ...details } };
  if (cause !== void 0) wire.cause = cause instanceof Error ? cause.message : String(cause);
  return wire;
}
function fromWire({ code, message, details, cause }) {
  return kgtError(code, message, details, cause === void 0 ? void 0 : { cause });
}
function aborted(signal) {
  return new AbortedError("the call was aborted", {}, { cause: signal.reason });
}

// src/rpc/client.ts
var Calls = class {
  #listener;
  #pending = /* @__PURE__ */ new Map();
  #port;
  #lastId = 0;
  #quiet;
  constructor(listener) {
    this.#listener = listener;
  }
  /** Calls the engine; waits for one if none is attached. Rejects with a `KgtError` only. */
  call(method, args, options = {}) {
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(aborted(signal));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const abort = () => this.#abort(id, signal);
      const settled = (settle) => (value) => {
        signal?.removeEventListener("abort", abort);
        this.#pending.delete(id);
        settle(value);
        this.#checkQuiet();
      };
      const pending = {
        request: { kind: "call", id, method, args },
        options,
        resolve: settled(resolve),
        reject: settled(reject),
        port: void 0,
        attempts: 0
      };
      signal?.addEventListener("abort", abort);
      this.#pending.set(id, pending);
      this.#send(pending);
    });
  }
  /** Serves calls by this engine from now on, those that waited included. */
  attach(port2) {
    this.#port = port2;
    port2.onmessage = ({ data }) => this.#receive(data);
    for (const pending of [...this.#pending.values()]) {
      if (!pending.port) this.#send(pending);
    }
  }
  /** Lets new calls wait for the next engine, and waits until this one has answered all others. */
  async drain() {
    const port2 = this.#port;
    this.#port = void 0;
    await new Promise((quiet) => {
      this.#quiet = quiet;
      this.#checkQuiet();
    });
    if (port2) port2.onmessage = null;
  }
  /** Rejects everything that waits, and lets the engine stop working on it. */
  cancelAll(error) {
    for (const [id, { port: port2 }] of this.#pending) port2?.postMessage({ kind: "abort", id });
    this.rejectAll(error);
  }
  /** Rejects everything that waits. */
  rejectAll(error) {
    for (const pending of [...this.#pending.values()]) pending.reject(error);
  }
  #send(pending) {
    pending.port = this.#port;
    if (!pending.port) return;
    pending.attempts += 1;
    try {
      pending.port.postMessage(pending.request, pending.options.transfer);
    } catch (error) {
      pending.reject(fromWire({ code: "bad-input", message: String(error), details: {} }));
    }
  }
  #abort(id, signal) {
    const pending = this.#pending.get(id);
    if (pending?.port) pending.port.postMessage({ kind: "abort", id });
    else pending?.reject(aborted(signal));
  }
  #receive(reply2) {
    if (reply2.kind === "event") {
      this.#listener.event(reply2.event, reply2.detail);
      return;
    }
    const pending = this.#pending.get(reply2.id);
    if (!pending) return;
    if (reply2.kind === "piece") pending.options.onPiece?.(reply2.piece);
    else if (reply2.kind === "value") pending.resolve(reply2.value);
    else this.#failed(pending, fromWire(reply2.error));
  }
  #failed(pending, error) {
    const { signal } = pending.options;
    const lost = error instanceof DeviceLostError;
    if (lost && pending.attempts < 2 && this.#listener.recoverable()) {
      pending.port = void 0;
      this.#checkQuiet();
    } else if (error.code === "aborted" && signal?.aborted) {
      pending.reject(aborted(signal));
    } else {
      pending.reject(error);
    }
  }
  #checkQuiet() {
    if ([...this.#pending.values()].every(({ port: port2 }) => port2 === void 0)) this.#quiet?.();
  }
};

// src/page/storage.ts
var Persistence = class {
  /** Settles with the browser's answer; false where it has none to give. */
  answer;
  /** The answer, once there is one. */
  granted;
  constructor(ask) {
    const storage = globalThis.navigator?.storage;
    const asked = ask ? storage?.persist?.() : storage?.persisted?.();
    this.answer = Promise.resolve(asked).then(
      (granted) => this.granted = granted ?? false,
      () => this.granted = false
    );
  }
};
async function storageState(asked, { granted }, setAside) {
  const { quota, usage } = await globalThis.navigator?.storage?.estimate?.() ?? {};
  const exportOffered = asked && granted === false;
  return { persisted: granted ?? false, exportOffered, quota, usage, setAside };
}

// src/page/stream.ts
var AnswerStream = class {
  answer;
  #pieces = [];
  #controller = new AbortController();
  #done = false;
  #wake;
  constructor(start) {
    const onText = (piece) => {
      this.#pieces.push(piece);
      this.#wake?.();
    };
    this.answer = start(onText, this.#controller.signal).finally(() => {
      this.#done = true;
      this.#wake?.();
    });
    this.answer.catch(() => {
    });
  }
  then(onfulfilled, onrejected) {
    return this.answer.then(onfulfilled, onrejected);
  }
  async *[Symbol.asyncIterator]() {
    try {
      for (; ; ) {
        const piece = this.#pieces.shift();
        if (piece !== void 0) yield piece;
        else if (this.#done) break;
        else await new Promise((wake) => this.#wake = wake);
      }
      await this.answer;
    } finally {
      if (!this.#done) this.#controller.abort();
    }
  }
};

// src/page/assistant.ts
var RemoteAssistant = class _RemoteAssistant {
  #start;
  #events = new EventTarget();
  #calls;
  #persistence;
  #host;
  #loaded;
  #storage;
  /** Why no call can be served any more. */
  #ended;
  /** Settles when the engine has been started, and replaced as often as its device was lost. */
  #started = Promise.resolve();
  constructor(start) {
    this.#start = start;
    this.#persistence = new Persistence(start.persist);
    this.#calls = new Calls({
      event: (event, detail) => this.#engineEvent(event, detail),
      recoverable: () => this.#recoverable()
    });
  }
  /** Starts an engine and loads what the request names into it. */
  static async create(start) {
    const assistant = new _RemoteAssistant(start);
    try {
      const starting = assistant.#startEngine(start.request, start.signal);
      assistant.#started = starting.catch(() => {
      });
      await starting;
      await assistant.#readStorage();
      void assistant.#persistence.answer.then(() => assistant.#readStorage());
      return assistant;
    } catch (thrown) {
      const error = asKgtError(thrown);
      assistant.#end(error);
      throw error;
    }
  }
  get backend() {
    return this.#loaded.backend;
  }
  get model() {
    return this.#loaded.model;
  }
  get storage() {
    return this.#storage;
  }
  ask(query, options = {}) {
    const { signal, ...rest } = options;
    return new AnswerStream((onText, left) => {
      let length = 0;
      const onPiece = ({ at, text }) => {
        const fresh = text.slice(Math.max(0, length - at));
        length = Math.max(length, at + text.length);
        if (fresh) onText(fresh);
      };
      const either = signal ? AbortSignal.any([signal, left]) : left;
      return this.#call("ask", [query, rest], { signal: either, onPiece });
    });
  }
  feedback(query, answer, options = {}) {
    const { signal, ...rest } = options;
    return this.#call("feedback", [query, answer, rest], { signal });
  }
  explain(query, options = {}) {
    const { signal, ...rest } = options;
    return this.#call("explain", [query, rest], { signal });
  }
  score(pairs, { signal } = {}) {
    return this.#call("score", [pairs], { signal });
  }
  facts({ subject } = {}) {
    return this.#call("facts", [subject]);
  }
  addFacts(triples) {
    return this.#call("addFacts", [triples]);
  }
  removeFacts(triples) {
    return this.#call("removeFacts", [triples]);
  }
  forget(what) {
    return this.#call("forget", [what]);
  }
  history() {
    return this.#call("history", []);
  }
  undo(id) {
    return this.#call("undo", [id]);
  }
  async export() {
    const bytes = await this.#call("export", []);
    return new Blob([bytes], { type: "application/jsonl" });
  }
  async import(data, options = {}) {
    const bytes = new Uint8Array(await new Blob([data]).arrayBuffer());
    const ownName = typeof File !== "undefined" && data instanceof File ? data.name : "import";
    return this.#call("import", [bytes, options.name ?? ownName], { transfer: [bytes.buffer] });
  }
  memory() {
    return this.#call("memory", []);
  }
  async dispose() {
    if (this.#ended instanceof DisposedError) return;
    const error = new DisposedError("the assistant was disposed");
    const serving = this.#host && !this.#ended;
    this.#ended = error;
    this.#calls.cancelAll(error);
    if (serving && !this.#host.disposable) await this.#calls.call("dispose", []).catch(() => {
    });
    this.#end(error);
  }
  addEventListener(type, listener, options) {
    this.#events.addEventListener(type, listener, options);
  }
  removeEventListener(type, listener) {
    this.#events.removeEventListener(type, listener);
  }
  #call(method, args, options) {
    return this.#ended ? Promise.reject(this.#ended) : this.#calls.call(method, args, options);
  }
  #emit(type, detail) {
    this.#events.dispatchEvent(new CustomEvent(type, { detail }));
  }
  #engineEvent(event, detail) {
    if (event === "change") void this.#changed(detail);
    else this.#lost(detail.reason);
  }
  async #changed(detail) {
    this.#emit("change", detail);
    await this.#readStorage();
  }
  async #readStorage() {
    const before = this.#storage;
    const { setAside } = this.#loaded;
    const after = await storageState(this.#start.persist, this.#persistence, setAside);
    this.#storage = after;
    const answered = before?.persisted !== after.persisted || before.exportOffered !== after.exportOffered;
    if (before && answered) this.#emit("storage", after);
  }
  /** A graph in memory would not survive the worker; an engine in the page cannot be replaced. */
  #recoverable() {
    return !this.#ended && this.#host?.disposable === true && this.#start.request.store !== "memory";
  }
  /** Replaces the engine once it and its predecessors have been started. */
  #lost(reason) {
    const host = this.#host;
    this.#started = this.#started.then(async () => {
      if (!this.#ended && this.#host === host) await this.#recover(reason);
    });
  }
  async #recover(reason) {
    if (!this.#recoverable()) {
      this.#emit("devicelost", { reason, recovered: false });
      return;
    }
    try {
      await this.#calls.drain();
      this.#host?.end();
      await this.#startEngine(this.#requestAgain());
      this.#emit("devicelost", { reason, recovered: true });
    } catch (cause) {
      const message = `the device is lost and could not be had again: ${reason}`;
      const error = new DeviceLostError(message, { reason }, { cause });
      if (this.#ended) return;
      this.#end(error);
      this.#emit("devicelost", { reason, recovered: false, error });
    }
  }
  /** What is in the cache is taken from there: a picked folder may be gone by now. */
  #requestAgain() {
    const { request } = this.#start;
    const inCache = !("local" in request.model) || request.model.keep !== void 0;
    return inCache ? { ...request, model: { cached: this.model.id } } : request;
  }
  /** Attaches an engine once it has loaded, so that calls that wait find it ready. */
  async #startEngine(request, signal) {
    const loading = new Calls({
      event: (event, detail) => this.#engineEvent(event, detail),
      recoverable: () => false
    });
    const host = await this.#start.startHost((error) => {
      loading.rejectAll(error);
      if (this.#host === host) this.#end(error);
    });
    this.#host = host;
    loading.attach(host.port);
    const onPiece = this.#start.onProgress;
    const loaded = await loading.call("load", [request], { signal, onPiece });
    if (this.#ended) {
      host.end();
      throw this.#ended;
    }
    this.#loaded = loaded;
    this.#calls.attach(host.port);
  }
  #end(error) {
    this.#ended ??= error;
    this.#host?.end();
    this.#host = void 0;
    this.#calls.rejectAll(error);
  }
};

// src/rpc/pair.ts
function portPair() {
  const ports = [port(() => ports[1]), port(() => ports[0])];
  return ports;
}
function port(other) {
  return {
    onmessage: null,
    postMessage(data) {
      queueMicrotask(() => other().onmessage?.({ data }));
    }
  };
}

// src/rpc/server.ts
function serve(port2, handlers) {
  const running = /* @__PURE__ */ new Map();
  const send = (reply2, transfer = []) => port2.postMessage(reply2, transfer);
  async function run({ id, method, args }) {
    const controller = new AbortController();
    running.set(id, controller);
    const emit = (piece) => send({ kind: "piece", id, piece });
    try {
      const handler = handlers[method];
      const value = await handler({ signal: controller.signal, emit }, ...args);
      send({ kind: "value", id, value }, value instanceof Uint8Array ? [value.buffer] : []);
    } catch (error) {
      send({ kind: "error", id, error: toWire(error) });
    } finally {
      running.delete(id);
    }
  }
  port2.onmessage = ({ data }) => {
    if (data.kind === "abort") running.get(data.id)?.abort();
    else void run(data);
  };
  return (event, detail) => send({ kind: "event", event, detail });
}

// test/unit/assistant.test.ts
var reply = {
  backend: { kind: "webgpu", reason: "", device: "" },
  model: { id: "http://host/model/" },
  setAside: []
};
function engines(...scripts) {
  const requests = [];
  const ended = [];
  const failures = [];
  let started = 0;
  const startHost = async (onFailure) => {
    const number = started++;
    failures.push(onFailure);
    const [page, engine] = portPair();
    const script = scripts[number];
    const own = typeof script === "function" ? script((...event) => send(...event)) : script;
    const load = async (_, request) => (requests.push(request), reply);
    const send = serve(engine, { load, ...own });
    return { port: page, disposable: true, end: () => ended.push(number) };
  };
  return { startHost, requests, ended, failures };
}
async function create(startHost, store = {}) {
  const request = { model: { url: "http://host/model/" }, backend: "auto", store, quantization: "auto", wasmUrls: {} };
  const assistant = await RemoteAssistant.create({ startHost, request, persist: true, onProgress() {
  }, signal: void 0 });
  const losses = [];
  assistant.addEventListener("devicelost", ({ detail }) => losses.push(detail));
  return { assistant, losses };
}
var lose = (send) => {
  send("lost", { reason: "gone" });
  throw new DeviceLostError("gone");
};
test("after a loss another engine goes on, and an answer repeats nothing", async () => {
  const { startHost, requests, ended } = engines(
    (send) => ({
      ask: async ({ emit }) => {
        emit({ at: 0, text: "Rey" });
        return lose(send);
      }
    }),
    {
      ask: async ({ emit }) => {
        emit({ at: 0, text: "Reyk" });
        emit({ at: 4, text: "javik" });
        return { text: "Reykjavik" };
      }
    }
  );
  const { assistant, losses } = await create(startHost);
  const pieces = [];
  const stream = assistant.ask("Where does my sister live?");
  for await (const piece of stream) pieces.push(piece);
  assert.deepEqual(pieces, ["Rey", "k", "javik"]);
  assert.equal((await stream).text, "Reykjavik");
  assert.deepEqual(losses, [{ reason: "gone", recovered: true }]);
  assert.deepEqual(ended, [0]);
  assert.deepEqual(requests[1].model, { cached: "http://host/model/" });
});
test("if no other engine can be had, everything rejects as device lost", async () => {
  const { startHost } = engines((send) => ({ score: async () => lose(send) }), {
    load: async () => {
      throw new NetworkError("offline");
    }
  });
  const { assistant, losses } = await create(startHost);
  await assert.rejects(assistant.score([]), DeviceLostError);
  await assert.rejects(assistant.history(), DeviceLostError);
  assert.equal(losses.length, 1);
  assert.equal(losses[0].recovered, false);
  await assistant.dispose();
  await assert.rejects(assistant.history(), DisposedError);
});
test("a graph in memory is not thrown away for another engine, and can be exported", async () => {
  const exported = new TextEncoder().encode("{}");
  const { startHost, requests } = engines((send) => ({ score: async () => lose(send), export: async () => exported }));
  const { assistant, losses } = await create(startHost, "memory");
  await assert.rejects(assistant.score([]), DeviceLostError);
  assert.equal(losses[0].recovered, false);
  assert.equal(requests.length, 1);
  assert.equal(await (await assistant.export()).text(), "{}");
});
test("a call that loses two devices rejects", async () => {
  const losing = (send) => ({ score: async () => lose(send) });
  const { startHost } = engines(losing, losing, { history: async () => [] });
  const { assistant, losses } = await create(startHost);
  await assert.rejects(assistant.score([]), DeviceLostError);
  assert.deepEqual(await assistant.history(), []);
  assert.equal(losses.length, 2);
});
test("disposing rejects what is under way and what comes", async () => {
  const { startHost, ended } = engines({ ask: () => new Promise(() => {
  }) });
  const { assistant } = await create(startHost);
  const asked = assistant.ask("q");
  await assistant.dispose();
  await assistant.dispose();
  await assert.rejects(async () => asked, DisposedError);
  await assert.rejects(assistant.facts(), DisposedError);
  assert.deepEqual(ended, [0]);
});
test("disposing during a recovery leaves no engine behind", async () => {
  let loading;
  const { startHost, ended } = engines((send) => ({ score: async () => lose(send) }), {
    load: () => new Promise((loaded) => loading = () => loaded(reply))
  });
  const { assistant } = await create(startHost);
  const score = assistant.score([]);
  while (!loading) await new Promise((later) => setImmediate(later));
  await assistant.dispose();
  await assert.rejects(score, DisposedError);
  loading();
  await new Promise((later) => setImmediate(later));
  assert.ok(ended.includes(0) && ended.includes(1));
});
test("a worker that cannot be loaded fails the creation", async () => {
  const { startHost, failures } = engines({ load: () => new Promise(() => {
  }) });
  const creating = create(startHost);
  while (failures.length === 0) await new Promise((later) => setImmediate(later));
  await new Promise((later) => setImmediate(later));
  failures[0](new InternalError("no such file"));
  await assert.rejects(creating, InternalError);
});
test("an abort of the creation ends the engine", async () => {
  const { startHost, ended } = engines({
    load: ({ signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(new AbortedError("stopped"))))
  });
  const controller = new AbortController();
  const request = { model: { url: "http://host/" }, backend: "auto", store: {}, quantization: "auto", wasmUrls: {} };
  const creating = RemoteAssistant.create({ startHost, request, persist: true, onProgress() {
  }, signal: controller.signal });
  await new Promise((later) => setImmediate(later));
  controller.abort();
  await assert.rejects(creating, AbortedError);
  assert.ok(ended.includes(0));
});
test("changes of others and of this tab are told", async () => {
  const { startHost } = engines((send) => ({
    undo: async () => {
      send("change", { from: "here" });
      return {};
    },
    history: async () => {
      send("change", { from: "elsewhere" });
      return [];
    }
  }));
  const { assistant } = await create(startHost);
  const from = [];
  assistant.addEventListener("change", ({ detail }) => from.push(detail.from));
  await assistant.undo();
  await assistant.history();
  assert.deepEqual(from, ["here", "elsewhere"]);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdW5pdC9hc3Npc3RhbnQudGVzdC50cyIsICIuLi8uLi8uLi9zcmMvZXJyb3JzLnRzIiwgIi4uLy4uLy4uL3NyYy9ycGMvY2xpZW50LnRzIiwgIi4uLy4uLy4uL3NyYy9wYWdlL3N0b3JhZ2UudHMiLCAiLi4vLi4vLi4vc3JjL3BhZ2Uvc3RyZWFtLnRzIiwgIi4uLy4uLy4uL3NyYy9wYWdlL2Fzc2lzdGFudC50cyIsICIuLi8uLi8uLi9zcmMvcnBjL3BhaXIudHMiLCAiLi4vLi4vLi4vc3JjL3JwYy9zZXJ2ZXIudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFRoZSBhc3Npc3RhbnQgYWdhaW5zdCBlbmdpbmVzIHRoYXQgZG8gd2hhdCB0aGUgdGVzdCBzYXlzOiByZWNvdmVyeSwgZXZlbnRzLCB0aGUgZW5kLlxuXG5pbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5cbmltcG9ydCB0eXBlIHsgQW5zd2VyLCBTdG9yZUNob2ljZSB9IGZyb20gXCIuLi8uLi9zcmMvYXBpLmpzXCI7XG5pbXBvcnQgeyBBYm9ydGVkRXJyb3IsIERldmljZUxvc3RFcnJvciwgRGlzcG9zZWRFcnJvciwgSW50ZXJuYWxFcnJvciwgdHlwZSBLZ3RFcnJvciwgTmV0d29ya0Vycm9yIH0gZnJvbSBcIi4uLy4uL3NyYy9lcnJvcnMuanNcIjtcbmltcG9ydCB7IFJlbW90ZUFzc2lzdGFudCB9IGZyb20gXCIuLi8uLi9zcmMvcGFnZS9hc3Npc3RhbnQuanNcIjtcbmltcG9ydCB0eXBlIHsgU3RhcnRIb3N0IH0gZnJvbSBcIi4uLy4uL3NyYy9wYWdlL2hvc3QuanNcIjtcbmltcG9ydCB7IHBvcnRQYWlyIH0gZnJvbSBcIi4uLy4uL3NyYy9ycGMvcGFpci5qc1wiO1xuaW1wb3J0IHR5cGUgeyBMb2FkUmVwbHksIExvYWRSZXF1ZXN0IH0gZnJvbSBcIi4uLy4uL3NyYy9ycGMvcHJvdG9jb2wuanNcIjtcbmltcG9ydCB7IHR5cGUgSGFuZGxlcnMsIHNlcnZlIH0gZnJvbSBcIi4uLy4uL3NyYy9ycGMvc2VydmVyLmpzXCI7XG5cbmNvbnN0IHJlcGx5OiBMb2FkUmVwbHkgPSB7XG4gIGJhY2tlbmQ6IHsga2luZDogXCJ3ZWJncHVcIiwgcmVhc29uOiBcIlwiLCBkZXZpY2U6IFwiXCIgfSxcbiAgbW9kZWw6IHsgaWQ6IFwiaHR0cDovL2hvc3QvbW9kZWwvXCIgfSBhcyBMb2FkUmVwbHlbXCJtb2RlbFwiXSxcbiAgc2V0QXNpZGU6IFtdLFxufTtcblxudHlwZSBTZW5kID0gUmV0dXJuVHlwZTx0eXBlb2Ygc2VydmU+O1xudHlwZSBTY3JpcHQgPSBQYXJ0aWFsPEhhbmRsZXJzPiB8ICgoc2VuZDogU2VuZCkgPT4gUGFydGlhbDxIYW5kbGVycz4pO1xuXG4vKiogU3RhcnRzIG9uZSBlbmdpbmUgYWZ0ZXIgdGhlIG90aGVyLCBhcyBzY3JpcHRlZC4gKi9cbmZ1bmN0aW9uIGVuZ2luZXMoLi4uc2NyaXB0czogU2NyaXB0W10pIHtcbiAgY29uc3QgcmVxdWVzdHM6IExvYWRSZXF1ZXN0W10gPSBbXTtcbiAgY29uc3QgZW5kZWQ6IG51bWJlcltdID0gW107XG4gIGNvbnN0IGZhaWx1cmVzOiAoKGVycm9yOiBLZ3RFcnJvcikgPT4gdm9pZClbXSA9IFtdO1xuICBsZXQgc3RhcnRlZCA9IDA7XG4gIGNvbnN0IHN0YXJ0SG9zdDogU3RhcnRIb3N0ID0gYXN5bmMgKG9uRmFpbHVyZSkgPT4ge1xuICAgIGNvbnN0IG51bWJlciA9IHN0YXJ0ZWQrKztcbiAgICBmYWlsdXJlcy5wdXNoKG9uRmFpbHVyZSk7XG4gICAgY29uc3QgW3BhZ2UsIGVuZ2luZV0gPSBwb3J0UGFpcigpO1xuICAgIGNvbnN0IHNjcmlwdCA9IHNjcmlwdHNbbnVtYmVyXSE7XG4gICAgY29uc3Qgb3duID0gdHlwZW9mIHNjcmlwdCA9PT0gXCJmdW5jdGlvblwiID8gc2NyaXB0KCguLi5ldmVudCkgPT4gc2VuZCguLi5ldmVudCkpIDogc2NyaXB0O1xuICAgIGNvbnN0IGxvYWQ6IEhhbmRsZXJzW1wibG9hZFwiXSA9IGFzeW5jIChfLCByZXF1ZXN0KSA9PiAocmVxdWVzdHMucHVzaChyZXF1ZXN0KSwgcmVwbHkpO1xuICAgIGNvbnN0IHNlbmQgPSBzZXJ2ZShlbmdpbmUsIHsgbG9hZCwgLi4ub3duIH0gYXMgSGFuZGxlcnMpO1xuICAgIHJldHVybiB7IHBvcnQ6IHBhZ2UsIGRpc3Bvc2FibGU6IHRydWUsIGVuZDogKCkgPT4gZW5kZWQucHVzaChudW1iZXIpIH07XG4gIH07XG4gIHJldHVybiB7IHN0YXJ0SG9zdCwgcmVxdWVzdHMsIGVuZGVkLCBmYWlsdXJlcyB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiBjcmVhdGUoc3RhcnRIb3N0OiBTdGFydEhvc3QsIHN0b3JlOiBTdG9yZUNob2ljZSA9IHt9KSB7XG4gIGNvbnN0IHJlcXVlc3Q6IExvYWRSZXF1ZXN0ID0geyBtb2RlbDogeyB1cmw6IFwiaHR0cDovL2hvc3QvbW9kZWwvXCIgfSwgYmFja2VuZDogXCJhdXRvXCIsIHN0b3JlLCBxdWFudGl6YXRpb246IFwiYXV0b1wiLCB3YXNtVXJsczoge30gfTtcbiAgY29uc3QgYXNzaXN0YW50ID0gYXdhaXQgUmVtb3RlQXNzaXN0YW50LmNyZWF0ZSh7IHN0YXJ0SG9zdCwgcmVxdWVzdCwgcGVyc2lzdDogdHJ1ZSwgb25Qcm9ncmVzcygpIHt9LCBzaWduYWw6IHVuZGVmaW5lZCB9KTtcbiAgY29uc3QgbG9zc2VzOiB7IHJlY292ZXJlZDogYm9vbGVhbiB9W10gPSBbXTtcbiAgYXNzaXN0YW50LmFkZEV2ZW50TGlzdGVuZXIoXCJkZXZpY2Vsb3N0XCIsICh7IGRldGFpbCB9KSA9PiBsb3NzZXMucHVzaChkZXRhaWwpKTtcbiAgcmV0dXJuIHsgYXNzaXN0YW50LCBsb3NzZXMgfTtcbn1cblxuY29uc3QgbG9zZSA9IChzZW5kOiBTZW5kKSA9PiB7XG4gIHNlbmQoXCJsb3N0XCIsIHsgcmVhc29uOiBcImdvbmVcIiB9KTtcbiAgdGhyb3cgbmV3IERldmljZUxvc3RFcnJvcihcImdvbmVcIik7XG59O1xuXG50ZXN0KFwiYWZ0ZXIgYSBsb3NzIGFub3RoZXIgZW5naW5lIGdvZXMgb24sIGFuZCBhbiBhbnN3ZXIgcmVwZWF0cyBub3RoaW5nXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBzdGFydEhvc3QsIHJlcXVlc3RzLCBlbmRlZCB9ID0gZW5naW5lcyhcbiAgICAoc2VuZCkgPT4gKHtcbiAgICAgIGFzazogYXN5bmMgKHsgZW1pdCB9KSA9PiB7XG4gICAgICAgIGVtaXQoeyBhdDogMCwgdGV4dDogXCJSZXlcIiB9KTtcbiAgICAgICAgcmV0dXJuIGxvc2Uoc2VuZCk7XG4gICAgICB9LFxuICAgIH0pLFxuICAgIHtcbiAgICAgIGFzazogYXN5bmMgKHsgZW1pdCB9KSA9PiB7XG4gICAgICAgIGVtaXQoeyBhdDogMCwgdGV4dDogXCJSZXlrXCIgfSk7XG4gICAgICAgIGVtaXQoeyBhdDogNCwgdGV4dDogXCJqYXZpa1wiIH0pO1xuICAgICAgICByZXR1cm4geyB0ZXh0OiBcIlJleWtqYXZpa1wiIH0gYXMgQW5zd2VyO1xuICAgICAgfSxcbiAgICB9LFxuICApO1xuICBjb25zdCB7IGFzc2lzdGFudCwgbG9zc2VzIH0gPSBhd2FpdCBjcmVhdGUoc3RhcnRIb3N0KTtcbiAgY29uc3QgcGllY2VzOiBzdHJpbmdbXSA9IFtdO1xuICBjb25zdCBzdHJlYW0gPSBhc3Npc3RhbnQuYXNrKFwiV2hlcmUgZG9lcyBteSBzaXN0ZXIgbGl2ZT9cIik7XG4gIGZvciBhd2FpdCAoY29uc3QgcGllY2Ugb2Ygc3RyZWFtKSBwaWVjZXMucHVzaChwaWVjZSk7XG4gIGFzc2VydC5kZWVwRXF1YWwocGllY2VzLCBbXCJSZXlcIiwgXCJrXCIsIFwiamF2aWtcIl0pO1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IHN0cmVhbSkudGV4dCwgXCJSZXlramF2aWtcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwobG9zc2VzLCBbeyByZWFzb246IFwiZ29uZVwiLCByZWNvdmVyZWQ6IHRydWUgfV0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKGVuZGVkLCBbMF0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHJlcXVlc3RzWzFdIS5tb2RlbCwgeyBjYWNoZWQ6IFwiaHR0cDovL2hvc3QvbW9kZWwvXCIgfSk7XG59KTtcblxudGVzdChcImlmIG5vIG90aGVyIGVuZ2luZSBjYW4gYmUgaGFkLCBldmVyeXRoaW5nIHJlamVjdHMgYXMgZGV2aWNlIGxvc3RcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YXJ0SG9zdCB9ID0gZW5naW5lcygoc2VuZCkgPT4gKHsgc2NvcmU6IGFzeW5jICgpID0+IGxvc2Uoc2VuZCkgfSksIHtcbiAgICBsb2FkOiBhc3luYyAoKSA9PiB7XG4gICAgICB0aHJvdyBuZXcgTmV0d29ya0Vycm9yKFwib2ZmbGluZVwiKTtcbiAgICB9LFxuICB9KTtcbiAgY29uc3QgeyBhc3Npc3RhbnQsIGxvc3NlcyB9ID0gYXdhaXQgY3JlYXRlKHN0YXJ0SG9zdCk7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKGFzc2lzdGFudC5zY29yZShbXSksIERldmljZUxvc3RFcnJvcik7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKGFzc2lzdGFudC5oaXN0b3J5KCksIERldmljZUxvc3RFcnJvcik7XG4gIGFzc2VydC5lcXVhbChsb3NzZXMubGVuZ3RoLCAxKTtcbiAgYXNzZXJ0LmVxdWFsKGxvc3Nlc1swXSEucmVjb3ZlcmVkLCBmYWxzZSk7XG4gIGF3YWl0IGFzc2lzdGFudC5kaXNwb3NlKCk7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKGFzc2lzdGFudC5oaXN0b3J5KCksIERpc3Bvc2VkRXJyb3IpO1xufSk7XG5cbnRlc3QoXCJhIGdyYXBoIGluIG1lbW9yeSBpcyBub3QgdGhyb3duIGF3YXkgZm9yIGFub3RoZXIgZW5naW5lLCBhbmQgY2FuIGJlIGV4cG9ydGVkXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgZXhwb3J0ZWQgPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUoXCJ7fVwiKTtcbiAgY29uc3QgeyBzdGFydEhvc3QsIHJlcXVlc3RzIH0gPSBlbmdpbmVzKChzZW5kKSA9PiAoeyBzY29yZTogYXN5bmMgKCkgPT4gbG9zZShzZW5kKSwgZXhwb3J0OiBhc3luYyAoKSA9PiBleHBvcnRlZCB9KSk7XG4gIGNvbnN0IHsgYXNzaXN0YW50LCBsb3NzZXMgfSA9IGF3YWl0IGNyZWF0ZShzdGFydEhvc3QsIFwibWVtb3J5XCIpO1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhhc3Npc3RhbnQuc2NvcmUoW10pLCBEZXZpY2VMb3N0RXJyb3IpO1xuICBhc3NlcnQuZXF1YWwobG9zc2VzWzBdIS5yZWNvdmVyZWQsIGZhbHNlKTtcbiAgYXNzZXJ0LmVxdWFsKHJlcXVlc3RzLmxlbmd0aCwgMSk7XG4gIGFzc2VydC5lcXVhbChhd2FpdCAoYXdhaXQgYXNzaXN0YW50LmV4cG9ydCgpKS50ZXh0KCksIFwie31cIik7XG59KTtcblxudGVzdChcImEgY2FsbCB0aGF0IGxvc2VzIHR3byBkZXZpY2VzIHJlamVjdHNcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBsb3NpbmcgPSAoc2VuZDogU2VuZCkgPT4gKHsgc2NvcmU6IGFzeW5jICgpID0+IGxvc2Uoc2VuZCkgfSk7XG4gIGNvbnN0IHsgc3RhcnRIb3N0IH0gPSBlbmdpbmVzKGxvc2luZywgbG9zaW5nLCB7IGhpc3Rvcnk6IGFzeW5jICgpID0+IFtdIH0pO1xuICBjb25zdCB7IGFzc2lzdGFudCwgbG9zc2VzIH0gPSBhd2FpdCBjcmVhdGUoc3RhcnRIb3N0KTtcbiAgYXdhaXQgYXNzZXJ0LnJlamVjdHMoYXNzaXN0YW50LnNjb3JlKFtdKSwgRGV2aWNlTG9zdEVycm9yKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBhc3Npc3RhbnQuaGlzdG9yeSgpLCBbXSk7XG4gIGFzc2VydC5lcXVhbChsb3NzZXMubGVuZ3RoLCAyKTtcbn0pO1xuXG50ZXN0KFwiZGlzcG9zaW5nIHJlamVjdHMgd2hhdCBpcyB1bmRlciB3YXkgYW5kIHdoYXQgY29tZXNcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YXJ0SG9zdCwgZW5kZWQgfSA9IGVuZ2luZXMoeyBhc2s6ICgpID0+IG5ldyBQcm9taXNlKCgpID0+IHt9KSB9KTtcbiAgY29uc3QgeyBhc3Npc3RhbnQgfSA9IGF3YWl0IGNyZWF0ZShzdGFydEhvc3QpO1xuICBjb25zdCBhc2tlZCA9IGFzc2lzdGFudC5hc2soXCJxXCIpO1xuICBhd2FpdCBhc3Npc3RhbnQuZGlzcG9zZSgpO1xuICBhd2FpdCBhc3Npc3RhbnQuZGlzcG9zZSgpO1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhhc3luYyAoKSA9PiBhc2tlZCwgRGlzcG9zZWRFcnJvcik7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKGFzc2lzdGFudC5mYWN0cygpLCBEaXNwb3NlZEVycm9yKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChlbmRlZCwgWzBdKTtcbn0pO1xuXG50ZXN0KFwiZGlzcG9zaW5nIGR1cmluZyBhIHJlY292ZXJ5IGxlYXZlcyBubyBlbmdpbmUgYmVoaW5kXCIsIGFzeW5jICgpID0+IHtcbiAgbGV0IGxvYWRpbmc6ICgoKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcbiAgY29uc3QgeyBzdGFydEhvc3QsIGVuZGVkIH0gPSBlbmdpbmVzKChzZW5kKSA9PiAoeyBzY29yZTogYXN5bmMgKCkgPT4gbG9zZShzZW5kKSB9KSwge1xuICAgIGxvYWQ6ICgpID0+IG5ldyBQcm9taXNlKChsb2FkZWQpID0+IChsb2FkaW5nID0gKCkgPT4gbG9hZGVkKHJlcGx5KSkpLFxuICB9KTtcbiAgY29uc3QgeyBhc3Npc3RhbnQgfSA9IGF3YWl0IGNyZWF0ZShzdGFydEhvc3QpO1xuICBjb25zdCBzY29yZSA9IGFzc2lzdGFudC5zY29yZShbXSk7XG4gIHdoaWxlICghbG9hZGluZykgYXdhaXQgbmV3IFByb21pc2UoKGxhdGVyKSA9PiBzZXRJbW1lZGlhdGUobGF0ZXIpKTtcbiAgYXdhaXQgYXNzaXN0YW50LmRpc3Bvc2UoKTtcbiAgYXdhaXQgYXNzZXJ0LnJlamVjdHMoc2NvcmUsIERpc3Bvc2VkRXJyb3IpO1xuICBsb2FkaW5nKCk7XG4gIGF3YWl0IG5ldyBQcm9taXNlKChsYXRlcikgPT4gc2V0SW1tZWRpYXRlKGxhdGVyKSk7XG4gIGFzc2VydC5vayhlbmRlZC5pbmNsdWRlcygwKSAmJiBlbmRlZC5pbmNsdWRlcygxKSk7XG59KTtcblxudGVzdChcImEgd29ya2VyIHRoYXQgY2Fubm90IGJlIGxvYWRlZCBmYWlscyB0aGUgY3JlYXRpb25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YXJ0SG9zdCwgZmFpbHVyZXMgfSA9IGVuZ2luZXMoeyBsb2FkOiAoKSA9PiBuZXcgUHJvbWlzZSgoKSA9PiB7fSkgfSk7XG4gIGNvbnN0IGNyZWF0aW5nID0gY3JlYXRlKHN0YXJ0SG9zdCk7XG4gIHdoaWxlIChmYWlsdXJlcy5sZW5ndGggPT09IDApIGF3YWl0IG5ldyBQcm9taXNlKChsYXRlcikgPT4gc2V0SW1tZWRpYXRlKGxhdGVyKSk7XG4gIGF3YWl0IG5ldyBQcm9taXNlKChsYXRlcikgPT4gc2V0SW1tZWRpYXRlKGxhdGVyKSk7XG4gIGZhaWx1cmVzWzBdIShuZXcgSW50ZXJuYWxFcnJvcihcIm5vIHN1Y2ggZmlsZVwiKSk7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKGNyZWF0aW5nLCBJbnRlcm5hbEVycm9yKTtcbn0pO1xuXG50ZXN0KFwiYW4gYWJvcnQgb2YgdGhlIGNyZWF0aW9uIGVuZHMgdGhlIGVuZ2luZVwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgc3RhcnRIb3N0LCBlbmRlZCB9ID0gZW5naW5lcyh7XG4gICAgbG9hZDogKHsgc2lnbmFsIH0pID0+XG4gICAgICBuZXcgUHJvbWlzZSgoXywgcmVqZWN0KSA9PiBzaWduYWwuYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsICgpID0+IHJlamVjdChuZXcgQWJvcnRlZEVycm9yKFwic3RvcHBlZFwiKSkpKSxcbiAgfSk7XG4gIGNvbnN0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IHJlcXVlc3Q6IExvYWRSZXF1ZXN0ID0geyBtb2RlbDogeyB1cmw6IFwiaHR0cDovL2hvc3QvXCIgfSwgYmFja2VuZDogXCJhdXRvXCIsIHN0b3JlOiB7fSwgcXVhbnRpemF0aW9uOiBcImF1dG9cIiwgd2FzbVVybHM6IHt9IH07XG4gIGNvbnN0IGNyZWF0aW5nID0gUmVtb3RlQXNzaXN0YW50LmNyZWF0ZSh7IHN0YXJ0SG9zdCwgcmVxdWVzdCwgcGVyc2lzdDogdHJ1ZSwgb25Qcm9ncmVzcygpIHt9LCBzaWduYWw6IGNvbnRyb2xsZXIuc2lnbmFsIH0pO1xuICBhd2FpdCBuZXcgUHJvbWlzZSgobGF0ZXIpID0+IHNldEltbWVkaWF0ZShsYXRlcikpO1xuICBjb250cm9sbGVyLmFib3J0KCk7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKGNyZWF0aW5nLCBBYm9ydGVkRXJyb3IpO1xuICBhc3NlcnQub2soZW5kZWQuaW5jbHVkZXMoMCkpO1xufSk7XG5cbnRlc3QoXCJjaGFuZ2VzIG9mIG90aGVycyBhbmQgb2YgdGhpcyB0YWIgYXJlIHRvbGRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YXJ0SG9zdCB9ID0gZW5naW5lcygoc2VuZCkgPT4gKHtcbiAgICB1bmRvOiBhc3luYyAoKSA9PiB7XG4gICAgICBzZW5kKFwiY2hhbmdlXCIsIHsgZnJvbTogXCJoZXJlXCIgfSk7XG4gICAgICByZXR1cm4ge30gYXMgbmV2ZXI7XG4gICAgfSxcbiAgICBoaXN0b3J5OiBhc3luYyAoKSA9PiB7XG4gICAgICBzZW5kKFwiY2hhbmdlXCIsIHsgZnJvbTogXCJlbHNld2hlcmVcIiB9KTtcbiAgICAgIHJldHVybiBbXTtcbiAgICB9LFxuICB9KSk7XG4gIGNvbnN0IHsgYXNzaXN0YW50IH0gPSBhd2FpdCBjcmVhdGUoc3RhcnRIb3N0KTtcbiAgY29uc3QgZnJvbTogc3RyaW5nW10gPSBbXTtcbiAgYXNzaXN0YW50LmFkZEV2ZW50TGlzdGVuZXIoXCJjaGFuZ2VcIiwgKHsgZGV0YWlsIH0pID0+IGZyb20ucHVzaChkZXRhaWwuZnJvbSkpO1xuICBhd2FpdCBhc3Npc3RhbnQudW5kbygpO1xuICBhd2FpdCBhc3Npc3RhbnQuaGlzdG9yeSgpO1xuICBhc3NlcnQuZGVlcEVxdWFsKGZyb20sIFtcImhlcmVcIiwgXCJlbHNld2hlcmVcIl0pO1xufSk7XG4iLCAiLy8gT25lIGNsYXNzIHBlciBjb2RlLiBUaGV5IGNyb3NzIHRoZSB3b3JrZXIncyBib3JkZXIgYXMgcGxhaW4gb2JqZWN0cyBhbmQgYXJlIG1hZGUgYWdhaW4gZnJvbSB0aGVtLFxuLy8gc28gdGhhdCBgaW5zdGFuY2VvZmAgYW5kIGBjb2RlYCBob2xkIG9uIGJvdGggc2lkZXMuXG5cbi8qKiBXaGF0IGFuIGVycm9yIGlzIGFib3V0LCBmb3IgcHJvZ3JhbXMuICovXG5leHBvcnQgdHlwZSBFcnJvckNvZGUgPVxuICB8IFwibm8td2ViZ3B1XCJcbiAgfCBcIm5vLXNoYWRlci1mMTZcIlxuICB8IFwiZGV2aWNlLWxvc3RcIlxuICB8IFwib3V0LW9mLW1lbW9yeVwiXG4gIHwgXCJpbnRlZ3JpdHlcIlxuICB8IFwicXVvdGFcIlxuICB8IFwibG9ja2VkXCJcbiAgfCBcImFib3J0ZWRcIlxuICB8IFwidG9vLWxvbmdcIlxuICB8IFwiYmFkLW1vZGVsXCJcbiAgfCBcImJhZC1pbXBvcnRcIlxuICB8IFwiYmFkLXN0b3JlXCJcbiAgfCBcIm5ldHdvcmtcIlxuICB8IFwibm90LWNhY2hlZFwiXG4gIHwgXCJuby1zdWJqZWN0XCJcbiAgfCBcImVtcHR5XCJcbiAgfCBcImJhZC1pbnB1dFwiXG4gIHwgXCJuby1zdWNoLWZhY3RcIlxuICB8IFwibm8tc3VjaC1lZGl0XCJcbiAgfCBcIm5vdGhpbmctdG8tdW5kb1wiXG4gIHwgXCJkaXNwb3NlZFwiXG4gIHwgXCJpbnRlcm5hbFwiO1xuXG4vKiogRXZlcnkgZXJyb3IgdGhhdCB0aGUgcGFja2FnZSB0aHJvd3MuIGBkZXRhaWxzYCBob2xkcyBpdHMgbnVtYmVycyBhbmQgbmFtZXMuICovXG5leHBvcnQgY2xhc3MgS2d0RXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIHJlYWRvbmx5IGNvZGU6IEVycm9yQ29kZSA9IFwiaW50ZXJuYWxcIjtcbiAgcmVhZG9ubHkgZGV0YWlsczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+O1xuXG4gIGNvbnN0cnVjdG9yKG1lc3NhZ2U6IHN0cmluZywgZGV0YWlsczogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPSB7fSwgb3B0aW9ucz86IEVycm9yT3B0aW9ucykge1xuICAgIHN1cGVyKG1lc3NhZ2UsIG9wdGlvbnMpO1xuICAgIHRoaXMuZGV0YWlscyA9IGRldGFpbHM7XG4gICAgdGhpcy5uYW1lID0gbmV3LnRhcmdldC5uYW1lO1xuICB9XG59XG5cbi8qKiBUaGUgYnJvd3NlciBoYXMgbm8gV2ViR1BVLCBvciBubyBhZGFwdGVyIGFuc3dlcnMuICovXG5leHBvcnQgY2xhc3MgTm9XZWJHcHVFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwibm8td2ViZ3B1XCI7IH1cbi8qKiBUaGUgbW9kZWwgbmVlZHMgMTYtYml0IGZsb2F0cyBpbiBzaGFkZXJzLCB3aGljaCB0aGUgYWRhcHRlciBsYWNrcy4gKi9cbmV4cG9ydCBjbGFzcyBOb1NoYWRlckYxNkVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJuby1zaGFkZXItZjE2XCI7IH1cbi8qKiBUaGUgR1BVIHdlbnQgYXdheSB3aGlsZSBpdCB3YXMgbmVlZGVkLCBhbmQgY291bGQgbm90IGJlIGhhZCBhZ2Fpbi4gKi9cbmV4cG9ydCBjbGFzcyBEZXZpY2VMb3N0RXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcImRldmljZS1sb3N0XCI7IH1cbi8qKiBUaGUgbW9kZWwgb3IgYSBjb21wdXRhdGlvbiBkb2VzIG5vdCBmaXQgaW50byBtZW1vcnkuICovXG5leHBvcnQgY2xhc3MgT3V0T2ZNZW1vcnlFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwib3V0LW9mLW1lbW9yeVwiOyB9XG4vKiogQSBmaWxlIGlzIG5vdCB0aGUgb25lIGl0cyBoYXNoIHByb21pc2VzLiBgZGV0YWlsc2A6IGZpbGUsIGV4cGVjdGVkLCBhY3R1YWwuICovXG5leHBvcnQgY2xhc3MgSW50ZWdyaXR5RXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcImludGVncml0eVwiOyB9XG4vKiogVGhlIGJyb3dzZXIgZ2l2ZXMgdGhpcyBvcmlnaW4gbm8gbW9yZSBzcGFjZS4gYGRldGFpbHNgOiBuZWVkZWQsIHF1b3RhLCB1c2FnZSB3aGVyZSBrbm93bi4gKi9cbmV4cG9ydCBjbGFzcyBRdW90YUVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJxdW90YVwiOyB9XG4vKiogVGhlIHN0b3JlIGlzIGhlbGQgYnkgc29tZXRoaW5nIHRoYXQgZG9lcyBub3Qgc2hhcmUgaXQuICovXG5leHBvcnQgY2xhc3MgTG9ja2VkRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcImxvY2tlZFwiOyB9XG4vKiogQSBzaWduYWwgY2FuY2VsbGVkIHRoZSBjYWxsOyBgY2F1c2VgIGlzIHRoZSBzaWduYWwncyByZWFzb24uICovXG5leHBvcnQgY2xhc3MgQWJvcnRlZEVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJhYm9ydGVkXCI7IH1cbi8qKiBBIHRleHQgaXMgbG9uZ2VyIHRoYW4gdGhlIG1vZGVsIHJlYWRzLiBgZGV0YWlsc2A6IHRva2VucywgbGltaXQuICovXG5leHBvcnQgY2xhc3MgVG9vTG9uZ0Vycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJ0b28tbG9uZ1wiOyB9XG4vKiogVGhlIGZpbGVzIG1ha2Ugbm8gbW9kZWwgdGhhdCBLR1QgcnVucy4gKi9cbmV4cG9ydCBjbGFzcyBCYWRNb2RlbEVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJiYWQtbW9kZWxcIjsgfVxuLyoqIEFuIGltcG9ydCBpcyBkYW1hZ2VkIG9yIG9mIGEgbmV3ZXIgdmVyc2lvbi4gVGhlIHN0b3JlIGlzIGFzIGl0IHdhcy4gKi9cbmV4cG9ydCBjbGFzcyBCYWRJbXBvcnRFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiYmFkLWltcG9ydFwiOyB9XG4vKiogVGhlIHN0b3JlIGlzIGRhbWFnZWQgb3Igd2FzIHdyaXR0ZW4gYnkgYSBuZXdlciB2ZXJzaW9uLiBJdCBpcyBhcyBpdCB3YXMuICovXG5leHBvcnQgY2xhc3MgQmFkU3RvcmVFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiYmFkLXN0b3JlXCI7IH1cbi8qKiBBIHNlcnZlciBkaWQgbm90IGFuc3dlciwgb3Igbm90IHdpdGggdGhlIGZpbGUuIGBkZXRhaWxzYDogdXJsLCBzdGF0dXMgd2hlcmUgdGhlcmUgaXMgb25lLiAqL1xuZXhwb3J0IGNsYXNzIE5ldHdvcmtFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwibmV0d29ya1wiOyB9XG4vKiogVGhlIGNhY2hlIGhvbGRzIG5vIHN1Y2ggbW9kZWwsIG9yIG9ubHkgYSBwYXJ0IG9mIGl0LiBgZGV0YWlsc2A6IGlkLiAqL1xuZXhwb3J0IGNsYXNzIE5vdENhY2hlZEVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJub3QtY2FjaGVkXCI7IH1cbi8qKiBObyBlbnRpdHkgd2FzIGZvdW5kIGluIHRoZSBxdWVyeTsgbmFtZSBpdC4gKi9cbmV4cG9ydCBjbGFzcyBOb1N1YmplY3RFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwibm8tc3ViamVjdFwiOyB9XG4vKiogQSB0ZXh0IHRoYXQgbXVzdCBzYXkgc29tZXRoaW5nIGlzIGVtcHR5LiAqL1xuZXhwb3J0IGNsYXNzIEVtcHR5RXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcImVtcHR5XCI7IH1cbi8qKiBBbiBhcmd1bWVudCBpcyBvdXQgb2YgcmFuZ2Ugb3IgbWFsZm9ybWVkLiAqL1xuZXhwb3J0IGNsYXNzIEJhZElucHV0RXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcImJhZC1pbnB1dFwiOyB9XG4vKiogVGhlIGdyYXBoIGhvbGRzIG5vIHN1Y2ggZmFjdC4gKi9cbmV4cG9ydCBjbGFzcyBOb1N1Y2hGYWN0RXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcIm5vLXN1Y2gtZmFjdFwiOyB9XG4vKiogVGhlcmUgaXMgbm8gZWRpdCBvZiB0aGlzIG51bWJlci4gYGRldGFpbHNgOiBpZC4gKi9cbmV4cG9ydCBjbGFzcyBOb1N1Y2hFZGl0RXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcIm5vLXN1Y2gtZWRpdFwiOyB9XG4vKiogTm90aGluZywgb3Igbm90aGluZyBvZiB0aGlzIGVkaXQsIGlzIGxlZnQgdG8gdW5kby4gKi9cbmV4cG9ydCBjbGFzcyBOb3RoaW5nVG9VbmRvRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcIm5vdGhpbmctdG8tdW5kb1wiOyB9XG4vKiogVGhlIGFzc2lzdGFudCB3YXMgZGlzcG9zZWQuICovXG5leHBvcnQgY2xhc3MgRGlzcG9zZWRFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiZGlzcG9zZWRcIjsgfVxuLyoqIEEgZGVmZWN0IG9mIHRoZSBwYWNrYWdlOyBwbGVhc2UgcmVwb3J0IGl0LiAqL1xuZXhwb3J0IGNsYXNzIEludGVybmFsRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcImludGVybmFsXCI7IH1cblxuY29uc3QgY2xhc3NlcyA9IHtcbiAgXCJuby13ZWJncHVcIjogTm9XZWJHcHVFcnJvcixcbiAgXCJuby1zaGFkZXItZjE2XCI6IE5vU2hhZGVyRjE2RXJyb3IsXG4gIFwiZGV2aWNlLWxvc3RcIjogRGV2aWNlTG9zdEVycm9yLFxuICBcIm91dC1vZi1tZW1vcnlcIjogT3V0T2ZNZW1vcnlFcnJvcixcbiAgaW50ZWdyaXR5OiBJbnRlZ3JpdHlFcnJvcixcbiAgcXVvdGE6IFF1b3RhRXJyb3IsXG4gIGxvY2tlZDogTG9ja2VkRXJyb3IsXG4gIGFib3J0ZWQ6IEFib3J0ZWRFcnJvcixcbiAgXCJ0b28tbG9uZ1wiOiBUb29Mb25nRXJyb3IsXG4gIFwiYmFkLW1vZGVsXCI6IEJhZE1vZGVsRXJyb3IsXG4gIFwiYmFkLWltcG9ydFwiOiBCYWRJbXBvcnRFcnJvcixcbiAgXCJiYWQtc3RvcmVcIjogQmFkU3RvcmVFcnJvcixcbiAgbmV0d29yazogTmV0d29ya0Vycm9yLFxuICBcIm5vdC1jYWNoZWRcIjogTm90Q2FjaGVkRXJyb3IsXG4gIFwibm8tc3ViamVjdFwiOiBOb1N1YmplY3RFcnJvcixcbiAgZW1wdHk6IEVtcHR5RXJyb3IsXG4gIFwiYmFkLWlucHV0XCI6IEJhZElucHV0RXJyb3IsXG4gIFwibm8tc3VjaC1mYWN0XCI6IE5vU3VjaEZhY3RFcnJvcixcbiAgXCJuby1zdWNoLWVkaXRcIjogTm9TdWNoRWRpdEVycm9yLFxuICBcIm5vdGhpbmctdG8tdW5kb1wiOiBOb3RoaW5nVG9VbmRvRXJyb3IsXG4gIGRpc3Bvc2VkOiBEaXNwb3NlZEVycm9yLFxuICBpbnRlcm5hbDogSW50ZXJuYWxFcnJvcixcbn0gc2F0aXNmaWVzIFJlY29yZDxFcnJvckNvZGUsIG5ldyAoLi4uYXJnczogQ29uc3RydWN0b3JQYXJhbWV0ZXJzPHR5cGVvZiBLZ3RFcnJvcj4pID0+IEtndEVycm9yPjtcblxuLyoqIEFuIGVycm9yIGFzIGl0IGNyb3NzZXMgdGhlIHdvcmtlcidzIGJvcmRlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2lyZUVycm9yIHtcbiAgY29kZTogRXJyb3JDb2RlO1xuICBtZXNzYWdlOiBzdHJpbmc7XG4gIGRldGFpbHM6IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICAvKiogVGhlIG1lc3NhZ2Ugb2Ygd2hhdCBjYXVzZWQgaXQuICovXG4gIGNhdXNlPzogc3RyaW5nO1xufVxuXG4vKiogVGhlIGNsYXNzIG9mIGEgY29kZSwgd2l0aCBpdHMgZmllbGRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtndEVycm9yKFxuICBjb2RlOiBFcnJvckNvZGUsXG4gIG1lc3NhZ2U6IHN0cmluZyxcbiAgZGV0YWlsczogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPSB7fSxcbiAgb3B0aW9ucz86IEVycm9yT3B0aW9ucyxcbik6IEtndEVycm9yIHtcbiAgcmV0dXJuIG5ldyBjbGFzc2VzW2NvZGVdKG1lc3NhZ2UsIGRldGFpbHMsIG9wdGlvbnMpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaXNFcnJvckNvZGUoY29kZTogdW5rbm93bik6IGNvZGUgaXMgRXJyb3JDb2RlIHtcbiAgcmV0dXJuIHR5cGVvZiBjb2RlID09PSBcInN0cmluZ1wiICYmIE9iamVjdC5oYXNPd24oY2xhc3NlcywgY29kZSk7XG59XG5cbi8qKiBXaGF0ZXZlciB3YXMgdGhyb3duLCBhcyBvbmUgb2YgdGhpcyBwYWNrYWdlJ3MgZXJyb3JzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFzS2d0RXJyb3IodGhyb3duOiB1bmtub3duKTogS2d0RXJyb3Ige1xuICBpZiAodGhyb3duIGluc3RhbmNlb2YgS2d0RXJyb3IpIHJldHVybiB0aHJvd247XG4gIGNvbnN0IGVycm9yID0gdGhyb3duIGluc3RhbmNlb2YgRXJyb3IgfHwgdGhyb3duIGluc3RhbmNlb2YgRE9NRXhjZXB0aW9uID8gdGhyb3duIDogdW5kZWZpbmVkO1xuICBjb25zdCBtZXNzYWdlID0gZXJyb3I/Lm1lc3NhZ2UgPz8gU3RyaW5nKHRocm93bik7XG4gIC8vIFRoZSB3YXNtIG1vZHVsZSB0aHJvd3MgcGxhaW4gZXJyb3JzIHRoYXQgY2FycnkgYSBjb2RlLlxuICBjb25zdCB7IGNvZGUsIGRldGFpbHMgfSA9ICh0aHJvd24gPz8ge30pIGFzIHsgY29kZT86IHVua25vd247IGRldGFpbHM/OiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiB9O1xuICBpZiAoaXNFcnJvckNvZGUoY29kZSkpIHJldHVybiBrZ3RFcnJvcihjb2RlLCBtZXNzYWdlLCBkZXRhaWxzLCB7IGNhdXNlOiB0aHJvd24gfSk7XG4gIHJldHVybiBrZ3RFcnJvcihjb2RlT2YoZXJyb3IpLCBtZXNzYWdlLCB7fSwgeyBjYXVzZTogdGhyb3duIH0pO1xufVxuXG5mdW5jdGlvbiBjb2RlT2YoZXJyb3I6IEVycm9yIHwgdW5kZWZpbmVkKTogRXJyb3JDb2RlIHtcbiAgaWYgKGVycm9yPy5uYW1lID09PSBcIkFib3J0RXJyb3JcIikgcmV0dXJuIFwiYWJvcnRlZFwiO1xuICBpZiAoZXJyb3I/Lm5hbWUgPT09IFwiUXVvdGFFeGNlZWRlZEVycm9yXCIpIHJldHVybiBcInF1b3RhXCI7XG4gIGlmIChlcnJvciBpbnN0YW5jZW9mIFJhbmdlRXJyb3IgJiYgL21lbW9yeXxhbGxvY2F0aW9uL2kudGVzdChlcnJvci5tZXNzYWdlKSkgcmV0dXJuIFwib3V0LW9mLW1lbW9yeVwiO1xuICByZXR1cm4gXCJpbnRlcm5hbFwiO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdG9XaXJlKHRocm93bjogdW5rbm93bik6IFdpcmVFcnJvciB7XG4gIGNvbnN0IHsgY29kZSwgbWVzc2FnZSwgZGV0YWlscywgY2F1c2UgfSA9IGFzS2d0RXJyb3IodGhyb3duKTtcbiAgY29uc3Qgd2lyZTogV2lyZUVycm9yID0geyBjb2RlLCBtZXNzYWdlLCBkZXRhaWxzOiB7IC4uLmRldGFpbHMgfSB9O1xuICBpZiAoY2F1c2UgIT09IHVuZGVmaW5lZCkgd2lyZS5jYXVzZSA9IGNhdXNlIGluc3RhbmNlb2YgRXJyb3IgPyBjYXVzZS5tZXNzYWdlIDogU3RyaW5nKGNhdXNlKTtcbiAgcmV0dXJuIHdpcmU7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBmcm9tV2lyZSh7IGNvZGUsIG1lc3NhZ2UsIGRldGFpbHMsIGNhdXNlIH06IFdpcmVFcnJvcik6IEtndEVycm9yIHtcbiAgcmV0dXJuIGtndEVycm9yKGNvZGUsIG1lc3NhZ2UsIGRldGFpbHMsIGNhdXNlID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiB7IGNhdXNlIH0pO1xufVxuXG4vKiogVGhlIGVycm9yIG9mIGEgY2FsbCB0aGF0IGEgc2lnbmFsIGNhbmNlbGxlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhYm9ydGVkKHNpZ25hbDogQWJvcnRTaWduYWwpOiBBYm9ydGVkRXJyb3Ige1xuICByZXR1cm4gbmV3IEFib3J0ZWRFcnJvcihcInRoZSBjYWxsIHdhcyBhYm9ydGVkXCIsIHt9LCB7IGNhdXNlOiBzaWduYWwucmVhc29uIH0pO1xufVxuIiwgIi8vIFRoZSBwYWdlJ3MgZW5kOiBjYWxscyB3aXRoIHR5cGVkIGFyZ3VtZW50cyBhbmQgcmVzdWx0cywgb3ZlciBhIHBvcnQgdGhhdCBjYW4gYmUgZXhjaGFuZ2VkLiBDYWxsc1xuLy8gdGhhdCB0aGUgZW5naW5lIGNvdWxkIG5vdCBzZXJ2ZSBiZWNhdXNlIGl0cyBkZXZpY2Ugd2FzIGxvc3QgYXJlIGtlcHQgYW5kIHNlbnQgdG8gdGhlIG5leHQgZW5naW5lLlxuXG5pbXBvcnQgeyBhYm9ydGVkLCBEZXZpY2VMb3N0RXJyb3IsIGZyb21XaXJlLCB0eXBlIEtndEVycm9yIH0gZnJvbSBcIi4uL2Vycm9ycy5qc1wiO1xuaW1wb3J0IHR5cGUgeyBFbmdpbmVFdmVudHMsIE1ldGhvZCwgTWV0aG9kcywgUGllY2UsIFBvcnQsIFJlcGx5LCBSZXF1ZXN0IH0gZnJvbSBcIi4vcHJvdG9jb2wuanNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBTZW5kT3B0aW9uczxNIGV4dGVuZHMgTWV0aG9kPiB7XG4gIHNpZ25hbD86IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkO1xuICBvblBpZWNlPzogKChwaWVjZTogUGllY2U8TT4pID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuICB0cmFuc2Zlcj86IFRyYW5zZmVyYWJsZVtdIHwgdW5kZWZpbmVkO1xufVxuXG5pbnRlcmZhY2UgUGVuZGluZyB7XG4gIHJlcXVlc3Q6IFJlcXVlc3QgJiB7IGtpbmQ6IFwiY2FsbFwiIH07XG4gIG9wdGlvbnM6IFNlbmRPcHRpb25zPE1ldGhvZD47XG4gIHJlc29sdmUodmFsdWU6IHVua25vd24pOiB2b2lkO1xuICByZWplY3QoZXJyb3I6IEtndEVycm9yKTogdm9pZDtcbiAgLyoqIFRoZSBlbmdpbmUgdGhhdCBzZXJ2ZXMgaXQ7IG5vbmUgd2hpbGUgaXQgd2FpdHMgZm9yIHRoZSBuZXh0LiAqL1xuICBwb3J0OiBQb3J0IHwgdW5kZWZpbmVkO1xuICBhdHRlbXB0czogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIENhbGxzTGlzdGVuZXIge1xuICBldmVudDxFIGV4dGVuZHMga2V5b2YgRW5naW5lRXZlbnRzPihldmVudDogRSwgZGV0YWlsOiBFbmdpbmVFdmVudHNbRV0pOiB2b2lkO1xuICAvKiogV2hldGhlciBhIGNhbGwgdGhhdCB0aGUgZW5naW5lIGdhdmUgdXAgaXMgdG8gd2FpdCBmb3IgYW5vdGhlciBlbmdpbmUuICovXG4gIHJlY292ZXJhYmxlKCk6IGJvb2xlYW47XG59XG5cbmV4cG9ydCBjbGFzcyBDYWxscyB7XG4gIHJlYWRvbmx5ICNsaXN0ZW5lcjogQ2FsbHNMaXN0ZW5lcjtcbiAgcmVhZG9ubHkgI3BlbmRpbmcgPSBuZXcgTWFwPG51bWJlciwgUGVuZGluZz4oKTtcbiAgI3BvcnQ6IFBvcnQgfCB1bmRlZmluZWQ7XG4gICNsYXN0SWQgPSAwO1xuICAjcXVpZXQ6ICgoKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihsaXN0ZW5lcjogQ2FsbHNMaXN0ZW5lcikge1xuICAgIHRoaXMuI2xpc3RlbmVyID0gbGlzdGVuZXI7XG4gIH1cblxuICAvKiogQ2FsbHMgdGhlIGVuZ2luZTsgd2FpdHMgZm9yIG9uZSBpZiBub25lIGlzIGF0dGFjaGVkLiBSZWplY3RzIHdpdGggYSBgS2d0RXJyb3JgIG9ubHkuICovXG4gIGNhbGw8TSBleHRlbmRzIE1ldGhvZD4oXG4gICAgbWV0aG9kOiBNLFxuICAgIGFyZ3M6IFBhcmFtZXRlcnM8TWV0aG9kc1tNXT4sXG4gICAgb3B0aW9uczogU2VuZE9wdGlvbnM8TT4gPSB7fSxcbiAgKTogUHJvbWlzZTxSZXR1cm5UeXBlPE1ldGhvZHNbTV0+PiB7XG4gICAgY29uc3QgeyBzaWduYWwgfSA9IG9wdGlvbnM7XG4gICAgaWYgKHNpZ25hbD8uYWJvcnRlZCkgcmV0dXJuIFByb21pc2UucmVqZWN0KGFib3J0ZWQoc2lnbmFsKSk7XG4gICAgY29uc3QgaWQgPSArK3RoaXMuI2xhc3RJZDtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgYWJvcnQgPSAoKSA9PiB0aGlzLiNhYm9ydChpZCwgc2lnbmFsISk7XG4gICAgICBjb25zdCBzZXR0bGVkID0gPFQ+KHNldHRsZTogKHZhbHVlOiBUKSA9PiB2b2lkKSA9PiAodmFsdWU6IFQpID0+IHtcbiAgICAgICAgc2lnbmFsPy5yZW1vdmVFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgYWJvcnQpO1xuICAgICAgICB0aGlzLiNwZW5kaW5nLmRlbGV0ZShpZCk7XG4gICAgICAgIHNldHRsZSh2YWx1ZSk7XG4gICAgICAgIHRoaXMuI2NoZWNrUXVpZXQoKTtcbiAgICAgIH07XG4gICAgICBjb25zdCBwZW5kaW5nOiBQZW5kaW5nID0ge1xuICAgICAgICByZXF1ZXN0OiB7IGtpbmQ6IFwiY2FsbFwiLCBpZCwgbWV0aG9kLCBhcmdzIH0sXG4gICAgICAgIG9wdGlvbnM6IG9wdGlvbnMgYXMgU2VuZE9wdGlvbnM8TWV0aG9kPixcbiAgICAgICAgcmVzb2x2ZTogc2V0dGxlZChyZXNvbHZlIGFzICh2YWx1ZTogdW5rbm93bikgPT4gdm9pZCksXG4gICAgICAgIHJlamVjdDogc2V0dGxlZChyZWplY3QpLFxuICAgICAgICBwb3J0OiB1bmRlZmluZWQsXG4gICAgICAgIGF0dGVtcHRzOiAwLFxuICAgICAgfTtcbiAgICAgIHNpZ25hbD8uYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGFib3J0KTtcbiAgICAgIHRoaXMuI3BlbmRpbmcuc2V0KGlkLCBwZW5kaW5nKTtcbiAgICAgIHRoaXMuI3NlbmQocGVuZGluZyk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogU2VydmVzIGNhbGxzIGJ5IHRoaXMgZW5naW5lIGZyb20gbm93IG9uLCB0aG9zZSB0aGF0IHdhaXRlZCBpbmNsdWRlZC4gKi9cbiAgYXR0YWNoKHBvcnQ6IFBvcnQpOiB2b2lkIHtcbiAgICB0aGlzLiNwb3J0ID0gcG9ydDtcbiAgICBwb3J0Lm9ubWVzc2FnZSA9ICh7IGRhdGEgfTogTWVzc2FnZUV2ZW50PFJlcGx5PikgPT4gdGhpcy4jcmVjZWl2ZShkYXRhKTtcbiAgICBmb3IgKGNvbnN0IHBlbmRpbmcgb2YgWy4uLnRoaXMuI3BlbmRpbmcudmFsdWVzKCldKSB7XG4gICAgICBpZiAoIXBlbmRpbmcucG9ydCkgdGhpcy4jc2VuZChwZW5kaW5nKTtcbiAgICB9XG4gIH1cblxuICAvKiogTGV0cyBuZXcgY2FsbHMgd2FpdCBmb3IgdGhlIG5leHQgZW5naW5lLCBhbmQgd2FpdHMgdW50aWwgdGhpcyBvbmUgaGFzIGFuc3dlcmVkIGFsbCBvdGhlcnMuICovXG4gIGFzeW5jIGRyYWluKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHBvcnQgPSB0aGlzLiNwb3J0O1xuICAgIHRoaXMuI3BvcnQgPSB1bmRlZmluZWQ7XG4gICAgYXdhaXQgbmV3IFByb21pc2U8dm9pZD4oKHF1aWV0KSA9PiB7XG4gICAgICB0aGlzLiNxdWlldCA9IHF1aWV0O1xuICAgICAgdGhpcy4jY2hlY2tRdWlldCgpO1xuICAgIH0pO1xuICAgIGlmIChwb3J0KSBwb3J0Lm9ubWVzc2FnZSA9IG51bGw7XG4gIH1cblxuICAvKiogUmVqZWN0cyBldmVyeXRoaW5nIHRoYXQgd2FpdHMsIGFuZCBsZXRzIHRoZSBlbmdpbmUgc3RvcCB3b3JraW5nIG9uIGl0LiAqL1xuICBjYW5jZWxBbGwoZXJyb3I6IEtndEVycm9yKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBbaWQsIHsgcG9ydCB9XSBvZiB0aGlzLiNwZW5kaW5nKSBwb3J0Py5wb3N0TWVzc2FnZSh7IGtpbmQ6IFwiYWJvcnRcIiwgaWQgfSBzYXRpc2ZpZXMgUmVxdWVzdCk7XG4gICAgdGhpcy5yZWplY3RBbGwoZXJyb3IpO1xuICB9XG5cbiAgLyoqIFJlamVjdHMgZXZlcnl0aGluZyB0aGF0IHdhaXRzLiAqL1xuICByZWplY3RBbGwoZXJyb3I6IEtndEVycm9yKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBwZW5kaW5nIG9mIFsuLi50aGlzLiNwZW5kaW5nLnZhbHVlcygpXSkgcGVuZGluZy5yZWplY3QoZXJyb3IpO1xuICB9XG5cbiAgI3NlbmQocGVuZGluZzogUGVuZGluZyk6IHZvaWQge1xuICAgIHBlbmRpbmcucG9ydCA9IHRoaXMuI3BvcnQ7XG4gICAgaWYgKCFwZW5kaW5nLnBvcnQpIHJldHVybjtcbiAgICBwZW5kaW5nLmF0dGVtcHRzICs9IDE7XG4gICAgdHJ5IHtcbiAgICAgIHBlbmRpbmcucG9ydC5wb3N0TWVzc2FnZShwZW5kaW5nLnJlcXVlc3QsIHBlbmRpbmcub3B0aW9ucy50cmFuc2Zlcik7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIC8vIEFuIGFyZ3VtZW50IHRoYXQgY2Fubm90IGJlIGNsb25lZC5cbiAgICAgIHBlbmRpbmcucmVqZWN0KGZyb21XaXJlKHsgY29kZTogXCJiYWQtaW5wdXRcIiwgbWVzc2FnZTogU3RyaW5nKGVycm9yKSwgZGV0YWlsczoge30gfSkpO1xuICAgIH1cbiAgfVxuXG4gICNhYm9ydChpZDogbnVtYmVyLCBzaWduYWw6IEFib3J0U2lnbmFsKTogdm9pZCB7XG4gICAgY29uc3QgcGVuZGluZyA9IHRoaXMuI3BlbmRpbmcuZ2V0KGlkKTtcbiAgICAvLyBUaGUgZW5naW5lIGhhcyB0aGUgbGFzdCB3b3JkOiBvbmx5IGl0IGtub3dzIHdoZXRoZXIgYW4gZWRpdCB3YXMgc3RvcmVkIGJlZm9yZS5cbiAgICBpZiAocGVuZGluZz8ucG9ydCkgcGVuZGluZy5wb3J0LnBvc3RNZXNzYWdlKHsga2luZDogXCJhYm9ydFwiLCBpZCB9IHNhdGlzZmllcyBSZXF1ZXN0KTtcbiAgICBlbHNlIHBlbmRpbmc/LnJlamVjdChhYm9ydGVkKHNpZ25hbCkpO1xuICB9XG5cbiAgI3JlY2VpdmUocmVwbHk6IFJlcGx5KTogdm9pZCB7XG4gICAgaWYgKHJlcGx5LmtpbmQgPT09IFwiZXZlbnRcIikge1xuICAgICAgdGhpcy4jbGlzdGVuZXIuZXZlbnQocmVwbHkuZXZlbnQsIHJlcGx5LmRldGFpbCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IHBlbmRpbmcgPSB0aGlzLiNwZW5kaW5nLmdldChyZXBseS5pZCk7XG4gICAgaWYgKCFwZW5kaW5nKSByZXR1cm47XG4gICAgaWYgKHJlcGx5LmtpbmQgPT09IFwicGllY2VcIikgcGVuZGluZy5vcHRpb25zLm9uUGllY2U/LihyZXBseS5waWVjZSBhcyBuZXZlcik7XG4gICAgZWxzZSBpZiAocmVwbHkua2luZCA9PT0gXCJ2YWx1ZVwiKSBwZW5kaW5nLnJlc29sdmUocmVwbHkudmFsdWUpO1xuICAgIGVsc2UgdGhpcy4jZmFpbGVkKHBlbmRpbmcsIGZyb21XaXJlKHJlcGx5LmVycm9yKSk7XG4gIH1cblxuICAjZmFpbGVkKHBlbmRpbmc6IFBlbmRpbmcsIGVycm9yOiBLZ3RFcnJvcik6IHZvaWQge1xuICAgIGNvbnN0IHsgc2lnbmFsIH0gPSBwZW5kaW5nLm9wdGlvbnM7XG4gICAgY29uc3QgbG9zdCA9IGVycm9yIGluc3RhbmNlb2YgRGV2aWNlTG9zdEVycm9yO1xuICAgIGlmIChsb3N0ICYmIHBlbmRpbmcuYXR0ZW1wdHMgPCAyICYmIHRoaXMuI2xpc3RlbmVyLnJlY292ZXJhYmxlKCkpIHtcbiAgICAgIHBlbmRpbmcucG9ydCA9IHVuZGVmaW5lZDtcbiAgICAgIHRoaXMuI2NoZWNrUXVpZXQoKTtcbiAgICB9IGVsc2UgaWYgKGVycm9yLmNvZGUgPT09IFwiYWJvcnRlZFwiICYmIHNpZ25hbD8uYWJvcnRlZCkge1xuICAgICAgcGVuZGluZy5yZWplY3QoYWJvcnRlZChzaWduYWwpKTtcbiAgICB9IGVsc2Uge1xuICAgICAgcGVuZGluZy5yZWplY3QoZXJyb3IpO1xuICAgIH1cbiAgfVxuXG4gICNjaGVja1F1aWV0KCk6IHZvaWQge1xuICAgIGlmIChbLi4udGhpcy4jcGVuZGluZy52YWx1ZXMoKV0uZXZlcnkoKHsgcG9ydCB9KSA9PiBwb3J0ID09PSB1bmRlZmluZWQpKSB0aGlzLiNxdWlldD8uKCk7XG4gIH1cbn1cbiIsICIvLyBXaGF0IHRoZSBicm93c2VyIHByb21pc2VzIGFib3V0IHRoZSBkYXRhIG9mIHRoaXMgb3JpZ2luLlxuXG5pbXBvcnQgdHlwZSB7IFNldEFzaWRlLCBTdG9yYWdlU3RhdGUgfSBmcm9tIFwiLi4vYXBpLmpzXCI7XG5cbi8qKiBBc2tzIGZvciBsYXN0aW5nIHN0b3JhZ2U7IHNvbWUgYnJvd3NlcnMgYXNrIHRoZSB1c2VyLCB3aG8gbWF5IHRha2UgdGhlaXIgdGltZS4gKi9cbmV4cG9ydCBjbGFzcyBQZXJzaXN0ZW5jZSB7XG4gIC8qKiBTZXR0bGVzIHdpdGggdGhlIGJyb3dzZXIncyBhbnN3ZXI7IGZhbHNlIHdoZXJlIGl0IGhhcyBub25lIHRvIGdpdmUuICovXG4gIHJlYWRvbmx5IGFuc3dlcjogUHJvbWlzZTxib29sZWFuPjtcbiAgLyoqIFRoZSBhbnN3ZXIsIG9uY2UgdGhlcmUgaXMgb25lLiAqL1xuICBncmFudGVkOiBib29sZWFuIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKGFzazogYm9vbGVhbikge1xuICAgIGNvbnN0IHN0b3JhZ2UgPSBnbG9iYWxUaGlzLm5hdmlnYXRvcj8uc3RvcmFnZTtcbiAgICBjb25zdCBhc2tlZCA9IGFzayA/IHN0b3JhZ2U/LnBlcnNpc3Q/LigpIDogc3RvcmFnZT8ucGVyc2lzdGVkPy4oKTtcbiAgICB0aGlzLmFuc3dlciA9IFByb21pc2UucmVzb2x2ZShhc2tlZCkudGhlbihcbiAgICAgIChncmFudGVkKSA9PiAodGhpcy5ncmFudGVkID0gZ3JhbnRlZCA/PyBmYWxzZSksXG4gICAgICAoKSA9PiAodGhpcy5ncmFudGVkID0gZmFsc2UpLFxuICAgICk7XG4gIH1cbn1cblxuLyoqIGBleHBvcnRPZmZlcmVkYCBvbmNlIGxhc3Rpbmcgc3RvcmFnZSB3YXMgYXNrZWQgZm9yIGFuZCByZWZ1c2VkLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHN0b3JhZ2VTdGF0ZShcbiAgYXNrZWQ6IGJvb2xlYW4sXG4gIHsgZ3JhbnRlZCB9OiBQZXJzaXN0ZW5jZSxcbiAgc2V0QXNpZGU6IFNldEFzaWRlW10sXG4pOiBQcm9taXNlPFN0b3JhZ2VTdGF0ZT4ge1xuICBjb25zdCB7IHF1b3RhLCB1c2FnZSB9ID0gKGF3YWl0IGdsb2JhbFRoaXMubmF2aWdhdG9yPy5zdG9yYWdlPy5lc3RpbWF0ZT8uKCkpID8/IHt9O1xuICBjb25zdCBleHBvcnRPZmZlcmVkID0gYXNrZWQgJiYgZ3JhbnRlZCA9PT0gZmFsc2U7XG4gIHJldHVybiB7IHBlcnNpc3RlZDogZ3JhbnRlZCA/PyBmYWxzZSwgZXhwb3J0T2ZmZXJlZCwgcXVvdGEsIHVzYWdlLCBzZXRBc2lkZSB9O1xufVxuIiwgIi8vIEFuIGFuc3dlciB0aGF0IGNhbiBiZSBhd2FpdGVkIGFuZCBpdGVyYXRlZC5cblxuaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIEFza1N0cmVhbSB9IGZyb20gXCIuLi9hcGkuanNcIjtcblxuLyoqIFN0YXJ0cyBhIGNhbGwgdGhhdCBoYW5kcyBvdmVyIHRleHQgYW5kIGlzIGNhbmNlbGxlZCB3aGVuIGl0cyBpdGVyYXRpb24gaXMgbGVmdCBlYXJseS4gKi9cbmV4cG9ydCB0eXBlIFN0YXJ0QXNrID0gKG9uVGV4dDogKHBpZWNlOiBzdHJpbmcpID0+IHZvaWQsIHNpZ25hbDogQWJvcnRTaWduYWwpID0+IFByb21pc2U8QW5zd2VyPjtcblxuZXhwb3J0IGNsYXNzIEFuc3dlclN0cmVhbSBpbXBsZW1lbnRzIEFza1N0cmVhbSB7XG4gIHJlYWRvbmx5IGFuc3dlcjogUHJvbWlzZTxBbnN3ZXI+O1xuICByZWFkb25seSAjcGllY2VzOiBzdHJpbmdbXSA9IFtdO1xuICByZWFkb25seSAjY29udHJvbGxlciA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgI2RvbmUgPSBmYWxzZTtcbiAgI3dha2U6ICgoKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihzdGFydDogU3RhcnRBc2spIHtcbiAgICBjb25zdCBvblRleHQgPSAocGllY2U6IHN0cmluZykgPT4ge1xuICAgICAgdGhpcy4jcGllY2VzLnB1c2gocGllY2UpO1xuICAgICAgdGhpcy4jd2FrZT8uKCk7XG4gICAgfTtcbiAgICB0aGlzLmFuc3dlciA9IHN0YXJ0KG9uVGV4dCwgdGhpcy4jY29udHJvbGxlci5zaWduYWwpLmZpbmFsbHkoKCkgPT4ge1xuICAgICAgdGhpcy4jZG9uZSA9IHRydWU7XG4gICAgICB0aGlzLiN3YWtlPy4oKTtcbiAgICB9KTtcbiAgICAvLyBXaG9ldmVyIG9ubHkgaXRlcmF0ZXMgaGVhcnMgb2YgdGhlIGZhaWx1cmUgdGhlcmUuXG4gICAgdGhpcy5hbnN3ZXIuY2F0Y2goKCkgPT4ge30pO1xuICB9XG5cbiAgdGhlbjxBID0gQW5zd2VyLCBCID0gbmV2ZXI+KFxuICAgIG9uZnVsZmlsbGVkPzogKCh2YWx1ZTogQW5zd2VyKSA9PiBBIHwgUHJvbWlzZUxpa2U8QT4pIHwgbnVsbCxcbiAgICBvbnJlamVjdGVkPzogKChyZWFzb246IHVua25vd24pID0+IEIgfCBQcm9taXNlTGlrZTxCPikgfCBudWxsLFxuICApOiBQcm9taXNlPEEgfCBCPiB7XG4gICAgcmV0dXJuIHRoaXMuYW5zd2VyLnRoZW4ob25mdWxmaWxsZWQsIG9ucmVqZWN0ZWQpO1xuICB9XG5cbiAgYXN5bmMgKltTeW1ib2wuYXN5bmNJdGVyYXRvcl0oKTogQXN5bmNHZW5lcmF0b3I8c3RyaW5nLCB2b2lkLCB2b2lkPiB7XG4gICAgdHJ5IHtcbiAgICAgIGZvciAoOzspIHtcbiAgICAgICAgY29uc3QgcGllY2UgPSB0aGlzLiNwaWVjZXMuc2hpZnQoKTtcbiAgICAgICAgaWYgKHBpZWNlICE9PSB1bmRlZmluZWQpIHlpZWxkIHBpZWNlO1xuICAgICAgICBlbHNlIGlmICh0aGlzLiNkb25lKSBicmVhaztcbiAgICAgICAgZWxzZSBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigod2FrZSkgPT4gKHRoaXMuI3dha2UgPSB3YWtlKSk7XG4gICAgICB9XG4gICAgICBhd2FpdCB0aGlzLmFuc3dlcjtcbiAgICB9IGZpbmFsbHkge1xuICAgICAgaWYgKCF0aGlzLiNkb25lKSB0aGlzLiNjb250cm9sbGVyLmFib3J0KCk7XG4gICAgfVxuICB9XG59XG4iLCAiLy8gVGhlIGFzc2lzdGFudCBhcyBjYWxsZXJzIGhvbGQgaXQ6IHNlbmRzIGNhbGxzIHRvIGFuIGVuZ2luZSwgYW5kIHB1dHMgYW5vdGhlciBlbmdpbmUgaW4gaXRzIHBsYWNlXG4vLyB3aGVuIHRoZSBHUFUgaXMgbG9zdC5cblxuaW1wb3J0IHR5cGUge1xuICBBc2tPcHRpb25zLCBBc3Npc3RhbnQsIEFzc2lzdGFudEV2ZW50cywgQmFja2VuZCwgQ2FsbE9wdGlvbnMsIENvcnJlY3Rpb24sIEVkaXQsIEV4cGxhaW5PcHRpb25zLFxuICBFeHBsYW5hdGlvbiwgRmFjdCwgRmVlZGJhY2tPcHRpb25zLCBGb3Jnb3R0ZW4sIEltcG9ydE9wdGlvbnMsIEltcG9ydGVkLCBNZW1vcnlVc2UsIE1vZGVsSW5mbywgUGFpcixcbiAgUHJvZ3Jlc3MsIFNjb3JlLCBTdG9yYWdlU3RhdGUsIFRyaXBsZSxcbn0gZnJvbSBcIi4uL2FwaS5qc1wiO1xuaW1wb3J0IHsgYXNLZ3RFcnJvciwgRGV2aWNlTG9zdEVycm9yLCBEaXNwb3NlZEVycm9yLCB0eXBlIEtndEVycm9yIH0gZnJvbSBcIi4uL2Vycm9ycy5qc1wiO1xuaW1wb3J0IHsgQ2FsbHMsIHR5cGUgU2VuZE9wdGlvbnMgfSBmcm9tIFwiLi4vcnBjL2NsaWVudC5qc1wiO1xuaW1wb3J0IHR5cGUgeyBFbmdpbmVFdmVudHMsIExvYWRSZXBseSwgTG9hZFJlcXVlc3QsIE1ldGhvZCwgTWV0aG9kcyB9IGZyb20gXCIuLi9ycGMvcHJvdG9jb2wuanNcIjtcbmltcG9ydCB0eXBlIHsgSG9zdCwgU3RhcnRIb3N0IH0gZnJvbSBcIi4vaG9zdC5qc1wiO1xuaW1wb3J0IHsgUGVyc2lzdGVuY2UsIHN0b3JhZ2VTdGF0ZSB9IGZyb20gXCIuL3N0b3JhZ2UuanNcIjtcbmltcG9ydCB7IEFuc3dlclN0cmVhbSB9IGZyb20gXCIuL3N0cmVhbS5qc1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFN0YXJ0IHtcbiAgc3RhcnRIb3N0OiBTdGFydEhvc3Q7XG4gIHJlcXVlc3Q6IExvYWRSZXF1ZXN0O1xuICBwZXJzaXN0OiBib29sZWFuO1xuICBvblByb2dyZXNzOiAocHJvZ3Jlc3M6IFByb2dyZXNzKSA9PiB2b2lkO1xuICBzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgY2xhc3MgUmVtb3RlQXNzaXN0YW50IGltcGxlbWVudHMgQXNzaXN0YW50IHtcbiAgcmVhZG9ubHkgI3N0YXJ0OiBTdGFydDtcbiAgcmVhZG9ubHkgI2V2ZW50cyA9IG5ldyBFdmVudFRhcmdldCgpO1xuICByZWFkb25seSAjY2FsbHM6IENhbGxzO1xuICByZWFkb25seSAjcGVyc2lzdGVuY2U6IFBlcnNpc3RlbmNlO1xuICAjaG9zdDogSG9zdCB8IHVuZGVmaW5lZDtcbiAgI2xvYWRlZDogTG9hZFJlcGx5IHwgdW5kZWZpbmVkO1xuICAjc3RvcmFnZTogU3RvcmFnZVN0YXRlIHwgdW5kZWZpbmVkO1xuICAvKiogV2h5IG5vIGNhbGwgY2FuIGJlIHNlcnZlZCBhbnkgbW9yZS4gKi9cbiAgI2VuZGVkOiBLZ3RFcnJvciB8IHVuZGVmaW5lZDtcbiAgLyoqIFNldHRsZXMgd2hlbiB0aGUgZW5naW5lIGhhcyBiZWVuIHN0YXJ0ZWQsIGFuZCByZXBsYWNlZCBhcyBvZnRlbiBhcyBpdHMgZGV2aWNlIHdhcyBsb3N0LiAqL1xuICAjc3RhcnRlZDogUHJvbWlzZTx2b2lkPiA9IFByb21pc2UucmVzb2x2ZSgpO1xuXG4gIHByaXZhdGUgY29uc3RydWN0b3Ioc3RhcnQ6IFN0YXJ0KSB7XG4gICAgdGhpcy4jc3RhcnQgPSBzdGFydDtcbiAgICB0aGlzLiNwZXJzaXN0ZW5jZSA9IG5ldyBQZXJzaXN0ZW5jZShzdGFydC5wZXJzaXN0KTtcbiAgICB0aGlzLiNjYWxscyA9IG5ldyBDYWxscyh7XG4gICAgICBldmVudDogKGV2ZW50LCBkZXRhaWwpID0+IHRoaXMuI2VuZ2luZUV2ZW50KGV2ZW50LCBkZXRhaWwpLFxuICAgICAgcmVjb3ZlcmFibGU6ICgpID0+IHRoaXMuI3JlY292ZXJhYmxlKCksXG4gICAgfSk7XG4gIH1cblxuICAvKiogU3RhcnRzIGFuIGVuZ2luZSBhbmQgbG9hZHMgd2hhdCB0aGUgcmVxdWVzdCBuYW1lcyBpbnRvIGl0LiAqL1xuICBzdGF0aWMgYXN5bmMgY3JlYXRlKHN0YXJ0OiBTdGFydCk6IFByb21pc2U8UmVtb3RlQXNzaXN0YW50PiB7XG4gICAgY29uc3QgYXNzaXN0YW50ID0gbmV3IFJlbW90ZUFzc2lzdGFudChzdGFydCk7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHN0YXJ0aW5nID0gYXNzaXN0YW50LiNzdGFydEVuZ2luZShzdGFydC5yZXF1ZXN0LCBzdGFydC5zaWduYWwpO1xuICAgICAgYXNzaXN0YW50LiNzdGFydGVkID0gc3RhcnRpbmcuY2F0Y2goKCkgPT4ge30pO1xuICAgICAgYXdhaXQgc3RhcnRpbmc7XG4gICAgICBhd2FpdCBhc3Npc3RhbnQuI3JlYWRTdG9yYWdlKCk7XG4gICAgICB2b2lkIGFzc2lzdGFudC4jcGVyc2lzdGVuY2UuYW5zd2VyLnRoZW4oKCkgPT4gYXNzaXN0YW50LiNyZWFkU3RvcmFnZSgpKTtcbiAgICAgIHJldHVybiBhc3Npc3RhbnQ7XG4gICAgfSBjYXRjaCAodGhyb3duKSB7XG4gICAgICBjb25zdCBlcnJvciA9IGFzS2d0RXJyb3IodGhyb3duKTtcbiAgICAgIGFzc2lzdGFudC4jZW5kKGVycm9yKTtcbiAgICAgIHRocm93IGVycm9yO1xuICAgIH1cbiAgfVxuXG4gIGdldCBiYWNrZW5kKCk6IEJhY2tlbmQge1xuICAgIHJldHVybiB0aGlzLiNsb2FkZWQhLmJhY2tlbmQ7XG4gIH1cblxuICBnZXQgbW9kZWwoKTogTW9kZWxJbmZvIHtcbiAgICByZXR1cm4gdGhpcy4jbG9hZGVkIS5tb2RlbDtcbiAgfVxuXG4gIGdldCBzdG9yYWdlKCk6IFN0b3JhZ2VTdGF0ZSB7XG4gICAgcmV0dXJuIHRoaXMuI3N0b3JhZ2UhO1xuICB9XG5cbiAgYXNrKHF1ZXJ5OiBzdHJpbmcsIG9wdGlvbnM6IEFza09wdGlvbnMgPSB7fSk6IEFuc3dlclN0cmVhbSB7XG4gICAgY29uc3QgeyBzaWduYWwsIC4uLnJlc3QgfSA9IG9wdGlvbnM7XG4gICAgcmV0dXJuIG5ldyBBbnN3ZXJTdHJlYW0oKG9uVGV4dCwgbGVmdCkgPT4ge1xuICAgICAgbGV0IGxlbmd0aCA9IDA7XG4gICAgICAvLyBBbiBhbnN3ZXIgdGhhdCBoYWQgdG8gYmUgYmVndW4gYW5ldyBvbiBhbm90aGVyIGRldmljZSByZXBlYXRzIHdoYXQgd2FzIGhhbmRlZCBvdmVyLlxuICAgICAgY29uc3Qgb25QaWVjZSA9ICh7IGF0LCB0ZXh0IH06IHsgYXQ6IG51bWJlcjsgdGV4dDogc3RyaW5nIH0pID0+IHtcbiAgICAgICAgY29uc3QgZnJlc2ggPSB0ZXh0LnNsaWNlKE1hdGgubWF4KDAsIGxlbmd0aCAtIGF0KSk7XG4gICAgICAgIGxlbmd0aCA9IE1hdGgubWF4KGxlbmd0aCwgYXQgKyB0ZXh0Lmxlbmd0aCk7XG4gICAgICAgIGlmIChmcmVzaCkgb25UZXh0KGZyZXNoKTtcbiAgICAgIH07XG4gICAgICBjb25zdCBlaXRoZXIgPSBzaWduYWwgPyBBYm9ydFNpZ25hbC5hbnkoW3NpZ25hbCwgbGVmdF0pIDogbGVmdDtcbiAgICAgIHJldHVybiB0aGlzLiNjYWxsKFwiYXNrXCIsIFtxdWVyeSwgcmVzdF0sIHsgc2lnbmFsOiBlaXRoZXIsIG9uUGllY2UgfSk7XG4gICAgfSk7XG4gIH1cblxuICBmZWVkYmFjayhxdWVyeTogc3RyaW5nLCBhbnN3ZXI6IHN0cmluZywgb3B0aW9uczogRmVlZGJhY2tPcHRpb25zID0ge30pOiBQcm9taXNlPENvcnJlY3Rpb24+IHtcbiAgICBjb25zdCB7IHNpZ25hbCwgLi4ucmVzdCB9ID0gb3B0aW9ucztcbiAgICByZXR1cm4gdGhpcy4jY2FsbChcImZlZWRiYWNrXCIsIFtxdWVyeSwgYW5zd2VyLCByZXN0XSwgeyBzaWduYWwgfSk7XG4gIH1cblxuICBleHBsYWluKHF1ZXJ5OiBzdHJpbmcsIG9wdGlvbnM6IEV4cGxhaW5PcHRpb25zID0ge30pOiBQcm9taXNlPEV4cGxhbmF0aW9uPiB7XG4gICAgY29uc3QgeyBzaWduYWwsIC4uLnJlc3QgfSA9IG9wdGlvbnM7XG4gICAgcmV0dXJuIHRoaXMuI2NhbGwoXCJleHBsYWluXCIsIFtxdWVyeSwgcmVzdF0sIHsgc2lnbmFsIH0pO1xuICB9XG5cbiAgc2NvcmUocGFpcnM6IHJlYWRvbmx5IFBhaXJbXSwgeyBzaWduYWwgfTogQ2FsbE9wdGlvbnMgPSB7fSk6IFByb21pc2U8U2NvcmVbXT4ge1xuICAgIHJldHVybiB0aGlzLiNjYWxsKFwic2NvcmVcIiwgW3BhaXJzXSwgeyBzaWduYWwgfSk7XG4gIH1cblxuICBmYWN0cyh7IHN1YmplY3QgfTogeyBzdWJqZWN0Pzogc3RyaW5nIH0gPSB7fSk6IFByb21pc2U8RmFjdFtdPiB7XG4gICAgcmV0dXJuIHRoaXMuI2NhbGwoXCJmYWN0c1wiLCBbc3ViamVjdF0pO1xuICB9XG5cbiAgYWRkRmFjdHModHJpcGxlczogcmVhZG9ubHkgVHJpcGxlW10pOiBQcm9taXNlPEVkaXQ+IHtcbiAgICByZXR1cm4gdGhpcy4jY2FsbChcImFkZEZhY3RzXCIsIFt0cmlwbGVzXSk7XG4gIH1cblxuICByZW1vdmVGYWN0cyh0cmlwbGVzOiByZWFkb25seSBUcmlwbGVbXSk6IFByb21pc2U8RWRpdD4ge1xuICAgIHJldHVybiB0aGlzLiNjYWxsKFwicmVtb3ZlRmFjdHNcIiwgW3RyaXBsZXNdKTtcbiAgfVxuXG4gIGZvcmdldCh3aGF0OiB7IHN1YmplY3Q6IHN0cmluZyB9IHwgeyBmYWN0OiBUcmlwbGUgfSB8IFwiZXZlcnl0aGluZ1wiKTogUHJvbWlzZTxGb3Jnb3R0ZW4+IHtcbiAgICByZXR1cm4gdGhpcy4jY2FsbChcImZvcmdldFwiLCBbd2hhdF0pO1xuICB9XG5cbiAgaGlzdG9yeSgpOiBQcm9taXNlPEVkaXRbXT4ge1xuICAgIHJldHVybiB0aGlzLiNjYWxsKFwiaGlzdG9yeVwiLCBbXSk7XG4gIH1cblxuICB1bmRvKGlkPzogbnVtYmVyKTogUHJvbWlzZTxFZGl0PiB7XG4gICAgcmV0dXJuIHRoaXMuI2NhbGwoXCJ1bmRvXCIsIFtpZF0pO1xuICB9XG5cbiAgYXN5bmMgZXhwb3J0KCk6IFByb21pc2U8QmxvYj4ge1xuICAgIGNvbnN0IGJ5dGVzID0gYXdhaXQgdGhpcy4jY2FsbChcImV4cG9ydFwiLCBbXSk7XG4gICAgcmV0dXJuIG5ldyBCbG9iKFtieXRlcyBhcyBCbG9iUGFydF0sIHsgdHlwZTogXCJhcHBsaWNhdGlvbi9qc29ubFwiIH0pO1xuICB9XG5cbiAgYXN5bmMgaW1wb3J0KGRhdGE6IEJsb2IgfCBVaW50OEFycmF5IHwgc3RyaW5nLCBvcHRpb25zOiBJbXBvcnRPcHRpb25zID0ge30pOiBQcm9taXNlPEltcG9ydGVkPiB7XG4gICAgY29uc3QgYnl0ZXMgPSBuZXcgVWludDhBcnJheShhd2FpdCBuZXcgQmxvYihbZGF0YSBhcyBCbG9iUGFydF0pLmFycmF5QnVmZmVyKCkpO1xuICAgIGNvbnN0IG93bk5hbWUgPSB0eXBlb2YgRmlsZSAhPT0gXCJ1bmRlZmluZWRcIiAmJiBkYXRhIGluc3RhbmNlb2YgRmlsZSA/IGRhdGEubmFtZSA6IFwiaW1wb3J0XCI7XG4gICAgcmV0dXJuIHRoaXMuI2NhbGwoXCJpbXBvcnRcIiwgW2J5dGVzLCBvcHRpb25zLm5hbWUgPz8gb3duTmFtZV0sIHsgdHJhbnNmZXI6IFtieXRlcy5idWZmZXJdIH0pO1xuICB9XG5cbiAgbWVtb3J5KCk6IFByb21pc2U8TWVtb3J5VXNlPiB7XG4gICAgcmV0dXJuIHRoaXMuI2NhbGwoXCJtZW1vcnlcIiwgW10pO1xuICB9XG5cbiAgYXN5bmMgZGlzcG9zZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBpZiAodGhpcy4jZW5kZWQgaW5zdGFuY2VvZiBEaXNwb3NlZEVycm9yKSByZXR1cm47XG4gICAgY29uc3QgZXJyb3IgPSBuZXcgRGlzcG9zZWRFcnJvcihcInRoZSBhc3Npc3RhbnQgd2FzIGRpc3Bvc2VkXCIpO1xuICAgIGNvbnN0IHNlcnZpbmcgPSB0aGlzLiNob3N0ICYmICF0aGlzLiNlbmRlZDtcbiAgICB0aGlzLiNlbmRlZCA9IGVycm9yO1xuICAgIHRoaXMuI2NhbGxzLmNhbmNlbEFsbChlcnJvcik7XG4gICAgLy8gQW4gZW5naW5lIGluIHRoZSBwYWdlIG11c3QgZ2l2ZSBiYWNrIHdoYXQgaXQgaG9sZHM7IGEgd29ya2VyIHRha2VzIGl0IGFsb25nLlxuICAgIGlmIChzZXJ2aW5nICYmICF0aGlzLiNob3N0IS5kaXNwb3NhYmxlKSBhd2FpdCB0aGlzLiNjYWxscy5jYWxsKFwiZGlzcG9zZVwiLCBbXSkuY2F0Y2goKCkgPT4ge30pO1xuICAgIHRoaXMuI2VuZChlcnJvcik7XG4gIH1cblxuICBhZGRFdmVudExpc3RlbmVyPEsgZXh0ZW5kcyBrZXlvZiBBc3Npc3RhbnRFdmVudHM+KFxuICAgIHR5cGU6IEssXG4gICAgbGlzdGVuZXI6IChldmVudDogQ3VzdG9tRXZlbnQ8QXNzaXN0YW50RXZlbnRzW0tdPikgPT4gdm9pZCxcbiAgICBvcHRpb25zPzogQWRkRXZlbnRMaXN0ZW5lck9wdGlvbnMsXG4gICk6IHZvaWQge1xuICAgIHRoaXMuI2V2ZW50cy5hZGRFdmVudExpc3RlbmVyKHR5cGUsIGxpc3RlbmVyIGFzIEV2ZW50TGlzdGVuZXIsIG9wdGlvbnMpO1xuICB9XG5cbiAgcmVtb3ZlRXZlbnRMaXN0ZW5lcjxLIGV4dGVuZHMga2V5b2YgQXNzaXN0YW50RXZlbnRzPihcbiAgICB0eXBlOiBLLFxuICAgIGxpc3RlbmVyOiAoZXZlbnQ6IEN1c3RvbUV2ZW50PEFzc2lzdGFudEV2ZW50c1tLXT4pID0+IHZvaWQsXG4gICk6IHZvaWQge1xuICAgIHRoaXMuI2V2ZW50cy5yZW1vdmVFdmVudExpc3RlbmVyKHR5cGUsIGxpc3RlbmVyIGFzIEV2ZW50TGlzdGVuZXIpO1xuICB9XG5cbiAgI2NhbGw8TSBleHRlbmRzIE1ldGhvZD4oXG4gICAgbWV0aG9kOiBNLFxuICAgIGFyZ3M6IFBhcmFtZXRlcnM8TWV0aG9kc1tNXT4sXG4gICAgb3B0aW9ucz86IFNlbmRPcHRpb25zPE0+LFxuICApOiBQcm9taXNlPFJldHVyblR5cGU8TWV0aG9kc1tNXT4+IHtcbiAgICByZXR1cm4gdGhpcy4jZW5kZWQgPyBQcm9taXNlLnJlamVjdCh0aGlzLiNlbmRlZCkgOiB0aGlzLiNjYWxscy5jYWxsKG1ldGhvZCwgYXJncywgb3B0aW9ucyk7XG4gIH1cblxuICAjZW1pdDxLIGV4dGVuZHMga2V5b2YgQXNzaXN0YW50RXZlbnRzPih0eXBlOiBLLCBkZXRhaWw6IEFzc2lzdGFudEV2ZW50c1tLXSk6IHZvaWQge1xuICAgIHRoaXMuI2V2ZW50cy5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudCh0eXBlLCB7IGRldGFpbCB9KSk7XG4gIH1cblxuICAjZW5naW5lRXZlbnQ8RSBleHRlbmRzIGtleW9mIEVuZ2luZUV2ZW50cz4oZXZlbnQ6IEUsIGRldGFpbDogRW5naW5lRXZlbnRzW0VdKTogdm9pZCB7XG4gICAgaWYgKGV2ZW50ID09PSBcImNoYW5nZVwiKSB2b2lkIHRoaXMuI2NoYW5nZWQoZGV0YWlsIGFzIEVuZ2luZUV2ZW50c1tcImNoYW5nZVwiXSk7XG4gICAgZWxzZSB0aGlzLiNsb3N0KChkZXRhaWwgYXMgRW5naW5lRXZlbnRzW1wibG9zdFwiXSkucmVhc29uKTtcbiAgfVxuXG4gIGFzeW5jICNjaGFuZ2VkKGRldGFpbDogRW5naW5lRXZlbnRzW1wiY2hhbmdlXCJdKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgdGhpcy4jZW1pdChcImNoYW5nZVwiLCBkZXRhaWwpO1xuICAgIGF3YWl0IHRoaXMuI3JlYWRTdG9yYWdlKCk7XG4gIH1cblxuICBhc3luYyAjcmVhZFN0b3JhZ2UoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgYmVmb3JlID0gdGhpcy4jc3RvcmFnZTtcbiAgICBjb25zdCB7IHNldEFzaWRlIH0gPSB0aGlzLiNsb2FkZWQhO1xuICAgIGNvbnN0IGFmdGVyID0gYXdhaXQgc3RvcmFnZVN0YXRlKHRoaXMuI3N0YXJ0LnBlcnNpc3QsIHRoaXMuI3BlcnNpc3RlbmNlLCBzZXRBc2lkZSk7XG4gICAgdGhpcy4jc3RvcmFnZSA9IGFmdGVyO1xuICAgIGNvbnN0IGFuc3dlcmVkID0gYmVmb3JlPy5wZXJzaXN0ZWQgIT09IGFmdGVyLnBlcnNpc3RlZCB8fCBiZWZvcmUuZXhwb3J0T2ZmZXJlZCAhPT0gYWZ0ZXIuZXhwb3J0T2ZmZXJlZDtcbiAgICBpZiAoYmVmb3JlICYmIGFuc3dlcmVkKSB0aGlzLiNlbWl0KFwic3RvcmFnZVwiLCBhZnRlcik7XG4gIH1cblxuICAvKiogQSBncmFwaCBpbiBtZW1vcnkgd291bGQgbm90IHN1cnZpdmUgdGhlIHdvcmtlcjsgYW4gZW5naW5lIGluIHRoZSBwYWdlIGNhbm5vdCBiZSByZXBsYWNlZC4gKi9cbiAgI3JlY292ZXJhYmxlKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhdGhpcy4jZW5kZWQgJiYgdGhpcy4jaG9zdD8uZGlzcG9zYWJsZSA9PT0gdHJ1ZSAmJiB0aGlzLiNzdGFydC5yZXF1ZXN0LnN0b3JlICE9PSBcIm1lbW9yeVwiO1xuICB9XG5cbiAgLyoqIFJlcGxhY2VzIHRoZSBlbmdpbmUgb25jZSBpdCBhbmQgaXRzIHByZWRlY2Vzc29ycyBoYXZlIGJlZW4gc3RhcnRlZC4gKi9cbiAgI2xvc3QocmVhc29uOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBjb25zdCBob3N0ID0gdGhpcy4jaG9zdDtcbiAgICB0aGlzLiNzdGFydGVkID0gdGhpcy4jc3RhcnRlZC50aGVuKGFzeW5jICgpID0+IHtcbiAgICAgIGlmICghdGhpcy4jZW5kZWQgJiYgdGhpcy4jaG9zdCA9PT0gaG9zdCkgYXdhaXQgdGhpcy4jcmVjb3ZlcihyZWFzb24pO1xuICAgIH0pO1xuICB9XG5cbiAgYXN5bmMgI3JlY292ZXIocmVhc29uOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBpZiAoIXRoaXMuI3JlY292ZXJhYmxlKCkpIHtcbiAgICAgIC8vIFRoZSBncmFwaCBjYW4gc3RpbGwgYmUgcmVhZCBhbmQgZXhwb3J0ZWQ7IHdoYXQgbmVlZHMgdGhlIG1vZGVsIHNheXMgd2hhdCBpcyB3cm9uZy5cbiAgICAgIHRoaXMuI2VtaXQoXCJkZXZpY2Vsb3N0XCIsIHsgcmVhc29uLCByZWNvdmVyZWQ6IGZhbHNlIH0pO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICB0cnkge1xuICAgICAgYXdhaXQgdGhpcy4jY2FsbHMuZHJhaW4oKTtcbiAgICAgIHRoaXMuI2hvc3Q/LmVuZCgpO1xuICAgICAgYXdhaXQgdGhpcy4jc3RhcnRFbmdpbmUodGhpcy4jcmVxdWVzdEFnYWluKCkpO1xuICAgICAgdGhpcy4jZW1pdChcImRldmljZWxvc3RcIiwgeyByZWFzb24sIHJlY292ZXJlZDogdHJ1ZSB9KTtcbiAgICB9IGNhdGNoIChjYXVzZSkge1xuICAgICAgY29uc3QgbWVzc2FnZSA9IGB0aGUgZGV2aWNlIGlzIGxvc3QgYW5kIGNvdWxkIG5vdCBiZSBoYWQgYWdhaW46ICR7cmVhc29ufWA7XG4gICAgICBjb25zdCBlcnJvciA9IG5ldyBEZXZpY2VMb3N0RXJyb3IobWVzc2FnZSwgeyByZWFzb24gfSwgeyBjYXVzZSB9KTtcbiAgICAgIGlmICh0aGlzLiNlbmRlZCkgcmV0dXJuO1xuICAgICAgdGhpcy4jZW5kKGVycm9yKTtcbiAgICAgIHRoaXMuI2VtaXQoXCJkZXZpY2Vsb3N0XCIsIHsgcmVhc29uLCByZWNvdmVyZWQ6IGZhbHNlLCBlcnJvciB9KTtcbiAgICB9XG4gIH1cblxuICAvKiogV2hhdCBpcyBpbiB0aGUgY2FjaGUgaXMgdGFrZW4gZnJvbSB0aGVyZTogYSBwaWNrZWQgZm9sZGVyIG1heSBiZSBnb25lIGJ5IG5vdy4gKi9cbiAgI3JlcXVlc3RBZ2FpbigpOiBMb2FkUmVxdWVzdCB7XG4gICAgY29uc3QgeyByZXF1ZXN0IH0gPSB0aGlzLiNzdGFydDtcbiAgICBjb25zdCBpbkNhY2hlID0gIShcImxvY2FsXCIgaW4gcmVxdWVzdC5tb2RlbCkgfHwgcmVxdWVzdC5tb2RlbC5rZWVwICE9PSB1bmRlZmluZWQ7XG4gICAgcmV0dXJuIGluQ2FjaGUgPyB7IC4uLnJlcXVlc3QsIG1vZGVsOiB7IGNhY2hlZDogdGhpcy5tb2RlbC5pZCB9IH0gOiByZXF1ZXN0O1xuICB9XG5cbiAgLyoqIEF0dGFjaGVzIGFuIGVuZ2luZSBvbmNlIGl0IGhhcyBsb2FkZWQsIHNvIHRoYXQgY2FsbHMgdGhhdCB3YWl0IGZpbmQgaXQgcmVhZHkuICovXG4gIGFzeW5jICNzdGFydEVuZ2luZShyZXF1ZXN0OiBMb2FkUmVxdWVzdCwgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBsb2FkaW5nID0gbmV3IENhbGxzKHtcbiAgICAgIGV2ZW50OiAoZXZlbnQsIGRldGFpbCkgPT4gdGhpcy4jZW5naW5lRXZlbnQoZXZlbnQsIGRldGFpbCksXG4gICAgICByZWNvdmVyYWJsZTogKCkgPT4gZmFsc2UsXG4gICAgfSk7XG4gICAgY29uc3QgaG9zdCA9IGF3YWl0IHRoaXMuI3N0YXJ0LnN0YXJ0SG9zdCgoZXJyb3IpID0+IHtcbiAgICAgIGxvYWRpbmcucmVqZWN0QWxsKGVycm9yKTtcbiAgICAgIGlmICh0aGlzLiNob3N0ID09PSBob3N0KSB0aGlzLiNlbmQoZXJyb3IpO1xuICAgIH0pO1xuICAgIHRoaXMuI2hvc3QgPSBob3N0O1xuICAgIGxvYWRpbmcuYXR0YWNoKGhvc3QucG9ydCk7XG4gICAgY29uc3Qgb25QaWVjZSA9IHRoaXMuI3N0YXJ0Lm9uUHJvZ3Jlc3M7XG4gICAgY29uc3QgbG9hZGVkID0gYXdhaXQgbG9hZGluZy5jYWxsKFwibG9hZFwiLCBbcmVxdWVzdF0sIHsgc2lnbmFsLCBvblBpZWNlIH0pO1xuICAgIGlmICh0aGlzLiNlbmRlZCkge1xuICAgICAgaG9zdC5lbmQoKTtcbiAgICAgIHRocm93IHRoaXMuI2VuZGVkO1xuICAgIH1cbiAgICB0aGlzLiNsb2FkZWQgPSBsb2FkZWQ7XG4gICAgdGhpcy4jY2FsbHMuYXR0YWNoKGhvc3QucG9ydCk7XG4gIH1cblxuICAjZW5kKGVycm9yOiBLZ3RFcnJvcik6IHZvaWQge1xuICAgIHRoaXMuI2VuZGVkID8/PSBlcnJvcjtcbiAgICB0aGlzLiNob3N0Py5lbmQoKTtcbiAgICB0aGlzLiNob3N0ID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2NhbGxzLnJlamVjdEFsbChlcnJvcik7XG4gIH1cbn1cbiIsICIvLyBUd28gcG9ydHMgaW4gb25lIHRocmVhZCB0aGF0IHBhc3MgbWVzc2FnZXMgdG8gZWFjaCBvdGhlciBhcyB0aGV5IGFyZS5cblxuaW1wb3J0IHR5cGUgeyBQb3J0IH0gZnJvbSBcIi4vcHJvdG9jb2wuanNcIjtcblxuZXhwb3J0IGZ1bmN0aW9uIHBvcnRQYWlyKCk6IFtQb3J0LCBQb3J0XSB7XG4gIGNvbnN0IHBvcnRzOiBbUG9ydCwgUG9ydF0gPSBbcG9ydCgoKSA9PiBwb3J0c1sxXSksIHBvcnQoKCkgPT4gcG9ydHNbMF0pXTtcbiAgcmV0dXJuIHBvcnRzO1xufVxuXG5mdW5jdGlvbiBwb3J0KG90aGVyOiAoKSA9PiBQb3J0KTogUG9ydCB7XG4gIHJldHVybiB7XG4gICAgb25tZXNzYWdlOiBudWxsLFxuICAgIHBvc3RNZXNzYWdlKGRhdGEpIHtcbiAgICAgIHF1ZXVlTWljcm90YXNrKCgpID0+IG90aGVyKCkub25tZXNzYWdlPy4oeyBkYXRhIH0gYXMgTWVzc2FnZUV2ZW50KSk7XG4gICAgfSxcbiAgfTtcbn1cbiIsICIvLyBUaGUgZW5naW5lJ3MgZW5kOiBydW5zIGNhbGxzIGFuZCBzZW5kcyBiYWNrIHRoZWlyIHBpZWNlcyBhbmQgdGhlaXIgb3V0Y29tZS5cblxuaW1wb3J0IHsgdG9XaXJlIH0gZnJvbSBcIi4uL2Vycm9ycy5qc1wiO1xuaW1wb3J0IHR5cGUgeyBFbmdpbmVFdmVudHMsIE1ldGhvZCwgTWV0aG9kcywgUGllY2UsIFBvcnQsIFJlcGx5LCBSZXF1ZXN0IH0gZnJvbSBcIi4vcHJvdG9jb2wuanNcIjtcblxuLyoqIFdoYXQgYSBydW5uaW5nIGNhbGwgbWF5IHVzZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2FsbENvbnRleHQ8TSBleHRlbmRzIE1ldGhvZCA9IE1ldGhvZD4ge1xuICAvKiogQWJvcnRlZCB3aGVuIHRoZSBjYWxsZXIgYXNrcyBmb3IgaXQuICovXG4gIHNpZ25hbDogQWJvcnRTaWduYWw7XG4gIC8qKiBIYW5kcyBhIHBpZWNlIHRvIHRoZSBjYWxsZXIuICovXG4gIGVtaXQocGllY2U6IFBpZWNlPE0+KTogdm9pZDtcbn1cblxuZXhwb3J0IHR5cGUgSGFuZGxlcnMgPSB7XG4gIFtNIGluIE1ldGhvZF06IChcbiAgICBjb250ZXh0OiBDYWxsQ29udGV4dDxNPixcbiAgICAuLi5hcmdzOiBQYXJhbWV0ZXJzPE1ldGhvZHNbTV0+XG4gICkgPT4gUHJvbWlzZTxSZXR1cm5UeXBlPE1ldGhvZHNbTV0+Pjtcbn07XG5cbi8qKiBTZXJ2ZXMgY2FsbHMgZnJvbSBgcG9ydGAgYW5kIHJldHVybnMgYSB3YXkgdG8gc2VuZCBldmVudHMuICovXG5leHBvcnQgZnVuY3Rpb24gc2VydmUoXG4gIHBvcnQ6IFBvcnQsXG4gIGhhbmRsZXJzOiBIYW5kbGVycyxcbik6IDxFIGV4dGVuZHMga2V5b2YgRW5naW5lRXZlbnRzPihldmVudDogRSwgZGV0YWlsOiBFbmdpbmVFdmVudHNbRV0pID0+IHZvaWQge1xuICBjb25zdCBydW5uaW5nID0gbmV3IE1hcDxudW1iZXIsIEFib3J0Q29udHJvbGxlcj4oKTtcbiAgY29uc3Qgc2VuZCA9IChyZXBseTogUmVwbHksIHRyYW5zZmVyOiBUcmFuc2ZlcmFibGVbXSA9IFtdKSA9PiBwb3J0LnBvc3RNZXNzYWdlKHJlcGx5LCB0cmFuc2Zlcik7XG5cbiAgYXN5bmMgZnVuY3Rpb24gcnVuKHsgaWQsIG1ldGhvZCwgYXJncyB9OiBSZXF1ZXN0ICYgeyBraW5kOiBcImNhbGxcIiB9KTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgY29udHJvbGxlciA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgICBydW5uaW5nLnNldChpZCwgY29udHJvbGxlcik7XG4gICAgY29uc3QgZW1pdCA9IChwaWVjZTogdW5rbm93bikgPT4gc2VuZCh7IGtpbmQ6IFwicGllY2VcIiwgaWQsIHBpZWNlIH0pO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBoYW5kbGVyID0gaGFuZGxlcnNbbWV0aG9kXSBhcyAoLi4uYXJnczogdW5rbm93bltdKSA9PiBQcm9taXNlPHVua25vd24+O1xuICAgICAgY29uc3QgdmFsdWUgPSBhd2FpdCBoYW5kbGVyKHsgc2lnbmFsOiBjb250cm9sbGVyLnNpZ25hbCwgZW1pdCB9LCAuLi5hcmdzKTtcbiAgICAgIHNlbmQoeyBraW5kOiBcInZhbHVlXCIsIGlkLCB2YWx1ZSB9LCB2YWx1ZSBpbnN0YW5jZW9mIFVpbnQ4QXJyYXkgPyBbdmFsdWUuYnVmZmVyXSA6IFtdKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgc2VuZCh7IGtpbmQ6IFwiZXJyb3JcIiwgaWQsIGVycm9yOiB0b1dpcmUoZXJyb3IpIH0pO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBydW5uaW5nLmRlbGV0ZShpZCk7XG4gICAgfVxuICB9XG5cbiAgcG9ydC5vbm1lc3NhZ2UgPSAoeyBkYXRhIH06IE1lc3NhZ2VFdmVudDxSZXF1ZXN0PikgPT4ge1xuICAgIGlmIChkYXRhLmtpbmQgPT09IFwiYWJvcnRcIikgcnVubmluZy5nZXQoZGF0YS5pZCk/LmFib3J0KCk7XG4gICAgZWxzZSB2b2lkIHJ1bihkYXRhKTtcbiAgfTtcbiAgcmV0dXJuIChldmVudCwgZGV0YWlsKSA9PiBzZW5kKHsga2luZDogXCJldmVudFwiLCBldmVudCwgZGV0YWlsIH0gYXMgUmVwbHkpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUVBLE9BQU8sWUFBWTtBQUNuQixTQUFTLFlBQVk7OztBQzBCZCxJQUFNLFdBQU4sY0FBdUIsTUFBTTtBQUFBLEVBQ3pCLE9BQWtCO0FBQUEsRUFDbEI7QUFBQSxFQUVULFlBQVksU0FBaUIsVUFBbUMsQ0FBQyxHQUFHLFNBQXdCO0FBQzFGLFVBQU0sU0FBUyxPQUFPO0FBQ3RCLFNBQUssVUFBVTtBQUNmLFNBQUssT0FBTyxXQUFXO0FBQUEsRUFDekI7QUFDRjtBQUdPLElBQU0sZ0JBQU4sY0FBNEIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBYTtBQUU3RSxJQUFNLG1CQUFOLGNBQStCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQWlCO0FBRXBGLElBQU0sa0JBQU4sY0FBOEIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBZTtBQUVqRixJQUFNLG1CQUFOLGNBQStCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQWlCO0FBRXBGLElBQU0saUJBQU4sY0FBNkIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBYTtBQUU5RSxJQUFNLGFBQU4sY0FBeUIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBUztBQUV0RSxJQUFNLGNBQU4sY0FBMEIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBVTtBQUV4RSxJQUFNLGVBQU4sY0FBMkIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBVztBQUUxRSxJQUFNLGVBQU4sY0FBMkIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBWTtBQUUzRSxJQUFNLGdCQUFOLGNBQTRCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQWE7QUFFN0UsSUFBTSxpQkFBTixjQUE2QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFjO0FBRS9FLElBQU0sZ0JBQU4sY0FBNEIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBYTtBQUU3RSxJQUFNLGVBQU4sY0FBMkIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBVztBQUUxRSxJQUFNLGlCQUFOLGNBQTZCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQWM7QUFFL0UsSUFBTSxpQkFBTixjQUE2QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFjO0FBRS9FLElBQU0sYUFBTixjQUF5QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFTO0FBRXRFLElBQU0sZ0JBQU4sY0FBNEIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBYTtBQUU3RSxJQUFNLGtCQUFOLGNBQThCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQWdCO0FBRWxGLElBQU0sa0JBQU4sY0FBOEIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBZ0I7QUFFbEYsSUFBTSxxQkFBTixjQUFpQyxTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFtQjtBQUV4RixJQUFNLGdCQUFOLGNBQTRCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQVk7QUFFNUUsSUFBTSxnQkFBTixjQUE0QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFZO0FBRW5GLElBQU0sVUFBVTtBQUFBLEVBQ2QsYUFBYTtBQUFBLEVBQ2IsaUJBQWlCO0FBQUEsRUFDakIsZUFBZTtBQUFBLEVBQ2YsaUJBQWlCO0FBQUEsRUFDakIsV0FBVztBQUFBLEVBQ1gsT0FBTztBQUFBLEVBQ1AsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osYUFBYTtBQUFBLEVBQ2IsY0FBYztBQUFBLEVBQ2QsYUFBYTtBQUFBLEVBQ2IsU0FBUztBQUFBLEVBQ1QsY0FBYztBQUFBLEVBQ2QsY0FBYztBQUFBLEVBQ2QsT0FBTztBQUFBLEVBQ1AsYUFBYTtBQUFBLEVBQ2IsZ0JBQWdCO0FBQUEsRUFDaEIsZ0JBQWdCO0FBQUEsRUFDaEIsbUJBQW1CO0FBQUEsRUFDbkIsVUFBVTtBQUFBLEVBQ1YsVUFBVTtBQUNaO0FBWU8sU0FBUyxTQUNkLE1BQ0EsU0FDQSxVQUFtQyxDQUFDLEdBQ3BDLFNBQ1U7QUFDVixTQUFPLElBQUksUUFBUSxJQUFJLEVBQUUsU0FBUyxTQUFTLE9BQU87QUFDcEQ7QUFFTyxTQUFTLFlBQVksTUFBa0M7QUFDNUQsU0FBTyxPQUFPLFNBQVMsWUFBWSxPQUFPLE9BQU8sU0FBUyxJQUFJO0FBQ2hFO0FBR08sU0FBUyxXQUFXLFFBQTJCO0FBQ3BELE1BQUksa0JBQWtCLFNBQVUsUUFBTztBQUN2QyxRQUFNLFFBQVEsa0JBQWtCLFNBQVMsa0JBQWtCLGVBQWUsU0FBUztBQUNuRixRQUFNLFVBQVUsT0FBTyxXQUFXLE9BQU8sTUFBTTtBQUUvQyxRQUFNLEVBQUUsTUFBTSxRQUFRLElBQUssVUFBVSxDQUFDO0FBQ3RDLE1BQUksWUFBWSxJQUFJLEVBQUcsUUFBTyxTQUFTLE1BQU0sU0FBUyxTQUFTLEVBQUUsT0FBTyxPQUFPLENBQUM7QUFDaEYsU0FBTyxTQUFTLE9BQU8sS0FBSyxHQUFHLFNBQVMsQ0FBQyxHQUFHLEVBQUUsT0FBTyxPQUFPLENBQUM7QUFDL0Q7QUFFQSxTQUFTLE9BQU8sT0FBcUM7QUFDbkQsTUFBSSxPQUFPLFNBQVMsYUFBYyxRQUFPO0FBQ3pDLE1BQUksT0FBTyxTQUFTLHFCQUFzQixRQUFPO0FBQ2pELE1BQUksaUJBQWlCLGNBQWMscUJBQXFCLEtBQUssTUFBTSxPQUFPLEVBQUcsUUFBTztBQUNwRixTQUFPO0FBQ1Q7QUFFTyxTQUFTLE9BQU8sUUFBNEI7QUFDakQsUUFBTSxFQUFFLE1BQU0sU0FBUyxTQUFTLE1BQU0sSUFBSSxXQUFXLE1BQU07QUFDM0QsUUFBTSxPQUFrQixFQUFFLE1BQU0sU0FBUyxTQUFTLEVBQUUsR0FBRyxRQUFRLEVBQUU7QUFDakUsTUFBSSxVQUFVLE9BQVcsTUFBSyxRQUFRLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUs7QUFDM0YsU0FBTztBQUNUO0FBRU8sU0FBUyxTQUFTLEVBQUUsTUFBTSxTQUFTLFNBQVMsTUFBTSxHQUF3QjtBQUMvRSxTQUFPLFNBQVMsTUFBTSxTQUFTLFNBQVMsVUFBVSxTQUFZLFNBQVksRUFBRSxNQUFNLENBQUM7QUFDckY7QUFHTyxTQUFTLFFBQVEsUUFBbUM7QUFDekQsU0FBTyxJQUFJLGFBQWEsd0JBQXdCLENBQUMsR0FBRyxFQUFFLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFDOUU7OztBQ3pJTyxJQUFNLFFBQU4sTUFBWTtBQUFBLEVBQ1I7QUFBQSxFQUNBLFdBQVcsb0JBQUksSUFBcUI7QUFBQSxFQUM3QztBQUFBLEVBQ0EsVUFBVTtBQUFBLEVBQ1Y7QUFBQSxFQUVBLFlBQVksVUFBeUI7QUFDbkMsU0FBSyxZQUFZO0FBQUEsRUFDbkI7QUFBQTtBQUFBLEVBR0EsS0FDRSxRQUNBLE1BQ0EsVUFBMEIsQ0FBQyxHQUNNO0FBQ2pDLFVBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsUUFBSSxRQUFRLFFBQVMsUUFBTyxRQUFRLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFDMUQsVUFBTSxLQUFLLEVBQUUsS0FBSztBQUNsQixXQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxZQUFNLFFBQVEsTUFBTSxLQUFLLE9BQU8sSUFBSSxNQUFPO0FBQzNDLFlBQU0sVUFBVSxDQUFJLFdBQStCLENBQUMsVUFBYTtBQUMvRCxnQkFBUSxvQkFBb0IsU0FBUyxLQUFLO0FBQzFDLGFBQUssU0FBUyxPQUFPLEVBQUU7QUFDdkIsZUFBTyxLQUFLO0FBQ1osYUFBSyxZQUFZO0FBQUEsTUFDbkI7QUFDQSxZQUFNLFVBQW1CO0FBQUEsUUFDdkIsU0FBUyxFQUFFLE1BQU0sUUFBUSxJQUFJLFFBQVEsS0FBSztBQUFBLFFBQzFDO0FBQUEsUUFDQSxTQUFTLFFBQVEsT0FBbUM7QUFBQSxRQUNwRCxRQUFRLFFBQVEsTUFBTTtBQUFBLFFBQ3RCLE1BQU07QUFBQSxRQUNOLFVBQVU7QUFBQSxNQUNaO0FBQ0EsY0FBUSxpQkFBaUIsU0FBUyxLQUFLO0FBQ3ZDLFdBQUssU0FBUyxJQUFJLElBQUksT0FBTztBQUM3QixXQUFLLE1BQU0sT0FBTztBQUFBLElBQ3BCLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE9BQU9BLE9BQWtCO0FBQ3ZCLFNBQUssUUFBUUE7QUFDYixJQUFBQSxNQUFLLFlBQVksQ0FBQyxFQUFFLEtBQUssTUFBMkIsS0FBSyxTQUFTLElBQUk7QUFDdEUsZUFBVyxXQUFXLENBQUMsR0FBRyxLQUFLLFNBQVMsT0FBTyxDQUFDLEdBQUc7QUFDakQsVUFBSSxDQUFDLFFBQVEsS0FBTSxNQUFLLE1BQU0sT0FBTztBQUFBLElBQ3ZDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQXVCO0FBQzNCLFVBQU1BLFFBQU8sS0FBSztBQUNsQixTQUFLLFFBQVE7QUFDYixVQUFNLElBQUksUUFBYyxDQUFDLFVBQVU7QUFDakMsV0FBSyxTQUFTO0FBQ2QsV0FBSyxZQUFZO0FBQUEsSUFDbkIsQ0FBQztBQUNELFFBQUlBLE1BQU0sQ0FBQUEsTUFBSyxZQUFZO0FBQUEsRUFDN0I7QUFBQTtBQUFBLEVBR0EsVUFBVSxPQUF1QjtBQUMvQixlQUFXLENBQUMsSUFBSSxFQUFFLE1BQUFBLE1BQUssQ0FBQyxLQUFLLEtBQUssU0FBVSxDQUFBQSxPQUFNLFlBQVksRUFBRSxNQUFNLFNBQVMsR0FBRyxDQUFtQjtBQUNyRyxTQUFLLFVBQVUsS0FBSztBQUFBLEVBQ3RCO0FBQUE7QUFBQSxFQUdBLFVBQVUsT0FBdUI7QUFDL0IsZUFBVyxXQUFXLENBQUMsR0FBRyxLQUFLLFNBQVMsT0FBTyxDQUFDLEVBQUcsU0FBUSxPQUFPLEtBQUs7QUFBQSxFQUN6RTtBQUFBLEVBRUEsTUFBTSxTQUF3QjtBQUM1QixZQUFRLE9BQU8sS0FBSztBQUNwQixRQUFJLENBQUMsUUFBUSxLQUFNO0FBQ25CLFlBQVEsWUFBWTtBQUNwQixRQUFJO0FBQ0YsY0FBUSxLQUFLLFlBQVksUUFBUSxTQUFTLFFBQVEsUUFBUSxRQUFRO0FBQUEsSUFDcEUsU0FBUyxPQUFPO0FBRWQsY0FBUSxPQUFPLFNBQVMsRUFBRSxNQUFNLGFBQWEsU0FBUyxPQUFPLEtBQUssR0FBRyxTQUFTLENBQUMsRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNyRjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLE9BQU8sSUFBWSxRQUEyQjtBQUM1QyxVQUFNLFVBQVUsS0FBSyxTQUFTLElBQUksRUFBRTtBQUVwQyxRQUFJLFNBQVMsS0FBTSxTQUFRLEtBQUssWUFBWSxFQUFFLE1BQU0sU0FBUyxHQUFHLENBQW1CO0FBQUEsUUFDOUUsVUFBUyxPQUFPLFFBQVEsTUFBTSxDQUFDO0FBQUEsRUFDdEM7QUFBQSxFQUVBLFNBQVNDLFFBQW9CO0FBQzNCLFFBQUlBLE9BQU0sU0FBUyxTQUFTO0FBQzFCLFdBQUssVUFBVSxNQUFNQSxPQUFNLE9BQU9BLE9BQU0sTUFBTTtBQUM5QztBQUFBLElBQ0Y7QUFDQSxVQUFNLFVBQVUsS0FBSyxTQUFTLElBQUlBLE9BQU0sRUFBRTtBQUMxQyxRQUFJLENBQUMsUUFBUztBQUNkLFFBQUlBLE9BQU0sU0FBUyxRQUFTLFNBQVEsUUFBUSxVQUFVQSxPQUFNLEtBQWM7QUFBQSxhQUNqRUEsT0FBTSxTQUFTLFFBQVMsU0FBUSxRQUFRQSxPQUFNLEtBQUs7QUFBQSxRQUN2RCxNQUFLLFFBQVEsU0FBUyxTQUFTQSxPQUFNLEtBQUssQ0FBQztBQUFBLEVBQ2xEO0FBQUEsRUFFQSxRQUFRLFNBQWtCLE9BQXVCO0FBQy9DLFVBQU0sRUFBRSxPQUFPLElBQUksUUFBUTtBQUMzQixVQUFNLE9BQU8saUJBQWlCO0FBQzlCLFFBQUksUUFBUSxRQUFRLFdBQVcsS0FBSyxLQUFLLFVBQVUsWUFBWSxHQUFHO0FBQ2hFLGNBQVEsT0FBTztBQUNmLFdBQUssWUFBWTtBQUFBLElBQ25CLFdBQVcsTUFBTSxTQUFTLGFBQWEsUUFBUSxTQUFTO0FBQ3RELGNBQVEsT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUFBLElBQ2hDLE9BQU87QUFDTCxjQUFRLE9BQU8sS0FBSztBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUFBLEVBRUEsY0FBb0I7QUFDbEIsUUFBSSxDQUFDLEdBQUcsS0FBSyxTQUFTLE9BQU8sQ0FBQyxFQUFFLE1BQU0sQ0FBQyxFQUFFLE1BQUFELE1BQUssTUFBTUEsVUFBUyxNQUFTLEVBQUcsTUFBSyxTQUFTO0FBQUEsRUFDekY7QUFDRjs7O0FDL0lPLElBQU0sY0FBTixNQUFrQjtBQUFBO0FBQUEsRUFFZDtBQUFBO0FBQUEsRUFFVDtBQUFBLEVBRUEsWUFBWSxLQUFjO0FBQ3hCLFVBQU0sVUFBVSxXQUFXLFdBQVc7QUFDdEMsVUFBTSxRQUFRLE1BQU0sU0FBUyxVQUFVLElBQUksU0FBUyxZQUFZO0FBQ2hFLFNBQUssU0FBUyxRQUFRLFFBQVEsS0FBSyxFQUFFO0FBQUEsTUFDbkMsQ0FBQyxZQUFhLEtBQUssVUFBVSxXQUFXO0FBQUEsTUFDeEMsTUFBTyxLQUFLLFVBQVU7QUFBQSxJQUN4QjtBQUFBLEVBQ0Y7QUFDRjtBQUdBLGVBQXNCLGFBQ3BCLE9BQ0EsRUFBRSxRQUFRLEdBQ1YsVUFDdUI7QUFDdkIsUUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFLLE1BQU0sV0FBVyxXQUFXLFNBQVMsV0FBVyxLQUFNLENBQUM7QUFDakYsUUFBTSxnQkFBZ0IsU0FBUyxZQUFZO0FBQzNDLFNBQU8sRUFBRSxXQUFXLFdBQVcsT0FBTyxlQUFlLE9BQU8sT0FBTyxTQUFTO0FBQzlFOzs7QUN2Qk8sSUFBTSxlQUFOLE1BQXdDO0FBQUEsRUFDcEM7QUFBQSxFQUNBLFVBQW9CLENBQUM7QUFBQSxFQUNyQixjQUFjLElBQUksZ0JBQWdCO0FBQUEsRUFDM0MsUUFBUTtBQUFBLEVBQ1I7QUFBQSxFQUVBLFlBQVksT0FBaUI7QUFDM0IsVUFBTSxTQUFTLENBQUMsVUFBa0I7QUFDaEMsV0FBSyxRQUFRLEtBQUssS0FBSztBQUN2QixXQUFLLFFBQVE7QUFBQSxJQUNmO0FBQ0EsU0FBSyxTQUFTLE1BQU0sUUFBUSxLQUFLLFlBQVksTUFBTSxFQUFFLFFBQVEsTUFBTTtBQUNqRSxXQUFLLFFBQVE7QUFDYixXQUFLLFFBQVE7QUFBQSxJQUNmLENBQUM7QUFFRCxTQUFLLE9BQU8sTUFBTSxNQUFNO0FBQUEsSUFBQyxDQUFDO0FBQUEsRUFDNUI7QUFBQSxFQUVBLEtBQ0UsYUFDQSxZQUNnQjtBQUNoQixXQUFPLEtBQUssT0FBTyxLQUFLLGFBQWEsVUFBVTtBQUFBLEVBQ2pEO0FBQUEsRUFFQSxRQUFRLE9BQU8sYUFBYSxJQUF3QztBQUNsRSxRQUFJO0FBQ0YsaUJBQVM7QUFDUCxjQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU07QUFDakMsWUFBSSxVQUFVLE9BQVcsT0FBTTtBQUFBLGlCQUN0QixLQUFLLE1BQU87QUFBQSxZQUNoQixPQUFNLElBQUksUUFBYyxDQUFDLFNBQVUsS0FBSyxRQUFRLElBQUs7QUFBQSxNQUM1RDtBQUNBLFlBQU0sS0FBSztBQUFBLElBQ2IsVUFBRTtBQUNBLFVBQUksQ0FBQyxLQUFLLE1BQU8sTUFBSyxZQUFZLE1BQU07QUFBQSxJQUMxQztBQUFBLEVBQ0Y7QUFDRjs7O0FDeEJPLElBQU0sa0JBQU4sTUFBTSxpQkFBcUM7QUFBQSxFQUN2QztBQUFBLEVBQ0EsVUFBVSxJQUFJLFlBQVk7QUFBQSxFQUMxQjtBQUFBLEVBQ0E7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUEsV0FBMEIsUUFBUSxRQUFRO0FBQUEsRUFFbEMsWUFBWSxPQUFjO0FBQ2hDLFNBQUssU0FBUztBQUNkLFNBQUssZUFBZSxJQUFJLFlBQVksTUFBTSxPQUFPO0FBQ2pELFNBQUssU0FBUyxJQUFJLE1BQU07QUFBQSxNQUN0QixPQUFPLENBQUMsT0FBTyxXQUFXLEtBQUssYUFBYSxPQUFPLE1BQU07QUFBQSxNQUN6RCxhQUFhLE1BQU0sS0FBSyxhQUFhO0FBQUEsSUFDdkMsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsYUFBYSxPQUFPLE9BQXdDO0FBQzFELFVBQU0sWUFBWSxJQUFJLGlCQUFnQixLQUFLO0FBQzNDLFFBQUk7QUFDRixZQUFNLFdBQVcsVUFBVSxhQUFhLE1BQU0sU0FBUyxNQUFNLE1BQU07QUFDbkUsZ0JBQVUsV0FBVyxTQUFTLE1BQU0sTUFBTTtBQUFBLE1BQUMsQ0FBQztBQUM1QyxZQUFNO0FBQ04sWUFBTSxVQUFVLGFBQWE7QUFDN0IsV0FBSyxVQUFVLGFBQWEsT0FBTyxLQUFLLE1BQU0sVUFBVSxhQUFhLENBQUM7QUFDdEUsYUFBTztBQUFBLElBQ1QsU0FBUyxRQUFRO0FBQ2YsWUFBTSxRQUFRLFdBQVcsTUFBTTtBQUMvQixnQkFBVSxLQUFLLEtBQUs7QUFDcEIsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGO0FBQUEsRUFFQSxJQUFJLFVBQW1CO0FBQ3JCLFdBQU8sS0FBSyxRQUFTO0FBQUEsRUFDdkI7QUFBQSxFQUVBLElBQUksUUFBbUI7QUFDckIsV0FBTyxLQUFLLFFBQVM7QUFBQSxFQUN2QjtBQUFBLEVBRUEsSUFBSSxVQUF3QjtBQUMxQixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxJQUFJLE9BQWUsVUFBc0IsQ0FBQyxHQUFpQjtBQUN6RCxVQUFNLEVBQUUsUUFBUSxHQUFHLEtBQUssSUFBSTtBQUM1QixXQUFPLElBQUksYUFBYSxDQUFDLFFBQVEsU0FBUztBQUN4QyxVQUFJLFNBQVM7QUFFYixZQUFNLFVBQVUsQ0FBQyxFQUFFLElBQUksS0FBSyxNQUFvQztBQUM5RCxjQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssSUFBSSxHQUFHLFNBQVMsRUFBRSxDQUFDO0FBQ2pELGlCQUFTLEtBQUssSUFBSSxRQUFRLEtBQUssS0FBSyxNQUFNO0FBQzFDLFlBQUksTUFBTyxRQUFPLEtBQUs7QUFBQSxNQUN6QjtBQUNBLFlBQU0sU0FBUyxTQUFTLFlBQVksSUFBSSxDQUFDLFFBQVEsSUFBSSxDQUFDLElBQUk7QUFDMUQsYUFBTyxLQUFLLE1BQU0sT0FBTyxDQUFDLE9BQU8sSUFBSSxHQUFHLEVBQUUsUUFBUSxRQUFRLFFBQVEsQ0FBQztBQUFBLElBQ3JFLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxTQUFTLE9BQWUsUUFBZ0IsVUFBMkIsQ0FBQyxHQUF3QjtBQUMxRixVQUFNLEVBQUUsUUFBUSxHQUFHLEtBQUssSUFBSTtBQUM1QixXQUFPLEtBQUssTUFBTSxZQUFZLENBQUMsT0FBTyxRQUFRLElBQUksR0FBRyxFQUFFLE9BQU8sQ0FBQztBQUFBLEVBQ2pFO0FBQUEsRUFFQSxRQUFRLE9BQWUsVUFBMEIsQ0FBQyxHQUF5QjtBQUN6RSxVQUFNLEVBQUUsUUFBUSxHQUFHLEtBQUssSUFBSTtBQUM1QixXQUFPLEtBQUssTUFBTSxXQUFXLENBQUMsT0FBTyxJQUFJLEdBQUcsRUFBRSxPQUFPLENBQUM7QUFBQSxFQUN4RDtBQUFBLEVBRUEsTUFBTSxPQUF3QixFQUFFLE9BQU8sSUFBaUIsQ0FBQyxHQUFxQjtBQUM1RSxXQUFPLEtBQUssTUFBTSxTQUFTLENBQUMsS0FBSyxHQUFHLEVBQUUsT0FBTyxDQUFDO0FBQUEsRUFDaEQ7QUFBQSxFQUVBLE1BQU0sRUFBRSxRQUFRLElBQTBCLENBQUMsR0FBb0I7QUFDN0QsV0FBTyxLQUFLLE1BQU0sU0FBUyxDQUFDLE9BQU8sQ0FBQztBQUFBLEVBQ3RDO0FBQUEsRUFFQSxTQUFTLFNBQTJDO0FBQ2xELFdBQU8sS0FBSyxNQUFNLFlBQVksQ0FBQyxPQUFPLENBQUM7QUFBQSxFQUN6QztBQUFBLEVBRUEsWUFBWSxTQUEyQztBQUNyRCxXQUFPLEtBQUssTUFBTSxlQUFlLENBQUMsT0FBTyxDQUFDO0FBQUEsRUFDNUM7QUFBQSxFQUVBLE9BQU8sTUFBaUY7QUFDdEYsV0FBTyxLQUFLLE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQztBQUFBLEVBQ3BDO0FBQUEsRUFFQSxVQUEyQjtBQUN6QixXQUFPLEtBQUssTUFBTSxXQUFXLENBQUMsQ0FBQztBQUFBLEVBQ2pDO0FBQUEsRUFFQSxLQUFLLElBQTRCO0FBQy9CLFdBQU8sS0FBSyxNQUFNLFFBQVEsQ0FBQyxFQUFFLENBQUM7QUFBQSxFQUNoQztBQUFBLEVBRUEsTUFBTSxTQUF3QjtBQUM1QixVQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDM0MsV0FBTyxJQUFJLEtBQUssQ0FBQyxLQUFpQixHQUFHLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQztBQUFBLEVBQ3BFO0FBQUEsRUFFQSxNQUFNLE9BQU8sTUFBa0MsVUFBeUIsQ0FBQyxHQUFzQjtBQUM3RixVQUFNLFFBQVEsSUFBSSxXQUFXLE1BQU0sSUFBSSxLQUFLLENBQUMsSUFBZ0IsQ0FBQyxFQUFFLFlBQVksQ0FBQztBQUM3RSxVQUFNLFVBQVUsT0FBTyxTQUFTLGVBQWUsZ0JBQWdCLE9BQU8sS0FBSyxPQUFPO0FBQ2xGLFdBQU8sS0FBSyxNQUFNLFVBQVUsQ0FBQyxPQUFPLFFBQVEsUUFBUSxPQUFPLEdBQUcsRUFBRSxVQUFVLENBQUMsTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUFBLEVBQzVGO0FBQUEsRUFFQSxTQUE2QjtBQUMzQixXQUFPLEtBQUssTUFBTSxVQUFVLENBQUMsQ0FBQztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxNQUFNLFVBQXlCO0FBQzdCLFFBQUksS0FBSyxrQkFBa0IsY0FBZTtBQUMxQyxVQUFNLFFBQVEsSUFBSSxjQUFjLDRCQUE0QjtBQUM1RCxVQUFNLFVBQVUsS0FBSyxTQUFTLENBQUMsS0FBSztBQUNwQyxTQUFLLFNBQVM7QUFDZCxTQUFLLE9BQU8sVUFBVSxLQUFLO0FBRTNCLFFBQUksV0FBVyxDQUFDLEtBQUssTUFBTyxXQUFZLE9BQU0sS0FBSyxPQUFPLEtBQUssV0FBVyxDQUFDLENBQUMsRUFBRSxNQUFNLE1BQU07QUFBQSxJQUFDLENBQUM7QUFDNUYsU0FBSyxLQUFLLEtBQUs7QUFBQSxFQUNqQjtBQUFBLEVBRUEsaUJBQ0UsTUFDQSxVQUNBLFNBQ007QUFDTixTQUFLLFFBQVEsaUJBQWlCLE1BQU0sVUFBMkIsT0FBTztBQUFBLEVBQ3hFO0FBQUEsRUFFQSxvQkFDRSxNQUNBLFVBQ007QUFDTixTQUFLLFFBQVEsb0JBQW9CLE1BQU0sUUFBeUI7QUFBQSxFQUNsRTtBQUFBLEVBRUEsTUFDRSxRQUNBLE1BQ0EsU0FDaUM7QUFDakMsV0FBTyxLQUFLLFNBQVMsUUFBUSxPQUFPLEtBQUssTUFBTSxJQUFJLEtBQUssT0FBTyxLQUFLLFFBQVEsTUFBTSxPQUFPO0FBQUEsRUFDM0Y7QUFBQSxFQUVBLE1BQXVDLE1BQVMsUUFBa0M7QUFDaEYsU0FBSyxRQUFRLGNBQWMsSUFBSSxZQUFZLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQzlEO0FBQUEsRUFFQSxhQUEyQyxPQUFVLFFBQStCO0FBQ2xGLFFBQUksVUFBVSxTQUFVLE1BQUssS0FBSyxTQUFTLE1BQWdDO0FBQUEsUUFDdEUsTUFBSyxNQUFPLE9BQWdDLE1BQU07QUFBQSxFQUN6RDtBQUFBLEVBRUEsTUFBTSxTQUFTLFFBQStDO0FBQzVELFNBQUssTUFBTSxVQUFVLE1BQU07QUFDM0IsVUFBTSxLQUFLLGFBQWE7QUFBQSxFQUMxQjtBQUFBLEVBRUEsTUFBTSxlQUE4QjtBQUNsQyxVQUFNLFNBQVMsS0FBSztBQUNwQixVQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUs7QUFDMUIsVUFBTSxRQUFRLE1BQU0sYUFBYSxLQUFLLE9BQU8sU0FBUyxLQUFLLGNBQWMsUUFBUTtBQUNqRixTQUFLLFdBQVc7QUFDaEIsVUFBTSxXQUFXLFFBQVEsY0FBYyxNQUFNLGFBQWEsT0FBTyxrQkFBa0IsTUFBTTtBQUN6RixRQUFJLFVBQVUsU0FBVSxNQUFLLE1BQU0sV0FBVyxLQUFLO0FBQUEsRUFDckQ7QUFBQTtBQUFBLEVBR0EsZUFBd0I7QUFDdEIsV0FBTyxDQUFDLEtBQUssVUFBVSxLQUFLLE9BQU8sZUFBZSxRQUFRLEtBQUssT0FBTyxRQUFRLFVBQVU7QUFBQSxFQUMxRjtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQXNCO0FBQzFCLFVBQU0sT0FBTyxLQUFLO0FBQ2xCLFNBQUssV0FBVyxLQUFLLFNBQVMsS0FBSyxZQUFZO0FBQzdDLFVBQUksQ0FBQyxLQUFLLFVBQVUsS0FBSyxVQUFVLEtBQU0sT0FBTSxLQUFLLFNBQVMsTUFBTTtBQUFBLElBQ3JFLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxNQUFNLFNBQVMsUUFBK0I7QUFDNUMsUUFBSSxDQUFDLEtBQUssYUFBYSxHQUFHO0FBRXhCLFdBQUssTUFBTSxjQUFjLEVBQUUsUUFBUSxXQUFXLE1BQU0sQ0FBQztBQUNyRDtBQUFBLElBQ0Y7QUFDQSxRQUFJO0FBQ0YsWUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN4QixXQUFLLE9BQU8sSUFBSTtBQUNoQixZQUFNLEtBQUssYUFBYSxLQUFLLGNBQWMsQ0FBQztBQUM1QyxXQUFLLE1BQU0sY0FBYyxFQUFFLFFBQVEsV0FBVyxLQUFLLENBQUM7QUFBQSxJQUN0RCxTQUFTLE9BQU87QUFDZCxZQUFNLFVBQVUsa0RBQWtELE1BQU07QUFDeEUsWUFBTSxRQUFRLElBQUksZ0JBQWdCLFNBQVMsRUFBRSxPQUFPLEdBQUcsRUFBRSxNQUFNLENBQUM7QUFDaEUsVUFBSSxLQUFLLE9BQVE7QUFDakIsV0FBSyxLQUFLLEtBQUs7QUFDZixXQUFLLE1BQU0sY0FBYyxFQUFFLFFBQVEsV0FBVyxPQUFPLE1BQU0sQ0FBQztBQUFBLElBQzlEO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxnQkFBNkI7QUFDM0IsVUFBTSxFQUFFLFFBQVEsSUFBSSxLQUFLO0FBQ3pCLFVBQU0sVUFBVSxFQUFFLFdBQVcsUUFBUSxVQUFVLFFBQVEsTUFBTSxTQUFTO0FBQ3RFLFdBQU8sVUFBVSxFQUFFLEdBQUcsU0FBUyxPQUFPLEVBQUUsUUFBUSxLQUFLLE1BQU0sR0FBRyxFQUFFLElBQUk7QUFBQSxFQUN0RTtBQUFBO0FBQUEsRUFHQSxNQUFNLGFBQWEsU0FBc0IsUUFBcUM7QUFDNUUsVUFBTSxVQUFVLElBQUksTUFBTTtBQUFBLE1BQ3hCLE9BQU8sQ0FBQyxPQUFPLFdBQVcsS0FBSyxhQUFhLE9BQU8sTUFBTTtBQUFBLE1BQ3pELGFBQWEsTUFBTTtBQUFBLElBQ3JCLENBQUM7QUFDRCxVQUFNLE9BQU8sTUFBTSxLQUFLLE9BQU8sVUFBVSxDQUFDLFVBQVU7QUFDbEQsY0FBUSxVQUFVLEtBQUs7QUFDdkIsVUFBSSxLQUFLLFVBQVUsS0FBTSxNQUFLLEtBQUssS0FBSztBQUFBLElBQzFDLENBQUM7QUFDRCxTQUFLLFFBQVE7QUFDYixZQUFRLE9BQU8sS0FBSyxJQUFJO0FBQ3hCLFVBQU0sVUFBVSxLQUFLLE9BQU87QUFDNUIsVUFBTSxTQUFTLE1BQU0sUUFBUSxLQUFLLFFBQVEsQ0FBQyxPQUFPLEdBQUcsRUFBRSxRQUFRLFFBQVEsQ0FBQztBQUN4RSxRQUFJLEtBQUssUUFBUTtBQUNmLFdBQUssSUFBSTtBQUNULFlBQU0sS0FBSztBQUFBLElBQ2I7QUFDQSxTQUFLLFVBQVU7QUFDZixTQUFLLE9BQU8sT0FBTyxLQUFLLElBQUk7QUFBQSxFQUM5QjtBQUFBLEVBRUEsS0FBSyxPQUF1QjtBQUMxQixTQUFLLFdBQVc7QUFDaEIsU0FBSyxPQUFPLElBQUk7QUFDaEIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxPQUFPLFVBQVUsS0FBSztBQUFBLEVBQzdCO0FBQ0Y7OztBQ3ZRTyxTQUFTLFdBQXlCO0FBQ3ZDLFFBQU0sUUFBc0IsQ0FBQyxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRyxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUMsQ0FBQztBQUN2RSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLEtBQUssT0FBeUI7QUFDckMsU0FBTztBQUFBLElBQ0wsV0FBVztBQUFBLElBQ1gsWUFBWSxNQUFNO0FBQ2hCLHFCQUFlLE1BQU0sTUFBTSxFQUFFLFlBQVksRUFBRSxLQUFLLENBQWlCLENBQUM7QUFBQSxJQUNwRTtBQUFBLEVBQ0Y7QUFDRjs7O0FDS08sU0FBUyxNQUNkRSxPQUNBLFVBQzJFO0FBQzNFLFFBQU0sVUFBVSxvQkFBSSxJQUE2QjtBQUNqRCxRQUFNLE9BQU8sQ0FBQ0MsUUFBYyxXQUEyQixDQUFDLE1BQU1ELE1BQUssWUFBWUMsUUFBTyxRQUFRO0FBRTlGLGlCQUFlLElBQUksRUFBRSxJQUFJLFFBQVEsS0FBSyxHQUE4QztBQUNsRixVQUFNLGFBQWEsSUFBSSxnQkFBZ0I7QUFDdkMsWUFBUSxJQUFJLElBQUksVUFBVTtBQUMxQixVQUFNLE9BQU8sQ0FBQyxVQUFtQixLQUFLLEVBQUUsTUFBTSxTQUFTLElBQUksTUFBTSxDQUFDO0FBQ2xFLFFBQUk7QUFDRixZQUFNLFVBQVUsU0FBUyxNQUFNO0FBQy9CLFlBQU0sUUFBUSxNQUFNLFFBQVEsRUFBRSxRQUFRLFdBQVcsUUFBUSxLQUFLLEdBQUcsR0FBRyxJQUFJO0FBQ3hFLFdBQUssRUFBRSxNQUFNLFNBQVMsSUFBSSxNQUFNLEdBQUcsaUJBQWlCLGFBQWEsQ0FBQyxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFBQSxJQUN0RixTQUFTLE9BQU87QUFDZCxXQUFLLEVBQUUsTUFBTSxTQUFTLElBQUksT0FBTyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDbEQsVUFBRTtBQUNBLGNBQVEsT0FBTyxFQUFFO0FBQUEsSUFDbkI7QUFBQSxFQUNGO0FBRUEsRUFBQUQsTUFBSyxZQUFZLENBQUMsRUFBRSxLQUFLLE1BQTZCO0FBQ3BELFFBQUksS0FBSyxTQUFTLFFBQVMsU0FBUSxJQUFJLEtBQUssRUFBRSxHQUFHLE1BQU07QUFBQSxRQUNsRCxNQUFLLElBQUksSUFBSTtBQUFBLEVBQ3BCO0FBQ0EsU0FBTyxDQUFDLE9BQU8sV0FBVyxLQUFLLEVBQUUsTUFBTSxTQUFTLE9BQU8sT0FBTyxDQUFVO0FBQzFFOzs7QVBuQ0EsSUFBTSxRQUFtQjtBQUFBLEVBQ3ZCLFNBQVMsRUFBRSxNQUFNLFVBQVUsUUFBUSxJQUFJLFFBQVEsR0FBRztBQUFBLEVBQ2xELE9BQU8sRUFBRSxJQUFJLHFCQUFxQjtBQUFBLEVBQ2xDLFVBQVUsQ0FBQztBQUNiO0FBTUEsU0FBUyxXQUFXLFNBQW1CO0FBQ3JDLFFBQU0sV0FBMEIsQ0FBQztBQUNqQyxRQUFNLFFBQWtCLENBQUM7QUFDekIsUUFBTSxXQUEwQyxDQUFDO0FBQ2pELE1BQUksVUFBVTtBQUNkLFFBQU0sWUFBdUIsT0FBTyxjQUFjO0FBQ2hELFVBQU0sU0FBUztBQUNmLGFBQVMsS0FBSyxTQUFTO0FBQ3ZCLFVBQU0sQ0FBQyxNQUFNLE1BQU0sSUFBSSxTQUFTO0FBQ2hDLFVBQU0sU0FBUyxRQUFRLE1BQU07QUFDN0IsVUFBTSxNQUFNLE9BQU8sV0FBVyxhQUFhLE9BQU8sSUFBSSxVQUFVLEtBQUssR0FBRyxLQUFLLENBQUMsSUFBSTtBQUNsRixVQUFNLE9BQXlCLE9BQU8sR0FBRyxhQUFhLFNBQVMsS0FBSyxPQUFPLEdBQUc7QUFDOUUsVUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFLE1BQU0sR0FBRyxJQUFJLENBQWE7QUFDdkQsV0FBTyxFQUFFLE1BQU0sTUFBTSxZQUFZLE1BQU0sS0FBSyxNQUFNLE1BQU0sS0FBSyxNQUFNLEVBQUU7QUFBQSxFQUN2RTtBQUNBLFNBQU8sRUFBRSxXQUFXLFVBQVUsT0FBTyxTQUFTO0FBQ2hEO0FBRUEsZUFBZSxPQUFPLFdBQXNCLFFBQXFCLENBQUMsR0FBRztBQUNuRSxRQUFNLFVBQXVCLEVBQUUsT0FBTyxFQUFFLEtBQUsscUJBQXFCLEdBQUcsU0FBUyxRQUFRLE9BQU8sY0FBYyxRQUFRLFVBQVUsQ0FBQyxFQUFFO0FBQ2hJLFFBQU0sWUFBWSxNQUFNLGdCQUFnQixPQUFPLEVBQUUsV0FBVyxTQUFTLFNBQVMsTUFBTSxhQUFhO0FBQUEsRUFBQyxHQUFHLFFBQVEsT0FBVSxDQUFDO0FBQ3hILFFBQU0sU0FBbUMsQ0FBQztBQUMxQyxZQUFVLGlCQUFpQixjQUFjLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUM1RSxTQUFPLEVBQUUsV0FBVyxPQUFPO0FBQzdCO0FBRUEsSUFBTSxPQUFPLENBQUMsU0FBZTtBQUMzQixPQUFLLFFBQVEsRUFBRSxRQUFRLE9BQU8sQ0FBQztBQUMvQixRQUFNLElBQUksZ0JBQWdCLE1BQU07QUFDbEM7QUFFQSxLQUFLLHNFQUFzRSxZQUFZO0FBQ3JGLFFBQU0sRUFBRSxXQUFXLFVBQVUsTUFBTSxJQUFJO0FBQUEsSUFDckMsQ0FBQyxVQUFVO0FBQUEsTUFDVCxLQUFLLE9BQU8sRUFBRSxLQUFLLE1BQU07QUFDdkIsYUFBSyxFQUFFLElBQUksR0FBRyxNQUFNLE1BQU0sQ0FBQztBQUMzQixlQUFPLEtBQUssSUFBSTtBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLElBQ0E7QUFBQSxNQUNFLEtBQUssT0FBTyxFQUFFLEtBQUssTUFBTTtBQUN2QixhQUFLLEVBQUUsSUFBSSxHQUFHLE1BQU0sT0FBTyxDQUFDO0FBQzVCLGFBQUssRUFBRSxJQUFJLEdBQUcsTUFBTSxRQUFRLENBQUM7QUFDN0IsZUFBTyxFQUFFLE1BQU0sWUFBWTtBQUFBLE1BQzdCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLEVBQUUsV0FBVyxPQUFPLElBQUksTUFBTSxPQUFPLFNBQVM7QUFDcEQsUUFBTSxTQUFtQixDQUFDO0FBQzFCLFFBQU0sU0FBUyxVQUFVLElBQUksNEJBQTRCO0FBQ3pELG1CQUFpQixTQUFTLE9BQVEsUUFBTyxLQUFLLEtBQUs7QUFDbkQsU0FBTyxVQUFVLFFBQVEsQ0FBQyxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQzlDLFNBQU8sT0FBTyxNQUFNLFFBQVEsTUFBTSxXQUFXO0FBQzdDLFNBQU8sVUFBVSxRQUFRLENBQUMsRUFBRSxRQUFRLFFBQVEsV0FBVyxLQUFLLENBQUMsQ0FBQztBQUM5RCxTQUFPLFVBQVUsT0FBTyxDQUFDLENBQUMsQ0FBQztBQUMzQixTQUFPLFVBQVUsU0FBUyxDQUFDLEVBQUcsT0FBTyxFQUFFLFFBQVEscUJBQXFCLENBQUM7QUFDdkUsQ0FBQztBQUVELEtBQUssb0VBQW9FLFlBQVk7QUFDbkYsUUFBTSxFQUFFLFVBQVUsSUFBSSxRQUFRLENBQUMsVUFBVSxFQUFFLE9BQU8sWUFBWSxLQUFLLElBQUksRUFBRSxJQUFJO0FBQUEsSUFDM0UsTUFBTSxZQUFZO0FBQ2hCLFlBQU0sSUFBSSxhQUFhLFNBQVM7QUFBQSxJQUNsQztBQUFBLEVBQ0YsQ0FBQztBQUNELFFBQU0sRUFBRSxXQUFXLE9BQU8sSUFBSSxNQUFNLE9BQU8sU0FBUztBQUNwRCxRQUFNLE9BQU8sUUFBUSxVQUFVLE1BQU0sQ0FBQyxDQUFDLEdBQUcsZUFBZTtBQUN6RCxRQUFNLE9BQU8sUUFBUSxVQUFVLFFBQVEsR0FBRyxlQUFlO0FBQ3pELFNBQU8sTUFBTSxPQUFPLFFBQVEsQ0FBQztBQUM3QixTQUFPLE1BQU0sT0FBTyxDQUFDLEVBQUcsV0FBVyxLQUFLO0FBQ3hDLFFBQU0sVUFBVSxRQUFRO0FBQ3hCLFFBQU0sT0FBTyxRQUFRLFVBQVUsUUFBUSxHQUFHLGFBQWE7QUFDekQsQ0FBQztBQUVELEtBQUssZ0ZBQWdGLFlBQVk7QUFDL0YsUUFBTSxXQUFXLElBQUksWUFBWSxFQUFFLE9BQU8sSUFBSTtBQUM5QyxRQUFNLEVBQUUsV0FBVyxTQUFTLElBQUksUUFBUSxDQUFDLFVBQVUsRUFBRSxPQUFPLFlBQVksS0FBSyxJQUFJLEdBQUcsUUFBUSxZQUFZLFNBQVMsRUFBRTtBQUNuSCxRQUFNLEVBQUUsV0FBVyxPQUFPLElBQUksTUFBTSxPQUFPLFdBQVcsUUFBUTtBQUM5RCxRQUFNLE9BQU8sUUFBUSxVQUFVLE1BQU0sQ0FBQyxDQUFDLEdBQUcsZUFBZTtBQUN6RCxTQUFPLE1BQU0sT0FBTyxDQUFDLEVBQUcsV0FBVyxLQUFLO0FBQ3hDLFNBQU8sTUFBTSxTQUFTLFFBQVEsQ0FBQztBQUMvQixTQUFPLE1BQU0sT0FBTyxNQUFNLFVBQVUsT0FBTyxHQUFHLEtBQUssR0FBRyxJQUFJO0FBQzVELENBQUM7QUFFRCxLQUFLLHlDQUF5QyxZQUFZO0FBQ3hELFFBQU0sU0FBUyxDQUFDLFVBQWdCLEVBQUUsT0FBTyxZQUFZLEtBQUssSUFBSSxFQUFFO0FBQ2hFLFFBQU0sRUFBRSxVQUFVLElBQUksUUFBUSxRQUFRLFFBQVEsRUFBRSxTQUFTLFlBQVksQ0FBQyxFQUFFLENBQUM7QUFDekUsUUFBTSxFQUFFLFdBQVcsT0FBTyxJQUFJLE1BQU0sT0FBTyxTQUFTO0FBQ3BELFFBQU0sT0FBTyxRQUFRLFVBQVUsTUFBTSxDQUFDLENBQUMsR0FBRyxlQUFlO0FBQ3pELFNBQU8sVUFBVSxNQUFNLFVBQVUsUUFBUSxHQUFHLENBQUMsQ0FBQztBQUM5QyxTQUFPLE1BQU0sT0FBTyxRQUFRLENBQUM7QUFDL0IsQ0FBQztBQUVELEtBQUssc0RBQXNELFlBQVk7QUFDckUsUUFBTSxFQUFFLFdBQVcsTUFBTSxJQUFJLFFBQVEsRUFBRSxLQUFLLE1BQU0sSUFBSSxRQUFRLE1BQU07QUFBQSxFQUFDLENBQUMsRUFBRSxDQUFDO0FBQ3pFLFFBQU0sRUFBRSxVQUFVLElBQUksTUFBTSxPQUFPLFNBQVM7QUFDNUMsUUFBTSxRQUFRLFVBQVUsSUFBSSxHQUFHO0FBQy9CLFFBQU0sVUFBVSxRQUFRO0FBQ3hCLFFBQU0sVUFBVSxRQUFRO0FBQ3hCLFFBQU0sT0FBTyxRQUFRLFlBQVksT0FBTyxhQUFhO0FBQ3JELFFBQU0sT0FBTyxRQUFRLFVBQVUsTUFBTSxHQUFHLGFBQWE7QUFDckQsU0FBTyxVQUFVLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDN0IsQ0FBQztBQUVELEtBQUssdURBQXVELFlBQVk7QUFDdEUsTUFBSTtBQUNKLFFBQU0sRUFBRSxXQUFXLE1BQU0sSUFBSSxRQUFRLENBQUMsVUFBVSxFQUFFLE9BQU8sWUFBWSxLQUFLLElBQUksRUFBRSxJQUFJO0FBQUEsSUFDbEYsTUFBTSxNQUFNLElBQUksUUFBUSxDQUFDLFdBQVksVUFBVSxNQUFNLE9BQU8sS0FBSyxDQUFFO0FBQUEsRUFDckUsQ0FBQztBQUNELFFBQU0sRUFBRSxVQUFVLElBQUksTUFBTSxPQUFPLFNBQVM7QUFDNUMsUUFBTSxRQUFRLFVBQVUsTUFBTSxDQUFDLENBQUM7QUFDaEMsU0FBTyxDQUFDLFFBQVMsT0FBTSxJQUFJLFFBQVEsQ0FBQyxVQUFVLGFBQWEsS0FBSyxDQUFDO0FBQ2pFLFFBQU0sVUFBVSxRQUFRO0FBQ3hCLFFBQU0sT0FBTyxRQUFRLE9BQU8sYUFBYTtBQUN6QyxVQUFRO0FBQ1IsUUFBTSxJQUFJLFFBQVEsQ0FBQyxVQUFVLGFBQWEsS0FBSyxDQUFDO0FBQ2hELFNBQU8sR0FBRyxNQUFNLFNBQVMsQ0FBQyxLQUFLLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFDbEQsQ0FBQztBQUVELEtBQUsscURBQXFELFlBQVk7QUFDcEUsUUFBTSxFQUFFLFdBQVcsU0FBUyxJQUFJLFFBQVEsRUFBRSxNQUFNLE1BQU0sSUFBSSxRQUFRLE1BQU07QUFBQSxFQUFDLENBQUMsRUFBRSxDQUFDO0FBQzdFLFFBQU0sV0FBVyxPQUFPLFNBQVM7QUFDakMsU0FBTyxTQUFTLFdBQVcsRUFBRyxPQUFNLElBQUksUUFBUSxDQUFDLFVBQVUsYUFBYSxLQUFLLENBQUM7QUFDOUUsUUFBTSxJQUFJLFFBQVEsQ0FBQyxVQUFVLGFBQWEsS0FBSyxDQUFDO0FBQ2hELFdBQVMsQ0FBQyxFQUFHLElBQUksY0FBYyxjQUFjLENBQUM7QUFDOUMsUUFBTSxPQUFPLFFBQVEsVUFBVSxhQUFhO0FBQzlDLENBQUM7QUFFRCxLQUFLLDRDQUE0QyxZQUFZO0FBQzNELFFBQU0sRUFBRSxXQUFXLE1BQU0sSUFBSSxRQUFRO0FBQUEsSUFDbkMsTUFBTSxDQUFDLEVBQUUsT0FBTyxNQUNkLElBQUksUUFBUSxDQUFDLEdBQUcsV0FBVyxPQUFPLGlCQUFpQixTQUFTLE1BQU0sT0FBTyxJQUFJLGFBQWEsU0FBUyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQzFHLENBQUM7QUFDRCxRQUFNLGFBQWEsSUFBSSxnQkFBZ0I7QUFDdkMsUUFBTSxVQUF1QixFQUFFLE9BQU8sRUFBRSxLQUFLLGVBQWUsR0FBRyxTQUFTLFFBQVEsT0FBTyxDQUFDLEdBQUcsY0FBYyxRQUFRLFVBQVUsQ0FBQyxFQUFFO0FBQzlILFFBQU0sV0FBVyxnQkFBZ0IsT0FBTyxFQUFFLFdBQVcsU0FBUyxTQUFTLE1BQU0sYUFBYTtBQUFBLEVBQUMsR0FBRyxRQUFRLFdBQVcsT0FBTyxDQUFDO0FBQ3pILFFBQU0sSUFBSSxRQUFRLENBQUMsVUFBVSxhQUFhLEtBQUssQ0FBQztBQUNoRCxhQUFXLE1BQU07QUFDakIsUUFBTSxPQUFPLFFBQVEsVUFBVSxZQUFZO0FBQzNDLFNBQU8sR0FBRyxNQUFNLFNBQVMsQ0FBQyxDQUFDO0FBQzdCLENBQUM7QUFFRCxLQUFLLDhDQUE4QyxZQUFZO0FBQzdELFFBQU0sRUFBRSxVQUFVLElBQUksUUFBUSxDQUFDLFVBQVU7QUFBQSxJQUN2QyxNQUFNLFlBQVk7QUFDaEIsV0FBSyxVQUFVLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFDL0IsYUFBTyxDQUFDO0FBQUEsSUFDVjtBQUFBLElBQ0EsU0FBUyxZQUFZO0FBQ25CLFdBQUssVUFBVSxFQUFFLE1BQU0sWUFBWSxDQUFDO0FBQ3BDLGFBQU8sQ0FBQztBQUFBLElBQ1Y7QUFBQSxFQUNGLEVBQUU7QUFDRixRQUFNLEVBQUUsVUFBVSxJQUFJLE1BQU0sT0FBTyxTQUFTO0FBQzVDLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixZQUFVLGlCQUFpQixVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sS0FBSyxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQzNFLFFBQU0sVUFBVSxLQUFLO0FBQ3JCLFFBQU0sVUFBVSxRQUFRO0FBQ3hCLFNBQU8sVUFBVSxNQUFNLENBQUMsUUFBUSxXQUFXLENBQUM7QUFDOUMsQ0FBQzsiLAogICJuYW1lcyI6IFsicG9ydCIsICJyZXBseSIsICJwb3J0IiwgInJlcGx5Il0KfQo=
