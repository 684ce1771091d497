import assert from "node:assert/strict";
import { test } from "node:test";

import type { Edit, Score } from "../../src/api.js";
import { AbortedError, DeviceLostError, DisposedError, EmptyError } from "../../src/errors.js";
import { Calls } from "../../src/rpc/client.js";
import { portPair } from "../../src/rpc/pair.js";
import type { Port } from "../../src/rpc/protocol.js";
import { type Handlers, serve } from "../../src/rpc/server.js";

function connect(handlers: Partial<Handlers>, recoverable = false) {
  const [page, engine] = portPair();
  const events: unknown[] = [];
  const send = serve(engine, handlers as Handlers);
  const calls = new Calls({
    event: (event, detail) => events.push([event, detail]),
    recoverable: () => recoverable,
  });
  calls.attach(page);
  return { calls, events, send };
}

const until = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(new AbortedError("stopped"))));

test("values, pieces, errors and events arrive", async () => {
  const { calls, events, send } = connect({
    score: async (_, pairs) => pairs.map(() => ({ logProb: -1, tokens: 2 })),
    load: async ({ emit }) => {
      emit({ stage: "load", loaded: 1, total: 2, text: "half" });
      return "loaded" as never;
    },
    feedback: async () => {
      throw new EmptyError("the query is empty", { what: "query" });
    },
  });
  assert.deepEqual(await calls.call("score", [[{ prompt: "a", continuation: "b" }]]), [{ logProb: -1, tokens: 2 }]);
  const pieces: unknown[] = [];
  assert.equal(await calls.call("load", [{} as never], { onPiece: (piece) => pieces.push(piece.text) }), "loaded");
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
    feedback: async ({ signal }) => until(signal).catch(() => "stored before" as never),
  });
  const score = calls.call("score", [[]], { signal: controller.signal });
  const feedback = calls.call("feedback", ["q", "a", {}], { signal: controller.signal });
  controller.abort(new Error("enough"));
  await assert.rejects(score, (error) => error instanceof AbortedError && (error.cause as Error).message === "enough");
  assert.equal(await feedback, "stored before");
  await assert.rejects(calls.call("history", [], { signal: controller.signal }), AbortedError);
});

test("calls that a lost device left over go to the next engine, once", async () => {
  const lose = async () => {
    throw new DeviceLostError("gone");
  };
  const { calls } = connect({ score: lose, history: async () => [] as Edit[] }, true);
  const score = calls.call("score", [[]]);
  await calls.drain();
  const later = calls.call("history", []);
  const next = (handlers: Partial<Handlers>): Port => {
    const [page, engine] = portPair();
    serve(engine, handlers as Handlers);
    return page;
  };
  calls.attach(next({ score: async () => [{ logProb: -2, tokens: 1 }] as Score[], history: async () => [] }));
  assert.deepEqual(await score, [{ logProb: -2, tokens: 1 }]);
  assert.deepEqual(await later, []);
  calls.attach(next({ score: lose }));
  const twice = calls.call("score", [[]]);
  await calls.drain();
  calls.attach(next({ score: lose }));
  await assert.rejects(twice, DeviceLostError);
});

test("what is under way is answered before the engine is left, and what comes waits", async () => {
  let finish: (() => void) | undefined;
  const { calls } = connect({ undo: () => new Promise((done) => (finish = () => done({ id: 1 } as Edit))) });
  const undo = calls.call("undo", [undefined]);
  const drained = calls.drain().then(() => "drained");
  const later = calls.call("history", []);
  while (!finish) await new Promise((turn) => setImmediate(turn));
  assert.equal(await Promise.race([drained, new Promise((turn) => setImmediate(() => turn("not yet")))]), "not yet");
  finish();
  assert.equal((await undo).id, 1);
  assert.equal(await drained, "drained");
  const [page, engine] = portPair();
  serve(engine, { history: async () => [] } as Partial<Handlers> as Handlers);
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
    score: ({ signal }) => until(signal).finally(() => (stopped = true)),
  });
  const score = calls.call("score", [[]]);
  await Promise.resolve();
  calls.cancelAll(new DisposedError("over"));
  await assert.rejects(score, DisposedError);
  await new Promise((later) => setImmediate(later));
  assert.ok(stopped);
});
