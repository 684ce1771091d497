// The way between the views: tabs over the panel, or a bar at the bottom of a phone.

import type { State, View } from "../state/state";
import { Icon } from "./Icon";

const VIEWS: { view: View; label: string }[] = [
  { view: "talk", label: "Talk" },
  { view: "graph", label: "Graph" },
  { view: "facts", label: "Facts" },
  { view: "history", label: "History" },
  { view: "settings", label: "Settings" },
];

export function Nav({ state }: { state: State }) {
  const counts: Partial<Record<View, number>> = { facts: state.facts.length, history: state.history.length };
  // The browser may evict what it did not promise to keep.
  const unsafe = state.facts.length > 0 && state.session.phase === "ready" && state.session.ready.storage.exportOffered;
  return (
    <nav class="views" aria-label="Views">
      {VIEWS.map(({ view, label }) => (
        <a key={view} href={`#${view}`} class={`to-${view}`} aria-current={state.view === view ? "page" : undefined}>
          <Icon name={view} />
          <span>{label}</span>
          {view === "settings" && unsafe && <span class="dot"><span class="unseen">an export is advised</span></span>}
          {counts[view] ? <span class="count">{counts[view]?.toLocaleString("en")}</span> : null}
        </a>
      ))}
    </nav>
  );
}
