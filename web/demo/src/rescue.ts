// The keyboard never falls off the page: where the element that has the focus goes away, as a row
// that was removed does, the nearest of its surroundings that is left and can have it takes it.

export function rescueFocus(root: HTMLElement): void {
  let last: Element | undefined;
  let surroundings: HTMLElement[] = [];
  root.addEventListener("focusin", ({ target }) => {
    last = target as Element;
    surroundings = focusable(last.parentElement, root);
  });
  new MutationObserver(() => {
    if (document.activeElement !== document.body || last?.isConnected) return;
    surroundings.find((element) => element.isConnected)?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}

/** The ancestors that can have the focus, from near to far. */
function focusable(from: Element | null, root: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let element = from; element && element !== root; element = element.parentElement) {
    if (element instanceof HTMLElement && element.hasAttribute("tabindex")) found.push(element);
  }
  return found;
}
