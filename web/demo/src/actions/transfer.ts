// The user's facts as a file, out and in.

import { set } from "../state/state";
import { count } from "../text/format";
import { problem } from "../text/problems";
import { loaded } from "./session";

/** Hands the user a file with all facts and their history. */
export async function exportFile(): Promise<void> {
  try {
    const blob = await loaded().export();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `kgt-${new Date().toISOString().slice(0, 10)}.jsonl`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    set({ notice: { kind: "done", text: `Exported to ${link.download}.` } });
  } catch (error) {
    set({ notice: { kind: "problem", problem: problem(error) } });
  }
}

/** Reads an export that the user picked: all of it, or nothing. */
export async function importFile(file: File): Promise<void> {
  try {
    const imported = await loaded().import(file, { name: file.name });
    const text = imported.kind === "restored"
      ? `Restored ${count(imported.edits, "edit")} from ${file.name}.`
      : `Added ${count(imported.edit.added.length, "fact")} from ${file.name} as edit ${imported.edit.id}.`;
    set({ notice: { kind: "done", text } });
  } catch (error) {
    set({ notice: { kind: "problem", problem: problem(error) } });
  }
}
