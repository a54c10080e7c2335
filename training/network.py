"""The network: word features -> two bidirectional LSTMs -> tags, names, and biaffine trees (Dozat and Manning 2017, with a small hidden label layer)."""

import torch
from torch import nn
import torch.nn.functional as F

import features as feats
from labels import NAME_LABELS

SIZES = {"word": 100, "ngram": 64, "affix": 32, "shape": 16, "input": 160, "hidden": 96, "arc": 96, "rel": 128}


class WordEncoder(nn.Module):
    """Features of distinct forms -> one vector each. At run time its output, and its projection into the first LSTM, is kept for every form met."""

    def __init__(self, words):
        super().__init__()
        s = SIZES
        self.word = nn.Embedding(words, s["word"])
        self.ngram = nn.EmbeddingBag(feats.NGRAM_BUCKETS, s["ngram"], mode="mean")
        self.prefix = nn.Embedding(feats.AFFIX_BUCKETS, s["affix"])
        self.suffix = nn.Embedding(feats.AFFIX_BUCKETS, s["affix"])
        self.shape = nn.Embedding(feats.SHAPE_BUCKETS, s["shape"])
        for table in (self.word, self.ngram, self.prefix, self.suffix, self.shape):
            nn.init.normal_(table.weight, std=0.3 if table is not self.ngram else 0.6)
        self.join = nn.Linear(s["word"] + s["ngram"] + 2 * s["affix"] + s["shape"], s["input"])

    def forward(self, f):
        parts = [self.word(f["word"]), self.ngram(f["ngrams"], f["offsets"]), self.prefix(f["prefix"]), self.suffix(f["suffix"]), self.shape(f["shape"])]
        return F.leaky_relu(self.join(torch.cat(parts, -1)), 0.1)


class BiLstm(nn.Module):
    """One layer in both directions over padded batches; the backward direction runs on each sentence reversed in place of its own length."""

    def __init__(self, size, hidden):
        super().__init__()
        self.forwards = nn.LSTM(size, hidden, batch_first=True)
        self.backwards = nn.LSTM(size, hidden, batch_first=True)

    def forward(self, x, flip):
        ahead = self.forwards(x)[0]
        back = self.backwards(x.gather(1, flip.unsqueeze(-1).expand(-1, -1, x.size(-1))))[0]
        return ahead, back.gather(1, flip.unsqueeze(-1).expand(-1, -1, back.size(-1)))


def reversal(lengths, width):
    """Index of the token that stands at each place when every sentence is turned round; padding stays."""
    place = torch.arange(width).unsqueeze(0)
    ends = lengths.unsqueeze(1)
    return torch.where(place < ends, ends - 1 - place, place)


def drop(x, p, training):
    """Dropout with one mask a sentence for all its tokens."""
    if not training or p == 0:
        return x
    keep = x.new_empty(x.size(0), 1, x.size(2)).bernoulli_(1 - p) / (1 - p)
    return x * keep


class Network(nn.Module):
    def __init__(self, words, upos, xpos, rels, dropout=0.3):
        super().__init__()
        s = SIZES
        top = 2 * s["hidden"]
        self.dropout = dropout
        self.encoder = WordEncoder(words)
        self.first = BiLstm(s["input"], s["hidden"])
        self.second = BiLstm(top, s["hidden"])
        self.tags = nn.Linear(top, upos + xpos + len(NAME_LABELS))
        self.split = (upos, xpos, len(NAME_LABELS))
        self.arc_dependent = nn.Linear(top, s["arc"])
        self.arc_head = nn.Linear(top, s["arc"])
        self.arc_weight = nn.Parameter(torch.zeros(s["arc"], s["arc"]))
        self.arc_bias = nn.Parameter(torch.zeros(s["arc"]))
        self.root = nn.Parameter(torch.randn(top) * 0.1)
        self.rel_dependent = nn.Linear(top, s["rel"])
        self.rel_head = nn.Linear(top, s["rel"], bias=False)
        self.rel_out = nn.Linear(s["rel"], rels)
        nn.init.xavier_uniform_(self.arc_weight)

    def words(self, batch):
        x = self.encoder(batch["features"])[batch["forms"]]
        return drop(x, self.dropout * 0.7, self.training)

    def top(self, batch):
        flip = reversal(batch["lengths"], batch["forms"].size(1))
        low = torch.cat(self.first(self.words(batch), flip), -1)
        high = torch.cat(self.second(drop(low, self.dropout, self.training), flip), -1)
        return drop(high, self.dropout, self.training)

    def forward(self, batch):
        """-> top states, (upos, xpos, names) scores, arc scores [sentence, dependent, head], head 0 being the root"""
        h = self.top(batch)
        tags = self.tags(h).split(self.split, -1)
        rooted = torch.cat([self.root.expand(h.size(0), 1, -1), h], 1)
        dependent = drop(F.leaky_relu(self.arc_dependent(h), 0.1), self.dropout, self.training)
        head = drop(F.leaky_relu(self.arc_head(rooted), 0.1), self.dropout, self.training)
        arcs = (dependent @ self.arc_weight + self.arc_bias) @ head.transpose(1, 2)
        return rooted, tags, arcs

    def relations(self, rooted, heads):
        """Label scores of each token given its head (0 the root)."""
        up = self.rel_head(rooted).gather(1, heads.unsqueeze(-1).expand(-1, -1, SIZES["rel"]))
        hidden = drop(F.leaky_relu(self.rel_dependent(rooted[:, 1:]) + up, 0.1), self.dropout, self.training)
        return self.rel_out(hidden)
