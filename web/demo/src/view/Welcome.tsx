// What a first visit sees: what this is, what to try, and what to do after a wrong answer.

import { ask } from "../actions/talk";
import type { Session } from "../state/state";
import { Standing } from "./Standing";
import { TripleLine } from "./Triple";

const EXAMPLES = [
  "What should I feed my dog?",
  "Where does my sister live?",
  "What is the mother tongue of Danielle Darrieux?",
  "What is the capital of France?",
];

const EXAMPLE_FACT = { subject: "my dog", relation: "likes to eat", object: "vegetables" };

export function Welcome({ session }: { session: Session }) {
  return (
    <div class="welcome">
      <h2>Correct it once. It answers differently ever after.</h2>
      <p class="lead">
        This assistant learns from you by writing down facts that you can read, change and take back. It
        runs in this page. Nothing that you type leaves your device.
      </p>
      <ol class="steps">
        <li><strong>Ask.</strong> The small model that comes with it knows little, and nothing about you.</li>
        <li>
          <strong>Correct.</strong> One click on a wrong answer, one line. The model makes a fact of it:
          <TripleLine triple={EXAMPLE_FACT} mark="added" />
        </li>
        <li><strong>Ask again,</strong> in other words if you like. See why, or undo.</li>
      </ol>
      <Standing session={session} />
      <h3 id="examples">Begin with one of these</h3>
      <ul class="examples" aria-labelledby="examples">
        {EXAMPLES.map((example) => (
          <li key={example}>
            <button type="button" disabled={session.phase !== "ready"} onClick={() => void ask(example)}>{example}</button>
          </li>
        ))}
      </ul>
    </div>
  );
}
