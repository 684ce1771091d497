// What went wrong, in words for people, and what they can do about it.

import { KgtError, type ErrorCode } from "kgt";

/** A failure, told. */
export interface Problem {
  code: ErrorCode;
  /** What happened. */
  title: string;
  /** What the user can do. */
  advice: string;
  /** The error's own message, for those who want it. */
  detail: string;
  /** What the page offers to do at once. */
  offers: readonly Offer[];
}

export type Offer = "retry" | "use-cpu" | "export" | "settings" | "reload" | "default-model" | "smaller";

type Telling = Pick<Problem, "title" | "advice"> & { offers?: readonly Offer[] };

const TELLINGS: Record<ErrorCode, Telling> = {
  "no-webgpu": {
    title: "This browser offers no WebGPU",
    advice: "The model can run on the processor instead, only slower.",
    offers: ["use-cpu"],
  },
  "device-lost": {
    title: "The graphics card went away",
    advice: "The system took it back, perhaps after sleep or a driver update. Your facts are safe. Load again, or use the processor.",
    offers: ["retry", "use-cpu"],
  },
  "out-of-memory": {
    title: "The model does not fit into memory",
    advice: "Close other tabs, keep the weights smaller, or choose a smaller model.",
    offers: ["smaller", "default-model", "settings"],
  },
  integrity: {
    title: "A model file is not what it should be",
    advice: "It was damaged on the way or changed at its source, and is not used. Download it again; if that does not help, do not trust the source.",
    offers: ["retry", "default-model"],
  },
  quota: {
    title: "The browser gives this page no more space",
    advice: "Delete models that you do not use, or free space on the disk. Nothing that was stored is lost.",
    offers: ["settings", "export"],
  },
  locked: {
    title: "Your facts are held by another page",
    advice: "Close other tabs of this assistant, then try again.",
    offers: ["retry"],
  },
  aborted: {
    title: "Stopped",
    advice: "Nothing was changed.",
  },
  "too-long": {
    title: "That is more text than the model reads",
    advice: "Ask with fewer words.",
  },
  "bad-model": {
    title: "This is no model that KGT runs",
    advice: "It needs a Hugging Face folder of a GPT-2, Llama, SmolLM2, Mistral or Qwen2 model: config.json, tokenizer.json and safetensors weights.",
    offers: ["default-model", "settings"],
  },
  "bad-import": {
    title: "This file cannot be imported",
    advice: "It is damaged, or not an export of KGT. Your facts are as they were. Try another copy of the file.",
  },
  "bad-store": {
    title: "Your stored facts cannot be read",
    advice: "They are damaged, or a newer version of this page wrote them. They were left as they are. Reload to get the newest version.",
    offers: ["reload"],
  },
  network: {
    title: "The model could not be downloaded",
    advice: "Check the connection and the address. A download goes on where it stopped.",
    offers: ["retry", "default-model", "settings"],
  },
  "not-cached": {
    title: "This model is not on your device",
    advice: "It was deleted, or its download was never finished. Connect to the network and load it again.",
    offers: ["default-model", "settings"],
  },
  "no-subject": {
    title: "Who or what is this about?",
    advice: "No subject could be found in the question. Name it under “Details”, then teach again.",
  },
  empty: {
    title: "There is nothing written",
    advice: "Write something first.",
  },
  "bad-input": {
    title: "This cannot be taken as it is",
    advice: "Each part of a fact needs some text, not too long, and no control characters.",
  },
  "no-such-fact": {
    title: "That fact is gone already",
    advice: "Perhaps another tab removed it. The list is up to date.",
  },
  "no-such-edit": {
    title: "That edit is gone",
    advice: "Perhaps another tab forgot it. The history is up to date.",
  },
  "nothing-to-undo": {
    title: "Nothing is left to undo",
    advice: "What this edit did was undone or overruled since.",
  },
  disposed: {
    title: "The model is being changed",
    advice: "Try again when it is loaded.",
  },
  internal: {
    title: "Something broke inside",
    advice: "This is our mistake, not yours. Your facts are stored; loading again usually helps.",
    offers: ["retry", "export"],
  },
};

/** Tells an error. What is not the package's own is a defect of this page. */
export function problem(error: unknown): Problem {
  const code: ErrorCode = error instanceof KgtError ? error.code : "internal";
  const detail = error instanceof Error ? error.message : String(error);
  const { title, advice, offers = [] } = TELLINGS[code];
  return { code, title, advice, detail, offers };
}
