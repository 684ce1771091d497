"""Scores and greedy answers of any Hugging Face causal language model, by KGT's boundary rule.

A prompt is tokenized without trailing white space, a continuation with one leading space.
"""

import torch
import torch.nn.functional as F
from transformers import AutoModelForCausalLM, AutoTokenizer


class LM:
    """A model folder, ready to score and to write."""

    def __init__(self, folder, device="cpu", tokens_per_pass=8192):
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        self.model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).to(device).eval()
        self.device, self.tokens_per_pass = device, tokens_per_pass

    def encode(self, text):
        return self.tokenizer(text, add_special_tokens=False)["input_ids"]

    def passes(self, lengths):
        """Indices by length, in groups that fit one pass."""
        group = []
        for i in sorted(range(len(lengths)), key=lengths.__getitem__):
            if group and lengths[i] * (len(group) + 1) > self.tokens_per_pass:
                yield group
                group = []
            group.append(i)
        if group:
            yield group

    @torch.no_grad()
    def score(self, pairs):
        """(log-probability, number of tokens) of each continuation after its prompt."""
        parts = [(self.encode(prompt.rstrip()), self.encode(" " + text)) for prompt, text in pairs]
        out = [None] * len(parts)
        for group in self.passes([len(p) + len(c) for p, c in parts]):
            width = max(len(parts[i][0]) + len(parts[i][1]) for i in group)
            ids = torch.tensor(
                [[*parts[i][0], *parts[i][1]] + [0] * (width - len(parts[i][0]) - len(parts[i][1])) for i in group]
            )
            hidden = self.model.model(input_ids=ids.to(self.device)).last_hidden_state
            for row, i in enumerate(group):
                prompt, text = parts[i]
                logits = self.model.lm_head(hidden[row, len(prompt) - 1 : len(prompt) + len(text) - 1]).float()
                log_p = F.log_softmax(logits, -1)[range(len(text)), text]
                out[i] = (float(log_p.sum()), len(text))
        return out

    @torch.no_grad()
    def write(self, prompts, max_new_tokens=16):
        """The greedy answer to each prompt."""
        ids = [self.encode(prompt.rstrip()) for prompt in prompts]
        out = [None] * len(ids)
        for group in self.passes([len(x) + max_new_tokens for x in ids]):
            width = max(len(ids[i]) for i in group)
            pad = [[0] * (width - len(ids[i])) for i in group]
            x = torch.tensor([p + ids[i] for p, i in zip(pad, group)]).to(self.device)
            mask = torch.tensor([p + [1] * len(ids[i]) for p, i in zip(pad, group)]).to(self.device)
            y = self.model.generate(input_ids=x, attention_mask=mask, max_new_tokens=max_new_tokens, do_sample=False,
                                    pad_token_id=0, eos_token_id=0)  # fmt: skip
            for row, i in zip(y[:, width:].tolist(), group):
                row = row[: row.index(0)] if 0 in row else row
                out[i] = self.tokenizer.decode(row, skip_special_tokens=True).strip()
        return out

    @torch.no_grad()
    def bits_per_byte(self, text, window=256):
        ids = self.encode(text)
        ids = torch.tensor(ids[: len(ids) // window * window]).view(-1, window)
        nll = 0.0
        for rows in ids.split(32):
            logits = self.model(input_ids=rows.to(self.device)).logits[:, :-1].float()
            nll += float(F.cross_entropy(logits.flatten(0, 1), rows[:, 1:].flatten().to(self.device), reduction="sum"))
        n_bytes = len(self.tokenizer.decode(ids.flatten().tolist()).encode())
        share = (window - 1) / window
        return nll / torch.log(torch.tensor(2.0)).item() / (n_bytes * share)
