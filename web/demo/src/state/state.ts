// All that the page shows. Actions replace it (`actions/`), views read it (`view/`); nothing else
// is state, except what a single view alone needs to know, such as an open box or a half-typed line.

import type {
  Answer, Backend, BackendChoice, CachedModel, Correction, Edit, Fact, MemoryUse, ModelInfo, Progress,
  QuantizationChoice, StorageState, Triple,
} from "kgt";
import type { Problem } from "../text/problems";
import { createStore } from "./store";

export interface State {
  view: View;
  theme: Theme;
  session: Session;
  choice: Choice;
  cached: readonly CachedModel[];
  turns: readonly Turn[];
  facts: readonly Fact[];
  history: readonly Edit[];
  /** The subject in the middle of the graph's picture. */
  focus?: string;
  notice?: Notice;
  question?: Question;
}

/** What is in front: the conversation, or a panel beside it (on a phone, instead of it). */
export type View = "talk" | "graph" | "facts" | "history" | "settings";
export type Theme = "auto" | "light" | "dark";

/** Where the assistant stands. */
export type Session =
  | { phase: "loading"; progress: Progress }
  | { phase: "ready"; ready: Ready }
  | { phase: "failed"; problem: Problem };

export interface Ready {
  backend: Backend;
  model: ModelInfo;
  storage: StorageState;
  memory?: MemoryUse;
}

/** What the user wants to run. A folder is a choice of the moment, hence not part of it. */
export interface Choice {
  model: { url: string } | { cached: string };
  backend: BackendChoice;
  quantization: QuantizationChoice;
}

/** A question and what came of it. */
export interface Turn {
  id: number;
  query: string;
  text: string;
  phase: "answering" | "answered" | "stopped" | "failed";
  answer?: Answer;
  problem?: Problem;
  lesson?: Lesson;
}

/** A correction of a turn's answer. */
export type Lesson =
  | { phase: "learning"; answer: string }
  | { phase: "learned"; answer: string; correction: Correction }
  | { phase: "failed"; answer: string; problem: Problem };

export type Notice = { kind: "done"; text: string } | { kind: "problem"; problem: Problem };

/** What must be confirmed before it is done. */
export type Question =
  | { kind: "forget-fact"; fact: Triple }
  | { kind: "forget-subject"; subject: string }
  | { kind: "forget-everything" }
  | { kind: "delete-model"; id: string };

export const app = createStore<State>({
  view: "talk",
  theme: "auto",
  session: { phase: "loading", progress: { stage: "runtime", loaded: 0, total: 0, text: "Starting" } },
  choice: { model: { url: "models/kgt-mini/" }, backend: "auto", quantization: "auto" },
  cached: [],
  turns: [],
  facts: [],
  history: [],
});

/** Replaces some fields of the state. */
export function set(fields: Partial<State>): void {
  app.update((state) => ({ ...state, ...fields }));
}

/** The calls that only one of may run at a time are all about a turn: the one that is under way. */
export function busyTurn(state: State): Turn | undefined {
  return state.turns.find((turn) => turn.phase === "answering" || turn.lesson?.phase === "learning");
}
