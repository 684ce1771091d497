// All facts as a table: searched, sorted, added to and changed.

import type { Edit, Fact } from "kgt";
import { useMemo, useState } from "preact/hooks";
import { addFact } from "../actions/graph";
import type { State } from "../state/state";
import { clock, count, day } from "../text/format";
import { key } from "../text/key";
import { FactForm } from "./FactForm";
import { FactRow } from "./FactRow";
import { useMore } from "./more";

type Column = "subject" | "relation" | "object" | "source";
interface Order {
  column: Column;
  down: boolean;
}

const COLUMNS: { column: Column; label: string }[] = [
  { column: "subject", label: "Subject" },
  { column: "relation", label: "Relation" },
  { column: "object", label: "Object" },
  { column: "source", label: "Since" },
];

export function FactsPanel({ state }: { state: State }) {
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<Order>({ column: "source", down: true });
  const [adding, setAdding] = useState(false);
  const times = useMemo(() => new Map(state.history.map((edit) => [edit.id, edit.atMs])), [state.history]);
  const usable = state.session.phase === "ready";
  const found = sorted(matching(state.facts, search), order);
  const { shown, more } = useMore(found, 100);
  return (
    <>
      <div class="row tools">
        <input
          type="search" aria-label="Search facts" placeholder="Search" value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <button type="button" disabled={!usable} aria-expanded={adding} onClick={() => setAdding(!adding)}>Add a fact</button>
      </div>
      {adding && <FactForm label="Add" save={addFact} onClose={() => setAdding(false)} />}
      {state.facts.length === 0 ? <Empty /> : (
        <p class="small" role="status">{search ? `${found.length} of ${count(state.facts.length, "fact")}` : count(found.length, "fact")}</p>
      )}
      {found.length > 0 && (
        <table class="fact-table">
          <thead>
            <tr>
              {COLUMNS.map(({ column, label }) => (
                <Heading key={column} column={column} label={label} order={order} onOrder={setOrder} />
              ))}
              <th scope="col"><span class="unseen">Actions</span></th>
            </tr>
          </thead>
          <tbody>{shown.map((fact) => <FactRow key={identity(fact)} fact={fact} since={since(fact, times)} usable={usable} />)}</tbody>
        </table>
      )}
      {more}
    </>
  );
}

function Empty() {
  return (
    <p class="empty">
      Your graph is empty. Correct an answer and its facts stand here, or add one by hand: a subject, a
      relation, an object.
    </p>
  );
}

interface HeadingProps {
  column: Column;
  label: string;
  order: Order;
  onOrder: (order: Order) => void;
}

function Heading({ column, label, order, onOrder }: HeadingProps) {
  const active = order.column === column;
  const direction = active ? (order.down ? "descending" : "ascending") : "none";
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" class="sort" onClick={() => onOrder({ column, down: active && !order.down })}>
        {label}<span aria-hidden="true">{active ? (order.down ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}

function matching(facts: readonly Fact[], search: string): Fact[] {
  const words = key(search).split(" ");
  return facts.filter((fact) => {
    const text = key(`${fact.subject} ${fact.relation} ${fact.object}`);
    return words.every((word) => text.includes(word));
  });
}

/** Where two facts are equal in the column, their order stays. */
function sorted(facts: Fact[], { column, down }: Order): Fact[] {
  const sign = down ? -1 : 1;
  const text = (fact: Fact) => (column === "source" ? "" : key(fact[column]));
  const age = (fact: Fact) => (fact.origin === "base" ? 0 : fact.origin.edit);
  return facts.toSorted((a, b) =>
    sign * (column === "source" ? age(a) - age(b) : text(a).localeCompare(text(b), "en")));
}

function identity({ subject, relation, object }: Fact): string {
  return JSON.stringify([subject, relation, object].map(key));
}

/** When a fact was stated: the time of the edit that added it. */
function since({ origin }: Fact, times: ReadonlyMap<Edit["id"], Edit["atMs"]>): string {
  if (origin === "base") return "base";
  const atMs = times.get(origin.edit);
  return atMs === undefined ? `edit ${origin.edit}` : `${day(atMs)}, ${clock(atMs)}`;
}
