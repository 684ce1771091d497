// One line that says what the answer should have been; more only for those who want it.

import type { FeedbackOptions } from "kgt";
import { useEffect, useRef } from "preact/hooks";
import { correct } from "../actions/talk";
import type { Turn } from "../state/state";

export function CorrectForm({ turn, onClose }: { turn: Turn; onClose: () => void }) {
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => line.current?.focus(), []);
  const failed = turn.lesson?.phase === "failed" ? turn.lesson : undefined;
  const learning = turn.lesson?.phase === "learning";
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const { answer, details } = read(new FormData(event.currentTarget));
    if (answer !== "" && !learning) void correct(turn.id, answer, details);
  };
  return (
    <form class="correct" onSubmit={submit} onKeyDown={(event) => { if (event.key === "Escape") onClose(); }}>
      <label for={`right-${turn.id}`}>It should have been</label>
      <div class="row">
        <input ref={line} id={`right-${turn.id}`} name="answer" required autocomplete="off" defaultValue={failed?.answer ?? ""} />
        <button type="submit" disabled={learning}>Teach</button>
        <button type="button" class="quiet" onClick={onClose}>Cancel</button>
      </div>
      <details open={failed?.problem.code === "no-subject"}>
        <summary>Details</summary>
        <div class="fields">
          <label>About <input name="subject" autocomplete="off" placeholder="read from the question" /></label>
          <label>Relations, one a line <textarea name="relations" rows={2} placeholder="the model finds five" /></label>
        </div>
      </details>
    </form>
  );
}

function read(form: FormData): { answer: string; details: FeedbackOptions } {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const relations = text("relations").split("\n").map((line) => line.trim()).filter(Boolean);
  const details: FeedbackOptions = {};
  if (text("subject")) details.subject = text("subject");
  if (relations.length > 0) details.relations = relations;
  return { answer: text("answer"), details };
}
