// From the caller's options to a loaded assistant.

import type { Assistant, CreateOptions, ModelSource } from "../api.js";
import { aborted, BadInputError } from "../errors.js";
import { localFiles } from "../models/local.js";
import type { LoadRequest, SentSource } from "../rpc/protocol.js";
import { RemoteAssistant } from "./assistant.js";
import type { StartHost } from "./host.js";

export async function createWith(
  startHost: StartHost,
  options: CreateOptions,
  base: string | undefined,
): Promise<Assistant> {
  const { signal } = options;
  if (signal?.aborted) throw aborted(signal);
  return RemoteAssistant.create({
    startHost,
    request: request(options, base),
    persist: options.persist ?? true,
    onProgress: options.onProgress ?? (() => {}),
    signal,
  });
}

function request(options: CreateOptions, base: string | undefined): LoadRequest {
  const { webgpu, cpu } = options.wasmUrls ?? {};
  const absolute = (url: string | URL | undefined) => url && new URL(url, base).href;
  return {
    model: sentSource(options.model, base),
    backend: options.backend ?? "auto",
    store: options.store ?? {},
    quantization: options.quantization ?? "auto",
    wasmUrls: { webgpu: absolute(webgpu), cpu: absolute(cpu) },
  };
}

/** A source as it can cross to a worker, which has another base URL. */
export function sentSource(source: ModelSource, base: string | undefined): SentSource {
  if ("url" in source) return { url: new URL(source.url, base).href };
  if ("cached" in source) return { cached: source.cached };
  if ("folder" in source || "files" in source) return { ...localFiles(source), keep: source.keep };
  throw new BadInputError("the model must be a url, a folder, files, or cached", {});
}
