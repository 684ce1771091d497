// The engine in the page itself; fetched only if no worker is wanted.

import { browserEnvironment } from "./engine/browser.js";
import { runEngine } from "./engine/engine.js";
import type { Port } from "./rpc/protocol.js";

export function serveHere(port: Port): void {
  runEngine(port, browserEnvironment);
}
