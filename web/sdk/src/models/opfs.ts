// Blobs in the origin private file system, in page and worker.

import type { BlobStore } from "./blobs.js";

const ROOT = "kgt-models";

export class OpfsBlobs implements BlobStore {
  readonly #root: FileSystemDirectoryHandle;

  private constructor(root: FileSystemDirectoryHandle) {
    this.#root = root;
  }

  /**
   * Nothing if the browser has no such file system, denies it (private windows of some), or lets nothing be
   * written from here (older Safari outside of workers).
   */
  static async open(): Promise<OpfsBlobs | undefined> {
    try {
      const file = FileSystemFileHandle.prototype;
      if (!("createWritable" in file) && !("createSyncAccessHandle" in file)) return undefined;
      const origin = await navigator.storage.getDirectory();
      return new OpfsBlobs(await origin.getDirectoryHandle(ROOT, { create: true }));
    } catch {
      return undefined;
    }
  }

  async get(folder: string, name: string): Promise<Uint8Array | undefined> {
    return unlessMissing(async () => {
      const directory = await this.#root.getDirectoryHandle(folder);
      return read(await directory.getFileHandle(name));
    });
  }

  async put(folder: string, name: string, bytes: Uint8Array): Promise<void> {
    const directory = await this.#root.getDirectoryHandle(folder, { create: true });
    await write(await directory.getFileHandle(name, { create: true }), bytes);
  }

  async remove(folder: string, names: readonly string[]): Promise<void> {
    const directory = await unlessMissing(() => this.#root.getDirectoryHandle(folder));
    for (const name of names) await unlessMissing(async () => directory?.removeEntry(name));
  }

  async folders(): Promise<string[]> {
    const names = [];
    for await (const name of this.#root.keys()) names.push(name);
    return names.sort();
  }

  async removeFolder(folder: string): Promise<void> {
    await unlessMissing(() => this.#root.removeEntry(folder, { recursive: true }));
  }
}

/**
 * A file that was put in another's place between `getFile` and the reading makes the older one unreadable;
 * the newer one is read then. A file that cannot be read at all keeps the time of its last change.
 */
async function read(handle: FileSystemFileHandle): Promise<Uint8Array> {
  for (let file = await handle.getFile(); ; ) {
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      const newer = await handle.getFile();
      if (newer.lastModified === file.lastModified && newer.size === file.size) throw error;
      file = newer;
    }
  }
}

async function write(file: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  if ("createWritable" in file) {
    // Goes to a swap file that takes the old one's place on close.
    const writable = await file.createWritable();
    try {
      await writable.write(bytes as FileSystemWriteChunkType);
      await writable.close();
    } catch (error) {
      await writable.abort().catch(() => {});
      throw noRoom(error) ? new DOMException(error.message, "QuotaExceededError") : error;
    }
    return;
  }
  await writeInPlace(file as SyncFileHandle, bytes);
}

/**
 * Chromium ends a write for which there is no room with a QuotaExceededError, or with an AbortError if it
 * stops reading the bytes before it says why. Nothing else aborts a write here.
 */
function noRoom(error: unknown): error is DOMException {
  return error instanceof DOMException && error.name === "AbortError";
}

/** Older Safari, in workers: not all or nothing, but a torn blob fails its hash. */
async function writeInPlace(file: SyncFileHandle, bytes: Uint8Array): Promise<void> {
  const access = await file.createSyncAccessHandle();
  try {
    access.truncate(0);
    access.write(bytes, { at: 0 });
    access.flush();
  } finally {
    access.close();
  }
}

type SyncFileHandle = FileSystemFileHandle & {
  createSyncAccessHandle(): Promise<{
    truncate(size: number): void;
    write(bytes: Uint8Array, options: { at: number }): number;
    flush(): void;
    close(): void;
  }>;
};

async function unlessMissing<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
    throw error;
  }
}
