// A question, its answer, what the answer rests on, and what was taught about it.

import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../actions/talk";
import type { Turn } from "../state/state";
import { bundles } from "../text/bundles";
import { duration } from "../text/format";
import { CorrectForm } from "./CorrectForm";
import { EditCard } from "./EditCard";
import { ProblemNote } from "./ProblemNote";
import { Text } from "./Text";
import { BundleLine } from "./Triple";
import { Why } from "./Why";

interface Props {
  turn: Turn;
  last: boolean;
  /** Whether something may be begun. */
  usable: boolean;
  /** The edits that were taken back. */
  taken: Set<number>;
}

export function TurnView({ turn, last, usable, taken }: Props) {
  const item = useRef<HTMLLIElement>(null);
  const onLearned = () => item.current?.querySelector<HTMLElement>(".card")?.focus({ preventScroll: true });
  const grounded = (turn.answer?.used ?? 0) > 0;
  return (
    <li class="turn" ref={item} aria-busy={turn.phase === "answering"} tabindex={-1}>
      <h3 class="asked"><span class="unseen">You asked: </span><Text>{turn.query}</Text></h3>
      <div class={`answer ${grounded ? "grounded" : ""}`}>
        <p class="said"><span class="unseen">Answer: </span><Said turn={turn} /></p>
        {turn.problem && <ProblemNote problem={turn.problem} />}
        {turn.phase === "stopped" && <p class="small">Stopped.</p>}
        {turn.answer && <Ground turn={turn} />}
        {turn.phase !== "answering" && <Actions turn={turn} usable={usable} onLearned={onLearned} />}
      </div>
      <LessonView turn={turn} last={last} usable={usable} taken={taken} />
    </li>
  );
}

function Said({ turn }: { turn: Turn }) {
  if (turn.text.trim() !== "") return <Text>{turn.text}</Text>;
  if (turn.phase === "answering") return <span class="waiting"><span class="unseen">thinking</span></span>;
  return <span class="small">{turn.phase === "answered" ? "The model said nothing." : ""}</span>;
}

/** What the answer rests on, in one line. */
function Ground({ turn }: { turn: Turn }) {
  const used = turn.answer?.considered.slice(0, turn.answer.used) ?? [];
  if (used.length === 0) return <p class="ground">The model’s own answer</p>;
  return (
    <p class="ground">
      From your graph:{" "}
      {bundles(used).map((bundle, i) => <BundleLine key={i} bundle={bundle} mark="used" most={2} />)}
    </p>
  );
}

interface ActionsProps {
  turn: Turn;
  usable: boolean;
  /** Called when what the form taught stands in its card. */
  onLearned: () => void;
}

function Actions({ turn, usable, onLearned }: ActionsProps) {
  const [open, setOpen] = useState<"why" | "correct" | undefined>();
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(undefined);
    opener.current?.focus();
  };
  const learned = turn.lesson?.phase === "learned";
  useEffect(() => {
    if (!learned || open !== "correct") return;
    setOpen(undefined);
    onLearned();
  }, [learned]);
  return (
    <>
      <p class="row actions">
        <button
          ref={opener} type="button" class="quiet" disabled={!usable} aria-expanded={open === "correct"}
          onClick={() => setOpen(open === "correct" ? undefined : "correct")}
        >Correct</button>
        {turn.answer && (
          <button
            type="button" class="quiet" aria-expanded={open === "why"}
            onClick={() => setOpen(open === "why" ? undefined : "why")}
          >Why</button>
        )}
        {turn.answer && <span class="small number">{duration(turn.answer.wallMs)}</span>}
      </p>
      {open === "why" && turn.answer && <Why answer={turn.answer} />}
      {open === "correct" && <CorrectForm turn={turn} onClose={close} />}
    </>
  );
}

function LessonView({ turn, last, usable, taken }: Props) {
  const { lesson } = turn;
  if (lesson?.phase === "learning") return <p class="lesson learning" role="status">Learning “<Text>{lesson.answer}</Text>”</p>;
  if (lesson?.phase === "failed") return <div class="lesson" role="alert"><ProblemNote problem={lesson.problem} /></div>;
  if (lesson?.phase !== "learned") return null;
  return (
    <div class="lesson">
      <EditCard
        correction={lesson.correction}
        undone={taken.has(lesson.correction.edit.id)}
        last={last}
        usable={usable}
        onAskAgain={() => void ask(turn.query)}
      />
    </div>
  );
}
