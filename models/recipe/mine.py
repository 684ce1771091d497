"""Facts that the articles of an encyclopedia state in so many words.

Each pattern reads one kind of sentence at the beginning of an article and gives
(relation, subject, object); the relations are those of `templates/world.txt`.
"""

import re

NATIONS = """
American:United States;English:United Kingdom;British:United Kingdom;Scottish:United Kingdom;Welsh:United Kingdom;
French:France;German:Germany;Italian:Italy;Spanish:Spain;Portuguese:Portugal;Dutch:Netherlands;Belgian:Belgium;
Swiss:Switzerland;Austrian:Austria;Hungarian:Hungary;Polish:Poland;Czech:Czech Republic;Russian:Russia;
Soviet:Soviet Union;Ukrainian:Ukraine;Romanian:Romania;Bulgarian:Bulgaria;Greek:Greece;Turkish:Turkey;
Swedish:Sweden;Norwegian:Norway;Danish:Denmark;Finnish:Finland;Icelandic:Iceland;Irish:Ireland;Canadian:Canada;
Mexican:Mexico;Brazilian:Brazil;Argentine:Argentina;Chilean:Chile;Peruvian:Peru;Colombian:Colombia;Cuban:Cuba;
Japanese:Japan;Chinese:China;Korean:South Korea;Indian:India;Pakistani:Pakistan;Iranian:Iran;Iraqi:Iraq;
Israeli:Israel;Egyptian:Egypt;Australian:Australia;New Zealand:New Zealand;South African:South Africa;
Nigerian:Nigeria;Kenyan:Kenya;Indonesian:Indonesia;Filipino:Philippines;Thai:Thailand;Vietnamese:Vietnam;
Serbian:Serbia;Croatian:Croatia;Estonian:Estonia;Lithuanian:Lithuania;Latvian:Latvia;Albanian:Albania
"""
NATION = dict(pair.strip().split(":") for pair in NATIONS.replace("\n", "").split(";"))
LANGUAGE = {
    n: n
    for n in "French German Italian Spanish Portuguese Dutch Hungarian Polish Czech Russian Ukrainian "
    "Romanian Bulgarian Greek Turkish Swedish Norwegian Danish Finnish Icelandic Japanese Chinese Korean".split()
}
LANGUAGE |= dict.fromkeys(("American", "English", "British", "Australian", "Canadian"), "English")
OCCUPATIONS = (
    "actor actress singer composer conductor pianist violinist guitarist drummer saxophonist musician songwriter "
    "rapper painter sculptor architect photographer poet novelist writer author playwright journalist historian "
    "philosopher theologian mathematician physicist chemist biologist botanist zoologist astronomer geologist "
    "economist linguist engineer inventor physician surgeon psychologist psychiatrist lawyer judge politician "
    "diplomat general admiral explorer astronaut cosmonaut aviator boxer wrestler swimmer golfer cyclist "
    "footballer cricketer comedian dancer choreographer screenwriter cartoonist illustrator logician sociologist "
    "anthropologist archaeologist bishop saint businessman entrepreneur industrialist nurse teacher editor critic "
    "translator magician model director producer "
).split()
INSTRUMENT = dict(
    pianist="piano",
    violinist="violin",
    guitarist="guitar",
    drummer="drums",
    saxophonist="saxophone",
    cellist="cello",
    bassist="bass",
    trumpeter="trumpet",
    organist="organ",
)
FIELD = dict(
    mathematician="mathematics",
    physicist="physics",
    chemist="chemistry",
    biologist="biology",
    botanist="botany",
    zoologist="zoology",
    astronomer="astronomy",
    geologist="geology",
    economist="economics",
    linguist="linguistics",
    philosopher="philosophy",
    psychologist="psychology",
    historian="history",
    theologian="theology",
    logician="logic",
    sociologist="sociology",
    anthropologist="anthropology",
    archaeologist="archaeology",
)
PLACES = "city town village municipality commune port county district region province state river lake island mountain"
POSITIONS = (
    "quarterback|linebacker|midfielder|goalkeeper|pitcher|catcher|shortstop|point guard|wide receiver|outfielder"
)
NETWORKS = (
    "ABC|NBC|CBS|Fox|HBO|PBS|BBC One|BBC Two|BBC|ITV|Channel 4|Showtime|MTV|CBC|UPN|The WB|Sci Fi Channel|Nickelodeon"
)
GENRES = (
    "hard rock|punk rock|progressive rock|alternative rock|indie rock|folk rock|pop rock|rock|heavy metal|thrash metal|"
    "death metal|black metal|jazz|blues|hip hop|reggae|funk|soul|disco|country|folk|electronic|"
    "techno|new wave|ska|punk|pop"
)
WORD = r"(?:[A-Z]\.|[A-Z][\w'’-]+)"
NAME = rf"{WORD}(?: (?:of |de )?{WORD}){{0,3}}"
NO_NAME = {
    *NATION,
    *"January February March April May June July August September October November December The It He U.S.".split(),
}
NATION_RE = "|".join(sorted(NATION, key=len, reverse=True))


