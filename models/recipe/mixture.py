"""What a training is made of: how often each task and each family of questions is drawn."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mixture:
    """Shares of a training; those of one member add up to one or are weights."""

    rows: dict  # of each kind of row
    families: tuple  # of questions: world, personal, concept, open
    reason: tuple  # of reason prompts: the right fact is there; the world has the answer; nothing has
    hard_from: float  # the part of the training after which most prompts hold several facts
    repeats: tuple  # weight of copied prompt tokens at the beginning and from the middle on


WHOLE = Mixture(
    rows=dict(reason=0.48, retrieve=0.21, extract=0.10, plain=0.11, text=0.10),
    families=(32, 36, 12, 20), reason=(0.74, 0.18, 0.08), hard_from=0.2, repeats=(0.5, 0.05),
)  # fmt: skip
PERSONAL = Mixture(
    rows=dict(reason=0.43, retrieve=0.32, extract=0.07, plain=0.10, text=0.08),
    families=(22, 54, 7, 17), reason=(0.74, 0.20, 0.06), hard_from=0.0, repeats=(0.05, 0.05),
)  # fmt: skip
MIXTURES = dict(whole=WHOLE, personal=PERSONAL)
