// The graph around one entity: as a picture, and in words.

import type { Fact } from "kgt";
import { useMemo } from "preact/hooks";
import { entities } from "../graph/neighborhood";
import { set, type State } from "../state/state";
import { bundles } from "../text/bundles";
import { count } from "../text/format";
import { key } from "../text/key";
import { GraphPicture } from "./GraphPicture";
import { Text } from "./Text";
import { Relations } from "./Triple";
import { useMore } from "./more";

const MAX_NAMES = 500;

export function GraphPanel({ state }: { state: State }) {
  const { facts } = state;
  const names = useMemo(() => entities(facts), [facts]);
  if (facts.length === 0) return <Empty />;
  const middle = centered(facts, state.focus);
  return (
    <>
      <label class="around">
        Around{" "}
        <input
          type="search" list="entities" defaultValue={middle} key={middle} autocomplete="off"
          onChange={(event) => go(names, event.currentTarget.value)}
        />
      </label>
      <datalist id="entities">
        {names.slice(0, MAX_NAMES).map(({ name }) => <option key={name} value={name} />)}
      </datalist>
      <GraphPicture facts={facts} middle={middle} onMove={(name) => set({ focus: name })} />
      <InWords facts={facts} middle={middle} usable={state.session.phase === "ready"} />
    </>
  );
}

/** The entity that is asked for if the graph knows it, else the subject of the newest fact. */
function centered(facts: readonly Fact[], focus: string | undefined): string {
  const known = focus !== undefined
    && facts.some((fact) => [fact.subject, fact.object].some((name) => key(name) === key(focus)));
  if (known) return focus;
  const age = ({ origin }: Fact) => (origin === "base" ? 0 : origin.edit);
  return facts.reduce((newest, fact) => (age(fact) >= age(newest) ? fact : newest)).subject;
}

function go(names: { name: string }[], wanted: string): void {
  const at = names.find(({ name }) => key(name) === key(wanted))
    ?? names.find(({ name }) => wanted.trim() !== "" && key(name).includes(key(wanted)));
  if (at) set({ focus: at.name });
}

/** The picture's text alternative: all facts between two entities as a sentence, each other entity a way to go there. */
function InWords({ facts, middle, usable }: { facts: readonly Fact[]; middle: string; usable: boolean }) {
  const about = facts.filter((fact) => [fact.subject, fact.object].some((name) => key(name) === key(middle)));
  const { shown, more } = useMore(bundles(about), 20);
  return (
    <section aria-labelledby="in-words">
      <div class="row">
        <h3 id="in-words"><Text>{middle}</Text> in {count(about.length, "fact")}</h3>
        <span class="spread" />
        <button type="button" class="link" disabled={!usable} onClick={() => set({ question: { kind: "forget-subject", subject: middle } })}>
          Forget all of it
        </button>
      </div>
      <ul class="words">
        {shown.map(({ subject, relations, object }) => (
          <li key={JSON.stringify([subject, object])}>
            <Way name={subject} middle={middle} /> <span class="relation"><Relations relations={relations} /></span>{" "}
            <Way name={object} middle={middle} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function Way({ name, middle }: { name: string; middle: string }) {
  if (key(name) === key(middle)) return <strong><Text>{name}</Text></strong>;
  return <button type="button" class="link" onClick={() => set({ focus: name })}><Text>{name}</Text></button>;
}

function Empty() {
  return (
    <div class="empty">
      <svg viewBox="0 0 220 90" class="sketch" aria-hidden="true">
        <path d="M52 46H164M157 40l8 6-8 6" />
        <circle cx="36" cy="46" r="15" />
        <circle cx="184" cy="46" r="15" />
        <circle class="full" cx="36" cy="46" r="5" />
      </svg>
      <p>
        Your graph is empty. When you correct an answer, the subject of the question and the right answer
        become two points here, and what lies between them a line with a name.
      </p>
    </div>
  );
}
