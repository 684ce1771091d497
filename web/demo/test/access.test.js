// For those who listen and those who type: axe on every view, and a correction without a mouse.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { addFact, answered, ask, DESKTOP, goTo, PHONE, teach, visit } from "./browser.js";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

async function violations(page) {
  const { violations: found } = await page.evaluate(() => globalThis.axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

for (const [name, options] of Object.entries({
  light: { ...DESKTOP, colorScheme: "light" },
  dark: { ...DESKTOP, colorScheme: "dark" },
  phone: { ...PHONE, colorScheme: "light" },
})) {
  test(`axe finds no violation on any view: ${name}`, async (t) => {
    const { page, context } = await visit(t, { ...options, reducedMotion: "reduce" });
    await context.addInitScript({ path: AXE });
    await page.reload();
    await page.locator(".status[data-phase=ready]").waitFor();
    const clean = async (what) => assert.deepEqual(await violations(page), [], what);

    await clean("welcome");
    for (const view of ["Graph", "Facts", "History"]) {
      await goTo(page, view);
      await clean(`${view}, empty`);
    }
    await goTo(page, "Facts");
    await addFact(page, "Reykjavik", "is in", "Iceland");
    await page.getByRole("button", { name: "Add a fact" }).click();
    await clean("Facts, with the form");
    await page.keyboard.press("Escape");
    if (name === "phone") await goTo(page, "Talk");
    const turn = await ask(page, "Where does my sister live?");
    const card = await teach(turn, "Reykjavik");
    await card.getByText("How it decided").click();
    await turn.getByRole("button", { name: "Why" }).click();
    await clean("conversation, with card and reasons");
    await turn.getByRole("button", { name: "Correct" }).click();
    await clean("conversation, with the correction's form");
    for (const view of ["Graph", "Facts", "History", "Settings"]) {
      await goTo(page, view);
      await clean(view);
    }
    await page.getByRole("button", { name: "Forget everything" }).click();
    await clean("dialog");
    await page.keyboard.press("Escape");
    await page.getByLabel("Import").setInputFiles({ name: "x", mimeType: "text/plain", buffer: Buffer.from("x") });
    await page.getByRole("alert").getByText("cannot be imported").waitFor();
    await clean("notice");
  });
}

test("asking, correcting and undoing need no mouse", async (t) => {
  const { page } = await visit(t);
  const focused = () => page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
  });
  const tabTo = async (name) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await focused()) === name) return;
      await page.keyboard.press("Tab");
    }
    assert.fail(`${name} cannot be reached by the Tab key`);
  };
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to the question box");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Where does my sister live?");
  await page.keyboard.press("Enter");
  const turn = await answered(page);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await focused(), "Correct");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Reykjavik");
  await page.keyboard.press("Enter");
  await turn.locator(".card").waitFor();
  await tabTo("Undo");
  await page.keyboard.press("Enter");
  await turn.getByText("Learned, then undone").waitFor();
  assert.ok(await turn.evaluate((element) => element.contains(document.activeElement)), "the focus is not lost");
});
