//! Which facts a query is answered from: objects are judged and ranked by what their relations sum to.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Scripted, graph, triple};
use futures_lite::future::block_on;
use kgt_core::{Relevance, Retrieval, retrieve};
use kgt_graph::{Key, Triple};

fn retrieval(relations: &[(&str, f64)], facts: &[Triple], floor: f64) -> Retrieval {
    let model = Scripted::new("", relations, &[]);
    let facts = graph(facts).about(&Key::new("my dog")).unwrap();
    block_on(retrieve(&model, &facts, "What does my dog eat?", "my dog", Relevance { floor }))
        .unwrap()
}

fn shown(retrieval: &Retrieval) -> Vec<String> {
    retrieval.facts.iter().map(|z| z.fact.triple.to_string()).collect()
}

#[test]
fn relations_with_one_object_stand_together() {
    let facts = [
        triple("my dog", "eats", "meat"),
        triple("my dog", "is fed", "Figs"),
        triple("my dog", "likes to eat", "figs"),
        triple("my dog", "lives in", "Oslo"),
    ];
    let relations = [("eats", 0.3), ("is fed", 0.2), ("likes to eat", 0.25), ("lives in", 0.001)];
    let retrieval = retrieval(&relations, &facts, 0.01);
    // Figs: 0.2 + 0.25, more than meat's 0.3.
    assert_eq!(
        shown(&retrieval),
        [
            "(my dog, likes to eat, figs)",
            "(my dog, is fed, Figs)",
            "(my dog, eats, meat)",
            "(my dog, lives in, Oslo)",
        ]
    );
    let bears: Vec<bool> = retrieval.facts.iter().map(|z| z.bears).collect();
    assert_eq!(bears, [true, true, true, false]);
    assert_eq!([0, 1, 2, 9].map(|n| retrieval.bearing(n)), [0, 2, 3, 3]);
}

#[test]
fn an_object_bears_by_the_sum_of_its_relations() {
    let facts = [triple("my dog", "eats", "figs"), triple("my dog", "is fed", "figs")];
    let relations = [("eats", 0.006), ("is fed", 0.006)];
    assert_eq!(retrieval(&relations, &facts, 0.01).bearing(1), 2);
    assert_eq!(retrieval(&relations, &facts[..1], 0.01).bearing(1), 0);
}
