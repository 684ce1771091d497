// KGT on WebGPU, in the page so that its calls to the GPU can be watched.

import { createAssistant } from "/sdk/dist/index.js";

export async function load() {
  const watch = watchGpu();
  const started = performance.now();
  const assistant = await createAssistant({
    model: { url: "/models/kgt-mini/" },
    backend: "webgpu",
    worker: false,
    store: "memory",
  });
  const loadMs = performance.now() - started;
  const { vendor, architecture } = (await navigator.gpu.requestAdapter()).info;
  return {
    loaded: () => ({ device: `${vendor} ${architecture}`, ms: loadMs, pipelines: watch.pipelines }),
    correct: async ({ query, answer, subject, object }) => {
      const run = await watch.during(() => assistant.feedback(query, answer, { subject, object }));
      await assistant.undo();
      return run;
    },
    ask: (query, maxTokens) => watch.during(() => assistant.ask(query, { maxTokens })),
  };
}

/** Counts the compute pipelines, and times what this thread does between two results of the GPU. */
function watchGpu() {
  const watch = { pipelines: 0, during };
  let steps = [];
  let since;
  const { createComputePipeline } = GPUDevice.prototype;
  GPUDevice.prototype.createComputePipeline = function (...options) {
    watch.pipelines++;
    return createComputePipeline.apply(this, options);
  };
  const { mapAsync } = GPUBuffer.prototype;
  GPUBuffer.prototype.mapAsync = function (...options) {
    steps.push(performance.now() - since);
    const mapped = mapAsync.apply(this, options);
    return mapped.finally(() => (since = performance.now()));
  };

  async function during(work) {
    const [before, started] = [watch.pipelines, performance.now()];
    [steps, since] = [[], started];
    await work();
    return { ms: performance.now() - started, pipelines: watch.pipelines - before, steps };
  }
  return watch;
}
