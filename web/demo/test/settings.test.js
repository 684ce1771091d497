// The model and the device: what runs, and running something else.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { addFact, goTo, ready, visit } from "./browser.js";

const MODEL = fileURLToPath(new URL("../dist/models/kgt-mini/", import.meta.url));

const section = (page, name) => page.getByRole("region", { name, exact: true });

test("settings tell what runs, where, why, and what is kept", async (t) => {
  const { page } = await visit(t);
  await goTo(page, "Settings");
  assert.match(await section(page, "Model").innerText(), /kgt-mini[\s\S]*Llama, 20\.8 M parameters[\s\S]*against the hashes its source publishes[\s\S]*in use/);
  await section(page, "Device").getByText("Memory").waitFor();
  assert.match(await section(page, "Device").innerText(), /Processor \(WebAssembly\)[\s\S]*Why\s+\S[\s\S]*MB, of which the model takes/);
  assert.match(await section(page, "Your data").innerText(), /promised/);
});

test("without WebGPU, asking for it says so and offers the processor", async (t) => {
  const { page } = await visit(t);
  await goTo(page, "Settings");
  await page.getByLabel("Graphics card (WebGPU)").check();
  await page.locator(".panel").getByText("This browser offers no WebGPU").waitFor();
  await page.locator(".panel").getByRole("button", { name: "Use the processor" }).click();
  await ready(page);
});

test("an address without a model says so, and the default model comes back with all facts", async (t) => {
  const { page, server, errors } = await visit(t);
  await goTo(page, "Facts");
  await addFact(page, "my dog", "is a", "terrier");
  await goTo(page, "Settings");
  await page.getByLabel("Address of a Hugging Face folder").fill(new URL("models/nothing/", server.url).href);
  await page.getByRole("button", { name: "Load", exact: true }).click();
  await page.locator(".status[data-phase=failed]").waitFor();
  await page.locator(".panel .problem").getByRole("button", { name: "Use the default model" }).click();
  await ready(page);
  await goTo(page, "Facts");
  await page.locator(".fact-table").getByText("terrier").waitFor();
  // The browser itself reports what the server does not have.
  errors.splice(0, errors.length, ...errors.filter((error) => !error.includes("404")));
});

test("a folder from the disk is run, kept, used again after a reload, and deleted", async (t) => {
  const { page } = await visit(t);
  await goTo(page, "Settings");
  await page.getByLabel("Open a folder").setInputFiles(MODEL);
  const rows = page.locator(".models li");
  const [folder, server] = [rows.filter({ hasText: "from a folder" }), rows.filter({ hasText: "from localhost" })];
  await folder.getByText("in use").waitFor();
  await page.reload();
  await ready(page);
  await folder.getByText("in use").waitFor();
  await server.getByRole("button", { name: "Delete kgt-mini" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  assert.equal(await rows.count(), 2);
  await server.getByRole("button", { name: "Delete kgt-mini" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete the model" }).click();
  await server.waitFor({ state: "detached" });
});
