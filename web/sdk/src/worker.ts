// The worker's file: an engine that serves the page that started it.

import { browserEnvironment } from "./engine/browser.js";
import { runEngine } from "./engine/engine.js";
import type { Port } from "./rpc/protocol.js";

// After a trap the wasm module rejects its own promises, with a better reason than the page would see.
addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) event.preventDefault();
});
runEngine(globalThis as unknown as Port, browserEnvironment);
