// KGT as a page uses it: the packed SDK, its engine in a worker, the graph in IndexedDB.

import { createAssistant } from "/sdk/dist/index.js";

export async function load(query) {
  const assistant = await createAssistant({
    model: { url: "/models/kgt-mini/" },
    backend: query.get("backend"),
  });
  return {
    generate: (prompt, maxTokens) => generate(assistant, prompt, maxTokens),
    correct: (feedback) => correct(assistant, feedback),
  };
}

/** Greedy text after a prompt, the graph being empty, and the milliseconds it took. */
async function generate(assistant, prompt, maxTokens) {
  const started = performance.now();
  const { text } = await assistant.ask(prompt, { maxTokens });
  return { text, ms: performance.now() - started };
}

/** A whole correction on a graph that knows the feedback's triples; durable when it ends. */
async function correct(assistant, { query, answer, subject, object, triples }) {
  if (triples.length > 0) {
    await assistant.addFacts(triples.map(([subject, relation, object]) => ({ subject, relation, object })));
  }
  const started = performance.now();
  const { edit } = await assistant.feedback(query, answer, { subject, object });
  const ms = performance.now() - started;
  await assistant.forget("everything");
  const candidates = edit.evidence.candidates.map(({ subject, relation, object, logReasoning, logRelation }) =>
    ({ triple: [subject, relation, object], logReasoning, logRelation }));
  return { ms, tokens: edit.evidence.modelTokens, candidates };
}
