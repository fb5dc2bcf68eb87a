"""
Trains one member of a tagger: python -m tagger.train SPEC FOLDER OUT [--seed N …]. FOLDER holds the sets `train` and `held`, and, where the
member has a teacher, `texts` without labels and what the teacher expects of both.
"""

import argparse
import copy
import time
from pathlib import Path

import numpy as np
import torch

from .data import batches, collate, expected_of, joined, kept_ranks, load, load_spec, word_vectors
from .measure import exact, predict
from .model import Tagger

#: Steps until the learning rate is reached; from there it falls to FLOOR, linearly, until the last.
WARM_UP = 200
FLOOR = 1e-5
#: What a step keeps of the running mean of the weights, which is the model that is measured and saved.
AVERAGING = 0.996
BATCH_TOKENS = 2400


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("spec")
    parser.add_argument("folder")
    parser.add_argument("out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hidden", type=int, help="units each way, where not the specification's")
    parser.add_argument("--epochs", type=int, default=13)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--start", help="a trained member to go on from")
    parser.add_argument("--taught", type=float, default=0, help="how much the teacher's word counts beside the labels' on `train`; on `texts` it is all there is")
    return parser.parse_args()


def blank(spec, folder, hidden):
    """An untrained model, and the ranks of the words it knows."""
    spec["hidden"] = hidden or spec["hidden"]
    ranks = kept_ranks(folder, spec)
    spec["tables"][0]["rows"] = len(ranks) + 1
    return Tagger(spec, word_vectors(ranks, spec["tables"][0]["width"])), ranks


def lessons(folder, spec, taught):
    """What the member learns from."""
    kinds = len(spec["labels"])
    train = load(folder, "train", spec)
    train.learn_gold(kinds)
    if taught == 0:
        return train
    texts = load(folder, "texts", spec)
    for data, name, share in ((train, "train", taught), (texts, "texts", 1)):
        data.learn_taught(Path(folder) / name, kinds, share)
    return joined(train, texts)


@torch.no_grad()
def follow(average, model, step):
    """Moves the running mean of the weights on by one step; early steps count more."""
    keep = min(AVERAGING, step / (step + 30))
    for kept, new in zip(average.parameters(), model.parameters()):
        if new.requires_grad:
            kept.mul_(keep).add_(new, alpha=1 - keep)


def main():
    args = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    spec = load_spec(args.spec)
    train, held = lessons(args.folder, spec, args.taught), load(args.folder, "held", spec)
    model, ranks = blank(spec, args.folder, args.hidden)
    if args.start:
        model.load_state_dict(torch.load(args.start, weights_only=False)["weights"])
    average = copy.deepcopy(model)
    optimizer = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=args.rate, betas=(0.9, 0.98))
    total = len(batches(train.windows, BATCH_TOKENS, rng)) * args.epochs
    step, best, began = 0, -1.0, time.time()
    for epoch in range(args.epochs):
        model.train()
        losses = []
        for batch in batches(train.windows, BATCH_TOKENS, rng):
            rate = args.rate * min(1, (step + 1) / WARM_UP) * max(0, 1 - step / total) + FLOOR
            for group in optimizer.param_groups:
                group["lr"] = rate
            features, _, lengths = collate(train, batch)
            expected = expected_of(train, batch, features.shape[1])
            loss = model.loss(features, expected, lengths) / len(batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            step += 1
            losses.append(float(loss.detach()))
            follow(average, model, step)
        scores = exact(predict(average, held), held, len(spec["labels"]) // 2)
        print(f"epoch {epoch} loss {np.mean(losses):.3f} held", *(f"{s:.1f}" for s in scores), f"{time.time() - began:.0f} s", flush=True)
        if scores.sum() > best:
            best = scores.sum()
            saved = {"spec": spec, "ranks": ranks, "weights": average.state_dict(), "epoch": epoch, "held": scores.tolist()}
            torch.save(saved, args.out)


if __name__ == "__main__":
    main()
