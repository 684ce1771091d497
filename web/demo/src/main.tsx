// Starts the page: what was kept, the views, the model, and the service worker that lets all of it
// work without a network.

import { render } from "preact";
import { load } from "./actions/session";
import { offline } from "./offline";
import { rescueFocus } from "./rescue";
import { keep } from "./state/keep";
import { app, set, type View } from "./state/state";
import { trustOnlyOwnScripts } from "./trust";
import { App } from "./view/App";
import "./style/index.css";

const VIEWS: readonly string[] = ["talk", "graph", "facts", "history", "settings"] satisfies View[];

trustOnlyOwnScripts();
keep();
follow();
show();
void offline();
void load();

/** Draws the page once for all replacements of the state in a task. */
function show(): void {
  const root = document.getElementById("app");
  if (!root) throw new Error("the page has no #app");
  rescueFocus(root);
  let asked = false;
  const draw = () => {
    asked = false;
    document.documentElement.dataset["theme"] = app.get().theme;
    render(<App state={app.get()} />, root);
  };
  app.watch(() => {
    if (!asked) queueMicrotask(draw);
    asked = true;
  });
  draw();
}

/** The view is the address's fragment, so that links and the browser's own buttons work. */
function follow(): void {
  const go = () => {
    const wanted = location.hash.slice(1);
    set({ view: VIEWS.includes(wanted) ? (wanted as View) : "talk" });
  };
  addEventListener("hashchange", go);
  go();
}
