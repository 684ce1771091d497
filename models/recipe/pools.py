"""Draws typed words: names, places, numbers, invented words and the lists of `templates/`."""

import re

import inventory
from sources import BAD, held_phrase

SYLLABLES = (
    "ba be bi bo bu da de do ka ke ki ko la le li lo lu ma me mi mo na ne ni no pa pe po ra re ri ro ru sa se si so "
    "ta te ti to va ve vo za zi zo qua tri gla plo stro fri mor ven tal dor zan kel wick ford ston nax yth orb ulm esk"
).split()
FREE_TIME = "play go read write watch ride listen cook paint run dance learn build collect".split()
IS_A = dict(
    food="food vegetable fruit dessert meal dish snack", animal="animal dog cat bird fish mammal pet insect",
    color="color",
    sport="sport game", drink="drink beverage", plant="flower plant tree", material="metal material fabric",
)  # fmt: skip
STREETS = "Street Road Avenue Lane Square".split()
MADE = "number digits code price address email name person invented".split()


class Pools:
    """Everything a fact can be about; all draws come from `rng`."""

    def __init__(self, corpus, rng):
        self.rng, self.held = rng, set(corpus["held"])
        self.titles = [t for t in corpus["titles"] if not held_phrase(t)]
        facts, concepts = corpus["facts"], corpus["concepts"]
        lists = inventory.words("objects")
        objects = lambda *ids: [o for i in ids for _, o in facts.get(i, [])]
        people = [
            s
            for i in ("P106", "P103", "LRE:person_father")
            for s, _ in facts[i]
            if re.fullmatch(r"[A-Z]\w+ [A-Z]\w+", s)
        ]
        self.first = sorted({p.split()[0] for p in people if p.split()[0].lower() not in self.held})
        self.last = sorted({p.split()[1] for p in people})
        lists["country"] = sorted({o for _, o in facts["P17"]})
        lists["city"] = sorted({s for s, _ in facts["P17"] if "," not in s} | {*objects("P19", "P159", "P36")})
        lists["place"] += lists["city"] + objects("P131", "P47")
        lists["language"] = sorted({*objects("P37", "P103", "P364")})
        lists["company"] += objects("P176", "P178")
        lists["job"] += sorted({*objects("P106")})
        lists["title"] = self.titles
        tails = lambda *ids: sorted({t for i in ids for _, t in concepts[i] if 3 < len(t) < 32})
        lists["phrase"] += tails("Desires", "UsedFor", "CapableOf", "HasSubevent", "AtLocation", "HasA")
        lists["hobby"] += sorted({h for h, _ in concepts["UsedFor"] if h.split()[0] in FREE_TIME})
        for kind, names in IS_A.items():
            lists[kind] += [h for h, t in concepts["IsA"] if t in names.split()]
        self.free, self.kept = {}, {}
        for kind, listed in lists.items():
            listed = [x for x in dict.fromkeys(listed) if "," not in x or kind == "date"]
            self.free[kind] = [x for x in listed if not held_phrase(x)] or listed
            self.kept[kind] = [x for x in listed if held_phrase(x)]
        self.tails = sorted({t for pairs in concepts.values() for _, t in pairs if not held_phrase(t)})
        self.heads = sorted({h for pairs in concepts.values() for h, _ in pairs if len(h) < 25})
        self.named = sorted({o for pairs in facts.values() for _, o in pairs if not held_phrase(o)})
        self.words = sorted(
            {w for t in self.tails for w in t.split() if w.isalpha() and len(w) > 3 and not BAD.search(w)}
        )

    def invented(self):
        """A word that no text contains: "Zorblax", "kelvo nax"."""
        one = lambda: "".join(self.rng.choice(SYLLABLES) for _ in range(self.rng.randint(2, 4)))
        text = " ".join(one() for _ in range(self.rng.choice((1, 1, 2))))
        return text.title() if self.rng.random() < 0.6 else text

    def person(self):
        first = self.rng.choice(self.first)
        name = f"{first} {self.rng.choice(self.last)}"
        return first if self.rng.random() < 0.5 or name.lower() in self.held else name

    def made(self, kind):
        """A value that is composed, not listed."""
        r, pick = self.rng.randint, self.rng.choice
        match kind:
            case "name" | "person":
                return self.person()
            case "invented":
                return self.invented()
            case "number":
                return str(r(1, 99))
            case "digits":
                return pick(
                    (
                        f"{r(0, 999):03d}-{r(0, 9999):04d}",
                        f"{r(0, 9999):04d}",
                        f"+{r(1, 99)} {r(100, 999)} {r(1000, 99999)}",
                    )
                )
            case "code":
                return pick(
                    (
                        self.invented().lower().replace(" ", "") + str(r(1, 999)),
                        f"{pick(self.words)}-{pick(self.words)}",
                    )
                )
            case "price":
                return pick(("{} dollars", "${}", "{} euros", "about {} pounds", "{}")).format(
                    pick((r(1, 99), r(100, 2500)))
                )
            case "address":
                return f"{r(1, 400)} {pick(self.last + self.words).title()} {pick(STREETS)}"
        return f"{pick(self.first).lower()}@{self.invented().lower().replace(' ', '')}.{pick(('com', 'org', 'net'))}"

    def typed(self, kind, kept=False):
        """A word of a kind; `kept` draws those held out from training."""
        if kind in MADE:
            return self.made(kind)
        return self.rng.choice((kept and self.kept.get(kind)) or self.free[kind])

    def wild(self):
        """An object of any kind."""
        u, pick = self.rng.random(), self.rng.choice
        if u < 0.2:
            return pick(self.named)
        if u < 0.4:
            return pick(self.tails)
        if u < 0.55:
            return pick(self.titles)
        if u < 0.7:
            return self.invented()
        if u < 0.8:
            return " ".join(pick(self.words) for _ in range(self.rng.randint(1, 4)))
        if u < 0.88:
            return self.person()
        return self.typed(
            pick(
                (
                    "digits",
                    "code",
                    "price",
                    "address",
                    "email",
                    "number",
                    "date",
                    "time",
                    "food",
                    "gift",
                    "hobby",
                    "room",
                    "animal",
                )
            )
        )
