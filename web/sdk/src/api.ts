// Every public type of the package, in one place. What the wasm module returns is one of these as it
// stands (`test/types/wasm.ts` holds both sides together); nothing here runs.

import type { KgtError } from "./errors.js";

/** How an assistant is made. */
export interface CreateOptions {
  /** Where the model comes from. */
  model: ModelSource;
  /** `auto`, the default: WebGPU if an adapter answers and passes a self-test, else the CPU. */
  backend?: BackendChoice;
  /** Runs everything in a worker, so that the page stays smooth. Default true. */
  worker?: boolean;
  /** An IndexedDB database, `{ name: "kgt" }` by default, or nothing that outlives the assistant. */
  store?: StoreChoice;
  /** How weights are kept on the device; `auto`, the default, follows the rule of {@link Quantization}. */
  quantization?: QuantizationChoice;
  /** Asks the browser to keep the data for good (`navigator.storage.persist()`). Default true. */
  persist?: boolean;
  /** Called as loading goes on. */
  onProgress?: (progress: Progress) => void;
  /** Cancels loading, downloads included. */
  signal?: AbortSignal;
  /** Where the wasm files are, if not beside the package's own. */
  wasmUrls?: { webgpu?: string | URL; cpu?: string | URL };
  /** Where the worker file is, if the bundler cannot find it by itself. */
  workerUrl?: string | URL;
}

export type BackendKind = "webgpu" | "cpu";
export type BackendChoice = "auto" | BackendKind;
export type StoreChoice = { name?: string } | "memory";

/**
 * How matrices are kept on the device: as float32, or in blocks of 32 with 8 or 4 bits a weight. The
 * CPU has no 4 bits and takes 8.
 *
 * The rule of `auto`: the most exact kind with which the weights fit. On WebGPU they may fill half of
 * the memory that the browser tells (`navigator.deviceMemory`; 4 GiB if it tells none). On the CPU
 * they may fill 3.2 GiB, as a wasm memory ends at 4 GiB; 8 bits are slower there than float32.
 */
export type Quantization = "none" | "int8" | "int4";
export type QuantizationChoice = "auto" | Quantization;

/**
 * Where a model comes from: a Hugging Face folder on a server, a folder that the user picked, files
 * in memory, or the cache by the id that {@link Models.list} shows. With `keep`, a folder or files
 * are copied into the cache under that id, so that the next visit can use `{ cached: id }`.
 */
export type ModelSource =
  | { url: string | URL }
  | { folder: FileSystemDirectoryHandle | FileList | readonly File[]; keep?: string }
  | { files: Readonly<Record<string, Blob | Uint8Array>>; keep?: string }
  | { cached: string };

/** How far loading is. `loaded` and `total` are bytes; `total` is 0 while it is unknown. */
export interface Progress {
  stage: "runtime" | "download" | "verify" | "load" | "compile" | "ready";
  loaded: number;
  total: number;
  /** The file that `download` and `verify` are at. */
  file?: string;
  /** The same as a sentence for people. */
  text: string;
}

export type Availability = "unavailable" | "downloadable" | "downloading" | "available";

/** The models in the browser's cache. */
export interface Models {
  list(): Promise<CachedModel[]>;
  /** Deletes a model; one that is not there counts as deleted. */
  delete(id: string): Promise<void>;
}

export interface CachedModel {
  /** What `{ cached: id }` takes: the model's URL, or the name given as `keep`. */
  id: string;
  /** Bytes kept. */
  bytes: number;
  /** Bytes of the whole model; 0 while unknown. */
  totalBytes: number;
  /** False after an interrupted download, which the next load continues. */
  complete: boolean;
  verified: Verified;
  savedAtMs: number;
}

/**
 * What the files were checked against: the folder's `kgt-manifest.json`; or, without one, the hashes
 * that were taken at the first download, so that only later changes show.
 */
export type Verified = "manifest" | "first-use";

/** A language model that answers from the user's graph and learns from corrections. */
export interface Assistant {
  readonly backend: Backend;
  readonly model: ModelInfo;
  readonly storage: StorageState;

