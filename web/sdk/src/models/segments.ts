// Gathers the chunks of a stream into segments.

/** Large enough to be few, small enough that an interrupted download loses little. */
export const SEGMENT_BYTES = 4 * 1024 * 1024;

export class SegmentWriter {
  readonly #write: (segment: Uint8Array) => Promise<void>;
  readonly #buffer = new Uint8Array(SEGMENT_BYTES);
  #filled = 0;

  constructor(write: (segment: Uint8Array) => Promise<void>) {
    this.#write = write;
  }

  async add(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + SEGMENT_BYTES - this.#filled);
      this.#buffer.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === SEGMENT_BYTES) await this.flush();
    }
  }

  /** Writes what is left as a shorter segment. */
  async flush(): Promise<void> {
    if (this.#filled === 0) return;
    const segment = this.#buffer.slice(0, this.#filled);
    this.#filled = 0;
    await this.#write(segment);
  }
}
