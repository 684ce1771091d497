// The assistant as callers hold it: sends calls to an engine, and puts another engine in its place
// when the GPU is lost.

import type {
  AskOptions, Assistant, AssistantEvents, Backend, CallOptions, Correction, Edit, ExplainOptions,
  Explanation, Fact, FeedbackOptions, Forgotten, ImportOptions, Imported, MemoryUse, ModelInfo, Pair,
  Progress, Score, StorageState, Triple,
} from "../api.js";
import { aborted, asKgtError, BadInputError, DeviceLostError, DisposedError, type KgtError } from "../errors.js";
import { Calls, type SendOptions } from "../rpc/client.js";
import type { EngineEvents, LoadReply, LoadRequest, Method, Methods } from "../rpc/protocol.js";
import type { Host, StartHost } from "./host.js";
import { Persistence, storageState } from "./storage.js";
import { AnswerStream } from "./stream.js";

/** How long an engine whose creation is aborted may take to put away what it fetched, in milliseconds. */
const PATIENCE = 2000;

export interface Start {
  startHost: StartHost;
  request: LoadRequest;
  persist: boolean;
  onProgress: (progress: Progress) => void;
  signal: AbortSignal | undefined;
}

export class RemoteAssistant implements Assistant {
  readonly #start: Start;
  readonly #events = new EventTarget();
  readonly #calls: Calls;
  readonly #persistence: Persistence;
  #host: Host | undefined;
  #loaded: LoadReply | undefined;
  #storage: StorageState | undefined;
  /** Why no call can be served any more. */
  #ended: KgtError | undefined;
  /** The device is lost, and another could not be had: what needs no model is still served. */
  #lostForGood = false;
  /** Settles when the engine has been started, and replaced as often as its device was lost. */
  #started: Promise<void> = Promise.resolve();

