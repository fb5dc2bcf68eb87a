"""Trains a names tagger: python -m names.train SPEC FOLDER OUT [options]. FOLDER holds the sets that names/export.ts writes."""

import argparse
import copy
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from tagger.data import WORK, batches, collate, load, load_spec
from tagger.measure import predict, spans
from tagger.model import Tagger

from .codes import expand, quantise
from .partial import PartialCRF

WARM_UP = 200
AVERAGING = 0.996
FLOOR = 1e-5
#: In the labels: outside every name, but MISC is not marked throughout.
OUTSIDE_OR_MISC = 9
#: In the labels: nothing is known.
ANY = 10
MISC = (7, 8)
#: The bit of the flags that says the window is an article's first paragraph, and how often training turns it round: a sentence
#: without its article always looks like one.
FIRST, TURNED = 32, 0.25
#: PER, ORG and LOC are what models are chosen by.
CHOSEN = 3


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("spec")
    parser.add_argument("folder")
    parser.add_argument("out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=9)
    parser.add_argument("--plain", type=int, default=6, help="epochs before the word vectors are quantised; 0 or more than all: never")
    parser.add_argument("--codes", type=int, default=8, help="bytes a word's vector takes")
    parser.add_argument("--table", default="", help="a trained member whose quantised word vectors this one shares, from the first epoch on")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--tokens", type=int, default=2400)
    parser.add_argument("--hidden", type=int, default=0)
    parser.add_argument("--vocabulary", type=int, default=0)
    parser.add_argument("--without", default="", help="key of a given table to blank, for ablations")
    parser.add_argument("--dropout-in", type=float, default=0.3)
    parser.add_argument("--dropout-out", type=float, default=0.4)
    parser.add_argument("--sets", default="train,agreed", help="what to learn from")
    return parser.parse_args()


class Projected(nn.Module):
    """Frozen word vectors behind a learned projection: what is quantised in the end is their product."""

    def __init__(self, vectors, width):
        super().__init__()
        self.register_buffer("vectors", vectors, persistent=False)
        head = vectors[1:30_001]
        _, _, axes = torch.linalg.svd(head - head.mean(0), full_matrices=False)
        self.axes = nn.Parameter(axes[:width].T.contiguous())

    def forward(self, words):
        return self.vectors[words] @ self.axes

    def table(self):
        return (self.vectors @ self.axes).detach()


def glove(count):
    """Centred vectors of the `count` most frequent words; row 0, unknown, is zero."""
    vectors = torch.from_numpy(np.fromfile(WORK / "vectors.f32", dtype=np.float32).reshape(-1, 100)[:count])
    table = torch.zeros(count + 1, 100)
    table[1:] = vectors - vectors[:30_000].mean(0)
    return table


class Names(Tagger):
    def __init__(self, spec, **options):
        width = spec["tables"][0]["width"]
        super().__init__(spec, np.zeros((1, width), dtype=np.float32), **options)
        self.tables[0] = Projected(glove(spec["vocabulary"]), width)
        self.crf = PartialCRF(spec["labels"])
        self.codes = None

    def quantise(self, parts):
        """From here on the word vectors are the quantised ones, and fixed."""
        codes, books = quantise(self.tables[0].table(), parts)
        self.set_codes(codes, books)

    def share(self, path):
        """Takes over the word vectors of a member that is trained already: members of one file keep them once."""
        kept = torch.load(path, weights_only=True)
        self.set_codes(kept["codes"], kept["books"])

    def set_codes(self, codes, books):
        self.codes, self.books = codes, books
        self.tables[0] = nn.Embedding.from_pretrained(expand(codes, books), freeze=True)

    def loss(self, features, labels, lengths, weights):
        emissions = self.emissions(features, lengths)
        open_ones = (labels >= OUTSIDE_OR_MISC).any(1)
        total = emissions.new_zeros(())
        for partial in (False, True):
            rows = torch.nonzero(open_ones == partial).squeeze(1)
            if len(rows) == 0:
                continue
            size = lengths[rows]
            steps = int(size.max())
            part, gold = emissions[rows, :steps], labels[rows, :steps]
            if partial:
                allowed = nn.functional.one_hot(gold.masked_fill(gold >= OUTSIDE_OR_MISC, 0), emissions.shape[2]).bool()
                for label in MISC:
                    allowed[..., label] |= gold == OUTSIDE_OR_MISC
                allowed |= (gold == ANY).unsqueeze(2)
                each = self.crf.partial_loss(part, allowed, size)
            else:
                each = self.crf.gold_loss(part, gold, size)
            total = total + (each * weights[rows]).sum()
        return total


def load_named(args, spec, name):
    data = load(args.folder, name, spec)
    sizes = np.fromfile(Path(args.folder) / f"{name}.paragraphs.i32", dtype=np.int32)
    weights = np.fromfile(Path(args.folder) / f"{name}.weights.f32", dtype=np.float32)
    data.weights = np.repeat(weights, sizes)[data.windows[:, 1]]
    for i, table in enumerate(spec["tables"]):
        if args.without and table.get("key") == args.without:
            data.features[:, i] = 0
    return data


def joined(parts):
    """Several sets as one."""
    first = parts[0]
    for part in parts[1:]:
        moved = part.windows + [0, len(first.labels), len(first.labels)]
        first.features = np.concatenate([first.features, part.features])
        first.labels = np.concatenate([first.labels, part.labels])
        first.windows = np.concatenate([first.windows, moved]).astype(np.int32)
        first.weights = np.concatenate([first.weights, part.weights])
    return first


def figures(predicted, data):
    """Precision, recall and F1 in per cent: each type, then PER, ORG and LOC together."""
    counts = np.zeros((4, 3))
    gold_labels = np.where(data.labels >= OUTSIDE_OR_MISC, 0, data.labels)
    for _, start, end in data.windows:
        found, gold = spans(predicted[start:end]), spans(gold_labels[start:end])
        for group, column in ((found & gold, 0), (found, 1), (gold, 2)):
            for kind, _, _ in group:
                counts[kind, column] += 1
    counts = np.vstack([counts, counts[:CHOSEN].sum(0)])
    right, given, gold = counts.T
    return 100 * right / np.maximum(1, given), 100 * right / np.maximum(1, gold), 200 * right / np.maximum(1, given + gold)


def line(name, predicted, data):
    precision, recall, f1 = figures(predicted, data)
    return f"{name} P {precision[-1]:.1f} R {recall[-1]:.1f} F1 {f1[-1]:.2f} (PER {f1[0]:.1f} ORG {f1[1]:.1f} LOC {f1[2]:.1f} MISC {f1[3]:.1f})"


def save(path, model, spec, epoch):
    weights = {k: v for k, v in model.state_dict().items() if not (model.codes is not None and k.startswith("tables.0."))}
    torch.save({"spec": spec, "weights": weights, "codes": model.codes, "books": getattr(model, "books", None), "epoch": epoch}, path)


def load_model(path):
    kept = torch.load(path, weights_only=True)
    model = Names(kept["spec"])
    if kept["codes"] is not None:
        model.set_codes(kept["codes"], kept["books"])
    model.load_state_dict(kept["weights"], strict=False)
    return model


def main():
    args = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    spec = load_spec(args.spec)
    spec["hidden"] = args.hidden or spec["hidden"]
    spec["vocabulary"] = args.vocabulary or spec["vocabulary"]
    train = joined([load_named(args, spec, name) for name in args.sets.split(",")])
    held = load_named(args, spec, "held")
    flags = next(i for i, table in enumerate(spec["tables"]) if table["feature"] == "flags")
    model = Names(spec, dropout_in=args.dropout_in, dropout_out=args.dropout_out)
    if args.table:
        model.share(args.table)
    average = copy.deepcopy(model)
    fit = lambda: torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=args.rate, betas=(0.9, 0.98))
    optimizer = fit()
    total = len(batches(train.windows, args.tokens, rng)) * args.epochs
    step, best, began = 0, -1.0, time.time()
    for epoch in range(args.epochs):
        if epoch == args.plain and model.codes is None and args.plain > 0:
            model.load_state_dict(average.state_dict())
            model.quantise(args.codes)
            average.set_codes(model.codes, model.books)
            optimizer, best = fit(), -1.0
        model.train()
        losses = []
        for batch in batches(train.windows, args.tokens, rng):
            rate = args.rate * min(1, (step + 1) / WARM_UP) * max(0, 1 - step / total) + FLOOR
            for group in optimizer.param_groups:
                group["lr"] = rate
            features, labels, lengths = collate(train, batch)
            features[..., flags] ^= FIRST * (torch.rand(len(batch), 1) < TURNED)
            loss = model.loss(features, labels, lengths, torch.from_numpy(train.weights[batch])) / len(batch)
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
        predicted = predict(average, held)
        print(f"epoch {epoch} loss {np.mean(losses):.3f} {time.time() - began:.0f} s", line("held", predicted, held), flush=True)
        score = figures(predicted, held)[2][-1]
        if score > best:
            best = score
            save(args.out, average, spec, epoch)
    model = load_model(args.out)
    for name in ("held", "worldwide-dev", "gum-news-dev"):
        data = load_named(args, spec, name)
        print(line(name, predict(model, data), data), flush=True)


if __name__ == "__main__":
    main()
