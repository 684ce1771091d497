// When two names are the same entity to the reader: as the graph compares them, up to case and space.

export function key(text: string): string {
  return text.normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean).join(" ");
}
