// From the caller's options to a loaded assistant.

import type { Assistant, CreateOptions, ModelSource } from "../api.js";
import { aborted, BadInputError } from "../errors.js";
import { localFiles } from "../models/local.js";
import type { LoadRequest, SentSource } from "../rpc/protocol.js";
import { RemoteAssistant } from "./assistant.js";
import type { StartHost } from "./host.js";

/** Relative URLs among the options are those of `base`: a worker has another one. */
export async function createWith(
  startHost: StartHost,
  model: SentSource,
  options: Omit<CreateOptions, "model">,
  base: string,
): Promise<Assistant> {
  const { signal } = options;
  if (signal?.aborted) throw aborted(signal);
  return RemoteAssistant.create({
    startHost,
    request: request(model, options, base),
    persist: options.persist ?? true,
    onProgress: options.onProgress ?? (() => {}),
    signal,
  });
}

function request(model: SentSource, options: Omit<CreateOptions, "model">, base: string): LoadRequest {
  const { webgpu, cpu } = options.wasmUrls ?? {};
  return {
    model,
    backend: options.backend ?? "auto",
    store: options.store ?? {},
    quantization: options.quantization ?? "auto",
    wasmUrls: { webgpu: webgpu && absolute(webgpu, base), cpu: cpu && absolute(cpu, base) },
  };
}

/** A source in a form that can cross to a worker. */
export function sentSource(source: ModelSource, base: string): SentSource {
  if (typeof source !== "object" || source === null) throw noSource();
  if ("url" in source) return { url: absolute(source.url, base) };
  if ("cached" in source) return { cached: source.cached };
  if ("folder" in source || "files" in source) return { ...localFiles(source), keep: source.keep };
  throw noSource();
}

function noSource(): BadInputError {
  return new BadInputError("the model must be { url }, { folder }, { files } or { cached }");
}

function absolute(url: string | URL, base: string): string {
  try {
    return new URL(url, base).href;
  } catch (cause) {
    throw new BadInputError(`${url} is no URL`, { url: String(url) }, { cause });
  }
}
