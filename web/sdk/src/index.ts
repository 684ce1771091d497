// The package in a browser: `import { createAssistant } from "kgt"`.

import type { Assistant, Availability, CreateOptions, Models, ModelSource } from "./api.js";
import { browserBlobs } from "./models/browser-blobs.js";
import { availabilityOf, catalog } from "./models/catalog.js";
import { createWith, sentSource } from "./page/create.js";
import { sameThreadHost, type StartHost, workerHost } from "./page/host.js";

export * from "./exports.js";

/** Loads a model and opens the user's graph. Rejects with a `KgtError`. */
export async function createAssistant(options: CreateOptions): Promise<Assistant> {
  const host = options.worker === false ? pageHost : workerHost(options.workerUrl);
  const { model, ...rest } = options;
  return createWith(host, sentSource(model, location.href), rest, location.href);
}

/** Whether a model could be used: at once, after a download that runs or would have to, or not. */
export async function availability({ model }: { model: ModelSource }): Promise<Availability> {
  return availabilityOf(sentSource(model, location.href), await browserBlobs());
}

/** The models in this browser's cache. */
export const models: Models = catalog(browserBlobs);

const pageHost: StartHost = sameThreadHost(async (port) => {
  const { serveHere } = await import("./here.js");
  serveHere(port);
});
