// Ending and beginning again.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { Bench } from "../support/browser.js";
import { folderFiles, MINI } from "../support/model-files.js";

const ROUNDS = 10;

test("calls after the end reject, and a fresh assistant works", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const page = await bench.tab();
  for (const worker of [true, false]) {
    await page.evaluate((options) => create(options), { ...bench.model, worker });
    const codes = await page.evaluate(async () => {
      const old = assistant;
      const underWay = [failure(old.ask("What is a dog?", { maxTokens: 400 })), failure(old.score([{ prompt: "a", continuation: "b" }]))];
      await old.dispose();
      await old.dispose();
      const after = [failure(old.history()), failure(old.ask("What is a dog?")), failure(old.feedback("q", "a")), failure(old.export())];
      return (await Promise.all([...underWay, ...after])).map((error) => error?.code);
    });
    assert.deepEqual(new Set(codes), new Set(["disposed"]));
  }
  await page.evaluate((options) => create(options), bench.model);
  assert.equal(await page.evaluate(async () => (await assistant.addFacts([{ subject: "a", relation: "b", object: "c" }])).id), 1);
});

test("ten assistants in workers leave no memory behind", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const page = await bench.tab();
  const resident = await residentBytes(page);
  const sizes: number[] = [];
  let wasmBytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate((options) => create(options), bench.model);
    wasmBytes = await page.evaluate(async () => {
      await assistant.ask("What is a dog?");
      const { wasmBytes } = await assistant.memory();
      await assistant.dispose();
      return wasmBytes;
    });
    await page.requestGC();
    sizes.push(resident());
  }
  // What is resident varies with when the browser tidies up; its floor rises with a leak.
  const growth = Math.min(...sizes.slice(-3)) - Math.min(...sizes.slice(0, 3));
  t.diagnostic(`resident after each: ${sizes.map((size) => (size / 2 ** 20).toFixed(0)).join(", ")} MiB; one module: ${(wasmBytes / 2 ** 20).toFixed(0)} MiB`);
  assert.ok(growth < wasmBytes, `${growth} bytes more after ${ROUNDS - 3} further assistants of ${wasmBytes} bytes each`);
});

test("ten assistants in the page use one module's memory again and again", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const page = await bench.tab();
  const sizes = await page.evaluate(async ([options, rounds]) => {
    const sizes = [];
    for (let round = 0; round < rounds; round++) {
      await create({ ...options, worker: false });
      await assistant.ask("What is a dog?");
      sizes.push((await assistant.memory()).wasmBytes);
      await assistant.dispose();
    }
    return sizes;
  }, [bench.model, ROUNDS] as const);
  t.diagnostic(`wasm memory after each: ${sizes.map((size) => (size / 2 ** 20).toFixed(1)).join(", ")} MiB`);
  assert.deepEqual(sizes.slice(3), sizes.slice(3).fill(sizes[3]!));
});

/** Reads the resident bytes of a page's process. */
async function residentBytes(page: import("playwright-core").Page): Promise<() => number> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const read = (pid: number) => {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    return pages * 4096;
  };
  // The page under test is the renderer that loaded it; the blank first tab has the other one.
  const renderers = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  return () => renderers.reduce((sum, pid) => sum + read(pid), 0);
}
