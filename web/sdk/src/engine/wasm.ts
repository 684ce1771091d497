// The wasm module as the engine uses it. `test/types/wasm.ts` checks it against the declarations
// that the build of the module writes.

import type {
  Answer, AskOptions, Correction, Edit, ExplainOptions, Explanation, Fact,
  FeedbackOptions, Forgotten, Imported, MemoryUse, Pair, Quantization, Score, SetAside, Triple,
  WasmModelInfo,
} from "../api.js";
import type { WeightFile } from "../models/files.js";
import type { Sent } from "../rpc/protocol.js";

export interface KgtWasm {
  default(input: { module_or_path: WasmInput }): Promise<unknown>;
  backend(): string;
  Device: { open(): Promise<WasmDevice> };
  Model: {
    load(
      device: WasmDevice,
      files: WasmFiles,
      options: { quantization: Quantization },
      onProgress: (done: number, total: number) => void,
      signal?: AbortSignal,
    ): Promise<WasmModel>;
  };
  Store: {
    openIndexedDb(name: string): Promise<WasmStore>;
    inMemory(): WasmStore;
  };
  Assistant: { create(model: WasmModel, store: WasmStore, config: undefined): Promise<WasmAssistant> };
}

export type WasmInput = Promise<Response> | Response | BufferSource | WebAssembly.Module;

export interface WasmDevice {
  info(): { name: string; vendor: string };
  readonly lost: Promise<string>;
  selfTest(): Promise<void>;
  destroy(): void;
}

export interface WasmFiles {
  config: Uint8Array;
  tokenizer: Uint8Array;
  generationConfig?: Uint8Array | undefined;
  tokenizerConfig?: Uint8Array | undefined;
  chatTemplate?: string | undefined;
  weights: WeightFile[];
}

export interface WasmModel {
  info(): WasmModelInfo;
  free(): void;
}

export interface WasmStore {
  readonly setAside: SetAside[];
}

/** Calls may overlap: readers run side by side, writers wait. Rejects with an `Error` that has a `code`. */
export interface WasmAssistant {
  ask(
    query: string,
    options: Sent<AskOptions>,
    onText: (piece: string) => void,
    signal?: AbortSignal,
  ): Promise<Answer>;
  feedback(
    query: string,
    answer: string,
    options: Sent<FeedbackOptions>,
    signal?: AbortSignal,
  ): Promise<Correction>;
  explain(query: string, options: Sent<ExplainOptions>, signal?: AbortSignal): Promise<Explanation>;
  score(pairs: readonly Pair[], signal?: AbortSignal): Promise<Score[]>;
  facts(subject?: string): Promise<Fact[]>;
  addFacts(triples: readonly Triple[]): Promise<Edit>;
  removeFacts(triples: readonly Triple[]): Promise<Edit>;
  forget(what: { subject: string } | { fact: Triple } | "everything"): Promise<Forgotten>;
  history(): Promise<Edit[]>;
  undo(id?: number): Promise<Edit>;
  exportJsonl(): Promise<Uint8Array>;
  importJsonl(bytes: Uint8Array, name: string): Promise<Imported>;
  /** Replays what others wrote to the store. */
  refresh(): Promise<void>;
  memory(): MemoryUse;
  free(): void;
}
