// The part of the graph around one entity: what is drawn.

import type { Fact } from "kgt";
import { key } from "../text/key";

export interface Neighborhood {
  /** The entity in the middle comes first, then the others from near to far. */
  nodes: Node[];
  edges: Edge[];
  /** How many entities at most two facts away were left out. */
  hidden: number;
}

export interface Node {
  key: string;
  name: string;
  /** Facts between it and the middle. */
  depth: number;
  /** Facts that it is in. */
  degree: number;
}

/** All facts from one node to another, by their indices. */
export interface Edge {
  from: number;
  to: number;
  relations: string[];
}

const MAX_DEPTH = 2;

/** The entities at most two facts away from `middle`, at most `limit` of them. */
export function neighborhood(facts: readonly Fact[], middle: string, limit: number): Neighborhood {
  const index = byEntity(facts);
  const found = [{ key: key(middle), depth: 0 }];
  const seen = new Set([key(middle)]);
  for (const { key: at, depth } of found) {
    if (depth === MAX_DEPTH) continue;
    for (const { from, to } of index.get(at) ?? []) {
      const next = from === at ? to : from;
      if (seen.has(next)) continue;
      seen.add(next);
      found.push({ key: next, depth: depth + 1 });
    }
  }
  const names = namesOf(facts, middle);
  const nodes = found.slice(0, limit).map((node) => ({
    ...node,
    name: names.get(node.key) ?? node.key,
    degree: index.get(node.key)?.length ?? 0,
  }));
  return { nodes, edges: edgesBetween(nodes, facts), hidden: found.length - nodes.length };
}

/** Every entity of the facts once, as it is first written, by falling number of facts. */
export function entities(facts: readonly Fact[]): { name: string; degree: number }[] {
  const index = byEntity(facts);
  const all = [...namesOf(facts)].map(([at, name]) => ({ name, degree: index.get(at)?.length ?? 0 }));
  return all.sort((a, b) => b.degree - a.degree);
}

function byEntity(facts: readonly Fact[]): Map<string, { from: string; to: string }[]> {
  const index = new Map<string, { from: string; to: string }[]>();
  for (const { subject, object } of facts) {
    const ends = { from: key(subject), to: key(object) };
    for (const end of new Set([ends.from, ends.to])) {
      const list = index.get(end);
      if (list) list.push(ends);
      else index.set(end, [ends]);
    }
  }
  return index;
}

function namesOf(facts: readonly Fact[], first?: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const name of facts.flatMap((fact) => [fact.subject, fact.object])) {
    if (!names.has(key(name))) names.set(key(name), name);
  }
  if (first !== undefined && !names.has(key(first))) names.set(key(first), first);
  return names;
}

function edgesBetween(nodes: readonly Node[], facts: readonly Fact[]): Edge[] {
  const at = new Map(nodes.map((node, i) => [node.key, i]));
  const edges = new Map<string, Edge>();
  for (const { subject, relation, object } of facts) {
    const [from, to] = [at.get(key(subject)), at.get(key(object))];
    if (from === undefined || to === undefined) continue;
    const edge = edges.get(`${from} ${to}`) ?? { from, to, relations: [] };
    edge.relations.push(relation);
    edges.set(`${from} ${to}`, edge);
  }
  return [...edges.values()];
}
