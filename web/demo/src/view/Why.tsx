// Why an answer was given: the facts that were considered, and which one was put before the model.

import type { Answer, RetrievedFact } from "kgt";
import { set } from "../state/state";
import { count, fromLog, probability } from "../text/format";
import { found } from "../text/names";
import { Bar } from "./Bar";
import { Text } from "./Text";
import { TripleLine } from "./Triple";

const SHOWN = 8;

export function Why({ answer }: { answer: Answer }) {
  return (
    <section class="why" aria-label="Why this answer">
      <p>{summary(answer)}</p>
      {answer.considered.length > 0 && <Considered answer={answer} />}
      {answer.subject && (
        <p>
          <a href="#graph" onClick={() => set({ focus: answer.subject })}>See <Text>{answer.subject}</Text> in the graph</a>
        </p>
      )}
      <details>
        <summary>The prompt that the model read</summary>
        <p class="prompt"><Text>{answer.prompt}</Text></p>
      </details>
      <p class="small">{count(answer.modelTokens, "token")} read and written.</p>
    </section>
  );
}

function summary(answer: Answer) {
  if (!answer.subject || !answer.subjectFound) {
    return "Your graph knows nothing that the question names. The model answered by itself.";
  }
  const about = <>It is about <strong><Text>{answer.subject}</Text></strong> ({found(answer.subjectFound)}).</>;
  if (answer.used > 0) return <>{about} What is marked bears on the question and was put before the model.</>;
  return <>{about} Your graph knows of it, but no fact bears on this question. The model answered by itself.</>;
}

function Considered({ answer }: { answer: Answer }) {
  const rest = answer.considered.length - SHOWN;
  return (
    <>
      <div class="wide" tabindex={0} role="group" aria-label="Facts considered">
        <table class="evidence">
          <thead>
            <tr>
              <th scope="col">Considered</th>
              <th scope="col" title="Probability that the question is answered from the fact">P(fact | question)</th>
              <th scope="col" title="Probability of the relation, given the question">P(relation | question)</th>
            </tr>
          </thead>
          <tbody>
            {answer.considered.slice(0, SHOWN).map((fact, i) => <Row key={i} fact={fact} used={i < answer.used} />)}
          </tbody>
        </table>
      </div>
      {rest > 0 && <p class="small">And {count(rest, "less probable fact")}.</p>}
    </>
  );
}

function Row({ fact, used }: { fact: RetrievedFact; used: boolean }) {
  return (
    <tr class={used ? "used" : ""}>
      <td>{used && <span class="unseen">used: </span>}<TripleLine triple={fact} mark={used ? "used" : undefined} /></td>
      <td class="number"><span>{probability(fact.probability)}</span> <Bar value={fact.probability} /></td>
      <td class="number">{probability(fromLog(fact.logRelation))}</td>
    </tr>
  );
}
