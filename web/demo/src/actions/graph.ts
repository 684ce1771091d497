// The user's graph, changed by hand. What changes it tells so by an event, upon which it is read anew.

import type { Edit, Triple } from "kgt";
import { app, set, type Turn } from "../state/state";
import { count } from "../text/format";
import { key } from "../text/key";
import { problem, type Problem } from "../text/problems";
import { loaded } from "./session";

/** Adds a fact. Resolves to what stood in the way, if anything did. */
export async function addFact(triple: Triple): Promise<Problem | undefined> {
  return told(async () => {
    const edit = await loaded().addFacts([triple]);
    if (edit.added.length === 0) done("Your graph holds that fact already.");
  });
}

/** Puts one fact in another's place: the new one first, so that a failure loses nothing. */
export async function replaceFact(before: Triple, after: Triple): Promise<Problem | undefined> {
  return told(async () => {
    await loaded().addFacts([after]);
    if (!same(before, after)) await loaded().removeFacts([before]);
  });
}

export async function removeFact(triple: Triple): Promise<void> {
  await noticed(async () => {
    const edit = await loaded().removeFacts([triple]);
    done(`Removed by edit ${edit.id}. The history can take that back.`);
  });
}

/** Takes an edit back. */
export async function undo(edit: Edit): Promise<void> {
  await noticed(async () => {
    const inverse = await loaded().undo(edit.id);
    done(`Edit ${edit.id} was undone by edit ${inverse.id}.`);
  });
}

/** Erases for good: from the graph, from the history, and from this conversation. */
export async function forget(what: { subject: string } | { fact: Triple } | "everything"): Promise<void> {
  await noticed(async () => {
    const forgotten = await loaded().forget(what);
    const words = what === "everything" ? [] : "subject" in what ? [what.subject] : [what.fact.subject, what.fact.object];
    app.update((state) => ({ ...state, turns: state.turns.filter((turn) => !mentions(turn, words)), focus: undefined }));
    const gone = [count(forgotten.facts, "fact"), count(forgotten.editsDropped + forgotten.editsRedacted, "edit")];
    done(`Forgotten for good: ${gone.join(" and ")}, and what this conversation said of it.`);
  });
}

function same(a: Triple, b: Triple): boolean {
  return key(a.subject) === key(b.subject) && key(a.relation) === key(b.relation) && key(a.object) === key(b.object);
}

/** True if a turn holds all of the words; of no words, always. */
function mentions(turn: Turn, words: readonly string[]): boolean {
  const text = key(texts(turn).join(" "));
  return words.every((word) => text.includes(key(word)));
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
}

function done(text: string): void {
  set({ notice: { kind: "done", text } });
}

async function told(action: () => Promise<void>): Promise<Problem | undefined> {
  try {
    await action();
    return undefined;
  } catch (error) {
    return problem(error);
  }
}

async function noticed(action: () => Promise<void>): Promise<void> {
  const failure = await told(action);
  if (failure) set({ notice: { kind: "problem", problem: failure } });
}
