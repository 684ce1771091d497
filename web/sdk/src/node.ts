// The package in Node: the CPU build, in this thread, with a graph that lives as long as the process.

import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import * as cpu from "#wasm/cpu";

import type { Assistant, CreateOptions, ModelSource } from "./api.js";
import type { Environment } from "./engine/environment.js";
import { runEngine } from "./engine/engine.js";
import { BadInputError, BadModelError, NoWebGpuError } from "./errors.js";
import { type BlobStore, MemoryBlobs } from "./models/blobs.js";
import { FsBlobs, openFile } from "./models/fs-blobs.js";
import { createWith, sentSource } from "./page/create.js";
import { sameThreadHost } from "./page/host.js";
import type { SentSource } from "./rpc/protocol.js";

export * from "./exports.js";

export interface NodeCreateOptions
  extends Pick<CreateOptions, "quantization" | "onProgress" | "signal"> {
  /** A folder's path, a server's URL, files in memory, or a model in `cacheFolder`. */
  model: { folder: string | URL } | Extract<ModelSource, { url: unknown } | { files: unknown } | { cached: unknown }>;
  backend?: "auto" | "cpu";
  /** Where models from a URL are kept; without it, they are fetched in each process. */
  cacheFolder?: string;
}

/** As in the browser, but on the CPU and without a store: `export()` and `import()` keep the graph. */
export async function createAssistant(options: NodeCreateOptions): Promise<Assistant> {
  const { model, cacheFolder, ...rest } = options;
  const blobs = cacheFolder === undefined ? new MemoryBlobs() : new FsBlobs(cacheFolder);
  const host = sameThreadHost((port) => runEngine(port, environment(blobs)));
  const base = pathToFileURL(`${process.cwd()}/`).href;
  const source = model && "folder" in model ? await folder(model.folder) : sentSource(model, base);
  if ("url" in source && source.url.startsWith("file:")) {
    throw new BadInputError("in Node a { url } is a server's; use { folder } for a path", { url: source.url });
  }
  return createWith(host, source, { ...rest, store: "memory" }, base);
}

function environment(blobs: BlobStore): Environment {
  return {
    async wasm(kind) {
      if (kind !== "cpu") throw new NoWebGpuError("Node has no WebGPU");
      const path = fileURLToPath(new URL("../wasm/cpu/kgt_bg.wasm", import.meta.url));
      await cpu.default({ module_or_path: await readFile(path) });
      return cpu;
    },
    blobs: async () => blobs,
  };
}

async function folder(folder: string | URL): Promise<SentSource> {
  const path = typeof folder === "string" ? folder : fileURLToPath(folder);
  let names: string[];
  try {
    names = await readdir(path);
  } catch (cause) {
    throw new BadModelError(`${path} cannot be read`, { folder: path }, { cause });
  }
  const local: Record<string, Blob> = {};
  for (const name of names.sort()) {
    const blob = await openFile(join(path, name));
    if (blob) local[name] = blob;
  }
  return { local, name: basename(path) };
}