  /** Answers a query from the graph, or as the model always would if no fact bears on it. */
  ask(query: string, options?: AskOptions): AskStream;
  /** Learns that the answer to `query` should have been `answer`. Durable once it resolves. */
  feedback(query: string, answer: string, options?: FeedbackOptions): Promise<Correction>;
  /** The facts that an answer would rest on, without making it. */
  explain(query: string, options?: ExplainOptions): Promise<Explanation>;
  /** `log P(continuation | prompt)` of each pair; natural logarithms. */
  score(pairs: readonly Pair[], options?: CallOptions): Promise<Score[]>;

  /** The user's facts, or all facts about one subject. */
  facts(options?: { subject?: string }): Promise<Fact[]>;
  /** Adds facts as one edit; those that are there already are left out. */
  addFacts(triples: readonly Triple[]): Promise<Edit>;
  /** Removes facts as one edit: all of them, or none and an error. */
  removeFacts(triples: readonly Triple[]): Promise<Edit>;
  /** Erases for good, from the history too. */
  forget(what: { subject: string } | { fact: Triple } | "everything"): Promise<Forgotten>;

  /** All edits, oldest first. */
  history(): Promise<Edit[]>;
  /** Takes an edit back by a new edit: the given one, or the last that is still in force. */
  undo(id?: number): Promise<Edit>;

  /** The whole history as JSON Lines with a checksum. */
  export(): Promise<Blob>;
  /** Reads an export: all of it, or nothing and an error. */
  import(data: Blob | Uint8Array | string, options?: ImportOptions): Promise<Imported>;

  memory(): Promise<MemoryUse>;
  /** Frees the model, the device and the worker. Calls after it, and those under way, reject. */
  dispose(): Promise<void>;

