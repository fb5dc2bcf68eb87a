"""Fine-tunes the teacher: python -m attribution.train_teacher SPEC FOLDER OUT [--epochs N]. FOLDER holds the sets `train` and `held`."""

import argparse
import time

import numpy as np
import torch

from tagger.data import batches, expected_of, load, load_spec
from tagger.measure import exact

from .teacher import Lesson, Teacher

#: Highest learning rates of the transformer and of what lies on it; both fall to nothing, linearly.
TRANSFORMER_RATE, RATE = 2e-4, 3e-3
WARM_UP = 150
BATCH_TOKENS = 1200


@torch.no_grad()
def predict(teacher, lesson):
    """Labels of a set, by the best sequence."""
    teacher.eval()
    out = np.zeros(len(lesson.data.labels), dtype=np.int64)
    for batch in batches(lesson.data.windows, 4000):
        labels = teacher.crf.decode(*lesson.emissions(teacher, batch)).numpy()
        for row, i in enumerate(batch):
            _, start, end = lesson.data.windows[i]
            out[start:end] = labels[row, : end - start]
    return out


def main():
    parser = argparse.ArgumentParser()
    for name in ("spec", "folder", "out"):
        parser.add_argument(name)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    spec = load_spec(args.spec)
    teacher = Teacher(spec)
    train, held = (load(args.folder, name, spec) for name in ("train", "held"))
    train.learn_gold(len(spec["labels"]))
    lessons = Lesson(args.folder, "train", train, teacher)
    measured = Lesson(args.folder, "held", held, teacher)
    inner = [p for p in teacher.transformer.parameters() if p.requires_grad]
    outer = [p for name, p in teacher.named_parameters() if not name.startswith("transformer.")]
    groups = [{"params": inner, "top": TRANSFORMER_RATE}, {"params": outer, "top": RATE}]
    optimizer = torch.optim.AdamW(groups, lr=RATE, weight_decay=0.01)
    total, step, began = len(batches(train.windows, BATCH_TOKENS, rng)) * args.epochs, 0, time.time()
    for epoch in range(args.epochs):
        teacher.train()
        for batch in batches(train.windows, BATCH_TOKENS, rng):
            for group in optimizer.param_groups:
                group["lr"] = group["top"] * min(1, (step + 1) / WARM_UP) * max(0.01, 1 - step / total)
            emissions, lengths = lessons.emissions(teacher, batch)
            loss = teacher.crf.loss(emissions, expected_of(train, batch, emissions.shape[1]), lengths) / len(batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            step += 1
        scores = exact(predict(teacher, measured), held, len(spec["labels"]) // 2)
        print(f"epoch {epoch} held", *(f"{score:.1f}" for score in scores), f"{time.time() - began:.0f} s", flush=True)
        torch.save(teacher.state_dict(), args.out)


if __name__ == "__main__":
    main()
