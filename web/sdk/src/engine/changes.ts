// Tells other tabs that the graph of a database is another one, and hears it from them.

export interface Changes {
  tell(): void;
  close(): void;
}

/** `onChange` is called for changes of others only. */
export function watchChanges(database: string, onChange: () => void): Changes {
  const channel = new BroadcastChannel(`kgt-changes-${database}`);
  channel.onmessage = onChange;
  return { tell: () => channel.postMessage(null), close: () => channel.close() };
}
