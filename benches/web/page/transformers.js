// The same forward passes in transformers.js. `benches/reference/edit.py` is the like for PyTorch.

import { correct } from "./correction.js";
import { LanguageModel } from "./language-model.js";

const MODEL = "kgt-mini";

export async function load(query) {
  if (query.get("runtime") === "plain") await plainRuntime();
  const { AutoModelForCausalLM, AutoTokenizer, env, Tensor } = await import("/transformers/transformers.min.js");
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = "/onnx/";
  const { wasm } = env.backends.onnx;
  wasm.wasmPaths = "/ort/";
  wasm.numThreads = Number(query.get("threads"));
  const tokenizer = await AutoTokenizer.from_pretrained(MODEL);
  const device = query.get("runtime") === "plain" ? "auto" : "wasm";
  const model = await AutoModelForCausalLM.from_pretrained(MODEL, { dtype: "fp32", device });
  const lm = new LanguageModel(model, tokenizer, Tensor);
  return {
    generate: async (prompt, maxTokens) => {
      const started = performance.now();
      const { ids, text } = await lm.continueText(prompt, maxTokens);
      return { text, tokens: ids.length, ms: performance.now() - started };
    },
    correct: (feedback) => correct(lm, feedback),
  };
}

/** ONNX Runtime's build for WebAssembly alone, in place of the one that can also drive WebGPU. */
async function plainRuntime() {
  globalThis[Symbol.for("onnxruntime")] = await import("/ort/ort.wasm.min.mjs");
}
