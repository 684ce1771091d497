//! What the rules find in typical queries.

use std::fmt::Write;

use super::{MAX_SPANS, USER, find, lexicon, spans, speaks_of_user};

fn check(cases: &[(&str, &str)]) {
    for (query, subject) in cases {
        assert_eq!(find(query).as_deref(), Some(*subject), "{query}");
    }
}

#[test]
fn finds_what_a_statement_begins_with() {
    check(&[
        ("Melbourne Airport was named for", "Melbourne Airport"),
        ("The Boy from Oz, who plays", "The Boy from Oz"),
        ("iPhone 5s was created by", "iPhone 5s"),
        ("kung fu panda was produced by", "kung fu panda"),
        ("Danielle Darrieux's mother tongue is", "Danielle Darrieux"),
        ("James' brother is", "James"),
        ("Nelson Mandela, in", "Nelson Mandela"),
        ("Washington, D.C. is located in", "Washington, D.C."),
    ]);
}

#[test]
fn finds_the_name_in_a_question_or_behind_its_relation() {
    check(&[
        ("The mother tongue of Danielle Darrieux is", "Danielle Darrieux"),
        ("Where was Gabriel García Márquez born?", "Gabriel García Márquez"),
        ("What's the capital of Österreich?", "Österreich"),
        ("Who directed The Lord of the Rings?", "The Lord of the Rings"),
        ("Which position does Pelé play?", "Pelé"),
        ("In what city is Melbourne railway station?", "Melbourne railway station"),
        ("Who wrote \"The Old Man and the Sea\"?", "The Old Man and the Sea"),
        ("Who sings Hurt (Johnny Cash)?", "Hurt (Johnny Cash)"),
        ("Who succeeded Elizabeth I?", "Elizabeth I"),
        ("Who is 村上春樹?", "村上春樹"),
    ]);
}

#[test]
fn finds_a_persons_relatives_animals_and_things() {
    check(&[
        ("Where does my sister live?", "my sister"),
        ("What is my older sister's favorite color?", "my older sister"),
        ("What does my sister's dog eat?", "my sister's dog"),
        ("When was our guinea pig born?", "our guinea pig"),
        ("Where does the first aid kit belong?", "the first aid kit"),
        ("What frightens my stepsister?", "my stepsister"),
        ("Who did my ex-brother-in-law marry?", "my ex-brother-in-law"),
    ]);
}

#[test]
fn finds_the_name_of_a_relative() {
    check(&[
        ("What is My aunt Philippa Reed's job?", "my aunt Philippa Reed"),
        ("Where did my colleague Tariq grow up?", "my colleague Tariq"),
        ("What does my sister like, Rome or Oslo?", "my sister"),
    ]);
}

#[test]
fn what_only_the_article_points_to_comes_last() {
    check(&[
        ("When is the mechanic coming for my bike?", "my bike"),
        ("What did the nurse give Priya?", "Priya"),
        ("When is the mechanic coming?", "the mechanic"),
    ]);
}

#[test]
fn finds_the_user_where_nothing_else_is_named() {
    check(&[
        ("Where do I live?", USER),
        ("What's my phone number?", USER),
        ("where i'm from", USER),
        ("I'm allergic to", USER),
        ("My favorite color is", USER),
    ]);
}

#[test]
fn reads_the_last_sentence_that_names_something() {
    check(&[
        ("Royal Fusiliers\". Helle Thorning-Schmidt was employed in", "Helle Thorning-Schmidt"),
        ("It rained in Oslo.\nJohn F. Kennedy was born in", "John F. Kennedy"),
        ("I met Dr. Watson in Rome! Where does my sister live?", "my sister"),
        ("Ada Lovelace was a pioneer. Where did she live?", "Ada Lovelace"),
    ]);
}

#[test]
fn finds_nothing_where_nothing_is_named() {
    for query in ["", " \n ", "?!", "🙂", "what is it?", "'s", "( ) [ ]"] {
        assert_eq!(find(query), None, "{query}");
        assert_eq!(spans(query), Vec::<String>::new(), "{query}");
    }
}

#[test]
fn tells_the_user_from_others() {
    for query in ["Where do I live?", "Ada is here. What's my name?", "I’m from", "Tell us"] {
        assert!(speaks_of_user(query), "{query}");
    }
    for query in ["Where does my sister live?", "Was Elizabeth I married?", "The US lies in", ""] {
        assert!(!speaks_of_user(query), "{query}");
    }
}

#[test]
fn lists_the_spans_of_the_last_sentence() {
    let query = "It rained. The capital of old France's north is";
    let expected = [
        "capital",
        "capital of old",
        "capital of old France",
        "capital of old France's north",
        "old",
        "old France",
        "old France's north",
        "France",
        "France's north",
        "north",
    ];
    assert_eq!(spans(query), expected);
    assert_eq!(spans("tea, tea"), ["tea", "tea, tea"]);
}

#[test]
fn reads_only_the_end_of_a_long_query() {
    let mut query = "x".repeat(5_000_000);
    for number in 0..100_000 {
        write!(query, " Name{number} of").expect("a string takes every text");
    }
    assert_eq!(spans(&query).len(), MAX_SPANS);
    query.push_str(". Where was Ada Lovelace born?");
    assert_eq!(find(&query).as_deref(), Some("Ada Lovelace"));
    assert_eq!(find(&"é🙂".repeat(1_000_000)).map(|text| text.chars().count()), Some(2_000));
}

#[test]
fn the_lexicon_is_in_order() {
    let lists = [
        lexicon::PERSONS,
        lexicon::THINGS,
        lexicon::ATTRIBUTES,
        lexicon::VERBS,
        lexicon::COPULAS,
        lexicon::FUNCTION_WORDS,
        lexicon::LINKS,
        lexicon::FIRST_PERSON,
        lexicon::ABBREVIATIONS,
    ];
    for list in lists {
        let words: Vec<&str> = list.split_ascii_whitespace().collect();
        assert!(words.is_sorted_by(|a, b| a < b), "{list}");
    }
}
