// The page's side of the service worker.

import { set } from "./state/state";

/** Registers the service worker, and tells when a newer version of the page lies ready. */
export async function offline(): Promise<void> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  try {
    const registration = await navigator.serviceWorker.register(new URL("sw.js", document.baseURI));
    registration.addEventListener("updatefound", () => {
      const next = registration.installing;
      next?.addEventListener("statechange", () => {
        if (next.state === "installed" && navigator.serviceWorker.controller) tell();
      });
    });
  } catch (error) {
    // The page works without it; only not offline.
    console.warn("no service worker:", error);
  }
}

function tell(): void {
  set({ notice: { kind: "done", text: "A newer version of this page is ready. It starts when all its tabs are closed." } });
}
