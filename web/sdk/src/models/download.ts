// Brings a model into the cache: goes on where an earlier download broke, checks every file against
// the manifest, and keeps nothing that does not match it.

import { aborted, asKgtError, IntegrityError, NetworkError } from "../errors.js";
import { digest, Hasher } from "./hash.js";
import { collect, manifestBytes } from "./layout.js";
import { type FileHash, MANIFEST, type Manifest, parseManifest } from "./manifest.js";
import { SegmentWriter } from "./segments.js";
import { entryBytes, fileBytes, quotaError, type Shelf } from "./shelf.js";
import type { FileSource, OpenFile } from "./source.js";
import { chunks, readAll } from "./stream.js";

export interface DownloadContext {
  signal?: AbortSignal | undefined;
  onBytes(file: string, loaded: number, total: number): void;
}

/** Completes the shelf's model. What was fetched stays kept when this fails. */
export async function download(shelf: Shelf, source: FileSource, context: DownloadContext): Promise<void> {
  const manifest = await fetchManifest(source, context.signal);
  const { entry } = shelf;
  entry.verified = manifest ? "manifest" : "first-use";
  if (manifest) entry.totalBytes = manifestBytes(manifest);
  const names = new Set<string>();
  const want = async (name: string) => {
    if (manifest && !Object.hasOwn(manifest.files, name)) return false;
    const found = await fetchFile({ shelf, source, name, expected: manifest?.files[name], context });
    if (found) names.add(name);
    return found;
  };
  entry.weights = await collect({ id: source.id, want, text: (name) => text(shelf, name) });
  await shelf.retain(names);
  entry.totalBytes = entryBytes(entry);
  entry.savedAtMs = Date.now();
  entry.complete = true;
  await shelf.save();
}

async function fetchManifest(source: FileSource, signal?: AbortSignal): Promise<Manifest | undefined> {
  const file = await source.open(MANIFEST, 0, signal);
  return file && parseManifest(new TextDecoder().decode(await received(MANIFEST, file, 0, Infinity, signal)));
}

/** A piece of a file's body. @throws NetworkError if it breaks off */
async function received(
  name: string,
  { body, from }: OpenFile,
  begin: number,
  length: number,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  try {
    return await readAll(body, begin - from, length);
  } catch (cause) {
    if (signal?.aborted) throw aborted(signal);
    throw new NetworkError(`${name} broke off`, { file: name }, { cause });
  }
}

async function text(shelf: Shelf, name: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for (let index = 0; index < shelf.file(name).segments.length; index++) {
    const bytes = await shelf.segment(name, index);
    if (!bytes) throw new IntegrityError(`${name} is damaged in the cache`, { file: name });
    text += decoder.decode(bytes, { stream: true });
  }
  return text;
}

interface Task {
  shelf: Shelf;
  source: FileSource;
  name: string;
  expected: FileHash | undefined;
  context: DownloadContext;
}

/** Fetches the rest of a file; false if the source has no such file. */
async function fetchFile(task: Task): Promise<boolean> {
  const { shelf, name, expected } = task;
  const kept = () => (shelf.has(name) ? fileBytes(shelf.file(name)) : 0);
  const whole = shelf.has(name) && shelf.file(name).sha256;
  if (whole && (expected ? whole === expected.sha256 : await isUnchanged(task))) return true;
  let begunAnew = false;
  for (;;) {
    const before = kept();
    try {
      return await fetchRest(task);
    } catch (thrown) {
      const error = asKgtError(thrown);
      const further = error instanceof NetworkError && kept() > before;
      // What this attempt went on from may have been another file's.
      const mixed: boolean = error instanceof IntegrityError && before > 0 && !begunAnew;
      if (!further && !mixed) throw error;
      begunAnew ||= mixed;
    }
  }
}

/** Whether the server's file is still the one that is kept whole; if it is not, nothing of it stays. */
async function isUnchanged({ shelf, source, name, context }: Task): Promise<boolean> {
  const opened = await source.open(name, 0, context.signal);
  await opened?.body.cancel();
  const { tag } = shelf.file(name);
  if (opened && (tag === undefined || opened.tag === undefined || tag === opened.tag)) return true;
  await shelf.truncate(name, 0);
  return false;
}

