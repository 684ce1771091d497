// One side of the comparison, loaded, as `side`: { generate, correct }. The query says which.

const query = new URLSearchParams(location.search);
try {
  const { load } = await import(`./${query.get("side")}.js`);
  globalThis.side = await load(query);
} catch (error) {
  globalThis.failed = true;
  throw error;
}
