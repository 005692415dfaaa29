"""One direction of an LSTM with its gradient written out.

PyTorch's own adds up the gradient of the state weights word by word, which takes most of the time
on a CPU; here it is one product at the end. Gate order i, f, g, o. Past a sentence's end the
state stays 0, so that the backward direction begins at the last word.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor


class Lstm(torch.autograd.Function):
    """(projected input `[T, B, 4H]` with the bias, state weights `[4H, H]`, mask `[T, B, 1]`) -> h `[T, B, H]`."""

    @staticmethod
    def forward(ctx: Any, projected: Tensor, weight: Tensor, mask: Tensor, reverse: bool) -> Tensor:
        length, size, four = projected.shape
        n = four // 4
        gates = projected.detach()  # nobody else needs it: used in place
        cells, tanhs, states = (torch.empty(length, size, n) for _ in range(3))
        h = c = torch.zeros(size, n)
        turned = weight.t().contiguous()
        for t in reversed(range(length)) if reverse else range(length):
            z = gates[t].addmm_(h, turned)
            z[:, : 2 * n].sigmoid_()
            z[:, 2 * n : 3 * n].tanh_()
            z[:, 3 * n :].sigmoid_()
            cell = torch.mul(z[:, n : 2 * n], c, out=cells[t])
            cell.addcmul_(z[:, :n], z[:, 2 * n : 3 * n]).mul_(mask[t])
            c = cell
            h = torch.mul(z[:, 3 * n :], torch.tanh(c, out=tanhs[t]), out=states[t])
        ctx.save_for_backward(weight, mask, gates, cells, tanhs, states)
        ctx.reverse = reverse
        return states

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, Tensor, None, None]:
        weight, mask, gates, cells, tanhs, states = ctx.saved_tensors
        length, size, four = gates.shape
        n = four // 4
        i, f, g, o = gates.split(n, 2)
        zero = torch.zeros(1, size, n)
        if ctx.reverse:
            before, h_before = torch.cat([cells[1:], zero]), torch.cat([states[1:], zero])
        else:
            before, h_before = torch.cat([zero, cells[:-1]]), torch.cat([zero, states[:-1]])
        factors = torch.stack([g * i * (1 - i), before * f * (1 - f), i * (1 - g * g)], 2) * mask[:, :, None]
        factor_o = tanhs * o * (1 - o)
        factor_c = o * (1 - tanhs * tanhs) * mask
        keep = f * mask
        dz = torch.empty(length, size, 4, n)
        dc, dh = torch.zeros(size, n), torch.zeros(size, n)
        for t in range(length) if ctx.reverse else reversed(range(length)):
            dh = dh + grad[t]
            dc = torch.addcmul(dc, dh, factor_c[t])
            torch.mul(factors[t], dc[:, None], out=dz[t][:, :3])
            torch.mul(factor_o[t], dh, out=dz[t][:, 3])
            dc = dc * keep[t]
            dh = dz[t].view(size, four) @ weight
        flat = dz.view(length * size, four)
        return dz.view(length, size, four), flat.t() @ h_before.reshape(-1, n), None, None
