//! `kgt teach`.

use futures_lite::future::block_on;
use kgt::{Correction, FeedbackOptions, Source};
use serde_json::json;

use super::args::{Global, Teach};
use super::output::{DIM, NAME, println, safe, styled};
use super::{json, progress, session, show};

pub(crate) fn run(global: &Global, args: &Teach) -> anyhow::Result<()> {
    let assistant = session::assistant(global)?;
    let config = args.tuning.config(assistant.config());
    let mut assistant = assistant.with_config(config);
    let options = FeedbackOptions {
        subject: args.subject.clone(),
        object: args.object.clone(),
        relations: args.relations.clone(),
    };
    let spinner = progress::spinner("learning");
    let correction = block_on(assistant.feedback(&args.query, &args.answer, &options))?;
    drop(spinner);
    if global.json {
        let mut value = json::edit(&correction.edit);
        value["subject_found"] = json!(format!("{:?}", correction.subject.found));
        value["relations"] = json!(format!("{:?}", correction.source));
        json::print(&value);
        return Ok(());
    }
    card(&correction);
    Ok(())
}

/// A correction as the user sees it.
pub(crate) fn card(correction: &Correction) {
    let subject = &correction.subject;
    let source = match correction.source {
        Source::Given => "relations as you gave them",
        Source::Extracted => "relations extracted by the model",
        Source::Ranked => "relations of the graph, ranked by the model",
    };
    let name = styled(NAME, safe(&subject.name));
    println!("  about {name} ({})", show::found(subject.found));
    println!("  {}", styled(DIM, source));
    if let Some(evidence) = &correction.edit.evidence {
        show::evidence(evidence);
    }
    show::edit(&correction.edit);
    show::summary(&correction.edit);
}
