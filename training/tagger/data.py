"""Reads the sets that tagger/dataset.ts writes, and deals them out in batches."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .crf import Expected

WORK = Path(__file__).resolve().parent.parent / "work"
#: Most frequent words from which the projection of the word vectors is fitted.
PROJECTION_WORDS = 30_000


@dataclass
class Dataset:
    """
    features: tokens x tables; labels: tokens; windows: rows of article, first token, end. What is learned from a window: expected, the
    share of each label at each token (tokens x labels), and pairs, how often labels follow one another (windows x labels + 1 x labels).
    """

    features: np.ndarray
    labels: np.ndarray
    windows: np.ndarray
    expected: np.ndarray | None = None
    pairs: np.ndarray | None = None

    def learn_gold(self, kinds):
        """What the labels say."""
        self.expected = np.eye(kinds, dtype=np.float16)[self.labels]
        self.pairs = np.zeros((len(self.windows), kinds + 1, kinds), dtype=np.float32)
        for pairs, (_, start, end) in zip(self.pairs, self.windows):
            labels = self.labels[start:end]
            pairs[kinds, labels[0]] += 1
            np.add.at(pairs, (labels[:-1], labels[1:]), 1)

    def learn_taught(self, base, kinds, share=1.0):
        """Puts what a teacher wrote (teach.py) in the place of this share of what is there."""
        expected = np.fromfile(f"{base}.expected.f16", dtype=np.float16).reshape(-1, kinds)
        pairs = np.fromfile(f"{base}.pairs.f32", dtype=np.float32).reshape(-1, kinds + 1, kinds)
        self.expected = (share * expected + (1 - share) * self.expected).astype(np.float16) if share < 1 else expected
        self.pairs = share * pairs + (1 - share) * self.pairs if share < 1 else pairs


def load_spec(path):
    return json.loads(Path(path).read_text())


def read_features(folder, name, spec):
    return np.fromfile(Path(folder) / f"{name}.features.i32", dtype=np.int32).reshape(-1, len(spec["tables"]))


def kept_ranks(folder, spec):
    """
    Ranks of the words a model knows, ascending: the `vocabulary` most frequent ones of the vectors, and those that the set
    `train` holds at least `counted` times, where the specification says so.
    """
    kept = np.arange(1, spec["vocabulary"] + 1)
    if "counted" in spec:
        ranks, counts = np.unique(read_features(folder, "train", spec)[:, 0], return_counts=True)
        kept = np.union1d(kept, ranks[(counts >= spec["counted"]) & (ranks > 0)])
    return kept


def load(folder, name, spec):
    """One set; ranks become rows of the model's word table, 0 for every word it does not know."""
    base = Path(folder) / name
    features = read_features(folder, name, spec)
    kept = kept_ranks(folder, spec)
    rows = np.zeros(max(features[:, 0].max(), kept.max()) + 1, dtype=np.int32)
    rows[kept] = np.arange(1, len(kept) + 1)
    features[:, 0] = rows[features[:, 0]]
    labels = np.fromfile(f"{base}.labels.u8", dtype=np.uint8).astype(np.int64)
    windows = np.fromfile(f"{base}.windows.i32", dtype=np.int32).reshape(-1, 3)
    return Dataset(features, labels, windows)


def word_vectors(ranks, width):
    """GloVe vectors of the words with these ranks, centred and projected to `width` dimensions (PCA); row 0 is zero."""
    vectors = np.fromfile(WORK / "vectors.f32", dtype=np.float32).reshape(-1, 100)
    head = vectors[:PROJECTION_WORDS]
    mean = head.mean(0)
    _, _, axes = np.linalg.svd(head - mean, full_matrices=False)
    table = np.zeros((len(ranks) + 1, width), dtype=np.float32)
    table[1:] = (vectors[ranks - 1] - mean) @ axes[:width].T
    return table


def batches(windows, tokens, rng=None):
    """Index lists of windows of like length, at most `tokens` padded tokens each; shuffled where a generator is given."""
    lengths = windows[:, 2] - windows[:, 1]
    noise = rng.random(len(lengths)) * 4 if rng is not None else 0
    out, current = [], []
    for i in np.argsort(lengths + noise, kind="stable"):
        if current and (len(current) + 1) * max(lengths[i], lengths[current[-1]], 12) > tokens:
            out.append(current)
            current = []
        current.append(i)
    if current:
        out.append(current)
    if rng is not None:
        rng.shuffle(out)
    return out


def joined(first, second):
    """Two sets as one."""
    windows = second.windows + [0, len(first.labels), len(first.labels)]
    return Dataset(
        np.concatenate([first.features, second.features]),
        np.concatenate([first.labels, second.labels]),
        np.concatenate([first.windows, windows]).astype(np.int32),
        np.concatenate([first.expected, second.expected]),
        np.concatenate([first.pairs, second.pairs]),
    )


def expected_of(data, batch, steps):
    """What is learned from these windows, padded to `steps` tokens."""
    labels = np.zeros((len(batch), steps, data.expected.shape[1]), dtype=np.float32)
    for row, i in enumerate(batch):
        _, start, end = data.windows[i]
        labels[row, : end - start] = data.expected[start:end]
    return Expected(torch.from_numpy(labels), torch.from_numpy(data.pairs[batch]))


def collate(data, batch):
    """features (batch, time, tables), labels (batch, time), lengths (batch)."""
    lengths = [int(data.windows[i, 2] - data.windows[i, 1]) for i in batch]
    features = np.zeros((len(batch), max(lengths), data.features.shape[1]), dtype=np.int64)
    labels = np.zeros((len(batch), max(lengths)), dtype=np.int64)
    for row, i in enumerate(batch):
        _, start, end = data.windows[i]
        features[row, : end - start] = data.features[start:end]
        labels[row, : end - start] = data.labels[start:end]
    return torch.from_numpy(features), torch.from_numpy(labels), torch.tensor(lengths)
