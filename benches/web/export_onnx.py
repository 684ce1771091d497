"""Writes a Llama model of a Hugging Face folder as ONNX, the way transformers.js loads it.

The graph is the fastest that was found for ONNX Runtime on WebAssembly: queries, keys and values in one
product, gate and up in another; ONNX Runtime's fused norms and rotary embedding; grouped queries as rows
of one product with their keys instead of repeated keys; vocabulary logits of the last
`num_logits_to_keep` positions only (0: of all). Float32.

    pip install numpy safetensors onnx
    python export_onnx.py ../../models/kgt-mini OUT
"""

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file

FUSED = "com.microsoft"
MASKED = np.finfo(np.float32).min


class Graph:
    """Nodes in order, each named by its first output."""

    def __init__(self):
        self.nodes, self.weights = [], {}

    def weight(self, name, array):
        self.weights.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def ints(self, *values):
        return self.weight(f"ints_{values}", np.array(values, np.int64))

    def op(self, kind, inputs, outputs=1, **attributes):
        names = [f"{kind}_{len(self.nodes)}" + (f"_{i}" if i else "") for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, **attributes))
        return names if outputs > 1 else names[0]

    def reshape(self, x, *shape):
        return self.op("Reshape", [x, self.ints(*shape)])

    def size(self, x, axis):
        return self.op("Shape", [x], start=axis, end=axis + 1)


