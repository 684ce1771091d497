// Where the engine runs: in a worker, or here behind two ports, so that both speak one protocol.

import { InternalError, type KgtError } from "../errors.js";
import { portPair } from "../rpc/pair.js";
import type { Port } from "../rpc/protocol.js";

export interface Host {
  port: Port;
  /** Whether its end gives back whatever the engine holds, so that another can take its place. */
  disposable: boolean;
  end(): void;
}

/** Starts an engine; `onFailure` is told of a worker that cannot be loaded. */
export type StartHost = (onFailure: (error: KgtError) => void) => Promise<Host>;

export function workerHost(url: string | URL | undefined): StartHost {
  return async (onFailure) => {
    // Written out for bundlers, which look for this very form.
    const worker =
      url === undefined
        ? new Worker(new URL("./worker.js", import.meta.url), { type: "module" })
        : new Worker(url, { type: "module" });
    worker.onerror = ({ message }) =>
      onFailure(new InternalError(message || "the worker's file cannot be loaded"));
    return { port: worker, disposable: true, end: () => worker.terminate() };
  };
}

export function sameThreadHost(run: (port: Port) => void | Promise<void>): StartHost {
  return async () => {
    const [page, engine] = portPair();
    await run(engine);
    return { port: page, disposable: false, end: () => {} };
  };
}
