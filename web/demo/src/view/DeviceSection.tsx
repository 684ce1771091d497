// What the model runs on, why, and how much memory it takes.

import type { BackendChoice } from "kgt";
import type { ComponentChildren } from "preact";
import { choose } from "../actions/session";
import type { Ready, State } from "../state/state";
import { bytes } from "../text/format";
import { Details } from "./Details";
import { Text } from "./Text";

const BACKENDS: { choice: BackendChoice; label: string }[] = [
  { choice: "auto", label: "Whatever fits" },
  { choice: "webgpu", label: "Graphics card (WebGPU)" },
  { choice: "cpu", label: "Processor (WebAssembly)" },
];

export function DeviceSection({ state }: { state: State }) {
  const { session, choice } = state;
  return (
    <section aria-labelledby="device">
      <h3 id="device">Device</h3>
      {session.phase === "ready" && <Details rows={rows(session.ready)} />}
      <fieldset>
        <legend>Run on</legend>
        {BACKENDS.map(({ choice: backend, label }) => (
          <label key={backend} class="option">
            <input
              type="radio" name="backend" value={backend} checked={choice.backend === backend}
              onChange={() => void choose({ backend })}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function rows({ backend, memory }: Ready): [string, ComponentChildren][] {
  const shown: [string, ComponentChildren][] = [
    ["Runs on", backend.kind === "cpu" ? "Processor (WebAssembly)" : "Graphics card (WebGPU)"],
    ["Device", <Text>{backend.device}</Text>],
    ["Why", <Text>{backend.reason}</Text>],
  ];
  if (!memory) return shown;
  shown.push(["Memory", `${bytes(memory.wasmBytes)}, of which the model takes ${bytes(memory.modelBytes)}`]);
  if (memory.deviceBytes !== undefined) shown.push(["On the card", bytes(memory.deviceBytes)]);
  return shown;
}
