// test/unit/rpc.test.ts
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
  #receive(reply) {
    if (reply.kind === "event") {
      this.#listener.event(reply.event, reply.detail);
      return;
    }
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if (reply.kind === "piece") pending.options.onPiece?.(reply.piece);
    else if (reply.kind === "value") pending.resolve(reply.value);
    else this.#failed(pending, fromWire(reply.error));
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
  const send = (reply, transfer = []) => port2.postMessage(reply, transfer);
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

// test/unit/rpc.test.ts
function connect(handlers, recoverable = false) {
  const [page, engine] = portPair();
  const events = [];
  const send = serve(engine, handlers);
  const calls = new Calls({
    event: (event, detail) => events.push([event, detail]),
    recoverable: () => recoverable
  });
  calls.attach(page);
  return { calls, events, send };
}
var until = (signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(new AbortedError("stopped"))));
test("values, pieces, errors and events arrive", async () => {
  const { calls, events, send } = connect({
    score: async (_, pairs) => pairs.map(() => ({ logProb: -1, tokens: 2 })),
    load: async ({ emit }) => {
      emit({ stage: "load", loaded: 1, total: 2, text: "half" });
      return "loaded";
    },
    feedback: async () => {
      throw new EmptyError("the query is empty", { what: "query" });
    }
  });
  assert.deepEqual(await calls.call("score", [[{ prompt: "a", continuation: "b" }]]), [{ logProb: -1, tokens: 2 }]);
  const pieces = [];
  assert.equal(await calls.call("load", [{}], { onPiece: (piece) => pieces.push(piece.text) }), "loaded");
  assert.deepEqual(pieces, ["half"]);
  await assert.rejects(calls.call("feedback", ["", "", {}]), (error) => {
    assert.ok(error instanceof EmptyError);
    assert.deepEqual(error.details, { what: "query" });
    return true;
  });
  send("change", { from: "elsewhere" });
  await Promise.resolve();
  assert.deepEqual(events, [["change", { from: "elsewhere" }]]);
});
test("an abort reaches the engine, whose verdict counts", async () => {
  const controller = new AbortController();
  const { calls } = connect({
    score: ({ signal }) => until(signal),
    feedback: async ({ signal }) => until(signal).catch(() => "stored before")
  });
  const score = calls.call("score", [[]], { signal: controller.signal });
  const feedback = calls.call("feedback", ["q", "a", {}], { signal: controller.signal });
  controller.abort(new Error("enough"));
  await assert.rejects(score, (error) => error instanceof AbortedError && error.cause.message === "enough");
  assert.equal(await feedback, "stored before");
  await assert.rejects(calls.call("history", [], { signal: controller.signal }), AbortedError);
});
test("calls that a lost device left over go to the next engine, once", async () => {
  const lose = async () => {
    throw new DeviceLostError("gone");
  };
  const { calls } = connect({ score: lose, history: async () => [] }, true);
  const score = calls.call("score", [[]]);
  await calls.drain();
  const later = calls.call("history", []);
  const next = (handlers) => {
    const [page, engine] = portPair();
    serve(engine, handlers);
    return page;
  };
  calls.attach(next({ score: async () => [{ logProb: -2, tokens: 1 }], history: async () => [] }));
  assert.deepEqual(await score, [{ logProb: -2, tokens: 1 }]);
  assert.deepEqual(await later, []);
  calls.attach(next({ score: lose }));
  const twice = calls.call("score", [[]]);
  await calls.drain();
  calls.attach(next({ score: lose }));
  await assert.rejects(twice, DeviceLostError);
});
test("what is under way is answered before the engine is left, and what comes waits", async () => {
  let finish;
  const { calls } = connect({ undo: () => new Promise((done) => finish = () => done({ id: 1 })) });
  const undo = calls.call("undo", [void 0]);
  const drained = calls.drain().then(() => "drained");
  const later = calls.call("history", []);
  while (!finish) await new Promise((turn) => setImmediate(turn));
  assert.equal(await Promise.race([drained, new Promise((turn) => setImmediate(() => turn("not yet")))]), "not yet");
  finish();
  assert.equal((await undo).id, 1);
  assert.equal(await drained, "drained");
  const [page, engine] = portPair();
  serve(engine, { history: async () => [] });
  calls.attach(page);
  assert.deepEqual(await later, []);
});
test("an abort while a call waits for an engine takes it out", async () => {
  const { calls } = connect({});
  await calls.drain();
  const controller = new AbortController();
  const waiting = calls.call("history", [], { signal: controller.signal });
  controller.abort();
  await assert.rejects(waiting, AbortedError);
});
test("ending rejects everything and tells the engine to stop", async () => {
  let stopped = false;
  const { calls } = connect({
    score: ({ signal }) => until(signal).finally(() => stopped = true)
  });
  const score = calls.call("score", [[]]);
  await Promise.resolve();
  calls.cancelAll(new DisposedError("over"));
  await assert.rejects(score, DisposedError);
  await new Promise((later) => setImmediate(later));
  assert.ok(stopped);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdW5pdC9ycGMudGVzdC50cyIsICIuLi8uLi8uLi9zcmMvZXJyb3JzLnRzIiwgIi4uLy4uLy4uL3NyYy9ycGMvY2xpZW50LnRzIiwgIi4uLy4uLy4uL3NyYy9ycGMvcGFpci50cyIsICIuLi8uLi8uLi9zcmMvcnBjL3NlcnZlci50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuXG5pbXBvcnQgdHlwZSB7IEVkaXQsIFNjb3JlIH0gZnJvbSBcIi4uLy4uL3NyYy9hcGkuanNcIjtcbmltcG9ydCB7IEFib3J0ZWRFcnJvciwgRGV2aWNlTG9zdEVycm9yLCBEaXNwb3NlZEVycm9yLCBFbXB0eUVycm9yIH0gZnJvbSBcIi4uLy4uL3NyYy9lcnJvcnMuanNcIjtcbmltcG9ydCB7IENhbGxzIH0gZnJvbSBcIi4uLy4uL3NyYy9ycGMvY2xpZW50LmpzXCI7XG5pbXBvcnQgeyBwb3J0UGFpciB9IGZyb20gXCIuLi8uLi9zcmMvcnBjL3BhaXIuanNcIjtcbmltcG9ydCB0eXBlIHsgUG9ydCB9IGZyb20gXCIuLi8uLi9zcmMvcnBjL3Byb3RvY29sLmpzXCI7XG5pbXBvcnQgeyB0eXBlIEhhbmRsZXJzLCBzZXJ2ZSB9IGZyb20gXCIuLi8uLi9zcmMvcnBjL3NlcnZlci5qc1wiO1xuXG5mdW5jdGlvbiBjb25uZWN0KGhhbmRsZXJzOiBQYXJ0aWFsPEhhbmRsZXJzPiwgcmVjb3ZlcmFibGUgPSBmYWxzZSkge1xuICBjb25zdCBbcGFnZSwgZW5naW5lXSA9IHBvcnRQYWlyKCk7XG4gIGNvbnN0IGV2ZW50czogdW5rbm93bltdID0gW107XG4gIGNvbnN0IHNlbmQgPSBzZXJ2ZShlbmdpbmUsIGhhbmRsZXJzIGFzIEhhbmRsZXJzKTtcbiAgY29uc3QgY2FsbHMgPSBuZXcgQ2FsbHMoe1xuICAgIGV2ZW50OiAoZXZlbnQsIGRldGFpbCkgPT4gZXZlbnRzLnB1c2goW2V2ZW50LCBkZXRhaWxdKSxcbiAgICByZWNvdmVyYWJsZTogKCkgPT4gcmVjb3ZlcmFibGUsXG4gIH0pO1xuICBjYWxscy5hdHRhY2gocGFnZSk7XG4gIHJldHVybiB7IGNhbGxzLCBldmVudHMsIHNlbmQgfTtcbn1cblxuY29uc3QgdW50aWwgPSAoc2lnbmFsOiBBYm9ydFNpZ25hbCkgPT5cbiAgbmV3IFByb21pc2U8bmV2ZXI+KChfLCByZWplY3QpID0+IHNpZ25hbC5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgKCkgPT4gcmVqZWN0KG5ldyBBYm9ydGVkRXJyb3IoXCJzdG9wcGVkXCIpKSkpO1xuXG50ZXN0KFwidmFsdWVzLCBwaWVjZXMsIGVycm9ycyBhbmQgZXZlbnRzIGFycml2ZVwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgY2FsbHMsIGV2ZW50cywgc2VuZCB9ID0gY29ubmVjdCh7XG4gICAgc2NvcmU6IGFzeW5jIChfLCBwYWlycykgPT4gcGFpcnMubWFwKCgpID0+ICh7IGxvZ1Byb2I6IC0xLCB0b2tlbnM6IDIgfSkpLFxuICAgIGxvYWQ6IGFzeW5jICh7IGVtaXQgfSkgPT4ge1xuICAgICAgZW1pdCh7IHN0YWdlOiBcImxvYWRcIiwgbG9hZGVkOiAxLCB0b3RhbDogMiwgdGV4dDogXCJoYWxmXCIgfSk7XG4gICAgICByZXR1cm4gXCJsb2FkZWRcIiBhcyBuZXZlcjtcbiAgICB9LFxuICAgIGZlZWRiYWNrOiBhc3luYyAoKSA9PiB7XG4gICAgICB0aHJvdyBuZXcgRW1wdHlFcnJvcihcInRoZSBxdWVyeSBpcyBlbXB0eVwiLCB7IHdoYXQ6IFwicXVlcnlcIiB9KTtcbiAgICB9LFxuICB9KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBjYWxscy5jYWxsKFwic2NvcmVcIiwgW1t7IHByb21wdDogXCJhXCIsIGNvbnRpbnVhdGlvbjogXCJiXCIgfV1dKSwgW3sgbG9nUHJvYjogLTEsIHRva2VuczogMiB9XSk7XG4gIGNvbnN0IHBpZWNlczogdW5rbm93bltdID0gW107XG4gIGFzc2VydC5lcXVhbChhd2FpdCBjYWxscy5jYWxsKFwibG9hZFwiLCBbe30gYXMgbmV2ZXJdLCB7IG9uUGllY2U6IChwaWVjZSkgPT4gcGllY2VzLnB1c2gocGllY2UudGV4dCkgfSksIFwibG9hZGVkXCIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHBpZWNlcywgW1wiaGFsZlwiXSk7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKGNhbGxzLmNhbGwoXCJmZWVkYmFja1wiLCBbXCJcIiwgXCJcIiwge31dKSwgKGVycm9yKSA9PiB7XG4gICAgYXNzZXJ0Lm9rKGVycm9yIGluc3RhbmNlb2YgRW1wdHlFcnJvcik7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChlcnJvci5kZXRhaWxzLCB7IHdoYXQ6IFwicXVlcnlcIiB9KTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSk7XG4gIHNlbmQoXCJjaGFuZ2VcIiwgeyBmcm9tOiBcImVsc2V3aGVyZVwiIH0pO1xuICBhd2FpdCBQcm9taXNlLnJlc29sdmUoKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChldmVudHMsIFtbXCJjaGFuZ2VcIiwgeyBmcm9tOiBcImVsc2V3aGVyZVwiIH1dXSk7XG59KTtcblxudGVzdChcImFuIGFib3J0IHJlYWNoZXMgdGhlIGVuZ2luZSwgd2hvc2UgdmVyZGljdCBjb3VudHNcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBjb25zdCB7IGNhbGxzIH0gPSBjb25uZWN0KHtcbiAgICBzY29yZTogKHsgc2lnbmFsIH0pID0+IHVudGlsKHNpZ25hbCksXG4gICAgZmVlZGJhY2s6IGFzeW5jICh7IHNpZ25hbCB9KSA9PiB1bnRpbChzaWduYWwpLmNhdGNoKCgpID0+IFwic3RvcmVkIGJlZm9yZVwiIGFzIG5ldmVyKSxcbiAgfSk7XG4gIGNvbnN0IHNjb3JlID0gY2FsbHMuY2FsbChcInNjb3JlXCIsIFtbXV0sIHsgc2lnbmFsOiBjb250cm9sbGVyLnNpZ25hbCB9KTtcbiAgY29uc3QgZmVlZGJhY2sgPSBjYWxscy5jYWxsKFwiZmVlZGJhY2tcIiwgW1wicVwiLCBcImFcIiwge31dLCB7IHNpZ25hbDogY29udHJvbGxlci5zaWduYWwgfSk7XG4gIGNvbnRyb2xsZXIuYWJvcnQobmV3IEVycm9yKFwiZW5vdWdoXCIpKTtcbiAgYXdhaXQgYXNzZXJ0LnJlamVjdHMoc2NvcmUsIChlcnJvcikgPT4gZXJyb3IgaW5zdGFuY2VvZiBBYm9ydGVkRXJyb3IgJiYgKGVycm9yLmNhdXNlIGFzIEVycm9yKS5tZXNzYWdlID09PSBcImVub3VnaFwiKTtcbiAgYXNzZXJ0LmVxdWFsKGF3YWl0IGZlZWRiYWNrLCBcInN0b3JlZCBiZWZvcmVcIik7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKGNhbGxzLmNhbGwoXCJoaXN0b3J5XCIsIFtdLCB7IHNpZ25hbDogY29udHJvbGxlci5zaWduYWwgfSksIEFib3J0ZWRFcnJvcik7XG59KTtcblxudGVzdChcImNhbGxzIHRoYXQgYSBsb3N0IGRldmljZSBsZWZ0IG92ZXIgZ28gdG8gdGhlIG5leHQgZW5naW5lLCBvbmNlXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgbG9zZSA9IGFzeW5jICgpID0+IHtcbiAgICB0aHJvdyBuZXcgRGV2aWNlTG9zdEVycm9yKFwiZ29uZVwiKTtcbiAgfTtcbiAgY29uc3QgeyBjYWxscyB9ID0gY29ubmVjdCh7IHNjb3JlOiBsb3NlLCBoaXN0b3J5OiBhc3luYyAoKSA9PiBbXSBhcyBFZGl0W10gfSwgdHJ1ZSk7XG4gIGNvbnN0IHNjb3JlID0gY2FsbHMuY2FsbChcInNjb3JlXCIsIFtbXV0pO1xuICBhd2FpdCBjYWxscy5kcmFpbigpO1xuICBjb25zdCBsYXRlciA9IGNhbGxzLmNhbGwoXCJoaXN0b3J5XCIsIFtdKTtcbiAgY29uc3QgbmV4dCA9IChoYW5kbGVyczogUGFydGlhbDxIYW5kbGVycz4pOiBQb3J0ID0+IHtcbiAgICBjb25zdCBbcGFnZSwgZW5naW5lXSA9IHBvcnRQYWlyKCk7XG4gICAgc2VydmUoZW5naW5lLCBoYW5kbGVycyBhcyBIYW5kbGVycyk7XG4gICAgcmV0dXJuIHBhZ2U7XG4gIH07XG4gIGNhbGxzLmF0dGFjaChuZXh0KHsgc2NvcmU6IGFzeW5jICgpID0+IFt7IGxvZ1Byb2I6IC0yLCB0b2tlbnM6IDEgfV0gYXMgU2NvcmVbXSwgaGlzdG9yeTogYXN5bmMgKCkgPT4gW10gfSkpO1xuICBhc3NlcnQuZGVlcEVxdWFsKGF3YWl0IHNjb3JlLCBbeyBsb2dQcm9iOiAtMiwgdG9rZW5zOiAxIH1dKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBsYXRlciwgW10pO1xuICBjYWxscy5hdHRhY2gobmV4dCh7IHNjb3JlOiBsb3NlIH0pKTtcbiAgY29uc3QgdHdpY2UgPSBjYWxscy5jYWxsKFwic2NvcmVcIiwgW1tdXSk7XG4gIGF3YWl0IGNhbGxzLmRyYWluKCk7XG4gIGNhbGxzLmF0dGFjaChuZXh0KHsgc2NvcmU6IGxvc2UgfSkpO1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyh0d2ljZSwgRGV2aWNlTG9zdEVycm9yKTtcbn0pO1xuXG50ZXN0KFwid2hhdCBpcyB1bmRlciB3YXkgaXMgYW5zd2VyZWQgYmVmb3JlIHRoZSBlbmdpbmUgaXMgbGVmdCwgYW5kIHdoYXQgY29tZXMgd2FpdHNcIiwgYXN5bmMgKCkgPT4ge1xuICBsZXQgZmluaXNoOiAoKCkgPT4gdm9pZCkgfCB1bmRlZmluZWQ7XG4gIGNvbnN0IHsgY2FsbHMgfSA9IGNvbm5lY3QoeyB1bmRvOiAoKSA9PiBuZXcgUHJvbWlzZSgoZG9uZSkgPT4gKGZpbmlzaCA9ICgpID0+IGRvbmUoeyBpZDogMSB9IGFzIEVkaXQpKSkgfSk7XG4gIGNvbnN0IHVuZG8gPSBjYWxscy5jYWxsKFwidW5kb1wiLCBbdW5kZWZpbmVkXSk7XG4gIGNvbnN0IGRyYWluZWQgPSBjYWxscy5kcmFpbigpLnRoZW4oKCkgPT4gXCJkcmFpbmVkXCIpO1xuICBjb25zdCBsYXRlciA9IGNhbGxzLmNhbGwoXCJoaXN0b3J5XCIsIFtdKTtcbiAgd2hpbGUgKCFmaW5pc2gpIGF3YWl0IG5ldyBQcm9taXNlKCh0dXJuKSA9PiBzZXRJbW1lZGlhdGUodHVybikpO1xuICBhc3NlcnQuZXF1YWwoYXdhaXQgUHJvbWlzZS5yYWNlKFtkcmFpbmVkLCBuZXcgUHJvbWlzZSgodHVybikgPT4gc2V0SW1tZWRpYXRlKCgpID0+IHR1cm4oXCJub3QgeWV0XCIpKSldKSwgXCJub3QgeWV0XCIpO1xuICBmaW5pc2goKTtcbiAgYXNzZXJ0LmVxdWFsKChhd2FpdCB1bmRvKS5pZCwgMSk7XG4gIGFzc2VydC5lcXVhbChhd2FpdCBkcmFpbmVkLCBcImRyYWluZWRcIik7XG4gIGNvbnN0IFtwYWdlLCBlbmdpbmVdID0gcG9ydFBhaXIoKTtcbiAgc2VydmUoZW5naW5lLCB7IGhpc3Rvcnk6IGFzeW5jICgpID0+IFtdIH0gYXMgUGFydGlhbDxIYW5kbGVycz4gYXMgSGFuZGxlcnMpO1xuICBjYWxscy5hdHRhY2gocGFnZSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgbGF0ZXIsIFtdKTtcbn0pO1xuXG50ZXN0KFwiYW4gYWJvcnQgd2hpbGUgYSBjYWxsIHdhaXRzIGZvciBhbiBlbmdpbmUgdGFrZXMgaXQgb3V0XCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBjYWxscyB9ID0gY29ubmVjdCh7fSk7XG4gIGF3YWl0IGNhbGxzLmRyYWluKCk7XG4gIGNvbnN0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IHdhaXRpbmcgPSBjYWxscy5jYWxsKFwiaGlzdG9yeVwiLCBbXSwgeyBzaWduYWw6IGNvbnRyb2xsZXIuc2lnbmFsIH0pO1xuICBjb250cm9sbGVyLmFib3J0KCk7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKHdhaXRpbmcsIEFib3J0ZWRFcnJvcik7XG59KTtcblxudGVzdChcImVuZGluZyByZWplY3RzIGV2ZXJ5dGhpbmcgYW5kIHRlbGxzIHRoZSBlbmdpbmUgdG8gc3RvcFwiLCBhc3luYyAoKSA9PiB7XG4gIGxldCBzdG9wcGVkID0gZmFsc2U7XG4gIGNvbnN0IHsgY2FsbHMgfSA9IGNvbm5lY3Qoe1xuICAgIHNjb3JlOiAoeyBzaWduYWwgfSkgPT4gdW50aWwoc2lnbmFsKS5maW5hbGx5KCgpID0+IChzdG9wcGVkID0gdHJ1ZSkpLFxuICB9KTtcbiAgY29uc3Qgc2NvcmUgPSBjYWxscy5jYWxsKFwic2NvcmVcIiwgW1tdXSk7XG4gIGF3YWl0IFByb21pc2UucmVzb2x2ZSgpO1xuICBjYWxscy5jYW5jZWxBbGwobmV3IERpc3Bvc2VkRXJyb3IoXCJvdmVyXCIpKTtcbiAgYXdhaXQgYXNzZXJ0LnJlamVjdHMoc2NvcmUsIERpc3Bvc2VkRXJyb3IpO1xuICBhd2FpdCBuZXcgUHJvbWlzZSgobGF0ZXIpID0+IHNldEltbWVkaWF0ZShsYXRlcikpO1xuICBhc3NlcnQub2soc3RvcHBlZCk7XG59KTtcbiIsICIvLyBPbmUgY2xhc3MgcGVyIGNvZGUuIFRoZXkgY3Jvc3MgdGhlIHdvcmtlcidzIGJvcmRlciBhcyBwbGFpbiBvYmplY3RzIGFuZCBhcmUgbWFkZSBhZ2FpbiBmcm9tIHRoZW0sXG4vLyBzbyB0aGF0IGBpbnN0YW5jZW9mYCBhbmQgYGNvZGVgIGhvbGQgb24gYm90aCBzaWRlcy5cblxuLyoqIFdoYXQgYW4gZXJyb3IgaXMgYWJvdXQsIGZvciBwcm9ncmFtcy4gKi9cbmV4cG9ydCB0eXBlIEVycm9yQ29kZSA9XG4gIHwgXCJuby13ZWJncHVcIlxuICB8IFwibm8tc2hhZGVyLWYxNlwiXG4gIHwgXCJkZXZpY2UtbG9zdFwiXG4gIHwgXCJvdXQtb2YtbWVtb3J5XCJcbiAgfCBcImludGVncml0eVwiXG4gIHwgXCJxdW90YVwiXG4gIHwgXCJsb2NrZWRcIlxuICB8IFwiYWJvcnRlZFwiXG4gIHwgXCJ0b28tbG9uZ1wiXG4gIHwgXCJiYWQtbW9kZWxcIlxuICB8IFwiYmFkLWltcG9ydFwiXG4gIHwgXCJiYWQtc3RvcmVcIlxuICB8IFwibmV0d29ya1wiXG4gIHwgXCJub3QtY2FjaGVkXCJcbiAgfCBcIm5vLXN1YmplY3RcIlxuICB8IFwiZW1wdHlcIlxuICB8IFwiYmFkLWlucHV0XCJcbiAgfCBcIm5vLXN1Y2gtZmFjdFwiXG4gIHwgXCJuby1zdWNoLWVkaXRcIlxuICB8IFwibm90aGluZy10by11bmRvXCJcbiAgfCBcImRpc3Bvc2VkXCJcbiAgfCBcImludGVybmFsXCI7XG5cbi8qKiBFdmVyeSBlcnJvciB0aGF0IHRoZSBwYWNrYWdlIHRocm93cy4gYGRldGFpbHNgIGhvbGRzIGl0cyBudW1iZXJzIGFuZCBuYW1lcy4gKi9cbmV4cG9ydCBjbGFzcyBLZ3RFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgcmVhZG9ubHkgY29kZTogRXJyb3JDb2RlID0gXCJpbnRlcm5hbFwiO1xuICByZWFkb25seSBkZXRhaWxzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj47XG5cbiAgY29uc3RydWN0b3IobWVzc2FnZTogc3RyaW5nLCBkZXRhaWxzOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9IHt9LCBvcHRpb25zPzogRXJyb3JPcHRpb25zKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgb3B0aW9ucyk7XG4gICAgdGhpcy5kZXRhaWxzID0gZGV0YWlscztcbiAgICB0aGlzLm5hbWUgPSBuZXcudGFyZ2V0Lm5hbWU7XG4gIH1cbn1cblxuLyoqIFRoZSBicm93c2VyIGhhcyBubyBXZWJHUFUsIG9yIG5vIGFkYXB0ZXIgYW5zd2Vycy4gKi9cbmV4cG9ydCBjbGFzcyBOb1dlYkdwdUVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJuby13ZWJncHVcIjsgfVxuLyoqIFRoZSBtb2RlbCBuZWVkcyAxNi1iaXQgZmxvYXRzIGluIHNoYWRlcnMsIHdoaWNoIHRoZSBhZGFwdGVyIGxhY2tzLiAqL1xuZXhwb3J0IGNsYXNzIE5vU2hhZGVyRjE2RXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcIm5vLXNoYWRlci1mMTZcIjsgfVxuLyoqIFRoZSBHUFUgd2VudCBhd2F5IHdoaWxlIGl0IHdhcyBuZWVkZWQsIGFuZCBjb3VsZCBub3QgYmUgaGFkIGFnYWluLiAqL1xuZXhwb3J0IGNsYXNzIERldmljZUxvc3RFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiZGV2aWNlLWxvc3RcIjsgfVxuLyoqIFRoZSBtb2RlbCBvciBhIGNvbXB1dGF0aW9uIGRvZXMgbm90IGZpdCBpbnRvIG1lbW9yeS4gKi9cbmV4cG9ydCBjbGFzcyBPdXRPZk1lbW9yeUVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJvdXQtb2YtbWVtb3J5XCI7IH1cbi8qKiBBIGZpbGUgaXMgbm90IHRoZSBvbmUgaXRzIGhhc2ggcHJvbWlzZXMuIGBkZXRhaWxzYDogZmlsZSwgZXhwZWN0ZWQsIGFjdHVhbC4gKi9cbmV4cG9ydCBjbGFzcyBJbnRlZ3JpdHlFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiaW50ZWdyaXR5XCI7IH1cbi8qKiBUaGUgYnJvd3NlciBnaXZlcyB0aGlzIG9yaWdpbiBubyBtb3JlIHNwYWNlLiBgZGV0YWlsc2A6IG5lZWRlZCwgcXVvdGEsIHVzYWdlIHdoZXJlIGtub3duLiAqL1xuZXhwb3J0IGNsYXNzIFF1b3RhRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcInF1b3RhXCI7IH1cbi8qKiBUaGUgc3RvcmUgaXMgaGVsZCBieSBzb21ldGhpbmcgdGhhdCBkb2VzIG5vdCBzaGFyZSBpdC4gKi9cbmV4cG9ydCBjbGFzcyBMb2NrZWRFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwibG9ja2VkXCI7IH1cbi8qKiBBIHNpZ25hbCBjYW5jZWxsZWQgdGhlIGNhbGw7IGBjYXVzZWAgaXMgdGhlIHNpZ25hbCdzIHJlYXNvbi4gKi9cbmV4cG9ydCBjbGFzcyBBYm9ydGVkRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcImFib3J0ZWRcIjsgfVxuLyoqIEEgdGV4dCBpcyBsb25nZXIgdGhhbiB0aGUgbW9kZWwgcmVhZHMuIGBkZXRhaWxzYDogdG9rZW5zLCBsaW1pdC4gKi9cbmV4cG9ydCBjbGFzcyBUb29Mb25nRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcInRvby1sb25nXCI7IH1cbi8qKiBUaGUgZmlsZXMgbWFrZSBubyBtb2RlbCB0aGF0IEtHVCBydW5zLiAqL1xuZXhwb3J0IGNsYXNzIEJhZE1vZGVsRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcImJhZC1tb2RlbFwiOyB9XG4vKiogQW4gaW1wb3J0IGlzIGRhbWFnZWQgb3Igb2YgYSBuZXdlciB2ZXJzaW9uLiBUaGUgc3RvcmUgaXMgYXMgaXQgd2FzLiAqL1xuZXhwb3J0IGNsYXNzIEJhZEltcG9ydEVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJiYWQtaW1wb3J0XCI7IH1cbi8qKiBUaGUgc3RvcmUgaXMgZGFtYWdlZCBvciB3YXMgd3JpdHRlbiBieSBhIG5ld2VyIHZlcnNpb24uIEl0IGlzIGFzIGl0IHdhcy4gKi9cbmV4cG9ydCBjbGFzcyBCYWRTdG9yZUVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJiYWQtc3RvcmVcIjsgfVxuLyoqIEEgc2VydmVyIGRpZCBub3QgYW5zd2VyLCBvciBub3Qgd2l0aCB0aGUgZmlsZS4gYGRldGFpbHNgOiB1cmwsIHN0YXR1cyB3aGVyZSB0aGVyZSBpcyBvbmUuICovXG5leHBvcnQgY2xhc3MgTmV0d29ya0Vycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJuZXR3b3JrXCI7IH1cbi8qKiBUaGUgY2FjaGUgaG9sZHMgbm8gc3VjaCBtb2RlbCwgb3Igb25seSBhIHBhcnQgb2YgaXQuIGBkZXRhaWxzYDogaWQuICovXG5leHBvcnQgY2xhc3MgTm90Q2FjaGVkRXJyb3IgZXh0ZW5kcyBLZ3RFcnJvciB7IG92ZXJyaWRlIHJlYWRvbmx5IGNvZGUgPSBcIm5vdC1jYWNoZWRcIjsgfVxuLyoqIE5vIGVudGl0eSB3YXMgZm91bmQgaW4gdGhlIHF1ZXJ5OyBuYW1lIGl0LiAqL1xuZXhwb3J0IGNsYXNzIE5vU3ViamVjdEVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJuby1zdWJqZWN0XCI7IH1cbi8qKiBBIHRleHQgdGhhdCBtdXN0IHNheSBzb21ldGhpbmcgaXMgZW1wdHkuICovXG5leHBvcnQgY2xhc3MgRW1wdHlFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiZW1wdHlcIjsgfVxuLyoqIEFuIGFyZ3VtZW50IGlzIG91dCBvZiByYW5nZSBvciBtYWxmb3JtZWQuICovXG5leHBvcnQgY2xhc3MgQmFkSW5wdXRFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiYmFkLWlucHV0XCI7IH1cbi8qKiBUaGUgZ3JhcGggaG9sZHMgbm8gc3VjaCBmYWN0LiAqL1xuZXhwb3J0IGNsYXNzIE5vU3VjaEZhY3RFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwibm8tc3VjaC1mYWN0XCI7IH1cbi8qKiBUaGVyZSBpcyBubyBlZGl0IG9mIHRoaXMgbnVtYmVyLiBgZGV0YWlsc2A6IGlkLiAqL1xuZXhwb3J0IGNsYXNzIE5vU3VjaEVkaXRFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwibm8tc3VjaC1lZGl0XCI7IH1cbi8qKiBOb3RoaW5nLCBvciBub3RoaW5nIG9mIHRoaXMgZWRpdCwgaXMgbGVmdCB0byB1bmRvLiAqL1xuZXhwb3J0IGNsYXNzIE5vdGhpbmdUb1VuZG9FcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwibm90aGluZy10by11bmRvXCI7IH1cbi8qKiBUaGUgYXNzaXN0YW50IHdhcyBkaXNwb3NlZC4gKi9cbmV4cG9ydCBjbGFzcyBEaXNwb3NlZEVycm9yIGV4dGVuZHMgS2d0RXJyb3IgeyBvdmVycmlkZSByZWFkb25seSBjb2RlID0gXCJkaXNwb3NlZFwiOyB9XG4vKiogQSBkZWZlY3Qgb2YgdGhlIHBhY2thZ2U7IHBsZWFzZSByZXBvcnQgaXQuICovXG5leHBvcnQgY2xhc3MgSW50ZXJuYWxFcnJvciBleHRlbmRzIEtndEVycm9yIHsgb3ZlcnJpZGUgcmVhZG9ubHkgY29kZSA9IFwiaW50ZXJuYWxcIjsgfVxuXG5jb25zdCBjbGFzc2VzID0ge1xuICBcIm5vLXdlYmdwdVwiOiBOb1dlYkdwdUVycm9yLFxuICBcIm5vLXNoYWRlci1mMTZcIjogTm9TaGFkZXJGMTZFcnJvcixcbiAgXCJkZXZpY2UtbG9zdFwiOiBEZXZpY2VMb3N0RXJyb3IsXG4gIFwib3V0LW9mLW1lbW9yeVwiOiBPdXRPZk1lbW9yeUVycm9yLFxuICBpbnRlZ3JpdHk6IEludGVncml0eUVycm9yLFxuICBxdW90YTogUXVvdGFFcnJvcixcbiAgbG9ja2VkOiBMb2NrZWRFcnJvcixcbiAgYWJvcnRlZDogQWJvcnRlZEVycm9yLFxuICBcInRvby1sb25nXCI6IFRvb0xvbmdFcnJvcixcbiAgXCJiYWQtbW9kZWxcIjogQmFkTW9kZWxFcnJvcixcbiAgXCJiYWQtaW1wb3J0XCI6IEJhZEltcG9ydEVycm9yLFxuICBcImJhZC1zdG9yZVwiOiBCYWRTdG9yZUVycm9yLFxuICBuZXR3b3JrOiBOZXR3b3JrRXJyb3IsXG4gIFwibm90LWNhY2hlZFwiOiBOb3RDYWNoZWRFcnJvcixcbiAgXCJuby1zdWJqZWN0XCI6IE5vU3ViamVjdEVycm9yLFxuICBlbXB0eTogRW1wdHlFcnJvcixcbiAgXCJiYWQtaW5wdXRcIjogQmFkSW5wdXRFcnJvcixcbiAgXCJuby1zdWNoLWZhY3RcIjogTm9TdWNoRmFjdEVycm9yLFxuICBcIm5vLXN1Y2gtZWRpdFwiOiBOb1N1Y2hFZGl0RXJyb3IsXG4gIFwibm90aGluZy10by11bmRvXCI6IE5vdGhpbmdUb1VuZG9FcnJvcixcbiAgZGlzcG9zZWQ6IERpc3Bvc2VkRXJyb3IsXG4gIGludGVybmFsOiBJbnRlcm5hbEVycm9yLFxufSBzYXRpc2ZpZXMgUmVjb3JkPEVycm9yQ29kZSwgbmV3ICguLi5hcmdzOiBDb25zdHJ1Y3RvclBhcmFtZXRlcnM8dHlwZW9mIEtndEVycm9yPikgPT4gS2d0RXJyb3I+O1xuXG4vKiogQW4gZXJyb3IgYXMgaXQgY3Jvc3NlcyB0aGUgd29ya2VyJ3MgYm9yZGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXaXJlRXJyb3Ige1xuICBjb2RlOiBFcnJvckNvZGU7XG4gIG1lc3NhZ2U6IHN0cmluZztcbiAgZGV0YWlsczogUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIC8qKiBUaGUgbWVzc2FnZSBvZiB3aGF0IGNhdXNlZCBpdC4gKi9cbiAgY2F1c2U/OiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgY2xhc3Mgb2YgYSBjb2RlLCB3aXRoIGl0cyBmaWVsZHMuICovXG5leHBvcnQgZnVuY3Rpb24ga2d0RXJyb3IoXG4gIGNvZGU6IEVycm9yQ29kZSxcbiAgbWVzc2FnZTogc3RyaW5nLFxuICBkZXRhaWxzOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9IHt9LFxuICBvcHRpb25zPzogRXJyb3JPcHRpb25zLFxuKTogS2d0RXJyb3Ige1xuICByZXR1cm4gbmV3IGNsYXNzZXNbY29kZV0obWVzc2FnZSwgZGV0YWlscywgb3B0aW9ucyk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBpc0Vycm9yQ29kZShjb2RlOiB1bmtub3duKTogY29kZSBpcyBFcnJvckNvZGUge1xuICByZXR1cm4gdHlwZW9mIGNvZGUgPT09IFwic3RyaW5nXCIgJiYgT2JqZWN0Lmhhc093bihjbGFzc2VzLCBjb2RlKTtcbn1cblxuLyoqIFdoYXRldmVyIHdhcyB0aHJvd24sIGFzIG9uZSBvZiB0aGlzIHBhY2thZ2UncyBlcnJvcnMuICovXG5leHBvcnQgZnVuY3Rpb24gYXNLZ3RFcnJvcih0aHJvd246IHVua25vd24pOiBLZ3RFcnJvciB7XG4gIGlmICh0aHJvd24gaW5zdGFuY2VvZiBLZ3RFcnJvcikgcmV0dXJuIHRocm93bjtcbiAgY29uc3QgZXJyb3IgPSB0aHJvd24gaW5zdGFuY2VvZiBFcnJvciB8fCB0aHJvd24gaW5zdGFuY2VvZiBET01FeGNlcHRpb24gPyB0aHJvd24gOiB1bmRlZmluZWQ7XG4gIGNvbnN0IG1lc3NhZ2UgPSBlcnJvcj8ubWVzc2FnZSA/PyBTdHJpbmcodGhyb3duKTtcbiAgLy8gVGhlIHdhc20gbW9kdWxlIHRocm93cyBwbGFpbiBlcnJvcnMgdGhhdCBjYXJyeSBhIGNvZGUuXG4gIGNvbnN0IHsgY29kZSwgZGV0YWlscyB9ID0gKHRocm93biA/PyB7fSkgYXMgeyBjb2RlPzogdW5rbm93bjsgZGV0YWlscz86IFJlY29yZDxzdHJpbmcsIHVua25vd24+IH07XG4gIGlmIChpc0Vycm9yQ29kZShjb2RlKSkgcmV0dXJuIGtndEVycm9yKGNvZGUsIG1lc3NhZ2UsIGRldGFpbHMsIHsgY2F1c2U6IHRocm93biB9KTtcbiAgcmV0dXJuIGtndEVycm9yKGNvZGVPZihlcnJvciksIG1lc3NhZ2UsIHt9LCB7IGNhdXNlOiB0aHJvd24gfSk7XG59XG5cbmZ1bmN0aW9uIGNvZGVPZihlcnJvcjogRXJyb3IgfCB1bmRlZmluZWQpOiBFcnJvckNvZGUge1xuICBpZiAoZXJyb3I/Lm5hbWUgPT09IFwiQWJvcnRFcnJvclwiKSByZXR1cm4gXCJhYm9ydGVkXCI7XG4gIGlmIChlcnJvcj8ubmFtZSA9PT0gXCJRdW90YUV4Y2VlZGVkRXJyb3JcIikgcmV0dXJuIFwicXVvdGFcIjtcbiAgaWYgKGVycm9yIGluc3RhbmNlb2YgUmFuZ2VFcnJvciAmJiAvbWVtb3J5fGFsbG9jYXRpb24vaS50ZXN0KGVycm9yLm1lc3NhZ2UpKSByZXR1cm4gXCJvdXQtb2YtbWVtb3J5XCI7XG4gIHJldHVybiBcImludGVybmFsXCI7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0b1dpcmUodGhyb3duOiB1bmtub3duKTogV2lyZUVycm9yIHtcbiAgY29uc3QgeyBjb2RlLCBtZXNzYWdlLCBkZXRhaWxzLCBjYXVzZSB9ID0gYXNLZ3RFcnJvcih0aHJvd24pO1xuICBjb25zdCB3aXJlOiBXaXJlRXJyb3IgPSB7IGNvZGUsIG1lc3NhZ2UsIGRldGFpbHM6IHsgLi4uZGV0YWlscyB9IH07XG4gIGlmIChjYXVzZSAhPT0gdW5kZWZpbmVkKSB3aXJlLmNhdXNlID0gY2F1c2UgaW5zdGFuY2VvZiBFcnJvciA/IGNhdXNlLm1lc3NhZ2UgOiBTdHJpbmcoY2F1c2UpO1xuICByZXR1cm4gd2lyZTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGZyb21XaXJlKHsgY29kZSwgbWVzc2FnZSwgZGV0YWlscywgY2F1c2UgfTogV2lyZUVycm9yKTogS2d0RXJyb3Ige1xuICByZXR1cm4ga2d0RXJyb3IoY29kZSwgbWVzc2FnZSwgZGV0YWlscywgY2F1c2UgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHsgY2F1c2UgfSk7XG59XG5cbi8qKiBUaGUgZXJyb3Igb2YgYSBjYWxsIHRoYXQgYSBzaWduYWwgY2FuY2VsbGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFib3J0ZWQoc2lnbmFsOiBBYm9ydFNpZ25hbCk6IEFib3J0ZWRFcnJvciB7XG4gIHJldHVybiBuZXcgQWJvcnRlZEVycm9yKFwidGhlIGNhbGwgd2FzIGFib3J0ZWRcIiwge30sIHsgY2F1c2U6IHNpZ25hbC5yZWFzb24gfSk7XG59XG4iLCAiLy8gVGhlIHBhZ2UncyBlbmQ6IGNhbGxzIHdpdGggdHlwZWQgYXJndW1lbnRzIGFuZCByZXN1bHRzLCBvdmVyIGEgcG9ydCB0aGF0IGNhbiBiZSBleGNoYW5nZWQuIENhbGxzXG4vLyB0aGF0IHRoZSBlbmdpbmUgY291bGQgbm90IHNlcnZlIGJlY2F1c2UgaXRzIGRldmljZSB3YXMgbG9zdCBhcmUga2VwdCBhbmQgc2VudCB0byB0aGUgbmV4dCBlbmdpbmUuXG5cbmltcG9ydCB7IGFib3J0ZWQsIERldmljZUxvc3RFcnJvciwgZnJvbVdpcmUsIHR5cGUgS2d0RXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzLmpzXCI7XG5pbXBvcnQgdHlwZSB7IEVuZ2luZUV2ZW50cywgTWV0aG9kLCBNZXRob2RzLCBQaWVjZSwgUG9ydCwgUmVwbHksIFJlcXVlc3QgfSBmcm9tIFwiLi9wcm90b2NvbC5qc1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFNlbmRPcHRpb25zPE0gZXh0ZW5kcyBNZXRob2Q+IHtcbiAgc2lnbmFsPzogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQ7XG4gIG9uUGllY2U/OiAoKHBpZWNlOiBQaWVjZTxNPikgPT4gdm9pZCkgfCB1bmRlZmluZWQ7XG4gIHRyYW5zZmVyPzogVHJhbnNmZXJhYmxlW10gfCB1bmRlZmluZWQ7XG59XG5cbmludGVyZmFjZSBQZW5kaW5nIHtcbiAgcmVxdWVzdDogUmVxdWVzdCAmIHsga2luZDogXCJjYWxsXCIgfTtcbiAgb3B0aW9uczogU2VuZE9wdGlvbnM8TWV0aG9kPjtcbiAgcmVzb2x2ZSh2YWx1ZTogdW5rbm93bik6IHZvaWQ7XG4gIHJlamVjdChlcnJvcjogS2d0RXJyb3IpOiB2b2lkO1xuICAvKiogVGhlIGVuZ2luZSB0aGF0IHNlcnZlcyBpdDsgbm9uZSB3aGlsZSBpdCB3YWl0cyBmb3IgdGhlIG5leHQuICovXG4gIHBvcnQ6IFBvcnQgfCB1bmRlZmluZWQ7XG4gIGF0dGVtcHRzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ2FsbHNMaXN0ZW5lciB7XG4gIGV2ZW50PEUgZXh0ZW5kcyBrZXlvZiBFbmdpbmVFdmVudHM+KGV2ZW50OiBFLCBkZXRhaWw6IEVuZ2luZUV2ZW50c1tFXSk6IHZvaWQ7XG4gIC8qKiBXaGV0aGVyIGEgY2FsbCB0aGF0IHRoZSBlbmdpbmUgZ2F2ZSB1cCBpcyB0byB3YWl0IGZvciBhbm90aGVyIGVuZ2luZS4gKi9cbiAgcmVjb3ZlcmFibGUoKTogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGNsYXNzIENhbGxzIHtcbiAgcmVhZG9ubHkgI2xpc3RlbmVyOiBDYWxsc0xpc3RlbmVyO1xuICByZWFkb25seSAjcGVuZGluZyA9IG5ldyBNYXA8bnVtYmVyLCBQZW5kaW5nPigpO1xuICAjcG9ydDogUG9ydCB8IHVuZGVmaW5lZDtcbiAgI2xhc3RJZCA9IDA7XG4gICNxdWlldDogKCgpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKGxpc3RlbmVyOiBDYWxsc0xpc3RlbmVyKSB7XG4gICAgdGhpcy4jbGlzdGVuZXIgPSBsaXN0ZW5lcjtcbiAgfVxuXG4gIC8qKiBDYWxscyB0aGUgZW5naW5lOyB3YWl0cyBmb3Igb25lIGlmIG5vbmUgaXMgYXR0YWNoZWQuIFJlamVjdHMgd2l0aCBhIGBLZ3RFcnJvcmAgb25seS4gKi9cbiAgY2FsbDxNIGV4dGVuZHMgTWV0aG9kPihcbiAgICBtZXRob2Q6IE0sXG4gICAgYXJnczogUGFyYW1ldGVyczxNZXRob2RzW01dPixcbiAgICBvcHRpb25zOiBTZW5kT3B0aW9uczxNPiA9IHt9LFxuICApOiBQcm9taXNlPFJldHVyblR5cGU8TWV0aG9kc1tNXT4+IHtcbiAgICBjb25zdCB7IHNpZ25hbCB9ID0gb3B0aW9ucztcbiAgICBpZiAoc2lnbmFsPy5hYm9ydGVkKSByZXR1cm4gUHJvbWlzZS5yZWplY3QoYWJvcnRlZChzaWduYWwpKTtcbiAgICBjb25zdCBpZCA9ICsrdGhpcy4jbGFzdElkO1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCBhYm9ydCA9ICgpID0+IHRoaXMuI2Fib3J0KGlkLCBzaWduYWwhKTtcbiAgICAgIGNvbnN0IHNldHRsZWQgPSA8VD4oc2V0dGxlOiAodmFsdWU6IFQpID0+IHZvaWQpID0+ICh2YWx1ZTogVCkgPT4ge1xuICAgICAgICBzaWduYWw/LnJlbW92ZUV2ZW50TGlzdGVuZXIoXCJhYm9ydFwiLCBhYm9ydCk7XG4gICAgICAgIHRoaXMuI3BlbmRpbmcuZGVsZXRlKGlkKTtcbiAgICAgICAgc2V0dGxlKHZhbHVlKTtcbiAgICAgICAgdGhpcy4jY2hlY2tRdWlldCgpO1xuICAgICAgfTtcbiAgICAgIGNvbnN0IHBlbmRpbmc6IFBlbmRpbmcgPSB7XG4gICAgICAgIHJlcXVlc3Q6IHsga2luZDogXCJjYWxsXCIsIGlkLCBtZXRob2QsIGFyZ3MgfSxcbiAgICAgICAgb3B0aW9uczogb3B0aW9ucyBhcyBTZW5kT3B0aW9uczxNZXRob2Q+LFxuICAgICAgICByZXNvbHZlOiBzZXR0bGVkKHJlc29sdmUgYXMgKHZhbHVlOiB1bmtub3duKSA9PiB2b2lkKSxcbiAgICAgICAgcmVqZWN0OiBzZXR0bGVkKHJlamVjdCksXG4gICAgICAgIHBvcnQ6IHVuZGVmaW5lZCxcbiAgICAgICAgYXR0ZW1wdHM6IDAsXG4gICAgICB9O1xuICAgICAgc2lnbmFsPy5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgYWJvcnQpO1xuICAgICAgdGhpcy4jcGVuZGluZy5zZXQoaWQsIHBlbmRpbmcpO1xuICAgICAgdGhpcy4jc2VuZChwZW5kaW5nKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBTZXJ2ZXMgY2FsbHMgYnkgdGhpcyBlbmdpbmUgZnJvbSBub3cgb24sIHRob3NlIHRoYXQgd2FpdGVkIGluY2x1ZGVkLiAqL1xuICBhdHRhY2gocG9ydDogUG9ydCk6IHZvaWQge1xuICAgIHRoaXMuI3BvcnQgPSBwb3J0O1xuICAgIHBvcnQub25tZXNzYWdlID0gKHsgZGF0YSB9OiBNZXNzYWdlRXZlbnQ8UmVwbHk+KSA9PiB0aGlzLiNyZWNlaXZlKGRhdGEpO1xuICAgIGZvciAoY29uc3QgcGVuZGluZyBvZiBbLi4udGhpcy4jcGVuZGluZy52YWx1ZXMoKV0pIHtcbiAgICAgIGlmICghcGVuZGluZy5wb3J0KSB0aGlzLiNzZW5kKHBlbmRpbmcpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBMZXRzIG5ldyBjYWxscyB3YWl0IGZvciB0aGUgbmV4dCBlbmdpbmUsIGFuZCB3YWl0cyB1bnRpbCB0aGlzIG9uZSBoYXMgYW5zd2VyZWQgYWxsIG90aGVycy4gKi9cbiAgYXN5bmMgZHJhaW4oKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgcG9ydCA9IHRoaXMuI3BvcnQ7XG4gICAgdGhpcy4jcG9ydCA9IHVuZGVmaW5lZDtcbiAgICBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigocXVpZXQpID0+IHtcbiAgICAgIHRoaXMuI3F1aWV0ID0gcXVpZXQ7XG4gICAgICB0aGlzLiNjaGVja1F1aWV0KCk7XG4gICAgfSk7XG4gICAgaWYgKHBvcnQpIHBvcnQub25tZXNzYWdlID0gbnVsbDtcbiAgfVxuXG4gIC8qKiBSZWplY3RzIGV2ZXJ5dGhpbmcgdGhhdCB3YWl0cywgYW5kIGxldHMgdGhlIGVuZ2luZSBzdG9wIHdvcmtpbmcgb24gaXQuICovXG4gIGNhbmNlbEFsbChlcnJvcjogS2d0RXJyb3IpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IFtpZCwgeyBwb3J0IH1dIG9mIHRoaXMuI3BlbmRpbmcpIHBvcnQ/LnBvc3RNZXNzYWdlKHsga2luZDogXCJhYm9ydFwiLCBpZCB9IHNhdGlzZmllcyBSZXF1ZXN0KTtcbiAgICB0aGlzLnJlamVjdEFsbChlcnJvcik7XG4gIH1cblxuICAvKiogUmVqZWN0cyBldmVyeXRoaW5nIHRoYXQgd2FpdHMuICovXG4gIHJlamVjdEFsbChlcnJvcjogS2d0RXJyb3IpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IHBlbmRpbmcgb2YgWy4uLnRoaXMuI3BlbmRpbmcudmFsdWVzKCldKSBwZW5kaW5nLnJlamVjdChlcnJvcik7XG4gIH1cblxuICAjc2VuZChwZW5kaW5nOiBQZW5kaW5nKTogdm9pZCB7XG4gICAgcGVuZGluZy5wb3J0ID0gdGhpcy4jcG9ydDtcbiAgICBpZiAoIXBlbmRpbmcucG9ydCkgcmV0dXJuO1xuICAgIHBlbmRpbmcuYXR0ZW1wdHMgKz0gMTtcbiAgICB0cnkge1xuICAgICAgcGVuZGluZy5wb3J0LnBvc3RNZXNzYWdlKHBlbmRpbmcucmVxdWVzdCwgcGVuZGluZy5vcHRpb25zLnRyYW5zZmVyKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgLy8gQW4gYXJndW1lbnQgdGhhdCBjYW5ub3QgYmUgY2xvbmVkLlxuICAgICAgcGVuZGluZy5yZWplY3QoZnJvbVdpcmUoeyBjb2RlOiBcImJhZC1pbnB1dFwiLCBtZXNzYWdlOiBTdHJpbmcoZXJyb3IpLCBkZXRhaWxzOiB7fSB9KSk7XG4gICAgfVxuICB9XG5cbiAgI2Fib3J0KGlkOiBudW1iZXIsIHNpZ25hbDogQWJvcnRTaWduYWwpOiB2b2lkIHtcbiAgICBjb25zdCBwZW5kaW5nID0gdGhpcy4jcGVuZGluZy5nZXQoaWQpO1xuICAgIC8vIFRoZSBlbmdpbmUgaGFzIHRoZSBsYXN0IHdvcmQ6IG9ubHkgaXQga25vd3Mgd2hldGhlciBhbiBlZGl0IHdhcyBzdG9yZWQgYmVmb3JlLlxuICAgIGlmIChwZW5kaW5nPy5wb3J0KSBwZW5kaW5nLnBvcnQucG9zdE1lc3NhZ2UoeyBraW5kOiBcImFib3J0XCIsIGlkIH0gc2F0aXNmaWVzIFJlcXVlc3QpO1xuICAgIGVsc2UgcGVuZGluZz8ucmVqZWN0KGFib3J0ZWQoc2lnbmFsKSk7XG4gIH1cblxuICAjcmVjZWl2ZShyZXBseTogUmVwbHkpOiB2b2lkIHtcbiAgICBpZiAocmVwbHkua2luZCA9PT0gXCJldmVudFwiKSB7XG4gICAgICB0aGlzLiNsaXN0ZW5lci5ldmVudChyZXBseS5ldmVudCwgcmVwbHkuZGV0YWlsKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgcGVuZGluZyA9IHRoaXMuI3BlbmRpbmcuZ2V0KHJlcGx5LmlkKTtcbiAgICBpZiAoIXBlbmRpbmcpIHJldHVybjtcbiAgICBpZiAocmVwbHkua2luZCA9PT0gXCJwaWVjZVwiKSBwZW5kaW5nLm9wdGlvbnMub25QaWVjZT8uKHJlcGx5LnBpZWNlIGFzIG5ldmVyKTtcbiAgICBlbHNlIGlmIChyZXBseS5raW5kID09PSBcInZhbHVlXCIpIHBlbmRpbmcucmVzb2x2ZShyZXBseS52YWx1ZSk7XG4gICAgZWxzZSB0aGlzLiNmYWlsZWQocGVuZGluZywgZnJvbVdpcmUocmVwbHkuZXJyb3IpKTtcbiAgfVxuXG4gICNmYWlsZWQocGVuZGluZzogUGVuZGluZywgZXJyb3I6IEtndEVycm9yKTogdm9pZCB7XG4gICAgY29uc3QgeyBzaWduYWwgfSA9IHBlbmRpbmcub3B0aW9ucztcbiAgICBjb25zdCBsb3N0ID0gZXJyb3IgaW5zdGFuY2VvZiBEZXZpY2VMb3N0RXJyb3I7XG4gICAgaWYgKGxvc3QgJiYgcGVuZGluZy5hdHRlbXB0cyA8IDIgJiYgdGhpcy4jbGlzdGVuZXIucmVjb3ZlcmFibGUoKSkge1xuICAgICAgcGVuZGluZy5wb3J0ID0gdW5kZWZpbmVkO1xuICAgICAgdGhpcy4jY2hlY2tRdWlldCgpO1xuICAgIH0gZWxzZSBpZiAoZXJyb3IuY29kZSA9PT0gXCJhYm9ydGVkXCIgJiYgc2lnbmFsPy5hYm9ydGVkKSB7XG4gICAgICBwZW5kaW5nLnJlamVjdChhYm9ydGVkKHNpZ25hbCkpO1xuICAgIH0gZWxzZSB7XG4gICAgICBwZW5kaW5nLnJlamVjdChlcnJvcik7XG4gICAgfVxuICB9XG5cbiAgI2NoZWNrUXVpZXQoKTogdm9pZCB7XG4gICAgaWYgKFsuLi50aGlzLiNwZW5kaW5nLnZhbHVlcygpXS5ldmVyeSgoeyBwb3J0IH0pID0+IHBvcnQgPT09IHVuZGVmaW5lZCkpIHRoaXMuI3F1aWV0Py4oKTtcbiAgfVxufVxuIiwgIi8vIFR3byBwb3J0cyBpbiBvbmUgdGhyZWFkIHRoYXQgcGFzcyBtZXNzYWdlcyB0byBlYWNoIG90aGVyIGFzIHRoZXkgYXJlLlxuXG5pbXBvcnQgdHlwZSB7IFBvcnQgfSBmcm9tIFwiLi9wcm90b2NvbC5qc1wiO1xuXG5leHBvcnQgZnVuY3Rpb24gcG9ydFBhaXIoKTogW1BvcnQsIFBvcnRdIHtcbiAgY29uc3QgcG9ydHM6IFtQb3J0LCBQb3J0XSA9IFtwb3J0KCgpID0+IHBvcnRzWzFdKSwgcG9ydCgoKSA9PiBwb3J0c1swXSldO1xuICByZXR1cm4gcG9ydHM7XG59XG5cbmZ1bmN0aW9uIHBvcnQob3RoZXI6ICgpID0+IFBvcnQpOiBQb3J0IHtcbiAgcmV0dXJuIHtcbiAgICBvbm1lc3NhZ2U6IG51bGwsXG4gICAgcG9zdE1lc3NhZ2UoZGF0YSkge1xuICAgICAgcXVldWVNaWNyb3Rhc2soKCkgPT4gb3RoZXIoKS5vbm1lc3NhZ2U/Lih7IGRhdGEgfSBhcyBNZXNzYWdlRXZlbnQpKTtcbiAgICB9LFxuICB9O1xufVxuIiwgIi8vIFRoZSBlbmdpbmUncyBlbmQ6IHJ1bnMgY2FsbHMgYW5kIHNlbmRzIGJhY2sgdGhlaXIgcGllY2VzIGFuZCB0aGVpciBvdXRjb21lLlxuXG5pbXBvcnQgeyB0b1dpcmUgfSBmcm9tIFwiLi4vZXJyb3JzLmpzXCI7XG5pbXBvcnQgdHlwZSB7IEVuZ2luZUV2ZW50cywgTWV0aG9kLCBNZXRob2RzLCBQaWVjZSwgUG9ydCwgUmVwbHksIFJlcXVlc3QgfSBmcm9tIFwiLi9wcm90b2NvbC5qc1wiO1xuXG4vKiogV2hhdCBhIHJ1bm5pbmcgY2FsbCBtYXkgdXNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDYWxsQ29udGV4dDxNIGV4dGVuZHMgTWV0aG9kID0gTWV0aG9kPiB7XG4gIC8qKiBBYm9ydGVkIHdoZW4gdGhlIGNhbGxlciBhc2tzIGZvciBpdC4gKi9cbiAgc2lnbmFsOiBBYm9ydFNpZ25hbDtcbiAgLyoqIEhhbmRzIGEgcGllY2UgdG8gdGhlIGNhbGxlci4gKi9cbiAgZW1pdChwaWVjZTogUGllY2U8TT4pOiB2b2lkO1xufVxuXG5leHBvcnQgdHlwZSBIYW5kbGVycyA9IHtcbiAgW00gaW4gTWV0aG9kXTogKFxuICAgIGNvbnRleHQ6IENhbGxDb250ZXh0PE0+LFxuICAgIC4uLmFyZ3M6IFBhcmFtZXRlcnM8TWV0aG9kc1tNXT5cbiAgKSA9PiBQcm9taXNlPFJldHVyblR5cGU8TWV0aG9kc1tNXT4+O1xufTtcblxuLyoqIFNlcnZlcyBjYWxscyBmcm9tIGBwb3J0YCBhbmQgcmV0dXJucyBhIHdheSB0byBzZW5kIGV2ZW50cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXJ2ZShcbiAgcG9ydDogUG9ydCxcbiAgaGFuZGxlcnM6IEhhbmRsZXJzLFxuKTogPEUgZXh0ZW5kcyBrZXlvZiBFbmdpbmVFdmVudHM+KGV2ZW50OiBFLCBkZXRhaWw6IEVuZ2luZUV2ZW50c1tFXSkgPT4gdm9pZCB7XG4gIGNvbnN0IHJ1bm5pbmcgPSBuZXcgTWFwPG51bWJlciwgQWJvcnRDb250cm9sbGVyPigpO1xuICBjb25zdCBzZW5kID0gKHJlcGx5OiBSZXBseSwgdHJhbnNmZXI6IFRyYW5zZmVyYWJsZVtdID0gW10pID0+IHBvcnQucG9zdE1lc3NhZ2UocmVwbHksIHRyYW5zZmVyKTtcblxuICBhc3luYyBmdW5jdGlvbiBydW4oeyBpZCwgbWV0aG9kLCBhcmdzIH06IFJlcXVlc3QgJiB7IGtpbmQ6IFwiY2FsbFwiIH0pOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAgIHJ1bm5pbmcuc2V0KGlkLCBjb250cm9sbGVyKTtcbiAgICBjb25zdCBlbWl0ID0gKHBpZWNlOiB1bmtub3duKSA9PiBzZW5kKHsga2luZDogXCJwaWVjZVwiLCBpZCwgcGllY2UgfSk7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IGhhbmRsZXIgPSBoYW5kbGVyc1ttZXRob2RdIGFzICguLi5hcmdzOiB1bmtub3duW10pID0+IFByb21pc2U8dW5rbm93bj47XG4gICAgICBjb25zdCB2YWx1ZSA9IGF3YWl0IGhhbmRsZXIoeyBzaWduYWw6IGNvbnRyb2xsZXIuc2lnbmFsLCBlbWl0IH0sIC4uLmFyZ3MpO1xuICAgICAgc2VuZCh7IGtpbmQ6IFwidmFsdWVcIiwgaWQsIHZhbHVlIH0sIHZhbHVlIGluc3RhbmNlb2YgVWludDhBcnJheSA/IFt2YWx1ZS5idWZmZXJdIDogW10pO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBzZW5kKHsga2luZDogXCJlcnJvclwiLCBpZCwgZXJyb3I6IHRvV2lyZShlcnJvcikgfSk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHJ1bm5pbmcuZGVsZXRlKGlkKTtcbiAgICB9XG4gIH1cblxuICBwb3J0Lm9ubWVzc2FnZSA9ICh7IGRhdGEgfTogTWVzc2FnZUV2ZW50PFJlcXVlc3Q+KSA9PiB7XG4gICAgaWYgKGRhdGEua2luZCA9PT0gXCJhYm9ydFwiKSBydW5uaW5nLmdldChkYXRhLmlkKT8uYWJvcnQoKTtcbiAgICBlbHNlIHZvaWQgcnVuKGRhdGEpO1xuICB9O1xuICByZXR1cm4gKGV2ZW50LCBkZXRhaWwpID0+IHNlbmQoeyBraW5kOiBcImV2ZW50XCIsIGV2ZW50LCBkZXRhaWwgfSBhcyBSZXBseSk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsWUFBWTs7O0FDNEJkLElBQU0sV0FBTixjQUF1QixNQUFNO0FBQUEsRUFDekIsT0FBa0I7QUFBQSxFQUNsQjtBQUFBLEVBRVQsWUFBWSxTQUFpQixVQUFtQyxDQUFDLEdBQUcsU0FBd0I7QUFDMUYsVUFBTSxTQUFTLE9BQU87QUFDdEIsU0FBSyxVQUFVO0FBQ2YsU0FBSyxPQUFPLFdBQVc7QUFBQSxFQUN6QjtBQUNGO0FBR08sSUFBTSxnQkFBTixjQUE0QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFhO0FBRTdFLElBQU0sbUJBQU4sY0FBK0IsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBaUI7QUFFcEYsSUFBTSxrQkFBTixjQUE4QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFlO0FBRWpGLElBQU0sbUJBQU4sY0FBK0IsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBaUI7QUFFcEYsSUFBTSxpQkFBTixjQUE2QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFhO0FBRTlFLElBQU0sYUFBTixjQUF5QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFTO0FBRXRFLElBQU0sY0FBTixjQUEwQixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFVO0FBRXhFLElBQU0sZUFBTixjQUEyQixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFXO0FBRTFFLElBQU0sZUFBTixjQUEyQixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFZO0FBRTNFLElBQU0sZ0JBQU4sY0FBNEIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBYTtBQUU3RSxJQUFNLGlCQUFOLGNBQTZCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQWM7QUFFL0UsSUFBTSxnQkFBTixjQUE0QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFhO0FBRTdFLElBQU0sZUFBTixjQUEyQixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFXO0FBRTFFLElBQU0saUJBQU4sY0FBNkIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBYztBQUUvRSxJQUFNLGlCQUFOLGNBQTZCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQWM7QUFFL0UsSUFBTSxhQUFOLGNBQXlCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQVM7QUFFdEUsSUFBTSxnQkFBTixjQUE0QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFhO0FBRTdFLElBQU0sa0JBQU4sY0FBOEIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBZ0I7QUFFbEYsSUFBTSxrQkFBTixjQUE4QixTQUFTO0FBQUEsRUFBb0IsT0FBTztBQUFnQjtBQUVsRixJQUFNLHFCQUFOLGNBQWlDLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQW1CO0FBRXhGLElBQU0sZ0JBQU4sY0FBNEIsU0FBUztBQUFBLEVBQW9CLE9BQU87QUFBWTtBQUU1RSxJQUFNLGdCQUFOLGNBQTRCLFNBQVM7QUFBQSxFQUFvQixPQUFPO0FBQVk7QUFFbkYsSUFBTSxVQUFVO0FBQUEsRUFDZCxhQUFhO0FBQUEsRUFDYixpQkFBaUI7QUFBQSxFQUNqQixlQUFlO0FBQUEsRUFDZixpQkFBaUI7QUFBQSxFQUNqQixXQUFXO0FBQUEsRUFDWCxPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixhQUFhO0FBQUEsRUFDYixjQUFjO0FBQUEsRUFDZCxhQUFhO0FBQUEsRUFDYixTQUFTO0FBQUEsRUFDVCxjQUFjO0FBQUEsRUFDZCxjQUFjO0FBQUEsRUFDZCxPQUFPO0FBQUEsRUFDUCxhQUFhO0FBQUEsRUFDYixnQkFBZ0I7QUFBQSxFQUNoQixnQkFBZ0I7QUFBQSxFQUNoQixtQkFBbUI7QUFBQSxFQUNuQixVQUFVO0FBQUEsRUFDVixVQUFVO0FBQ1o7QUFZTyxTQUFTLFNBQ2QsTUFDQSxTQUNBLFVBQW1DLENBQUMsR0FDcEMsU0FDVTtBQUNWLFNBQU8sSUFBSSxRQUFRLElBQUksRUFBRSxTQUFTLFNBQVMsT0FBTztBQUNwRDtBQUVPLFNBQVMsWUFBWSxNQUFrQztBQUM1RCxTQUFPLE9BQU8sU0FBUyxZQUFZLE9BQU8sT0FBTyxTQUFTLElBQUk7QUFDaEU7QUFHTyxTQUFTLFdBQVcsUUFBMkI7QUFDcEQsTUFBSSxrQkFBa0IsU0FBVSxRQUFPO0FBQ3ZDLFFBQU0sUUFBUSxrQkFBa0IsU0FBUyxrQkFBa0IsZUFBZSxTQUFTO0FBQ25GLFFBQU0sVUFBVSxPQUFPLFdBQVcsT0FBTyxNQUFNO0FBRS9DLFFBQU0sRUFBRSxNQUFNLFFBQVEsSUFBSyxVQUFVLENBQUM7QUFDdEMsTUFBSSxZQUFZLElBQUksRUFBRyxRQUFPLFNBQVMsTUFBTSxTQUFTLFNBQVMsRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUNoRixTQUFPLFNBQVMsT0FBTyxLQUFLLEdBQUcsU0FBUyxDQUFDLEdBQUcsRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUMvRDtBQUVBLFNBQVMsT0FBTyxPQUFxQztBQUNuRCxNQUFJLE9BQU8sU0FBUyxhQUFjLFFBQU87QUFDekMsTUFBSSxPQUFPLFNBQVMscUJBQXNCLFFBQU87QUFDakQsTUFBSSxpQkFBaUIsY0FBYyxxQkFBcUIsS0FBSyxNQUFNLE9BQU8sRUFBRyxRQUFPO0FBQ3BGLFNBQU87QUFDVDtBQUVPLFNBQVMsT0FBTyxRQUE0QjtBQUNqRCxRQUFNLEVBQUUsTUFBTSxTQUFTLFNBQVMsTUFBTSxJQUFJLFdBQVcsTUFBTTtBQUMzRCxRQUFNLE9BQWtCLEVBQUUsTUFBTSxTQUFTLFNBQVMsRUFBRSxHQUFHLFFBQVEsRUFBRTtBQUNqRSxNQUFJLFVBQVUsT0FBVyxNQUFLLFFBQVEsaUJBQWlCLFFBQVEsTUFBTSxVQUFVLE9BQU8sS0FBSztBQUMzRixTQUFPO0FBQ1Q7QUFFTyxTQUFTLFNBQVMsRUFBRSxNQUFNLFNBQVMsU0FBUyxNQUFNLEdBQXdCO0FBQy9FLFNBQU8sU0FBUyxNQUFNLFNBQVMsU0FBUyxVQUFVLFNBQVksU0FBWSxFQUFFLE1BQU0sQ0FBQztBQUNyRjtBQUdPLFNBQVMsUUFBUSxRQUFtQztBQUN6RCxTQUFPLElBQUksYUFBYSx3QkFBd0IsQ0FBQyxHQUFHLEVBQUUsT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUM5RTs7O0FDeklPLElBQU0sUUFBTixNQUFZO0FBQUEsRUFDUjtBQUFBLEVBQ0EsV0FBVyxvQkFBSSxJQUFxQjtBQUFBLEVBQzdDO0FBQUEsRUFDQSxVQUFVO0FBQUEsRUFDVjtBQUFBLEVBRUEsWUFBWSxVQUF5QjtBQUNuQyxTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBO0FBQUEsRUFHQSxLQUNFLFFBQ0EsTUFDQSxVQUEwQixDQUFDLEdBQ007QUFDakMsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixRQUFJLFFBQVEsUUFBUyxRQUFPLFFBQVEsT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUMxRCxVQUFNLEtBQUssRUFBRSxLQUFLO0FBQ2xCLFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQU0sUUFBUSxNQUFNLEtBQUssT0FBTyxJQUFJLE1BQU87QUFDM0MsWUFBTSxVQUFVLENBQUksV0FBK0IsQ0FBQyxVQUFhO0FBQy9ELGdCQUFRLG9CQUFvQixTQUFTLEtBQUs7QUFDMUMsYUFBSyxTQUFTLE9BQU8sRUFBRTtBQUN2QixlQUFPLEtBQUs7QUFDWixhQUFLLFlBQVk7QUFBQSxNQUNuQjtBQUNBLFlBQU0sVUFBbUI7QUFBQSxRQUN2QixTQUFTLEVBQUUsTUFBTSxRQUFRLElBQUksUUFBUSxLQUFLO0FBQUEsUUFDMUM7QUFBQSxRQUNBLFNBQVMsUUFBUSxPQUFtQztBQUFBLFFBQ3BELFFBQVEsUUFBUSxNQUFNO0FBQUEsUUFDdEIsTUFBTTtBQUFBLFFBQ04sVUFBVTtBQUFBLE1BQ1o7QUFDQSxjQUFRLGlCQUFpQixTQUFTLEtBQUs7QUFDdkMsV0FBSyxTQUFTLElBQUksSUFBSSxPQUFPO0FBQzdCLFdBQUssTUFBTSxPQUFPO0FBQUEsSUFDcEIsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsT0FBT0EsT0FBa0I7QUFDdkIsU0FBSyxRQUFRQTtBQUNiLElBQUFBLE1BQUssWUFBWSxDQUFDLEVBQUUsS0FBSyxNQUEyQixLQUFLLFNBQVMsSUFBSTtBQUN0RSxlQUFXLFdBQVcsQ0FBQyxHQUFHLEtBQUssU0FBUyxPQUFPLENBQUMsR0FBRztBQUNqRCxVQUFJLENBQUMsUUFBUSxLQUFNLE1BQUssTUFBTSxPQUFPO0FBQUEsSUFDdkM7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBdUI7QUFDM0IsVUFBTUEsUUFBTyxLQUFLO0FBQ2xCLFNBQUssUUFBUTtBQUNiLFVBQU0sSUFBSSxRQUFjLENBQUMsVUFBVTtBQUNqQyxXQUFLLFNBQVM7QUFDZCxXQUFLLFlBQVk7QUFBQSxJQUNuQixDQUFDO0FBQ0QsUUFBSUEsTUFBTSxDQUFBQSxNQUFLLFlBQVk7QUFBQSxFQUM3QjtBQUFBO0FBQUEsRUFHQSxVQUFVLE9BQXVCO0FBQy9CLGVBQVcsQ0FBQyxJQUFJLEVBQUUsTUFBQUEsTUFBSyxDQUFDLEtBQUssS0FBSyxTQUFVLENBQUFBLE9BQU0sWUFBWSxFQUFFLE1BQU0sU0FBUyxHQUFHLENBQW1CO0FBQ3JHLFNBQUssVUFBVSxLQUFLO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBR0EsVUFBVSxPQUF1QjtBQUMvQixlQUFXLFdBQVcsQ0FBQyxHQUFHLEtBQUssU0FBUyxPQUFPLENBQUMsRUFBRyxTQUFRLE9BQU8sS0FBSztBQUFBLEVBQ3pFO0FBQUEsRUFFQSxNQUFNLFNBQXdCO0FBQzVCLFlBQVEsT0FBTyxLQUFLO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLEtBQU07QUFDbkIsWUFBUSxZQUFZO0FBQ3BCLFFBQUk7QUFDRixjQUFRLEtBQUssWUFBWSxRQUFRLFNBQVMsUUFBUSxRQUFRLFFBQVE7QUFBQSxJQUNwRSxTQUFTLE9BQU87QUFFZCxjQUFRLE9BQU8sU0FBUyxFQUFFLE1BQU0sYUFBYSxTQUFTLE9BQU8sS0FBSyxHQUFHLFNBQVMsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ3JGO0FBQUEsRUFDRjtBQUFBLEVBRUEsT0FBTyxJQUFZLFFBQTJCO0FBQzVDLFVBQU0sVUFBVSxLQUFLLFNBQVMsSUFBSSxFQUFFO0FBRXBDLFFBQUksU0FBUyxLQUFNLFNBQVEsS0FBSyxZQUFZLEVBQUUsTUFBTSxTQUFTLEdBQUcsQ0FBbUI7QUFBQSxRQUM5RSxVQUFTLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFBQSxFQUN0QztBQUFBLEVBRUEsU0FBUyxPQUFvQjtBQUMzQixRQUFJLE1BQU0sU0FBUyxTQUFTO0FBQzFCLFdBQUssVUFBVSxNQUFNLE1BQU0sT0FBTyxNQUFNLE1BQU07QUFDOUM7QUFBQSxJQUNGO0FBQ0EsVUFBTSxVQUFVLEtBQUssU0FBUyxJQUFJLE1BQU0sRUFBRTtBQUMxQyxRQUFJLENBQUMsUUFBUztBQUNkLFFBQUksTUFBTSxTQUFTLFFBQVMsU0FBUSxRQUFRLFVBQVUsTUFBTSxLQUFjO0FBQUEsYUFDakUsTUFBTSxTQUFTLFFBQVMsU0FBUSxRQUFRLE1BQU0sS0FBSztBQUFBLFFBQ3ZELE1BQUssUUFBUSxTQUFTLFNBQVMsTUFBTSxLQUFLLENBQUM7QUFBQSxFQUNsRDtBQUFBLEVBRUEsUUFBUSxTQUFrQixPQUF1QjtBQUMvQyxVQUFNLEVBQUUsT0FBTyxJQUFJLFFBQVE7QUFDM0IsVUFBTSxPQUFPLGlCQUFpQjtBQUM5QixRQUFJLFFBQVEsUUFBUSxXQUFXLEtBQUssS0FBSyxVQUFVLFlBQVksR0FBRztBQUNoRSxjQUFRLE9BQU87QUFDZixXQUFLLFlBQVk7QUFBQSxJQUNuQixXQUFXLE1BQU0sU0FBUyxhQUFhLFFBQVEsU0FBUztBQUN0RCxjQUFRLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFBQSxJQUNoQyxPQUFPO0FBQ0wsY0FBUSxPQUFPLEtBQUs7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLGNBQW9CO0FBQ2xCLFFBQUksQ0FBQyxHQUFHLEtBQUssU0FBUyxPQUFPLENBQUMsRUFBRSxNQUFNLENBQUMsRUFBRSxNQUFBQSxNQUFLLE1BQU1BLFVBQVMsTUFBUyxFQUFHLE1BQUssU0FBUztBQUFBLEVBQ3pGO0FBQ0Y7OztBQ2hKTyxTQUFTLFdBQXlCO0FBQ3ZDLFFBQU0sUUFBc0IsQ0FBQyxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRyxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUMsQ0FBQztBQUN2RSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLEtBQUssT0FBeUI7QUFDckMsU0FBTztBQUFBLElBQ0wsV0FBVztBQUFBLElBQ1gsWUFBWSxNQUFNO0FBQ2hCLHFCQUFlLE1BQU0sTUFBTSxFQUFFLFlBQVksRUFBRSxLQUFLLENBQWlCLENBQUM7QUFBQSxJQUNwRTtBQUFBLEVBQ0Y7QUFDRjs7O0FDS08sU0FBUyxNQUNkQyxPQUNBLFVBQzJFO0FBQzNFLFFBQU0sVUFBVSxvQkFBSSxJQUE2QjtBQUNqRCxRQUFNLE9BQU8sQ0FBQyxPQUFjLFdBQTJCLENBQUMsTUFBTUEsTUFBSyxZQUFZLE9BQU8sUUFBUTtBQUU5RixpQkFBZSxJQUFJLEVBQUUsSUFBSSxRQUFRLEtBQUssR0FBOEM7QUFDbEYsVUFBTSxhQUFhLElBQUksZ0JBQWdCO0FBQ3ZDLFlBQVEsSUFBSSxJQUFJLFVBQVU7QUFDMUIsVUFBTSxPQUFPLENBQUMsVUFBbUIsS0FBSyxFQUFFLE1BQU0sU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUNsRSxRQUFJO0FBQ0YsWUFBTSxVQUFVLFNBQVMsTUFBTTtBQUMvQixZQUFNLFFBQVEsTUFBTSxRQUFRLEVBQUUsUUFBUSxXQUFXLFFBQVEsS0FBSyxHQUFHLEdBQUcsSUFBSTtBQUN4RSxXQUFLLEVBQUUsTUFBTSxTQUFTLElBQUksTUFBTSxHQUFHLGlCQUFpQixhQUFhLENBQUMsTUFBTSxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDdEYsU0FBUyxPQUFPO0FBQ2QsV0FBSyxFQUFFLE1BQU0sU0FBUyxJQUFJLE9BQU8sT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ2xELFVBQUU7QUFDQSxjQUFRLE9BQU8sRUFBRTtBQUFBLElBQ25CO0FBQUEsRUFDRjtBQUVBLEVBQUFBLE1BQUssWUFBWSxDQUFDLEVBQUUsS0FBSyxNQUE2QjtBQUNwRCxRQUFJLEtBQUssU0FBUyxRQUFTLFNBQVEsSUFBSSxLQUFLLEVBQUUsR0FBRyxNQUFNO0FBQUEsUUFDbEQsTUFBSyxJQUFJLElBQUk7QUFBQSxFQUNwQjtBQUNBLFNBQU8sQ0FBQyxPQUFPLFdBQVcsS0FBSyxFQUFFLE1BQU0sU0FBUyxPQUFPLE9BQU8sQ0FBVTtBQUMxRTs7O0FKdENBLFNBQVMsUUFBUSxVQUE2QixjQUFjLE9BQU87QUFDakUsUUFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJLFNBQVM7QUFDaEMsUUFBTSxTQUFvQixDQUFDO0FBQzNCLFFBQU0sT0FBTyxNQUFNLFFBQVEsUUFBb0I7QUFDL0MsUUFBTSxRQUFRLElBQUksTUFBTTtBQUFBLElBQ3RCLE9BQU8sQ0FBQyxPQUFPLFdBQVcsT0FBTyxLQUFLLENBQUMsT0FBTyxNQUFNLENBQUM7QUFBQSxJQUNyRCxhQUFhLE1BQU07QUFBQSxFQUNyQixDQUFDO0FBQ0QsUUFBTSxPQUFPLElBQUk7QUFDakIsU0FBTyxFQUFFLE9BQU8sUUFBUSxLQUFLO0FBQy9CO0FBRUEsSUFBTSxRQUFRLENBQUMsV0FDYixJQUFJLFFBQWUsQ0FBQyxHQUFHLFdBQVcsT0FBTyxpQkFBaUIsU0FBUyxNQUFNLE9BQU8sSUFBSSxhQUFhLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFFL0csS0FBSyw0Q0FBNEMsWUFBWTtBQUMzRCxRQUFNLEVBQUUsT0FBTyxRQUFRLEtBQUssSUFBSSxRQUFRO0FBQUEsSUFDdEMsT0FBTyxPQUFPLEdBQUcsVUFBVSxNQUFNLElBQUksT0FBTyxFQUFFLFNBQVMsSUFBSSxRQUFRLEVBQUUsRUFBRTtBQUFBLElBQ3ZFLE1BQU0sT0FBTyxFQUFFLEtBQUssTUFBTTtBQUN4QixXQUFLLEVBQUUsT0FBTyxRQUFRLFFBQVEsR0FBRyxPQUFPLEdBQUcsTUFBTSxPQUFPLENBQUM7QUFDekQsYUFBTztBQUFBLElBQ1Q7QUFBQSxJQUNBLFVBQVUsWUFBWTtBQUNwQixZQUFNLElBQUksV0FBVyxzQkFBc0IsRUFBRSxNQUFNLFFBQVEsQ0FBQztBQUFBLElBQzlEO0FBQUEsRUFDRixDQUFDO0FBQ0QsU0FBTyxVQUFVLE1BQU0sTUFBTSxLQUFLLFNBQVMsQ0FBQyxDQUFDLEVBQUUsUUFBUSxLQUFLLGNBQWMsSUFBSSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsRUFBRSxTQUFTLElBQUksUUFBUSxFQUFFLENBQUMsQ0FBQztBQUNoSCxRQUFNLFNBQW9CLENBQUM7QUFDM0IsU0FBTyxNQUFNLE1BQU0sTUFBTSxLQUFLLFFBQVEsQ0FBQyxDQUFDLENBQVUsR0FBRyxFQUFFLFNBQVMsQ0FBQyxVQUFVLE9BQU8sS0FBSyxNQUFNLElBQUksRUFBRSxDQUFDLEdBQUcsUUFBUTtBQUMvRyxTQUFPLFVBQVUsUUFBUSxDQUFDLE1BQU0sQ0FBQztBQUNqQyxRQUFNLE9BQU8sUUFBUSxNQUFNLEtBQUssWUFBWSxDQUFDLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsVUFBVTtBQUNwRSxXQUFPLEdBQUcsaUJBQWlCLFVBQVU7QUFDckMsV0FBTyxVQUFVLE1BQU0sU0FBUyxFQUFFLE1BQU0sUUFBUSxDQUFDO0FBQ2pELFdBQU87QUFBQSxFQUNULENBQUM7QUFDRCxPQUFLLFVBQVUsRUFBRSxNQUFNLFlBQVksQ0FBQztBQUNwQyxRQUFNLFFBQVEsUUFBUTtBQUN0QixTQUFPLFVBQVUsUUFBUSxDQUFDLENBQUMsVUFBVSxFQUFFLE1BQU0sWUFBWSxDQUFDLENBQUMsQ0FBQztBQUM5RCxDQUFDO0FBRUQsS0FBSyxxREFBcUQsWUFBWTtBQUNwRSxRQUFNLGFBQWEsSUFBSSxnQkFBZ0I7QUFDdkMsUUFBTSxFQUFFLE1BQU0sSUFBSSxRQUFRO0FBQUEsSUFDeEIsT0FBTyxDQUFDLEVBQUUsT0FBTyxNQUFNLE1BQU0sTUFBTTtBQUFBLElBQ25DLFVBQVUsT0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNLE1BQU0sRUFBRSxNQUFNLE1BQU0sZUFBd0I7QUFBQSxFQUNwRixDQUFDO0FBQ0QsUUFBTSxRQUFRLE1BQU0sS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLEdBQUcsRUFBRSxRQUFRLFdBQVcsT0FBTyxDQUFDO0FBQ3JFLFFBQU0sV0FBVyxNQUFNLEtBQUssWUFBWSxDQUFDLEtBQUssS0FBSyxDQUFDLENBQUMsR0FBRyxFQUFFLFFBQVEsV0FBVyxPQUFPLENBQUM7QUFDckYsYUFBVyxNQUFNLElBQUksTUFBTSxRQUFRLENBQUM7QUFDcEMsUUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLFVBQVUsaUJBQWlCLGdCQUFpQixNQUFNLE1BQWdCLFlBQVksUUFBUTtBQUNuSCxTQUFPLE1BQU0sTUFBTSxVQUFVLGVBQWU7QUFDNUMsUUFBTSxPQUFPLFFBQVEsTUFBTSxLQUFLLFdBQVcsQ0FBQyxHQUFHLEVBQUUsUUFBUSxXQUFXLE9BQU8sQ0FBQyxHQUFHLFlBQVk7QUFDN0YsQ0FBQztBQUVELEtBQUssa0VBQWtFLFlBQVk7QUFDakYsUUFBTSxPQUFPLFlBQVk7QUFDdkIsVUFBTSxJQUFJLGdCQUFnQixNQUFNO0FBQUEsRUFDbEM7QUFDQSxRQUFNLEVBQUUsTUFBTSxJQUFJLFFBQVEsRUFBRSxPQUFPLE1BQU0sU0FBUyxZQUFZLENBQUMsRUFBWSxHQUFHLElBQUk7QUFDbEYsUUFBTSxRQUFRLE1BQU0sS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDdEMsUUFBTSxNQUFNLE1BQU07QUFDbEIsUUFBTSxRQUFRLE1BQU0sS0FBSyxXQUFXLENBQUMsQ0FBQztBQUN0QyxRQUFNLE9BQU8sQ0FBQyxhQUFzQztBQUNsRCxVQUFNLENBQUMsTUFBTSxNQUFNLElBQUksU0FBUztBQUNoQyxVQUFNLFFBQVEsUUFBb0I7QUFDbEMsV0FBTztBQUFBLEVBQ1Q7QUFDQSxRQUFNLE9BQU8sS0FBSyxFQUFFLE9BQU8sWUFBWSxDQUFDLEVBQUUsU0FBUyxJQUFJLFFBQVEsRUFBRSxDQUFDLEdBQWMsU0FBUyxZQUFZLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDMUcsU0FBTyxVQUFVLE1BQU0sT0FBTyxDQUFDLEVBQUUsU0FBUyxJQUFJLFFBQVEsRUFBRSxDQUFDLENBQUM7QUFDMUQsU0FBTyxVQUFVLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFDaEMsUUFBTSxPQUFPLEtBQUssRUFBRSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ2xDLFFBQU0sUUFBUSxNQUFNLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ3RDLFFBQU0sTUFBTSxNQUFNO0FBQ2xCLFFBQU0sT0FBTyxLQUFLLEVBQUUsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNsQyxRQUFNLE9BQU8sUUFBUSxPQUFPLGVBQWU7QUFDN0MsQ0FBQztBQUVELEtBQUssaUZBQWlGLFlBQVk7QUFDaEcsTUFBSTtBQUNKLFFBQU0sRUFBRSxNQUFNLElBQUksUUFBUSxFQUFFLE1BQU0sTUFBTSxJQUFJLFFBQVEsQ0FBQyxTQUFVLFNBQVMsTUFBTSxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQVMsQ0FBRSxFQUFFLENBQUM7QUFDekcsUUFBTSxPQUFPLE1BQU0sS0FBSyxRQUFRLENBQUMsTUFBUyxDQUFDO0FBQzNDLFFBQU0sVUFBVSxNQUFNLE1BQU0sRUFBRSxLQUFLLE1BQU0sU0FBUztBQUNsRCxRQUFNLFFBQVEsTUFBTSxLQUFLLFdBQVcsQ0FBQyxDQUFDO0FBQ3RDLFNBQU8sQ0FBQyxPQUFRLE9BQU0sSUFBSSxRQUFRLENBQUMsU0FBUyxhQUFhLElBQUksQ0FBQztBQUM5RCxTQUFPLE1BQU0sTUFBTSxRQUFRLEtBQUssQ0FBQyxTQUFTLElBQUksUUFBUSxDQUFDLFNBQVMsYUFBYSxNQUFNLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsU0FBUztBQUNqSCxTQUFPO0FBQ1AsU0FBTyxPQUFPLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDL0IsU0FBTyxNQUFNLE1BQU0sU0FBUyxTQUFTO0FBQ3JDLFFBQU0sQ0FBQyxNQUFNLE1BQU0sSUFBSSxTQUFTO0FBQ2hDLFFBQU0sUUFBUSxFQUFFLFNBQVMsWUFBWSxDQUFDLEVBQUUsQ0FBa0M7QUFDMUUsUUFBTSxPQUFPLElBQUk7QUFDakIsU0FBTyxVQUFVLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFDbEMsQ0FBQztBQUVELEtBQUssMERBQTBELFlBQVk7QUFDekUsUUFBTSxFQUFFLE1BQU0sSUFBSSxRQUFRLENBQUMsQ0FBQztBQUM1QixRQUFNLE1BQU0sTUFBTTtBQUNsQixRQUFNLGFBQWEsSUFBSSxnQkFBZ0I7QUFDdkMsUUFBTSxVQUFVLE1BQU0sS0FBSyxXQUFXLENBQUMsR0FBRyxFQUFFLFFBQVEsV0FBVyxPQUFPLENBQUM7QUFDdkUsYUFBVyxNQUFNO0FBQ2pCLFFBQU0sT0FBTyxRQUFRLFNBQVMsWUFBWTtBQUM1QyxDQUFDO0FBRUQsS0FBSywwREFBMEQsWUFBWTtBQUN6RSxNQUFJLFVBQVU7QUFDZCxRQUFNLEVBQUUsTUFBTSxJQUFJLFFBQVE7QUFBQSxJQUN4QixPQUFPLENBQUMsRUFBRSxPQUFPLE1BQU0sTUFBTSxNQUFNLEVBQUUsUUFBUSxNQUFPLFVBQVUsSUFBSztBQUFBLEVBQ3JFLENBQUM7QUFDRCxRQUFNLFFBQVEsTUFBTSxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUN0QyxRQUFNLFFBQVEsUUFBUTtBQUN0QixRQUFNLFVBQVUsSUFBSSxjQUFjLE1BQU0sQ0FBQztBQUN6QyxRQUFNLE9BQU8sUUFBUSxPQUFPLGFBQWE7QUFDekMsUUFBTSxJQUFJLFFBQVEsQ0FBQyxVQUFVLGFBQWEsS0FBSyxDQUFDO0FBQ2hELFNBQU8sR0FBRyxPQUFPO0FBQ25CLENBQUM7IiwKICAibmFtZXMiOiBbInBvcnQiLCAicG9ydCJdCn0K
