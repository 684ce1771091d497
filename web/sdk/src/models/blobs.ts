// Where a cache keeps its blobs: named blobs in named folders.

/** A put is all or nothing. Names are made by this package and need no escaping. */
export interface BlobStore {
  get(folder: string, name: string): Promise<Blob | undefined>;
  /** @throws QuotaExceededError */
  put(folder: string, name: string, bytes: Uint8Array): Promise<void>;
  /** Removes blobs; those that are not there count as removed. */
  remove(folder: string, names: readonly string[]): Promise<void>;
  folders(): Promise<string[]>;
  removeFolder(folder: string): Promise<void>;
}

/** Blobs that end with the program: where a browser gives no storage, and in Node. */
export class MemoryBlobs implements BlobStore {
  readonly #folders = new Map<string, Map<string, Blob>>();

  async get(folder: string, name: string): Promise<Blob | undefined> {
    return this.#folders.get(folder)?.get(name);
  }

  async put(folder: string, name: string, bytes: Uint8Array): Promise<void> {
    const blobs = this.#folders.get(folder) ?? new Map<string, Blob>();
    this.#folders.set(folder, blobs.set(name, new Blob([bytes as BlobPart])));
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
