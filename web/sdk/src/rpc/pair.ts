// Two ports in one thread that pass messages to each other as they are.

import type { Port } from "./protocol.js";

export function portPair(): [Port, Port] {
  const ports: [Port, Port] = [port(() => ports[1]), port(() => ports[0])];
  return ports;
}

function port(other: () => Port): Port {
  return {
    onmessage: null,
    postMessage(data) {
      queueMicrotask(() => other().onmessage?.({ data } as MessageEvent));
    },
  };
}
