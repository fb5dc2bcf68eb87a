"""A linear-chain conditional random field over BIO labels: loss, Viterbi, marginals."""

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


class CRF(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.count = len(labels)
        self.weights = nn.Parameter(torch.zeros(self.count + 1, self.count))
        self.register_buffer("mask", bio_mask(labels), persistent=False)

    @property
    def transitions(self):
        return self.weights + self.mask

    def loss(self, emissions, labels, lengths):
        """Negative log-likelihood, summed over the batch."""
        table = self.transitions
        inner, start = table[: self.count], table[self.count]
        steps = emissions.shape[1]
        inside = torch.arange(steps)[None] < lengths[:, None]
        alpha = start + emissions[:, 0]
        factors = torch.exp(inner)
        shortest = int(lengths.min())
        for t in range(1, steps):
            top = alpha.max(1, keepdim=True)[0].detach()
            following = torch.log(torch.exp(alpha - top) @ factors + 1e-30) + top + emissions[:, t]
            alpha = following if t < shortest else torch.where(inside[:, t : t + 1], following, alpha)
        total = torch.logsumexp(alpha, 1).sum()
        gold = (emissions.gather(2, labels.unsqueeze(2)).squeeze(2) * inside).sum() + start[labels[:, 0]].sum()
        return total - gold - (inner[labels[:, :-1], labels[:, 1:]] * inside[:, 1:]).sum()

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
    def marginals(self, emissions, lengths):
        """Probability of each label at each token, given its whole window: (batch, time, labels)."""
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
        return torch.softmax(torch.stack(forward, 1) + torch.stack(backward, 1), -1)