class Llama:
    def __init__(self, folder):
        config = json.loads((folder / "config.json").read_text())
        assert config["model_type"] == "llama" and config["tie_word_embeddings"]
        self.n_layers, self.eps = config["num_hidden_layers"], config["rms_norm_eps"]
        self.n_heads, self.n_kv = config["num_attention_heads"], config["num_key_value_heads"]
        self.d_model, self.head_dim = config["hidden_size"], config["head_dim"]
        self.d_ff, self.vocabulary = config["intermediate_size"], config["vocab_size"]
        self.positions, self.theta = config["max_position_embeddings"], config["rope_theta"]
        tensors = load_file(folder / "model.safetensors")
        self.tensors = {name: array.astype(np.float32) for name, array in tensors.items()}

    def matrices(self, layer, *names, scale=1.0):
        """Projections side by side, [in, out]; the first one scaled."""
        parts = [self.tensors[f"model.layers.{layer}.{name}.weight"].T for name in names]
        return np.concatenate([parts[0] * np.float32(scale), *parts[1:]], axis=1)

    def rope(self):
        """Cosines and sines, [positions, head_dim / 2] each."""
        frequencies = self.theta ** (-np.arange(0, self.head_dim, 2) / self.head_dim)
        angles = np.outer(np.arange(self.positions), frequencies)
        return np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)

    def mask(self, g):
        """What is added to the scores: [batch, 1, seq, total]."""
        total, seq = g.size("attention_mask", 1), g.size("input_ids", 1)
        scalar = lambda x: g.op("Squeeze", [x])
        zero, one = g.weight("zero", np.array(0, np.int64)), g.weight("one", np.array(1, np.int64))
        keys = g.op("Range", [zero, scalar(total), one])
        queries = g.op("Range", [scalar(g.op("Sub", [total, seq])), scalar(total), one])
        earlier = g.op("LessOrEqual", [keys, g.reshape(queries, -1, 1)])  # [seq, total]
        real = g.op("Cast", ["attention_mask"], to=TensorProto.BOOL)
        real = g.op("Unsqueeze", [real, g.ints(1, 2)])
        seen = g.op("And", [real, earlier])
        values = [g.weight("seen", np.float32(0)), g.weight("masked", MASKED)]
        return g.op("Where", [seen, *values])

    def attention(self, g, layer, x, mask):
        heads, kv, dim, group = self.n_heads, self.n_kv, self.head_dim, self.n_heads // self.n_kv
        names = [f"self_attn.{name}_proj" for name in "qkv"]
        weight = self.matrices(layer, *names, scale=dim**-0.5)
        qkv = g.op("MatMul", [x, g.weight(f"{layer}.qkv", weight)])
        q, k, v = g.op("Split", [qkv, g.ints(heads * dim, kv * dim, kv * dim)], 3, axis=-1)
        tables = [g.weight(name, table) for name, table in zip(("cos", "sin"), self.rope())]
        q, k = (g.op("RotaryEmbedding", [y, "position_ids", *tables], domain=FUSED) for y in (q, k))
        q = g.op("Transpose", [g.reshape(q, 0, 0, kv, group, dim)], perm=[0, 2, 3, 1, 4])
        q = g.reshape(q, 0, kv, -1, dim)  # [batch, kv, group * seq, dim]
        k, v = (g.op("Transpose", [g.reshape(y, 0, 0, kv, dim)], perm=[0, 2, 1, 3]) for y in (k, v))
        for kind, y in (("key", k), ("value", v)):
            past, present = f"past_key_values.{layer}.{kind}", f"present.{layer}.{kind}"
            g.nodes.append(helper.make_node("Concat", [past, y], [present], axis=2))
        k = g.op("Transpose", [f"present.{layer}.key"], perm=[0, 1, 3, 2])
        scores = g.op("MatMul", [q, k])
        seq, total = g.size("input_ids", 1), g.size("attention_mask", 1)
        shape = g.op("Concat", [g.ints(0, heads), seq, total], axis=0)
        scores = g.op("Add", [g.op("Reshape", [scores, shape]), mask])
        weights = g.op("Softmax", [scores], axis=-1)
        shape = g.op("Concat", [g.ints(0, kv, -1), total], axis=0)
        mixed = g.op("MatMul", [g.op("Reshape", [weights, shape]), f"present.{layer}.value"])
        shape = g.op("Concat", [g.ints(0, kv, group), seq, g.ints(dim)], axis=0)
        mixed = g.op("Transpose", [g.op("Reshape", [mixed, shape])], perm=[0, 3, 1, 2, 4])
        mixed = g.reshape(mixed, 0, 0, heads * dim)
        return g.op("MatMul", [mixed, g.weight(f"{layer}.o", self.matrices(layer, "self_attn.o_proj"))])

    def mlp(self, g, layer, x):
        weight = self.matrices(layer, "mlp.gate_proj", "mlp.up_proj")
        both = g.op("MatMul", [x, g.weight(f"{layer}.gate_up", weight)])
        gate, up = g.op("Split", [both, g.ints(self.d_ff, self.d_ff)], 2, axis=-1)
        gate = g.op("QuickGelu", [gate], domain=FUSED, alpha=1.0)
        down = g.weight(f"{layer}.down", self.matrices(layer, "mlp.down_proj"))
        return g.op("MatMul", [g.op("Mul", [gate, up]), down])

    def graph(self):
        g = Graph()
        embeddings = self.tensors["model.embed_tokens.weight"]
        norm = lambda name: g.weight(name, self.tensors[f"{name}.weight"])
        mask = self.mask(g)
        x = g.op("Gather", [g.weight("embeddings", embeddings), "input_ids"])
        y = g.op(
            "SimplifiedLayerNormalization",
            [x, norm("model.layers.0.input_layernorm")],
            epsilon=self.eps,
            axis=-1,
        )
        after = [f"model.layers.{i}.input_layernorm" for i in range(1, self.n_layers)] + ["model.norm"]
        for layer in range(self.n_layers):
            middle = f"model.layers.{layer}.post_attention_layernorm"
            y, x = self.added(g, x, self.attention(g, layer, y, mask), norm(middle))
            y, x = self.added(g, x, self.mlp(g, layer, y), norm(after[layer]))
        seq = g.size("input_ids", 1)
        kept = g.reshape("num_logits_to_keep", 1)
        all_kept = g.op("Equal", [kept, g.ints(0)])
        start = g.op("Where", [all_kept, g.ints(0), g.op("Sub", [seq, kept])])
        y = g.op("Slice", [y, start, seq, g.ints(1)])
        head = g.weight("head", embeddings.T)
        g.nodes.append(helper.make_node("MatMul", [y, head], ["logits"]))
        return g

    def added(self, g, x, change, norm):
        """The normed sum, and the sum."""
        name = f"sum_{len(g.nodes)}"
        outputs = [f"normed_{name}", "", "", name]
        kind = "SkipSimplifiedLayerNormalization"
        node = helper.make_node(kind, [x, change, norm], outputs, domain=FUSED, epsilon=self.eps)
        g.nodes.append(node)
        return outputs[0], name

    def onnx(self):
        g = self.graph()
        ints = lambda name, shape: helper.make_tensor_value_info(name, TensorProto.INT64, shape)
        floats = lambda name, shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
        seq, total = ["batch_size", "sequence_length"], ["batch_size", "total_sequence_length"]
        cached = lambda name, length: [
            floats(f"{name}.{layer}.{kind}", ["batch_size", self.n_kv, length, self.head_dim])
            for layer in range(self.n_layers)
            for kind in ("key", "value")
        ]
        inputs = [ints("input_ids", seq), ints("attention_mask", total), ints("position_ids", seq)]
        inputs += [ints("num_logits_to_keep", [])]
        inputs += cached("past_key_values", "past_sequence_length")
        outputs = [floats("logits", ["batch_size", "kept", self.vocabulary])]
        outputs += cached("present", "total_sequence_length")
        graph = helper.make_graph(g.nodes, "llama", inputs, outputs, list(g.weights.values()))
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=9)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, help="a Hugging Face folder")
    parser.add_argument("out", type=Path, help="a folder for transformers.js")
    args = parser.parse_args()
    (args.out / "onnx").mkdir(parents=True, exist_ok=True)
    for path in args.model.glob("*.json"):
        shutil.copy(path, args.out)
    onnx.save(Llama(args.model).onnx(), args.out / "onnx/model.onnx")


if __name__ == "__main__":
    main()
