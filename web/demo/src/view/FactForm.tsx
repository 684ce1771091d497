// Three fields that make a fact.

import type { Triple } from "kgt";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../text/problems";
import { ProblemNote } from "./ProblemNote";

interface Props {
  label: string;
  fact?: Triple;
  /** Resolves to what stood in the way, if anything did. */
  save: (triple: Triple) => Promise<Problem | undefined>;
  onClose: () => void;
}

const PARTS = ["subject", "relation", "object"] as const;
const EXAMPLES = { subject: "my sister", relation: "lives in", object: "Reykjavik" } as const;

export function FactForm({ label, fact, save, onClose }: Props) {
  const [problem, setProblem] = useState<Problem | undefined>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const part = (name: (typeof PARTS)[number]) => String(data.get(name) ?? "");
    const failure = await save({ subject: part("subject"), relation: part("relation"), object: part("object") });
    if (failure) setProblem(failure);
    else onClose();
  };
  return (
    <form ref={form} class="fact-form" onSubmit={(event) => void submit(event)} onKeyDown={(event) => { if (event.key === "Escape") onClose(); }}>
      {PARTS.map((part) => (
        <label key={part}>
          {part[0]?.toUpperCase() + part.slice(1)}
          <input name={part} required autocomplete="off" placeholder={EXAMPLES[part]} defaultValue={fact?.[part] ?? ""} />
        </label>
      ))}
      <div class="row">
        <button type="submit">{label}</button>
        <button type="button" class="quiet" onClick={onClose}>Cancel</button>
      </div>
      {problem && <div role="alert"><ProblemNote problem={problem} /></div>}
    </form>
  );
}
