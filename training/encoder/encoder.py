"""MiniLM (Wang et al. 2020) with one head a task: tags, lemma scripts, names, and trees (biaffine arcs after Dozat and Manning 2017, an additive label layer)."""

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from pieces import CASES

WIDTH, LAYERS, HEADS, INNER, PLACES = 384, 6, 12, 1536, 512
ARC, LABEL = 256, 128


def drop_whole(x, p, training):
    """Dropout with one mask a sentence for all its tokens."""
    if not training or p == 0:
        return x
    return x * x.new_empty(x.size(0), 1, x.size(2)).bernoulli_(1 - p) / (1 - p)


class Layer(nn.Module):
    """One layer of BERT: attention and feed-forward, each with its sum and norm after."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.last = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, drop):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm(x + drop_whole(self.out(seen.transpose(1, 2).reshape(b, n, WIDTH)), drop, self.training))
        return self.last(x + drop_whole(self.down(F.gelu(self.up(x))), drop, self.training))


class Encoder(nn.Module):
    def __init__(self, pieces=30522):
        super().__init__()
        self.piece = nn.Embedding(pieces, WIDTH)
        self.place = nn.Embedding(PLACES, WIDTH)
        self.case = nn.Embedding(CASES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        # How much each layer's output counts for the heads.
        self.share = nn.Parameter(torch.tensor([0.0] * (LAYERS - 2) + [1.0, 2.0]))

    def forward(self, pieces, cases, mask=None, drop=0.0):
        x = self.piece(pieces) + self.place.weight[: pieces.size(1)] + self.case(cases)
        x = drop_whole(self.norm(x), drop, self.training)
        shares = self.share.softmax(0)
        mixed = 0
        for share, layer in zip(shares, self.layers):
            x = layer(x, mask, drop)
            mixed = mixed + share * x
        return mixed

    def start(self, path):
        """Takes over the weights of the pretrained model; the casing starts out unseen."""
        w = load_file(path)
        state = {"piece.weight": w["embeddings.word_embeddings.weight"],
                 "place.weight": w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0],
                 "norm.weight": w["embeddings.LayerNorm.weight"], "norm.bias": w["embeddings.LayerNorm.bias"]}
        for i in range(LAYERS):
            old, new = f"encoder.layer.{i}.", f"layers.{i}."
            for kind in ("weight", "bias"):
                state[new + "qkv." + kind] = torch.cat([w[f"{old}attention.self.{part}.{kind}"] for part in ("query", "key", "value")])
                for mine, theirs in (("out", "attention.output.dense"), ("norm", "attention.output.LayerNorm"), ("up", "intermediate.dense"), ("down", "output.dense"), ("last", "output.LayerNorm")):
                    state[f"{new}{mine}.{kind}"] = w[f"{old}{theirs}.{kind}"]
        nn.init.normal_(self.case.weight, std=0.01)
        missing, unexpected = self.load_state_dict(state, strict=False)
        assert set(missing) == {"case.weight", "share"} and not unexpected, (missing, unexpected)


class Network(nn.Module):
    def __init__(self, upos, xpos, lemmas, names, rels, dropout=0.3):
        super().__init__()
        self.encoder = Encoder()
        self.split = (upos, xpos, lemmas, names)
        self.dropout = dropout
        self.tags = nn.Linear(WIDTH, sum(self.split))
        self.dependent = nn.Linear(WIDTH, ARC)
        self.head = nn.Linear(WIDTH, ARC)
        self.arc = nn.Parameter(torch.zeros(ARC, ARC))
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.rel_dependent = nn.Linear(WIDTH, LABEL)
        self.rel_head = nn.Linear(WIDTH, LABEL, bias=False)
        self.rel_out = nn.Linear(LABEL, rels)
        nn.init.xavier_uniform_(self.arc)

    def states(self, batch):
        """States at the first piece of each word, the root's (at [CLS]) before them."""
        h = self.encoder(batch["pieces"], batch["cases"], batch["mask"], 0.1)
        first = batch["first"]
        return h.gather(1, first.unsqueeze(-1).expand(-1, -1, WIDTH))

    def forward(self, batch):
        """-> states with the root, (upos, xpos, lemma, name) scores, arc scores [sentence, dependent, head], head 0 being the root"""
        rooted = drop_whole(self.states(batch), self.dropout, self.training)
        tags = self.tags(rooted[:, 1:]).split(self.split, -1)
        dependent = drop_whole(F.leaky_relu(self.dependent(rooted[:, 1:]), 0.1), self.dropout, self.training)
        head = drop_whole(F.leaky_relu(self.head(rooted), 0.1), self.dropout, self.training)
        return rooted, [t.float() for t in tags], ((dependent @ self.arc + self.arc_bias) @ head.transpose(1, 2)).float()

    def relations(self, rooted, heads):
        """Label scores of each token given its head (0 the root)."""
        up = self.rel_head(rooted).gather(1, heads.unsqueeze(-1).expand(-1, -1, LABEL))
        hidden = drop_whole(F.leaky_relu(self.rel_dependent(rooted[:, 1:]) + up, 0.1), self.dropout, self.training)
        return self.rel_out(hidden).float()
