// An import is taken whole or not at all.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Bench } from "../support/browser.js";
import { folderFiles, STORIES } from "../support/model-files.js";

test("an export with any one byte changed is refused, and the store stays as it was", async (t) => {
  const bench = await Bench.start(t, folderFiles(STORIES));
  const page = await bench.tab();
  await page.evaluate((options) => create(options), bench.model);
  const { length, accepted, codes, same } = await page.evaluate(async () => {
    await assistant.addFacts([{ subject: "Tom", relation: "likes", object: "tea" }]);
    await assistant.addFacts([{ subject: "Ann", relation: "likes", object: "jam" }]);
    await assistant.undo();
    const bytes = new Uint8Array(await (await assistant.export()).arrayBuffer());
    const state = async () => JSON.stringify([await assistant.history(), await assistant.facts()]);
    const before = await state();
    const accepted: number[] = [];
    const codes = new Set<string>();
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at]! ^= 1;
      const error = await failure(assistant.import(damaged));
      if (error) codes.add(error.code);
      else accepted.push(at);
    }
    for (let end = 0; end < bytes.length; end++) {
      const error = await failure(assistant.import(bytes.slice(0, end)));
      if (error) codes.add(error.code);
      else accepted.push(-end);
    }
    return { length: bytes.length, accepted, codes: [...codes], same: (await state()) === before };
  });
  t.diagnostic(`${length} bytes`);
  assert.deepEqual(accepted, []);
  assert.deepEqual(codes, ["bad-import"]);
  assert.ok(same);
});

test("bad arguments are typed errors", async (t) => {
  const bench = await Bench.start(t, folderFiles(STORIES));
  const page = await bench.tab();
  await page.evaluate((options) => create(options), bench.model);
  const codes = await page.evaluate(async () => {
    const triple = { subject: "Tom", relation: "likes", object: "tea" };
    const errors = {
      emptyQuery: failure(assistant.ask("  ")),
      emptyAnswer: failure(assistant.feedback("Who?", "")),
      emptyPart: failure(assistant.addFacts([{ ...triple, object: " " }])),
      controlPart: failure(assistant.addFacts([{ ...triple, object: "a\u0000b" }])),
      longPart: failure(assistant.addFacts([{ ...triple, object: "x".repeat(2000) }])),
      noTriple: failure(assistant.addFacts([{} as never])),
      noFact: failure(assistant.removeFacts([triple])),
      noEdit: failure(assistant.undo(99)),
      nothing: failure(assistant.undo()),
      nobody: failure(assistant.forget({ subject: "Tom" })),
      tooLong: failure(assistant.score([{ prompt: "a b c ".repeat(2000), continuation: "d" }])),
      noContinuation: failure(assistant.score([{ prompt: "a", continuation: "" }])),
      temperature: failure(assistant.ask("Who?", { sampling: { temperature: -1 } })),
      uncloneable: failure(assistant.explain("Who?", { subject: (() => {}) as never })),
      source: failure(kgt.createAssistant({ model: {} as never })),
      nothingAtAll: failure(kgt.createAssistant({} as never)),
      url: failure(kgt.availability({ model: { url: "http://" } })),
    };
    const entries = await Promise.all(Object.entries(errors).map(async ([name, error]) => [name, (await error)?.code]));
    return Object.fromEntries(entries) as Record<keyof typeof errors, string>;
  });
  assert.deepEqual(codes, {
    emptyQuery: "empty",
    emptyAnswer: "empty",
    emptyPart: "empty",
    controlPart: "bad-input",
    longPart: "bad-input",
    noTriple: "bad-input",
    noFact: "no-such-fact",
    noEdit: "no-such-edit",
    nothing: "nothing-to-undo",
    nobody: "no-such-fact",
    tooLong: "too-long",
    noContinuation: "empty",
    temperature: "bad-input",
    uncloneable: "bad-input",
    source: "bad-input",
    nothingAtAll: "bad-input",
    url: "bad-input",
  });
  assert.deepEqual(await page.evaluate(() => assistant.history()), []);
});
