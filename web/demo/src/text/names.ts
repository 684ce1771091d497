// Names of things as people read them.

import type { Cause, SubjectFound } from "kgt";

/** The last part of a model's address. */
export function modelName(id: string): string {
  const parts = id.split(/[?#]/)[0]?.split("/").filter(Boolean) ?? [];
  // On the Hugging Face hub an address ends in `resolve/<revision>`.
  const end = parts.indexOf("resolve");
  return (end > 0 ? parts[end - 1] : parts.at(-1)) ?? id;
}

/** Where a model came from: a server, or this device's disk. */
export function modelOrigin(id: string): string {
  return URL.canParse(id) ? `from ${new URL(id).host}` : "from a folder";
}

const FOUND: Record<SubjectFound, string> = {
  given: "given",
  inGraph: "named in the question",
  alias: "another name in the question",
  user: "the question is about you",
  inWords: "read from the question",
  byModel: "found by the model",
};

/** How an entity was found. */
export function found(how: SubjectFound): string {
  return FOUND[how];
}

/** Why an edit was made, in a few words. */
export function reason(cause: Cause): string {
  switch (cause.kind) {
    case "feedback": return "Correction";
    case "manual": return "By hand";
    case "undo": return `Undid edit ${cause.of}`;
    case "import": return "Import";
    case "redacted": return "Forgotten";
  }
}
