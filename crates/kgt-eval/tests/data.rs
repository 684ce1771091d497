//! Every schema is read into the same cases, and what is malformed is named.

#![allow(clippy::unwrap_used)]

use kgt_eval::build::{Relation, SubjectFacts, build_extension};
use kgt_eval::{Case, DataError, DataSet, OnError, QueryKind, Schema};

fn read(text: &str) -> Result<DataSet, DataError> {
    DataSet::read(text.as_bytes(), None, OnError::Fail, None, |_| true, &mut |_| ())
}

/// A case in short: subject, correction, and each query with what is expected and what it must beat.
fn sketch(case: &Case) -> Vec<String> {
    let correction = &case.corrections[0];
    let mut lines =
        vec![format!("{} | {} | {}", case.subject, correction.query, correction.answer)];
    lines.extend(case.queries.iter().map(|query| {
        let side = |text: &Option<String>| text.clone().unwrap_or("-".into());
        let (expected, rival) = (side(&query.expected), side(&query.rival));
        format!("{:?} | {} | {expected} | {rival}", query.kind, query.text)
    }));
    lines
}

fn check(text: &str, schema: Schema, index: usize, expected: &[&str]) {
    let data = read(text).unwrap();
    assert_eq!((data.schema, data.malformed), (schema, 0));
    assert_eq!(sketch(&data.cases[index]), expected);
}

#[test]
fn counterfact_complete_and_partial() {
    let sample = include_str!("../../../native/data/counterfact_sample.json");
    let data = read(sample).unwrap();
    assert_eq!(data.schema, Schema::Counterfact);
    let case = &data.cases[0];
    assert_eq!((case.id.as_str(), case.relation.as_deref()), ("20952", Some("continent")));
    let of = |kind| case.queries.iter().filter(|query| query.kind == kind).count();
    assert_eq!(of(QueryKind::Rewrite), 1);
    assert_eq!((of(QueryKind::Paraphrase), of(QueryKind::Neighborhood)), (2, 10));
    check(
        include_str!("fixtures/counterfact_partial.jsonl"),
        Schema::Counterfact,
        0,
        &[
            "Danielle Darrieux | The mother tongue of Danielle Darrieux is | English",
            "Rewrite | The mother tongue of Danielle Darrieux is | English | French",
            "Neighborhood | Michel Rocard is a native speaker of | French | English",
        ],
    );
}

#[test]
fn easyedit_counterfact() {
    check(
        include_str!("fixtures/easyedit_counterfact.json"),
        Schema::EasyeditCounterfact,
        0,
        &[
            "Subair | Subair works as | composer",
            "Rewrite | Subair works as | composer | actor",
            "Paraphrase | Subair is known for | composer | actor",
            "Neighborhood | The occupation of Michael Jackson is | actor | composer",
        ],
    );
}

#[test]
fn zsre_of_mend_easyedit_and_knowedit() {
    check(
        include_str!("fixtures/mend_zsre.json"),
        Schema::MendZsre,
        0,
        &[
            "Watts Humphrey | What university did Watts Humphrey attend? | University of Michigan",
            "Rewrite | What university did Watts Humphrey attend? | University of Michigan | \
             Illinois Institute of Technology",
            "Paraphrase | What university did Watts Humphrey take part in? | University of \
             Michigan | Illinois Institute of Technology",
            "Neighborhood | who played desmond doss father in hacksaw ridge? | Hugo Weaving | \
             University of Michigan",
        ],
    );
    check(
        include_str!("fixtures/easyedit_zsre.json"),
        Schema::EasyeditZsre,
        0,
        &[
            "Ada Quill | In which city did Ada Quill study? | Madrid",
            "Rewrite | In which city did Ada Quill study? | Madrid | Lisbon",
            "Paraphrase | Which city was it that Ada Quill studied in? | Madrid | Lisbon",
            "Neighborhood | how many strings has a violin? | four | Madrid",
            "Indirect | In which country is the city in which Ada Quill studied? | Spain | -",
        ],
    );
    check(
        include_str!("fixtures/knowedit_zsre.json"),
        Schema::EasyeditZsre,
        0,
        &[
            "Ada Quill | In which city did Ada Quill study? | Madrid",
            "Rewrite | In which city did Ada Quill study? | Madrid | Lisbon",
            "Paraphrase | Which city was it that Ada Quill studied in? | Madrid | Lisbon",
            "Indirect | In which country did Ada Quill study? | Spain | -",
            "SameSubject | The employer of Ada Quill is | Harbour Press | Madrid",
        ],
    );
}

