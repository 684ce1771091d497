// Long lists are shown a part at a time.

import { useState } from "preact/hooks";
import { count } from "../text/format";

export function useMore<T>(items: readonly T[], step: number) {
  const [limit, setLimit] = useState(step);
  const hidden = items.length - limit;
  const more = hidden > 0 && (
    <p class="row">
      <button type="button" class="quiet" onClick={() => setLimit(limit + step)}>Show more</button>
      <span class="small">{count(hidden, "more is", "more are")} not shown.</span>
    </p>
  );
  return { shown: items.slice(0, limit), more };
}
