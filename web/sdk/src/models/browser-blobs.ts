// Where a browser keeps models: its private file system, else its Cache API, else nowhere for long.

import { type BlobStore, MemoryBlobs } from "./blobs.js";
import { CacheApiBlobs } from "./cache-api.js";
import { OpfsBlobs } from "./opfs.js";

let opened: Promise<BlobStore> | undefined;

export function browserBlobs(): Promise<BlobStore> {
  opened ??= open();
  return opened;
}

async function open(): Promise<BlobStore> {
  return (await OpfsBlobs.open()) ?? (await CacheApiBlobs.open()) ?? new MemoryBlobs();
}