async function fetchRest(task: Task): Promise<boolean> {
  const { shelf, name, expected, context } = task;
  let hasher = new Hasher();
  let have = shelf.has(name) ? await shelf.rehash(name, hasher) : 0;
  const size = expected?.size ?? (shelf.has(name) ? shelf.file(name).size : undefined);
  if (have === 0 || have !== size) {
    const opened = await openRest(task, have);
    if (!opened) return false;
    if (opened.from !== have) {
      await shelf.truncate(name, 0);
      hasher = new Hasher();
      have = 0;
    }
    const file = Object.assign(shelf.file(name), { size: opened.size ?? (have > 0 ? size : undefined), tag: opened.tag });
    const rest = Math.max(0, (expected?.size ?? file.size ?? opened.about ?? 0) - have);
    if (!expected) shelf.entry.totalBytes = Math.max(shelf.entry.totalBytes, knownBytes(shelf, name, have + rest));
    await checkSpace(rest);
    have = await pump(task, opened, hasher, have);
  }
  context.onBytes(name, entryBytes(shelf.entry), shelf.entry.totalBytes);
  await finish(task, have, hasher.finish());
  return true;
}

/** Opens the file where the kept part ends, or at the beginning if it is another file by now. */
async function openRest({ shelf, source, name, context }: Task, have: number): Promise<OpenFile | undefined> {
  const opened = await source.open(name, have, context.signal);
  const kept = shelf.has(name) ? shelf.file(name).tag : undefined;
  const changed = kept !== undefined && opened?.tag !== undefined && kept !== opened.tag;
  if (!opened || opened.from === 0 || (opened.from === have && !changed)) return opened;
  await opened.body.cancel();
  return source.open(name, 0, context.signal);
}

/** Reads the body into segments and returns the file's bytes. What came before an error stays. */
async function pump(task: Task, opened: OpenFile, hasher: Hasher, have: number): Promise<number> {
  const { shelf, name, expected, context } = task;
  const writer = new SegmentWriter((bytes) => shelf.append(name, bytes));
  const base = entryBytes(shelf.entry) - have;
  const body = chunks(opened.body)[Symbol.asyncIterator]();
  for (;;) {
    let next: IteratorResult<Uint8Array>;
    try {
      context.signal?.throwIfAborted();
      next = await body.next();
    } catch (cause) {
      await writer.flush();
      await body.return?.();
      if (context.signal?.aborted) throw aborted(context.signal);
      throw new NetworkError(`${name} broke off after ${have} bytes`, { file: name }, { cause });
    }
    if (next.done) break;
    hasher.update(next.value);
    have += next.value.length;
    if (expected && have > expected.size) break;
    await writer.add(next.value);
    context.onBytes(name, base + have, shelf.entry.totalBytes);
  }
  await body.return?.();
  await writer.flush();
  return have;
}

/** Marks the file as whole, or drops it. */
async function finish({ shelf, name, expected }: Task, bytes: number, sha256: string): Promise<void> {
  const file = shelf.file(name);
  const size = expected?.size ?? file.size ?? bytes;
  if (bytes < size) {
    throw new NetworkError(`the server sent ${bytes} of ${size} bytes of ${name}`, { file: name });
  }
  if (bytes !== size || (expected && sha256 !== expected.sha256)) {
    await shelf.truncate(name, 0);
    const details = { file: name, expected: expected?.sha256 ?? size, actual: expected ? sha256 : bytes };
    throw new IntegrityError(`${name} is not the file that its hash promises`, details);
  }
  // An empty file has no segment of its own.
  if (bytes === 0 && file.segments.length === 0) await shelf.append(name, new Uint8Array());
  file.sha256 = sha256;
  await shelf.save();
}

/** Bytes of all files as far as they are known, one of which has `bytes`. */
function knownBytes({ entry }: Shelf, of: string, bytes: number): number {
  const known = Object.entries(entry.files).map(([name, file]) => (name === of ? bytes : (file.size ?? fileBytes(file))));
  return known.reduce((sum, bytes) => sum + bytes, 0);
}

async function checkSpace(needed: number): Promise<void> {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  if (quota !== undefined && usage !== undefined && needed > quota - usage) throw await quotaError(needed);
}

/** Fetches one segment anew. @throws IntegrityError if the source has other bytes by now. */
export async function refetch(shelf: Shelf, source: FileSource, name: string, index: number): Promise<Uint8Array> {
  const { segments } = shelf.file(name);
  const from = segments.slice(0, index).reduce((sum, segment) => sum + segment.bytes, 0);
  const { bytes: length, sha256 } = segments[index]!;
  const opened = await source.open(name, from);
  const bytes = opened && (await received(name, opened, from, length));
  if (!bytes || (await digest(bytes)) !== sha256) {
    throw new IntegrityError(`${name} is damaged in the cache`, { file: name, expected: sha256 });
  }
  await shelf.mend(name, index, bytes);
  return bytes;
}
