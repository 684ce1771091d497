// Where the nodes of a neighborhood lie: springs along edges, repulsion between labels, the middle
// held in the middle, all inside a box. It starts from rings and takes a fixed number of steps, so
// that the same graph always looks the same.

import type { Neighborhood } from "./neighborhood";

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** What is to be placed: the graph with the sizes of its nodes' labels and those of its edges'. */
export interface Placing {
  graph: Neighborhood;
  labels: readonly Size[];
  names: readonly Size[];
}

const STEPS = 320;
const SPRING = 0.06;
const REPULSION = 5200;
const LENGTH = 118;
const GAP = 16;
/** Pixels that a label and its edge take up. */
const AREA = 15_000;

/**
 * A point for each node, in pixels, the middle at the origin. Labels stay inside the box, or inside a
 * larger one of its shape where there are too many for it.
 */
export function layout({ graph, labels, names }: Placing, box: Size): Point[] {
  const gaps = gapsOf(graph, names);
  const room = Math.max(1, Math.sqrt((graph.nodes.length * AREA) / (box.width * box.height)));
  const inside = { width: box.width * room, height: box.height * room };
  const stretch = Math.min(1.7, Math.max(0.8, box.width / box.height));
  const points = rings(graph, stretch);
  for (let step = 0; step < STEPS; step += 1) {
    const heat = 1 - step / STEPS;
    move(points, forces(graph, points, stretch), 26 * heat + 1);
    separate(points, labels, gaps);
    confine(points, labels, inside);
  }
  return points;
}

/** The neighbors on a ring around the middle, their own neighbors outside of them. */
function rings(graph: Neighborhood, stretch: number): Point[] {
  const inner = graph.nodes.filter((node) => node.depth === 1).length;
  const angles = graph.nodes.map(() => 0);
  let placed = 0;
  return graph.nodes.map((node, i) => {
    if (node.depth === 0) return { x: 0, y: 0 };
    if (node.depth === 1) angles[i] = (placed++ / Math.max(1, inner)) * 2 * Math.PI - 0.4;
    else angles[i] = (angles[parent(graph, i)] ?? 0) + 0.35 * ((i % 3) - 1);
    const radius = node.depth * LENGTH * 1.1;
    const angle = angles[i] ?? 0;
    return { x: Math.cos(angle) * radius * stretch, y: Math.sin(angle) * radius };
  });
}

function parent(graph: Neighborhood, i: number): number {
  const depth = (j: number): number => graph.nodes[j]?.depth ?? 0;
  const edge = graph.edges.find(({ from, to }) =>
    (from === i && depth(to) < depth(i)) || (to === i && depth(from) < depth(i)));
  return edge ? edge.from + edge.to - i : 0;
}

function forces(graph: Neighborhood, points: readonly Point[], stretch: number): Point[] {
  const sum = points.map(() => ({ x: 0, y: 0 }));
  for (const [i, j] of pairs(points.length)) {
    const { x, y } = between(points, i, j);
    // Distances are measured in the stretched plane, so that wide boxes are filled.
    const distance = Math.max(400, (x / stretch) ** 2 + y ** 2);
    push(sum, i, j, { x: (REPULSION * x) / distance / 18, y: (REPULSION * y) / distance / 18 });
  }
  for (const { from, to } of graph.edges) {
    if (from === to) continue;
    const { x, y } = between(points, from, to);
    const length = Math.hypot(x / stretch, y) || 1;
    const pull = SPRING * (length - LENGTH);
    push(sum, from, to, { x: (-pull * x) / length, y: (-pull * y) / length });
  }
  return sum;
}

/** From the second point to the first. */
function between(points: readonly Point[], i: number, j: number): Point {
  const [a, b] = [points[i], points[j]];
  return a && b ? { x: a.x - b.x, y: a.y - b.y } : { x: 0, y: 0 };
}

function push(sum: Point[], i: number, j: number, by: Point): void {
  const [a, b] = [sum[i], sum[j]];
  if (!a || !b) return;
  a.x += by.x;
  a.y += by.y;
  b.x -= by.x;
  b.y -= by.y;
}

/** Moves every node but the middle, by at most `most`. */
function move(points: Point[], by: readonly Point[], most: number): void {
  points.forEach((point, i) => {
    const { x, y } = by[i] ?? { x: 0, y: 0 };
    const scale = Math.min(1, most / (Math.hypot(x, y) || 1));
    if (i === 0) return;
    point.x += x * scale;
    point.y += y * scale;
  });
}

/** The room to leave between two nodes: an edge that runs between them must show, with its name. */
type Gaps = (i: number, j: number) => Size;

function gapsOf(graph: Neighborhood, names: readonly Size[]): Gaps {
  const gaps = new Map<string, Size>();
  graph.edges.forEach(({ from, to }, i) => {
    const { width, height } = names[i] ?? { width: 0, height: 0 };
    const gap = { width: width + 48, height: height + 2 * GAP };
    gaps.set(`${from} ${to}`, gap);
    gaps.set(`${to} ${from}`, gap);
  });
  return (i, j) => gaps.get(`${i} ${j}`) ?? { width: GAP, height: GAP };
}

/** Labels that are too near move apart along the axis on which the least is missing. */
function separate(points: Point[], labels: readonly Size[], gaps: Gaps): void {
  for (const [i, j] of pairs(points.length)) {
    const [a, b, one, other] = [points[i], points[j], labels[i], labels[j]];
    if (!a || !b || !one || !other) continue;
    const gap = gaps(i, j);
    const x = (one.width + other.width) / 2 + gap.width - Math.abs(a.x - b.x);
    const y = (one.height + other.height) / 2 + gap.height - Math.abs(a.y - b.y);
    if (x <= 0 || y <= 0) continue;
    const share = i === 0 ? 0 : 0.5;
    if (x < y) apart(a, b, "x", x, share);
    else apart(a, b, "y", y, share);
  }
}

function confine(points: readonly Point[], labels: readonly Size[], box: Size): void {
  points.forEach((point, i) => {
    const { width, height } = labels[i] ?? { width: 0, height: 0 };
    const [x, y] = [(box.width - width) / 2 - GAP, (box.height - height) / 2 - GAP];
    point.x = Math.max(-x, Math.min(x, point.x));
    point.y = Math.max(-y, Math.min(y, point.y));
  });
}

function apart(a: Point, b: Point, axis: "x" | "y", by: number, share: number): void {
  const direction = a[axis] < b[axis] ? -1 : 1;
  a[axis] += direction * by * share;
  b[axis] -= direction * by * (1 - share);
}

function* pairs(n: number): Generator<[number, number]> {
  for (let i = 0; i < n; i += 1) for (let j = i + 1; j < n; j += 1) yield [i, j];
}
