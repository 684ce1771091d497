// A server of model folders that can misbehave as real ones do, and tells what it was asked.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Served {
  path: string;
  range: string | undefined;
  /** Bytes of the body that were sent. */
  sent: number;
}

export interface Behaviour {
  /** Answers `Range` requests; otherwise the whole file comes each time. */
  ranges?: boolean;
  /** Sends validators. */
  tags?: boolean;
  /** Breaks the connection of the next answers after so many bytes; used up one by one. */
  breakAfter?: number[];
  /** Answers unknown paths with a page, as servers of web apps do. */
  fallbackPage?: boolean;
  /** Waits before each piece of a body. */
  slowly?: boolean;
  /** Answers the next requests for a file with these status codes and a page, used up one by one. */
  failing?: Record<string, number[]>;
}

export class ModelServer {
  readonly requests: Served[] = [];
  readonly behaviour: Behaviour;
  /** The folder's URL. */
  url = "";
  readonly #files: Map<string, Uint8Array>;
  readonly #server: Server;

  private constructor(files: Map<string, Uint8Array>, behaviour: Behaviour) {
    this.#files = files;
    this.behaviour = behaviour;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(files: Map<string, Uint8Array>, behaviour: Behaviour = {}): Promise<ModelServer> {
    const server = new ModelServer(files, { ranges: true, tags: true, ...behaviour });
    await new Promise<void>((listening) => server.#server.listen(0, "127.0.0.1", listening));
    server.url = `http://127.0.0.1:${(server.#server.address() as AddressInfo).port}/model/`;
    return server;
  }

  asked(name: string): Served[] {
    return this.requests.filter(({ path }) => path === name);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = decodeURIComponent(new URL(request.url!, "http://localhost").pathname.slice("/model/".length));
    const served: Served = { path: name, range: request.headers.range, sent: 0 };
    this.requests.push(served);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "ETag, Content-Range");
    response.setHeader("Access-Control-Allow-Headers", "Range");
    const failure = this.behaviour.failing?.[name]?.shift();
    if (failure !== undefined) {
      response.writeHead(failure, { "Content-Type": "text/html" }).end("<!doctype html>");
      return;
    }
    const bytes = this.#files.get(name);
    if (!bytes) return this.#missing(response);
    const from = this.#from(request, bytes, response);
    if (from === undefined) return;
    await this.#send(response, bytes.subarray(from), served);
  }

  #missing(response: ServerResponse): void {
    const page = this.behaviour.fallbackPage === true;
    response.writeHead(page ? 200 : 404, { "Content-Type": page ? "text/html" : "text/plain" });
    response.end("<!doctype html>");
  }

  #from(request: IncomingMessage, bytes: Uint8Array, response: ServerResponse): number | undefined {
    const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1];
    const from = this.behaviour.ranges && asked !== undefined ? Number(asked) : 0;
    if (from >= bytes.length && from > 0) {
      response.writeHead(416).end();
      return undefined;
    }
    if (this.behaviour.tags) response.setHeader("ETag", `"${bytes.length}-${bytes[0]}"`);
    response.setHeader("Content-Type", "application/octet-stream");
    response.setHeader("Content-Length", bytes.length - from);
    if (from > 0) response.setHeader("Content-Range", `bytes ${from}-${bytes.length - 1}/${bytes.length}`);
    response.writeHead(from > 0 ? 206 : 200);
    return from;
  }

  async #send(response: ServerResponse, body: Uint8Array, served: Served): Promise<void> {
    const limit = this.behaviour.breakAfter?.shift() ?? Infinity;
    const piece = 64 * 1024;
    for (let at = 0; at < Math.min(body.length, limit); at += piece) {
      const part = body.subarray(at, Math.min(at + piece, limit, body.length));
      if (this.behaviour.slowly) await new Promise((later) => setTimeout(later, 5));
      if (response.destroyed) return;
      await new Promise<void>((written) => response.write(part, () => written()));
      served.sent += part.length;
    }
    if (limit < body.length) response.destroy();
    else response.end();
  }
}
