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
  /** The engine that serves it; none while it waits for the next. */
  port: Port | undefined;
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
        port: undefined,
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
    for (const pending of [...this.#pending.values()]) {
      if (!pending.port) this.#send(pending);
    }
  }

  /** Lets new calls wait for the next engine, and waits until this one has answered all others. */
  async drain(): Promise<void> {
    const port = this.#port;
    this.#port = undefined;
    await new Promise<void>((quiet) => {
      this.#quiet = quiet;
      this.#checkQuiet();
    });
    if (port) port.onmessage = null;
  }

  /** Rejects everything that waits, and lets the engine stop working on it. */
  cancelAll(error: KgtError): void {
    for (const [id, { port }] of this.#pending) port?.postMessage({ kind: "abort", id } satisfies Request);
    this.rejectAll(error);
  }

  /** Rejects everything that waits. */
  rejectAll(error: KgtError): void {
    for (const pending of [...this.#pending.values()]) pending.reject(error);
  }

  #send(pending: Pending): void {
    pending.port = this.#port;
    if (!pending.port) return;
    pending.attempts += 1;
    try {
      pending.port.postMessage(pending.request, pending.options.transfer);
    } catch (error) {
      // An argument that cannot be cloned.
      pending.reject(fromWire({ code: "bad-input", message: String(error), details: {} }));
    }
  }

  #abort(id: number, signal: AbortSignal): void {
    const pending = this.#pending.get(id);
    // The engine has the last word: only it knows whether an edit was stored before.
    if (pending?.port) pending.port.postMessage({ kind: "abort", id } satisfies Request);
    else pending?.reject(aborted(signal));
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
    if (signal?.aborted && (lost || error.code === "aborted")) {
      pending.reject(aborted(signal));
    } else if (lost && pending.attempts < 2 && this.#listener.recoverable()) {
      pending.port = undefined;
      this.#checkQuiet();
    } else {
      pending.reject(error);
    }
  }

  #checkQuiet(): void {
    if ([...this.#pending.values()].every(({ port }) => port === undefined)) this.#quiet?.();
  }
}
