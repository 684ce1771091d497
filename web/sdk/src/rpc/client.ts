// The page's end: calls with typed arguments and results, over a port that can be exchanged. Calls
// that the engine could not serve because its device was lost are kept and sent to the next engine.

import { aborted, DeviceLostError, fromWire, type KgtError } from "../errors.js";
import type { EngineEvents, Method, Methods, Piece, Port, Reply, Request } from "./protocol.js";

export interface SendOptions<M extends Method> {
  signal?: AbortSignal | undefined;
  onPiece?: ((piece: Piece<M>) => void) | undefined;
  transfer?: Transferable[] | undefined;
}

interface Pending {
  request: Request & { kind: "call" };
  options: SendOptions<Method>;
  resolve(value: unknown): void;
  reject(error: KgtError): void;
  /** Waits for the next engine. */
  parked: boolean;
  attempts: number;
}

export interface CallsListener {
  event<E extends keyof EngineEvents>(event: E, detail: EngineEvents[E]): void;
  /** Whether a call that the engine gave up is to wait for another engine. */
  recoverable(): boolean;
}

export class Calls {
  readonly #listener: CallsListener;
  readonly #pending = new Map<number, Pending>();
  #port: Port | undefined;
  #lastId = 0;
  #quiet: (() => void) | undefined;

  constructor(listener: CallsListener) {
    this.#listener = listener;
  }

  /** Calls the engine; waits for one if none is attached. Rejects with a `KgtError` only. */
  call<M extends Method>(
    method: M,
    args: Parameters<Methods[M]>,
    options: SendOptions<M> = {},
  ): Promise<ReturnType<Methods[M]>> {
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(aborted(signal));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const abort = () => this.#abort(id, signal!);
      const settled = <T>(settle: (value: T) => void) => (value: T) => {
        signal?.removeEventListener("abort", abort);
        this.#pending.delete(id);
        settle(value);
        this.#checkQuiet();
      };
      const pending: Pending = {
        request: { kind: "call", id, method, args },
        options: options as SendOptions<Method>,
        resolve: settled(resolve as (value: unknown) => void),
        reject: settled(reject),
        parked: false,
        attempts: 0,
      };
      signal?.addEventListener("abort", abort);
      this.#pending.set(id, pending);
      this.#send(pending);
    });
  }

  /** Serves calls by this engine from now on, those that waited included. */
  attach(port: Port): void {
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<Reply>) => this.#receive(data);
    for (const pending of [...this.#pending.values()]) this.#send(pending);
  }

  /** Lets calls wait for the next engine. */
  detach(): void {
    if (this.#port) this.#port.onmessage = null;
    this.#port = undefined;
  }

  /** Resolves when the engine has answered or given up every call. */
  quiet(): Promise<void> {
    return new Promise((resolve) => {
      this.#quiet = resolve;
      this.#checkQuiet();
    });
  }

  /** Rejects everything that waits, and lets the engine stop working on it. */
  cancelAll(error: KgtError): void {
    for (const id of this.#pending.keys()) this.#port?.postMessage({ kind: "abort", id } satisfies Request);
    this.rejectAll(error);
  }

  /** Rejects everything that waits. */
  rejectAll(error: KgtError): void {
    for (const pending of [...this.#pending.values()]) pending.reject(error);
  }

  #send(pending: Pending): void {
    pending.parked = this.#port === undefined;
    if (!this.#port) return;
    pending.attempts += 1;
    try {
      this.#port.postMessage(pending.request, pending.options.transfer);
    } catch (error) {
      // An argument that cannot be cloned.
      pending.reject(fromWire({ code: "bad-input", message: String(error), details: {} }));
    }
  }

  #abort(id: number, signal: AbortSignal): void {
    const pending = this.#pending.get(id);
    if (pending?.parked) pending.reject(aborted(signal));
    // The engine has the last word: only it knows whether an edit was stored before.
    else this.#port?.postMessage({ kind: "abort", id } satisfies Request);
  }

  #receive(reply: Reply): void {
    if (reply.kind === "event") {
      this.#listener.event(reply.event, reply.detail);
      return;
    }
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if (reply.kind === "piece") pending.options.onPiece?.(reply.piece as never);
    else if (reply.kind === "value") pending.resolve(reply.value);
    else this.#failed(pending, fromWire(reply.error));
  }

  #failed(pending: Pending, error: KgtError): void {
    const { signal } = pending.options;
    const lost = error instanceof DeviceLostError;
    if (lost && pending.attempts < 2 && this.#listener.recoverable()) {
      pending.parked = true;
      this.#checkQuiet();
    } else if (error.code === "aborted" && signal?.aborted) {
      pending.reject(aborted(signal));
    } else {
      pending.reject(error);
    }
  }

  #checkQuiet(): void {
    if ([...this.#pending.values()].every((pending) => pending.parked)) this.#quiet?.();
  }
}
