// The engine's end: runs calls and sends back their pieces and their outcome.

import { toWire } from "../errors.js";
import type { EngineEvents, Method, Methods, Piece, Port, Reply, Request } from "./protocol.js";

/** What a running call may use. */
export interface CallContext<M extends Method = Method> {
  /** Aborted when the caller asks for it. */
  signal: AbortSignal;
  /** Hands a piece to the caller. */
  emit(piece: Piece<M>): void;
}

export type Handlers = {
  [M in Method]: (
    context: CallContext<M>,
    ...args: Parameters<Methods[M]>
  ) => Promise<ReturnType<Methods[M]>>;
};

/** Serves calls from `port` and returns a way to send events. */
export function serve(
  port: Port,
  handlers: Handlers,
): <E extends keyof EngineEvents>(event: E, detail: EngineEvents[E]) => void {
  const running = new Map<number, AbortController>();
  const send = (reply: Reply, transfer: Transferable[] = []) => port.postMessage(reply, transfer);

  async function run({ id, method, args }: Request & { kind: "call" }): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    const emit = (piece: unknown) => send({ kind: "piece", id, piece });
    try {
      const handler = handlers[method] as (...args: unknown[]) => Promise<unknown>;
      const value = await handler({ signal: controller.signal, emit }, ...args);
      send({ kind: "value", id, value }, value instanceof Uint8Array ? [value.buffer] : []);
    } catch (error) {
      send({ kind: "error", id, error: toWire(error) });
    } finally {
      running.delete(id);
    }
  }

  port.onmessage = ({ data }: MessageEvent<Request>) => {
    if (data.kind === "abort") running.get(data.id)?.abort();
    else void run(data);
  };
  return (event, detail) => send({ kind: "event", event, detail } as Reply);
}
