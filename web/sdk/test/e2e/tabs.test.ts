// Several tabs on one graph and one cache.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Bench } from "../support/browser.js";
import { folderFiles, MINI, withManifest } from "../support/model-files.js";

const EDITS = 12;

test("two tabs teach at once, and no edit is lost", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const tabs = [await bench.tab(), await bench.tab()];
  for (const tab of tabs) await tab.evaluate((options) => create(options), bench.model);
  const teach = async ([name, edits]: readonly [string, number]) => {
    const ids = [];
    for (let i = 0; i < edits; i++) {
      ids.push((await assistant.addFacts([{ subject: name, relation: "counts", object: `${i}` }])).id);
    }
    ids.push((await assistant.feedback(`Where does ${name} live?`, "Reykjavik")).edit.id);
    return ids;
  };
  const ids = await Promise.all(tabs.map((tab, i) => tab.evaluate(teach, [["Anna", "Bert"][i]!, EDITS] as const)));
  const all = ids.flat().sort((a, b) => a - b);
  assert.deepEqual(all, Array.from({ length: 2 * (EDITS + 1) }, (_, i) => i + 1), "each edit has its own number");

  // One more edit, so that the other tab has heard of all before it looks.
  const heard = tabs[1]!.evaluate(
    () => new Promise<string>((resolve) =>
      assistant.addEventListener("change", ({ detail }) => resolve(detail.from), { once: true })),
  );
  await tabs[0]!.evaluate(() => assistant.addFacts([{ subject: "Carl", relation: "comes", object: "last" }]));
  assert.equal(await heard, "elsewhere");
  const seen = await Promise.all(
    tabs.map((tab) => tab.evaluate(async () => [await assistant.history(), await assistant.facts()] as const)),
  );
  assert.deepEqual(seen[0], seen[1], "both tabs see the same graph");
  assert.equal(seen[0]![0].length, 2 * (EDITS + 1) + 1);
  for (const name of ["Anna", "Bert"]) {
    assert.equal(seen[0]![1].filter(({ subject, relation }) => subject === name && relation === "counts").length, EDITS);
  }
});

test("a tab that is killed while it writes leaves a whole history", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const acknowledged: number[] = [];
  await bench.context.exposeFunction("acknowledge", (id: number) => void acknowledged.push(id));
  for (let round = 0; round < 4; round++) {
    const victim = await bench.tab();
    await victim.evaluate((options) => create(options), bench.model);
    const writing = victim.evaluate(async () => {
      for (let i = 0; ; i++) {
        const { id } = await assistant.addFacts([{ subject: "Tom", relation: `writes ${Math.random()}`, object: `${i}` }]);
        await (globalThis as unknown as { acknowledge(id: number): Promise<void> }).acknowledge(id);
      }
    });
    const before = acknowledged.length;
    while (acknowledged.length < before + 5) await new Promise((later) => setTimeout(later, 1));
    const killed = assert.rejects(writing);
    const session = await bench.context.newCDPSession(victim);
    await Promise.race([session.send("Page.crash").catch(() => {}), victim.waitForEvent("crash")]);
    await victim.close();
    await killed;
  }
  const page = await bench.tab();
  await page.evaluate((options) => create(options), bench.model);
  const { ids, facts, setAside } = await page.evaluate(async () => ({
    ids: (await assistant.history()).map(({ id }) => id),
    facts: (await assistant.facts()).length,
    setAside: assistant.storage.setAside,
  }));
  assert.deepEqual(setAside, []);
  assert.deepEqual(ids, ids.map((_, i) => i + 1), "no gap and no double");
  assert.ok(ids.length >= acknowledged.length, "nothing that was acknowledged is gone");
  assert.equal(facts, ids.length);
});

test("two tabs fetch a model once", async (t) => {
  const bench = await Bench.start(t, withManifest(folderFiles(MINI)), { behaviour: { slowly: true } });
  const tabs = [await bench.tab(), await bench.tab()];
  const loading = tabs.map((tab) => tab.evaluate((options) => create(options), bench.model));
  const watcher = await bench.tab();
  while ((await watcher.evaluate((model) => kgt.availability(model), bench.model)) === "downloadable") {
    await new Promise((later) => setTimeout(later, 1));
  }
  assert.equal(await watcher.evaluate((model) => kgt.availability(model), bench.model), "downloading");
  const busy = await watcher.evaluate((url) => failure(kgt.models.delete(url)), bench.models.url);
  assert.equal(busy?.code, "locked");
  await Promise.all(loading);
  assert.equal(bench.models.asked("model.safetensors").length, 1);
  assert.equal(await watcher.evaluate((model) => kgt.availability(model), bench.model), "available");
  await Promise.all(tabs.map((tab) => tab.evaluate(() => assistant.dispose())));
  assert.equal(await watcher.evaluate((url) => failure(kgt.models.delete(url)), bench.models.url), undefined);
  assert.deepEqual(await watcher.evaluate(() => kgt.models.list()), []);
});
