"""
Writes what the teacher and trained members expect of the sets `train` and `texts`, for tagger.train to learn from:
python -m attribution.teach SPEC FOLDER TEACHER MEMBER.pt … `NAME.expected.f16` is tokens x labels, `NAME.pairs.f32` windows x labels + 1 x labels.
"""

import sys
from pathlib import Path

import numpy as np
import torch

from tagger.crf import Expected
from tagger.data import batches, collate, load, load_spec
from tagger.model import load_member

from .teacher import Lesson, Teacher

#: What the teacher counts; the members share the rest.
SHARE = 0.6


@torch.no_grad()
def expected_by_all(teacher, lesson, members, batch):
    emissions, lengths = lesson.emissions(teacher, batch)
    voices = [(SHARE, teacher.crf.expected(emissions, lengths))]
    features, _, _ = collate(lesson.data, batch)
    for member in members:
        voices.append(((1 - SHARE) / len(members), member.crf.expected(member.emissions(features, lengths), lengths)))
    return Expected(sum(share * one.labels for share, one in voices), sum(share * one.pairs for share, one in voices))


def teach(folder, name, spec, teacher, members):
    data = load(folder, name, spec)
    lesson = Lesson(folder, name, data, teacher)
    kinds = len(spec["labels"])
    expected = np.zeros((len(data.labels), kinds), dtype=np.float16)
    pairs = np.zeros((len(data.windows), kinds + 1, kinds), dtype=np.float32)
    for batch in batches(data.windows, 4000):
        found = expected_by_all(teacher, lesson, members, batch)
        pairs[batch] = found.pairs.numpy()
        for row, i in enumerate(batch):
            _, start, end = data.windows[i]
            expected[start:end] = found.labels[row, : end - start].numpy()
    expected.tofile(Path(folder) / f"{name}.expected.f16")
    pairs.tofile(Path(folder) / f"{name}.pairs.f32")
    print(f"{name}: {len(data.windows)} windows taught")


def main():
    torch.set_num_threads(1)
    spec_path, folder, teacher_path, *member_paths = sys.argv[1:]
    spec = load_spec(spec_path)
    teacher = Teacher(spec)
    teacher.load_state_dict(torch.load(teacher_path, weights_only=True))
    members = [load_member(path) for path in member_paths]
    for name in ("train", "texts"):
        teach(folder, name, spec, teacher.eval(), members)


if __name__ == "__main__":
    main()
