// Arrow keys among points in the plane.

import type { Point } from "./layout";

const DIRECTIONS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest point in the direction of an arrow key, what lies aside counting double. */
export function toward(points: readonly Point[], from: number, arrow: string): number | undefined {
  const [start, direction] = [points[from], DIRECTIONS[arrow]];
  if (!start || !direction) return undefined;
  let best: { index: number; distance: number } | undefined;
  points.forEach((point, index) => {
    const [x, y] = [point.x - start.x, point.y - start.y];
    const ahead = x * direction.x + y * direction.y;
    if (index === from || ahead <= 1) return;
    const distance = ahead + 2 * Math.abs(x * direction.y - y * direction.x);
    if (!best || distance < best.distance) best = { index, distance };
  });
  return best?.index;
}
