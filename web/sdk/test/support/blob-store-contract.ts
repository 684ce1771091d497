// What every place for blobs must do; run against each of them, in Node and in a browser.

import type { BlobStore } from "../../src/models/blobs.js";

export async function checkBlobStore(store: BlobStore): Promise<void> {
  const bytes = (...values: number[]) => new Uint8Array(values);
  const read = async (folder: string, name: string) => (await store.get(folder, name))?.join();
  const expect = (found: unknown, wanted: unknown, what: string) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`${what}: ${JSON.stringify(found)}`);
  };
  expect(await read("a", "x.0"), undefined, "an absent folder");
  await store.put("a", "x.0", bytes(1, 2, 3));
  await store.put("a", "x.1", bytes());
  await store.put("b", "x.0", bytes(9));
  expect(await read("a", "x.0"), "1,2,3", "a blob");
  expect(await read("a", "x.1"), "", "an empty blob");
  expect(await read("a", "y"), undefined, "an absent blob");
  await store.put("a", "x.0", bytes(4));
  expect(await read("a", "x.0"), "4", "a blob in another's place");
  await readWhileWritten(store);
  expect(await store.folders(), ["a", "b"], "folders");
  await store.remove("a", ["x.0", "never there"]);
  expect(await read("a", "x.0"), undefined, "a removed blob");
  expect(await read("a", "x.1"), "", "its neighbour");
  await store.remove("never there", ["x"]);
  await store.removeFolder("a");
  await store.removeFolder("a");
  expect(await store.folders(), ["b"], "folders after one is removed");
  expect(await read("b", "x.0"), "9", "the other folder");
  await store.removeFolder("b");
}

/** Whoever reads a blob while another is put in its place gets one of the two, whole. */
async function readWhileWritten(store: BlobStore): Promise<void> {
  const put = (round: number) => store.put("a", "busy", new Uint8Array(1 + round % 7).fill(round));
  await put(0);
  let writing = true;
  const writer = (async () => {
    for (let round = 1; round < 200; round++) await put(round);
    writing = false;
  })();
  const reader = async () => {
    while (writing) {
      const bytes = await store.get("a", "busy");
      const whole = bytes && bytes.length === 1 + bytes[0]! % 7 && bytes.every((byte) => byte === bytes[0]);
      if (!whole) throw new Error(`a torn blob: ${bytes}`);
    }
  };
  await Promise.all([writer, reader(), reader(), reader()]);
  await store.remove("a", ["busy"]);
}
