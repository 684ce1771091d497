// SHA-256: at once by the browser where it can, and bit by bit, which the browser cannot.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** The hash of a stream, as lower-case hexadecimal. */
export class Hasher {
  readonly #hash = sha256.create();

  update(bytes: Uint8Array): void {
    this.#hash.update(bytes);
  }

  finish(): string {
    return bytesToHex(this.#hash.digest());
  }
}

/** The hash of bytes that are at hand; `crypto.subtle` exists in secure contexts only. */
export async function digest(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return bytesToHex(sha256(bytes));
  return bytesToHex(new Uint8Array(await subtle.digest("SHA-256", bytes as BufferSource)));
}
