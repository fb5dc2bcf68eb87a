"""
A small model with random weights for the unit tests, and what PyTorch makes of their article with it:
python -m tagger.fixture (after fixture.ts). Two members, so that averaging is tested too.
"""

import json
from pathlib import Path

import numpy as np
import torch

from .data import WORK, Dataset, collate, read_features
from .model import Tagger
from .quantise import dequantised, write

FIXTURE = Path(__file__).resolve().parents[2] / "test" / "unit" / "tagging" / "fixture"


def random_member(spec, seed):
    torch.manual_seed(seed)
    model = Tagger(spec, torch.randn(spec["tables"][0]["rows"], spec["tables"][0]["width"]).numpy())
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.4)
        model.out.weight.mul_(4)
        model.out.bias.zero_()
    return {"spec": spec, "weights": model.state_dict()}


@torch.no_grad()
def main():
    spec = json.loads((FIXTURE / "spec.json").read_text())
    members = [random_member(spec, seed) for seed in (5, 6)]
    write(FIXTURE / "model.bin", members, spec["words"])
    windows = np.fromfile(WORK / "fixture" / "train.windows.i32", dtype=np.int32).reshape(-1, 3)
    features = read_features(WORK / "fixture", "train", spec)
    data = Dataset(features, np.zeros(len(features), dtype=np.int64), windows)
    models = [dequantised(member) for member in members]
    crf = models[0].crf
    crf.weights.data = sum(model.crf.weights.data for model in models) / len(models)
    expected = []
    for i in range(len(windows)):
        batch, _, lengths = collate(data, [i])
        emissions = sum(model.emissions(batch, lengths) for model in models) / len(models)
        rounded = [[round(float(value), 4) for value in row] for row in emissions[0]]
        marginals = [[round(float(value), 4) for value in row] for row in crf.expected(emissions, lengths).labels[0]]
        expected.append({"emissions": rounded, "labels": crf.decode(emissions, lengths)[0].tolist(), "marginals": marginals})
    (FIXTURE / "expected.json").write_text(json.dumps(expected, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
