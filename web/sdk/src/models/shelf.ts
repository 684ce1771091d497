// One model in the cache. A file lies there as segments, each with its hash, so that a download can
// go on where it broke, and no damaged byte is ever served.

import type { Verified } from "../api.js";
import { asKgtError, QuotaError } from "../errors.js";
import type { BlobStore } from "./blobs.js";
import { digest, type Hasher } from "./hash.js";

/** The entry as JSON after its own hash, so that a damaged one is known for what it is. */
const ENTRY = "entry";
const encoder = new TextEncoder();

export interface Entry {
  version: 1;
  id: string;
  savedAtMs: number;
  verified: Verified;
  /** Every file is there and was checked. */
  complete: boolean;
  /** Bytes of the whole model; 0 while unknown. */
  totalBytes: number;
  /** The weight files, in order. */
  weights: string[];
  files: Record<string, CachedFile>;
}

export interface CachedFile {
  segments: Segment[];
  /** Bytes of the whole file, where known. */
  size?: number | undefined;
  /** Tells whether the server's file is still the same. */
  tag?: string | undefined;
  /** Hash of the whole file, once it was checked. */
  sha256?: string | undefined;
}

export interface Segment {
  bytes: number;
  sha256: string;
}

export class Shelf {
  readonly blobs: BlobStore;
  readonly folder: string;
  readonly entry: Entry;

  private constructor(blobs: BlobStore, folder: string, entry: Entry) {
    this.blobs = blobs;
    this.folder = folder;
    this.entry = entry;
  }

  /** The shelf of a model; empty if nothing of it is kept, or what is kept cannot be read. */
  static async open(blobs: BlobStore, id: string): Promise<Shelf> {
    const folder = await folderOf(id);
    const kept = await readEntry(blobs, folder);
    return new Shelf(blobs, folder, kept?.id === id ? kept : emptyEntry(id));
  }

  /** Every model of which something is kept, by id. */
  static async all(blobs: BlobStore): Promise<Entry[]> {
    const entries = await Promise.all((await blobs.folders()).map((folder) => readEntry(blobs, folder)));
    return entries.filter((entry) => entry !== undefined).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  file(name: string): CachedFile {
    // A name such as `constructor` must not find what every object has.
    if (!Object.hasOwn(this.entry.files, name)) this.entry.files[name] = { segments: [] };
    return this.entry.files[name]!;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.entry.files, name);
  }

  async save(): Promise<void> {
    const json = JSON.stringify(this.entry);
    const hash = await digest(encoder.encode(json));
    await this.#put(ENTRY, encoder.encode(`${hash}\n${json}`));
  }

  /** Keeps a further segment of a file. */
  async append(name: string, bytes: Uint8Array): Promise<void> {
    const { segments } = this.file(name);
    const segment = { bytes: bytes.length, sha256: await digest(bytes) };
    await this.#put(segmentName(name, segments.length), bytes);
    segments.push(segment);
    await this.save();
  }

  /** Puts a segment's bytes back in their place. */
  async mend(name: string, index: number, bytes: Uint8Array): Promise<void> {
    await this.#put(segmentName(name, index), bytes);
  }

  /** A segment's bytes; nothing if they are not those that were kept. */
  async segment(name: string, index: number): Promise<Uint8Array | undefined> {
    const { bytes: size, sha256 } = this.file(name).segments[index]!;
    const bytes = await this.blobs.get(this.folder, segmentName(name, index));
    return bytes?.length === size && (await digest(bytes)) === sha256 ? bytes : undefined;
  }

  /** Feeds what is kept of a file to `hasher`, up to the first damage, and returns its bytes. */
  async rehash(name: string, hasher: Hasher): Promise<number> {
    let have = 0;
    for (let index = 0; index < this.file(name).segments.length; index++) {
      const bytes = await this.segment(name, index);
      if (!bytes) {
        await this.truncate(name, index);
        break;
      }
      hasher.update(bytes);
      have += bytes.length;
    }
    return have;
  }

  /** Drops a file's segments from `index` on. */
  async truncate(name: string, index: number): Promise<void> {
    const file = this.file(name);
    const dropped = file.segments.splice(index).map((_, i) => segmentName(name, index + i));
    delete file.sha256;
    await this.save();
    await this.blobs.remove(this.folder, dropped);
  }

  /** Drops files that are no longer part of the model. */
  async retain(names: ReadonlySet<string>): Promise<void> {
    for (const name of Object.keys(this.entry.files)) {
      if (names.has(name)) continue;
      await this.truncate(name, 0);
      delete this.entry.files[name];
    }
  }

  async #put(name: string, bytes: Uint8Array): Promise<void> {
    try {
      await this.blobs.put(this.folder, name, bytes);
    } catch (thrown) {
      const error = asKgtError(thrown);
      throw error.code === "quota" ? await quotaError(bytes.length, thrown) : error;
    }
  }
}

export function fileBytes({ segments }: CachedFile): number {
  return segments.reduce((sum, segment) => sum + segment.bytes, 0);
}

export function entryBytes({ files }: Entry): number {
  return Object.values(files).reduce((sum, file) => sum + fileBytes(file), 0);
}

/** The folder of an id; ids are URLs and names, folders must be file names. */
export async function folderOf(id: string): Promise<string> {
  return (await digest(encoder.encode(id))).slice(0, 32);
}

export async function quotaError(needed: number, cause?: unknown): Promise<QuotaError> {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  return new QuotaError("the browser gives no more space", { needed, quota, usage }, { cause });
}

function segmentName(name: string, index: number): string {
  return `${name}.${index}`;
}

async function readEntry(blobs: BlobStore, folder: string): Promise<Entry | undefined> {
  const text = new TextDecoder().decode(await blobs.get(folder, ENTRY));
  const json = text.slice(text.indexOf("\n") + 1);
  if (text !== `${await digest(encoder.encode(json))}\n${json}`) return undefined;
  const entry = JSON.parse(json) as Entry;
  return entry.version === 1 ? entry : undefined;
}

function emptyEntry(id: string): Entry {
  const savedAtMs = Date.now();
  return {
    version: 1, id, savedAtMs, verified: "first-use", complete: false, totalBytes: 0, weights: [], files: {},
  };
}
