// The page without its server.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, goTo, ready, teach, visit } from "./browser.js";

test("with the server gone the page reloads, answers and learns", async (t) => {
  const { page, server, errors } = await visit(t);
  await teach(await ask(page, "Where does my sister live?"), "Reykjavik");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await server.stop();
  await page.reload();
  await ready(page);
  const turn = await ask(page, "Where does my sister live?");
  assert.equal(await turn.locator(".said bdi").innerText(), "Reykjavik");
  await teach(await ask(page, "What should I feed my dog?"), "vegetables");
  await goTo(page, "Facts");
  assert.match(await page.locator(".fact-table").innerText(), /vegetables/);
  // A request that has no server may be reported, a failure of the page may not.
  errors.splice(0, errors.length, ...errors.filter((error) => !error.includes("net::ERR")));
});

test("the page can be installed", async (t) => {
  const { page, server } = await visit(t);
  const manifest = await (await fetch(new URL("manifest.webmanifest", server.url))).json();
  assert.equal(manifest.display, "standalone");
  for (const { src, sizes } of manifest.icons.filter(({ type }) => type === "image/png")) {
    const width = await page.evaluate(async (url) => {
      const bitmap = await createImageBitmap(await (await fetch(url)).blob());
      return bitmap.width;
    }, src);
    assert.equal(`${width}x${width}`, sizes);
  }
});
