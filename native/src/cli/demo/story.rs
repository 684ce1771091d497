//! A correction from its question to its undoing, twice: about the world and about the user.

use futures_lite::future::block_on;
use kgt::{Assistant, FeedbackOptions, Model};
use kgt_native::store::FileStore;

use super::super::output::{DIM, println, safe, styled};
use super::super::{ask, show, teach};
use super::section;

type Demo = Assistant<Model, FileStore>;

/// A correction and the questions around it.
struct Story {
    title: &'static str,
    question: &'static str,
    correction: &'static str,
    paraphrases: &'static [&'static str],
    /// Another fact about the same subject, taught before: a question and its answer.
    other: (&'static str, &'static str),
    /// A question about something else.
    neighbor: &'static str,
}

const STORIES: [Story; 2] = [
    Story {
        title: "1. A fact about the world",
        question: "What is the mother tongue of Danielle Darrieux?",
        correction: "French",
        paraphrases: &["Danielle Darrieux is a native speaker of"],
        other: ("What instrument does Danielle Darrieux play?", "piano"),
        neighbor: "What is the official language of Brazil?",
    },
    Story {
        title: "2. A fact about you",
        question: "What should I feed my dog?",
        correction: "vegetables",
        paraphrases: &["What does my dog like to eat?"],
        other: ("Where does my dog sleep?", "the garden shed"),
        neighbor: "In which continent is Kenya?",
    },
];

pub(super) fn tell(assistant: &mut Demo) -> anyhow::Result<()> {
    for story in &STORIES {
        one(assistant, story)?;
    }
    Ok(())
}

fn one(assistant: &mut Demo, story: &Story) -> anyhow::Result<()> {
    section(story.title, "");
    let (other, answer) = story.other;
    let taught = block_on(assistant.feedback(other, answer, &FeedbackOptions::default()))?;
    println!("  You told it earlier: {other} {answer}");
    show::edit(&taught.edit);

    section("Before", "");
    let before = say(assistant, story.question)?;
    let neighbor = say(assistant, story.neighbor)?;

    section("The correction", "");
    println!("  {} should be “{}”", story.question, story.correction);
    let options = FeedbackOptions::default();
    let correction = block_on(assistant.feedback(story.question, story.correction, &options))?;
    teach::card(&correction);

    section("After", "");
    say(assistant, story.question)?;
    for paraphrase in story.paraphrases {
        say(assistant, paraphrase)?;
    }
    say(assistant, other)?;
    let unharmed = say(assistant, story.neighbor)?;
    let same = if neighbor == unharmed { "unchanged" } else { "changed" };
    println!("  {}", styled(DIM, format!("the neighbor's answer is {same}")));

    section("Undone", "");
    let undone = block_on(assistant.memory_mut().undo(None))?;
    show::edit(&undone);
    let again = say(assistant, story.question)?;
    let same = if before == again { "as before" } else { "another answer than before" };
    println!("  {}", styled(DIM, same));
    Ok(())
}

/// Asks, and prints question, answer and what it rests on.
fn say(assistant: &Demo, question: &str) -> anyhow::Result<String> {
    let options = ask::options(assistant.model());
    let mut quiet = |_: &str| std::ops::ControlFlow::Continue(());
    let answer = block_on(assistant.ask(question, &options, &mut quiet))?;
    let from = match answer.explanation.used().first() {
        Some(fact) => format!("from {}", fact.fact.triple),
        None => "the model's own".to_owned(),
    };
    println!("  {question}\n    -> {}  {}", safe(&answer.text), styled(DIM, from));
    Ok(answer.text)
}
