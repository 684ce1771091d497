// A fact as the page shows it everywhere: two ends and a named edge between them; with several names
// where several facts have the same ends.

import type { Triple } from "kgt";
import { shortened, type Bundle } from "../text/bundles";
import { Text } from "./Text";

export type Mark = "added" | "removed" | "used";

const SIGNS = { added: "+", removed: "−", used: "" } as const;

export function TripleLine({ triple, mark }: { triple: Triple; mark?: Mark | undefined }) {
  const { subject, relation, object } = triple;
  return <BundleLine bundle={{ subject, relations: [relation], object }} mark={mark} />;
}

interface BundleProps {
  bundle: Bundle;
  mark?: Mark | undefined;
  /** How many relations are named; all by default. */
  most?: number;
}

export function BundleLine({ bundle, mark, most = Infinity }: BundleProps) {
  return (
    <span class={`triple ${mark ?? ""}`}>
      {mark && SIGNS[mark] && <span class="sign" aria-hidden="true">{SIGNS[mark]}</span>}
      {mark && mark !== "used" && <span class="unseen">{mark}: </span>}
      <span class="term"><Text>{bundle.subject}</Text></span>{" "}
      <span class="edge"><Relations relations={bundle.relations} most={most} /></span>{" "}
      <span class="term"><Text>{bundle.object}</Text></span>
    </span>
  );
}

export function Relations({ relations, most = Infinity }: { relations: readonly string[]; most?: number }) {
  const { shown, more } = shortened(relations, most);
  return (
    <span>
      {shown.map((relation, i) => <span key={i}>{i > 0 && ", "}<Text>{relation}</Text></span>)}
      {more > 0 && ` and ${more} more`}
    </span>
  );
}