# Sentences of which the object is the only group.
SENTENCES = (
    ("P19", rf"\bborn(?: on [^.,]*(?:, \d{{4}})?,?)? in ({NAME})"),
    ("P20", rf"\bdied(?: on [^.,]*(?:, \d{{4}})?,?)? in ({NAME})"),
    ("P413", rf"\bplayer\b.*\b({POSITIONS})\b"),
    ("P1376", rf"^[^.]*? is (?:the |both the )?capital (?:city )?(?:and [^.]{{0,40}}?)?of (?:the )?({NAME})"),
    ("P159", rf"\b(?:headquartered|headquarters(?: is| are)?(?: located)?|based) in ({NAME})"),
    ("P740", rf"\b(?:formed|founded|established) (?:in \d{{4}} )?in ({NAME})"),
    ("P449", rf"\b(?:aired|premiered|broadcast|debuted|shown) (?:\w+ )?on (?:the )?({NETWORKS})\b"),
    ("P264", rf"\b(?:on|by|from|for|to) ({NAME} Records)\b"),
    ("P178", rf"\b(?:developed|created|designed)(?: and \w+)? by ({NAME})"),
    ("P176", rf"\b(?:manufactured|produced|built|made)(?: and \w+)? by ({NAME})"),
    ("P127", rf"\b(?:owned by|subsidiary of|division of) (?:the )?({NAME})"),
    ("P138", rf"\bnamed (?:after|for|in honou?r of) (?:the )?(?:[a-z]+ )?({NAME})"),
    ("P361", rf"\bis (?:a )?part of (?:the )?({NAME})"),
    ("P463", rf"\bmember of (?:the )?({NAME})"),
)


def facts(title, text):
    """All (relation, subject, object) that the patterns find in one article."""
    lead = lead_of(text)
    subject = re.sub(r" \([^)]*\)$", "", title)
    simple = [(r, m[1]) for r, pattern in SENTENCES if (m := re.search(pattern, lead))]
    found = [*of_person(lead), *of_place(lead), *of_work(lead), *simple]
    return [(r, subject, o) for r, o in dict.fromkeys(found) if o and good(r, o) and o.lower() not in subject.lower()]


def good(relation, name):
    """Nationalities, months and cut abbreviations are no names; languages are."""
    return relation in ("P103", "P1412", "P364") or not (name in NO_NAME or re.search(r"\b[A-Z]\.$", name))


def lead_of(text):
    """The first sentences without what stands in parentheses."""
    paragraphs = [line for line in text.split("\n") if line.strip()][1:3]
    flat = " ".join(paragraphs)[:900]
    return re.sub(r"\s+", " ", re.sub(r" ?\([^()]*\)", "", flat))


def of_person(lead):
    """Occupation, citizenship, language, instrument and field of someone."""
    m = re.search(rf"^[^.]*? (?:was|is) an? (?:[\w-]+ ){{0,2}}?({NATION_RE})\b(?:-born)? ([^.]*)", lead)
    if m and (jobs := [w for w in re.findall(r"[a-z]+", m[2])[:8] if w in OCCUPATIONS]):
        language = LANGUAGE.get(m[1])
        yield from (("P106", jobs[0]), ("P27", NATION[m[1]]), ("P1412", language), ("P103", language))
        yield from (("P1303", INSTRUMENT[j]) for j in jobs if j in INSTRUMENT)
        yield from (("P101", FIELD[j]) for j in jobs if j in FIELD)


def of_place(lead):
    """The region and the country of a place."""
    places = PLACES.replace(" ", "|")
    m = re.search(
        rf"^[^.]*? is an? (?:[\w-]+ ){{0,2}}?(?:{places}) (?:located |situated )?(?:in|of) (?:[a-z-]+ )*"
        rf"({NAME})((?:, {NAME})*)",
        lead,
    )
    if m:
        yield from (("P131", m[1]), ("P17", m[2].split(", ")[-1] if m[2] else None))


def of_work(lead):
    """Country, language and genre of a film, a band and the like."""
    pattern = rf"^[^.]*? (?:was|is|are|were) an? (?:[\w-]+ ){{0,2}}?({NATION_RE})(?:-language)? ([^.]*)"
    if m := re.search(pattern, lead):
        kind = m[2][:60]
        if re.search(r"\b(film|novel|series|sitcom|drama|comedy|band|group|album|magazine|game|opera)\b", kind):
            yield "P495", NATION[m[1]]
        if re.search(r"\b(film|series|sitcom)\b", kind):
            yield "P364", LANGUAGE.get(m[1])
        if g := re.search(rf"\b({GENRES})(?: \w+)? (?:band|group|duo|singer|musician|guitarist|pianist|album)\b", m[2]):
            yield "P136", g[1]
