// A failure: what happened, what to do, and buttons for what can be done at once.

import { choose, load } from "../actions/session";
import { exportFile } from "../actions/transfer";
import { app } from "../state/state";
import type { Offer, Problem } from "../text/problems";

const OFFERS: Record<Offer, { label: string; take: () => void }> = {
  retry: { label: "Load again", take: () => void load() },
  "use-cpu": { label: "Use the processor", take: () => void choose({ backend: "cpu" }) },
  export: { label: "Export your facts", take: () => void exportFile() },
  settings: { label: "Open settings", take: () => void (location.hash = "settings") },
  reload: { label: "Reload the page", take: () => location.reload() },
  "default-model": { label: "Use the default model", take: () => void choose({ model: { url: "models/kgt-mini/" } }) },
  smaller: { label: "Use smaller weights", take: () => void choose({ quantization: "int8" }) },
};

export function ProblemNote({ problem }: { problem: Problem }) {
  // Exporting needs an assistant.
  const ready = app.get().session.phase === "ready";
  const offers = problem.offers.filter((offer) => offer !== "export" || ready);
  return (
    <div class="problem">
      <p><strong>{problem.title}.</strong> {problem.advice}</p>
      {offers.length > 0 && (
        <p class="row">
          {offers.map((offer) => (
            <button key={offer} type="button" class="quiet" onClick={OFFERS[offer].take}>{OFFERS[offer].label}</button>
          ))}
        </p>
      )}
      <details>
        <summary>What the program says</summary>
        <p class="small"><code>{problem.code}</code> {problem.detail}</p>
      </details>
    </div>
  );
}
