//! `kgt facts`.

use futures_lite::future::block_on;
use kgt::{Edit, Fact, Triple};
use serde_json::json;

use super::args::{Fact as FactArgs, Facts, Global};
use super::output::{DIM, count, println, styled};
use super::{json, session, show};

pub(crate) fn run(global: &Global, command: Facts) -> anyhow::Result<()> {
    let mut memory = session::memory(global)?;
    match command {
        Facts::List { subject } => {
            let facts = memory.facts(subject.as_deref())?;
            print(global, &facts);
        }
        Facts::Add(args) => changed(global, &block_on(memory.add_facts(vec![triple(&args)?]))?),
        Facts::Remove(args) => {
            changed(global, &block_on(memory.remove_facts(vec![triple(&args)?]))?);
        }
        Facts::Forget { subject, relation, object, .. } => {
            let forgotten = match (subject, relation, object) {
                (Some(s), Some(r), Some(o)) => {
                    block_on(memory.forget_fact(&Triple::new(&s, &r, &o)?))?
                }
                (Some(subject), ..) => block_on(memory.forget_subject(&subject))?,
                (None, ..) => block_on(memory.forget_everything())?,
            };
            if global.json {
                json::print(&json!({
                    "facts": forgotten.facts,
                    "edits_dropped": forgotten.edits_dropped,
                    "edits_redacted": forgotten.edits_redacted,
                }));
            } else {
                println!(
                    "forgot {} for good; {} erased, {} redacted",
                    count(forgotten.facts, "fact"),
                    count(forgotten.edits_dropped, "edit"),
                    forgotten.edits_redacted
                );
            }
        }
    }
    Ok(())
}

fn triple(args: &FactArgs) -> anyhow::Result<Triple> {
    Ok(Triple::new(&args.subject, &args.relation, &args.object)?)
}

fn print(global: &Global, facts: &[Fact]) {
    if global.json {
        return json::print(&json::facts(facts));
    }
    facts.iter().for_each(show::fact);
    println!("{}", styled(DIM, count(facts.len(), "fact")));
}

/// Prints an edit that was made by hand.
pub(crate) fn changed(global: &Global, edit: &Edit) {
    if global.json {
        return json::print(&json::edit(edit));
    }
    println!("edit {}", edit.id);
    show::edit(edit);
}
