// The size of an entity's label, before it is drawn.

import type { Size } from "../graph/layout";

const HEIGHT = 32;
const PADDING = 14;

let context: CanvasRenderingContext2D | null | undefined;

export function measured(text: string): Size {
  context ??= document.createElement("canvas").getContext("2d");
  if (context) context.font = `500 14px ${getComputedStyle(document.body).fontFamily}`;
  const width = context?.measureText(text).width ?? 7.5 * text.length;
  return { width: Math.ceil(width) + 2 * PADDING, height: HEIGHT };
}
