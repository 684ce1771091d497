// Every edit as a time line, newest first, each with its way back.

import type { Edit } from "kgt";
import { undo } from "../actions/graph";
import { undone } from "../state/history";
import type { State } from "../state/state";
import { clock, day } from "../text/format";
import { reason } from "../text/names";
import { Changes, Numbers } from "./EditCard";
import { EvidenceTable } from "./EvidenceTable";
import { Icon } from "./Icon";
import { Text } from "./Text";
import { useMore } from "./more";

export function HistoryPanel({ state }: { state: State }) {
  const { shown, more } = useMore(state.history.toReversed(), 50);
  const taken = undone(state.history);
  if (state.history.length === 0) {
    return <p class="empty">Each correction and each change by hand is an edit, and stands here with what it added, removed and cost. Every one can be undone. There is none yet.</p>;
  }
  return (
    <>
      {byDay(shown).map(([name, edits]) => (
        <section key={name} aria-label={name}>
          <h3 class="day">{name}</h3>
          <ol class="timeline">
            {edits.map((edit) => <Entry key={edit.id} edit={edit} undone={taken.has(edit.id)} usable={state.session.phase === "ready"} />)}
          </ol>
        </section>
      ))}
      {more}
    </>
  );
}

function byDay(edits: readonly Edit[]): [string, Edit[]][] {
  const days = new Map<string, Edit[]>();
  for (const edit of edits) {
    const name = day(edit.atMs);
    days.set(name, [...(days.get(name) ?? []), edit]);
  }
  return [...days];
}

function Entry({ edit, undone, usable }: { edit: Edit; undone: boolean; usable: boolean }) {
  const empty = edit.added.length + edit.removed.length === 0;
  return (
    <li class={undone ? "undone" : ""} tabindex={-1}>
      <div class="row">
        <h4>{reason(edit.cause)}{undone && " (undone)"}</h4>
        <span class="small number">edit {edit.id}, <time dateTime={new Date(edit.atMs).toISOString()}>{clock(edit.atMs)}</time></span>
        <span class="spread" />
        {!undone && !empty && (
          <button type="button" class="link" disabled={!usable} aria-label={`Undo edit ${edit.id}`} onClick={() => void undo(edit)}>
            <Icon name="undo" /> Undo
          </button>
        )}
      </div>
      <CauseLine edit={edit} />
      {!empty && <Changes edit={edit} />}
      {edit.evidence && (
        <details>
          <summary>How it decided</summary>
          <Numbers edit={edit} />
          <EvidenceTable evidence={edit.evidence} />
        </details>
      )}
    </li>
  );
}

function CauseLine({ edit }: { edit: Edit }) {
  const { cause } = edit;
  if (cause.kind === "feedback") {
    return <p>“<Text>{cause.query}</Text>” should be “<Text>{cause.answer}</Text>”</p>;
  }
  if (cause.kind === "import") return <p>from <Text>{cause.source}</Text></p>;
  return null;
}
