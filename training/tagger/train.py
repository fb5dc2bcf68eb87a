"""Trains one tagger: python -m tagger.train SPEC FOLDER OUT [--seed N …]. FOLDER holds the sets `train` and `held`."""

import argparse
import copy
import time

import numpy as np
import torch

from .data import batches, collate, kept_ranks, load, load_spec, word_vectors
from .measure import exact, predict
from .model import Tagger
from .scaffold import Scaffold

WARM_UP = 200
AVERAGING = 0.996
FLOOR = 1e-5


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("spec")
    parser.add_argument("folder")
    parser.add_argument("out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=13)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--tokens", type=int, default=2400)
    parser.add_argument("--start", help="a trained member to go on from")
    parser.add_argument("--tune", type=float, default=0, help="learning rate of the word vectors, as a share of the others'")
    parser.add_argument("--dropout-in", type=float, default=0.3)
    parser.add_argument("--dropout-out", type=float, default=0.4)
    parser.add_argument("--syntax", type=float, default=0, help="weight of the syntactic scaffold; needs the sets that parse.py writes")
    parser.add_argument("--minutes", type=float, default=1e9, help="stop after the epoch that passes this")
    return parser.parse_args()


def main():
    args = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    spec = load_spec(args.spec)
    train, held = (load(args.folder, name, spec) for name in ("train", "held"))
    ranks = kept_ranks(args.folder, spec)
    spec["tables"][0]["rows"] = len(ranks) + 1
    vectors = word_vectors(ranks, spec["tables"][0]["width"])
    model = Tagger(spec, vectors, args.dropout_in, args.dropout_out, tune=args.tune > 0)
    if args.start:
        model.load_state_dict(torch.load(args.start, weights_only=False)["weights"])
    average = copy.deepcopy(model)
    words = model.tables[0].weight
    groups = [{"params": [p for p in model.parameters() if p is not words], "share": 1}]
    if args.tune > 0:
        groups.append({"params": [words], "share": args.tune})
    scaffold = Scaffold(args.folder, "train", 2 * model.hidden, args.syntax) if args.syntax > 0 else None
    if scaffold:
        groups.append({"params": list(scaffold.parameters()), "share": 1})
    optimizer = torch.optim.Adam(groups, lr=args.rate, betas=(0.9, 0.98))
    total = len(batches(train.windows, args.tokens, rng)) * args.epochs
    kinds = len(spec["labels"]) // 2
    step, best, began = 0, -1.0, time.time()
    for epoch in range(args.epochs):
        model.train()
        losses = []
        for batch in batches(train.windows, args.tokens, rng):
            rate = args.rate * min(1, (step + 1) / WARM_UP) * max(0, 1 - step / total) + FLOOR
            for group in optimizer.param_groups:
                group["lr"] = rate * group["share"]
            features, labels, lengths = collate(train, batch)
            targets = scaffold.targets(train, batch) if scaffold else None
            loss = model.loss(features, labels, lengths, scaffold, targets) / len(batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            step += 1
            losses.append(float(loss.detach()))
            keep = min(AVERAGING, step / (step + 30))
            with torch.no_grad():
                for kept, new in zip(average.parameters(), model.parameters()):
                    if new.requires_grad:
                        kept.mul_(keep).add_(new, alpha=1 - keep)
        scores = exact(predict(average, held), held, kinds)
        print(f"epoch {epoch} loss {np.mean(losses):.3f} held", *(f"{s:.1f}" for s in scores), f"{time.time() - began:.0f} s", flush=True)
        if scores.sum() > best:
            best = scores.sum()
            saved = {"spec": spec, "ranks": ranks, "weights": average.state_dict(), "epoch": epoch, "held": scores.tolist()}
            torch.save(saved, args.out)
        if time.time() - began > 60 * args.minutes:
            break


if __name__ == "__main__":
    main()
