// The assistant against engines that do what the test says: recovery, events, the end.

import assert from "node:assert/strict";
import { test } from "node:test";

import type { Answer, StoreChoice } from "../../src/api.js";
import { AbortedError, DeviceLostError, DisposedError, InternalError, type KgtError, NetworkError } from "../../src/errors.js";
import { RemoteAssistant } from "../../src/page/assistant.js";
import type { StartHost } from "../../src/page/host.js";
import { portPair } from "../../src/rpc/pair.js";
import type { LoadReply, LoadRequest } from "../../src/rpc/protocol.js";
import { type Handlers, serve } from "../../src/rpc/server.js";

const reply: LoadReply = {
  backend: { kind: "webgpu", reason: "", device: "" },
  model: { id: "http://host/model/" } as LoadReply["model"],
  setAside: [],
};

type Send = ReturnType<typeof serve>;
type Script = Partial<Handlers> | ((send: Send) => Partial<Handlers>);

/** Starts one engine after the other, as scripted. */
function engines(...scripts: Script[]) {
  const requests: LoadRequest[] = [];
  const ended: number[] = [];
  const failures: ((error: KgtError) => void)[] = [];
  let started = 0;
  const startHost: StartHost = async (onFailure) => {
    const number = started++;
    failures.push(onFailure);
    const [page, engine] = portPair();
    const script = scripts[number]!;
    const own = typeof script === "function" ? script((...event) => send(...event)) : script;
    const load: Handlers["load"] = async (_, request) => (requests.push(request), reply);
    const send = serve(engine, { load, ...own } as Handlers);
    return { port: page, disposable: true, end: () => ended.push(number) };
  };
  return { startHost, requests, ended, failures };
}

async function create(startHost: StartHost, store: StoreChoice = {}) {
  const request: LoadRequest = { model: { url: "http://host/model/" }, backend: "auto", store, quantization: "auto", wasmUrls: {} };
  const assistant = await RemoteAssistant.create({ startHost, request, persist: true, onProgress() {}, signal: undefined });
  const losses: { recovered: boolean }[] = [];
  assistant.addEventListener("devicelost", ({ detail }) => losses.push(detail));
  return { assistant, losses };
}

const lose = (send: Send) => {
  send("lost", { reason: "gone" });
  throw new DeviceLostError("gone");
};

test("after a loss another engine goes on, and an answer repeats nothing", async () => {
  const { startHost, requests, ended } = engines(
    (send) => ({
      ask: async ({ emit }) => {
        emit({ at: 0, text: "Rey" });
        return lose(send);
      },
    }),
    {
      ask: async ({ emit }) => {
        emit({ at: 0, text: "Reyk" });
        emit({ at: 4, text: "javik" });
        return { text: "Reykjavik" } as Answer;
      },
    },
  );
  const { assistant, losses } = await create(startHost);
  const pieces: string[] = [];
  const stream = assistant.ask("Where does my sister live?");
  for await (const piece of stream) pieces.push(piece);
  assert.deepEqual(pieces, ["Rey", "k", "javik"]);
  assert.equal((await stream).text, "Reykjavik");
  assert.deepEqual(losses, [{ reason: "gone", recovered: true }]);
  assert.deepEqual(ended, [0]);
  assert.deepEqual(requests[1]!.model, { url: "http://host/model/" });
});

test("if no other engine can be had, what needs the model rejects, and the graph is still there", async () => {
  const exported = new TextEncoder().encode("{}");
  const { startHost, ended } = engines((send) => ({ score: async () => lose(send), export: async () => exported }), {
    load: async () => {
      throw new NetworkError("offline");
    },
  });
  const { assistant, losses } = await create(startHost);
  await assert.rejects(assistant.score([]), DeviceLostError);
  await assert.rejects(assistant.score([]), DeviceLostError);
  assert.equal(await (await assistant.export()).text(), "{}");
  assert.equal(losses.length, 1);
  assert.equal(losses[0]!.recovered, false);
  assert.deepEqual(ended, [1]);
  await assistant.dispose();
  assert.deepEqual(ended, [1, 0]);
  await assert.rejects(assistant.export(), DisposedError);
});

test("a call that was aborted when its device was lost is not begun anew", async () => {
  const controller = new AbortController();
  const { startHost } = engines(
    (send) => ({
      feedback: async () => {
        controller.abort();
        return lose(send);
      },
    }),
    { feedback: async () => assert.fail("it was aborted") },
  );
  const { assistant } = await create(startHost);
  await assert.rejects(assistant.feedback("q", "a", { signal: controller.signal }), AbortedError);
});

