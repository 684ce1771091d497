//! Wikidata's labels of the relations in CounterFact and ParaRel: the relation as a user who knows it
//! would state it (section 5.4.1 of the paper).

/// Identifier and English label.
const LABELS: [(&str, &str); 42] = [
    ("P17", "country"),
    ("P19", "place of birth"),
    ("P20", "place of death"),
    ("P27", "country of citizenship"),
    ("P30", "continent"),
    ("P31", "instance of"),
    ("P36", "capital"),
    ("P37", "official language"),
    ("P39", "position held"),
    ("P47", "shares border with"),
    ("P101", "field of work"),
    ("P103", "native language"),
    ("P106", "occupation"),
    ("P108", "employer"),
    ("P127", "owned by"),
    ("P131", "located in the administrative territorial entity"),
    ("P136", "genre"),
    ("P138", "named after"),
    ("P140", "religion"),
    ("P159", "headquarters location"),
    ("P176", "manufacturer"),
    ("P178", "developer"),
    ("P190", "twinned administrative body"),
    ("P264", "record label"),
    ("P276", "location"),
    ("P279", "subclass of"),
    ("P361", "part of"),
    ("P364", "original language of film or TV show"),
    ("P407", "language of work or name"),
    ("P413", "position played on team"),
    ("P449", "original broadcaster"),
    ("P463", "member of"),
    ("P495", "country of origin"),
    ("P527", "has part"),
    ("P530", "diplomatic relation"),
    ("P641", "sport"),
    ("P740", "location of formation"),
    ("P937", "work location"),
    ("P1001", "applies to jurisdiction"),
    ("P1303", "instrument"),
    ("P1376", "capital of"),
    ("P1412", "languages spoken, written or signed"),
];

/// The label of a relation such as `P103`.
pub(crate) fn label(id: &str) -> Option<&'static str> {
    LABELS.iter().find(|(known, _)| *known == id).map(|(_, label)| *label)
}
