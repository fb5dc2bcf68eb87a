"""Writes trained members as one model file (server/src/tagging/model-file.ts): python -m tagger.quantise OUT.bin MEMBER.pt …"""

import json
import sys
from pathlib import Path

import numpy as np
import torch

from .crf import bio_mask
from .data import WORK
from .model import Tagger

FORMAT = 1
BLOCK_ROWS = 16


def quantised(matrix):
    """8-bit integers and one scale a row."""
    matrix = np.asarray(matrix, dtype=np.float32)
    scales = np.maximum(np.abs(matrix).max(1), 1e-12) / np.float32(127)
    return np.rint(matrix / scales[:, None]).astype(np.int8), scales.astype(np.float32)


def interleaved(values):
    """Blocks of 16 rows, columns in pairs: the order in which the product reads weights (matrix.ts)."""
    rows, columns = values.shape
    return values.reshape(rows // BLOCK_ROWS, BLOCK_ROWS, columns // 2, 2).transpose(0, 2, 1, 3).ravel()


class Block:
    """The weights one after another, each at a multiple of 16 bytes; arrays that occur twice are stored once."""

    def __init__(self):
        self.parts, self.size, self.sections, self.known = [], 0, {}, {}

    def add(self, name, array):
        data = np.ascontiguousarray(array).tobytes()
        if data not in self.known:
            self.known[data] = self.size
            padded = data + bytes(-len(data) % 16)
            self.parts.append(padded)
            self.size += len(padded)
        self.sections[name] = {"at": self.known[data], "count": int(np.size(array))}

    def add_table(self, name, matrix):
        values, scales = quantised(matrix)
        self.add(name, values)
        self.add(f"{name}/scales", scales)

    def add_matrix(self, name, matrix):
        values, scales = quantised(np.pad(matrix, ((0, -len(matrix) % BLOCK_ROWS), (0, 0))))
        self.add(name, interleaved(values))
        self.add(f"{name}/scales", scales)

    def add_codes(self, name, codes, books):
        """A table in product quantisation (codes.ts): one scale for all of its codebooks."""
        scale = max(float(np.abs(books).max()), 1e-12) / 127
        self.add(f"{name}/codes", codes)
        self.add(f"{name}/books", np.rint(books / scale).astype(np.int8))
        self.add(f"{name}/books/scale", np.float32([scale]))

    def checksum(self):
        value = 2166136261
        for word in np.frombuffer(b"".join(self.parts), dtype="<u4").tolist():
            value = ((value ^ word) * 16777619) & 0xFFFFFFFF
        return value


def fnv(word):
    """The hash of forms.ts over UTF-16 code units."""
    value = 2166136261
    for unit in np.frombuffer(word.encode("utf-16-le"), dtype="<u2").tolist():
        value = ((value ^ unit) * 16777619) & 0xFFFFFFFF
    value ^= value >> 13
    value = (value * 0x5BD1E995) & 0xFFFFFFFF
    return value ^ (value >> 15)


def add_hashed(block, words):
    """The vocabulary as vocabulary.ts reads it. Returns the order in which the words' rows have to stand."""
    hashes = np.array([fnv(word) for word in words], dtype=np.uint64)
    order = np.argsort(hashes >> 8, kind="stable")
    buckets = np.bincount((hashes >> 16).astype(np.int64), minlength=1 << 16)
    block.add("vocabulary/buckets", buckets.astype(np.uint8))
    block.add("vocabulary/marks", ((hashes[order] >> 8) & 0xFF).astype(np.uint8))
    return order


def add_member(block, number, spec, weights, codes=None, books=None):
    """codes and books stand in for the word table where it is product-quantised."""
    at = lambda part: f"{number}/{part}"
    if codes is not None:
        block.add_codes(at("table0"), codes, books)
    for i in range(0 if codes is None else 1, len(spec["tables"])):
        block.add_table(at(f"table{i}"), weights[f"tables.{i}.weight"])
    sides = ("ahead", "behind")
    block.add_matrix(at("input"), np.concatenate([weights[f"{side}.weight_ih_l0"] for side in sides]))
    block.add(at("bias"), np.concatenate([weights[f"{s}.bias_ih_l0"] + weights[f"{s}.bias_hh_l0"] for s in sides]))
    for side in sides:
        block.add_matrix(at(side), weights[f"{side}.weight_hh_l0"])
    block.add_matrix(at("output"), weights["out.weight"])
    block.add(at("output/bias"), weights["out.bias"])


def write(out, members, words=None):
    """members: what train.py saved, one or more that differ in their units at most. words: the vocabulary, where it is not of the vectors."""
    spec = members[0]["spec"]
    block = Block()
    if words is None:
        ranked = (WORK / "words.txt").read_text().split("\n")
        words = [ranked[rank - 1] for rank in members[0].get("ranks", range(1, spec["vocabulary"] + 1))]
    all_weights = [{k: v.float().numpy() for k, v in member["weights"].items()} for member in members]
    coded = members[0].get("codes") is not None
    rows = np.concatenate([[0], add_hashed(block, words) + 1]) if coded else None
    for number, (member, weights) in enumerate(zip(members, all_weights)):
        table = {"codes": np.asarray(member["codes"])[rows], "books": np.asarray(member["books"])} if coded else {}
        add_member(block, number, spec, weights, **table)
    transitions = np.mean([weights["crf.weights"] for weights in all_weights], axis=0) + bio_mask(spec["labels"]).numpy()
    block.add("transitions", transitions.astype(np.float32))
    header = {key: spec[key] for key in ("name", "labels", "tables", "worths") if key in spec}
    header |= {"format": FORMAT, "members": len(members), "vocabulary": [] if coded else words, "sections": block.sections, "checksum": block.checksum()}
    text = json.dumps(header, separators=(",", ":"))
    text += " " * (-(len(text) + 12) % 16)
    file = b"ORTAGGER" + len(text).to_bytes(4, "little") + text.encode("ascii") + b"".join(block.parts)
    Path(out).write_bytes(file)
    print(f"{out}: {len(file):,} bytes, {len(members)} member(s)")


def dequantised(member):
    """The member as it ships, as a PyTorch model: what labels are compared with."""
    weights = dict(member["weights"])
    for name, value in weights.items():
        if value.dim() == 2 and name != "crf.weights":
            values, scales = quantised(value.float().numpy())
            weights[name] = torch.from_numpy(values.astype(np.float32) * scales[:, None])
    model = Tagger(member["spec"], weights["tables.0.weight"].numpy())
    model.load_state_dict(weights)
    return model.eval()


if __name__ == "__main__":
    write(sys.argv[1], [torch.load(path, weights_only=False) for path in sys.argv[2:]])
