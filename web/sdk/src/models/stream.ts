// Reading streams; not every browser iterates them by itself.

export async function* chunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** `length` bytes of a stream after the first `skip`, or fewer if it ends before. */
export async function readAll(
  body: ReadableStream<Uint8Array>,
  skip = 0,
  length = Infinity,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let at = 0;
  for await (const chunk of chunks(body)) {
    parts.push(chunk.subarray(Math.max(0, skip - at), Math.max(0, skip + length - at)));
    at += chunk.length;
    if (at >= skip + length) break;
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
