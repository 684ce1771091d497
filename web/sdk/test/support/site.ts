// Serves the built package and the test's page from one origin.

import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};

export class Site {
  readonly origin: string;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** `/sdk/` is the package's folder, everything else the test's site. */
  static async start(sdk = "."): Promise<Site> {
    const roots = { sdk: resolve(sdk), site: resolve("test/e2e/site") };
    const server = createServer((request, response) => {
      const path = normalize(new URL(request.url!, "http://localhost").pathname);
      const inSdk = path.startsWith("/sdk/");
      const file = join(inSdk ? roots.sdk : roots.site, inSdk ? path.slice(5) : path === "/" ? "index.html" : path);
      const size = statSync(file, { throwIfNoEntry: false })?.size;
      if (size === undefined) return void response.writeHead(404).end();
      response.writeHead(200, { "Content-Type": types[extname(file)] ?? "text/plain", "Content-Length": size });
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    return new Site(server);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
}
