// Two ports in one thread. Messages are cloned when they are sent, as between threads: what their
// sender changes afterwards changes nothing.

import type { Port } from "./protocol.js";

export function portPair(): [Port, Port] {
  const ports: [Port, Port] = [port(() => ports[1]), port(() => ports[0])];
  return ports;
}

function port(other: () => Port): Port {
  return {
    onmessage: null,
    postMessage(message, transfer = []) {
      const data: unknown = structuredClone(message, { transfer });
      queueMicrotask(() => other().onmessage?.({ data } as MessageEvent));
    },
  };
}
