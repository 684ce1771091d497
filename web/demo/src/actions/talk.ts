// The conversation: asking, stopping, correcting.

import { AbortedError, type FeedbackOptions } from "kgt";
import { app, busyTurn, set, type Turn } from "../state/state";
import { problem } from "../text/problems";
import { loaded } from "./session";

let running: AbortController | undefined;

/** Asks, and shows the answer as it comes. */
export async function ask(query: string): Promise<void> {
  if (busyTurn(app.get()) || query.trim() === "") return;
  const id = append(query.trim());
  running = new AbortController();
  try {
    const stream = loaded().ask(query.trim(), { signal: running.signal });
    for await (const piece of stream) patch(id, (turn) => ({ ...turn, text: turn.text + piece }));
    const answer = await stream.answer;
    patch(id, (turn) => ({ ...turn, text: answer.text, phase: "answered", answer }));
    if (answer.subject) set({ focus: answer.subject });
  } catch (error) {
    patch(id, (turn) =>
      error instanceof AbortedError
        ? { ...turn, phase: "stopped" }
        : { ...turn, phase: "failed", problem: problem(error) });
  }
}

/** Stops the answer or the correction under way. */
export function stop(): void {
  running?.abort();
}

/** Teaches that a turn's answer should have been another. */
export async function correct(id: number, answer: string, details: FeedbackOptions): Promise<void> {
  const turn = app.get().turns.find((other) => other.id === id);
  if (!turn || busyTurn(app.get())) return;
  running = new AbortController();
  patch(id, (before) => ({ ...before, lesson: { phase: "learning", answer } }));
  try {
    const correction = await loaded().feedback(turn.query, answer, { ...details, signal: running.signal });
    patch(id, (before) => ({ ...before, lesson: { phase: "learned", answer, correction } }));
    set({ focus: correction.subject });
  } catch (error) {
    const lesson = { phase: "failed", answer, problem: problem(error) } as const;
    patch(id, (before) => ({ ...before, lesson }));
  }
}

/** Begins an empty conversation. The graph stays. */
export function clearTalk(): void {
  running?.abort();
  set({ turns: [] });
}

function append(query: string): number {
  const id = 1 + Math.max(0, ...app.get().turns.map((turn) => turn.id));
  const turn: Turn = { id, query, text: "", phase: "answering" };
  app.update((state) => ({ ...state, turns: [...state.turns, turn] }));
  return id;
}

function patch(id: number, change: (turn: Turn) => Turn): void {
  app.update((state) => ({
    ...state,
    turns: state.turns.map((turn) => (turn.id === id ? change(turn) : turn)),
  }));
}
