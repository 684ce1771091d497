// What crosses the border between the page and the engine: calls with numbers, their answers, the
// pieces that come before an answer, and events that no call asked for.

import type {
  Answer, AskOptions, Backend, BackendChoice, Correction, Edit, ExplainOptions, Explanation, Fact,
  FeedbackOptions, Forgotten, Imported, MemoryUse, ModelInfo, Pair, Progress, QuantizationChoice,
  Score, SetAside, StoreChoice, Triple,
} from "../api.js";
import type { WireError } from "../errors.js";
import type { LocalFiles } from "../models/local.js";

/** The options of a call without what cannot cross. */
export type Sent<T> = Omit<T, "signal">;

/** Where the engine finds the model: all of it can be cloned. */
export type SentSource =
  | { url: string }
  | { local: LocalFiles; name: string; keep?: string | undefined }
  | { cached: string };

export interface LoadRequest {
  model: SentSource;
  backend: BackendChoice;
  store: StoreChoice;
  quantization: QuantizationChoice;
  wasmUrls: { webgpu?: string | undefined; cpu?: string | undefined };
}

export interface LoadReply {
  backend: Backend;
  model: ModelInfo;
  setAside: SetAside[];
}

/** The engine's calls, as the page sees them. */
export interface Methods {
  load(request: LoadRequest): LoadReply;
  ask(query: string, options: Sent<AskOptions>): Answer;
  feedback(query: string, answer: string, options: Sent<FeedbackOptions>): Correction;
  explain(query: string, options: Sent<ExplainOptions>): Explanation;
  score(pairs: readonly Pair[]): Score[];
  facts(subject: string | undefined): Fact[];
  addFacts(triples: readonly Triple[]): Edit;
  removeFacts(triples: readonly Triple[]): Edit;
  forget(what: { subject: string } | { fact: Triple } | "everything"): Forgotten;
  history(): Edit[];
  undo(id: number | undefined): Edit;
  export(): Uint8Array;
  import(bytes: Uint8Array, name: string): Imported;
  memory(): MemoryUse;
  dispose(): void;
}
export type Method = keyof Methods;

/** What a call hands over before its answer. */
export interface Pieces {
  load: Progress;
  /** Text and where in the answer it starts, so that an answer begun anew repeats nothing. */
  ask: { at: number; text: string };
}
export type Piece<M extends Method> = M extends keyof Pieces ? Pieces[M] : never;

/** What the engine tells without being asked. */
export interface EngineEvents {
  change: { from: "here" | "elsewhere" };
  /** The GPU is lost: no further call will be served. */
  lost: { reason: string };
}

export type Request =
  | { kind: "call"; id: number; method: Method; args: unknown[] }
  | { kind: "abort"; id: number };

export type Reply =
  | { kind: "value"; id: number; value: unknown }
  | { kind: "error"; id: number; error: WireError }
  | { kind: "piece"; id: number; piece: unknown }
  | { [E in keyof EngineEvents]: { kind: "event"; event: E; detail: EngineEvents[E] } }[keyof EngineEvents];

/** The part of `Worker`, `MessagePort` and a worker's global scope that is used here. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
}
