// The paper's three prompts and what is read out of the first; as in benches/reference/edit.py.

const SEPARATOR = "<sep>";
const MAX_RELATION_CHARS = 80;

export function extractPrompt(feedback, k) {
  const [q, a, s, o] = ["query", "answer", "subject", "object"].map((name) => data(feedback[name]));
  return (
    `Based on the provided query and answer, identify ${k} types of relationships between the subject ${s} and the ` +
    `object ${o}, considering the context of the query and answer. ` +
    `<query>: ${q} <answer>: ${a} <subject>: ${s} <object>: ${o} <relation>:`
  );
}

export function retrievePrompt({ query, subject }) {
  return `To answer the query: ${data(query)}, I need information ${data(subject)}`;
}

export function reasonPrompt({ query }, triple) {
  return (
    "Answer the query considering the user's personalized facts. " +
    `<question>: ${data(query)} <facts>: ${data(`(${triple.join(", ")})`)} <answer>:`
  );
}

/** The form in which entities and relations are compared. */
export function key(text) {
  return text.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean).join(" ");
}

export function tripleKey(triple) {
  return JSON.stringify(triple.map(key));
}

/** The distinct relations in `r1 <sep> r2 <sep> ..`; one that the length limit cut off is dropped. */
export function parseRelations(text, k, cutOff) {
  const parts = text.split(SEPARATOR).map((part) => part.trim());
  if (cutOff && parts.length > 1) parts.pop();
  const relations = new Map();
  for (const part of parts) {
    if (part && [...part].length <= MAX_RELATION_CHARS && !relations.has(key(part))) relations.set(key(part), part);
  }
  return [...relations.values()].slice(0, k);
}

/** Text of a user or a graph: markers and control tokens lose their brackets. */
function data(text) {
  return text.trim().replace(/<([A-Za-z0-9_|/\- ]{1,32})>/g, "‹$1›");
}
