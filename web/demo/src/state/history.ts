// Which edits are in force.

import type { Edit } from "kgt";

/** The numbers of the edits that later edits took back. An undo that was undone takes nothing back. */
export function undone(history: readonly Edit[]): Set<number> {
  const taken = new Set<number>();
  for (const edit of history.toReversed()) {
    if (edit.cause.kind === "undo" && !taken.has(edit.id)) taken.add(edit.cause.of);
  }
  return taken;
}