test("disposing before another engine is started starts none", async () => {
  const { startHost, requests } = engines((send) => ({ score: async () => lose(send), ask: () => new Promise(() => {}) }), {});
  const { assistant } = await create(startHost);
  const asked = assistant.ask("q");
  const score = assistant.score([]);
  await new Promise((later) => setImmediate(later));
  await assistant.dispose();
  await assert.rejects(score, DisposedError);
  await assert.rejects(async () => asked, DisposedError);
  await new Promise((later) => setImmediate(later));
  assert.equal(requests.length, 1);
});

test("arguments are those of the moment of the call", async () => {
  const { startHost } = engines({ addFacts: async (_, triples) => triples as never });
  const { assistant } = await create(startHost);
  const fact = { subject: "a", relation: "b", object: "1" };
  const added = assistant.addFacts([fact]);
  fact.object = "2";
  assert.deepEqual(await added, [{ subject: "a", relation: "b", object: "1" }]);
});

test("a graph in memory is not thrown away for another engine, and can be exported", async () => {
  const exported = new TextEncoder().encode("{}");
  const { startHost, requests } = engines((send) => ({ score: async () => lose(send), export: async () => exported }));
  const { assistant, losses } = await create(startHost, "memory");
  await assert.rejects(assistant.score([]), DeviceLostError);
  assert.equal(losses[0]!.recovered, false);
  assert.equal(requests.length, 1);
  assert.equal(await (await assistant.export()).text(), "{}");
});

test("a call that loses two devices rejects", async () => {
  const losing = (send: Send) => ({ score: async () => lose(send) });
  const { startHost } = engines(losing, losing, { history: async () => [] });
  const { assistant, losses } = await create(startHost);
  await assert.rejects(assistant.score([]), DeviceLostError);
  assert.deepEqual(await assistant.history(), []);
  assert.equal(losses.length, 2);
});

test("disposing rejects what is under way and what comes", async () => {
  const { startHost, ended } = engines({ ask: () => new Promise(() => {}) });
  const { assistant } = await create(startHost);
  const asked = assistant.ask("q");
  await assistant.dispose();
  await assistant.dispose();
  await assert.rejects(async () => asked, DisposedError);
  await assert.rejects(assistant.facts(), DisposedError);
  assert.deepEqual(ended, [0]);
});

test("disposing during a recovery leaves no engine behind", async () => {
  let loading: (() => void) | undefined;
  const { startHost, ended } = engines((send) => ({ score: async () => lose(send) }), {
    load: () => new Promise((loaded) => (loading = () => loaded(reply))),
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
  const { startHost, failures } = engines({ load: () => new Promise(() => {}) });
  const creating = create(startHost);
  while (failures.length === 0) await new Promise((later) => setImmediate(later));
  await new Promise((later) => setImmediate(later));
  failures[0]!(new InternalError("no such file"));
  await assert.rejects(creating, InternalError);
});

test("an abort of a creation that hears of nothing ends the engine as well", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { startHost, ended } = engines({ load: () => new Promise(() => {}) });
  const controller = new AbortController();
  const request: LoadRequest = { model: { url: "http://host/" }, backend: "auto", store: {}, quantization: "auto", wasmUrls: {} };
  const creating = RemoteAssistant.create({ startHost, request, persist: true, onProgress() {}, signal: controller.signal });
  await new Promise((later) => setImmediate(later));
  controller.abort();
  t.mock.timers.tick(2000);
  await assert.rejects(creating, AbortedError);
  assert.deepEqual(ended, [0]);
});

test("an abort of the creation ends the engine", async () => {
  const { startHost, ended } = engines({
    load: ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(new AbortedError("stopped")))),
  });
  const controller = new AbortController();
  const request: LoadRequest = { model: { url: "http://host/" }, backend: "auto", store: {}, quantization: "auto", wasmUrls: {} };
  const creating = RemoteAssistant.create({ startHost, request, persist: true, onProgress() {}, signal: controller.signal });
  await new Promise((later) => setImmediate(later));
  controller.abort();
  await assert.rejects(creating, AbortedError);
  assert.ok(ended.includes(0));
});

test("changes of others and of this tab are told", async () => {
  const { startHost } = engines((send) => ({
    undo: async () => {
      send("change", { from: "here" });
      return {} as never;
    },
    history: async () => {
      send("change", { from: "elsewhere" });
      return [];
    },
  }));
  const { assistant } = await create(startHost);
  const from: string[] = [];
  assistant.addEventListener("change", ({ detail }) => from.push(detail.from));
  await assistant.undo();
  await assistant.history();
  assert.deepEqual(from, ["here", "elsewhere"]);
});
