// What the cache holds, and whether a model could be had.

import type { Availability, CachedModel, Models } from "../api.js";
import { NetworkError } from "../errors.js";
import type { SentSource } from "../rpc/protocol.js";
import type { BlobStore } from "./blobs.js";
import { CONFIG, TOKENIZER } from "./layout.js";
import { LocalSource } from "./local.js";
import { isDownloading, withFreeLock } from "./locks.js";
import { entryBytes, folderOf, Shelf } from "./shelf.js";
import { HttpSource } from "./source.js";

/** The models in these blobs. */
export function catalog(blobs: () => Promise<BlobStore>): Models {
  return {
    async list(): Promise<CachedModel[]> {
      return (await Shelf.all(await blobs())).map((entry) => ({
        id: entry.id,
        bytes: entryBytes(entry),
        totalBytes: entry.totalBytes,
        complete: entry.complete,
        verified: entry.verified,
        savedAtMs: entry.savedAtMs,
      }));
    },
    async delete(id: string): Promise<void> {
      const store = await blobs();
      const folder = await folderOf(id);
      await withFreeLock(folder, id, () => store.removeFolder(folder));
    },
  };
}

export async function availabilityOf(model: SentSource, blobs: BlobStore): Promise<Availability> {
  if ("local" in model) {
    const local = new LocalSource(model.name, model.local);
    const there = (await local.blob(CONFIG)) && (await local.blob(TOKENIZER));
    return there ? "available" : "unavailable";
  }
  const source = "url" in model ? new HttpSource(model.url) : undefined;
  const shelf = await Shelf.open(blobs, source?.id ?? (model as { cached: string }).cached);
  if (shelf.entry.complete) return "available";
  if (await isDownloading(shelf.folder)) return "downloading";
  return source && (await answers(source)) ? "downloadable" : "unavailable";
}

/** Whether the server has the folder. */
async function answers(source: HttpSource): Promise<boolean> {
  try {
    const file = await source.open(CONFIG, 0);
    await file?.body.cancel();
    return file !== undefined;
  } catch (error) {
    if (error instanceof NetworkError) return false;
    throw error;
  }
}
