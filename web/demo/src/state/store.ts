// One value, replaced as a whole; whoever watches it hears of every replacement.

export interface Store<S> {
  get(): S;
  update(next: (state: S) => S): void;
  watch(listener: () => void): void;
}

export function createStore<S>(initial: S): Store<S> {
  let state = initial;
  const listeners: (() => void)[] = [];
  return {
    get: () => state,
    update(next) {
      const before = state;
      state = next(before);
      if (state !== before) for (const listener of listeners) listener();
    },
    watch: (listener) => void listeners.push(listener),
  };
}
