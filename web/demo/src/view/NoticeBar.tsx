// What just happened, told once and put away by the user.

import { set, type Notice } from "../state/state";
import { Icon } from "./Icon";
import { ProblemNote } from "./ProblemNote";

export function NoticeBar({ notice }: { notice: Notice | undefined }) {
  return (
    <div class="notices" role="region" aria-label="Notices">
      <div role="status">{notice?.kind === "done" && <Shown><p>{notice.text}</p></Shown>}</div>
      <div role="alert">
        {notice?.kind === "problem" && <Shown><ProblemNote problem={notice.problem} /></Shown>}
      </div>
    </div>
  );
}

function Shown({ children }: { children: preact.ComponentChildren }) {
  return (
    <div class="notice">
      {children}
      <button type="button" class="icon-button" aria-label="Dismiss" onClick={() => set({ notice: undefined })}>
        <Icon name="close" />
      </button>
    </div>
  );
}
