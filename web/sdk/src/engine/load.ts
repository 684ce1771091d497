// Loading: a backend, a model on it, a store, and the assistant of the three.

import type { ModelInfo, Progress, StoreChoice } from "../api.js";
import { InternalError } from "../errors.js";
import type { ModelFiles } from "../models/files.js";
import {
  CHAT_TEMPLATE, CONFIG, GENERATION_CONFIG, TOKENIZER, TOKENIZER_CONFIG,
} from "../models/layout.js";
import { withModel } from "../models/open.js";
import type { LoadReply, LoadRequest } from "../rpc/protocol.js";
import type { CallContext } from "../rpc/server.js";
import { openBackend, type OpenBackend } from "./backend.js";
import type { Environment } from "./environment.js";
import { chooseQuantization } from "./quantization.js";
import type { KgtWasm, WasmAssistant, WasmDevice, WasmFiles, WasmModel, WasmStore } from "./wasm.js";

export interface Loaded {
  device: WasmDevice;
  assistant: WasmAssistant;
}

/** Loads what the request names, and gives everything back if that fails. */
export async function load(
  environment: Environment,
  request: LoadRequest,
  { signal, emit }: CallContext<"load">,
): Promise<Loaded & { reply: LoadReply }> {
  const onRuntimeBytes = (loaded: number, total: number) =>
    emit({ stage: "runtime", loaded, total, text: "Loading the runtime" });
  const runtime = { signal, onBytes: onRuntimeBytes };
  const blobs = await environment.blobs();
  return withModel(request.model, blobs, { signal, onProgress: emit }, async (files) => {
    const opened = await openBackend(request.backend, (kind) =>
      environment.wasm(kind, request.wasmUrls[kind], runtime),
    );
    try {
      return await onto(opened, files, request, { signal, emit });
    } catch (error) {
      opened.device.destroy();
      throw error;
    }
  });
}

async function onto(
  { wasm, device, backend }: OpenBackend,
  files: ModelFiles,
  request: LoadRequest,
  { signal, emit }: CallContext<"load">,
): Promise<Loaded & { reply: LoadReply }> {
  const tell = (stage: Progress["stage"], text: string, loaded: number, total: number) =>
    emit({ stage, text, loaded, total });
  const quantization = await chooseQuantization(request.quantization, backend.kind, files.weights);
  const onBytes = (loaded: number, total: number) =>
    tell("load", "Putting the weights on the device", loaded, total);
  const model = await wasm.Model.load(device, await contents(files), { quantization }, onBytes, signal);
  const info: ModelInfo = { ...model.info(), id: files.id, fileBytes: files.bytes };
  if (files.verified) info.verified = files.verified;
  const { assistant, setAside } = await openAssistant(wasm, model, request.store);
  if (backend.kind === "webgpu") {
    tell("compile", "Compiling the shaders", 0, 0);
    await assistant.score([{ prompt: "a", continuation: "b" }], signal);
  }
  tell("ready", `Ready on ${backend.device}`, files.bytes, files.bytes);
  return { device, assistant, reply: { backend, model: info, setAside } };
}

async function openAssistant(wasm: KgtWasm, model: WasmModel, choice: StoreChoice) {
  let store: WasmStore;
  try {
    store = choice === "memory" ? wasm.Store.inMemory() : await wasm.Store.openIndexedDb(databaseName(choice));
  } catch (error) {
    model.free();
    throw error;
  }
  const { setAside } = store;
  return { assistant: await wasm.Assistant.create(model, store, undefined), setAside };
}

export function databaseName(store: Exclude<StoreChoice, "memory">): string {
  return store.name ?? "kgt";
}

async function contents(files: ModelFiles): Promise<WasmFiles> {
  const need = async (name: string) => {
    const bytes = await files.read(name);
    if (bytes) return bytes;
    throw new InternalError(`${name} vanished`);
  };
  const template = await files.read(CHAT_TEMPLATE);
  return {
    config: await need(CONFIG),
    tokenizer: await need(TOKENIZER),
    generationConfig: await files.read(GENERATION_CONFIG),
    tokenizerConfig: await files.read(TOKENIZER_CONFIG),
    chatTemplate: template && new TextDecoder().decode(template),
    weights: files.weights,
  };
}
