#!/usr/bin/env node
// Writes the `kgt-manifest.json` of a model folder: `kgt-manifest FOLDER`.

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

const MANIFEST = "kgt-manifest.json";

/** The manifest of a folder's own files, by name. */
async function manifest(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const files = {};
  for (const name of names.filter(belongs).sort()) {
    const path = join(folder, name);
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    files[name] = { size: (await stat(path)).size, sha256: hash.digest("hex") };
  }
  return { version: 1, files };
}

/** What a model is made of; model cards and the like may change. */
function belongs(name) {
  return name !== MANIFEST && /\.(json|jinja|safetensors)$/.test(name);
}

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined || rest.length > 0 || folder.startsWith("-")) {
  console.error(`usage: kgt-manifest FOLDER\nWrites FOLDER/${MANIFEST}: size and SHA-256 of each model file.`);
  process.exitCode = 2;
} else {
  try {
    const made = await manifest(folder);
    await writeFile(join(folder, MANIFEST), `${JSON.stringify(made, null, 2)}\n`);
    console.log(`${Object.keys(made.files).length} files in ${join(folder, MANIFEST)}`);
  } catch (error) {
    console.error(`kgt-manifest: ${error.message}`);
    process.exitCode = 1;
  }
}
