"""A compact Llama whose weights are written under the names that Hugging Face's `LlamaForCausalLM` reads.

It differs from the Hugging Face module only in what matters for training speed: q, k, v and gate, up
are one matrix each, examples share rows, and logits are computed only where something is predicted.
"""

import math

import torch
import torch.nn.functional as F
from torch import nn

DEFAULTS = dict(
    vocab_size=6144, hidden_size=192, intermediate_size=384, num_hidden_layers=5, num_attention_heads=6,
    num_key_value_heads=2, rms_norm_eps=1e-5, rope_theta=10000.0, max_position_embeddings=512,
)  # fmt: skip


class Block(nn.Module):
    """Attention and SwiGLU, each behind an RMSNorm."""

    def __init__(self, c):
        super().__init__()
        d, self.heads, self.kv_heads = c["hidden_size"], c["num_attention_heads"], c["num_key_value_heads"]
        self.head_dim = d // self.heads
        self.qkv = nn.Linear(d, (self.heads + 2 * self.kv_heads) * self.head_dim, bias=False)
        self.o = nn.Linear(d, d, bias=False)
        self.gate_up = nn.Linear(d, 2 * c["intermediate_size"], bias=False)
        self.down = nn.Linear(c["intermediate_size"], d, bias=False)
        self.norm1 = nn.RMSNorm(d, eps=c["rms_norm_eps"])
        self.norm2 = nn.RMSNorm(d, eps=c["rms_norm_eps"])

    def forward(self, x, cos, sin, mask):
        x = x + self.o(self.attend(self.norm1(x), cos, sin, mask))
        gate, up = self.gate_up(self.norm2(x)).chunk(2, dim=-1)
        return x + self.down(F.silu(gate) * up)

    def attend(self, x, cos, sin, mask):
        b, t, _ = x.shape
        heads = self.qkv(x).view(b, t, -1, self.head_dim)
        qk, v = heads.split([self.heads + self.kv_heads, self.kv_heads], dim=2)
        half1, half2 = qk.chunk(2, dim=-1)
        qk = qk * cos + torch.cat((-half2, half1), dim=-1) * sin
        q, k = qk.split([self.heads, self.kv_heads], dim=2)
        group = self.heads // self.kv_heads
        k, v = k.repeat_interleave(group, dim=2), v.repeat_interleave(group, dim=2)
        y = F.scaled_dot_product_attention(q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2), attn_mask=mask)
        return y.transpose(1, 2).reshape(b, t, -1)


class Llama(nn.Module):
    """The model; `config` has the names of Hugging Face's config.json."""

    def __init__(self, config):
        super().__init__()
        self.config = c = config
        self.embed = nn.Embedding(c["vocab_size"], c["hidden_size"])
        self.layers = nn.ModuleList(Block(c) for _ in range(c["num_hidden_layers"]))
        self.norm = nn.RMSNorm(c["hidden_size"], eps=c["rms_norm_eps"])
        head_dim = c["hidden_size"] // c["num_attention_heads"]
        frequency = c["rope_theta"] ** -(torch.arange(0, head_dim, 2).float() / head_dim)
        angle = torch.outer(torch.arange(c["max_position_embeddings"]).float(), frequency).repeat(1, 2)
        self.register_buffer("cos", angle.cos(), persistent=False)
        self.register_buffer("sin", angle.sin(), persistent=False)
        for name, p in self.named_parameters():
            if p.dim() == 2:
                last = name.endswith(("o.weight", "down.weight"))
                nn.init.normal_(p, std=0.02 / math.sqrt(2 * len(self.layers)) if last else 0.02)

    def forward(self, ids, pos, doc, branch):
        """Hidden states before the last norm, [rows * tokens, hidden]; all arguments [rows, tokens]."""
        x = self.embed(ids)
        cos, sin = self.cos[pos].unsqueeze(2), self.sin[pos].unsqueeze(2)
        mask = visible(doc, branch).unsqueeze(1)
        dtype = torch.get_autocast_dtype(x.device.type) if torch.is_autocast_enabled(x.device.type) else x.dtype
        mask = torch.zeros(mask.shape, dtype=dtype, device=x.device).masked_fill(~mask, float("-inf"))
        for layer in self.layers:
            x = layer(x, cos, sin, mask)
        return x.reshape(-1, x.shape[-1])

    def head(self, x):
        """Logits of hidden states."""
        return F.linear(self.norm(x), self.embed.weight)

    def state(self, dtype=torch.float16):
        """The weights under Hugging Face's names."""
        c = self.config
        head_dim = c["hidden_size"] // c["num_attention_heads"]
        n_q, n_kv = c["num_attention_heads"] * head_dim, c["num_key_value_heads"] * head_dim
        out = {"model.embed_tokens.weight": self.embed.weight, "model.norm.weight": self.norm.weight}
        for i, layer in enumerate(self.layers):
            q, k, v = layer.qkv.weight.split([n_q, n_kv, n_kv])
            gate, up = layer.gate_up.weight.chunk(2)
            named = {
                "self_attn.q_proj": q, "self_attn.k_proj": k, "self_attn.v_proj": v, "self_attn.o_proj": layer.o.weight,
                "mlp.gate_proj": gate, "mlp.up_proj": up, "mlp.down_proj": layer.down.weight,
                "input_layernorm": layer.norm1.weight, "post_attention_layernorm": layer.norm2.weight,
            }  # fmt: skip
            out |= {f"model.layers.{i}.{name}.weight": weight for name, weight in named.items()}
        return {name: weight.detach().to("cpu", dtype).contiguous().clone() for name, weight in out.items()}


