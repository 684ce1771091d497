//! `kgt ask`.

use std::io::Write;
use std::ops::ControlFlow;

use futures_lite::future::block_on;
use kgt::{Answer, AskOptions, Assistant, GenerateOptions, Model, Sampling, Store};

use super::args::{Ask, Global};
use super::output::{DIM, milliseconds, print, println, safe, styled};
use super::{json, session, show};

pub(crate) fn run(global: &Global, args: &Ask) -> anyhow::Result<()> {
    let assistant = session::assistant(global)?;
    let mut options = options(assistant.model());
    options.subject.clone_from(&args.subject);
    options.max_facts = args.max_facts;
    options.generate.max_tokens = args.max_tokens;
    if let Some(temperature) = args.temperature {
        let Ask { top_k, top_p, seed, .. } = *args;
        options.generate.sampling = Sampling::Random { temperature, top_k, top_p, seed };
    }
    if global.json {
        let mut quiet = |_: &str| ControlFlow::Continue(());
        let answer = block_on(assistant.ask(&args.query, &options, &mut quiet))?;
        json::print(&json::answer(&answer));
        return Ok(());
    }
    let answer = stream(&assistant, &args.query, &options)?;
    if args.why {
        show::explanation(&answer.explanation);
        let time = milliseconds(answer.wall_ms);
        println!("  {}", styled(DIM, format!("{} model tokens, {time}", answer.model_tokens)));
    }
    Ok(())
}

/// Answers in full for a chat model, up to the end of the line for a base model, which would go on
/// with questions of its own.
pub(crate) fn options(model: &Model) -> AskOptions {
    let stop = if model.info().chat { vec![] } else { vec!["\n".to_owned()] };
    AskOptions { generate: GenerateOptions { stop, ..Default::default() }, ..Default::default() }
}

/// Prints an answer as it is made.
pub(crate) fn stream<S: Store>(
    assistant: &Assistant<Model, S>,
    query: &str,
    options: &AskOptions,
) -> anyhow::Result<Answer> {
    let mut sink = |piece: &str| {
        print!("{}", safe(piece));
        match std::io::stdout().flush() {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    };
    let answer = block_on(assistant.ask(query, options, &mut sink))?;
    println!();
    Ok(answer)
}
