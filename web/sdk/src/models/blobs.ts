// Where a cache keeps its blobs: named blobs in named folders.

/**
 * A put is all or nothing, and a get that meets it gives the old bytes or the new. Names are made by
 * this package and need no escaping.
 */
export interface BlobStore {
  get(folder: string, name: string): Promise<Uint8Array | undefined>;
  /** @throws QuotaExceededError */
  put(folder: string, name: string, bytes: Uint8Array): Promise<void>;
  /** Removes blobs; those that are not there count as removed. */
  remove(folder: string, names: readonly string[]): Promise<void>;
  folders(): Promise<string[]>;
  removeFolder(folder: string): Promise<void>;
}

/** Blobs that end with the program: where a browser gives no storage, and in Node. */
export class MemoryBlobs implements BlobStore {
  readonly #folders = new Map<string, Map<string, Uint8Array>>();

  async get(folder: string, name: string): Promise<Uint8Array | undefined> {
    return this.#folders.get(folder)?.get(name)?.slice();
  }

  async put(folder: string, name: string, bytes: Uint8Array): Promise<void> {
    const blobs = this.#folders.get(folder) ?? new Map<string, Uint8Array>();
    this.#folders.set(folder, blobs.set(name, bytes.slice()));
  }

  async remove(folder: string, names: readonly string[]): Promise<void> {
    for (const name of names) this.#folders.get(folder)?.delete(name);
  }

  async folders(): Promise<string[]> {
    return [...this.#folders.keys()];
  }

  async removeFolder(folder: string): Promise<void> {
    this.#folders.delete(folder);
  }
}
