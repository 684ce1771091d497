// Blobs in the Cache API, for browsers without an origin private file system.

import type { BlobStore } from "./blobs.js";

const CACHE = "kgt-models";
const PATH = "/.kgt-models/";

export class CacheApiBlobs implements BlobStore {
  readonly #cache: Cache;

  private constructor(cache: Cache) {
    this.#cache = cache;
  }

  /** Nothing if the browser has no Cache API, or denies it. */
  static async open(): Promise<CacheApiBlobs | undefined> {
    try {
      return new CacheApiBlobs(await caches.open(CACHE));
    } catch {
      return undefined;
    }
  }

  async get(folder: string, name: string): Promise<Uint8Array | undefined> {
    const response = await this.#cache.match(url(folder, name));
    return response && new Uint8Array(await response.arrayBuffer());
  }

  async put(folder: string, name: string, bytes: Uint8Array): Promise<void> {
    await this.#cache.put(url(folder, name), new Response(bytes as BodyInit));
  }

  async remove(folder: string, names: readonly string[]): Promise<void> {
    for (const name of names) await this.#cache.delete(url(folder, name));
  }

  async folders(): Promise<string[]> {
    const paths = (await this.#cache.keys()).map((request) => new URL(request.url).pathname);
    return [...new Set(paths.map((path) => path.slice(PATH.length).split("/")[0]!))].sort();
  }

  async removeFolder(folder: string): Promise<void> {
    for (const request of await this.#cache.keys()) {
      if (new URL(request.url).pathname.startsWith(`${PATH}${folder}/`)) await this.#cache.delete(request);
    }
  }
}

function url(folder: string, name: string): string {
  return new URL(`${PATH}${folder}/${encodeURIComponent(name)}`, location.origin).href;
}
