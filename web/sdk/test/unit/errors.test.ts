import assert from "node:assert/strict";
import { test } from "node:test";

import { AbortedError, asKgtError, fromWire, IntegrityError, KgtError, QuotaError, toWire } from "../../src/errors.js";
import * as entry from "../../src/exports.js";

const codes = [
  "no-webgpu", "device-lost", "out-of-memory", "integrity", "quota", "locked", "aborted",
  "too-long", "bad-model", "bad-import", "bad-store", "network", "not-cached", "no-subject", "empty",
  "bad-input", "no-such-fact", "no-such-edit", "nothing-to-undo", "disposed", "internal",
];

test("every code has a class that crosses the worker's border", () => {
  const classes = new Set<unknown>();
  for (const code of codes) {
    const thrown = Object.assign(new Error("why"), { code, details: { at: 1 } });
    const error = fromWire(structuredClone(toWire(thrown)));
    assert.ok(error instanceof KgtError && error instanceof Error);
    assert.equal(error.code, code);
    assert.equal(error.message, "why");
    assert.deepEqual(error.details, { at: 1 });
    assert.ok(Object.values(entry).includes(error.constructor as never), `${error.name} is exported`);
    classes.add(error.constructor);
  }
  assert.equal(classes.size, codes.length);
});

test("what browsers throw gets the code of its meaning", () => {
  assert.ok(asKgtError(new DOMException("full", "QuotaExceededError")) instanceof QuotaError);
  assert.ok(asKgtError(new DOMException("stop", "AbortError")) instanceof AbortedError);
  assert.equal(asKgtError(new RangeError("WebAssembly.Memory.grow(): out of memory")).code, "out-of-memory");
  assert.equal(asKgtError(new TypeError("x is not a function")).code, "internal");
  assert.equal(asKgtError("a string").message, "a string");
  assert.equal(asKgtError(undefined).code, "internal");
});

test("a KgtError stays itself, and its cause crosses as words", () => {
  const error = new IntegrityError("damaged", { file: "a" }, { cause: new Error("deep") });
  assert.equal(asKgtError(error), error);
  assert.equal(fromWire(toWire(error)).cause, "deep");
});
