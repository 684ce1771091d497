// Which backend computes when no adapter answers.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Bench } from "../support/browser.js";
import { folderFiles, STORIES } from "../support/model-files.js";

test("without an adapter the CPU computes and says why; WebGPU alone is an error", async (t) => {
  const bench = await Bench.start(t, folderFiles(STORIES));
  const page = await bench.tab();
  await page.evaluate((options) => create({ ...options, backend: "auto" }), bench.model);
  const { kind, reason } = await page.evaluate(() => assistant.backend);
  assert.equal(kind, "cpu");
  assert.match(reason, /WebGPU cannot be used \(.+\), so the CPU computes/);
  const refused = await page.evaluate((options) => failure(create({ ...options, backend: "webgpu" })), bench.model);
  assert.equal(refused?.code, "no-webgpu");
  const unknown = await page.evaluate((options) => failure(create({ ...options, backend: "tpu" as never })), bench.model);
  assert.equal(unknown?.code, "bad-input");
});

test("a worker or a module that is not there is an error, not a hang", async (t) => {
  const bench = await Bench.start(t, folderFiles(STORIES));
  const page = await bench.tab();
  const noWorker = await page.evaluate((options) => failure(create({ ...options, workerUrl: "/nowhere.js" })), bench.model);
  assert.equal(noWorker?.code, "internal");
  const noModule = await page.evaluate((options) => failure(create({ ...options, wasmUrls: { cpu: "/nowhere.wasm" } })), bench.model);
  assert.equal(noModule?.code, "network");
});
