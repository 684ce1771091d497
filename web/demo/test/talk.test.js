// From the first visit to a correction and back, with the real model.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answered, ask, goTo, ready, teach, visit } from "./browser.js";

test("a first visit explains itself, loads the model and answers", async (t) => {
  const { page } = await visit(t);
  await page.getByRole("heading", { level: 1 }).waitFor();
  assert.match(await page.locator(".status").innerText(), /kgt-mini · CPU/);
  await page.getByRole("button", { name: "What is the capital of France?" }).click();
  const turn = await answered(page);
  assert.notEqual((await turn.locator(".said bdi").innerText()).trim(), "");
  await turn.getByRole("button", { name: "Why" }).click();
  await turn.getByText("Your graph knows nothing that the question names").waitFor();
  await turn.getByText("The prompt that the model read").click();
  assert.match(await turn.locator(".prompt").innerText(), /capital of France/);
});

test("a correction shows its card, changes the answer, and can be undone", async (t) => {
  const { page } = await visit(t);
  const question = "What should I feed my dog?";
  const turn = await ask(page, question);
  const before = await turn.locator(".said bdi").innerText();
  const card = await teach(turn, "vegetables");
  assert.match(await card.locator(".changes .triple").innerText(), /my dog[\s\S]*vegetables/);
  assert.match(await card.locator(".numbers").innerText(), /Loss[\s\S]*→[\s\S]*Steps[\s\S]*Tokens[\s\S]*Time/);
  await card.getByText("How it decided").click();
  assert.ok((await card.locator("tbody tr").count()) >= 5);

  await card.getByRole("button", { name: "Ask again" }).click();
  const again = await answered(page);
  assert.equal(await again.locator(".said bdi").innerText(), "vegetables");
  assert.match(await again.locator(".ground").innerText(), /From your graph/);
  await again.getByRole("button", { name: "Why" }).click();
  const used = await again.locator("tr.used").allInnerTexts();
  assert.ok(used.length > 0 && used.every((row) => row.includes("vegetables")), used.join("\n"));

  await card.getByRole("button", { name: "Undo" }).click();
  await card.getByText("Learned, then undone").waitFor();
  const after = await ask(page, question);
  assert.equal(await after.locator(".said bdi").innerText(), before);
});

test("a reload keeps the graph, the history and the conversation", async (t) => {
  const { page } = await visit(t);
  await teach(await ask(page, "Where does my sister live?"), "Reykjavik");
  await page.reload();
  await ready(page);
  await page.locator(".turn .card").waitFor();
  await goTo(page, "Facts");
  assert.match(await page.locator(".fact-table tbody").innerText(), /Reykjavik/);
  await goTo(page, "History");
  assert.equal(await page.locator(".timeline > li").count(), 1);
  const turn = await ask(page, "Where does my sister live?");
  assert.equal(await turn.locator(".said bdi").innerText(), "Reykjavik");
});

test("a question without a subject says what is missing, and naming it helps", async (t) => {
  const { page } = await visit(t);
  const turn = await ask(page, "?");
  await turn.getByRole("button", { name: "Correct" }).click();
  await turn.getByLabel("It should have been").fill("blue");
  await turn.locator("summary", { hasText: "Details" }).click();
  await turn.getByLabel("About").fill("my bicycle");
  await turn.getByLabel("Relations").fill("has color");
  await turn.getByRole("button", { name: "Teach" }).click();
  const card = turn.locator(".card");
  await card.waitFor();
  assert.match(await card.locator(".changes .triple").innerText(), /my bicycle[\s\S]*has color[\s\S]*blue/);
});

test("an answer can be stopped", async (t) => {
  const { page } = await visit(t);
  await page.getByLabel("Your question").fill("The history of the town begins in the year 1850, when the railway");
  await page.keyboard.press("Enter");
  const turn = page.locator(".turn").last();
  // The answer may be complete before the button is reached; then there is nothing to stop.
  await page.getByRole("button", { name: "Stop" }).click({ timeout: 5000 }).catch(() => undefined);
  await turn.and(page.locator("[aria-busy=false]")).waitFor();
  await page.getByRole("button", { name: "Ask", exact: true }).waitFor();
});
