// The page: conversation on the left, a panel on the right; on a phone one of them at a time.

import { useEffect, useRef } from "preact/hooks";
import type { State, View } from "../state/state";
import { Conversation } from "./Conversation";
import { FactsPanel } from "./FactsPanel";
import { GraphPanel } from "./GraphPanel";
import { Header } from "./Header";
import { HistoryPanel } from "./HistoryPanel";
import { Nav } from "./Nav";
import { NoticeBar } from "./NoticeBar";
import { QuestionDialog } from "./QuestionDialog";
import { SettingsPanel } from "./SettingsPanel";

const PANELS = {
  graph: { title: "Graph", Panel: GraphPanel },
  facts: { title: "Facts", Panel: FactsPanel },
  history: { title: "History", Panel: HistoryPanel },
  settings: { title: "Settings", Panel: SettingsPanel },
} as const;

export function App({ state }: { state: State }) {
  return (
    <div class="page" data-view={state.view}>
      <button type="button" class="skip" onClick={() => document.getElementById("question")?.focus()}>
        Skip to the question box
      </button>
      <Header state={state} />
      <main>
        <Conversation state={state} />
        <Nav state={state} />
        <Side state={state} />
      </main>
      <NoticeBar notice={state.notice} />
      <QuestionDialog question={state.question} facts={state.facts} />
    </div>
  );
}

/** Beside the conversation there is always a panel: the graph, if none was asked for. */
function Side({ state }: { state: State }) {
  const view = state.view === "talk" ? "graph" : state.view;
  const { title, Panel } = PANELS[view];
  const heading = useFocusOnArrival(state.view);
  return (
    <section class="panel" aria-labelledby="panel-title" tabindex={-1}>
      <h2 id="panel-title" ref={heading} tabindex={-1}>{title}</h2>
      <Panel key={view} state={state} />
    </section>
  );
}

/** The heading gets the focus when the user goes to another panel, though not at the first show. */
function useFocusOnArrival(view: View) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current !== view && view !== "talk") heading.current?.focus({ preventScroll: true });
    shown.current = view;
  }, [view]);
  return heading;
}
