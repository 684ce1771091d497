// The service worker: keeps the page itself, so that it opens without a network. Models are not its
// business; the package keeps them. The build puts the files and their version in below.

export {};

declare const self: ServiceWorkerGlobalScope;
declare const FILES: readonly string[];
declare const VERSION: string;

const PREFIX = "assistant-page-";
const CACHE = PREFIX + VERSION;

self.addEventListener("install", (event) => event.waitUntil(keepPage()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { scope } = self.registration;
  const address = request.url.split(/[?#]/)[0] ?? "";
  const page = address === scope || address === `${scope}index.html`;
  if (request.method !== "GET") return;
  if (page) event.respondWith(kept(scope, request));
  else if (address.startsWith(scope) && FILES.includes(address.slice(scope.length))) {
    event.respondWith(kept(address, request));
  }
});

/** The WebGPU build is large and of no use where there is no WebGPU. */
async function keepPage(): Promise<void> {
  const useful = FILES.filter((file) => "gpu" in navigator || !file.includes("webgpu"));
  const cache = await caches.open(CACHE);
  await cache.addAll(["./", ...useful].map((file) => new Request(file, { cache: "no-cache" })));
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

async function kept(name: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(name)) ?? fetch(request);
}
