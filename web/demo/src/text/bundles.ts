// Facts with the same ends say one thing in several ways, and are shown as one.

import type { Triple } from "kgt";
import { key } from "./key";

export interface Bundle {
  subject: string;
  relations: string[];
  object: string;
}

/** The triples by their ends, in the order in which each pair of ends comes first. */
export function bundles(triples: readonly Triple[]): Bundle[] {
  const found = new Map<string, Bundle>();
  for (const { subject, relation, object } of triples) {
    const ends = JSON.stringify([key(subject), key(object)]);
    const bundle = found.get(ends);
    if (bundle) bundle.relations.push(relation);
    else found.set(ends, { subject, relations: [relation], object });
  }
  return [...found.values()];
}

/** The first relations, and how many there are more. */
export function shortened(relations: readonly string[], most: number): { shown: string[]; more: number } {
  const shown = relations.slice(0, most);
  return { shown, more: relations.length - shown.length };
}
