"""Whole-number products: seven bits a weight with a scale for each output, so that sums of pairs of products fit in 16 bits on every processor; eight bits an activation with a scale for each row."""

import contextlib

import torch
from torch import nn

MOST = 63


def rounded(weight):
    """`weight` [outputs, inputs] as it ships, one scale an output."""
    scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / MOST
    return (weight / scale).round() * scale


class RoundedRows(torch.autograd.Function):
    """Rows to 255 steps; the gradient passes as if nothing had been done (Bengio et al. 2013)."""

    @staticmethod
    def forward(ctx, x):
        scale = x.abs().amax(-1, keepdim=True).clamp(min=1e-6) / 127
        return (x / scale).round_().mul_(scale)

    @staticmethod
    def backward(ctx, gradient):
        return gradient


def matrices(net):
    """The layers whose weights ship as whole numbers. The one that labels arcs does not."""
    return [m for m in net.modules() if isinstance(m, nn.Linear) and m is not net.rel_out]


@contextlib.contextmanager
def quantised(net, wanted=True):
    """Within it the network computes with rounded weights and activations; gradients reach the unrounded weights as they are."""
    if not wanted:
        yield
        return
    layers = matrices(net)
    kept = [(m, m.weight.data) for m in layers]
    hooks = [m.register_forward_pre_hook(lambda _, inputs: (RoundedRows.apply(inputs[0]),)) for m in layers]
    with torch.no_grad():
        for m, weight in kept:
            m.weight.data = rounded(weight)
    try:
        yield
    finally:
        for m, weight in kept:
            m.weight.data = weight
        for hook in hooks:
            hook.remove()