  addEventListener<K extends keyof AssistantEvents>(
    type: K,
    listener: (event: CustomEvent<AssistantEvents[K]>) => void,
    options?: AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof AssistantEvents>(
    type: K,
    listener: (event: CustomEvent<AssistantEvents[K]>) => void,
  ): void;
}

/** The `detail` of each event. */
export interface AssistantEvents {
  /** The graph is another one: by a call here, or by another tab. */
  change: { from: "here" | "elsewhere" };
  /** The GPU was lost. `recovered`: the model is on a device again, and calls go on as before. */
  devicelost: { reason: string; recovered: boolean; error?: KgtError };
  /** The browser's answer about storage changed. */
  storage: StorageState;
}

export interface Backend {
  kind: BackendKind;
  /** Why this one, as a sentence. */
  reason: string;
  /** The device's name. */
  device: string;
}

/** What a model is. */
export interface WasmModelInfo {
  family: "gpt2" | "llama" | "mistral" | "qwen2";
  /** Elements of all weights. */
  parameters: number;
  layers: number;
  /** Width of the residual stream. */
  width: number;
  /** Query heads, and the key and value heads that they share. */
  heads: number;
  kvHeads: number;
  vocabulary: number;
  /** Longest text in tokens. */
  maxPositions: number;
  /** Whether prompts go through a chat template. */
  chat: boolean;
  quantization: Quantization;
  /** Bytes of the weights on the device. */
  bytes: number;
}

export interface ModelInfo extends WasmModelInfo {
  /** The id in the cache, or a name of where it came from. */
  id: string;
  /** Bytes of the model's files. */
  fileBytes: number;
  /** What the files were checked against; absent for a folder or files that were not cached. */
  verified?: Verified;
}

export interface StorageState {
  /** The browser will not evict the data on its own. */
  persisted: boolean;
  /** It refused to promise that, so the user should keep an export. */
  exportOffered: boolean;
  /** Bytes that this origin may use, and uses, as the browser estimates them. */
  quota?: number | undefined;
  usage?: number | undefined;
  /** Records of the store that could not be read and were put aside. */
  setAside: SetAside[];
}

export interface SetAside {
  id: number;
  reason: string;
}

export interface CallOptions {
  signal?: AbortSignal;
}

export interface ExplainOptions extends CallOptions {
  /** The entity that the query is about; found in the graph by default. */
  subject?: string;
  /** At most this many facts are put before the model; 1 by default. */
  maxFacts?: number;
  /** A fact bears on the query if its relation's probability reaches this; 0.01 by default. */
  floor?: number;
}

export interface AskOptions extends ExplainOptions {
  /** Tokens to make at most; 64 by default. */
  maxTokens?: number;
  /** Ends before the first of these strings. */
  stop?: string[];
  /** Greedy by default. */
  sampling?: "greedy" | Sampling;
}

export interface Sampling {
  temperature: number;
  /** 0, the default, keeps all tokens. */
  topK?: number;
  /** 1, the default, keeps all tokens. */
  topP?: number;
  /** The same seed makes the same text; 0 by default. */
  seed?: number;
}

export interface FeedbackOptions extends CallOptions {
  /** The entity that the query is about; found in its words by default. */
  subject?: string;
  /** The entity in the answer; the answer itself by default. */
  object?: string;
  /** Relations between them; extracted by the model by default. */
  relations?: string[];
}

export interface ImportOptions {
  /** Names the source in the history; a `File`'s own name by default. */
  name?: string;
}

/** The answer when awaited, its text piece by piece when iterated; iterate it once. */
export interface AskStream extends PromiseLike<Answer>, AsyncIterable<string> {
  readonly answer: Promise<Answer>;
}

export interface Triple {
  subject: string;
  relation: string;
  object: string;
}

export interface Fact extends Triple {
  /** The base graph, or the edit that added it. */
  origin: "base" | { edit: number };
}

export interface Edit {
  id: number;
  /** Milliseconds since 1970. */
  atMs: number;
  cause: Cause;
  added: Fact[];
  removed: Fact[];
  /** The numbers that decided it; only for feedback. */
  evidence?: Evidence;
}

export type Cause =
  | { kind: "feedback"; query: string; answer: string; subject: string; object: string }
  | { kind: "manual" }
  | { kind: "undo"; of: number }
  | { kind: "import"; source: string }
  | { kind: "redacted" };

/** What Algorithm 1 saw and did. Logarithms are natural; a loss that is infinite is null. */
export interface Evidence {
  objective: "full" | "inGraph";
  candidates: Candidate[];
  lossBefore: number | null;
  steps: Step[];
  /** How many leading steps make up the edit. */
  kept: number;
  lossAfter: number | null;
  /** Facts about the subject that were too many to be scored. */
  unscored: number;
  modelTokens: number;
  wallMs: number | null;
}

export interface Candidate extends Triple {
  personalized: boolean;
  inGraphBefore: boolean;
  /** `log P(a | q, z)`. */
  logReasoning: number;
  /** `log P(r | retrieve(q))`. */
  logRelation: number;
  /** `P(z | q)` before and after the edit. */
  retrievalBefore: number;
  retrievalAfter: number;
}

export interface Step {
  change: "add" | "remove";
  /** Index into the candidates. */
  candidate: number;
  loss: number | null;
}

export interface Correction {
  edit: Edit;
  subject: string;
  subjectFound: SubjectFound;
  /** Where the relations came from. */
  source: "given" | "extracted" | "ranked";
}

export type SubjectFound = "given" | "inGraph" | "alias" | "user" | "inWords" | "byModel";

export interface Explanation {
  /** The entity of the query; absent if the graph knows nothing that the query names. */
  subject?: string;
  subjectFound?: SubjectFound;
  /** The facts about it, by falling retrieval probability. */
  considered: RetrievedFact[];
  /** How many of them, from the front, are put before the model. */
  used: number;
  prompt: string;
}

export interface RetrievedFact extends Fact {
  logRelation: number;
  probability: number;
  bears: boolean;
}

export interface Answer extends Explanation {
  text: string;
  stop: "endOfText" | "stopString" | "length" | "cancelled";
  modelTokens: number;
  wallMs: number;
}

export interface Pair {
  prompt: string;
  continuation: string;
}

export interface Score {
  logProb: number;
  tokens: number;
}

export interface Forgotten {
  facts: number;
  editsDropped: number;
  editsRedacted: number;
}

export type Imported = { kind: "restored"; edits: number } | { kind: "merged"; edit: Edit };

/** Bytes in use. */
export interface MemoryUse {
  /** On the GPU, as far as its allocator tells. */
  deviceBytes?: number;
  /** The whole memory of the wasm module; it never shrinks. */
  wasmBytes: number;
  modelBytes: number;
}
