// Takes the pictures of the documentation, from the built page with the real model.

import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import UPNG from "upng-js";
import { addFact, answered, ask, goTo, launch, PATIENCE, ready, serve, teach } from "../test/browser.js";

const FOLDER = fileURLToPath(new URL("../../../docs/images/", import.meta.url));
const DESKTOP = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const SHOTS = [
  { name: "light", options: { ...DESKTOP, colorScheme: "light" }, view: "Graph" },
  { name: "dark", options: { ...DESKTOP, colorScheme: "dark" }, view: "History" },
  { name: "phone", options: { ...PHONE, colorScheme: "light" } },
];
const FACTS = [
  ["my sister", "works as", "geologist"],
  ["Reykjavik", "is in", "Iceland"],
  ["my sister", "has pet", "my dog"],
  ["my dog", "is a", "terrier"],
];

/** Teaches a small graph and ends with a correction that is used at once. */
async function story(page) {
  await goTo(page, "Facts");
  for (const fact of FACTS) await addFact(page, ...fact);
  await page.goto(new URL("#talk", page.url()).href);
  await teach(await ask(page, "Where does my sister live?"), "Reykjavik");
  await teach(await ask(page, "Where does my dog sleep?"), "the garden shed");
  await page.getByRole("button", { name: "New conversation" }).click();
  const card = await teach(await ask(page, "What should I feed my dog?"), "vegetables");
  await card.getByRole("button", { name: "Ask again" }).click();
  await answered(page);
}

/** A PNG of 256 colors, which flat pictures like these do not miss. */
function small(png) {
  const image = UPNG.decode(png);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, 256));
}

await mkdir(FOLDER, { recursive: true });
const server = await serve();
const browser = await launch();
for (const { name, options, view } of SHOTS) {
  const page = await browser.newPage({ ...options, reducedMotion: "reduce" });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(server.url);
  await ready(page);
  await story(page);
  if (view) await goTo(page, view);
  await page.evaluate(() => document.activeElement?.blur());
  await writeFile(`${FOLDER}assistant-${name}.png`, small(await page.screenshot()));
  await page.close();
}
await browser.close();
await server.stop();
