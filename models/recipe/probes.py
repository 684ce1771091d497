"""What a model is measured on: each probe returns percentages. All material is held out from training
unless a probe says otherwise."""

import json
from pathlib import Path

import prompts
from situations import Situation
from tasks import UNKNOWN, Tasks


def percent(hits):
    return round(100 * sum(hits) / max(1, len(hits)), 1)


def reason(query, facts):
    return prompts.whole(prompts.reason(query, facts))


def same(answers, wanted):
    return percent([a == w for a, w in zip(answers, wanted)])


class Probes:
    """The probes of one model, with their own draws."""

    def __init__(self, lm, data, work, rng, limit):
        self.lm, self.rng, self.limit = lm, rng, limit
        self.tasks = Tasks(work, rng)
        self.tasks.level = "hard"
        records = json.loads(
            (Path(data) / "counterfact/original_schema/counterfact_500.json").read_text(encoding="utf8")
        )
        self.records = records[:limit]
        self.pararel = Path(data) / "pararel/trex_lms_vocab"

    def prefers(self, prompt_texts, first, second):
        """Whether each first continuation has the higher mean log-probability per token."""
        pairs = [(p, c) for p, a, b in zip(prompt_texts, first, second) for c in (a, b)]
        scores = [total / n for total, n in self.lm.score(pairs)]
        return [a > b for a, b in zip(scores[::2], scores[1::2])]

    def counterfact(self):
        """Efficacy, paraphrase, neighborhood and exact match with the new fact in the prompt."""
        world = self.tasks.world_relations
        rows = []
        for record in self.records:
            rewrite = record["requested_rewrite"]
            if relation := world.get(rewrite["relation_id"]):
                query = rewrite["prompt"].replace("{}", rewrite["subject"])
                rows.append(
                    (
                        record,
                        query,
                        rewrite["subject"],
                        rewrite["target_new"]["str"],
                        rewrite["target_true"]["str"],
                        relation,
                    )
                )
        new, true = [r[3] for r in rows], [r[4] for r in rows]
        out = dict(records=len(rows), plain_efficacy=percent(self.prefers([r[1] for r in rows], new, true)))
        for kind, name in (("usual_name", lambda r: r.names[0]), ("held_name", lambda r: r.held_names[0])):
            facts = [(r[2], name(r[5]), r[3]) for r in rows]
            edited = [reason(r[1], [f]) for r, f in zip(rows, facts)]
            paraphrases = [reason(p, [f]) for r, f in zip(rows, facts) for p in r[0]["paraphrase_prompts"]]
            of = lambda column: [x for r, x in zip(rows, column) for _ in r[0]["paraphrase_prompts"]]
            out[kind] = dict(
                efficacy=percent(self.prefers(edited, new, true)),
                paraphrase=percent(self.prefers(paraphrases, of(new), of(true))),
                exact_prompt=same(self.lm.write(edited), new),
                exact_paraphrase=same(self.lm.write(paraphrases), of(new)),
            )  # fmt: skip
        near = [r[0]["neighborhood_prompts"][0] for r in rows]
        out["neighborhood_plain"] = percent(self.prefers(near, true, new))
        facts = [(r[2], r[5].names[0], r[3]) for r in rows]
        out["neighborhood_with_the_edit"] = percent(
            self.prefers([reason(q, [f]) for q, f in zip(near, facts)], true, new)
        )
        return out

    def personal(self):
        """Held-out questions with held-out objects: one fact, four facts, none that answers."""
        cases = [self.tasks.personal(held=True) for _ in range(self.limit)]
        facts = [self.facts_of(x) for x in cases]
        wanted = [x.obj for x in cases]
        four = self.lm.write([reason(x.query, self.shuffled(fs)) for x, fs in zip(cases, facts)])
        three = self.lm.write([reason(x.query, fs[1:]) for x, fs in zip(cases, facts)])
        objects = [{f[2] for f in fs[1:]} for fs in facts]
        return dict(
            one_fact=same(self.lm.write([reason(x.query, fs[:1]) for x, fs in zip(cases, facts)]), wanted),
            four_facts=same(four, wanted),
            four_facts_another_copied=percent([a in others for a, others in zip(four, objects)]),
            no_fact_answers_unknown=same(three, [UNKNOWN] * len(cases)),
            no_fact_answers_copied=percent([a in others for a, others in zip(three, objects)]),
            plain_unknown=same(self.lm.write([x.query for x in cases]), [UNKNOWN] * len(cases)),
        )

    def facts_of(self, x):
        return [
            (x.subject, self.tasks.usual_name(x.relation), x.obj),
            *(self.tasks.distractor(x, x.obj) for _ in range(3)),
        ]

    def shuffled(self, facts):
        return self.rng.sample(facts, len(facts))

    def copying(self):
        """Answers that can only be copied letter by letter, held-out questions, one fact."""
        out = {}
        for kind in ("invented", "code", "digits", "title"):
            cases = [self.tasks.personal(held=True) for _ in range(self.limit // 3)]
            wanted = [self.tasks.pools.typed(kind) for _ in cases]
            texts = [
                reason(x.query, [(x.subject, self.tasks.usual_name(x.relation), o)]) for x, o in zip(cases, wanted)
            ]
            out[kind] = same(self.lm.write(texts), wanted)
        return out

    def retrieval(self):
        """The right relation among ten random ones, and its own triple among five of the same subject."""
        tasks, out = self.tasks, {}
        usual, held = lambda r: r.names[0], lambda r: r.held_names[0]
        world = [w for w in (self.record_situation(r) for r in self.records) if w]
        personal = [tasks.personal(held=True) for _ in range(self.limit)]
        sets = dict(
            world_usual_names=(world, usual), world_held_names=(world, held),
            personal_usual_names=(personal, usual), personal_held_names=(personal, held),
        )  # fmt: skip
        for title, (cases, name) in sets.items():
            found = tasks.world_relations if cases is world else tasks.personal_relations
            others = lambda x: [r for r in found.values() if not tasks.close(x.relation, r, name(r))]
            groups = [[name(x.relation), *map(name, self.rng.sample(others(x), 9))] for x in cases]
            out[f"{title}_first_of_ten"] = self.first(cases, groups)
        groups = [[tasks.usual_name(x.relation), *(self.other_name(x) for _ in range(4))] for x in personal]
        out["own_triple_first_of_five"] = self.first(personal, groups)
        log_p = self.lm.score([(prompts.retrieve(x.query, x.subject), usual(x.relation)) for x in world + personal])
        out["right_relation_above_floor"] = percent([total > -4.605 for total, _ in log_p])
        return out

    def record_situation(self, record):
        rewrite = record["requested_rewrite"]
        if relation := self.tasks.world_relations.get(rewrite["relation_id"]):
            query = rewrite["prompt"].replace("{}", rewrite["subject"])
            return Situation("world", relation, query, rewrite["subject"], rewrite["target_new"]["str"], lambda: "")
        return None

    def other_name(self, x):
        """A name of another relation that the same subject could have."""
        while True:
            y = self.tasks.personal()
            name = self.tasks.usual_name(y.relation)
            if set(x.relation.subjects) & set(y.relation.subjects) and not self.tasks.close(
                x.relation, y.relation, name
            ):
                return name

    def first(self, cases, groups):
        """How often the first relation of a group is the most probable after the retrieve prompt."""
        size = len(groups[0])
        totals = [
            t
            for t, _ in self.lm.score(
                [(prompts.retrieve(x.query, x.subject), r) for x, g in zip(cases, groups) for r in g]
            )
        ]
        rows = [totals[i : i + size] for i in range(0, len(totals), size)]
        return percent([row.index(max(row)) == 0 for row in rows])

    def extraction(self, n_samples=50):
        """Relations that the model writes: five distinct ones, a known name among them; and samples to read."""
        cases = [x for x in (self.record_situation(r) for r in self.records) if x] + [
            self.tasks.personal(held=True) for _ in range(self.limit)
        ]
        cases = [x for pair in zip(cases, reversed(cases)) for x in pair][: len(cases)] + [
            self.tasks.open() for _ in range(self.limit // 2)
        ]
        texts = [prompts.whole(prompts.extract(x.query, x.obj, x.subject)) for x in cases]
        written = [
            [part.strip() for part in text.split(prompts.SEPARATOR.strip())] for text in self.lm.write(texts, 64)
        ]
        known = [bool({*names} & {*x.relation.names, *x.relation.held_names}) for x, names in zip(cases, written)]
        samples = [
            (x.query, x.subject, x.obj, names)
            for x, names in self.rng.sample(list(zip(cases, written)), min(n_samples, len(cases)))
        ]
        distinct = [len(names) == len(set(names)) == 5 and all(names) for names in written]
        return dict(five_distinct=percent(distinct), a_known_name=percent(known)), samples

    def knowledge(self):
        """Facts of the training text: preferred to another object; kept when the only fact is about something else."""
        out = {}
        trained = [self.tasks.world(true=True) for _ in range(2 * self.limit)]
        out |= {f"corpus_{k}": v for k, v in self.known(trained).items()}
        tuples = [x for x in (self.pararel_situation() for _ in range(2 * self.limit)) if x]
        return out | {f"pararel_{k}": v for k, v in self.known(tuples).items()}

    def pararel_situation(self):
        """A tuple of ParaRel, whose subject may be held out, with one of its relation's clozes."""
        path = self.rng.choice(sorted(self.pararel.glob("*.jsonl")))
        relation = self.tasks.world_relations.get(path.stem)
        if not relation or not relation.clozes:
            return None
        rows = [json.loads(line) for line in path.read_text(encoding="utf8").splitlines()]
        row, others = self.rng.choice(rows), sorted({r["obj_label"] for r in rows})
        query = self.rng.choice(relation.clozes).replace("X", row["sub_label"])
        return Situation(
            "world", relation, query, row["sub_label"], row["obj_label"], lambda: self.rng.choice(others), True
        )

    def known(self, cases):
        others = [next((o for o in (x.other() for _ in range(20)) if o != x.obj), UNKNOWN) for x in cases]
        answers = self.lm.write([x.query for x in cases])
        sure = [x for x, a in zip(cases, answers) if a == x.obj]
        wanted = [x.obj for x in sure]
        elsewhere = self.lm.write([reason(x.query, [self.unrelated(x)]) for x in sure])
        neighbor = self.lm.write(
            [reason(x.query, [(self.stranger(x), self.tasks.usual_name(x.relation), x.other())]) for x in sure]
        )
        return dict(
            true_preferred=percent(self.prefers([x.query for x in cases], [x.obj for x in cases], others)),
            answered=same(answers, [x.obj for x in cases]),
            kept_beside_another_relation=same(elsewhere, wanted), kept_beside_another_subject=same(neighbor, wanted),
        )  # fmt: skip

    def unrelated(self, x):
        """A fact of the same subject about another relation."""
        while True:
            y = self.tasks.world()
            name = self.tasks.usual_name(y.relation)
            if not self.tasks.close(x.relation, y.relation, name):
                return (x.subject, name, y.other())

    def stranger(self, x):
        while not self.tasks.another(x.subject, s := self.tasks.world(true=True).subject):
            pass
        return s
