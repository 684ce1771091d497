// Where a model's files come from: a server, or files at hand.

import { NetworkError } from "../errors.js";
import { MANIFEST } from "./manifest.js";

/** A folder of files that can be read from any place on. */
export interface FileSource {
  /** What the cache calls the model. */
  readonly id: string;
  /** Opens a file at a byte, or at the beginning if that cannot be; nothing if there is no such file. */
  open(name: string, from: number, signal?: AbortSignal): Promise<OpenFile | undefined>;
}

export interface OpenFile {
  body: ReadableStream<Uint8Array>;
  /** Where `body` begins. */
  from: number;
  /** Bytes of the whole file, where known. */
  size?: number | undefined;
  /** Bytes that came over the network, where it is not known whether they were packed: a guess at the size. */
  about?: number | undefined;
  /** Changes when the file does, where known. */
  tag?: string | undefined;
}

/** The id of a model on a server: its folder's URL without credentials, query and fragment. */
export function modelId(folder: string | URL, base?: string): string {
  const url = new URL(folder, base);
  url.username = url.password = url.search = url.hash = "";
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url.href;
}

/** A Hugging Face folder on a server. */
export class HttpSource implements FileSource {
  readonly id: string;
  readonly #folder: URL;

  constructor(folder: string) {
    this.id = modelId(folder);
    this.#folder = new URL(folder);
    if (!this.#folder.pathname.endsWith("/")) this.#folder.pathname += "/";
  }

  async open(name: string, from: number, signal?: AbortSignal): Promise<OpenFile | undefined> {
    const response = await this.#fetch(name, from, signal);
    if (response.status === 416 && from > 0) {
      await response.body?.cancel();
      return this.open(name, 0, signal);
    }
    if (response.status === 404 || response.status === 410 || (response.ok && isPage(response))) {
      await response.body?.cancel();
      return undefined;
    }
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      const details = { url: response.url, status: response.status };
      throw new NetworkError(`the server answered ${response.status} to ${response.url}`, details);
    }
    return opened(response, response.body, from);
  }

  async #fetch(name: string, from: number, signal?: AbortSignal): Promise<Response> {
    const url = new URL(encodeURIComponent(name), this.#folder);
    url.search = this.#folder.search;
    const headers: HeadersInit = from > 0 ? { Range: `bytes=${from}-` } : {};
    // A part in the browser's own cache helps nobody: this package keeps the files itself.
    const cache: RequestCache = name === MANIFEST ? "no-cache" : "no-store";
    try {
      return await fetch(url, { headers, cache, ...(signal && { signal }) });
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw new NetworkError(`${url.href} cannot be reached`, { url: url.href }, { cause });
    }
  }
}

/** Many servers of web apps answer every unknown path with their start page. */
function isPage(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("text/html") ?? false;
}

function opened(response: Response, body: ReadableStream<Uint8Array>, from: number): OpenFile {
  const { headers } = response;
  const partial = response.status === 206;
  const length = headers.has("content-encoding") ? null : headers.get("content-length");
  // Other origins hide whether they packed a body; a part never is.
  const sure = partial || response.type !== "cors";
  const begin = partial ? Number(/bytes (\d+)-/.exec(headers.get("content-range") ?? "")?.[1] ?? from) : 0;
  return {
    body,
    from: begin,
    size: length !== null && sure ? begin + Number(length) : undefined,
    about: length !== null && !sure ? Number(length) : undefined,
    tag: headers.get("etag") ?? headers.get("last-modified") ?? undefined,
  };
}
