// The neighborhood of an entity, drawn. Every entity is a button that moves it to the middle; arrow
// keys go from one to the next.

import type { Fact } from "kgt";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { toward } from "../graph/direction";
import { frame, stroke } from "../graph/drawing";
import { layout, type Point, type Size } from "../graph/layout";
import { neighborhood, type Edge, type Neighborhood, type Node } from "../graph/neighborhood";
import { shortened } from "../text/bundles";
import { count } from "../text/format";
import { label } from "../text/deceptive";
import { measured } from "./measured";
import { useBox } from "./useBox";
import { useGlide } from "./useGlide";

const LONGEST_NAME = 24;
const LONGEST_RELATION = 22;
const MAX_RELATIONS = 2;
const LINE = 15;

interface Props {
  facts: readonly Fact[];
  middle: string;
  onMove: (name: string) => void;
}

export function GraphPicture({ facts, middle, onMove }: Props) {
  const [ref, box] = useBox<HTMLDivElement>({ width: 560, height: 380 });
  const { graph, labels, target } = useMemo(() => arranged(facts, middle, box), [facts, middle, box]);
  const points = useGlide(graph.nodes.map((node) => node.key), target);
  const svg = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(0);
  useKeptFocus(svg, middle, setCurrent);

  const reach = (index: number) => {
    setCurrent(index);
    svg.current?.querySelectorAll<SVGGElement>(".node")[index]?.focus();
  };
  return (
    <figure>
      <div class="picture" ref={ref}>
        <svg
          ref={svg} viewBox={frame(target, labels, box)} role="group"
          aria-label={`Graph around ${middle}: ${count(graph.nodes.length - 1, "neighbor")}. Arrow keys move, Enter goes there.`}
        >
          <defs>
            <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
              <path d="M1 1l6 3-6 3" />
            </marker>
          </defs>
          {graph.edges.map((edge) => (
            <EdgeLine key={`${edge.from} ${edge.to}`} edge={edge} graph={graph} points={points} labels={labels} />
          ))}
          {/* Chromium keeps the old style of an element that moves and changes class: the middle is made anew. */}
          {graph.nodes.map((node, i) => (
            <NodeButton
              key={`${node.key} ${node.depth === 0}`} node={node} at={points[i] ?? { x: 0, y: 0 }} size={labels[i] ?? { width: 0, height: 0 }}
              reachable={i === current} onPick={() => onMove(node.name)}
              onArrow={(arrow) => {
                const next = toward(target, i, arrow);
                if (next !== undefined) reach(next);
                return next !== undefined;
              }}
            />
          ))}
        </svg>
      </div>
      {graph.hidden > 0 && (
        <figcaption class="small">{count(graph.hidden, "entity is", "entities are")} left out here.</figcaption>
      )}
    </figure>
  );
}

function arranged(facts: readonly Fact[], middle: string, box: Size) {
  const graph = neighborhood(facts, middle, box.width < 480 ? 10 : 20);
  const labels = graph.nodes.map((node) => measured(label(node.name, LONGEST_NAME)));
  const names = graph.edges.map((edge) => {
    const lines = namesOf(edge);
    return { width: Math.max(...lines.map((line) => measured(line).width)), height: LINE * lines.length };
  });
  return { graph, labels, target: layout({ graph, labels, names }, box) };
}

/** What is written on an edge, line by line. */
function namesOf({ relations }: Edge): string[] {
  const { shown, more } = shortened(relations, relations.length > MAX_RELATIONS ? 1 : MAX_RELATIONS);
  const lines = shown.map((relation) => label(relation, LONGEST_RELATION));
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

/** Where the keyboard was in the picture when the middle changed, it is at the middle again. */
function useKeptFocus(svg: { current: SVGSVGElement | null }, middle: string, setCurrent: (index: number) => void): void {
  const inside = useRef(false);
  inside.current = svg.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    setCurrent(0);
    if (inside.current) svg.current?.querySelector<SVGGElement>(".node")?.focus();
  }, [middle]);
}

interface NodeProps {
  node: Node;
  at: Point;
  size: Size;
  reachable: boolean;
  onPick: () => void;
  /** True if there was somewhere to go. */
  onArrow: (arrow: string) => boolean;
}

function NodeButton({ node, at, size, reachable, onPick, onArrow }: NodeProps) {
  const { width, height } = size;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") onPick();
    else if (!onArrow(event.key)) return;
    event.preventDefault();
  };
  return (
    <g
      class={`node depth-${node.depth}`} role="button" tabindex={reachable ? 0 : -1}
      aria-label={`${node.name}, ${count(node.degree, "fact")}`} aria-current={node.depth === 0 ? "true" : undefined}
      transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`} onClick={onPick} onKeyDown={onKeyDown}
    >
      <rect x={-width / 2} y={-height / 2} width={width} height={height} rx={height / 2} />
      <text dy="0.34em">{label(node.name, LONGEST_NAME)}</text>
      <title>{node.name}</title>
    </g>
  );
}

interface EdgeProps {
  edge: Edge;
  graph: Neighborhood;
  points: readonly Point[];
  labels: readonly Size[];
}

function EdgeLine({ edge, graph, points, labels }: EdgeProps) {
  const bent = graph.edges.some((other) => other.from === edge.to && other.to === edge.from);
  const { path, middle } = stroke(edge, points, labels, bent);
  const near = Math.min(graph.nodes[edge.from]?.depth ?? 0, graph.nodes[edge.to]?.depth ?? 0) === 0;
  const lines = namesOf(edge);
  return (
    <g class={`edge-line ${near ? "near" : ""}`} aria-hidden="true">
      <path d={path} marker-end="url(#head)" />
      {lines.map((line, i) => (
        <text key={i} x={middle.x} y={middle.y + LINE * (i - (lines.length - 1) / 2)} dy="0.34em">{line}</text>
      ))}
    </g>
  );
}
