// What outlives a reload. The graph and the models are the package's to keep. The conversation is
// kept for as long as the tab lives, in its session storage: what should outlive it was taught. The
// theme and the choice of model are kept for good.

import { app, set, type Choice, type State, type Theme, type Turn } from "./state";

const TALK = "kgt.talk";
const SETTINGS = "kgt.settings";
const MAX_TURNS = 100;

interface Settings {
  theme: Theme;
  choice: Choice;
}

/** Restores what was kept and keeps what changes. A storage that fails keeps nothing. */
export function keep(): void {
  const settings = read<Settings>(localStorage, SETTINGS);
  const turns = read<Turn[]>(sessionStorage, TALK) ?? [];
  set({ ...settings, turns: turns.map(settled) });
  let kept = app.get();
  app.watch(() => {
    const before = kept;
    kept = app.get();
    if (kept.turns !== before.turns) write(sessionStorage, TALK, kept.turns.slice(-MAX_TURNS));
    if (kept.theme !== before.theme || kept.choice !== before.choice) {
      write(localStorage, SETTINGS, settingsOf(kept));
    }
  });
}

function settingsOf({ theme, choice }: State): Settings {
  return { theme, choice };
}

/** A turn that a reload interrupted was stopped. */
function settled(turn: Turn): Turn {
  const { lesson, ...rest } = turn;
  const phase = turn.phase === "answering" ? "stopped" : turn.phase;
  return lesson && lesson.phase !== "learning" ? { ...rest, phase, lesson } : { ...rest, phase };
}

function read<T>(storage: Storage, name: string): T | undefined {
  try {
    const text = storage.getItem(name);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

function write(storage: Storage, name: string, value: unknown): void {
  try {
    storage.setItem(name, JSON.stringify(value));
  } catch {
    storage.removeItem(name);
  }
}
