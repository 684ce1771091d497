// WebGPU, in software and therefore with a tiny model: the same values as on the CPU, and loss of the
// device.

import assert from "node:assert/strict";
import { test } from "node:test";

import type { Quantization } from "../../src/api.js";
import { Bench } from "../support/browser.js";
import { folderFiles, STORIES } from "../support/model-files.js";

const pairs = ["a time", " there was a dog", " the sky is blue"].map((continuation) => ({ prompt: "Once upon", continuation }));

test("WebGPU is taken by itself, says so, and computes what the CPU computes", async (t) => {
  const bench = await Bench.start(t, folderFiles(STORIES), { gpu: true });
  const page = await bench.tab();
  const progress = await page.evaluate((options) => create({ ...options, backend: "auto" }), bench.model);
  assert.ok(progress.some(({ stage }) => stage === "compile"));
  const backend = await page.evaluate(() => assistant.backend);
  assert.equal(backend.kind, "webgpu");
  assert.match(backend.reason, /self-test/);
  const run = async (given: typeof pairs) => {
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
    assert.equal(tokens, onCpu.scores[i]!.tokens);
    assert.ok(Math.abs(logProb - onCpu.scores[i]!.logProb) < 1e-3, `${logProb} on WebGPU, ${onCpu.scores[i]!.logProb} on the CPU`);
  }
  assert.equal(onGpu.text, onCpu.text);
  assert.deepEqual(bench.complaints.filter((text) => /wgpu|gpu error/i.test(text)), []);
});

test("WebGPU computes with weights of 8 and 4 bits", async (t) => {
  const bench = await Bench.start(t, folderFiles(STORIES), { gpu: true });
  const page = await bench.tab();
  const run = (quantization: Quantization) =>
    page.evaluate(async ([options, given]) => {
      await create(options);
      const { bytes, quantization } = assistant.model;
      const scores = await assistant.score(given);
      await assistant.dispose();
      return { bytes, quantization, perToken: scores.map(({ logProb, tokens }) => logProb / tokens) };
    }, [{ ...bench.model, backend: "webgpu" as const, quantization }, pairs] as const);
  const exact = await run("none");
  let bytes = exact.bytes;
  for (const [quantization, allowed] of [["int8", 0.05], ["int4", 0.5]] as const) {
    const got = await run(quantization);
    assert.equal(got.quantization, quantization);
    assert.ok(got.bytes < bytes, `${quantization}: ${got.bytes} bytes`);
    bytes = got.bytes;
    const differences = got.perToken.map((value, i) => Math.abs(value - exact.perToken[i]!));
    t.diagnostic(`${quantization}: log-probabilities differ by up to ${Math.max(...differences).toFixed(4)} a token`);
    assert.ok(differences.every((difference) => difference < allowed), `${differences}`);
    assert.ok(differences.some((difference) => difference > 0));
  }
  assert.deepEqual(bench.complaints, []);
});

const destroyDevice = () => {
  new BroadcastChannel("destroy-device").postMessage(null);
};

test("a lost device is replaced, and calls go on", async (t) => {
  const bench = await Bench.start(t, folderFiles(STORIES), { gpu: true });
  const page = await bench.tab();
  const options = { ...bench.model, backend: "webgpu" as const, workerUrl: "/losable-worker.js" };
  await page.evaluate((options) => create(options), options);
  const before = await page.evaluate((given) => assistant.score(given), pairs);
  await page.evaluate(() => assistant.addFacts([{ subject: "Tom", relation: "likes", object: "tea" }]));
  const lost = page.evaluate(
    () => new Promise<{ recovered: boolean }>((resolve) =>
      assistant.addEventListener("devicelost", ({ detail }) => resolve({ recovered: detail.recovered }), { once: true })),
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
  const options = { ...bench.model, backend: "webgpu" as const, store: "memory" as const, workerUrl: "/losable-worker.js" };
  await page.evaluate((options) => create(options), options);
  const result = await page.evaluate(async (given) => {
    await assistant.addFacts([{ subject: "Tom", relation: "likes", object: "tea" }]);
    const lost = new Promise<boolean>((resolve) =>
      assistant.addEventListener("devicelost", ({ detail }) => resolve(detail.recovered), { once: true }));
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
  await page.evaluate((options) => create(options), { ...options, workerUrl: undefined });
  assert.equal((await page.evaluate((given) => assistant.score(given), pairs)).length, pairs.length);
});
