// A fact in the table, and what can be done with it.

import type { Fact } from "kgt";
import { useRef, useState } from "preact/hooks";
import { removeFact, replaceFact } from "../actions/graph";
import { set } from "../state/state";
import { FactForm } from "./FactForm";
import { Icon, type IconName } from "./Icon";
import { Text } from "./Text";

export function FactRow({ fact, since, usable }: { fact: Fact; since: string; usable: boolean }) {
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLTableRowElement>(null);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => pencil.current?.querySelector<HTMLElement>(".icon-button")?.focus());
  };
  if (editing) {
    return (
      <tr>
        <td colSpan={5}>
          <FactForm label="Save" fact={fact} save={(after) => replaceFact(fact, after)} onClose={close} />
        </td>
      </tr>
    );
  }
  const name = `${fact.subject} ${fact.relation} ${fact.object}`;
  return (
    <tr ref={pencil}>
      <td><Entity name={fact.subject} /></td>
      <td class="relation"><Text>{fact.relation}</Text></td>
      <td><Entity name={fact.object} /></td>
      <td class="small since">{since}</td>
      <td class="doings">
        <Doing icon="pencil" label={`Edit: ${name}`} title="Edit" usable={usable} act={() => setEditing(true)} />
        <Doing icon="trash" label={`Remove: ${name}`} title="Remove (can be undone)" usable={usable} act={() => void removeFact(fact)} />
        <Doing icon="forget" label={`Forget for good: ${name}`} title="Forget for good" usable={usable} act={() => set({ question: { kind: "forget-fact", fact } })} />
      </td>
    </tr>
  );
}

/** An entity's name, which leads to it in the graph. */
function Entity({ name }: { name: string }) {
  return <a class="entity" href="#graph" onClick={() => set({ focus: name })}><Text>{name}</Text></a>;
}

interface DoingProps {
  icon: IconName;
  label: string;
  title: string;
  usable: boolean;
  act: () => void;
}

function Doing({ icon, label, title, usable, act }: DoingProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={title} disabled={!usable} onClick={act}>
      <Icon name={icon} />
    </button>
  );
}
