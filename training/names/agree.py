"""Sifts the set `silver` with a trained model: python -m names.agree MODEL.pt FOLDER. Writes the set `agreed`.

Where the automatic names and the model's agree, a token keeps its label; where they differ it is left open. Windows without an
agreed name, and those with much dispute, are left out.
"""

import sys
from pathlib import Path

import numpy as np

from tagger.data import load
from tagger.measure import predict

from .train import ANY, load_model

#: Share of a window's tokens that may be open.
DISPUTED = 0.12
#: Tokens of the set, and what a window of it counts.
SIZE = 220_000
WEIGHT = 0.4


def main():
    model = load_model(sys.argv[1])
    folder = Path(sys.argv[2])
    data = load(folder, "silver", model.spec)
    found = predict(model, data)
    labels = np.where(found == data.labels, data.labels, ANY)
    kept, size = [], 0
    for i in np.random.default_rng(1).permutation(len(data.windows)):
        _, start, end = data.windows[i]
        part = labels[start:end]
        named = ((part > 0) & (part != ANY)).any()
        if named and (part == ANY).mean() <= DISPUTED and size < SIZE:
            kept.append(i)
            size += end - start
    features = np.fromfile(folder / "silver.features.i32", dtype=np.int32).reshape(len(labels), -1)
    rows, windows, at = [], [], 0
    for i in kept:
        article, start, end = data.windows[i]
        rows.append(np.arange(start, end))
        windows.append((article, at, at + end - start))
        at += end - start
    rows = np.concatenate(rows)
    features[rows].tofile(folder / "agreed.features.i32")
    labels[rows].astype(np.uint8).tofile(folder / "agreed.labels.u8")
    np.array(windows, dtype=np.int32).tofile(folder / "agreed.windows.i32")
    np.array([end - start for _, start, end in windows], dtype=np.int32).tofile(folder / "agreed.paragraphs.i32")
    np.full(len(windows), WEIGHT, dtype=np.float32).tofile(folder / "agreed.weights.f32")
    print(f"agreed: {len(kept)} windows, {at} tokens, {(labels[rows] == ANY).mean():.1%} open")


if __name__ == "__main__":
    main()
