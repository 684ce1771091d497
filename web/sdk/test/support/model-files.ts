// Model folders for tests: made up ones, and those of the repository.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The repository, seen from the package, where tests run. */
export const repository = resolve("../..");
export const MINI = join(repository, "models/kgt-mini");
export const TINY_CHAT = join(repository, "tests/fixtures/models/tiny_chat");
export const STORIES = join(repository, "tests/fixtures/models/stories260k");

export function folderFiles(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => /\.(json|jinja|safetensors)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Files that no wasm module could load, but that download all the same. */
export function madeUpModel(weightBytes: number): Map<string, Uint8Array> {
  return new Map([
    ["config.json", text("{}")],
    ["tokenizer.json", text('{"model":{}}')],
    ["model.safetensors", noise(weightBytes)],
  ]);
}

export function withManifest(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const entries = [...files].map(([name, bytes]) => [name, { size: bytes.length, sha256: hash(bytes) }]);
  const manifest = { version: 1, files: Object.fromEntries(entries) };
  return new Map([...files, ["kgt-manifest.json", text(JSON.stringify(manifest))]]);
}

export function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

/** Bytes that do not repeat; the same on each run. */
export function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}
