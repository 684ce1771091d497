// A device that is lost fails what runs on it first, and says that it is lost a moment later.

import { asKgtError, DeviceLostError } from "../errors.js";
import type { WasmDevice } from "./wasm.js";

/** How long a failure waits for its cause, in milliseconds. */
const PATIENCE = 500;

/** Rejects with the loss of the device if that is why a call failed, else with the failure. */
export async function failureOf(device: WasmDevice, thrown: unknown): Promise<never> {
  if (asKgtError(thrown).code !== "internal") throw thrown;
  const patience = new Promise<undefined>((over) => setTimeout(over, PATIENCE));
  const reason = await Promise.race([device.lost, patience]);
  if (reason === undefined) throw thrown;
  throw new DeviceLostError(`the device is lost: ${reason}`, { reason }, { cause: thrown });
}
