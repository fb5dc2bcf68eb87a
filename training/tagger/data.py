"""Reads the sets that tagger/dataset.ts writes, and deals them out in batches."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

WORK = Path(__file__).resolve().parent.parent / "work"
#: Most frequent words from which the projection of the word vectors is fitted.
PROJECTION_WORDS = 30_000


@dataclass
class Dataset:
    """features: tokens x tables; labels: tokens; windows: rows of article, first token, end."""

    features: np.ndarray
    labels: np.ndarray
    windows: np.ndarray


def load_spec(path):
    return json.loads(Path(path).read_text())


def load(folder, name, spec, vocabulary=None):
    """One set; ranks beyond the model's vocabulary become 0, the unknown word."""
    tables = spec["tables"]
    base = Path(folder) / name
    features = np.fromfile(f"{base}.features.i32", dtype=np.int32).reshape(-1, len(tables))
    features[:, 0][features[:, 0] > (vocabulary or spec["vocabulary"])] = 0
    labels = np.fromfile(f"{base}.labels.u8", dtype=np.uint8).astype(np.int64)
    windows = np.fromfile(f"{base}.windows.i32", dtype=np.int32).reshape(-1, 3)
    return Dataset(features, labels, windows)


def word_vectors(count, width):
    """GloVe vectors of the `count` most frequent words, centred and projected to `width` dimensions (PCA); row 0 is zero."""
    vectors = np.fromfile(WORK / "vectors.f32", dtype=np.float32).reshape(-1, 100)
    head = vectors[:PROJECTION_WORDS]
    mean = head.mean(0)
    _, _, axes = np.linalg.svd(head - mean, full_matrices=False)
    table = np.zeros((count + 1, width), dtype=np.float32)
    table[1:] = (vectors[:count] - mean) @ axes[:width].T
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
