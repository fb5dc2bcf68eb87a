"""Writes trained members that share their word vectors as one model file: python -m names.pack SPEC OUT.bin WORDS MEMBER.pt …

WORDS: how many of the most frequent words the file keeps; what a span is worth to the decoder is the specification's. Training knows more: the rarest cost a byte each for little.
"""

import sys

import torch

from tagger.data import WORK, load_spec
from tagger.quantise import write


def main():
    specification, out, count, *paths = sys.argv[1:]
    members = [torch.load(path, weights_only=True) for path in paths]
    words = (WORK / "words.txt").read_text().split("\n")[: int(count)]
    worths = load_spec(specification)["worths"]
    for member in members:
        if not torch.equal(member["codes"], members[0]["codes"]):
            raise SystemExit("The members do not share their word vectors: train them with --table.")
        member["spec"]["worths"] = worths
        member["spec"]["tables"][0]["rows"] = len(words) + 1
    write(out, members, words)


if __name__ == "__main__":
    main()
