"""The network as an ONNX graph of whole-number products, written node by node.

Activations are rounded to eight bits with a scale of their own for every row (a piece), weights to seven bits with a scale for every column: what a
sentence gets does not depend on the sentences beside it, and seven bits keep the sums of pairs within 16 bits, so that processors with and without
the newer instructions give the same numbers.
"""

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from encoder import HEADS, LAYERS, WIDTH
from quantise import MOST

OPSET, MICROSOFT = 21, "com.microsoft"
# Rows are rounded to -127 … 127 and written as 1 … 255: unsigned times signed is the product that processors have.
MIDDLE = 128


class Graph:
    """Collects nodes and constants; `node` answers the name of its first output."""

    def __init__(self, whole=True):
        self.nodes, self.constants, self.known = [], [], {}
        self.whole = whole

    def constant(self, array, name=None):
        array = np.asarray(array)
        key = None if name else (str(array.dtype), array.shape, array.tobytes())
        if key in self.known:
            return self.known[key]
        name = name or f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(array.copy(order="C"), name))
        if key:
            self.known[key] = name
        return name

    def node(self, kind, inputs, outputs=1, domain="", **attributes):
        names = [f"n{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names if outputs > 1 else names[0]

    def rounded(self, x):
        """Rows of `x` as whole numbers -> (numbers, scales)"""
        most = self.node("ReduceMax", [self.node("Abs", [x]), self.constant(np.array([1]))], keepdims=0)
        scale = self.node("Mul", [self.node("Max", [most, self.constant(np.float32(1e-6))]), self.constant(np.float32(1 / 127))])
        middle = self.node("ConstantOfShape", [self.node("Shape", [scale])], value=helper.make_tensor("middle", TensorProto.UINT8, [1], [MIDDLE]))
        return self.node("QuantizeLinear", [x, scale, middle], axis=0), scale

    def product(self, x, weight, columns=None):
        """`x` times `weight` (a torch Linear's, [outputs, inputs]), without bias. `x` is a name, or rows already rounded."""
        w = weight.detach().numpy().T
        if not self.whole:
            return self.node("MatMul", [x, self.constant(w.astype(np.float32))])
        scale = np.maximum(np.abs(w).max(0), 1e-8) / MOST
        numbers = np.round(w / scale).astype(np.int8)
        rows, row_scale = x if isinstance(x, tuple) else self.rounded(x)
        sums = self.node("MatMulInteger", [rows, self.constant(numbers), self.constant(np.array(MIDDLE, np.uint8))])
        back = self.node("DequantizeLinear", [sums, row_scale], axis=0)
        return self.node("Mul", [back, self.constant(scale.astype(np.float32))])

    def linear(self, x, layer):
        y = self.product(x, layer.weight)
        return y if layer.bias is None else self.node("Add", [y, self.value(layer.bias)])

    def once(self, x):
        """Rows rounded once for several products."""
        return self.rounded(x) if self.whole else x

    def value(self, tensor):
        return self.constant(tensor.detach().numpy().astype(np.float32))

    def rows_of(self, table, ids):
        """Rows of an embedding table, kept as whole numbers."""
        w = table.weight.detach().numpy()
        if not self.whole:
            return self.node("Gather", [self.constant(w), ids])
        scale = np.maximum(np.abs(w).max(1, keepdims=True), 1e-8) / 127
        numbers = self.node("Cast", [self.node("Gather", [self.constant(np.round(w / scale).astype(np.int8)), ids])], to=TensorProto.FLOAT)
        return self.node("Mul", [numbers, self.node("Gather", [self.constant(scale.astype(np.float32)), ids])])


def summed_norm(g, x, skip, norm, bias):
    """Norm of x + bias + skip. Sums and norm by themselves: the runtime's operator for all three at once takes five times as long, a quarter of the whole."""
    total = g.node("Add", [g.node("Add", [x, g.value(bias)]), skip])
    return g.node("LayerNormalization", [total, g.value(norm.weight), g.value(norm.bias)], axis=-1, epsilon=norm.eps)


def layer_of(g, x, layer, shape3, shape2):
    """One layer of the encoder over rows `x` [B*P, width]."""
    qkv = g.linear(x, layer.qkv)
    parts = g.node("Split", [g.node("Reshape", [qkv, shape3(3 * WIDTH)])], outputs=3, axis=2, num_outputs=3)
    seen = g.node("MultiHeadAttention", parts, domain=MICROSOFT, num_heads=HEADS)
    out = g.product(g.node("Reshape", [seen, shape2(WIDTH)]), layer.out.weight)
    x = summed_norm(g, out, x, layer.norm, layer.out.bias)
    inner = g.node("BiasGelu", [g.product(x, layer.up.weight), g.value(layer.up.bias)], domain=MICROSOFT)
    return summed_norm(g, g.product(inner, layer.down.weight), x, layer.last, layer.down.bias)


def without_lemmas(net):
    """The tagger without the lemma scripts: learning them helps the rest, but rules over the tags give better lemmas (97.3 against 94.3 on EWT dev)."""
    upos, xpos, scripts, _ = net.split
    keep = torch.cat([torch.arange(upos + xpos), torch.arange(upos + xpos + scripts, sum(net.split))])
    layer = torch.nn.Linear(net.tags.in_features, len(keep))
    layer.weight.data, layer.bias.data = net.tags.weight.data[keep], net.tags.bias.data[keep]
    return layer


def model_of(net, whole=True):
    """ONNX model of a trained network; `whole` False keeps everything in floating point, to compare with."""
    g = Graph(whole)
    size = g.node("Shape", ["pieces"])
    pair = lambda width: g.node("Concat", [size, g.constant(np.array([width]))], axis=0)
    flat = lambda width: g.constant(np.array([-1, width]))
    e = net.encoder
    ids, cases = (g.node("Reshape", [name, g.constant(np.array([-1]))]) for name in ("pieces", "cases"))
    count = g.node("Gather", [size, g.constant(np.array([1]))])
    places = g.node("Slice", [g.value(e.place.weight), g.constant(np.array([0])), count, g.constant(np.array([0]))])
    x = g.node("Add", [g.rows_of(e.piece, ids), g.node("Gather", [g.value(e.case.weight), cases])])
    x = g.node("Reshape", [g.node("Add", [g.node("Reshape", [x, pair(WIDTH)]), places]), flat(WIDTH)])
    x = g.node("LayerNormalization", [x, g.value(e.norm.weight), g.value(e.norm.bias)], axis=-1, epsilon=e.norm.eps)
    shares = e.share.detach().softmax(0).numpy()
    mixed = None
    for share, layer in zip(shares, e.layers):
        x = layer_of(g, x, layer, pair, flat)
        part = g.node("Mul", [x, g.constant(np.float32(share))])
        mixed = part if mixed is None else g.node("Add", [mixed, part])
    rows = g.once(mixed)
    leak = lambda layer: g.node("LeakyRelu", [g.linear(rows, layer)], alpha=0.1)
    dependent = g.node("Add", [g.product(leak(net.dependent), net.arc.T), g.value(net.arc_bias)])
    width = net.arc.shape[0]
    dependents, heads = (g.node("Reshape", [t, pair(width)]) for t in (dependent, leak(net.head)))
    tags = without_lemmas(net)
    outputs = {
        "tags": g.node("Reshape", [g.linear(rows, tags), pair(tags.out_features)]),
        "arcs": g.node("MatMul", [dependents, g.node("Transpose", [heads], perm=[0, 2, 1])]),
        "dependents": g.node("Reshape", [g.linear(rows, net.rel_dependent), pair(net.rel_dependent.out_features)]),
        "heads": g.node("Reshape", [g.linear(rows, net.rel_head), pair(net.rel_head.out_features)]),
    }
    for name, made in outputs.items():
        g.nodes.append(helper.make_node("Identity", [made], [name]))
    wide = {"tags": tags.out_features, "arcs": "P", "dependents": net.rel_dependent.out_features, "heads": net.rel_head.out_features}
    graph = helper.make_graph(
        g.nodes, "reader",
        [helper.make_tensor_value_info(n, TensorProto.INT64, ["B", "P"]) for n in ("pieces", "cases")],
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["B", "P", wide[n]]) for n in outputs],
        g.constants,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)], producer_name="rapporteur")
    model.ir_version = 10
    onnx.checker.check_model(model)
    return model
