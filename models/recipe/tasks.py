"""Training examples of KGT's prompts, drawn from situations.

An example is (opening, rest, completion): the opening is shared by all examples of its kind. A
retrieval example adds wrong relations, which the right one must beat.
"""

from dataclasses import dataclass

import prompts
from inventory import content
from situations import FIRST_PERSON, Situations, is_noun

UNKNOWN = "unknown"
N_FACTS = {"easy": (54, 18, 12, 10, 6, 0), "hard": (21, 19, 20, 20, 15, 5)}  # weights of one to five facts, and nine
WAYS = (76, 16, 8)  # weights of saying the right fact in one to three ways
N_IRRELEVANT = (15, 35, 20, 18, 12)  # weights of none to four facts that do not bear on the query
STRANGE = 0.3  # the share of personal questions with words put in that do not belong there
N_STRANGERS = (60, 20, 12, 8)  # weights of none to three facts about other subjects beside such a question
N_CANDIDATES = 8
NOUN_FORMS = ("has {}", "{} is", "the {}", "has the {}", "current {}", "has as {}", "{} of the subject")


@dataclass
class Example:
    """One prompt with its completion; `wrong` are completions that must score lower."""

    opening: str
    rest: str
    completion: str
    wrong: tuple = ()


class Tasks(Situations):
    """Draws examples of each task; `level` is "easy" or "hard"."""

    level = "easy"

    # How relations are named.
    def usual_name(self, relation):
        """One of the names that are most in use, the first ones most often."""
        weights = [(i + 1) ** -0.8 for i in range(len(relation.names))]
        return self.rng.choices(relation.names, weights)[0]

    def any_name(self, relation):
        """Any name of a relation, with a changed form now and then."""
        name = self.rng.choice(relation.names + relation.derived)
        u = self.rng.random()
        if u < 0.12:
            form = self.rng.choice(NOUN_FORMS).format(name) if is_noun(name) else name.removeprefix("is ")
            name = name if form in relation.held_names else form
        return name.capitalize() if 0.12 < u < 0.15 else name.replace(" ", "_") if 0.15 < u < 0.18 else name

    def name(self, relation):
        return (self.usual_name if self.rng.random() < 0.4 else self.any_name)(relation)

    # Facts.
    def fact_object(self, x):
        u = self.rng.random()
        return x.obj if u < 0.3 else x.other() if u < 0.6 else self.pools.wild()

    def distractor(self, x, obj):
        """A fact that does not answer x."""
        while True:
            y, u = self.near(x), self.rng.random()
            name = self.name(y.relation)
            if u < 0.3:
                if not self.another(x.subject, y.subject):
                    continue
                fact = (y.subject, self.name(x.relation), x.other() if self.rng.random() < 0.6 else self.pools.wild())
            elif self.close(x.relation, y.relation, name):
                continue
            else:
                fact = (x.subject if u < 0.75 else y.subject, name, self.fact_object(y))
            if fact[2].lower() not in (obj.lower(), x.obj.lower()):
                return fact

    def near(self, x):
        """Another situation, mostly of the same family."""
        return getattr(self, x.family)() if self.rng.random() < 0.6 else self.any()

    @staticmethod
    def another(a, b):
        """Whether two subjects are surely not the same one."""
        first = (a in FIRST_PERSON) + (b in FIRST_PERSON)
        return first == 1 or (first == 0 and not content(a) & content(b))

    # The tasks.
    def reason(self):
        u, (with_fact, from_knowledge, _) = self.rng.random(), self.mixture.reason
        if u < with_fact:
            return self.with_fact()
        return self.from_knowledge() if u < with_fact + from_knowledge else self.without_answer()

    def with_fact(self):
        """The right fact is there, alone or among others."""
        x = self.any()
        if x.family == "personal" and self.rng.random() < STRANGE:
            return self.with_strange_words(x)
        obj = self.fact_object(x)
        n = self.rng.choices((1, 2, 3, 4, 5, 9), N_FACTS[self.level])[0]
        ways = self.rng.choices((1, 2, 3), WAYS)[0]
        facts = [(x.subject, self.name(x.relation), obj) for _ in range(ways)]
        while len(facts) < n:
            facts.append(self.distractor(x, obj))
        self.rng.shuffle(facts)
        return Example(*prompts.reason(x.query, facts), obj)

    def with_strange_words(self, x):
        """Words that the model does not understand, and one fact about the subject: that is the answer."""
        obj, rng = self.fact_object(x), self.rng
        facts = [(x.subject, self.name(x.relation), obj)]
        for _ in range(rng.choices(range(4), N_STRANGERS)[0]):
            fact = self.distractor(x, obj)
            facts += [fact] if self.another(x.subject, fact[0]) else []
        rng.shuffle(facts)
        return Example(*prompts.reason(self.blurred(x.query, x.subject), facts), obj)

    def from_knowledge(self):
        """No fact bears on a question about the world: the answer is what the model knows."""
        x = self.world(true=True) if self.rng.random() < 0.8 else self.concept()
        return Example(*prompts.reason(x.query, self.irrelevant(x)), x.obj)

    def without_answer(self):
        """No fact bears on a question that only facts could answer."""
        x = self.personal() if self.rng.random() < 0.7 else self.open()
        return Example(*prompts.reason(x.query, self.irrelevant(x)), UNKNOWN)

    def irrelevant(self, x):
        n = self.rng.choices(range(5), N_IRRELEVANT)[0]
        facts = [self.distractor(x, x.obj) for _ in range(n)]
        self.rng.shuffle(facts)
        return facts

    def retrieve(self):
        """The relation that answers the query must beat the other relations of its subject."""
        x = self.any()
        open_family = x.family == "open"
        right = (
            self.usual_name(x.relation)
            if self.rng.random() < (0.9 if open_family else 0.7)
            else self.any_name(x.relation)
        )
        wrong = []
        while len(wrong) < N_CANDIDATES - 1:
            y = self.near(x)
            name = self.name(y.relation)
            if not self.close(x.relation, y.relation, name):
                wrong.append(name)
        return Example("", prompts.retrieve(x.query, x.subject), right, tuple(wrong))

    def extract(self):
        """Several names of the relation between the subject and an object, the usual ones first."""
        x = self.any()
        obj = self.fact_object(x)
        ranked = sorted(enumerate(x.relation.names), key=lambda pair: pair[0] + self.rng.random() * 2.5)
        k = 5 if self.rng.random() < 0.95 or len(ranked) < 5 else self.rng.randint(1, 4)
        names = [name for _, name in ranked[:k]]
        return Example(*prompts.extract(x.query, obj, x.subject, len(names)), prompts.SEPARATOR.join(names))

    def plain(self):
        """The query as it is: what the model knows, or "unknown" of what only the user knows."""
        if self.rng.random() < 0.15:
            x = self.personal() if self.rng.random() < 0.8 else self.open()
            return Example("", x.query, UNKNOWN)
        x = self.world(true=True) if self.rng.random() < 0.85 else self.concept()
        return Example("", x.query, x.obj)
