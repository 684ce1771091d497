// The assistant itself: made, remade with another model or backend, and watched. It is the one thing
// that is not state; views know only what `State.session` says of it.

import { createAssistant, DisposedError, models, type Assistant, type ModelSource } from "kgt";
import { app, set, type Choice } from "../state/state";
import { problem } from "../text/problems";

let assistant: Assistant | undefined;
let loading: AbortController | undefined;
let readings = 0;

/** The assistant, for the other actions. Throws where it is not loaded. */
export function loaded(): Assistant {
  if (!assistant) throw new DisposedError("no model is loaded");
  return assistant;
}

/** Loads what the user chose, or a folder of the moment; what was loaded or loading makes way. */
export async function load(folder?: ModelSource): Promise<void> {
  const mine = begin();
  try {
    await assistant?.dispose();
    assistant = undefined;
    const { model, backend, quantization } = app.get().choice;
    const made = await createAssistant({
      model: folder ?? source(model),
      backend,
      quantization,
      signal: mine.signal,
      onProgress: (progress) => {
        if (loading === mine) set({ session: { phase: "loading", progress } });
      },
    });
    if (loading !== mine) return await made.dispose();
    await settle(made);
  } catch (error) {
    if (loading === mine) set({ session: { phase: "failed", problem: problem(error) } });
  } finally {
    void listModels();
  }
}

/** Chooses another model, backend or size of weights, and loads it. */
export async function choose(choice: Partial<Choice>): Promise<void> {
  app.update((state) => ({ ...state, choice: { ...state.choice, ...choice } }));
  await load();
}

/** Loads a folder from the user's disk and keeps it in the cache under its name. */
export async function openFolder(files: FileList): Promise<void> {
  const keep = files[0]?.webkitRelativePath.split("/")[0] || "my model";
  await load({ folder: files, keep });
  if (app.get().session.phase !== "ready") return;
  app.update((state) => ({ ...state, choice: { ...state.choice, model: { cached: keep } } }));
}

/** Stops loading. */
export function cancelLoading(): void {
  loading?.abort();
}

export async function deleteModel(id: string): Promise<void> {
  try {
    await models.delete(id);
  } catch (error) {
    set({ notice: { kind: "problem", problem: problem(error) } });
  }
  await listModels();
}

/** Reads how much memory is in use. */
export async function measure(): Promise<void> {
  const measured = assistant;
  if (!measured) return;
  const memory = await measured.memory().catch(() => undefined);
  app.update((state) => {
    if (state.session.phase !== "ready" || assistant !== measured || !memory) return state;
    return { ...state, session: { phase: "ready", ready: { ...state.session.ready, memory } } };
  });
}

function begin(): AbortController {
  loading?.abort();
  loading = new AbortController();
  const progress = { stage: "runtime", loaded: 0, total: 0, text: "Starting" } as const;
  set({ session: { phase: "loading", progress } });
  return loading;
}

async function settle(made: Assistant): Promise<void> {
  assistant = made;
  made.addEventListener("change", () => void read());
  made.addEventListener("storage", () => show(made));
  made.addEventListener("devicelost", ({ detail }) => {
    if (detail.recovered) show(made);
    else set({ session: { phase: "failed", problem: problem(detail.error) } });
  });
  await read();
  show(made);
}

function show(made: Assistant): void {
  if (assistant !== made) return;
  const { backend, model, storage } = made;
  set({ session: { phase: "ready", ready: { backend, model, storage } } });
  void measure();
}

/** Reads facts and history anew; of several readings under way the last one counts. */
async function read(): Promise<void> {
  readings += 1;
  const mine = readings;
  try {
    const [facts, history] = await Promise.all([loaded().facts(), loaded().history()]);
    if (mine === readings) set({ facts, history });
  } catch (error) {
    set({ notice: { kind: "problem", problem: problem(error) } });
  }
}

async function listModels(): Promise<void> {
  set({ cached: await models.list().catch(() => []) });
}

function source(model: Choice["model"]): ModelSource {
  return "url" in model ? { url: new URL(model.url, document.baseURI) } : model;
}
