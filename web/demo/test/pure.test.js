// What needs no browser: which part of the graph is drawn and where, which edits hold, how text reads.

import assert from "node:assert/strict";
import { test } from "node:test";
import { runnerImport } from "vite";

const load = async (path) => (await runnerImport(new URL(`../src/${path}.ts`, import.meta.url).pathname)).module;
const { neighborhood, entities } = await load("graph/neighborhood");
const { layout } = await load("graph/layout");
const { toward } = await load("graph/direction");
const { undone } = await load("state/history");
const { bundles, shortened } = await load("text/bundles");
const { parts, label } = await load("text/deceptive");
const format = await load("text/format");
const { modelName, modelOrigin } = await load("text/names");

const fact = (subject, relation, object) => ({ subject, relation, object, origin: "base" });
const FACTS = [
  fact("my dog", "likes to eat", "vegetables"),
  fact("My  Dog", "is a", "terrier"),
  fact("my sister", "has pet", "my dog"),
  fact("my sister", "lives in", "Reykjavik"),
  fact("Reykjavik", "is in", "Iceland"),
  fact("my sister", "feeds", "my dog"),
];

test("a neighborhood reaches two facts far, nearest first, and counts what it leaves out", () => {
  const { nodes, edges, hidden } = neighborhood(FACTS, "my dog", 20);
  assert.deepEqual(nodes.map(({ name, depth }) => [name, depth]), [
    ["my dog", 0], ["vegetables", 1], ["terrier", 1], ["my sister", 1], ["Reykjavik", 2],
  ]);
  assert.deepEqual(edges.find(({ from }) => from === 3).relations, ["has pet", "feeds"]);
  assert.equal(hidden, 0);
  assert.equal(neighborhood(FACTS, "my dog", 3).hidden, 2);
  assert.deepEqual(neighborhood([], "nobody", 5).nodes.map(({ name }) => name), ["nobody"]);
});

test("entities are listed once, those with most facts first", () => {
  assert.deepEqual(entities(FACTS).slice(0, 2), [{ name: "my dog", degree: 4 }, { name: "my sister", degree: 3 }]);
});

for (const n of [2, 7, 20]) {
  test(`${n} labels lie apart, the middle in the middle, always the same`, () => {
    const star = Array.from({ length: n - 1 }, (_, i) => fact("hub", "leads to", `entity ${i}`));
    const graph = neighborhood(star, "hub", n);
    const labels = graph.nodes.map(() => ({ width: 90, height: 32 }));
    const place = () => layout({ graph, labels, names: graph.edges.map(() => ({ width: 50, height: 15 })) }, { width: 560, height: 400 });
    const points = place();
    assert.deepEqual(points[0], { x: 0, y: 0 });
    assert.deepEqual(place(), points);
    points.forEach((a, i) => points.slice(i + 1).forEach((b) => {
      assert.ok(Math.abs(a.x - b.x) >= 90 || Math.abs(a.y - b.y) >= 32, `${i} overlaps another`);
    }));
  });
}

test("arrows lead to the nearest point in their direction", () => {
  const points = [{ x: 0, y: 0 }, { x: 100, y: 10 }, { x: 60, y: 200 }, { x: -50, y: 0 }];
  assert.equal(toward(points, 0, "ArrowRight"), 1);
  assert.equal(toward(points, 0, "ArrowDown"), 2);
  assert.equal(toward(points, 0, "ArrowLeft"), 3);
  assert.equal(toward(points, 0, "ArrowUp"), undefined);
  assert.equal(toward(points, 0, "Enter"), undefined);
});

test("facts with the same ends are one thing said in several ways", () => {
  const [, , { subject, relations, object }] = bundles(FACTS);
  assert.deepEqual([subject, relations, object], ["my sister", ["has pet", "feeds"], "my dog"]);
  assert.deepEqual(shortened(relations, 1), { shown: ["has pet"], more: 1 });
});

test("an undo that was undone takes nothing back", () => {
  const edit = (id, of) => ({ id, cause: of ? { kind: "undo", of } : { kind: "manual" } });
  assert.deepEqual(undone([edit(1), edit(2), edit(3, 1)]), new Set([1]));
  assert.deepEqual(undone([edit(1), edit(2, 1), edit(3, 2)]), new Set([2]));
});

test("deceptive characters are shown, joiners are left", () => {
  assert.equal(parts("a\u202Eb\u200B").map(({ text }) => text).join("|"), "a|U+202E|b|U+200B");
  assert.deepEqual(parts("👩\u200D🔬 نمی\u200Cخواهم").map(({ deceptive }) => deceptive), [false]);
  assert.equal(label("a long name of something", 8), "a long …");
});

test("numbers read as people write them", () => {
  assert.deepEqual([0, 999, 13_607_127, 2e9].map(format.bytes), ["0 B", "999 B", "13.6 MB", "2.0 GB"]);
  assert.deepEqual([61.4, 1400].map(format.duration), ["61 ms", "1.4 s"]);
  assert.deepEqual([0, 0.0004, 0.0042, 0.693, 0.999].map(format.probability), ["0", "< 0.001", "0.004", "0.69", "1.00"]);
  assert.deepEqual([null, 0.3664].map(format.loss), ["∞", "0.366"]);
  assert.deepEqual([1, 1200].map((n) => format.count(n, "fact")), ["1 fact", "1,200 facts"]);
});

test("a model is named by its folder or its repository", () => {
  assert.equal(modelName("http://localhost/models/kgt-mini/"), "kgt-mini");
  assert.equal(modelName("https://huggingface.co/owner/name/resolve/main/"), "name");
  assert.equal(modelOrigin("https://huggingface.co/owner/name/resolve/main/"), "from huggingface.co");
  assert.equal(modelOrigin("my model"), "from a folder");
});
