// The conversation: its turns, or a welcome, and the box to ask in.

import { useEffect, useRef } from "preact/hooks";
import { clearTalk } from "../actions/talk";
import { busyTurn, type State } from "../state/state";
import { undone } from "../state/history";
import { Composer } from "./Composer";
import { Standing } from "./Standing";
import { TurnView } from "./Turn";
import { Welcome } from "./Welcome";

/** So many pixels from the end still count as there. */
const NEAR = 60;

export function Conversation({ state }: { state: State }) {
  const { turns, session } = state;
  const ready = session.phase === "ready";
  const busy = busyTurn(state) !== undefined;
  const [box, content] = useFollow(turns.length);
  return (
    <section class="talk" aria-label="Conversation">
      <div class="scroll" ref={box}>
        <div ref={content}>
          {turns.length === 0 ? <Welcome session={session} /> : <Turns state={state} usable={ready && !busy} />}
        </div>
      </div>
      {turns.length > 0 && !ready && <div class="standing"><Standing session={session} /></div>}
      <Composer session={session} busy={busy} />
    </section>
  );
}

function Turns({ state, usable }: { state: State; usable: boolean }) {
  const { turns } = state;
  const taken = undone(state.history);
  return (
    <>
      <p class="row end">
        <button type="button" class="link" onClick={clearTalk}>New conversation</button>
      </p>
      <h2 class="unseen">Conversation</h2>
      <div role="log" aria-label="Questions and answers" aria-live="polite">
        <ol class="turns">
          {turns.map((turn) => (
            <TurnView key={turn.id} turn={turn} last={turn === turns.at(-1)} usable={usable} taken={taken} />
          ))}
        </ol>
      </div>
    </>
  );
}

/** Keeps the end in sight as the conversation grows, unless the user scrolled away from it. */
function useFollow(turns: number) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    const [outer, inner] = [box.current, content.current];
    if (!outer || !inner) return;
    const onScroll = () => {
      atEnd.current = outer.scrollHeight - outer.scrollTop - outer.clientHeight < NEAR;
    };
    const observer = new ResizeObserver(() => {
      if (atEnd.current) outer.scrollTo({ top: outer.scrollHeight });
    });
    outer.addEventListener("scroll", onScroll);
    observer.observe(inner);
    return () => {
      outer.removeEventListener("scroll", onScroll);
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    if (turns === 0) return;
    atEnd.current = true;
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [turns]);
  return [box, content] as const;
}
