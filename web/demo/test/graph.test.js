// The graph as a picture, as a table, as a history and as a file.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { addFact, ask, goTo, ready, teach, visit } from "./browser.js";

test("facts are added, found, sorted, changed, removed and forgotten", async (t) => {
  const { page } = await visit(t);
  await goTo(page, "Facts");
  await page.getByText("Your graph is empty").waitFor();
  await addFact(page, "my sister", "lives in", "Reykjavik");
  await addFact(page, "my dog", "is a", "terrier");
  const rows = page.locator(".fact-table tbody tr");
  assert.equal(await rows.count(), 2);

  await page.getByRole("button", { name: "Subject" }).click();
  assert.match(await rows.first().innerText(), /my dog/);
  await page.getByLabel("Search facts").fill("reyk");
  assert.equal(await rows.count(), 1);
  await page.getByLabel("Search facts").fill("");

  await page.getByRole("button", { name: "Edit: my dog is a terrier" }).click();
  await page.getByLabel("Object").fill("poodle");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Edit: my dog is a poodle" }).waitFor();
  assert.equal(await rows.count(), 2);

  await page.getByRole("button", { name: "Remove: my dog is a poodle" }).click();
  await rows.nth(1).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Forget for good: my sister lives in Reykjavik" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  assert.equal(await rows.count(), 1);
  await page.getByRole("button", { name: "Forget for good: my sister lives in Reykjavik" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Forget it" }).click();
  await page.getByText("Your graph is empty").waitFor();
  await goTo(page, "History");
  assert.doesNotMatch(await page.locator(".panel").innerText(), /Reykjavik/);
});

test("forgetting reaches the conversation", async (t) => {
  const { page } = await visit(t);
  await teach(await ask(page, "Where does my sister live?"), "Reykjavik");
  await ask(page, "What is the capital of France?");
  await goTo(page, "Graph");
  await page.getByRole("button", { name: "Forget all of it" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Forget all of it" }).click();
  await page.getByText("Forgotten for good").waitFor();
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  assert.doesNotMatch(kept, /Reykjavik/);
  assert.equal(await page.locator(".turn").count(), 1);
});

test("the picture moves to what is picked, by mouse and by keyboard", async (t) => {
  const { page } = await visit(t);
  await goTo(page, "Facts");
  await addFact(page, "my sister", "lives in", "Reykjavik");
  await addFact(page, "Reykjavik", "is in", "Iceland");
  await goTo(page, "Graph");
  const middle = page.locator(".node[aria-current=true]");
  assert.match(await middle.getAttribute("aria-label"), /Reykjavik, 2 facts/);
  await page.getByRole("button", { name: "Iceland, 1 fact" }).click();
  await page.getByRole("heading", { name: "Iceland in 1 fact" }).waitFor();

  await middle.focus();
  const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
  for (const arrow of arrows) {
    if (await middle.evaluate((node) => node === document.activeElement)) await page.keyboard.press(arrow);
  }
  const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  assert.match(name, /Reykjavik|my sister/);
  await page.keyboard.press("Enter");
  await page.waitForFunction((wanted) =>
    document.querySelector(".node[aria-current=true]")?.getAttribute("aria-label") === wanted, name);
  assert.ok(await middle.evaluate((node) => node === document.activeElement));
});

test("the history undoes any edit", async (t) => {
  const { page } = await visit(t);
  await goTo(page, "Facts");
  await addFact(page, "my dog", "is a", "terrier");
  await addFact(page, "my sister", "lives in", "Reykjavik");
  await goTo(page, "History");
  await page.getByRole("button", { name: "Undo edit 1" }).click();
  await page.getByRole("heading", { name: "By hand (undone)" }).waitFor();
  await goTo(page, "Facts");
  assert.doesNotMatch(await page.locator(".fact-table").innerText(), /terrier/);
  await goTo(page, "History");
  await page.getByRole("button", { name: "Undo edit 3" }).click();
  await goTo(page, "Facts");
  await page.locator(".fact-table").getByText("terrier").waitFor();
});

test("an export comes back; a damaged one is refused and loses nothing", async (t) => {
  const { page } = await visit(t);
  await goTo(page, "Facts");
  await addFact(page, "my dog", "is a", "terrier");
  await goTo(page, "Settings");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  const bytes = await readFile(await (await downloading).path());
  const importing = (buffer) => page.getByLabel("Import").setInputFiles({ name: "facts.jsonl", mimeType: "application/jsonl", buffer });

  const damaged = Buffer.from(bytes);
  damaged[damaged.indexOf("terrier")] ^= 1;
  await importing(damaged);
  await page.getByRole("alert").getByText("This file cannot be imported").waitFor();
  await goTo(page, "Facts");
  assert.match(await page.locator(".fact-table").innerText(), /terrier/);

  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Forget everything" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Forget everything" }).click();
  await page.getByText("Forgotten for good").waitFor();
  await importing(bytes);
  await page.getByText("Added 1 fact from facts.jsonl").waitFor();
  await page.reload();
  await ready(page);
  await goTo(page, "Facts");
  await page.locator(".fact-table").getByText("terrier").waitFor();
});

test("what another tab adds is seen here", async (t) => {
  const { page, context, server } = await visit(t);
  await goTo(page, "Facts");
  const other = await context.newPage();
  await other.goto(server.url);
  await ready(other);
  await goTo(other, "Facts");
  await addFact(other, "my dog", "is a", "terrier");
  await page.locator(".fact-table").getByText("terrier").waitFor();
  await addFact(page, "my sister", "lives in", "Reykjavik");
  await other.locator(".fact-table").getByText("Reykjavik").waitFor();
});
