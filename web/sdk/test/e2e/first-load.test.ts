// The main road: first load, learning, answering, and all of it again without the network.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Bench } from "../support/browser.js";
import { folderFiles, MINI, withManifest } from "../support/model-files.js";

const question = "Where does my sister live?";

test("from the first load to an answer, and again offline", async (t) => {
  const files = withManifest(folderFiles(MINI));
  const bench = await Bench.start(t, files);
  const page = await bench.tab("?offline");

  assert.equal(await page.evaluate((model) => kgt.availability(model), bench.model), "downloadable");
  const progress = await page.evaluate((options) => create(options), bench.model);
  const stages = progress.map(({ stage }) => stage).filter((stage, i, all) => stage !== all[i - 1]);
  assert.deepEqual(stages, ["download", "verify", "runtime", "load", "ready"]);
  const bytes = [...files].filter(([name]) => name !== "kgt-manifest.json").reduce((sum, [, file]) => sum + file.length, 0);
  assert.equal(progress.filter(({ stage }) => stage === "download").at(-1)!.loaded, bytes);
  for (const { stage, loaded, total, text } of progress) {
    assert.ok(text.length > 0 && loaded <= (total || Infinity), `${stage} ${loaded} of ${total}: ${text}`);
  }

  const { backend, model } = await page.evaluate(() => ({ backend: assistant.backend, model: assistant.model }));
  assert.equal(backend.kind, "cpu");
  assert.equal(backend.reason, "The CPU was asked for");
  assert.equal(model.id, bench.models.url);
  assert.equal(model.family, "llama");
  assert.equal(model.fileBytes, bytes);
  assert.equal(model.verified, "manifest");
  assert.equal(model.quantization, "none");

  const taught = await page.evaluate(async (question) => {
    const correction = await assistant.feedback(question, "Reykjavik");
    const stream = assistant.ask(question);
    let streamed = "";
    for await (const piece of stream) streamed += piece;
    return { correction, streamed, answer: await stream, explanation: await assistant.explain(question) };
  }, question);
  assert.equal(taught.answer.text, "Reykjavik");
  assert.equal(taught.streamed.trim(), "Reykjavik");
  assert.equal(taught.correction.subject, "my sister");
  const { added } = taught.correction.edit;
  assert.ok(added.length > 0);
  for (const fact of added) assert.deepEqual([fact.subject, fact.object], ["my sister", "Reykjavik"]);
  const { evidence } = taught.correction.edit;
  assert.equal(evidence!.lossBefore, null, "nothing was known");
  assert.ok(evidence!.lossAfter !== null, "now something is");
  assert.deepEqual(taught.explanation.considered[0]!.bears, true);
  assert.ok(taught.explanation.used > 0);

  // The service worker sees, and keeps, what is asked for after it was installed.
  const reload = async () => {
    await page.reload();
    await page.waitForFunction(() => globalThis.ready);
    return page.evaluate((options) => create(options), bench.model);
  };
  await reload();
  await bench.site.stop();
  await bench.models.stop();
  const again = await reload();
  assert.equal(await page.evaluate((model) => kgt.availability(model), bench.model), "available");
  assert.ok(again.every(({ stage }) => stage !== "download"));
  assert.equal(await page.evaluate(async (question) => (await assistant.ask(question)).text, question), "Reykjavik");
  const undone = await page.evaluate(async () => [await assistant.undo(), await assistant.facts()] as const);
  assert.deepEqual(undone[0].cause, { kind: "undo", of: 1 });
  assert.deepEqual(undone[1], []);
});

test("in the page and in a worker alike", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const page = await bench.tab();
  const results = await page.evaluate(async (options) => {
    const results = [];
    for (const worker of [true, false]) {
      await create({ ...options, worker, store: "memory" });
      await assistant.addFacts([{ subject: "Tom", relation: "favorite food", object: "pizza" }]);
      const pairs = ["pizza", "bread"].map((continuation) => ({ prompt: "Tom likes", continuation }));
      results.push({
        scores: await assistant.score(pairs),
        text: (await assistant.ask("What is Tom's favorite food?")).text,
        facts: await assistant.facts({ subject: "tom" }),
        forgotten: await assistant.forget({ subject: "Tom" }),
        left: await assistant.history(),
      });
      await assistant.dispose();
    }
    return results;
  }, bench.model);
  const [inWorker, inPage] = results;
  assert.deepEqual(inWorker!.scores, inPage!.scores);
  assert.equal(inWorker!.text, inPage!.text);
  assert.equal(inWorker!.facts.length, 1);
  assert.deepEqual(inWorker!.forgotten, { facts: 1, editsDropped: 1, editsRedacted: 0 });
  assert.deepEqual(inWorker!.left, []);
  assert.deepEqual(bench.complaints.filter((text) => !/404/.test(text)), []);
});

test("an export goes to another database and comes back the same", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const page = await bench.tab();
  const { before, imported, after, merged } = await page.evaluate(async (options) => {
    await create(options);
    await assistant.feedback("Where does my sister live?", "Reykjavik");
    await assistant.addFacts([{ subject: "Tom", relation: "favorite food", object: "pizza" }]);
    await assistant.undo(1);
    const before = await assistant.history();
    const blob = await assistant.export();
    await assistant.dispose();
    await create({ ...options, store: { name: "other" } });
    const imported = await assistant.import(blob);
    const after = await assistant.history();
    const merged = await assistant.import(new File([blob], "mine.jsonl"));
    return { before, imported, after, merged };
  }, bench.model);
  assert.deepEqual(imported, { kind: "restored", edits: 3 });
  assert.deepEqual(after, before);
  assert.ok(merged.kind === "merged");
  assert.deepEqual(merged.edit.cause, { kind: "import", source: "mine.jsonl" });
});
