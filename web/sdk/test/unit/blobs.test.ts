import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { MemoryBlobs } from "../../src/models/blobs.js";
import { FsBlobs } from "../../src/models/fs-blobs.js";
import { checkBlobStore } from "../support/blob-store-contract.js";

test("blobs in memory", () => checkBlobStore(new MemoryBlobs()));

test("blobs in a folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kgt-blobs-"));
  try {
    await checkBlobStore(new FsBlobs(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
});
