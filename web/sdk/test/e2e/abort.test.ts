// Every long call can be aborted, at every stage, and leaves everything as it was.

import assert from "node:assert/strict";
import { test } from "node:test";

import type { Progress } from "../../src/api.js";
import { Bench } from "../support/browser.js";
import { folderFiles, MINI, withManifest } from "../support/model-files.js";

for (const stage of ["download", "runtime", "load"] as const satisfies Progress["stage"][]) {
  test(`creation aborted in the stage ${stage}`, async (t) => {
    const bench = await Bench.start(t, withManifest(folderFiles(MINI)));
    const page = await bench.tab();
    const aborted = await page.evaluate(
      async ([options, stage]) => {
        const controller = new AbortController();
        const onProgress = (step: Progress) => step.stage === stage && step.loaded > 0 && controller.abort();
        return failure(create({ ...options, onProgress, signal: controller.signal }));
      },
      [bench.model, stage] as const,
    );
    assert.equal(aborted?.code, "aborted");
    await page.evaluate((options) => create(options), bench.model);
    assert.deepEqual(await page.evaluate(() => assistant.history()), []);
  });
}

test("a creation that is aborted before it begins", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const page = await bench.tab();
  const aborted = await page.evaluate((options) => failure(create({ ...options, signal: AbortSignal.abort() })), bench.model);
  assert.equal(aborted?.code, "aborted");
  assert.equal(bench.models.requests.length, 0);
});

for (const worker of [true, false]) {
  test(`asking, learning and scoring aborted ${worker ? "in a worker" : "in the page"}`, async (t) => {
    const bench = await Bench.start(t, folderFiles(MINI));
    const page = await bench.tab();
    await page.evaluate((options) => create(options), { ...bench.model, worker });
    const results = await page.evaluate(async () => {
      await assistant.addFacts([{ subject: "Tom", relation: "favorite food", object: "pizza" }]);
      const before = JSON.stringify([await assistant.history(), await assistant.facts()]);
      const codes: Record<string, string | undefined> = {};
      const soon = () => {
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 5);
        return { signal: controller.signal };
      };
      const long = Array.from({ length: 60 }, (_, i) => ({ prompt: `Story ${i}: once upon`, continuation: " a time".repeat(20) }));
      codes.score = (await failure(assistant.score(long, soon())))?.code;
      codes.feedback = (await failure(assistant.feedback("Where does my sister live?", "Reykjavik", soon())))?.code;
      codes.explain = (await failure(assistant.explain("What is Tom's favorite food?", { signal: AbortSignal.abort() })))?.code;

      const controller = new AbortController();
      const stream = assistant.ask("The history of the town begins in the year 1850, when the railway", { maxTokens: 400, signal: controller.signal });
      codes.ask = (await failure((async () => {
        for await (const _ of stream) controller.abort();
      })()))?.code;
      const left = assistant.ask("The history of the town begins in the year 1850, when the railway", { maxTokens: 400 });
      for await (const _ of left) break;
      codes.left = (await failure(left))?.code;
      const after = JSON.stringify([await assistant.history(), await assistant.facts()]);
      const learned = (await assistant.feedback("Where does my sister live?", "Reykjavik")).edit.id;
      return { codes, same: before === after, learned };
    });
    const aborted = "aborted";
    assert.deepEqual(results.codes, { score: aborted, feedback: aborted, explain: aborted, ask: aborted, left: aborted });
    assert.ok(results.same, "history and facts are as before");
    assert.equal(results.learned, 2);
  });
}
