// The two builds of the wasm module; `scripts/build.mjs` resolves the names to `wasm/*/kgt.js`.

declare module "#wasm/cpu" {
  type Wasm = import("./wasm.js").KgtWasm;
  const init: Wasm["default"];
  export default init;
  export const backend: Wasm["backend"];
  export const Device: Wasm["Device"];
  export const Model: Wasm["Model"];
  export const Store: Wasm["Store"];
  export const Assistant: Wasm["Assistant"];
}

declare module "#wasm/webgpu" {
  export * from "#wasm/cpu";
  export { default } from "#wasm/cpu";
}
