// What Algorithm 1 saw: every candidate with its probabilities, and the steps it tried.

import type { Candidate, Evidence } from "kgt";
import { count, fromLog, loss, probability } from "../text/format";
import { Bar } from "./Bar";
import { TripleLine, type Mark } from "./Triple";

export function EvidenceTable({ evidence }: { evidence: Evidence }) {
  return (
    <>
      <div class="wide" tabindex={0} role="group" aria-label="Candidates">
        <table class="evidence">
          <thead>
            <tr>
              <th scope="col">Considered</th>
              <th scope="col" title="Probability of the answer, given the fact">P(answer | fact)</th>
              <th scope="col" title="Probability that the question is answered from the fact">P(fact | question)</th>
            </tr>
          </thead>
          <tbody>{evidence.candidates.map((candidate, i) => <Row key={i} candidate={candidate} />)}</tbody>
        </table>
      </div>
      {evidence.unscored > 0 && <p class="small">And {count(evidence.unscored, "fact")} beyond the limit.</p>}
      <Steps evidence={evidence} />
    </>
  );
}

function Row({ candidate }: { candidate: Candidate }) {
  const { retrievalBefore: before, retrievalAfter: after } = candidate;
  return (
    <tr>
      <td><TripleLine triple={candidate} mark={mark(before, after)} /></td>
      <td class="number">{probability(fromLog(candidate.logReasoning))}</td>
      <td class="number"><span>{probability(before)} → {probability(after)}</span> <Bar value={after} /></td>
    </tr>
  );
}

function mark(before: number, after: number): Mark | undefined {
  if (before === 0 && after > 0) return "added";
  return before > 0 && after === 0 ? "removed" : undefined;
}

function Steps({ evidence }: { evidence: Evidence }) {
  return (
    <p class="small">
      Loss {loss(evidence.lossBefore)}
      {evidence.steps.map((step, i) => (
        <span key={i}>
          , {step.change === "add" ? "add" : "remove"} no. {step.candidate + 1}: {loss(step.loss)}
          {i >= evidence.kept && " (not kept)"}
        </span>
      ))}
    </p>
  );
}
