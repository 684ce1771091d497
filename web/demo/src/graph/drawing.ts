// From points to lines: where edges begin and end, how they bend, and what part of the plane is seen.

import type { Point, Size } from "./layout";
import type { Edge } from "./neighborhood";

export interface Stroke {
  path: string;
  /** Where the edge's label stands. */
  middle: Point;
}

/** The line of an edge, from label to label. Edges of both directions bend apart. */
export function stroke(edge: Edge, points: readonly Point[], labels: readonly Size[], bent: boolean): Stroke {
  const [a, b] = [points[edge.from], points[edge.to]];
  const [from, to] = [labels[edge.from], labels[edge.to]];
  if (!a || !b || !from || !to) return { path: "", middle: { x: 0, y: 0 } };
  if (edge.from === edge.to) return loop(a, from);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const bow = bent ? 26 : 0;
  const bend = {
    x: (a.x + b.x) / 2 - (bow * (b.y - a.y)) / length,
    y: (a.y + b.y) / 2 + (bow * (b.x - a.x)) / length,
  };
  const start = border(a, from, bend, 2);
  const end = border(b, to, bend, 5);
  const path = `M${point(start)}Q${point(bend)} ${point(end)}`;
  const middle = { x: (start.x + 2 * bend.x + end.x) / 4, y: (start.y + 2 * bend.y + end.y) / 4 };
  return { path, middle };
}

/** The part of the plane to show: all labels, and at least the box at its own size. */
export function frame(points: readonly Point[], labels: readonly Size[], box: Size): string {
  const reach = { left: -60, right: 60, top: -40, bottom: 40 };
  points.forEach(({ x, y }, i) => {
    const { width, height } = labels[i] ?? { width: 0, height: 0 };
    reach.left = Math.min(reach.left, x - width / 2 - 8);
    reach.right = Math.max(reach.right, x + width / 2 + 8);
    reach.top = Math.min(reach.top, y - height / 2 - 8);
    reach.bottom = Math.max(reach.bottom, y + height / 2 + 8);
  });
  const width = Math.max(box.width, reach.right - reach.left);
  const height = Math.max(box.height, reach.bottom - reach.top);
  const left = (reach.left + reach.right - width) / 2;
  const top = (reach.top + reach.bottom - height) / 2;
  return [left, top, width, height].map(Math.round).join(" ");
}

/** Where the line from a label's middle toward a point leaves the label. */
function border(center: Point, { width, height }: Size, toward: Point, gap: number): Point {
  const [x, y] = [toward.x - center.x, toward.y - center.y];
  const scale = Math.min((width / 2 + gap) / (Math.abs(x) || 1e-9), (height / 2 + gap) / (Math.abs(y) || 1e-9), 1);
  return { x: center.x + x * scale, y: center.y + y * scale };
}

function loop({ x, y }: Point, { height }: Size): Stroke {
  const top = y - height / 2;
  const path = `M${point({ x: x - 10, y: top })}C${point({ x: x - 34, y: top - 44 })} ${point({ x: x + 34, y: top - 44 })} ${point({ x: x + 10, y: top - 4 })}`;
  return { path, middle: { x, y: top - 34 } };
}

function point({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