  private constructor(start: Start) {
    this.#start = start;
    this.#persistence = new Persistence(start.persist);
    this.#calls = new Calls({
      event: (event, detail) => this.#engineEvent(event, detail),
      recoverable: () => this.#recoverable(),
    });
  }

  /** Starts an engine and loads what the request names into it. */
  static async create(start: Start): Promise<RemoteAssistant> {
    const assistant = new RemoteAssistant(start);
    try {
      const starting = assistant.#startEngine(start.request, start.signal);
      assistant.#started = starting.catch(() => {});
      await starting;
      await assistant.#readStorage();
      void assistant.#persistence.answer.then(() => assistant.#readStorage());
      return assistant;
    } catch (thrown) {
      const error = asKgtError(thrown);
      assistant.#end(error);
      throw error;
    }
  }

  get backend(): Backend {
    return this.#loaded!.backend;
  }

  get model(): ModelInfo {
    return this.#loaded!.model;
  }

  get storage(): StorageState {
    return this.#storage!;
  }

  ask(query: string, options: AskOptions = {}): AnswerStream {
    const { signal, ...rest } = options;
    return new AnswerStream((onText, left) => {
      let length = 0;
      // An answer that had to be begun anew on another device repeats what was handed over.
      const onPiece = ({ at, text }: { at: number; text: string }) => {
        const fresh = text.slice(Math.max(0, length - at));
        length = Math.max(length, at + text.length);
        if (fresh) onText(fresh);
      };
      const either = signal ? AbortSignal.any([signal, left]) : left;
      return this.#call("ask", [query, rest], { signal: either, onPiece });
    });
  }

  feedback(query: string, answer: string, options: FeedbackOptions = {}): Promise<Correction> {
    const { signal, ...rest } = options;
    return this.#call("feedback", [query, answer, rest], { signal });
  }

  explain(query: string, options: ExplainOptions = {}): Promise<Explanation> {
    const { signal, ...rest } = options;
    return this.#call("explain", [query, rest], { signal });
  }

  score(pairs: readonly Pair[], { signal }: CallOptions = {}): Promise<Score[]> {
    return this.#call("score", [pairs], { signal });
  }

  facts({ subject }: { subject?: string } = {}): Promise<Fact[]> {
    return this.#call("facts", [subject]);
  }

  addFacts(triples: readonly Triple[]): Promise<Edit> {
    return this.#call("addFacts", [triples]);
  }

  removeFacts(triples: readonly Triple[]): Promise<Edit> {
    return this.#call("removeFacts", [triples]);
  }

  forget(what: { subject: string } | { fact: Triple } | "everything"): Promise<Forgotten> {
    return this.#call("forget", [what]);
  }

  history(): Promise<Edit[]> {
    return this.#call("history", []);
  }

  undo(id?: number): Promise<Edit> {
    return this.#call("undo", [id]);
  }

  async export(): Promise<Blob> {
    const bytes = await this.#call("export", []);
    return new Blob([bytes as BlobPart], { type: "application/jsonl" });
  }

  async import(data: Blob | Uint8Array | string, options: ImportOptions = {}): Promise<Imported> {
    const bytes = new Uint8Array(await new Blob([data as BlobPart]).arrayBuffer().catch((cause: unknown) => {
      throw new BadInputError("the file cannot be read; was it changed or removed?", {}, { cause });
    }));
    const ownName = typeof File !== "undefined" && data instanceof File ? data.name : "import";
    return this.#call("import", [bytes, options.name ?? ownName], { transfer: [bytes.buffer] });
  }

  memory(): Promise<MemoryUse> {
    return this.#call("memory", []);
  }

  async dispose(): Promise<void> {
    if (this.#ended instanceof DisposedError) return;
    const error = new DisposedError("the assistant was disposed");
    const serving = this.#host && !this.#ended;
    this.#ended = error;
    this.#calls.cancelAll(error);
    // An engine in the page must give back what it holds; a worker takes it along.
    if (serving && !this.#host!.disposable) await this.#calls.call("dispose", []).catch(() => {});
    this.#end(error);
  }

  addEventListener<K extends keyof AssistantEvents>(
    type: K,
    listener: (event: CustomEvent<AssistantEvents[K]>) => void,
    options?: AddEventListenerOptions,
  ): void {
    this.#events.addEventListener(type, listener as EventListener, options);
  }

  removeEventListener<K extends keyof AssistantEvents>(
    type: K,
    listener: (event: CustomEvent<AssistantEvents[K]>) => void,
  ): void {
    this.#events.removeEventListener(type, listener as EventListener);
  }

  #call<M extends Method>(
    method: M,
    args: Parameters<Methods[M]>,
    options?: SendOptions<M>,
  ): Promise<ReturnType<Methods[M]>> {
    if (this.#ended) return Promise.reject(this.#ended);
    try {
      // What the caller changes afterwards changes nothing, wherever the engine runs and however late it starts.
      const own = options?.transfer ? args : structuredClone(args);
      return this.#calls.call(method, own, options);
    } catch (cause) {
      return Promise.reject(new BadInputError("the arguments cannot be copied", {}, { cause }));
    }
  }

  #emit<K extends keyof AssistantEvents>(type: K, detail: AssistantEvents[K]): void {
    this.#events.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #engineEvent<E extends keyof EngineEvents>(event: E, detail: EngineEvents[E]): void {
    if (event === "change") void this.#changed(detail as EngineEvents["change"]);
    else this.#lost((detail as EngineEvents["lost"]).reason);
  }

  async #changed(detail: EngineEvents["change"]): Promise<void> {
    this.#emit("change", detail);
    await this.#readStorage();
  }

  async #readStorage(): Promise<void> {
    const before = this.#storage;
    const { setAside } = this.#loaded!;
    const after = await storageState(this.#start.persist, this.#persistence, setAside);
    this.#storage = after;
    const answered = before?.persisted !== after.persisted || before.exportOffered !== after.exportOffered;
    if (before && answered) this.#emit("storage", after);
  }

  /** A graph in memory would not survive the worker; an engine in the page cannot be replaced. */
  #recoverable(): boolean {
    const replaceable = this.#host?.disposable === true && this.#start.request.store !== "memory";
    return replaceable && !this.#ended && !this.#lostForGood;
  }

  /** Replaces the engine once it and its predecessors have been started. */
  #lost(reason: string): void {
    const host = this.#host;
    this.#started = this.#started.then(async () => {
      if (!this.#ended && !this.#lostForGood && this.#host === host) await this.#recover(reason);
    });
  }

  async #recover(reason: string): Promise<void> {
    if (!this.#recoverable()) {
      // The graph can still be read and exported; what needs the model says what is wrong.
      this.#emit("devicelost", { reason, recovered: false });
      return;
    }
    const before = this.#host!;
    try {
      await this.#calls.drain();
      if (this.#ended) return;
      await this.#startEngine(this.#requestAgain());
      before.end();
      this.#emit("devicelost", { reason, recovered: true });
    } catch (cause) {
      if (this.#ended) return before.end();
      const message = `the device is lost and could not be had again: ${reason}`;
      const error = new DeviceLostError(message, { reason }, { cause });
      this.#lostForGood = true;
      this.#host?.end();
      this.#host = before;
      this.#calls.attach(before.port);
      this.#emit("devicelost", { reason, recovered: false, error });
    }
  }

  /** A folder that was kept is taken from the cache: the picked one may be gone by now. */
  #requestAgain(): LoadRequest {
    const { request } = this.#start;
    const kept = "local" in request.model && request.model.keep !== undefined;
    return kept ? { ...request, model: { cached: this.model.id } } : request;
  }

  /** Attaches an engine once it has loaded, so that calls that wait find it ready. */
  async #startEngine(request: LoadRequest, signal?: AbortSignal): Promise<void> {
    const loading = new Calls({
      event: (event, detail) => this.#engineEvent(event, detail),
      recoverable: () => false,
    });
    const host = await this.#start.startHost((error) => {
      loading.rejectAll(error);
      if (this.#host === host) this.#end(error);
    });
    if (this.#ended) {
      host.end();
      throw this.#ended;
    }
    this.#host = host;
    loading.attach(host.port);
    const stop = () => setTimeout(() => loading.rejectAll(aborted(signal!)), PATIENCE);
    // What cannot be stopped, such as the search for a GPU, ends with its worker.
    if (host.disposable) signal?.addEventListener("abort", stop);
    const onPiece = this.#start.onProgress;
    const loaded = await loading
      .call("load", [request], { signal, onPiece })
      .finally(() => signal?.removeEventListener("abort", stop));
    if (this.#ended) {
      host.end();
      throw this.#ended;
    }
    this.#loaded = loaded;
    this.#calls.attach(host.port);
  }

  #end(error: KgtError): void {
    this.#ended ??= error;
    this.#host?.end();
    this.#host = undefined;
    this.#calls.rejectAll(error);
  }
}
