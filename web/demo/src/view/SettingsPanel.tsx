// The model, the device it runs on, the user's data, and the looks.

import { useEffect } from "preact/hooks";
import { measure } from "../actions/session";
import { set, type State, type Theme } from "../state/state";
import { DataSection } from "./DataSection";
import { DeviceSection } from "./DeviceSection";
import { ModelSection } from "./ModelSection";
import { Standing } from "./Standing";

export function SettingsPanel({ state }: { state: State }) {
  const { session } = state;
  useEffect(() => void measure(), []);
  return (
    <div class="settings">
      <Standing session={session} />
      <ModelSection state={state} />
      <DeviceSection state={state} />
      <DataSection session={session} />
      <Looks theme={state.theme} />
    </div>
  );
}

function Looks({ theme }: { theme: Theme }) {
  return (
    <section aria-labelledby="looks">
      <h3 id="looks">Looks</h3>
      <label>
        Theme{" "}
        <select value={theme} onChange={(event) => set({ theme: event.currentTarget.value as Theme })}>
          <option value="auto">As the system</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
    </section>
  );
}
