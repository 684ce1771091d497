// Points that move to where they belong, by name, so that the eye can follow them. Those that are new
// appear in place; who asked for less motion sees none.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Point } from "../graph/layout";

const DURATION = 380;

export function useGlide(names: readonly string[], target: readonly Point[]): readonly Point[] {
  const [points, setPoints] = useState(target);
  const shown = useRef(new Map<string, Point>());
  const pointed = useRef(target);
  useEffect(() => {
    const from = target.map((point, i) => shown.current.get(names[i] ?? "") ?? point);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches || shown.current.size === 0;
    const started = performance.now();
    let frame = 0;
    const step = (now: number) => {
      const share = still ? 1 : Math.min(1, Math.max(0, (now - started) / DURATION));
      const eased = 1 - (1 - share) ** 3;
      const at = target.map((point, i) => between(from[i] ?? point, point, eased));
      shown.current = new Map(names.map((name, i) => [name, at[i] ?? { x: 0, y: 0 }]));
      pointed.current = target;
      setPoints(at);
      if (share < 1) frame = requestAnimationFrame(step);
    };
    step(started);
    return () => cancelAnimationFrame(frame);
  }, [target]);
  // Until the effect has run, the points are those of another target.
  if (pointed.current === target) return points;
  return target.map((point, i) => shown.current.get(names[i] ?? "") ?? point);
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
