"""Reads the hand-written files of `templates/`: relations with their names and questions, typed words."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

FOLDER = Path(__file__).parent / "templates"
FIELDS = {"r": "names", "h": "held_names", "q": "questions", "t": "held_questions", "c": "clozes"}


@dataclass
class Relation:
    """A relation: what it is called, and how people ask for it."""

    id: str
    subjects: list = field(default_factory=list)
    objects: list = field(default_factory=list)
    names: list = field(default_factory=list)
    held_names: list = field(default_factory=list)
    questions: list = field(default_factory=list)
    held_questions: list = field(default_factory=list)
    clozes: list = field(default_factory=list)
    derived: list = field(default_factory=list)

    @cached_property
    def contents(self):
        """The words of each name that carry meaning."""
        return [content(name) for name in self.names + self.derived]

    def covers(self, name):
        """Whether a name could be one of this relation's: its words are in one of them, or the reverse."""
        words = content(name)
        return any(words <= own or own <= words for own in self.contents)


STOP = set(
    "is of the a in an has to at for by from with own known current name be was does do not best what "
    "favorite preferred likes loves liked choice loved top".split()
)


def content(name):
    """The words of a relation's name that carry meaning."""
    return set(name.lower().replace("_", " ").split()) - STOP or {name.lower()}


def relations(name, kinds=2):
    """The relations of `templates/<name>.txt` by id; the header gives kinds of subject and object."""
    found = []
    for line in lines(name):
        if line[1:3] == ": " and line[0] in FIELDS:
            items = [item.strip() for item in line[3:].split(";") if item.strip()]
            getattr(found[-1], FIELDS[line[0]]).extend(items)
        else:
            head, *args = (part.strip().split() for part in line.split("|"))
            args = [[]] * (kinds - len(args)) + args
            found.append(Relation(head[0], *args))
    for relation in found:
        relation.derived = derived(relation)
    return {relation.id: relation for relation in found}


def derived(relation):
    """Names that the relation's own clozes contain: "X was born in the city of" gives "was born in the city of"."""
    taken = {*relation.names, *relation.held_names}
    found = []
    for cloze in relation.clozes:
        text = cloze.format(
            s="X", ps="X's", h="X", do="does", am="is", have="has", was="was", z="s", ez="es", ies="ies", pr="their"
        )
        for pattern in (r"^X's (.+?)(?: is| was)?$", r"^The (.+) of X (?:is|was)$", r"^X (.+)$", r"^The .+ X (.+) is$"):
            if (m := re.match(pattern, text)) and m[1] not in taken and not m[1].startswith(","):
                found.append(m[1])
                break
    return list(dict.fromkeys(found))


def alike():
    """For each relation of `templates/alike.txt`, the relations that can answer its questions, itself among them."""
    found = {}
    for line in lines("alike"):
        first, _, others = line.partition("*")
        groups = (
            [{a, b} for a in first.split() for b in [*first.split(), *others.split()]] if others else [{*first.split()}]
        )
        for group in groups:
            for relation in group:
                found.setdefault(relation, set()).update(group)
    return found


def words(name):
    """The lists of `templates/<name>.txt`: kind -> words."""
    pairs = (line.split(": ", 1) for line in lines(name))
    return {kind: [word.strip() for word in rest.split(";") if word.strip()] for kind, rest in pairs}


def lines(name):
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("# ")]
