"""A word's input: its frozen vector beside the sum of its hashed features."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class Inputs(nn.Module):
    """(words `[N]`, features `[N, 9]`) -> `[N, word_dim + feature_dim]`.

    Row 0 of the vectors (unknown) is learned, the rest stays as made. Feature row `feature_rows`
    is the padding and always zero. The table begins at zero, so that an unseen row says nothing; its
    gradient is sparse, for most rows are not in a batch.
    """

    def __init__(self, vectors: Tensor, feature_rows: int, feature_dim: int) -> None:
        super().__init__()
        self.register_buffer("vectors", vectors, persistent=False)
        self.unknown = nn.Parameter(torch.zeros(vectors.shape[1]))
        self.padding = feature_rows
        self.table = nn.Parameter(torch.zeros(feature_rows + 1, feature_dim))

    def forward(self, words: Tensor, features: Tensor) -> Tensor:
        vector = F.embedding(words, self.vectors)
        vector = torch.where((words == 0).unsqueeze(1), self.unknown, vector)
        hashed = F.embedding_bag(features, self.table, mode="sum", padding_idx=self.padding, sparse=True)
        return torch.cat([vector, hashed], 1)
