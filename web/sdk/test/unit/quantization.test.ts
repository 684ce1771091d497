import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { chooseQuantization, countParameters, fitting } from "../../src/engine/quantization.js";
import { BadInputError, BadModelError } from "../../src/errors.js";
import type { WeightFile } from "../../src/models/files.js";
import { STORIES } from "../support/model-files.js";

const GIB = 2 ** 30;

function weightFile(bytes: Uint8Array): WeightFile {
  return { size: bytes.length, read: async (offset, length) => bytes.slice(offset, offset + length) };
}

function headed(header: string, length = header.length): Uint8Array {
  const bytes = new Uint8Array(8 + header.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
  bytes.set(new TextEncoder().encode(header), 8);
  return bytes;
}

test("the rule takes the most exact kind that fits", () => {
  assert.equal(fitting(0.5 * GIB, "webgpu", 4 * GIB), "none");
  assert.equal(fitting(0.5 * GIB + 1, "webgpu", 4 * GIB), "int8");
  assert.equal(fitting(1.7 * GIB, "webgpu", 4 * GIB), "int8");
  assert.equal(fitting(2 * GIB, "webgpu", 4 * GIB), "int4");
  assert.equal(fitting(100 * GIB, "webgpu", 4 * GIB), "int4");
  assert.equal(fitting(0.79 * GIB, "cpu", 4 * GIB), "none");
  assert.equal(fitting(0.81 * GIB, "cpu", 64 * GIB), "int8");
  assert.equal(fitting(100 * GIB, "cpu", 64 * GIB), "int8");
});

test("parameters are counted by the header", async () => {
  // Float32 throughout, so that the bytes after the header tell the same.
  const bytes = readFileSync(join(STORIES, "model.safetensors"));
  const header = 8 + Number(bytes.readBigUInt64LE(0));
  assert.equal(await countParameters(weightFile(bytes)), (bytes.length - header) / 4);
});

test("what is told is done, if there is such a kind", async () => {
  const read = async () => assert.fail("nothing needs to be read");
  assert.equal(await chooseQuantization("int4", "cpu", [{ size: 1, read }]), "int4");
  await assert.rejects(chooseQuantization("int2" as never, "cpu", []), BadInputError);
});

test("a malformed header is a bad model", async () => {
  const files = [
    new Uint8Array(7), headed("{}", 100), headed("{}", 2 ** 40), headed("{"), headed('{"a":{}}'), headed('{"a":null}'),
  ];
  for (const file of files) await assert.rejects(countParameters(weightFile(file)), BadModelError);
});
