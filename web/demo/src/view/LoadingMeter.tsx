// How far loading is, in bytes and words.

import type { Progress } from "kgt";
import { cancelLoading } from "../actions/session";
import { bytes } from "../text/format";

export function LoadingMeter({ progress }: { progress: Progress }) {
  const { loaded, total, text } = progress;
  return (
    <div class="meter">
      <progress aria-label="Loading the model" {...(total > 0 ? { value: loaded, max: total } : {})} />
      <p class="row">
        <span>{text}</span>
        <span class="spread" />
        {total > 0 && <span class="number">{bytes(loaded)} of {bytes(total)}</span>}
        <button type="button" class="link" onClick={cancelLoading}>Cancel</button>
      </p>
    </div>
  );
}
