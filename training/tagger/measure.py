"""Exact spans: F1 of each kind of label, windows taken one by one."""

import numpy as np
import torch

from .data import batches, collate


def spans(labels):
    """(kind, first token, end) of every B- with its I-s."""
    found, i = set(), 0
    while i < len(labels):
        if labels[i] == 0:
            i += 1
            continue
        kind, end = (labels[i] - 1) >> 1, i + 1
        while end < len(labels) and labels[end] == 2 * kind + 2:
            end += 1
        found.add((int(kind), i, end))
        i = end
    return found


@torch.no_grad()
def predict(models, data, tokens=8000):
    """Labels of a set; several models vote by the mean of their emissions and transitions."""
    models = models if isinstance(models, list) else [models]
    for model in models:
        model.eval()
    out = np.zeros(len(data.labels), dtype=np.int64)
    crf = models[0].crf
    kept = crf.weights.data
    crf.weights.data = sum(model.crf.weights.data for model in models) / len(models)
    for batch in batches(data.windows, tokens):
        features, _, lengths = collate(data, batch)
        emissions = sum(model.emissions(features, lengths) for model in models) / len(models)
        labels = crf.decode(emissions, lengths).numpy()
        for row, i in enumerate(batch):
            _, start, end = data.windows[i]
            out[start:end] = labels[row, : end - start]
    crf.weights.data = kept
    return out


def exact(predicted, data, kinds):
    """F1 in per cent of each kind."""
    right, given, gold = np.zeros(kinds), np.zeros(kinds), np.zeros(kinds)
    for _, start, end in data.windows:
        a, b = spans(predicted[start:end]), spans(data.labels[start:end])
        for group, counts in ((a, given), (b, gold), (a & b, right)):
            for kind, _, _ in group:
                counts[kind] += 1
    return 200 * right / np.maximum(1, given + gold)
