// What a correction changed, with the numbers that decided it, and the way back.

import type { Correction, Edit } from "kgt";
import { undo } from "../actions/graph";
import { bundles } from "../text/bundles";
import { duration, loss } from "../text/format";
import { found } from "../text/names";
import { EvidenceTable } from "./EvidenceTable";
import { Icon } from "./Icon";
import { Text } from "./Text";
import { BundleLine } from "./Triple";

interface Props {
  correction: Correction;
  undone: boolean;
  /** Whether it is the newest, so that asking again is what comes next. */
  last: boolean;
  usable: boolean;
  onAskAgain: () => void;
}

export function EditCard({ correction, undone, last, usable, onAskAgain }: Props) {
  const { edit } = correction;
  return (
    <section class={`card ${undone ? "undone" : ""}`} aria-label={`Edit ${edit.id}`} tabindex={-1}>
      <h4>{undone ? "Learned, then undone" : "Learned"}</h4>
      <Changes edit={edit} />
      <p class="small">
        About <strong><Text>{correction.subject}</Text></strong> ({found(correction.subjectFound)}), relations {correction.source === "given" ? "given by you" : "found by the model"}
      </p>
      <Numbers edit={edit} />
      {edit.evidence && (
        <details>
          <summary>How it decided</summary>
          <EvidenceTable evidence={edit.evidence} />
        </details>
      )}
      <p class="row actions">
        {!undone && <button type="button" class={last ? "" : "quiet"} disabled={!usable} onClick={onAskAgain}>Ask again</button>}
        {!undone && (
          <button type="button" class="quiet" disabled={!usable} onClick={() => void undo(edit)}>
            <Icon name="undo" /> Undo
          </button>
        )}
        <a href="#graph" class="quiet" aria-label="Graph: see it there">Graph</a>
      </p>
    </section>
  );
}

/** The triples that an edit added and removed. */
export function Changes({ edit }: { edit: Edit }) {
  if (edit.added.length + edit.removed.length === 0) return <p>Nothing had to change.</p>;
  return (
    <ul class="changes">
      {bundles(edit.added).map((bundle, i) => <li key={`+${i}`}><BundleLine bundle={bundle} mark="added" /></li>)}
      {bundles(edit.removed).map((bundle, i) => <li key={`-${i}`}><BundleLine bundle={bundle} mark="removed" /></li>)}
    </ul>
  );
}

/** Loss, steps, tokens and time of an edit. */
export function Numbers({ edit }: { edit: Edit }) {
  const { evidence } = edit;
  if (!evidence) return null;
  const facts: [string, string][] = [
    ["Loss", `${loss(evidence.lossBefore)} → ${loss(evidence.lossAfter)}`],
    ["Steps", String(evidence.kept)],
    ["Tokens", evidence.modelTokens.toLocaleString("en")],
  ];
  if (evidence.wallMs !== null) facts.push(["Time", duration(evidence.wallMs)]);
  return (
    <dl class="numbers">
      {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}
