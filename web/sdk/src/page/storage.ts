// What the browser promises about the data of this origin.

import type { SetAside, StorageState } from "../api.js";

/** Asks for lasting storage; some browsers ask the user, who may take their time. */
export class Persistence {
  /** Settles with the browser's answer; false where it has none to give. */
  readonly answer: Promise<boolean>;
  /** The answer, once there is one. */
  granted: boolean | undefined;

  constructor(ask: boolean) {
    const storage = globalThis.navigator?.storage;
    const asked = ask ? storage?.persist?.() : storage?.persisted?.();
    this.answer = Promise.resolve(asked).then(
      (granted) => (this.granted = granted ?? false),
      () => (this.granted = false),
    );
  }
}

/** `exportOffered` once lasting storage was asked for and refused. */
export async function storageState(
  asked: boolean,
  { granted }: Persistence,
  setAside: SetAside[],
): Promise<StorageState> {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  const exportOffered = asked && granted === false;
  return { persisted: granted ?? false, exportOffered, quota, usage, setAside };
}
