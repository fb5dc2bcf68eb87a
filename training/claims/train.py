"""
Trains the claim reader: python -m claims.train SPEC FOLDER OUT.bin. Readers that never saw an article's fold answer for it
(`train.held.f32`, sentences x answers); the one that ships learns from all of findings-train.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from tagger.data import WORK, load_spec
from tagger.quantise import FORMAT, Block, quantised

from .network import Network, batches, collate, load

FOLDS, EPOCHS, BATCH = 5, 8, 64
RATE, WARM_UP, FLOOR, DECAY = 2e-3, 50, 0.02, 1e-4
#: What an opinion, a firm one and each kind count in the loss, and a firmly marked sentence beside another.
OPINION, FIRM, KIND, INSISTED = 1.5, 1.0, 0.5, 2.0


def trained(spec, rows, targets, weights, chosen, seed):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    network = Network(spec)
    learned = [p for p in network.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(learned, lr=RATE, weight_decay=DECAY)
    counts = torch.tensor([OPINION, FIRM] + [KIND] * (targets.shape[1] - 2))
    total, step = EPOCHS * (len(chosen) // BATCH + 1), 0
    for _ in range(EPOCHS):
        network.train()
        for batch in batches(rows, chosen, BATCH, rng):
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, (step + 1) / WARM_UP) * max(FLOOR, 1 - step / total)
            answers = network(*collate(rows, batch))
            losses = nn.functional.binary_cross_entropy_with_logits(answers, torch.from_numpy(targets[batch]), reduction="none")
            loss = (losses * counts * torch.from_numpy(weights[batch]).unsqueeze(1)).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learned, 2.0)
            optimizer.step()
            step += 1
    return network.eval()


@torch.no_grad()
def answered(network, rows, chosen):
    out = np.zeros((len(rows), network.answers), dtype=np.float32)
    for batch in batches(rows, list(chosen), 2 * BATCH):
        out[batch] = network(*collate(rows, batch)).numpy()
    return out[list(chosen)]


def write(out, spec, network):
    """One model file (server/src/tagging/model-file.ts): tables in 8 bits, the small rest in 32."""
    weights = {name: value.numpy() for name, value in network.state_dict().items()}
    block = Block()
    for i in range(len(spec["tables"])):
        values, scales = quantised(weights[f"tables.{i}.weight"])
        block.add(f"table{i}", values)
        block.add(f"table{i}/scales", scales)
    first = weights["first.weight"].transpose(1, 2, 0)  # inputs x taps x hidden
    flag = weights["flag.weight"].shape[1]
    block.add("first", np.ascontiguousarray(first[:-flag], dtype=np.float32))
    block.add("flags", np.einsum("fi,ith->fth", weights["flag.weight"], first[-flag:]).astype(np.float32))
    block.add("first/bias", weights["first.bias"])
    block.add("second", np.ascontiguousarray(weights["second.weight"].transpose(2, 1, 0), dtype=np.float32))
    block.add("second/bias", weights["second.bias"])
    block.add("heads", np.ascontiguousarray(weights["heads.weight"].T, dtype=np.float32))
    block.add("heads/bias", weights["heads.bias"])
    block.add("bias", weights["bias"])
    words = (WORK / "words.txt").read_text().split("\n")[: spec["vocabulary"]]
    header = {key: spec[key] for key in ("name", "labels", "tables")}
    header |= {"format": FORMAT, "members": 1, "vocabulary": words, "sections": block.sections, "checksum": block.checksum()}
    text = json.dumps(header, separators=(",", ":"))
    text += " " * (-(len(text) + 12) % 16)
    Path(out).write_bytes(b"ORTAGGER" + len(text).to_bytes(4, "little") + text.encode("ascii") + b"".join(block.parts))


def main():
    spec_path, folder, out = sys.argv[1:]
    torch.set_num_threads(1)
    spec, began = load_spec(spec_path), time.time()
    train, dev = (load(folder, name, spec) for name in ("train", "dev"))
    targets = train.targets()
    weights = np.where(train.opinion == 2, INSISTED, 1).astype(np.float32)
    fold = train.articles % FOLDS
    held = np.zeros_like(targets)
    for number in range(FOLDS):
        network = trained(spec, train.rows, targets, weights, np.flatnonzero(fold != number), number)
        unseen = np.flatnonzero(fold == number)
        held[unseen] = answered(network, train.rows, unseen)
        print(f"fold {number}: {time.time() - began:.0f} s", flush=True)
    held.tofile(Path(folder) / "train.held.f32")
    network = trained(spec, train.rows, targets, weights, np.arange(len(train.rows)), FOLDS)
    answered(network, dev.rows, range(len(dev.rows))).tofile(Path(folder) / "dev.held.f32")
    write(out, spec, network)
    print(f"{out}: {Path(out).stat().st_size:,} bytes; {time.time() - began:.0f} s")


if __name__ == "__main__":
    main()
