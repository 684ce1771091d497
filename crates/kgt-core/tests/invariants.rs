//! What holds for every correction, on random graphs and probabilities.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Scripted, graph, triple};
use futures_lite::future::block_on;
use kgt_core::{AddFirst, Config, Exhausted, Feedback, Order, RemoveFirst, StopRule, tune};
use kgt_graph::{Cause, Edit, EditId, Key, KnowledgeGraph, Objective, Timestamp, Triple};
use proptest::prelude::*;

const RELATIONS: [&str; 6] = ["eats", "likes", "lives in", "is", "owns", "fears"];
const OBJECTS: [&str; 4] = ["meat", "figs", "Oslo", "old"];

#[derive(Debug, Clone)]
struct Case {
    facts: Vec<Triple>,
    extraction: Vec<usize>,
    relations: Vec<f64>,
    reasoning: Vec<f64>,
    config: Config,
}

fn config() -> impl Strategy<Value = Config> {
    let objective = prop_oneof![Just(Objective::Full), Just(Objective::InGraph)];
    let add_first = prop_oneof![Just(AddFirst::MostReasonable), Just(AddFirst::MostProbable)];
    let stop =
        prop_oneof![(0.0..4.0).prop_map(StopRule::LossBelow), Just(StopRule::AnswerGenerated)];
    let exhausted = prop_oneof![
        Just(Exhausted::Last),
        Just(Exhausted::LowestLoss),
        (0.0..0.5).prop_map(Exhausted::FewestChanges),
    ];
    let remove_first =
        prop_oneof![Just(RemoveFirst::LeastReasonable), Just(RemoveFirst::MostContradicting)];
    let order = prop_oneof![Just(Order::Alternating), Just(Order::AdditionsFirst)];
    let orders = (add_first, remove_first, order);
    (1..=5usize, objective, orders, stop, exhausted, 0..5usize).prop_map(
        |(k, objective, (add_first, remove_first, order), stop, exhausted, max_scored)| Config {
            k,
            lookup_below: 0.0,
            objective,
            add_first,
            remove_first,
            order,
            stop,
            exhausted,
            max_scored,
        },
    )
}

fn case() -> impl Strategy<Value = Case> {
    let subject = prop_oneof![Just("my dog"), Just("my cat")];
    let fact = (subject, 0..RELATIONS.len(), 0..OBJECTS.len())
        .prop_map(|(s, r, o)| triple(s, RELATIONS[r], OBJECTS[o]));
    let n = RELATIONS.len() * OBJECTS.len();
    (
        prop::collection::vec(fact, 0..10),
        prop::collection::vec(0..RELATIONS.len(), 1..6),
        prop::collection::vec(1e-6..1.0f64, RELATIONS.len()),
        prop::collection::vec(1e-6..1.0f64, n),
        config(),
    )
        .prop_map(|(facts, extraction, relations, reasoning, config)| Case {
            facts,
            extraction,
            relations,
            reasoning,
            config,
        })
}

fn model(case: &Case) -> Scripted {
    let extraction: Vec<&str> = case.extraction.iter().map(|&r| RELATIONS[r]).collect();
    let relations: Vec<_> = RELATIONS.into_iter().zip(case.relations.iter().copied()).collect();
    let pairs = RELATIONS.into_iter().flat_map(|r| OBJECTS.map(|o| (r, o)));
    let reasoning: Vec<_> = pairs.zip(&case.reasoning).map(|((r, o), p)| (r, o, *p)).collect();
    Scripted::new(&extraction.join(" <sep> "), &relations, &reasoning)
}

fn feedback() -> Feedback {
    Feedback {
        query: "What does my dog eat?".into(),
        answer: "figs".into(),
        subject: "My Dog".into(),
        object: "figs".into(),
        relations: vec![],
    }
}

fn facts(graph: &KnowledgeGraph) -> Vec<String> {
    graph.overlay().facts().map(|fact| format!("{fact:?}")).collect()
}

proptest! {
    #[test]
    fn invariants(case in case()) {
        let (model, before) = (model(&case), graph(&case.facts));
        let tuning = block_on(tune(&model, &before, &feedback(), &case.config)).unwrap();
        let evidence = &tuning.evidence;

        // The edit touches only triples of e_q.
        let subject = Key::new("my dog");
        for z in tuning.added.iter().chain(&tuning.removed) {
            prop_assert_eq!(&z.key().subject, &subject);
        }
        // A personalized triple is never removed, and only personalized ones are added.
        let h: Vec<_> = evidence.candidates.iter().filter(|c| c.personalized).collect();
        prop_assert!(h.len() <= case.config.k);
        for z in &tuning.removed {
            prop_assert!(!h.iter().any(|c| c.triple.key() == z.key()));
        }
        for z in &tuning.added {
            prop_assert!(h.iter().any(|c| c.triple == *z));
        }
        // The loss never ends above its start, unless the last state was asked for.
        if case.config.exhausted == Exhausted::LowestLoss
            && case.config.stop != StopRule::AnswerGenerated
        {
            prop_assert!(evidence.loss_after <= evidence.loss_before);
            prop_assert!(evidence.loss_after.is_finite());
        }
        // The probabilities after the edit are those of the edited graph.
        let sum: f64 = evidence.candidates.iter().map(|c| c.retrieval_after).sum();
        prop_assert!(sum <= 1.0 + 1e-9);
        // The same input gives the same edit.
        let again = block_on(tune(&model, &before, &feedback(), &case.config)).unwrap();
        prop_assert_eq!(&tuning, &again);

        // Applied and undone, the graph is what it was.
        let id = EditId(2);
        let edit = Edit {
            id,
            at: Timestamp(1),
            cause: Cause::Manual,
            added: before.additions(id, tuning.added.clone()).unwrap(),
            removed: before.removals(&tuning.removed).unwrap(),
            evidence: None,
        };
        prop_assert_eq!(edit.added.len(), tuning.added.len());
        prop_assert_eq!(edit.removed.len(), tuning.removed.len());
        let mut after = before.clone();
        after.apply(&edit).unwrap();
        after.apply(&edit.inverse(EditId(3), Timestamp(2))).unwrap();
        prop_assert_eq!(facts(&after), facts(&before));
    }
}
