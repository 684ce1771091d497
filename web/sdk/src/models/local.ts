// Files at hand: a folder that the user picked, or blobs in memory.

import type { ModelSource } from "../api.js";
import { BadModelError } from "../errors.js";
import type { FileSource, OpenFile } from "./source.js";

/** What can cross to a worker: a handle of a folder, or its files by name. */
export type LocalFiles = FileSystemDirectoryHandle | Record<string, Blob>;

export class LocalSource implements FileSource {
  readonly id: string;
  readonly #files: LocalFiles;

  constructor(id: string, files: LocalFiles) {
    this.id = id;
    this.#files = files;
  }

  async blob(name: string): Promise<Blob | undefined> {
    if (!isFolder(this.#files)) return Object.hasOwn(this.#files, name) ? this.#files[name] : undefined;
    try {
      return await (await this.#files.getFileHandle(name)).getFile();
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === "NotFoundError") return undefined;
      throw new BadModelError(`${name} of the folder cannot be read`, { file: name }, { cause });
    }
  }

  async open(name: string, from: number): Promise<OpenFile | undefined> {
    const blob = await this.blob(name);
    return blob && { body: blob.slice(from).stream(), from, size: blob.size };
  }
}

function isFolder(files: LocalFiles): files is FileSystemDirectoryHandle {
  return typeof FileSystemDirectoryHandle !== "undefined" && files instanceof FileSystemDirectoryHandle;
}

/** The files of a source that is not on a server, and a name for it. */
export function localFiles(
  source: Exclude<ModelSource, { url: string | URL } | { cached: string }>,
): { local: LocalFiles; name: string } {
  if ("files" in source) {
    const blob = (data: Blob | Uint8Array) => (data instanceof Blob ? data : new Blob([data as BlobPart]));
    const entries = Object.entries(source.files).map(([name, data]) => [name, blob(data)]);
    return { local: Object.fromEntries(entries), name: "files" };
  }
  const { folder } = source;
  if (isFolder(folder as LocalFiles)) {
    const handle = folder as FileSystemDirectoryHandle;
    return { local: handle, name: handle.name };
  }
  return fromFileList([...(folder as Iterable<File>)]);
}

/** A file input with `webkitdirectory` gives files of all depths; the folder's own count. */
function fromFileList(files: File[]): { local: LocalFiles; name: string } {
  const depth = (file: File) => file.webkitRelativePath.split("/").length;
  const own = files.filter((file) => depth(file) <= 2);
  const name = own[0]?.webkitRelativePath.split("/")[0] || "folder";
  return { local: Object.fromEntries(own.map((file) => [file.name, file])), name };
}
