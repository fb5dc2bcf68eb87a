"""The tagger: embedded features, one bidirectional LSTM, a linear layer and a CRF."""

import torch
from torch import nn

from .crf import CRF


class LockedDropout(nn.Module):
    """Drops the same values at every token of a window. Input: time, batch, values."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or self.share == 0:
            return x
        return x * (torch.empty(1, x.shape[1], x.shape[2]).bernoulli_(1 - self.share) / (1 - self.share))


class Tagger(nn.Module):
    def __init__(self, spec, vectors, dropout_in=0.3, dropout_out=0.4, unknown=0.02, form_drop=0.3):
        super().__init__()
        self.spec = spec
        self.unknown = unknown
        self.form_drop = form_drop
        self.hidden = spec["hidden"]
        tables = spec["tables"]
        self.tables = nn.ModuleList([nn.Embedding.from_pretrained(torch.from_numpy(vectors), freeze=True)])
        for table in tables[1:]:
            self.tables.append(nn.Embedding(table["rows"], table["width"]))
            nn.init.normal_(self.tables[-1].weight, 0, 0.3)
        width = sum(table["width"] for table in tables)
        self.drop_in = LockedDropout(dropout_in)
        self.drop_out = LockedDropout(dropout_out)
        self.ahead = self.lstm(width)
        self.behind = self.lstm(width)
        self.out = nn.Linear(2 * self.hidden, len(spec["labels"]))
        self.crf = CRF(spec["labels"])

    def lstm(self, width):
        """Orthogonal recurrent weights, forget bias 1."""
        layer = nn.LSTM(width, self.hidden)
        nn.init.orthogonal_(layer.weight_hh_l0)
        nn.init.zeros_(layer.bias_ih_l0)
        nn.init.zeros_(layer.bias_hh_l0)
        layer.bias_ih_l0.data[self.hidden : 2 * self.hidden] = 1
        return layer

    def embed(self, features):
        """(batch, time, tables) to (time, batch, values)."""
        words = features[..., 0]
        if self.training and self.unknown > 0:
            words = words.masked_fill(torch.rand(words.shape) < self.unknown, 0)
        parts = [self.tables[0](words)]
        for i, table in enumerate(self.tables[1:], 1):
            part = table(features[..., i])
            if self.training and self.spec["tables"][i]["feature"] == "hash":
                part = part * (torch.rand(part.shape[:2]).unsqueeze(-1) >= self.form_drop)
            parts.append(part)
        return torch.cat(parts, -1).transpose(0, 1)

    def encode(self, features, lengths):
        """Hidden states of both directions: (time, batch, 2 x hidden)."""
        x = self.embed(features)
        steps = torch.arange(x.shape[0])[:, None]
        mirror = torch.where(steps < lengths[None], lengths[None] - 1 - steps, steps).unsqueeze(-1)
        x = self.drop_in(x)
        ahead = self.ahead(x)[0]
        behind = self.behind(x.gather(0, mirror.expand(-1, -1, x.shape[2])))[0]
        behind = behind.gather(0, mirror.expand(-1, -1, self.hidden))
        return torch.cat([ahead, behind], -1)

    def emissions(self, features, lengths):
        """(batch, time, labels)"""
        return self.out(self.drop_out(self.encode(features, lengths))).transpose(0, 1)

    def loss(self, features, expected, lengths):
        return self.crf.loss(self.emissions(features, lengths), expected, lengths)


def load_member(path):
    """What train.py saved, ready to read."""
    kept = torch.load(path, weights_only=False)
    model = Tagger(kept["spec"], kept["weights"]["tables.0.weight"].numpy())
    model.load_state_dict(kept["weights"])
    return model.eval()
