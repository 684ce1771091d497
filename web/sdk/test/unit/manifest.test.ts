import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { Hasher } from "../../src/models/hash.js";
import { manifestBytes } from "../../src/models/layout.js";
import { parseManifest } from "../../src/models/manifest.js";
import { TINY_CHAT } from "../support/model-files.js";

test("hashes are those of the SHA-256 standard", () => {
  const hash = (...parts: string[]) => {
    const hasher = new Hasher();
    for (const part of parts) hasher.update(new TextEncoder().encode(part));
    return hasher.finish();
  };
  // FIPS 180-2, appendix B.
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  assert.equal(hash("abc"), abc);
  assert.equal(hash("a", "", "bc"), abc);
  const long = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
  assert.equal(hash(long), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
});

test("kgt-manifest writes what sha256sum says", () => {
  const folder = mkdtempSync(join(tmpdir(), "kgt-manifest-"));
  try {
    cpSync(TINY_CHAT, folder, { recursive: true });
    writeFileSync(join(folder, "README.md"), "not a part of the model");
    execFileSync(process.execPath, ["bin/kgt-manifest.js", folder]);
    const { files } = parseManifest(readFileSync(join(folder, "kgt-manifest.json"), "utf8"));
    const names = Object.keys(files);
    assert.ok(names.includes("model.safetensors") && !names.includes("README.md"));
    const sums = execFileSync("sha256sum", names, { cwd: folder, encoding: "utf8" });
    assert.equal(sums, names.map((name) => `${files[name]!.sha256}  ${name}\n`).join(""));
    for (const name of names) assert.equal(files[name]!.size, readFileSync(join(folder, name)).length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("kgt-manifest says what is wrong", () => {
  for (const [args, status] of [[[], 2], [["/nowhere"], 1], [["a", "b"], 2]] as const) {
    assert.throws(
      () => execFileSync(process.execPath, ["bin/kgt-manifest.js", ...args], { stdio: "pipe" }),
      (error: { status: number; stderr: Buffer }) => error.status === status && error.stderr.length > 0,
    );
  }
});

test("the bytes of a model are those of its own files", () => {
  const file = (size: number) => ({ size, sha256: "" });
  const files = {
    "config.json": file(1), "tokenizer.json": file(2), "vocab.json": file(100), "model.safetensors": file(4),
    "model.safetensors.index.json": file(100), "other.safetensors": file(100),
  };
  assert.equal(manifestBytes({ version: 1, files }), 7);
  const { "model.safetensors": _, ...sharded } = files;
  assert.equal(manifestBytes({ version: 1, files: sharded }), 203);
});
