// Blobs in a folder of the file system, for Node.

import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { BlobStore } from "./blobs.js";

export class FsBlobs implements BlobStore {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async get(folder: string, name: string): Promise<Uint8Array | undefined> {
    return unlessMissing(() => readFile(join(this.#root, folder, name)));
  }

  async put(folder: string, name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(join(this.#root, folder), { recursive: true });
    const path = join(this.#root, folder, name);
    // Of its own, so that two processes that fetch one model do not take each other's away.
    const fresh = `${path}.${randomUUID()}.tmp`;
    await writeFile(fresh, bytes, { flush: true });
    await rename(fresh, path);
  }

  async remove(folder: string, names: readonly string[]): Promise<void> {
    for (const name of names) await rm(join(this.#root, folder, name), { force: true });
  }

  async folders(): Promise<string[]> {
    return (await readdir(this.#root).catch(() => [])).sort();
  }

  async removeFolder(folder: string): Promise<void> {
    await rm(join(this.#root, folder), { recursive: true, force: true });
  }
}

/** A file that is read when it is needed; nothing if there is none. */
export async function openFile(path: string): Promise<Blob | undefined> {
  const found = await unlessMissing(() => stat(path));
  return found?.isFile() ? openAsBlob(path) : undefined;
}

async function unlessMissing<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
