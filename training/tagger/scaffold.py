"""
A syntactic scaffold (Swayamdipta et al., EMNLP 2018): while it learns its labels, the encoder also learns to tell each token's part
of speech, its relation and the place of its head (parse.py). The heads that read this are thrown away afterwards.
"""

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

PADDING = -100


class Scaffold(nn.Module):
    def __init__(self, folder, name, width, weight):
        super().__init__()
        sizes = json.loads((Path(folder) / f"{name}.syntax.json").read_text())
        self.rows = np.fromfile(Path(folder) / f"{name}.syntax.i32", dtype=np.int32).reshape(-1, len(sizes))
        self.heads = nn.ModuleList([nn.Linear(width, size) for size in sizes])
        self.weight = weight

    def targets(self, data, batch):
        """(time, batch, 3)"""
        windows = data.windows[batch]
        out = torch.full((int((windows[:, 2] - windows[:, 1]).max()), len(batch), self.rows.shape[1]), PADDING)
        for column, (_, start, end) in enumerate(windows):
            out[: end - start, column] = torch.from_numpy(self.rows[start:end])
        return out

    def loss(self, states, targets):
        losses = [
            F.cross_entropy(head(states).flatten(0, 1), targets[..., i].flatten(), ignore_index=PADDING, reduction="sum")
            for i, head in enumerate(self.heads)
        ]
        return self.weight * sum(losses)
