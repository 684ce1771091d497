"""Writes a trained model as a Hugging Face folder with its card and a manifest of SHA-256 sums."""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import torch
from safetensors.torch import save_file

from model import DEFAULTS, Llama
from tokenizer import END

FIXED = dict(
    architectures=["LlamaForCausalLM"], model_type="llama", hidden_act="silu", tie_word_embeddings=True,
    attention_bias=False,
    mlp_bias=False, attention_dropout=0.0, rope_scaling=None, pretraining_tp=1, initializer_range=0.02, use_cache=True,
    bos_token_id=0, eos_token_id=0, torch_dtype="float16",
)  # fmt: skip
GENERATION = dict(bos_token_id=0, eos_token_id=0, do_sample=False, max_new_tokens=48)
MANIFEST = "kgt-manifest.json"


def export(checkpoint, tokenizer, out):
    """Writes weights (16-bit), configuration and tokenizer of a checkpoint into a folder."""
    state, out = torch.load(checkpoint, map_location="cpu"), Path(out)
    out.mkdir(parents=True, exist_ok=True)
    config = state["config"]
    model = Llama(config)
    model.load_state_dict(state["model"])
    head_dim = config["hidden_size"] // config["num_attention_heads"]
    weights = {name: without_subnormals(tensor) for name, tensor in model.state().items()}
    save_file(weights, out / "model.safetensors", metadata={"format": "pt"})
    (out / "model.safetensors").chmod(0o644)
    write(out / "config.json", FIXED | config | dict(head_dim=head_dim))
    write(out / "generation_config.json", GENERATION)
    write(out / "tokenizer_config.json", dict(
        tokenizer_class="PreTrainedTokenizerFast", bos_token=END, eos_token=END, pad_token=END, unk_token=END,
        add_bos_token=False,
        model_max_length=config["max_position_embeddings"], clean_up_tokenization_spaces=False,
    ))  # fmt: skip
    shutil.copy(tokenizer, out / "tokenizer.json")
    write(
        out / "train_log.json", dict(tokens=state["tokens"], steps=state["step"], args=state["args"], log=state["log"])
    )


def without_subnormals(tensor):
    """Zeros for what is below the least normal number of a type: mostly weights of neurons that training left
    dead. Processors may take a hundred times as long for such numbers."""
    return tensor.masked_fill(tensor.abs() < torch.finfo(tensor.dtype).smallest_normal, 0)


def write(path, value):
    path.write_text(json.dumps(value, indent=1) + "\n", encoding="utf8")


def manifest(folder):
    """Lists size and SHA-256 of every file of a model folder, in `kgt-manifest.json` there."""
    paths = sorted(p for p in Path(folder).iterdir() if p.is_file() and p.name != MANIFEST)
    files = {p.name: dict(size=p.stat().st_size, sha256=hashlib.sha256(p.read_bytes()).hexdigest()) for p in paths}
    write(Path(folder) / MANIFEST, dict(version=1, files=files))


def card(template, folder):
    """Writes MODEL_CARD.md: the template with the numbers of config.json, train_log.json and eval.json."""
    folder = Path(folder)
    read = lambda name: json.loads((folder / name).read_text(encoding="utf8"))
    config, log, values = read("config.json"), read("train_log.json"), read("eval.json")
    text = Path(template).read_text(encoding="utf8")
    filled = dict(
        parameters=f"{values['parameters'] / 1e6:.1f}",
        tokens=f"{log['tokens'] / 1e6:.1f}",
        steps=log["steps"],
        shape=", ".join(f"{name} {config[name]}" for name in DEFAULTS),
        evaluation="\n".join(table(values)),
    )
    for name, value in filled.items():
        text = text.replace(f"@{name}@", str(value))
    (folder / "MODEL_CARD.md").write_text(text, encoding="utf8")


def table(values):
    """The rows of eval.json as a table."""
    yield from ("| probe | value |", "|---|---|")
    for probe, found in values.items():
        for name, value in found.items() if isinstance(found, dict) else [("", found)]:
            shown = ", ".join(f"{k} {v}" for k, v in value.items()) if isinstance(value, dict) else value
            yield f"| {probe} {name} | {shown} |".replace("_", " ")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    export(args.checkpoint, args.tokenizer, args.out)
    manifest(args.out)


if __name__ == "__main__":
    main()
