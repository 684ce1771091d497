// What the module returns is what the types say: the very same properties, no more and no fewer.

import assert from "node:assert/strict";
import { test } from "node:test";

import type {
  Answer, Backend, Candidate, Correction, Edit, Evidence, Explanation, Fact, Forgotten, MemoryUse, ModelInfo,
  RetrievedFact, Score, Step,
} from "../../src/api.js";
import { Bench } from "../support/browser.js";
import { folderFiles, MINI } from "../support/model-files.js";

/** The properties of each type; the compiler refuses a missing or a further one. */
type Shape<T> = Record<keyof Required<T>, "number" | "string" | "boolean" | "object" | "number?">;

const triple = { subject: "string", relation: "string", object: "string" } as const;
const shapes = {
  backend: { kind: "string", reason: "string", device: "string" } satisfies Shape<Backend>,
  model: {
    family: "string", parameters: "number", layers: "number", width: "number", heads: "number", kvHeads: "number",
    vocabulary: "number", maxPositions: "number", chat: "boolean", quantization: "string", bytes: "number", id: "string",
    fileBytes: "number", verified: "string",
  } satisfies Shape<ModelInfo>,
  memory: { wasmBytes: "number", modelBytes: "number" } satisfies Shape<Omit<MemoryUse, "deviceBytes">>,
  fact: { ...triple, origin: "object" } satisfies Shape<Fact>,
  origin: { edit: "number" } satisfies Shape<Exclude<Fact["origin"], "base">>,
  edit: { id: "number", atMs: "number", cause: "object", added: "object", removed: "object" } satisfies Shape<Omit<Edit, "evidence">>,
  evidence: {
    objective: "string", candidates: "object", lossBefore: "number?", steps: "object", kept: "number", lossAfter: "number?",
    unscored: "number", modelTokens: "number", wallMs: "number?",
  } satisfies Shape<Evidence>,
  candidate: {
    ...triple, personalized: "boolean", inGraphBefore: "boolean", logReasoning: "number", logRelation: "number",
    retrievalBefore: "number", retrievalAfter: "number",
  } satisfies Shape<Candidate>,
  step: { change: "string", candidate: "number", loss: "number?" } satisfies Shape<Step>,
  correction: { edit: "object", subject: "string", subjectFound: "string", source: "string" } satisfies Shape<Correction>,
  explanation: { subject: "string", subjectFound: "string", considered: "object", used: "number", prompt: "string" } satisfies Shape<Explanation>,
  retrieved: { ...triple, origin: "object", logRelation: "number", probability: "number", bears: "boolean" } satisfies Shape<RetrievedFact>,
  answer: {
    subject: "string", subjectFound: "string", considered: "object", used: "number", prompt: "string", text: "string",
    stop: "string", modelTokens: "number", wallMs: "number",
  } satisfies Shape<Answer>,
  score: { logProb: "number", tokens: "number" } satisfies Shape<Score>,
  forgotten: { facts: "number", editsDropped: "number", editsRedacted: "number" } satisfies Shape<Forgotten>,
};

function check(value: object, name: keyof typeof shapes, absent: string[] = []): void {
  const shape = shapes[name] as Record<string, string>;
  const wanted = Object.keys(shape).filter((key) => !absent.includes(key)).sort();
  assert.deepEqual(Object.keys(value).sort(), wanted, name);
  for (const [key, found] of Object.entries(value)) {
    const type = shape[key]!;
    const fits = type === "number?" ? found === null || typeof found === "number" : typeof found === type;
    assert.ok(fits, `${name}.${key} is ${JSON.stringify(found)}`);
  }
}

test("every value has the properties of its type", async (t) => {
  const bench = await Bench.start(t, folderFiles(MINI));
  const page = await bench.tab();
  const values = await page.evaluate(async (options) => {
    await create(options);
    const question = "Where does my sister live?";
    const correction = await assistant.feedback(question, "Reykjavik");
    const manual = await assistant.addFacts([{ subject: "Tom", relation: "likes", object: "tea" }]);
    return {
      backend: assistant.backend,
      model: assistant.model,
      memory: await assistant.memory(),
      correction,
      manual,
      undo: await assistant.undo(2),
      history: await assistant.history(),
      facts: await assistant.facts(),
      answer: await assistant.ask(question),
      explanation: await assistant.explain(question),
      unknown: await assistant.explain("What is a dog?"),
      scores: await assistant.score([{ prompt: "a", continuation: "b" }]),
      forgotten: await assistant.forget("everything"),
    };
  }, bench.model);

  check(values.backend, "backend");
  check(values.model, "model");
  check(values.memory, "memory");
  check(values.correction, "correction");
  const { evidence, ...edit } = values.correction.edit;
  check(edit, "edit");
  check(evidence!, "evidence");
  for (const candidate of evidence!.candidates) check(candidate, "candidate");
  for (const step of evidence!.steps) check(step, "step");
  assert.ok(evidence!.candidates.length > 0 && evidence!.steps.length > 0);
  for (const plain of [values.manual, values.undo]) check(plain, "edit");
  assert.deepEqual(values.correction.edit.cause, {
    kind: "feedback", query: "Where does my sister live?", answer: "Reykjavik", subject: "my sister", object: "Reykjavik",
  });
  assert.deepEqual(values.manual.cause, { kind: "manual" });
  assert.deepEqual(values.undo.cause, { kind: "undo", of: 2 });
  assert.deepEqual(values.history, [values.correction.edit, values.manual, values.undo]);
  for (const fact of values.facts) {
    check(fact, "fact");
    check(fact.origin as object, "origin");
  }
  check(values.answer, "answer");
  check(values.explanation, "explanation");
  for (const retrieved of values.explanation.considered) check(retrieved, "retrieved");
  check(values.unknown, "explanation", ["subject", "subjectFound"]);
  check(values.scores[0]!, "score");
  check(values.forgotten, "forgotten");
});
