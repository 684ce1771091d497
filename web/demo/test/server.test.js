// The static server: what a resumed download and a careless path rely on.

import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, test } from "node:test";
import { serve } from "./browser.js";

const FILE = "models/kgt-mini/config.json";
let server;
before(async () => { server = await serve(); });
after(() => server.stop());

const get = (path, options) => fetch(new URL(path, server.url), options);

/** A request whose path is sent as it is written. */
function raw(path) {
  return new Promise((resolve, reject) => {
    request(server.url, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject).end();
  });
}

test("ranges", async () => {
  const whole = Buffer.from(await (await get(FILE)).arrayBuffer());
  const part = async (range) => {
    const response = await get(FILE, { headers: { range } });
    return [response.status, response.headers.get("content-range"), Buffer.from(await response.arrayBuffer())];
  };
  const size = whole.length;
  assert.deepEqual(await part("bytes=10-19"), [206, `bytes 10-19/${size}`, whole.subarray(10, 20)]);
  assert.deepEqual(await part("bytes=10-"), [206, `bytes 10-${size - 1}/${size}`, whole.subarray(10)]);
  assert.deepEqual(await part("bytes=-5"), [206, `bytes ${size - 5}-${size - 1}/${size}`, whole.subarray(-5)]);
  assert.deepEqual((await part(`bytes=${size}-`)).slice(0, 2), [416, `bytes */${size}`]);
  assert.equal((await part("lines=1-2"))[0], 200);
});

test("a range of another version is answered with the whole file", async () => {
  const { headers } = await get(FILE);
  const asked = (version) => get(FILE, { headers: { range: "bytes=0-1", "if-range": version } });
  assert.equal((await asked(headers.get("etag"))).status, 206);
  assert.equal((await asked("\"other\"")).status, 200);
  assert.equal((await get(FILE, { headers: { "if-none-match": headers.get("etag") } })).status, 304);
});

test("nothing outside of the folders is served", async () => {
  for (const path of ["/../package.json", "/%2e%2e/package.json", "/assets/../../package.json", "/models/..%2f..%2fpackage.json", "/%00", "/%", "/models/"]) {
    assert.equal(await raw(path), 404, path);
  }
  assert.equal((await get(FILE, { method: "POST" })).status, 405);
});

test("every answer has its type and the policy", async () => {
  const page = await get("");
  assert.equal(page.headers.get("content-type"), "text/html; charset=utf-8");
  assert.match(page.headers.get("content-security-policy"), /frame-ancestors 'none'/);
  assert.equal(page.headers.get("x-content-type-options"), "nosniff");
  const head = await get(FILE, { method: "HEAD" });
  assert.equal(head.headers.get("content-type"), "application/json");
  assert.equal(await head.text(), "");
});
