import assert from "node:assert/strict";
import { test } from "node:test";

import type { Answer } from "../../src/api.js";
import { AbortedError, NoSubjectError } from "../../src/errors.js";
import { AnswerStream } from "../../src/page/stream.js";

const answer = { text: "Reykjavik" } as Answer;
const later = () => new Promise<void>((done) => setImmediate(done));

function speaking(pieces: string[]): AnswerStream {
  return new AnswerStream(async (onText) => {
    for (const piece of pieces) {
      await later();
      onText(piece);
    }
    return answer;
  });
}

test("it can be awaited", async () => {
  assert.equal(await speaking(["Rey", "kjavik"]), answer);
});

test("it can be iterated and then awaited", async () => {
  const stream = speaking(["Rey", "kjavik"]);
  const pieces: string[] = [];
  for await (const piece of stream) pieces.push(piece);
  assert.deepEqual(pieces, ["Rey", "kjavik"]);
  assert.equal(await stream.answer, answer);
});

test("pieces that came before the iteration are not lost", async () => {
  const stream = speaking(["Rey", "kjavik"]);
  await stream;
  const pieces: string[] = [];
  for await (const piece of stream) pieces.push(piece);
  assert.deepEqual(pieces, ["Rey", "kjavik"]);
});

test("a failure comes out of either", async () => {
  const fail = () => new AnswerStream(async () => Promise.reject(new NoSubjectError("about what?")));
  await assert.rejects(async () => {
    for await (const _ of fail());
  }, NoSubjectError);
  await assert.rejects(async () => fail(), NoSubjectError);
});

test("leaving the loop cancels the call", async () => {
  const stream = new AnswerStream(async (onText, signal) => {
    onText("Rey");
    await new Promise((aborted) => signal.addEventListener("abort", aborted));
    throw new AbortedError("left");
  });
  for await (const piece of stream) {
    assert.equal(piece, "Rey");
    break;
  }
  await assert.rejects(stream.answer, AbortedError);
});
