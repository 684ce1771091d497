// How the weights are kept on the device, by the rule that `Quantization` documents.

import type { BackendKind, Quantization, QuantizationChoice } from "../api.js";
import { BadInputError, BadModelError } from "../errors.js";
import type { WeightFile } from "../models/files.js";

const GIB = 2 ** 30;

/** Bytes a weight takes: a float32; or its bits and, for each block of 32, a float32 scale. */
const BYTES: Record<Quantization, number> = { none: 4, int8: 1 + 4 / 32, int4: 0.5 + 4 / 32 };

/** A wasm memory ends at 4 GiB, and the model is not alone in it. */
const CPU_ROOM = 0.8 * 4 * GIB;

/** The longest header that safetensors allows. */
const MAX_HEADER_BYTES = 100_000_000;

export async function chooseQuantization(
  choice: QuantizationChoice,
  backend: BackendKind,
  weights: readonly WeightFile[],
): Promise<Quantization> {
  if (choice !== "auto") {
    if (!Object.hasOwn(BYTES, choice)) {
      throw new BadInputError(`there is no quantization ${String(choice)}`, { quantization: choice });
    }
    return choice;
  }
  let parameters = 0;
  for (const file of weights) parameters += await countParameters(file);
  return fitting(parameters, backend, deviceMemory());
}

/** The most exact kind of the backend that fits, or its smallest. */
export function fitting(parameters: number, backend: BackendKind, memory: number): Quantization {
  const room = backend === "cpu" ? CPU_ROOM : memory / 2;
  const kinds: Quantization[] = backend === "cpu" ? ["none", "int8"] : ["none", "int8", "int4"];
  return kinds.find((kind) => parameters * BYTES[kind] <= room) ?? kinds.at(-1)!;
}

function deviceMemory(): number {
  const { deviceMemory } = (globalThis.navigator ?? {}) as { deviceMemory?: number };
  return (deviceMemory ?? 4) * GIB;
}

/** Elements of all tensors of a safetensors file, by its header. */
export async function countParameters(file: WeightFile): Promise<number> {
  const bad = (reason: string, cause?: unknown) =>
    new BadModelError(`the weights are not a safetensors file: ${reason}`, {}, { cause });
  if (file.size < 8) throw bad(`it has ${file.size} bytes`);
  const prefix = await file.read(0, 8);
  const length = Number(new DataView(prefix.buffer, prefix.byteOffset, 8).getBigUint64(0, true));
  if (length > MAX_HEADER_BYTES || 8 + length > file.size) throw bad(`its header takes ${length} bytes`);
  try {
    const header = JSON.parse(new TextDecoder().decode(await file.read(8, length))) as object;
    const tensors = Object.entries(header).filter(([name]) => name !== "__metadata__");
    const shapes = tensors.map(([, { shape }]: [string, { shape: number[] }]) => shape);
    return shapes.reduce((sum, shape) => sum + shape.reduce((product, n) => product * n, 1), 0);
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) throw bad("its header is malformed", cause);
    throw cause;
  }
}
