"""Muon for the matrices of the blocks (Jordan et al. 2024), AdamW for embeddings and norms.

Muon's update is the momentum with all its singular values brought near one, by five steps of a
Newton-Schulz iteration, matrices of one shape at once. With several processes each does its share of the matrices.
"""

import torch
import torch.distributed as dist


def orthogonal(m, steps=5):
    """The nearest semi-orthogonal matrices of a stack [n, rows, columns], roughly."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = m.bfloat16() if m.is_cuda else m
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    wide = x if m.shape[1] <= m.shape[2] else x.mT
    for _ in range(steps):
        gram = wide @ wide.mT
        wide = a * wide + (b * gram + c * gram @ gram) @ wide
    return (wide if m.shape[1] <= m.shape[2] else wide.mT).to(m.dtype)


class Optimizer:
    """Both optimizers with one learning-rate factor."""

    def __init__(self, model, rank, world, lr_muon=0.02, lr_adam=3e-3, momentum=0.95, decay=0.05):
        self.matrices = [p for n, p in model.named_parameters() if p.dim() == 2 and not n.startswith("embed")]
        self.others = [p for n, p in model.named_parameters() if p.dim() != 2 or n.startswith("embed")]
        self.buffers = [torch.zeros_like(p) for p in self.matrices]
        self.adam = torch.optim.AdamW(self.others, lr=lr_adam, betas=(0.9, 0.97), weight_decay=0.0, fused=self.others[0].is_cuda)
        self.world = world
        by_shape = {}
        for i in range(rank, len(self.matrices), world):
            by_shape.setdefault(self.matrices[i].shape, []).append(i)
        self.stacks = list(by_shape.values())  # the matrices that this process orthogonalizes, by shape
        self.lr_muon, self.lr_adam, self.momentum, self.decay = lr_muon, lr_adam, momentum, decay

    @torch.no_grad()
    def step(self, factor, momentum_share=1.0):
        """One update from the gradients; `factor` scales both learning rates."""
        for group in self.adam.param_groups:
            group["lr"] = self.lr_adam * factor
        self.adam.step()
        mu = self.momentum * momentum_share
        grads = [p.grad for p in self.matrices]
        torch._foreach_lerp_(self.buffers, grads, 1 - mu)
        updates = [torch.zeros_like(p) for p in self.matrices]
        for mine in self.stacks:
            ahead = torch.stack([grads[i].lerp(self.buffers[i], mu) for i in mine])
            for i, update in zip(mine, orthogonal(ahead)):
                updates[i] = update
        if self.world > 1:
            flat = torch.cat([u.reshape(-1) for u in updates])
            dist.all_reduce(flat)
            updates = [u.view_as(p) for u, p in zip(flat.split([p.numel() for p in self.matrices]), self.matrices)]
        lr = self.lr_muon * factor
        torch._foreach_mul_(self.matrices, 1 - lr * self.decay)
        for p, update in zip(self.matrices, updates):
            p.add_(update, alpha=-lr * max(1, p.shape[0] / p.shape[1]) ** 0.5)

    def state_dict(self):
        return dict(adam=self.adam.state_dict(), buffers=self.buffers)

    def load_state_dict(self, state):
        self.adam.load_state_dict(state["adam"])
        for buffer, saved in zip(self.buffers, state["buffers"]):
            buffer.copy_(saved)
