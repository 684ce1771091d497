// Real Chromium with a profile on disk, pages of the test's site, and a model server.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

import { type BrowserContext, chromium, type Page } from "playwright-core";

import type * as Kgt from "../../src/index.js";
import { type Behaviour, ModelServer } from "./model-server.js";
import { Site } from "./site.js";

declare global {
  // What `site/page.js` gives to the tests' functions, which run in the page.
  var kgt: typeof Kgt;
  var assistant: Kgt.Assistant;
  var create: (options: Partial<Kgt.CreateOptions>) => Promise<Kgt.Progress[]>;
  var failure: (promise: PromiseLike<unknown>) => Promise<Failure | undefined>;
  var ready: boolean;
}

export interface Failure {
  code: string;
  message: string;
  details: Record<string, unknown>;
  isKgtError: boolean;
}

export interface BenchOptions {
  /** Gives the browser WebGPU. */
  gpu?: boolean;
  behaviour?: Behaviour;
  /** What is served, by prefix. */
  site?: Record<string, string>;
}

const testSite = { "/sdk/": ".", "/": "test/e2e/site" };

const quiet = [
  "--no-first-run", "--disable-quic", "--disable-background-networking", "--disable-component-update",
  "--disable-sync",
];
/** WebGPU on SwiftShader; without it no adapter answers. */
const GPU = "--enable-unsafe-webgpu";

export class Bench {
  readonly context: BrowserContext;
  readonly site: Site;
  readonly models: ModelServer;
  /** What the pages wrote to their consoles as errors, and their uncaught errors. */
  readonly complaints: string[] = [];

  private constructor(context: BrowserContext, site: Site, models: ModelServer) {
    this.context = context;
    this.site = site;
    this.models = models;
  }

  static async start(
    t: TestContext,
    files: Map<string, Uint8Array>,
    { gpu = false, behaviour = {}, site = testSite }: BenchOptions = {},
  ): Promise<Bench> {
    const profile = await mkdtemp(join(tmpdir(), "kgt-profile-"));
    const [server, models] = [await Site.start(site), await ModelServer.start(files, behaviour)];
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      headless: true,
      chromiumSandbox: false,
      args: gpu ? [...quiet, GPU] : quiet,
    });
    context.setDefaultTimeout(0);
    t.after(async () => {
      await context.close();
      await Promise.all([server.stop(), models.stop()]);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    return new Bench(context, server, models);
  }

  /** A tab on the test's page. */
  async tab(query = ""): Promise<Page> {
    const page = await this.context.newPage();
    page.on("console", (message) => message.type() === "error" && this.complaints.push(message.text()));
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    await page.goto(`${this.site.origin}/${query}`);
    await page.waitForFunction(() => globalThis.ready);
    return page;
  }

  /** What `create` takes to load the served model. */
  get model(): { model: { url: string } } {
    return { model: { url: this.models.url } };
  }
}
