"""Writes ../personal.jsonl from the facts and the sentences that lie beside this script.

    python3 make.py

Needs Python 3.9 and nothing else. The same files give the same bytes: whatever is drawn is drawn
with a seeded generator.
"""

import itertools
import json
import random
import re
from pathlib import Path

HERE = Path(__file__).parent
SEED = 20
PRONOUNS = {
    "he": {"he": "he", "him": "him", "his": "his"},
    "she": {"he": "she", "him": "her", "his": "her"},
    "it": {"he": "it", "him": "it", "his": "its"},
}
KINDS = {
    "person": """allergy lives job employer birthday coffee instrument commute shoe_size dish sport
        learning medication doctor fear reading wakes wish partner friend dislike blood relax
        grew_up trip volunteer collects emergency""".split(),
    "animal": "breed sleeps food toy vet allergy fear".split(),
    "thing": "kept_at code model lent_to bought_at service color".split(),
}
# Pairs of relations where the fact of one tells something about the question of the other, or
# where both questions could be meant: neither serves as a question about another property.
ENTANGLED = [
    {"lives", "grew_up"}, {"job", "employer"}, {"friend", "emergency"}, {"partner", "emergency"},
    {"partner", "friend"}, {"sport", "relax"}, {"fear", "dislike"}, {"allergy", "dislike"},
    {"allergy", "food"}, {"job", "instrument"}, {"doctor", "medication"}, {"job", "sport"},
    {"kept_at", "lent_to"}, {"wish", "collects"}, {"relax", "reading"}, {"employer", "volunteer"},
    {"lives", "trip"}, {"commute", "sport"}, {"relax", "instrument"}, {"sleeps", "toy"},
]
SAME_SUBJECT = 3


def blocks(name):
    """The blocks of a file: the fields of a "= a | b" line, and the lines below it."""
    found = []
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("= ") or line.startswith("@ "):
            found.append(([field.strip() for field in line[2:].split("|")], []))
        elif line and not line.startswith("#"):
            found[-1][1].append(line)
    return found


def sentences(lines):
    """Lines "q ...", "p ...", "i ..." and "o ..." by their first letter."""
    by_role = {role: [] for role in "opqi"}
    for line in lines:
        by_role[line[0]].append(line[2:])
    return by_role


def read_phrases():
    names, phrases = {}, {}
    for (relation, name), lines in blocks("phrases.txt"):
        names[relation] = name
        confirm = lines.index("confirm")
        phrases[relation, "tune"] = sentences(lines[1:confirm])
        phrases[relation, "confirm"] = sentences(lines[confirm + 1:])
    return names, phrases


def fill(sentence, subject, pronoun):
    possessive = subject + ("'" if re.search(r"[^s]s$", subject) else "'s")
    slots = dict(PRONOUNS[pronoun], s=subject, ps=possessive)
    text = re.sub(r"\{(\w+)\}", lambda slot: slots[slot[1]], sentence)
    return re.sub(r"(^|[.!?] )([a-z])", lambda start: start[1] + start[2].upper(), text)


def turn(items, by):
    return [items[(by + n) % len(items)] for n in range(len(items))]


def told(objects, questions):
    """What is said over time: a correction asks with the other question every second time."""
    repeats = len(objects[0]) % 2 == 0
    asked = itertools.repeat(questions[0]) if repeats else itertools.cycle(questions)
    return [{"question": q, "answer": answer} for q, answer in zip(asked, objects)]


def record(half, kind, subject, relation, objects, by_role):
    events = told(objects, by_role["q"][:2])
    return {
        "id": "", "half": half, "kind": kind, "subject": subject, "relation": relation,
        "question": events[0]["question"], "told": events, "object": objects[-1], "foil": "",
        "paraphrases": by_role["p"][:2], "indirect": by_role["i"][:1 + len(objects[0]) % 2],
        "same_subject": [],
    }


def facts_of_others(phrases):
    """The records of facts.txt, and of each subject its pronoun and what nobody asks about it."""
    records, traits, uses = [], {}, {}
    for (subject, kind, pronoun, half, *unasked), lines in blocks("facts.txt"):
        traits[subject] = pronoun, " ".join(unasked).split()
        for line in lines:
            relation, objects = line.split(": ", 1)
            assert relation in KINDS[kind], line
            by = uses[relation, half] = uses.get((relation, half), -1) + 1
            filled = {role: [fill(text, subject, pronoun) for text in turn(texts, by)]
                      for role, texts in phrases[relation, half].items()}
            records.append(record(half, kind, subject, relation, objects.split(" > "), filled))
    return records, traits


def facts_of_user():
    """The records of user.txt, and the questions about the user that no fact answers."""
    records, untold = [], {}
    for (relation, half), lines in blocks("user.txt"):
        by_role = sentences(lines)
        if relation == "untold":
            untold[half] = by_role["q"]
        else:
            objects = by_role["o"][0].split(" > ")
            records.append(record(half, "user", "user", relation, objects, by_role))
    return records, untold


def entangled(one, other):
    return one == other or {one, other} in ENTANGLED


def same_subject(item, records, traits, untold, phrases, draw):
    """Questions about other properties of a subject: at most two that were told, the rest not."""
    of_subject = [r for r in records if (r["subject"], r["half"]) == (item["subject"], item["half"])]
    others = [r for r in of_subject if not entangled(r["relation"], item["relation"])]
    found = [{"question": r["paraphrases"][0], "answer": r["object"]}
             for r in draw.sample(others, min(2, len(others)))]
    for question in untold_questions(item, of_subject, traits, untold, phrases, draw):
        if len(found) == SAME_SUBJECT:
            break
        found.append({"question": question, "answer": None})
    return found


def untold_questions(item, of_subject, traits, untold, phrases, draw):
    if item["kind"] == "user":
        return draw.sample(untold[item["half"]], SAME_SUBJECT)
    subject, known = item["subject"], [r["relation"] for r in of_subject]
    pronoun, unasked = traits[subject]
    free = [relation for relation in KINDS[item["kind"]] if relation not in unasked
            and not any(entangled(relation, other) for other in known)]
    ask = lambda relation: draw.choice(phrases[relation, item["half"]]["q"])
    return [fill(ask(r), subject, pronoun) for r in draw.sample(free, len(free))]


def foil(item, records, draw):
    """The answer that must not win: the last one before, or that of another subject."""
    if len(item["told"]) > 1:
        return item["told"][-2]["answer"]
    of_relation = [r["object"] for r in records if r["relation"] == item["relation"]
                   and r["half"] == item["half"] and r["object"] != item["object"]]
    return draw.choice(of_relation)


def main():
    draw = random.Random(SEED)
    names, phrases = read_phrases()
    records, traits = facts_of_others(phrases)
    of_user, untold = facts_of_user()
    records += of_user
    for item in records:
        item["same_subject"] = same_subject(item, records, traits, untold, phrases, draw)
        item["foil"] = foil(item, records, draw)
    for item in records:
        item["relation"] = names[item["relation"]]
    draw.shuffle(records)
    with open(HERE.parent / "personal.jsonl", "w", encoding="utf-8", newline="\n") as out:
        for number, item in enumerate(records, 1):
            item["id"] = f"personal-{number:04}"
            out.write(json.dumps(item, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
