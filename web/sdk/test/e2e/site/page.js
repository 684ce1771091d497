// What the tests use in the page; the package itself is the built one.
import * as kgt from "/sdk/dist/index.js";

globalThis.kgt = kgt;

/** Creates an assistant on the CPU and keeps it for later steps of the test. */
globalThis.create = async (options) => {
  const progress = [];
  const onProgress = (step) => progress.push(step);
  globalThis.assistant = await kgt.createAssistant({ backend: "cpu", onProgress, ...options });
  return progress;
};

/** What a promise rejects with, in a form that leaves the page; nothing if it fulfils. */
globalThis.failure = async (promise) => {
  try {
    await promise;
    return undefined;
  } catch (error) {
    const { code, message, details } = error;
    return { code, message, details, isKgtError: error instanceof kgt.KgtError };
  }
};

if (new URLSearchParams(location.search).has("offline")) {
  await navigator.serviceWorker.register("/sw.js");
  await navigator.serviceWorker.ready;
}
globalThis.ready = true;
