// A model's files as the wasm module reads them: small ones whole, weights by ranges.

import type { Verified } from "../api.js";
import { BadModelError, IntegrityError, NetworkError } from "../errors.js";
import { Hasher } from "./hash.js";
import { collect } from "./layout.js";
import type { LocalSource } from "./local.js";
import { MANIFEST, type Manifest, parseManifest } from "./manifest.js";
import { refetch } from "./download.js";
import { entryBytes, fileBytes, type Shelf } from "./shelf.js";
import type { FileSource } from "./source.js";
import { chunks } from "./stream.js";

/** Reads only the ranges that are asked for. */
export interface WeightFile {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

export interface ModelFiles {
  id: string;
  bytes: number;
  verified?: Verified;
  weights: WeightFile[];
  /** A whole file; nothing if the model has none of that name. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** The files of a complete shelf. Damaged segments are fetched anew from `source`, if there is one. */
export function cachedFiles(shelf: Shelf, source: FileSource | undefined): ModelFiles {
  const { id, verified, weights } = shelf.entry;
  return {
    id,
    bytes: entryBytes(shelf.entry),
    verified,
    weights: weights.map((name) => new CachedFileReader(shelf, source, name)),
    async read(name) {
      if (!shelf.has(name)) return undefined;
      const file = new CachedFileReader(shelf, source, name);
      return file.read(0, file.size);
    },
  };
}

class CachedFileReader implements WeightFile {
  readonly size: number;
  readonly #shelf: Shelf;
  readonly #source: FileSource | undefined;
  readonly #name: string;
  /** The segment read last: ranges come one after another. */
  #last: { index: number; bytes: Uint8Array } | undefined;

  constructor(shelf: Shelf, source: FileSource | undefined, name: string) {
    this.size = fileBytes(shelf.file(name));
    this.#shelf = shelf;
    this.#source = source;
    this.#name = name;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    checkRange(this.#name, this.size, offset, length);
    const result = new Uint8Array(length);
    let begin = 0;
    for (const [index, { bytes: size }] of this.#shelf.file(this.#name).segments.entries()) {
      const from = Math.max(offset, begin);
      const to = Math.min(offset + length, begin + size);
      if (from < to) {
        const bytes = await this.#segment(index);
        result.set(bytes.subarray(from - begin, to - begin), from - offset);
      }
      begin += size;
    }
    return result;
  }

  async #segment(index: number): Promise<Uint8Array> {
    if (this.#last?.index !== index) {
      const kept = await this.#shelf.segment(this.#name, index);
      this.#last = { index, bytes: kept ?? (await this.#mended(index)) };
    }
    return this.#last.bytes;
  }

  async #mended(index: number): Promise<Uint8Array> {
    const file = this.#name;
    const damaged = (cause?: unknown) =>
      new IntegrityError(`${file} is damaged in the cache`, { file }, { cause });
    if (!this.#source) throw damaged();
    try {
      return await refetch(this.#shelf, this.#source, file, index);
    } catch (error) {
      throw error instanceof NetworkError ? damaged(error) : error;
    }
  }
}

/** The files of a folder at hand, checked against its manifest if it has one. */
export async function localFilesOf(
  source: LocalSource,
  onVerify: (file: string, bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<ModelFiles> {
  const manifestText = await (await source.blob(MANIFEST))?.text();
  const manifest = manifestText === undefined ? undefined : parseManifest(manifestText);
  const blobs = new Map<string, Blob>();
  const want = async (name: string) => {
    const blob = await source.blob(name);
    if (!blob) return false;
    if (manifest) await verify(manifest, name, blob, onVerify, signal);
    blobs.set(name, blob);
    return true;
  };
  const text = async (name: string) => blobs.get(name)!.text();
  const names = await collect({ id: source.id, want, text });
  return {
    id: source.id,
    bytes: [...blobs.values()].reduce((sum, blob) => sum + blob.size, 0),
    ...(manifest && { verified: "manifest" as const }),
    weights: names.map((name) => blobReader(name, blobs.get(name)!)),
    async read(name) {
      const blob = blobs.get(name);
      return blob && new Uint8Array(await blob.arrayBuffer());
    },
  };
}

async function verify(
  { files }: Manifest,
  name: string,
  blob: Blob,
  onVerify: (file: string, bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const expected = Object.hasOwn(files, name) ? files[name] : undefined;
  const hasher = new Hasher();
  for await (const chunk of chunks(blob.stream())) {
    signal?.throwIfAborted();
    hasher.update(chunk);
    onVerify(name, chunk.length);
  }
  const actual = hasher.finish();
  if (actual !== expected?.sha256) {
    const details = { file: name, expected: expected?.sha256, actual };
    throw new IntegrityError(`${name} is not the file that its hash promises`, details);
  }
}

function blobReader(name: string, blob: Blob): WeightFile {
  return {
    size: blob.size,
    async read(offset, length) {
      checkRange(name, blob.size, offset, length);
      return new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
    },
  };
}

function checkRange(file: string, size: number, offset: number, length: number): void {
  if (offset >= 0 && length >= 0 && offset + length <= size) return;
  throw new BadModelError(`${file} has ${size} bytes, too few for what its header says`, { file, size });
}
