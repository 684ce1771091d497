// One call after the other: the wasm module serves no two at once.

import { aborted } from "../errors.js";

export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `action` when all earlier ones have ended; not at all if the signal is aborted by then. */
  run<T>(action: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = this.#last.then(() => {
      if (signal?.aborted) throw aborted(signal);
      return action();
    });
    this.#last = turn.catch(() => {});
    return turn;
  }
}
