// Arrow keys among points in the plane.

import type { Point } from "./layout";

const DIRECTIONS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest point in the direction of an arrow key, give or take; what lies aside counts double. */
export function toward(points: readonly Point[], from: number, arrow: string): number | undefined {
  const [start, direction] = [points[from], DIRECTIONS[arrow]];
  if (!start || !direction) return undefined;
  let best: { index: number; distance: number } | undefined;
  points.forEach((point, index) => {
    const [x, y] = [point.x - start.x, point.y - start.y];
    const ahead = x * direction.x + y * direction.y;
    const aside = Math.abs(x * direction.y - y * direction.x);
    if (index === from || ahead <= 1 || aside > 3 * ahead) return;
    const distance = ahead + 2 * aside;
    if (!best || distance < best.distance) best = { index, distance };
  });
  return best?.index;
}
