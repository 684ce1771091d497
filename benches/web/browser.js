// Headless Chromium with the pages of one benchmark.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { serve } from "./server.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const QUIET = ["--no-first-run", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const FOLDERS = {
  "/": here("page"),
  "/sdk/": here("../../web/sdk"),
  "/models/kgt-mini/": here("../../models/kgt-mini"),
  "/onnx/kgt-mini/": here(".build/onnx/kgt-mini"),
  "/transformers/": here("node_modules/@huggingface/transformers/dist"),
  "/ort/": here("node_modules/onnxruntime-web/dist"),
};

/**
 * A browser for `work`, which is given `open(query)`, a page with its side loaded; the browser's
 * version; and the errors that the pages have told of so far.
 */
export async function withBrowser(flags, work) {
  for (const needed of ["/sdk/", "/onnx/kgt-mini/"].map((prefix) => FOLDERS[prefix])) {
    if (!existsSync(needed)) throw new Error(`${needed} is missing: npm run setup makes it, after cargo xtask web --release`);
  }
  const { origin, stop } = await serve(FOLDERS);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    chromiumSandbox: false,
    args: [...QUIET, ...flags],
  });
  try {
    const context = await browser.newContext();
    const complaints = [];
    context.setDefaultTimeout(0);
    const open = async (query) => {
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.goto(`${origin}/?${new URLSearchParams(query)}`);
      await page.waitForFunction(() => globalThis.side ?? globalThis.failed);
      if (!(await page.evaluate(() => "side" in globalThis))) throw new Error(`${origin}: ${complaints.join("; ")}`);
      return page;
    };
    return await work(open, browser.version(), complaints);
  } finally {
    await browser.close();
    stop();
  }
}
