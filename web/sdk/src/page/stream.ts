// An answer that can be awaited and iterated.

import type { Answer, AskStream } from "../api.js";

/** Starts a call that hands over text and is cancelled when its iteration is left early. */
export type StartAsk = (onText: (piece: string) => void, signal: AbortSignal) => Promise<Answer>;

export class AnswerStream implements AskStream {
  readonly answer: Promise<Answer>;
  readonly #pieces: string[] = [];
  readonly #controller = new AbortController();
  #done = false;
  #wake: (() => void) | undefined;

  constructor(start: StartAsk) {
    const onText = (piece: string) => {
      this.#pieces.push(piece);
      this.#wake?.();
    };
    this.answer = start(onText, this.#controller.signal).finally(() => {
      this.#done = true;
      this.#wake?.();
    });
    // Whoever only iterates hears of the failure there.
    this.answer.catch(() => {});
  }

  then<A = Answer, B = never>(
    onfulfilled?: ((value: Answer) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.answer.then(onfulfilled, onrejected);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string, void, void> {
    try {
      for (;;) {
        const piece = this.#pieces.shift();
        if (piece !== undefined) yield piece;
        else if (this.#done) break;
        else await new Promise<void>((wake) => (this.#wake = wake));
      }
      await this.answer;
    } finally {
      if (!this.#done) this.#controller.abort();
    }
  }
}