def fused(config, state):
    """The inverse of `Llama.state`: weights under Hugging Face's names as those of this module."""
    out = {"embed.weight": state["model.embed_tokens.weight"], "norm.weight": state["model.norm.weight"]}
    for i in range(config["num_hidden_layers"]):
        of = lambda *names: torch.cat([state[f"model.layers.{i}.{name}.weight"] for name in names]).float()
        out |= {
            f"layers.{i}.qkv.weight": of("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"),
            f"layers.{i}.o.weight": of("self_attn.o_proj"), f"layers.{i}.down.weight": of("mlp.down_proj"),
            f"layers.{i}.gate_up.weight": of("mlp.gate_proj", "mlp.up_proj"),
            f"layers.{i}.norm1.weight": of("input_layernorm"), f"layers.{i}.norm2.weight": of("post_attention_layernorm"),
        }  # fmt: skip
    return out


def visible(doc, branch):
    """What each token sees, [rows, tokens, tokens]: earlier tokens of its document's trunk and of its own branch."""
    t = doc.shape[1]
    causal = torch.ones(t, t, dtype=torch.bool, device=doc.device).tril()
    same = branch.unsqueeze(2) == branch.unsqueeze(1)
    return causal & (doc.unsqueeze(2) == doc.unsqueeze(1)) & (same | (branch == 0).unsqueeze(1))


def losses(model, batch):
    """(weighted cross-entropy, loss of choosing the right candidate), summed over a batch, and sums to log."""
    hidden = model(*(batch[name] for name in ("ids", "pos", "doc", "branch")))
    log_p = F.log_softmax(model.head(hidden[batch["positions"]]).float(), dim=-1)
    token_log_p = log_p[batch["at"], batch["token"]]
    weighted = -(token_log_p * batch["weight"]).sum()
    of_candidate = batch["candidate"] >= 0
    sums = torch.zeros(batch["groups"] * batch["n_candidates"], device=log_p.device)
    sums = sums.index_add(0, batch["candidate"][of_candidate], token_log_p[of_candidate]).view(
        -1, batch["n_candidates"]
    )
    choice = -F.log_softmax(sums, dim=-1)[:, 0]
    answer = batch["weight"] == 1.0
    log = dict(answer=-token_log_p[answer].detach().sum(), n_answer=answer.sum(), right=(sums.argmax(-1) == 0).sum())
    return (
        weighted,
        choice.sum(),
        log
        | dict(
            weight=batch["weight"].sum(),
            weighted=weighted.detach(),
            choice=choice.detach().sum(),
            groups=batch["groups"],
            tokens=batch["n_tokens"],
        ),
    )
