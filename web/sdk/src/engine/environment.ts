// What the engine needs of the place where it runs: a browser or Node.

import type { BackendKind } from "../api.js";
import type { BlobStore } from "../models/blobs.js";
import type { KgtWasm } from "./wasm.js";

export interface Environment {
  /** The wasm module of a backend, instantiated; `url` says where it is if not in the package. */
  wasm(kind: BackendKind, url: string | undefined, load: WasmLoad): Promise<KgtWasm>;
  /** Where models are kept. */
  blobs(): Promise<BlobStore>;
}

export interface WasmLoad {
  signal: AbortSignal;
  onBytes(loaded: number, total: number): void;
}
