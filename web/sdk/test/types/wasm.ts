// Compiles only if the built modules are what the engine takes them for.

import type { KgtWasm } from "../../src/engine/wasm.js";
import type * as cpu from "../../wasm/cpu/kgt.js";
import type * as webgpu from "../../wasm/webgpu/kgt.js";

type Builds = [typeof cpu, typeof webgpu];
declare const builds: Builds;
export const modules: [KgtWasm, KgtWasm] = builds;
