"""Situations: someone asks something about a subject, and a relation with an object would answer it."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import inventory
from mixture import WHOLE
from pools import Pools
from sources import held_phrase

FIRST_PERSON = ("user", "I", "me", "the user", "User", "my")
TAKES_ME = (
    "for to with of give feed wake call treats teaches reach email serve scares bring visit congratulate employs makes"
)
OBJECT_PRONOUN = re.compile(rf"\b({TAKES_ME.replace(' ', '|')}) I\b")
CLOSINGS = (" Thanks!", " Please.", " I forgot.", " I need it now.", " Do you know?", " Help me out.", " Any idea?")
OPENINGS = ("Please tell me: ", "Hi! ", "Tell me, ", "Quick question: ", "I forgot. ", "Remind me: ")

@dataclass
class Situation:
    """A query, the relation that answers it and an object; `truth` if the world itself gives the answer."""

    family: str
    relation: inventory.Relation
    query: str
    subject: str
    obj: str
    other: Callable[[], str]
    truth: bool = False


class Situations:
    """Draws situations of four families: world, personal, concept and open."""

    def __init__(self, work, rng, mixture=WHOLE):
        corpus = json.loads((Path(work) / "corpus.json").read_text(encoding="utf8"))
        self.rng, self.pools, self.mixture = rng, Pools(corpus, rng), mixture
        self.facts, self.sentences = corpus["facts"], corpus["sentences"]
        self.world_relations = inventory.relations("world", kinds=1)
        for relation in self.world_relations.values():
            relation.objects = relation.subjects or ["title"]
            relation.clozes = list(dict.fromkeys(relation.clozes + corpus["patterns"].get(relation.id, [])))
            relation.derived = inventory.derived(relation)
        self.concept_relations = {i: r for i, r in inventory.relations("concept").items() if i in corpus["concepts"]}
        self.concepts = corpus["concepts"]
        self.concept_weights = [len(self.concepts[i]) ** 0.6 for i in self.concept_relations]
        self.personal_relations = inventory.relations("personal")
        questions = " ".join(q for r in self.personal_relations.values() for q in r.questions)
        self.asking = sorted({w.strip("?,.") for w in questions.split() if "{" not in w})
        self.subjects = inventory.words("subjects")
        self.true_facts = [(r, s, o) for r, pairs in self.facts.items() for s, o in pairs]
        self.alike = inventory.alike()
        self.open_questions = inventory.lines("open")

    def any(self):
        return self.rng.choices((self.world, self.personal, self.concept, self.open), self.mixture.families)[0]()

    def close(self, a, b, name):
        """Whether relation b, called by a name, could answer a question for a."""
        return b.id in self.alike.get(a.id, {a.id}) or a.covers(name)

    # World: a true fact, or a relation that some title or name could have.
    def world(self, true=None):
        rng = self.rng
        if true := rng.random() < 0.5 if true is None else true:
            if rng.random() < 0.5:
                i = rng.choice(list(self.facts))
                s, o = rng.choice(self.facts[i])
            else:
                i, s, o = rng.choice(self.true_facts)
            relation = self.world_relations[i]
        else:
            relation = rng.choice(list(self.world_relations.values()))
            s = rng.choice((self.pools.person, self.title, self.title, self.place))()
            o = self.object_of(relation)
        asks = rng.random() < 0.4 or not relation.clozes
        query = rng.choice(relation.questions if asks else relation.clozes).replace("X", s)
        query = capital(query)
        query = self.case(query) if asks else self.after_noise(query)
        return Situation("world", relation, query, s, o, lambda: self.object_of(relation), true)

    def title(self):
        return self.rng.choice(self.pools.titles)

    def place(self):
        place = self.rng.choice(self.pools.free["city"] + self.pools.free["country"])
        return place if place.lower() not in self.pools.held else self.title()

    def object_of(self, relation):
        known = self.facts.get(relation.id, ())
        if len(known) > 30 and self.rng.random() < 0.4:
            return self.rng.choice(known)[1]
        return self.pools.typed(self.rng.choice(relation.objects))

    def case(self, query):
        u = self.rng.random()
        if u < 0.06:
            return query[:1].lower() + query[1:]
        if u < 0.10:
            return query.lower()
        return query[:-1] if u < 0.13 and query.endswith("?") else query

    def after_noise(self, query):
        if self.rng.random() > 0.2:
            return query
        return self.rng.choice(self.sentences) + (" " if self.rng.random() < 0.8 else "\n ") + query

    # Personal: the user, persons, animals and things around.
    def personal(self, held=False):
        rng = self.rng
        found = list(self.personal_relations.values())
        relation = rng.choice([r for r in found if r.held_questions] if held else found)
        words, subject = self.subject(rng.choice(relation.subjects))
        if held:
            query = self.fill(rng.choice(relation.held_questions), words)
        elif rng.random() < 0.15:
            query = self.by_name(relation, words)
        elif rng.random() < 0.75:
            query = self.case(self.fill(self.worn(rng.choice(relation.questions)), words))
        else:
            query = self.fill(self.worn(rng.choice(relation.clozes)), words)
        if not held and (u := rng.random()) < 0.12:
            query = rng.choice(OPENINGS) + query if u < 0.06 else query + rng.choice(CLOSINGS)
        pick = lambda: self.pools.typed(rng.choice(relation.objects), held)
        return Situation("personal", relation, query, subject, pick(), pick)

    def by_name(self, relation, words):
        """A question that names the relation as a fact would: "What is my locker combination again?"."""
        names = [name for name in relation.names if is_noun(name)] or relation.names
        return asked(self.rng.choice(self.open_questions), self.rng.choice(names), words)

    def worn(self, template):
        """A template, of which every third time some words are lost: no single word should decide."""
        if self.rng.random() > 0.35:
            return template
        kept = [word for word in template.split() if "{" in word or self.rng.random() > 0.15]
        return " ".join(kept) if len(kept) > 2 else template

    def blurred(self, query, subject):
        """A query in which other words stand in place of some, up to all, but those that name the subject."""
        rng, share = self.rng, self.rng.uniform(0.25, 1)
        keep = {*subject.lower().split(), *"i me my mine we our".split()}

        def other(word):
            bare = word.strip("?.,!:").lower().removesuffix("'s")
            if bare in keep or rng.random() > share:
                return word
            u = rng.random()
            if u < 0.6:
                return rng.choice(self.asking)
            return rng.choice(self.pools.words) if u < 0.95 else self.pools.invented().lower()

        query = " ".join(map(other, query.rstrip("?").split()))
        return capital(query) + "?"

    def subject(self, kind):
        """Words that fill a template, and how a fact names the subject."""
        rng = self.rng
        if kind == "me":
            words = dict(s="I", ps="my", do="do", am="am", have="have", was="was", z="", ez="", ies="y", pr="my")
            return words, rng.choices((*FIRST_PERSON, self.pools.person()), (50, 13, 8, 12, 9, 4, 4))[0]
        s = rng.choice(self.subjects[kind]) if kind != "person" or rng.random() < 0.6 else self.pools.person()
        if kind == "pet" and rng.random() < 0.15:
            s = rng.choice(self.pools.first)
        pronoun = "its" if kind in ("pet", "thing") else rng.choice(("her", "his"))
        words = dict(s=s, ps=f"{s}'s", do="does", am="is", have="has", was="was", z="s", ez="es", ies="ies", pr=pronoun)
        if not s.startswith(("my ", "our ", "the ")):
            return words, s
        bare = s.split(" ", 1)[1]
        forms = (s, bare, bare.capitalize(), f"user's {bare}", f"the {bare}")
        return words, rng.choices(forms, (70, 10, 6, 8, 6))[0]

    def fill(self, template, words):
        query = template.format(**words)
        if words["s"] == "I":
            query = OBJECT_PRONOUN.sub(r"\1 me", query)
        return capital(query)

    # Concept: what everyone knows about things.
    def concept(self):
        rng = self.rng
        relation = rng.choices(list(self.concept_relations.values()), self.concept_weights)[0]
        pairs = self.concepts[relation.id]
        head, tail = next((p for p in (rng.choice(pairs) for _ in range(8)) if not held_phrase(p[1])), pairs[0])
        asks = rng.random() < 0.65
        query = rng.choice(relation.questions if asks else relation.clozes).format(h=head)
        query = capital(query)
        other = lambda: rng.choice(pairs)[1]
        return Situation("concept", relation, self.case(query) if asks else query, head, tail, other, True)

    # Open: an attribute that only the query itself names.
    def open(self):
        rng, pools = self.rng, self.pools
        u = rng.random()
        if u < 0.5:
            a = rng.choice(self.subjects["attribute"])
        elif u < 0.75:
            a = rng.choice(pools.heads)
        else:
            a = (
                " ".join(rng.choice(pools.words) for _ in range(rng.randint(1, 2)))
                if u < 0.9
                else pools.invented().lower()
            )
        if rng.random() < 0.15 and not a.startswith("favorite "):
            a = f"favorite {a}"
        words, subject = self.anyone()
        query = asked(rng.choice(self.open_questions), a, words)
        relation = inventory.Relation(f"open:{a}", names=open_names(a))
        return Situation("open", relation, query, subject, pools.wild(), pools.wild)

    def anyone(self):
        u = self.rng.random()
        if u < 0.45:
            return self.subject("me")
        if u < 0.8:
            return self.subject(self.rng.choice(("person", "pet", "thing")))
        s = self.rng.choice((self.title, self.pools.invented, self.pools.person))()
        return dict(s=s, ps=f"{s}'s"), s


def capital(query):
    """A query with a capital letter first."""
    return query[:1].upper() + query[1:]


def asked(template, attribute, words):
    """An open question about an attribute of whom the words name."""
    of = "me" if words["s"] == "I" else words["s"]
    return capital(template.format(ps=words["ps"], a=attribute, of=of))


def is_noun(name):
    """Whether a relation's name is one that "the" could precede."""
    first = name.split()[0]
    return not (first.endswith("s") or first in ("is", "was", "has", "can", "born", "made", "built"))


def open_names(a):
    """Names of an attribute that no list has."""
    if a.startswith("favorite "):
        b = a.removeprefix("favorite ")
        return [a, f"preferred {b}", f"likes the {b}", f"{b} of choice", f"best liked {b}", f"loves the {b}", b]
    return [a, f"has {a}", f"{a} is", f"current {a}", f"own {a}", f"known {a}"]
