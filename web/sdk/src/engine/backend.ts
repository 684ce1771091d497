// Which backend computes, and why.

import type { Backend, BackendChoice, BackendKind } from "../api.js";
import { asKgtError, BadInputError, type KgtError, NoWebGpuError } from "../errors.js";
import type { KgtWasm, WasmDevice } from "./wasm.js";

export interface OpenBackend {
  wasm: KgtWasm;
  device: WasmDevice;
  backend: Backend;
}

/** `auto`: WebGPU if an adapter answers and computes rightly, else the CPU. */
export async function openBackend(
  choice: BackendChoice,
  load: (kind: BackendKind) => Promise<KgtWasm>,
): Promise<OpenBackend> {
  switch (choice) {
    case "cpu":
      return openCpu(load, "The CPU was asked for");
    case "webgpu":
      return openWebGpu(load, "WebGPU was asked for");
    case "auto":
      return openBest(load);
    default:
      throw new BadInputError(`there is no backend ${String(choice)}`, { backend: choice });
  }
}

async function openBest(load: (kind: BackendKind) => Promise<KgtWasm>): Promise<OpenBackend> {
  let failure: KgtError;
  try {
    return await openWebGpu(load, "A WebGPU adapter answered and passed the self-test");
  } catch (error) {
    failure = asKgtError(error);
    if (failure.code === "aborted") throw failure;
  }
  return openCpu(load, `WebGPU cannot be used (${failure.message}), so the CPU computes`);
}

async function openCpu(load: (kind: BackendKind) => Promise<KgtWasm>, reason: string): Promise<OpenBackend> {
  const wasm = await load("cpu");
  const device = await wasm.Device.open();
  return { wasm, device, backend: { kind: "cpu", reason, device: name(device) } };
}

async function openWebGpu(
  load: (kind: BackendKind) => Promise<KgtWasm>,
  reason: string,
): Promise<OpenBackend> {
  // Asked before the large module is fetched.
  const gpu = globalThis.navigator?.gpu;
  if (!gpu) throw new NoWebGpuError("there is no WebGPU here");
  if (!(await gpu.requestAdapter())) throw new NoWebGpuError("no WebGPU adapter answers");
  const wasm = await load("webgpu");
  const device = await wasm.Device.open();
  try {
    await device.selfTest();
  } catch (error) {
    device.destroy();
    throw error;
  }
  return { wasm, device, backend: { kind: "webgpu", reason, device: name(device) } };
}

function name(device: WasmDevice): string {
  const { name, vendor } = device.info();
  return [name, vendor].filter(Boolean).join(", ");
}
