// The page's name, where the model stands, and the theme.

import { set, type Session, type State, type Theme } from "../state/state";
import { modelName } from "../text/names";
import { Icon, Logo } from "./Icon";

const NEXT: Record<Theme, Theme> = { auto: "light", light: "dark", dark: "auto" };

export function Header({ state }: { state: State }) {
  const { theme } = state;
  return (
    <header class="bar">
      <h1>
        <a class="brand" href="#talk"><Logo />KGT</a>
      </h1>
      <p class="promise">Your facts stay on this device</p>
      <a class="status" href="#settings" data-phase={state.session.phase}>
        <span class="dot" aria-hidden="true" />
        {standing(state.session)}
      </a>
      <button
        type="button"
        class="icon-button"
        aria-label={`Theme: ${theme}. Change to ${NEXT[theme]}`}
        title={`Theme: ${theme}`}
        onClick={() => set({ theme: NEXT[theme] })}
      >
        <Icon name={theme} />
      </button>
    </header>
  );
}

function standing(session: Session): string {
  if (session.phase === "failed") return "No model";
  if (session.phase === "ready") {
    const { backend, model } = session.ready;
    return `${modelName(model.id)} · ${backend.kind === "cpu" ? "CPU" : "WebGPU"}`;
  }
  const { loaded, total } = session.progress;
  return total > 0 ? `Loading ${Math.floor((100 * loaded) / total)} %` : "Loading";
}
