"""Packs examples into rows of tokens.

A row holds documents; a document is a trunk and branches that see the trunk and themselves, not
each other. So examples share their opening, and the candidates of a retrieval share its prompt.
"""

from dataclasses import dataclass, field

KINDS = ("reason", "retrieve", "extract", "plain", "text")
WEIGHT = dict(reason=1.0, plain=1.0, retrieve=0.5, extract=0.5, text=0.25)


@dataclass
class Row:
    """Tokens of one row, what each may see, and what is to be predicted where."""

    size: int
    ids: list = field(default_factory=list)
    pos: list = field(default_factory=list)
    doc: list = field(default_factory=list)
    branch: list = field(default_factory=list)
    targets: list = field(default_factory=list)  # (index of the predicting token, token, weight, candidate or -1)
    trunk: list = field(default_factory=list)
    fork: int = -1  # index of the trunk's last token

    def room(self):
        return self.size - len(self.ids)

    def open(self, trunk):
        """Begins a document."""
        self._put(trunk, 0, (self.doc[-1] if self.doc else 0) + 1, 0)
        self.trunk, self.fork = trunk, len(self.ids) - 1

    def add(self, ids, start, weight, end=None, candidate=-1):
        """Adds a branch to the open document; its tokens from `start` on are predicted, and `end` after them."""
        first, branch = len(self.ids), (self.branch[-1] if self.branch else 0) + 1
        self._put(ids, len(self.trunk), self.doc[-1] if self.trunk else (self.doc[-1] if self.doc else 0) + 1, branch)
        self.targets += [(self.before(first, i), ids[i], weight, candidate) for i in range(start, len(ids))]
        if end is not None:
            self.targets.append((len(self.ids) - 1, end, weight, -1))

    def before(self, first, i):
        """The index of the token before the i-th of a branch that begins at `first`."""
        return first + i - 1 if i else self.fork

    def repeat(self, first, ids, weight):
        """Predicts those of the prompt tokens at `first` that can only be copied."""
        if weight:
            self.targets += [(first + i - 1, ids[i], weight, -1) for i in repeated(ids)]

    def _put(self, ids, pos, doc, branch):
        self.ids += ids
        self.pos += range(pos, pos + len(ids))
        self.doc += [doc] * len(ids)
        self.branch += [branch] * len(ids)


def repeated(ids):
    """Places of the second token of pairs that stood there before."""
    seen, found = set(), []
    for i in range(1, len(ids)):
        pair = (ids[i - 1], ids[i])
        if pair in seen:
            found.append(i)
        seen.add(pair)
    return found


class Packer:
    """Makes rows of one kind from the examples of `tasks` and from plain texts."""

    def __init__(self, tokenizer, tasks, texts, size):
        self.encode = lambda text: tokenizer.encode(text, add_special_tokens=False).ids
        self.end = tokenizer.token_to_id("<|endoftext|>")
        self.tasks, self.texts, self.size = tasks, texts, size
        self.candidates = 0

    def row(self, kind, repeats):
        """One row; `repeats` is the weight of copied prompt tokens."""
        row = Row(self.size)
        if kind == "text":
            return self.text(row)
        put = self.retrieval if kind == "retrieve" else self.example
        misses = 0
        while row.room() > 40 and misses < 2:
            misses += not put(row, getattr(self.tasks, kind)(), WEIGHT[kind], repeats)
        return row

    def example(self, row, example, weight, repeats):
        """A prompt with its answer; the first example of a row brings the opening of all."""
        trunk = self.encode(example.opening) if example.opening else []
        prompt, answer = self.encode(example.rest), self.encode(" " + example.completion)
        new = trunk != row.trunk
        if row.room() < len(prompt) + len(answer) + len(trunk) * new:
            return False
        if new:
            row.open(trunk)
        first = len(row.ids)
        row.add(prompt + answer, len(prompt), weight, self.end)
        row.repeat(first, prompt, repeats)
        return True

    def retrieval(self, row, example, weight, repeats):
        """The prompt is the trunk, each relation a branch; the first candidate is the right one."""
        prompt = self.encode(example.rest)
        right, *wrong = [self.encode(" " + name) for name in (example.completion, *example.wrong)]
        if row.room() < len(prompt) + len(right) + sum(map(len, wrong)):
            return False
        first = len(row.ids)
        row.open(prompt)
        row.repeat(first, prompt, repeats)
        row.add(right, 0, weight, self.end, self.candidates)
        for i, ids in enumerate(wrong, 1):
            row.add(ids, 0, 0.0, candidate=self.candidates + i)
        self.candidates += 1 + len(wrong)
        return True

    def text(self, row):
        """A piece of an article."""
        ids = self.encode(self.tasks.rng.choice(self.texts))
        at = self.tasks.rng.randrange(max(1, len(ids) - self.size))
        row.add(ids[at : at + self.size], 1, WEIGHT["text"])
        return row
