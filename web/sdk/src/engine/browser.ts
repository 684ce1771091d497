// The engine's environment in a browser, page or worker.

import * as cpu from "#wasm/cpu";
import * as webgpu from "#wasm/webgpu";

import { aborted, NetworkError } from "../errors.js";
import { browserBlobs } from "../models/browser-blobs.js";
import { chunks } from "../models/stream.js";
import type { Environment, WasmLoad } from "./environment.js";

/** Written out for bundlers, which look for this very form. */
const builds = {
  cpu: { module: cpu, url: () => new URL("../wasm/cpu/kgt_bg.wasm", import.meta.url) },
  webgpu: { module: webgpu, url: () => new URL("../wasm/webgpu/kgt_bg.wasm", import.meta.url) },
};

export const browserEnvironment: Environment = {
  async wasm(kind, url, load) {
    const { module, url: packaged } = builds[kind];
    const response = await fetchWasm(url ?? packaged().href, load);
    try {
      await module.default({ module_or_path: response });
    } catch (error) {
      // The compiler has words of its own for a stream that ends early.
      throw load.signal.aborted ? aborted(load.signal) : error;
    }
    return module;
  },
  blobs: browserBlobs,
};

/** The response with its bytes counted, still fit to be compiled as it arrives. */
async function fetchWasm(url: string, { signal, onBytes }: WasmLoad): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    if (signal.aborted) throw aborted(signal);
    throw new NetworkError(`${url} cannot be reached`, { url }, { cause });
  }
  const { ok, status, headers, body } = response;
  if (!ok || !body) throw new NetworkError(`the server answered ${status} to ${url}`, { url, status });
  const total = headers.has("content-encoding") ? 0 : Number(headers.get("content-length") ?? 0);
  return new Response(counted(body, (loaded) => onBytes(loaded, total)), {
    headers: { "Content-Type": "application/wasm" },
  });
}

function counted(body: ReadableStream<Uint8Array>, onBytes: (loaded: number) => void): ReadableStream<BufferSource> {
  const source = chunks(body);
  let loaded = 0;
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) return controller.close();
      loaded += value.length;
      onBytes(loaded);
      controller.enqueue(value as BufferSource);
    },
    async cancel() {
      await source.return();
    },
  });
}
