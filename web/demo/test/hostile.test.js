// Text that wants to be more than text.

import assert from "node:assert/strict";
import { test } from "node:test";
import { addFact, ask, goTo, teach, visit } from "./browser.js";

const IMAGE = "<img src=x onerror=\"globalThis.broken='image'\">";
const SCRIPT = "<script>globalThis.broken='script'</script>";
const LINK = "javascript:globalThis.broken='link'";
const REVERSED = "\u202Egnp.exe\u200B";

/** Every policy violation, kept where the test finds it. */
function recordViolations() {
  globalThis.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => globalThis.violations.push(event.violatedDirective));
}

async function unharmed(page) {
  const { broken, violations } = await page.evaluate(() => ({ broken: globalThis.broken, violations: globalThis.violations }));
  assert.equal(broken, undefined);
  assert.deepEqual(violations, []);
  assert.equal(await page.locator("#app img, #app script, #app a[href^='javascript']").count(), 0);
}

test("hostile facts are text in every view", async (t) => {
  const { page } = await visit(t);
  await page.evaluate(recordViolations);
  await goTo(page, "Facts");
  await addFact(page, IMAGE, SCRIPT, LINK);
  await addFact(page, "my file", "is named", REVERSED);
  const table = page.locator(".fact-table");
  for (const text of [IMAGE, SCRIPT, LINK]) await table.getByText(text, { exact: true }).waitFor();
  assert.match(await table.innerText(), /U\+202E.*gnp\.exe.*U\+200B/);
  for (const view of ["Graph", "History"]) {
    await goTo(page, view);
    await page.locator(".panel").getByText("U+202E").first().waitFor();
    await unharmed(page);
  }
  await goTo(page, "Facts");
  await table.getByText(IMAGE, { exact: true }).click();
  await page.locator(".node[aria-current=true]").waitFor();
  await unharmed(page);
});

test("hostile questions and corrections are text", async (t) => {
  const { page } = await visit(t);
  await page.evaluate(recordViolations);
  const turn = await ask(page, `What is ${IMAGE} of Danielle Darrieux?`);
  await turn.getByRole("button", { name: "Why" }).click();
  const card = await teach(turn, SCRIPT);
  await card.getByText(SCRIPT).first().waitFor();
  await unharmed(page);
  await page.reload();
  await page.locator(".card").getByText(SCRIPT).first().waitFor();
  assert.equal(await page.evaluate(() => globalThis.broken), undefined);
});

test("the policy holds: neither markup nor code nor foreign scripts are taken", async (t) => {
  const { page, server, errors } = await visit(t);
  const refused = await page.evaluate(async () => {
    // The policy does not bind what the test itself evaluates, only what runs in tasks of the page.
    await new Promise((resolve) => setTimeout(resolve));
    const thrown = (attempt) => {
      try {
        return attempt();
      } catch (error) {
        return error.name;
      }
    };
    return {
      markup: thrown(() => { document.body.innerHTML = "<b>bold</b>"; }),
      code: thrown(() => Function("return 1")()),
      script: thrown(() => new Worker("https://example.com/worker.js")),
    };
  });
  assert.deepEqual(refused, { markup: "TypeError", code: "EvalError", script: "TypeError" });
  const policy = (await fetch(server.url)).headers.get("content-security-policy");
  assert.match(policy, /default-src 'none'.*script-src 'self' 'wasm-unsafe-eval';/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'/);
  errors.length = 0;
});
