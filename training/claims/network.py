"""The claim reader's network as server/src/analysis/claims/network.ts runs it, and the sets it learns from."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn

from tagger.data import word_vectors

#: Tokens read of one sentence.
LONGEST = 120


@dataclass
class Sentences:
    """rows: one array of tokens x (tables + 1) a sentence; marks: sentences x kinds; articles: the article of each."""

    rows: list
    articles: np.ndarray
    marks: np.ndarray

    @property
    def opinion(self):
        """0 unmarked, 1 optional, 2 firm: the strongest mark of an opinion, which are the first six kinds."""
        return self.marks[:, :6].max(1)

    def targets(self):
        """In the order of kinds.ts: an opinion, a firm one, and each kind."""
        opinion = self.opinion
        return np.concatenate([(opinion > 0)[:, None], (opinion == 2)[:, None], self.marks > 0], 1).astype(np.float32)


def load(folder, name, spec):
    base = Path(folder) / name
    width = len(spec["tables"]) + 1
    features = np.fromfile(f"{base}.features.i32", dtype=np.int32).reshape(-1, width)
    features[features[:, 0] > spec["vocabulary"], 0] = 0
    places = np.fromfile(f"{base}.sentences.i32", dtype=np.int32).reshape(-1, 3)
    marks = np.fromfile(f"{base}.marks.u8", dtype=np.uint8).reshape(len(places), len(spec["labels"]) - 2)
    return Sentences([features[start:end].astype(np.int64) for _, start, end in places], places[:, 0], marks)


class Network(nn.Module):
    def __init__(self, spec, drop=0.3):
        super().__init__()
        hidden, self.answers = spec["hidden"], len(spec["labels"])
        word, *others = spec["tables"]
        vectors = word_vectors(np.arange(1, spec["vocabulary"] + 1), word["width"])
        self.tables = nn.ModuleList([nn.Embedding.from_pretrained(torch.from_numpy(vectors), freeze=True)])
        self.tables.extend(nn.Embedding(table["rows"], table["width"]) for table in others)
        self.flag = nn.Embedding(2, 4)
        for table in [*self.tables[1:], self.flag]:
            nn.init.normal_(table.weight, 0, 0.1)
        width = sum(table["width"] for table in spec["tables"]) + 4
        self.first = nn.Conv1d(width, hidden, 3, padding=1)
        self.second = nn.Conv1d(hidden, hidden, 3, padding=1)
        self.heads = nn.Linear(2 * hidden, 2 * self.answers)
        nn.init.normal_(self.heads.weight, 0, 0.05)
        self.bias = nn.Parameter(torch.zeros(self.answers))
        self.drop = nn.Dropout(drop)

    def forward(self, rows, inside):
        """Log-odds of each answer: (batch, answers)."""
        parts = [table(rows[..., i]) for i, table in enumerate(self.tables)]
        if self.training:
            parts[0] = parts[0] * (torch.rand(rows.shape[:2]) >= 0.02).unsqueeze(-1)
            parts[1] = parts[1] * (torch.rand(rows.shape[:2]) >= 0.3).unsqueeze(-1)
        x = self.drop(torch.cat([*parts, self.flag(rows[..., -1])], -1)) * inside.unsqueeze(-1)
        first = torch.relu(self.first(x.transpose(1, 2))) * inside.unsqueeze(1)
        second = torch.relu(self.second(self.drop(first))) * inside.unsqueeze(1)
        both = self.drop(torch.cat([first, second], 1).transpose(1, 2))
        attention, values = self.heads(both).split(self.answers, -1)
        attention = torch.softmax(attention.masked_fill(~inside.bool().unsqueeze(-1), -1e9), 1)
        return (attention * values).sum(1) + self.bias


def collate(rows, batch):
    longest = max(len(rows[i]) for i in batch)
    out = np.zeros((len(batch), longest, rows[batch[0]].shape[1]), dtype=np.int64)
    inside = np.zeros((len(batch), longest), dtype=np.float32)
    for place, i in enumerate(batch):
        out[place, : len(rows[i])], inside[place, : len(rows[i])] = rows[i], 1
    return torch.from_numpy(out), torch.from_numpy(inside)


def batches(rows, chosen, size, rng=None):
    """Sentences of like length together; shuffled where a generator is given."""
    order = sorted(chosen, key=lambda i: len(rows[i]) + (rng.random() * 6 if rng else 0))
    out = [order[i : i + size] for i in range(0, len(order), size)]
    if rng:
        rng.shuffle(out)
    return out
