//! The command line as a user and as a program meets it.

#![allow(clippy::unwrap_used)]

mod common;

use std::io::Write;
use std::process::Stdio;

use common::{Home, fixture};
use serde_json::json;

const QUESTION: &str = "Where does my sister live?";

#[test]
fn a_correction_outlives_the_process_and_can_be_undone() {
    let home = Home::new();
    let taught = home.json(&["teach", QUESTION, "Reykjavik"]);
    assert_eq!(taught["id"], 1);
    assert_eq!(taught["added"][0]["object"], "Reykjavik");
    assert_eq!(taught["evidence"]["loss_before"], json!(null));
    let answer = home.json(&["ask", QUESTION]);
    assert_eq!(answer["text"], "Reykjavik");
    let added = taught["added"].as_array().unwrap().len();
    assert_eq!(answer["used"], added);
    assert_eq!(home.text(&["ask", QUESTION]), "Reykjavik\n");
    assert_eq!(home.json(&["facts"]).as_array().unwrap().len(), added);
    assert_eq!(home.json(&["history"])[0]["cause"]["kind"], "feedback");

    assert_eq!(home.json(&["undo"])["removed"], taught["added"]);
    assert_eq!(home.json(&["facts"]), json!([]));
    let (code, error) = home.error(&["undo"]);
    assert_eq!(code, 1);
    assert!(error.contains("nothing to undo"), "{error}");
}

#[test]
fn facts_are_added_removed_and_forgotten_by_hand() {
    let home = Home::new();
    home.text(&["facts", "add", "my dog", "likes to eat", "vegetables"]);
    assert_eq!(home.text(&["ask", "What does my dog like to eat?"]), "vegetables\n");
    assert!(home.text(&["facts", "list", "My Dog"]).contains("(my dog, likes to eat, vegetables)"));
    home.text(&["facts", "remove", "my dog", "likes to eat", "vegetables"]);
    let (code, error) = home.error(&["facts", "remove", "my dog", "likes to eat", "vegetables"]);
    assert_eq!(code, 1);
    assert!(error.contains("the graph holds no (my dog, likes to eat, vegetables)"), "{error}");
    home.text(&["facts", "forget", "my dog"]);
    assert_eq!(home.json(&["history"]), json!([]));
    let bytes = std::fs::read(home.path("memory.redb")).unwrap();
    assert!(!bytes.windows(10).any(|window| window == b"vegetables"));
    assert_eq!(home.error(&["facts", "add", "a", "b", "c\u{1b}[2J"]).0, 1);
}

#[test]
fn exports_move_between_stores_and_damage_is_refused() {
    let (home, other) = (Home::new(), Home::new());
    home.text(&["facts", "add", "my dog", "likes to eat", "vegetables"]);
    let file = home.path("facts.jsonl");
    let file = file.to_str().unwrap();
    home.text(&["export", file]);
    assert_eq!(home.text(&["export", "-"]), std::fs::read_to_string(file).unwrap());
    assert_eq!(other.json(&["import", file])["restored_edits"], 1);
    assert_eq!(other.json(&["facts"]), home.json(&["facts"]));

    let mut damaged = std::fs::read(file).unwrap();
    damaged[60] ^= 1;
    std::fs::write(file, damaged).unwrap();
    let (code, error) = Home::new().error(&["import", file]);
    assert_eq!(code, 1);
    assert!(error.contains("cannot import"), "{error}");
}

#[test]
fn a_base_graph_is_built_and_lies_under_the_users_facts() {
    let home = Home::new();
    let (text, base) = (home.path("facts.tsv"), home.path("base.kgt"));
    std::fs::write(&text, "IsA\tdog\tanimal\nAtLocation\tdog\tkennel\nbroken line\n").unwrap();
    let (text, base) = (text.to_str().unwrap(), base.to_str().unwrap());
    let (code, error) = home.error(&["base", "build", text, "-o", base]);
    assert_eq!(code, 1);
    assert!(error.contains("line 3"), "{error}");
    assert!(!std::path::Path::new(base).exists());

    let built = home.json(&["base", "build", text, "-o", base, "--skip-malformed"]);
    assert_eq!((&built["triples"], &built["malformed"]), (&json!(2), &json!(1)));
    assert_eq!(home.json(&["base", "info", base])["relations"], json!(["is a", "at location"]));
    let facts = home.json(&["--base", base, "facts", "list", "Dog"]);
    assert_eq!(
        facts[1],
        json!({
            "subject": "dog", "relation": "at location", "object": "kennel", "origin": "base",
        })
    );
    // Hidden for this user, and shown again.
    home.text(&["--base", base, "facts", "remove", "dog", "at location", "kennel"]);
    assert_eq!(home.json(&["--base", base, "facts", "list", "dog"]).as_array().unwrap().len(), 1);
    home.text(&["--base", base, "undo"]);
    assert_eq!(home.json(&["--base", base, "facts", "list", "dog"]).as_array().unwrap().len(), 2);
}

