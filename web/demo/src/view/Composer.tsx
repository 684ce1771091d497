// The box to ask in. Enter sends, Shift and Enter begin a line.

import { useRef, useState } from "preact/hooks";
import { ask, stop } from "../actions/talk";
import type { Session } from "../state/state";
import { Icon } from "./Icon";

const PLACEHOLDERS = {
  ready: "Ask something",
  loading: "You can write while the model loads",
  failed: "No model is loaded",
} as const;

export function Composer({ session, busy }: { session: Session; busy: boolean }) {
  const [text, setText] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const ready = session.phase === "ready";
  const send = () => {
    if (!ready || busy || text.trim() === "") return;
    setText("");
    void ask(text);
  };
  return (
    <form class="composer" onSubmit={(event) => { event.preventDefault(); send(); }}>
      <label class="unseen" for="question">Your question</label>
      <textarea
        id="question"
        ref={box}
        rows={1}
        value={text}
        placeholder={PLACEHOLDERS[session.phase]}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      {busy ? (
        <button type="button" class="round" aria-label="Stop" onClick={() => { stop(); box.current?.focus(); }}>
          <Icon name="stop" />
        </button>
      ) : (
        <button type="submit" class="round" aria-label="Ask" disabled={!ready || text.trim() === ""}>
          <Icon name="send" />
        </button>
      )}
    </form>
  );
}
