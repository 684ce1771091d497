// One download of a model at a time, over all tabs; none while a tab reads it.

import { aborted, LockedError } from "../errors.js";

function lockName(folder: string): string {
  return `kgt-model-${folder}`;
}

/** Runs `action` once no other tab downloads the model. */
export async function withLock<T>(
  folder: string,
  mode: LockMode,
  signal: AbortSignal | undefined,
  action: () => Promise<T>,
): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return action();
  let running = false;
  const run = () => {
    running = true;
    return action();
  };
  try {
    return await locks.request(lockName(folder), { mode, ...(signal && { signal }) }, run);
  } catch (error) {
    if (!running && signal?.aborted) throw aborted(signal);
    throw error;
  }
}

/** Runs `action` if no other tab holds the model. @throws LockedError otherwise */
export async function withFreeLock(folder: string, id: string, action: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return action();
  await locks.request(lockName(folder), { ifAvailable: true }, async (lock) => {
    if (!lock) throw new LockedError(`${id} is being loaded by another tab`, { id });
    await action();
  });
}

/** Whether some tab downloads the model. */
export async function isDownloading(folder: string): Promise<boolean> {
  const held = (await globalThis.navigator?.locks?.query())?.held ?? [];
  return held.some(({ name, mode }) => name === lockName(folder) && mode === "exclusive");
}
