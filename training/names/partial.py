"""A CRF that learns from windows of unequal worth, and from tokens of which only some labels are ruled out."""

import torch

from tagger.crf import CRF, FORBIDDEN


class PartialCRF(CRF):
    def partial_loss(self, emissions, allowed, lengths):
        """-log p of the label sequences that `allowed` (batch, time, labels) leaves, one value a window."""
        return self.log_sum(emissions, lengths) - self.log_sum(emissions + FORBIDDEN * ~allowed, lengths)

    def gold_loss(self, emissions, labels, lengths):
        """-log p of one label sequence, one value a window."""
        table = self.transitions
        inner, start = table[: self.count], table[self.count]
        inside = torch.arange(emissions.shape[1])[None] < lengths[:, None]
        score = (emissions.gather(2, labels.unsqueeze(2)).squeeze(2) * inside).sum(1) + start[labels[:, 0]]
        score = score + (inner[labels[:, :-1], labels[:, 1:]] * inside[:, 1:]).sum(1)
        return self.log_sum(emissions, lengths) - score
