// The forward passes of one of KGT's corrections on another language model. Tokens, prompts and numbers
// are the same; kgt-core's `tune.rs` is what it follows.

import { extractPrompt, key, parseRelations, reasonPrompt, retrievePrompt, tripleKey } from "./prompts.js";

const K = 5;
const TOKENS_PER_RELATION = 12;
/** Below this sum of P(r | retrieve(q)) over H, the relation that the model looks up by itself joins it. */
const LOOKUP_BELOW = 0.1;

/** The numbers that an edit rests on, and the milliseconds they took. */
export async function correct(lm, feedback) {
  lm.tokens = 0;
  const started = performance.now();
  const { subject, object, triples: known } = feedback;
  const board = new Board(lm, feedback);
  const { text, cutOff } = await lm.continueText(extractPrompt(feedback, K), K * TOKENS_PER_RELATION);
  let h = parseRelations(text, K, cutOff).map((relation) => [subject, relation, object]);
  const extracted = h.length > 0;
  await board.scoreRelations([...h, ...known]);
  if (!extracted) h = board.mostRetrievable(known).map(([, relation]) => [subject, relation, object]);
  if (extracted && board.retrievable(h) < LOOKUP_BELOW) {
    const found = await lm.continueText(retrievePrompt(feedback), TOKENS_PER_RELATION);
    const [relation] = parseRelations(found.text.split("\n")[0], 1, false);
    if (relation) {
      const z = [subject, relation, object];
      await board.scoreRelations([z]);
      const others = h.filter((other) => tripleKey(other) !== tripleKey(z));
      h = board.mostRetrievable(others.length < h.length ? h : [...h, z]);
    }
  }
  const mine = new Set(h.map(tripleKey));
  const triples = [...h, ...known.filter((z) => !mine.has(tripleKey(z)))];
  const logReasoning = await lm.score(triples.map((z) => [reasonPrompt(feedback, z), feedback.answer]));
  const ms = performance.now() - started;
  const candidates = triples.map((triple, i) =>
    ({ triple, logReasoning: logReasoning[i], logRelation: board.logRelation(triple) }));
  return { ms, tokens: lm.tokens, candidates };
}

/** log P(r | retrieve(q)) of relations, each scored once. */
class Board {
  #scores = new Map();

  constructor(lm, feedback) {
    Object.assign(this, { lm, feedback });
  }

  async scoreRelations(triples) {
    const spelling = new Map(triples.map(([, relation]) => [key(relation), relation]).reverse());
    const names = [...spelling.keys()].filter((name) => !this.#scores.has(name));
    const scores = await this.lm.score(names.map((name) => [retrievePrompt(this.feedback), spelling.get(name)]));
    names.forEach((name, i) => this.#scores.set(name, scores[i]));
  }

  logRelation([, relation]) {
    return this.#scores.get(key(relation));
  }

  mostRetrievable(triples) {
    const distinct = [...new Map(triples.map((z) => [key(z[1]), z])).values()];
    return distinct.sort((a, b) => this.logRelation(b) - this.logRelation(a)).slice(0, K);
  }

  retrievable(triples) {
    return triples.reduce((sum, z) => sum + Math.exp(this.logRelation(z)), 0);
  }
}
