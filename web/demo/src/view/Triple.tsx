// A fact as the page shows it everywhere: two ends and a named edge between them.

import type { Triple } from "kgt";
import { Text } from "./Text";

export type Mark = "added" | "removed" | "used";

const SIGNS = { added: "+", removed: "−", used: "" } as const;

export function TripleLine({ triple, mark }: { triple: Triple; mark?: Mark | undefined }) {
  return (
    <span class={`triple ${mark ?? ""}`}>
      {mark && SIGNS[mark] && <span class="sign" aria-hidden="true">{SIGNS[mark]}</span>}
      {mark && mark !== "used" && <span class="unseen">{mark}: </span>}
      <span class="term"><Text>{triple.subject}</Text></span>{" "}
      <span class="edge"><Text>{triple.relation}</Text></span>{" "}
      <span class="term"><Text>{triple.object}</Text></span>
    </span>
  );
}
