// The size of an element, as the page lays it out.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Size } from "../graph/layout";

export function useBox<E extends Element>(initial: Size) {
  const element = useRef<E>(null);
  const [box, setBox] = useState(initial);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      if (width > 0 && height > 0) setBox({ width, height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, box] as const;
}
