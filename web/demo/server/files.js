// The files of a folder over HTTP. Knows MIME types, ranges and validators.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { CSP } from "./csp.js";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".md": "text/markdown; charset=utf-8",
};

/**
 * A handler of requests under `prefix`; what the folder does not hold is left to `next`.
 *
 * @param {string} folder
 */
export function files(folder, prefix = "/") {
  return async (request, response, next = () => answer(response, 404)) => {
    const path = decoded(request.url);
    if (!path?.startsWith(prefix)) return next();
    if (request.method !== "GET" && request.method !== "HEAD") return answer(response, 405);
    const file = join(folder, path.slice(prefix.length), path.endsWith("/") ? "index.html" : "");
    const found = await stat(file).catch(() => undefined);
    return found?.isFile() ? send(request, response, file, found) : next();
  };
}

/** The path, without what follows it; undefined if it is malformed or leads upward. */
function decoded(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") || path.split(/[/\\]/).includes("..") ? undefined : path;
  } catch {
    return undefined;
  }
}

function send(request, response, file, { size, mtimeMs }) {
  const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  const headers = {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-security-policy": `${CSP}; frame-ancestors 'none'`,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
    "accept-ranges": "bytes",
    etag,
  };
  if (request.headers["if-none-match"] === etag) return answer(response, 304, headers);
  const range = asked(request.headers, size, etag);
  if (range === "unsatisfiable") return answer(response, 416, { "content-range": `bytes */${size}` });
  const { start, end } = range ?? { start: 0, end: size - 1 };
  if (range) headers["content-range"] = `bytes ${start}-${end}/${size}`;
  headers["content-length"] = end - start + 1;
  response.writeHead(range ? 206 : 200, headers);
  if (request.method === "HEAD" || size === 0) return response.end();
  createReadStream(file, { start, end }).on("error", () => response.destroy()).pipe(response);
}

/** The range that is asked for: one, of bytes, and of this version of the file. */
function asked({ range, "if-range": version }, size, etag) {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(range ?? "");
  if (!parts || (version !== undefined && version !== etag)) return undefined;
  const [, first, last] = parts;
  if (first === "" && last === "") return undefined;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? "unsatisfiable" : { start, end };
}

function answer(response, status, headers = {}) {
  response.writeHead(status, headers).end();
}