#[test]
fn the_extension_in_the_appendix_form() {
    let text = include_str!("fixtures/counterfact_extension.json");
    check(
        text,
        Schema::CounterfactExtension,
        0,
        &[
            "Alan Turing | Alan Turing works in the field of | mechanical engineering",
            "Rewrite | Alan Turing works in the field of | mechanical engineering | logic",
            "Paraphrase | The field that Alan Turing is associated with is | mechanical \
             engineering | logic",
        ],
    );
    let data = read(text).unwrap();
    assert_eq!(data.cases[0].relation.as_deref(), Some("field of work"));
    assert_eq!(data.cases[1].id, "25585");
    // As printed in the appendix, with a stray bracket.
    let printed = text.replace("P101(field of work)", "P101.field of work)");
    let printed = read(&printed).unwrap();
    assert_eq!(printed.cases[0].relation.as_deref(), Some("field of work"));
}

#[test]
fn the_personal_set() {
    let data = read(include_str!("../data/personal.jsonl")).unwrap();
    assert_eq!(data.schema, Schema::Personal);
    assert!(data.cases.len() >= 300);
    assert!(data.cases.iter().any(|case| case.corrections.len() > 1));
    let queries = || data.cases.iter().flat_map(|case| &case.queries);
    for kind in [QueryKind::Indirect, QueryKind::OtherFact, QueryKind::SameSubject] {
        assert!(queries().any(|query| query.kind == kind), "{kind:?}");
    }
}

#[test]
fn malformed_records_are_named_and_counted() {
    let good = include_str!("fixtures/counterfact_partial.jsonl");
    let broken = good.replacen("\"subject\": \"Danielle Darrieux\"", "\"subject\": 7", 1);
    let error = read(&broken).unwrap_err();
    assert!(matches!(error, DataError::Malformed { line: 1, .. }), "{error}");
    let mut named = Vec::new();
    let mut name = |error: &DataError| named.push(error.to_string());
    let text = format!("{}{}", good.replace("{} is\"", "it is\""), good);
    let data =
        DataSet::read(text.as_bytes(), None, OnError::Skip, None, |_| true, &mut name).unwrap();
    assert_eq!((data.cases.len(), data.malformed), (2, 2));
    assert!(named[0].starts_with("line 1: the prompt"), "{named:?}");
    for text in ["", "[]", "[\n]"] {
        assert!(matches!(read(text), Err(DataError::Empty)), "{text:?}");
    }
    let error = read("{\"a\": 1, \"b\": 2}").unwrap_err();
    assert!(matches!(&error, DataError::UnknownSchema { line: 1, fields } if fields == "a, b"));
    let empty = good.replace("\"English\"", "\" \"");
    assert!(matches!(read(&empty), Err(DataError::Malformed { line: 1, .. })));
}

fn pararel() -> Vec<Relation> {
    let patterns = "{\"pattern\": \"[X] works in the field of [Y].\"}\n\
                    {\"pattern\": \"[Y] is the domain of [X].\"}\n\
                    {\"pattern\": \"The expertise of [X] is [Y].\"}\n";
    let facts = "{\"sub_label\": \"Turing\", \"obj_label\": \"logic\"}\n\
                 {\"sub_label\": \"Turing\", \"obj_label\": \"biology\"}\n\
                 {\"sub_label\": \"Curie\", \"obj_label\": \"chemistry\"}\n";
    let fields = Relation::read("P101", patterns.as_bytes(), facts.as_bytes()).unwrap();
    let patterns = "{\"pattern\": \"[X] was born in [Y].\"}\n";
    let facts = "{\"sub_label\": \"Turing\", \"obj_label\": \"London\"}\n";
    vec![fields, Relation::read("P19", patterns.as_bytes(), facts.as_bytes()).unwrap()]
}

#[test]
fn the_extension_is_built_from_pararel() {
    let extension = build_extension(&pararel(), 7);
    // The one fact of P19 has no second prompt.
    assert_eq!((extension.records.len(), extension.left_out), (3, 1));
    assert_eq!(extension, build_extension(&pararel(), 7));
    for record in &extension.records {
        let subject = &record.rewrite.subject;
        let new = record.rewrite.target_new.str.as_str();
        let may = if subject == "Turing" { &["chemistry"][..] } else { &["biology", "logic"] };
        assert!(may.contains(&new), "{record:?}");
        assert_eq!(record.rewrite.prompt, "{} works in the field of");
        assert_eq!(record.generation_prompts, [format!("The expertise of {subject} is")]);
    }
    let json = serde_json::to_string(&extension.records).unwrap();
    let data = read(&json).unwrap();
    assert_eq!((data.schema, data.cases.len()), (Schema::CounterfactExtension, 3));
}

#[test]
fn other_facts_of_a_subject_prefer_known_ones() {
    let relations = pararel();
    let facts = SubjectFacts::new(&relations);
    let others = facts.others("turing", "P101", 2, 0);
    assert_eq!(others[0].prompt, "turing was born in");
    assert_eq!(others[0].answer.as_deref(), Some("London"));
    // Of Curie no other fact is known; she is asked about as persons are.
    let others = facts.others("Curie", "P101", 2, 0);
    assert_eq!(others.iter().map(|other| &other.answer).collect::<Vec<_>>(), [&None]);
    assert!(facts.others("Turing", "P19", 1, 0)[0].answer.is_some());
}
