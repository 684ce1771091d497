// What every place for blobs must do; run against each of them, in Node and in a browser.

import type { BlobStore } from "../../src/models/blobs.js";

export async function checkBlobStore(store: BlobStore): Promise<void> {
  const bytes = (...values: number[]) => new Uint8Array(values);
  const read = async (folder: string, name: string) => {
    const blob = await store.get(folder, name);
    return blob && [...new Uint8Array(await blob.arrayBuffer())].join();
  };
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
