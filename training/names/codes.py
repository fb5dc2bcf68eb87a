"""Product quantisation (Jégou, Douze & Schmid, 2011): a vector is cut into parts, each the number of its nearest centroid."""

import numpy as np
import torch

CENTROIDS = 256
SAMPLE = 30_000
ROUNDS = 12


def centroids_of(points, generator):
    sample = points[torch.randperm(len(points), generator=generator)[:SAMPLE]]
    centres = sample[torch.randperm(len(sample), generator=generator)[:CENTROIDS]].clone()
    for _ in range(ROUNDS):
        nearest = assign(sample, centres)
        size = torch.zeros(len(centres)).index_add_(0, nearest, torch.ones(len(sample)))
        total = torch.zeros_like(centres).index_add_(0, nearest, sample)
        centres = torch.where(size[:, None] > 0, total / size.clamp_min(1)[:, None], centres)
    return centres


def assign(points, centres):
    norms = (centres * centres).sum(1)[None]
    return torch.cat([(norms - 2 * part @ centres.T).argmin(1) for part in points.split(20_000)])


def quantise(table, parts, seed=1):
    """codes (rows, parts) and codebooks (parts, 256, width / parts). Row 0, the unknown word, is kept as near to zero as the books allow."""
    generator = torch.Generator().manual_seed(seed)
    codes = np.zeros((len(table), parts), dtype=np.uint8)
    books = []
    for part, points in enumerate(table.chunk(parts, 1)):
        centres = centroids_of(points.contiguous(), generator)
        centres[0] = 0
        codes[:, part] = assign(points.contiguous(), centres).numpy()
        books.append(centres)
    codes[0] = 0
    return torch.from_numpy(codes), torch.stack(books)


def expand(codes, books):
    """The table that codes and codebooks stand for."""
    return torch.cat([books[part][codes[:, part].long()] for part in range(codes.shape[1])], 1)
