// Greedy decoding and scoring in transformers.js, as fast as a competent user would make it: a KV cache,
// one batch for the pairs of a call with what its rows share computed once, vocabulary logits only where
// they are used, and a decoding loop without the bookkeeping of `generate`.

/** Greedy decoding and scoring of continuations. Counts the tokens that go through the model. */
export class LanguageModel {
  tokens = 0;

  constructor(model, tokenizer, Tensor) {
    Object.assign(this, { model, tokenizer, Tensor });
    this.eos = [model.generation_config.eos_token_id].flat();
  }

  ids(text) {
    return this.tokenizer.encode(text, { add_special_tokens: false });
  }

  /** Rows of the same length as a tensor. */
  rows(rows) {
    return new this.Tensor("int64", BigInt64Array.from(rows.flat(), BigInt), [rows.length, rows[0].length]);
  }

  /** One pass. `mask` and `positions` cover what `past` holds and what `ids` adds. */
  async forward({ ids, mask, positions, past, kept }) {
    this.tokens += mask.flat().reduce((sum, seen) => sum + seen, 0) - (past?.length ?? 0) * ids.length;
    const { logits, ...present } = await this.model.forward({
      input_ids: this.rows(ids),
      attention_mask: this.rows(mask),
      position_ids: this.rows(positions),
      num_logits_to_keep: new this.Tensor("int64", [BigInt(kept)], []),
      past_key_values: past?.cache ?? null,
    });
    const cache = Object.fromEntries(
      Object.entries(present).map(([name, tensor]) => [name.replace("present", "past_key_values"), tensor]),
    );
    return { logits, past: { cache, length: mask[0].length } };
  }

  async continueText(prompt, maxNewTokens) {
    const next = [];
    let ids = this.ids(prompt.trimEnd());
    let past;
    while (next.length < maxNewTokens && !this.eos.includes(next.at(-1))) {
      const from = past?.length ?? 0;
      const positions = ids.map((_, i) => from + i);
      const mask = new Array(from + ids.length).fill(1);
      const step = await this.forward({ ids: [ids], mask: [mask], positions: [positions], past, kept: 1 });
      past = step.past;
      ids = [argmax(step.logits.data)];
      next.push(ids[0]);
    }
    const text = this.tokenizer.decode(next, { skip_special_tokens: true });
    return { ids: next, text, cutOff: !this.eos.includes(next.at(-1)) };
  }

  /** log P(continuation | prompt) of each pair. */
  async score(pairs) {
    if (pairs.length === 0) return [];
    const rows = pairs.map(([prompt, end]) => ({ prompt: this.ids(prompt.trimEnd()), end: this.ids(` ${end.trim()}`) }));
    const shared = Math.min(sharedPrefix(rows), ...rows.map(({ prompt }) => prompt.length - 1));
    const past = shared > 0 ? await this.prefix(rows[0].prompt.slice(0, shared), rows.length) : undefined;
    // Padded on the left, so that the logits that matter are the last. The last token predicts nothing.
    const inputs = rows.map(({ prompt, end }) => [...prompt, ...end].slice(shared, -1));
    const width = Math.max(...inputs.map((row) => row.length));
    const kept = Math.max(...rows.map(({ end }) => end.length));
    const padding = inputs.map((row) => new Array(width - row.length).fill(0));
    const ones = new Array(shared).fill(1);
    const { logits } = await this.forward({
      ids: inputs.map((row, i) => [...padding[i], ...row]),
      mask: inputs.map((row, i) => [...ones, ...padding[i], ...row.map(() => 1)]),
      positions: inputs.map((row, i) => [...padding[i], ...row.map((_, j) => shared + j)]),
      past,
      kept,
    });
    const [, , vocabulary] = logits.dims;
    return rows.map(({ end }, i) => {
      const first = (i + 1) * kept - end.length;
      const at = (j) => logits.data.subarray((first + j) * vocabulary, (first + j + 1) * vocabulary);
      return end.reduce((sum, token, j) => sum + logProbability(at(j), token), 0);
    });
  }

  /** The cache of a prefix, for a number of rows. */
  async prefix(ids, rows) {
    const { past } = await this.forward({ ids: [ids], mask: [ids.map(() => 1)], positions: [ids.map((_, i) => i)], kept: 1 });
    const repeated = ({ data, dims }) => {
      const copies = new Float32Array(rows * data.length);
      for (let row = 0; row < rows; row++) copies.set(data, row * data.length);
      return new this.Tensor("float32", copies, [rows, ...dims.slice(1)]);
    };
    const cache = Object.fromEntries(Object.entries(past.cache).map(([name, tensor]) => [name, repeated(tensor)]));
    return { cache, length: past.length };
  }
}

/** How many tokens all rows start with. */
function sharedPrefix(rows) {
  const whole = rows.map(({ prompt, end }) => [...prompt, ...end]);
  let length = 0;
  while (length < whole[0].length && whole.every((row) => row[length] === whole[0][length])) length++;
  return length;
}

function argmax(values) {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i] > values[best]) best = i;
  return best;
}

function logProbability(logits, token) {
  let top = -Infinity;
  for (const logit of logits) if (logit > top) top = logit;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - top);
  return logits[token] - top - Math.log(sum);
}
