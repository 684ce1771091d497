// Which files of a Hugging Face folder make a model.

import { BadModelError } from "../errors.js";
import type { Manifest } from "./manifest.js";

export const CONFIG = "config.json";
export const TOKENIZER = "tokenizer.json";
export const GENERATION_CONFIG = "generation_config.json";
export const TOKENIZER_CONFIG = "tokenizer_config.json";
export const CHAT_TEMPLATE = "chat_template.jinja";
const WEIGHTS = "model.safetensors";
const INDEX = "model.safetensors.index.json";
const REQUIRED = [CONFIG, TOKENIZER];
const OPTIONAL = [GENERATION_CONFIG, TOKENIZER_CONFIG, CHAT_TEMPLATE];

/** How {@link collect} gets at a folder. */
export interface Folder {
  id: string;
  /** Makes a file ready to be read; false if there is none. */
  want(name: string): Promise<boolean>;
  text(name: string): Promise<string>;
}

/** Makes every file of a model ready and returns the names of its weight files, in order. */
export async function collect(folder: Folder): Promise<string[]> {
  for (const name of REQUIRED) await need(folder, name);
  for (const name of OPTIONAL) await folder.want(name);
  if (await folder.want(WEIGHTS)) return [WEIGHTS];
  if (!(await folder.want(INDEX))) throw lacks(folder, `${WEIGHTS}, and no ${INDEX}`);
  const shards = shardNames(await folder.text(INDEX));
  for (const shard of shards) await need(folder, shard);
  return shards;
}

/** Bytes of the files that {@link collect} wants, by a manifest. */
export function manifestBytes({ files }: Manifest): number {
  const single = Object.hasOwn(files, WEIGHTS);
  const isWeight = (name: string) =>
    single ? name === WEIGHTS : name === INDEX || name.endsWith(".safetensors");
  const wanted = Object.entries(files).filter(
    ([name]) => REQUIRED.includes(name) || OPTIONAL.includes(name) || isWeight(name),
  );
  return wanted.reduce((sum, [, file]) => sum + file.size, 0);
}

async function need(folder: Folder, name: string): Promise<void> {
  if (!(await folder.want(name))) throw lacks(folder, name);
}

function lacks(folder: Folder, what: string): BadModelError {
  return new BadModelError(`${folder.id} holds no ${what}`, { model: folder.id });
}

function shardNames(index: string): string[] {
  const bad = (reason: string, cause?: unknown) =>
    new BadModelError(`${INDEX} cannot be read: ${reason}`, { file: INDEX }, { cause });
  let map: unknown;
  try {
    map = (JSON.parse(index) as { weight_map?: unknown } | null)?.weight_map;
  } catch (cause) {
    throw bad("it is not JSON", cause);
  }
  if (typeof map !== "object" || map === null) throw bad("it has no weight_map");
  const names = [...new Set(Object.values(map))].sort();
  for (const name of names) {
    if (typeof name !== "string" || /[\\/]|^\.*$/.test(name)) throw bad(`${name} is not in the folder`);
  }
  return names as string[];
}
