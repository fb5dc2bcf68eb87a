"""A linear-chain conditional random field over BIO labels: loss, Viterbi, expected counts."""

from dataclasses import dataclass

import torch
from torch import nn

FORBIDDEN = -1e4


def bio_mask(labels):
    """0 for allowed transitions, FORBIDDEN for others; the last row stands for the start. An I- follows its own B- or I- only."""
    mask = torch.zeros(len(labels) + 1, len(labels))
    for to, name in enumerate(labels):
        if name.startswith("I-"):
            for source in range(len(labels) + 1):
                before = labels[source] if source < len(labels) else ""
                if before[2:] != name[2:]:
                    mask[source, to] = FORBIDDEN
    return mask


@dataclass
class Expected:
    """labels: (batch, time, labels), 0 behind a window's end; pairs: (batch, labels + 1, labels), how often one label follows another, the last row at the start."""

    labels: torch.Tensor
    pairs: torch.Tensor


class CRF(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.count = len(labels)
        self.weights = nn.Parameter(torch.zeros(self.count + 1, self.count))
        self.register_buffer("mask", bio_mask(labels), persistent=False)

    @property
    def transitions(self):
        return self.weights + self.mask

    def log_sum(self, emissions, lengths):
        """Log of the summed scores of every label sequence, one value a window."""
        table = self.transitions
        inner, alpha = table[: self.count], table[self.count] + emissions[:, 0]
        inside = torch.arange(emissions.shape[1])[None] < lengths[:, None]
        factors, shortest = torch.exp(inner), int(lengths.min())
        for t, emission in enumerate(emissions.unbind(1)[1:], 1):
            top = alpha.max(1, keepdim=True)[0].detach()
            following = torch.log(torch.exp(alpha - top) @ factors + 1e-30) + top + emission
            alpha = following if t < shortest else torch.where(inside[:, t : t + 1], following, alpha)
        return torch.logsumexp(alpha, 1)

    def loss(self, emissions, expected, lengths):
        """
        The cross-entropy of the label sequences that `expected` (Expected, of a batch) stands for, summed: -log p of the gold labels where
        it counts these, and up to a constant the divergence from a teacher where it holds what the teacher expects.
        """
        seen = (expected.labels * emissions).sum() + (expected.pairs * self.weights).sum()
        return self.log_sum(emissions, lengths).sum() - seen

    @torch.no_grad()
    def decode(self, emissions, lengths):
        """The best label sequence of each window."""
        table = self.transitions
        batch, steps, _ = emissions.shape
        score = table[self.count] + emissions[:, 0]
        stay = torch.arange(self.count)[None].expand(batch, self.count)
        back = []
        inside = torch.arange(steps)[None] < lengths[:, None]
        for t in range(1, steps):
            best, origin = (score.unsqueeze(2) + table[: self.count]).max(1)
            score = torch.where(inside[:, t : t + 1], best + emissions[:, t], score)
            back.append(torch.where(inside[:, t : t + 1], origin, stay))
        labels = torch.zeros(batch, steps, dtype=torch.long)
        labels[:, -1] = score.argmax(1)
        for t in range(steps - 2, -1, -1):
            labels[:, t] = back[t].gather(1, labels[:, t + 1 : t + 2]).squeeze(1)
        return labels

    @torch.no_grad()
    def expected(self, emissions, lengths):
        """What label each token has and what labels follow one another, in the mean over all label sequences of a window."""
        table = self.transitions
        inner = table[: self.count]
        steps = emissions.shape[1]
        inside = torch.arange(steps)[None] < lengths[:, None]
        forward = [table[self.count] + emissions[:, 0]]
        for t in range(1, steps):
            forward.append(torch.logsumexp(forward[-1].unsqueeze(2) + inner, 1) + emissions[:, t])
        backward = [torch.zeros_like(forward[0])]
        for t in range(steps - 2, -1, -1):
            step = torch.logsumexp(inner[None] + (backward[0] + emissions[:, t + 1]).unsqueeze(1), 2)
            backward.insert(0, torch.where(inside[:, t + 1 : t + 2], step, torch.zeros_like(step)))
        forward, backward = torch.stack(forward, 1), torch.stack(backward, 1)
        labels = torch.softmax(forward + backward, -1) * inside.unsqueeze(2)
        total = torch.logsumexp(forward[:, 0] + backward[:, 0], 1)[:, None, None, None]
        follows = forward[:, :-1, :, None] + inner + (emissions + backward)[:, 1:, None, :] - total
        pairs = torch.exp(follows.masked_fill(~inside[:, 1:, None, None], -torch.inf)).sum(1)
        return Expected(labels, torch.cat([pairs, labels[:, :1]], 1))
