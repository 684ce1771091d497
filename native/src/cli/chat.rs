//! `kgt chat`: ask, correct with one line, look, undo.

use std::io::{BufRead, IsTerminal};

use futures_lite::future::block_on;
use kgt::{Assistant, EditId, Explanation, FeedbackOptions, Model};
use kgt_native::store::FileStore;
use rustyline::error::ReadlineError;

use super::args::Global;
use super::output::{DIM, NAME, println, safe, styled};
use super::{ask, progress, session, show, teach};

const HELP: &str = "\
  text            ask, or begin a sentence
  ! answer        correct the last answer: it should have been this
  /why            why the last answer was given
  /facts [about]  your facts, or all facts about something
  /history        the edits made so far
  /undo [edit]    take back the last edit, or this one
  /help  /quit";

/// What was asked last.
struct Last {
    query: String,
    explanation: Explanation,
}

struct Chat {
    assistant: Assistant<Model, FileStore>,
    last: Option<Last>,
}

pub(crate) fn run(global: &Global) -> anyhow::Result<()> {
    if global.json {
        anyhow::bail!("chat is for people; programs use ask, teach and undo with --json");
    }
    let mut chat = Chat { assistant: session::assistant(global)?, last: None };
    println!("{} answers; your facts stay in your store. /help", session::model_name(global));
    if std::io::stdin().is_terminal() { chat.interactive() } else { chat.piped() }
}

impl Chat {
    fn interactive(&mut self) -> anyhow::Result<()> {
        let mut editor = rustyline::DefaultEditor::new()?;
        loop {
            match editor.readline("> ") {
                Ok(line) => {
                    editor.add_history_entry(&line)?;
                    if !self.line(line.trim()) {
                        return Ok(());
                    }
                }
                Err(ReadlineError::Eof | ReadlineError::Interrupted) => return Ok(()),
                Err(error) => return Err(error.into()),
            }
        }
    }

    fn piped(&mut self) -> anyhow::Result<()> {
        for line in std::io::stdin().lock().lines() {
            let line = line?;
            println!("> {}", safe(line.trim()));
            if !self.line(line.trim()) {
                break;
            }
        }
        Ok(())
    }

    /// Does what a line says; false to end. A failure is shown, and the conversation goes on.
    fn line(&mut self, line: &str) -> bool {
        if line == "/quit" {
            return false;
        }
        if let Err(error) = self.act(line) {
            super::output::error(&error, false);
        }
        true
    }

    fn act(&mut self, line: &str) -> anyhow::Result<()> {
        if let Some(answer) = line.strip_prefix('!') {
            return self.correct(answer.trim());
        }
        let (command, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = Some(rest.trim()).filter(|rest| !rest.is_empty());
        match command {
            "" => Ok(()),
            "/help" => {
                println!("{HELP}");
                Ok(())
            }
            "/why" => self.why(),
            "/facts" => self.facts(rest),
            "/history" => self.history(),
            "/undo" => self.undo(rest),
            _ if command.starts_with('/') => anyhow::bail!("no such command; /help lists them"),
            _ => self.ask(line),
        }
    }

    fn ask(&mut self, query: &str) -> anyhow::Result<()> {
        let options = ask::options(self.assistant.model());
        let answer = ask::stream(&self.assistant, query, &options)?;
        if let Some(fact) = answer.explanation.used().first() {
            let note = format!("  from {}", fact.fact.triple);
            println!("{}", styled(DIM, safe(&note)));
        }
        self.last = Some(Last { query: query.to_owned(), explanation: answer.explanation });
        Ok(())
    }

    fn correct(&mut self, answer: &str) -> anyhow::Result<()> {
        let Some(last) = &self.last else { anyhow::bail!("ask something first") };
        let spinner = progress::spinner("learning");
        let options = FeedbackOptions::default();
        let correction = block_on(self.assistant.feedback(&last.query, answer, &options))?;
        drop(spinner);
        teach::card(&correction);
        Ok(())
    }

    fn why(&self) -> anyhow::Result<()> {
        let Some(last) = &self.last else { anyhow::bail!("ask something first") };
        show::explanation(&last.explanation);
        println!("  {} {}", styled(NAME, "prompt:"), styled(DIM, safe(&last.explanation.prompt)));
        Ok(())
    }

    fn facts(&self, subject: Option<&str>) -> anyhow::Result<()> {
        self.assistant.memory().facts(subject)?.iter().for_each(show::fact);
        Ok(())
    }

    fn history(&mut self) -> anyhow::Result<()> {
        for edit in block_on(self.assistant.memory_mut().history())? {
            println!("{:>5}  {}", edit.id.0, show::cause(&edit));
        }
        Ok(())
    }

    fn undo(&mut self, edit: Option<&str>) -> anyhow::Result<()> {
        let id = edit.map(|text| text.parse().map(EditId)).transpose();
        let Ok(id) = id else { anyhow::bail!("an edit has a number; /history shows it") };
        let undone = block_on(self.assistant.memory_mut().undo(id))?;
        show::edit(&undone);
        Ok(())
    }
}
