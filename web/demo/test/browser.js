// A real Chromium on the built page, served as `npm run serve` does. Every test ends with the check
// that the page reported no error: no exception, no refused script, no violated policy.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { files } from "../server/files.js";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const QUIET = ["--no-first-run", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Milliseconds to wait for what the page should do; a busy machine takes its time. */
export const PATIENCE = 120_000;

export const DESKTOP = { viewport: { width: 1280, height: 860 } };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

export function launch() {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: QUIET });
}

/** A server on a free port. */
export async function serve() {
  const server = createServer(files(DIST));
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://localhost:${server.address().port}/`,
    stop: () => new Promise((stopped) => {
      server.close(stopped);
      server.closeAllConnections();
    }),
  };
}

/**
 * Opens the page in a browser profile of its own and waits until the model is loaded.
 *
 * @param {import("node:test").TestContext} t
 */
export async function visit(t, options = DESKTOP) {
  const server = await serve();
  const browser = await launch();
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const errors = watched(page);
  t.after(async () => {
    await browser.close();
    await server.stop();
    assert.deepEqual(errors, []);
  });
  await page.goto(server.url);
  await ready(page);
  return { page, context, server, errors };
}

/** What the page reports as an error, as it comes. */
export function watched(page) {
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

export async function ready(page) {
  await page.locator(".status[data-phase=ready]").waitFor();
}

/** Asks, and gives the turn once it is answered. */
export async function ask(page, question) {
  await page.getByLabel("Your question").fill(question);
  await page.keyboard.press("Enter");
  return answered(page);
}

/** The last turn, once it is answered. */
export async function answered(page) {
  const turns = page.locator(".turn");
  await turns.last().and(page.locator("[aria-busy=false]")).getByRole("button", { name: "Why" }).waitFor();
  return turns.nth((await turns.count()) - 1);
}

/** Teaches what a turn's answer should have been, and gives the edit's card. */
export async function teach(turn, answer) {
  await turn.getByRole("button", { name: "Correct" }).click();
  await turn.getByLabel("It should have been").fill(answer);
  await turn.getByRole("button", { name: "Teach" }).click();
  const card = turn.locator(".card");
  await card.waitFor();
  return card;
}

export async function goTo(page, view) {
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: new RegExp(`^${view}`) }).click();
}

export async function addFact(page, subject, relation, object) {
  await page.getByRole("button", { name: "Add a fact" }).click();
  await page.getByLabel("Subject").fill(subject);
  await page.getByLabel("Relation").fill(relation);
  await page.getByLabel("Object").fill(object);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("button", { name: "Add", exact: true }).waitFor({ state: "detached" });
}
