// Text that users, models and imports made: set as text, in a direction of its own.

import { parts } from "../text/deceptive";

export function Text({ children }: { children: string }) {
  return (
    <bdi>
      {parts(children).map(({ text, deceptive }, i) =>
        deceptive ? <span key={i} class="codepoint">{text}</span> : text)}
    </bdi>
  );
}
