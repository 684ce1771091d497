// From what the caller names to files that can be read.

import type { Progress } from "../api.js";
import { NotCachedError } from "../errors.js";
import type { SentSource } from "../rpc/protocol.js";
import type { BlobStore } from "./blobs.js";
import { download } from "./download.js";
import { cachedFiles, localFilesOf, type ModelFiles } from "./files.js";
import { LocalSource } from "./local.js";
import { withLock } from "./locks.js";
import { folderOf, Shelf } from "./shelf.js";
import { type FileSource, HttpSource } from "./source.js";

export interface OpenContext {
  signal?: AbortSignal | undefined;
  onProgress(progress: Progress): void;
}

/** Opens a model for `use`; until that ends, no tab can delete it or put another in its place. */
export async function withModel<T>(
  model: SentSource,
  blobs: BlobStore,
  context: OpenContext,
  use: (files: ModelFiles) => Promise<T>,
): Promise<T> {
  if ("local" in model && model.keep === undefined) {
    const local = new LocalSource(model.name, model.local);
    return use(await localFilesOf(local, verifyProgress(context), context.signal));
  }
  const source = fileSource(model);
  const id = "cached" in model ? model.cached : source!.id;
  const folder = await folderOf(id);
  if (source && !("cached" in model)) await ensure(blobs, source, "local" in model, context);
  return withLock(folder, "shared", context.signal, async () => {
    const shelf = await Shelf.open(blobs, id);
    if (!shelf.entry.complete) throw new NotCachedError(`the cache holds no whole ${id}`, { id });
    return use(cachedFiles(shelf, "local" in model ? undefined : source));
  });
}

const URL_LIKE = /^[a-z][a-z\d+.-]*:\/\//i;

function fileSource(model: SentSource): FileSource | undefined {
  if ("local" in model) return new LocalSource(model.keep!, model.local);
  if ("url" in model) return new HttpSource(model.url);
  // The ids of models from a server are URLs, those of others any names.
  return URL_LIKE.test(model.cached) ? new HttpSource(model.cached) : undefined;
}

/** Makes the model's shelf complete; `replace` takes the source's files even if it is already. */
async function ensure(
  blobs: BlobStore,
  source: FileSource,
  replace: boolean,
  context: OpenContext,
): Promise<void> {
  const { signal } = context;
  const folder = await folderOf(source.id);
  if (!replace && (await Shelf.open(blobs, source.id)).entry.complete) return;
  context.onProgress({ stage: "download", loaded: 0, total: 0, text: `Fetching ${source.id}` });
  await withLock(folder, "exclusive", signal, async () => {
    if (replace) await blobs.removeFolder(folder);
    const shelf = await Shelf.open(blobs, source.id);
    // Another tab may have fetched it meanwhile.
    if (shelf.entry.complete) return;
    await download(shelf, source, { signal, onBytes: downloadProgress(context) });
    const { verified, totalBytes: total } = shelf.entry;
    context.onProgress({ stage: "verify", loaded: total, total, text: verdict[verified] });
  });
}

const verdict = {
  manifest: "Every file matches the manifest",
  "first-use": "There is no manifest; the hashes are remembered, so that later changes show",
};

function downloadProgress({ onProgress }: OpenContext) {
  return (file: string, loaded: number, total: number) =>
    onProgress({ stage: "download", file, loaded, total, text: `Downloading ${file}` });
}

function verifyProgress({ onProgress }: OpenContext) {
  let loaded = 0;
  return (file: string, bytes: number) => {
    loaded += bytes;
    onProgress({ stage: "verify", file, loaded, total: 0, text: `Checking ${file}` });
  };
}

