// Which model runs, what it is, and how to run another one.

import type { CachedModel, ModelInfo, Quantization, QuantizationChoice } from "kgt";
import { choose, openFolder } from "../actions/session";
import { set, type State } from "../state/state";
import { bytes, millions } from "../text/format";
import { modelName, modelOrigin } from "../text/names";
import { Details } from "./Details";
import { Text } from "./Text";

const FAMILIES = { gpt2: "GPT-2", llama: "Llama", mistral: "Mistral", qwen2: "Qwen2" } as const;
const WEIGHTS: Record<Quantization, string> = { none: "32 bits", int8: "8 bits", int4: "4 bits" };
const VERIFIED = {
  manifest: "against the hashes its source publishes",
  "first-use": "against the hashes of the first download",
} as const;

export function ModelSection({ state }: { state: State }) {
  const { session, cached, choice } = state;
  return (
    <section aria-labelledby="model">
      <h3 id="model">Model</h3>
      {session.phase === "ready" && <Facts model={session.ready.model} />}
      <h4>On this device</h4>
      <CachedList cached={cached} used={session.phase === "ready" ? session.ready.model.id : undefined} />
      <h4>Another model</h4>
      <AnotherUrl />
      <p class="row">
        <label class="button quiet">
          Open a folder
          <input
            type="file" class="unseen" {...{ webkitdirectory: true }}
            onChange={(event) => { if (event.currentTarget.files?.length) void openFolder(event.currentTarget.files); }}
          />
        </label>
        <button type="button" class="quiet" onClick={() => void choose({ model: { url: "models/kgt-mini/" } })}>Use the default model</button>
      </p>
      <label>
        Weights{" "}
        <select value={choice.quantization} onChange={(event) => void choose({ quantization: event.currentTarget.value as QuantizationChoice })}>
          <option value="auto">As memory allows</option>
          <option value="none">32 bits</option>
          <option value="int8">8 bits</option>
          <option value="int4">4 bits</option>
        </select>
      </label>
    </section>
  );
}

function Facts({ model }: { model: ModelInfo }) {
  return (
    <Details
      rows={[
        ["Name", <Text>{modelName(model.id)}</Text>],
        ["Kind", `${FAMILIES[model.family]}, ${millions(model.parameters)} parameters, ${model.layers} layers`],
        ["Reads", `${model.maxPositions.toLocaleString("en")} tokens at most`],
        ["Weights", `${WEIGHTS[model.quantization]}, files of ${bytes(model.bytes)}`],
        ["Checked", model.verified ? VERIFIED[model.verified] : "not kept, hence not checked"],
      ]}
    />
  );
}

function CachedList({ cached, used }: { cached: readonly CachedModel[]; used: string | undefined }) {
  if (cached.length === 0) return <p class="small">No model is kept on this device.</p>;
  return (
    <ul class="models">
      {cached.map((model) => (
        <li key={model.id}>
          <span class="name"><Text>{modelName(model.id)}</Text></span>
          <span class="small">{modelOrigin(model.id)}</span>
          <span class="small number">
            {model.complete ? bytes(model.bytes) : `${bytes(model.bytes)} of ${bytes(model.totalBytes)}`}
          </span>
          <span class="spread" />
          {model.id === used
            ? <span class="small">in use</span>
            : <button type="button" class="link" onClick={() => void choose({ model: { cached: model.id } })}>Use</button>}
          <button
            type="button" class="link" aria-label={`Delete ${modelName(model.id)}`}
            onClick={() => set({ question: { kind: "delete-model", id: model.id } })}
          >Delete</button>
        </li>
      ))}
    </ul>
  );
}

function AnotherUrl() {
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const url = String(new FormData(event.currentTarget).get("url")).trim();
    if (url) void choose({ model: { url } });
  };
  return (
    <form class="stack" onSubmit={submit}>
      <label for="model-url">Address of a Hugging Face folder</label>
      <div class="row">
        <input id="model-url" name="url" type="url" required placeholder="https://huggingface.co/owner/name/resolve/main/" />
        <button type="submit">Load</button>
      </div>
    </form>
  );
}