#[test]
fn chat_asks_corrects_explains_and_undoes() {
    let home = Home::new();
    let mut chat = home.command(&["chat"]);
    chat.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut chat = chat.spawn().unwrap();
    let lines = format!("{QUESTION}\n! Reykjavik\n{QUESTION}\n/why\n/nonsense\n/undo\n/facts\n");
    chat.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = chat.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert!(text.contains("from (my sister,"), "{text}");
    assert!(text.contains("- (my sister,"), "{text}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("no such command"));
    assert!(!text.contains('\u{1b}'), "colors without a terminal: {text}");
    assert_eq!(home.json(&["facts"]), json!([]));
}

#[test]
fn scores_and_model_facts_are_printed() {
    let home = Home::new();
    let scores = home.json(&["score", "The capital of France is", "Paris", "Rome"]);
    let log_prob = |i: usize| scores["scores"][i]["log_prob"].as_f64().unwrap();
    assert!(log_prob(0) > log_prob(1));
    assert_eq!(home.json(&["model", "info"])["parameters"], 20_847_104);
    let tiny = fixture("tiny_chat");
    let info = home.json(&["--model", tiny.to_str().unwrap(), "model", "info"]);
    assert_eq!(info["chat"], true);
}

#[test]
fn errors_say_what_to_do() {
    let home = Home::new();
    let (code, error) = home.error(&["--model", "no such model", "model", "info"]);
    assert_eq!(code, 1);
    assert!(error.contains("neither a folder nor a Hugging Face name"), "{error}");
    let empty = home.path("empty");
    std::fs::create_dir(&empty).unwrap();
    let (_, error) = home.error(&["--model", empty.to_str().unwrap(), "model", "info"]);
    assert!(error.contains("has no config.json"), "{error}");
    let (code, error) = home.error(&["teach", "What is it?", "x"]);
    assert_eq!(code, 1);
    assert!(error.contains("name the subject"), "{error}");
    assert_eq!(home.error(&["ask"]).0, 2);
    let output = home.run(&["--json", "undo"]);
    let error: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    assert!(error["error"].as_str().unwrap().contains("nothing to undo"));
}

#[test]
fn a_store_in_use_or_damaged_has_its_own_exit_code() {
    let home = Home::new();
    home.text(&["facts", "add", "a", "b", "c"]);
    let mut chat = home.command(&["chat"]);
    let mut chat = chat.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    // The conversation has begun, so the store is open.
    let mut first = [0u8; 1];
    std::io::Read::read_exact(chat.stdout.as_mut().unwrap(), &mut first).unwrap();
    let (code, error) = home.error(&["facts"]);
    assert_eq!(code, 3, "{error}");
    assert!(error.contains("in use by another process"), "{error}");
    drop(chat.stdin.take());
    chat.wait().unwrap();

    std::fs::write(home.path("memory.redb"), b"not a store").unwrap();
    assert_eq!(home.error(&["facts"]).0, 4);
    assert_eq!(std::fs::read(home.path("memory.redb")).unwrap(), b"not a store");
}

#[test]
fn the_demo_tells_its_story_in_80_columns() {
    let text = Home::new().text(&["demo", "--records", "3"]);
    for words in ["the neighbor's answer is unchanged", "as before", "efficacy", "Undone"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let wide: Vec<&str> = text.lines().filter(|line| line.chars().count() > 80).collect();
    assert!(wide.is_empty(), "{wide:?}");
}
