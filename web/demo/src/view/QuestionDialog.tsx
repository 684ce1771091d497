// Asks before something is done that cannot be taken back.

import type { Fact } from "kgt";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { forget } from "../actions/graph";
import { deleteModel } from "../actions/session";
import { set, type Question } from "../state/state";
import { count } from "../text/format";
import { modelName } from "../text/names";
import { Text } from "./Text";
import { TripleLine } from "./Triple";

interface Asked {
  title: string;
  body: ComponentChildren;
  yes: string;
  act: () => Promise<void>;
}

export function QuestionDialog({ question, facts }: { question: Question | undefined; facts: readonly Fact[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question) dialog.current?.showModal();
    else dialog.current?.close();
  }, [question]);
  const asked = question && ask(question, facts);
  const close = () => set({ question: undefined });
  return (
    <dialog ref={dialog} aria-labelledby="question-title" onClose={close}>
      {asked && (
        <>
          <h2 id="question-title">{asked.title}</h2>
          {asked.body}
          <p class="row end">
            <button type="button" class="quiet" onClick={close}>Cancel</button>
            <button type="button" class="danger" onClick={() => { close(); void asked.act(); }}>{asked.yes}</button>
          </p>
        </>
      )}
    </dialog>
  );
}

function ask(question: Question, facts: readonly Fact[]): Asked {
  switch (question.kind) {
    case "forget-fact":
      return {
        title: "Forget this fact for good?",
        body: <><p><TripleLine triple={question.fact} /></p><Erased /></>,
        yes: "Forget it",
        act: () => forget({ fact: question.fact }),
      };
    case "forget-subject":
      return {
        title: "Forget all of this for good?",
        body: <><p>Everything that names <strong><Text>{question.subject}</Text></strong>.</p><Erased /></>,
        yes: "Forget all of it",
        act: () => forget({ subject: question.subject }),
      };
    case "forget-everything":
      return {
        title: "Forget everything?",
        body: (
          <p>
            {count(facts.length, "fact")} and the whole history are erased, and this conversation is
            emptied. An export that you kept is not touched. Nothing here can bring them back.
          </p>
        ),
        yes: "Forget everything",
        act: () => forget("everything"),
      };
    case "delete-model":
      return {
        title: `Delete ${modelName(question.id)}?`,
        body: <p>Its files leave this device. To use it again it must be downloaded again. Your facts stay.</p>,
        yes: "Delete the model",
        act: () => deleteModel(question.id),
      };
  }
}

function Erased() {
  return (
    <p>
      It is erased from the graph, from the history and from this conversation, and cannot be undone. To
      take it out and keep the history, remove it instead.
    </p>
  );
}
