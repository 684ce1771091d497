//! Models by name, from a server on this machine that speaks the hub's paths.

#![allow(clippy::unwrap_used)]

mod common;

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, thread};

use common::{Home, fixture};

const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";

/// Serves one model folder as `owner/tiny`; counts the files handed out.
struct Hub {
    endpoint: String,
    served: Arc<AtomicUsize>,
}

impl Hub {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let served = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&served);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let count = Arc::clone(&count);
                thread::spawn(move || answer(stream.unwrap(), &count));
            }
        });
        Self { endpoint, served }
    }
}

fn answer(mut stream: TcpStream, served: &AtomicUsize) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|n| n > 0) {
        let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
        let mut range = None;
        loop {
            line.clear();
            reader.read_line(&mut line).unwrap();
            let header = line.trim().to_ascii_lowercase();
            if let Some(bytes) = header.strip_prefix("range: bytes=") {
                range = Some(bytes.to_owned());
            }
            if header.is_empty() {
                break;
            }
        }
        respond(&mut stream, &path, range.as_deref(), served);
        line.clear();
    }
}

fn respond(stream: &mut TcpStream, path: &str, range: Option<&str>, served: &AtomicUsize) {
    let file = path.strip_prefix("/owner/tiny/resolve/main/");
    let Some(bytes) = file.and_then(|file| fs::read(fixture("tiny_chat").join(file)).ok()) else {
        let head = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n";
        return stream.write_all(head.as_bytes()).unwrap();
    };
    let (from, to) = match range.and_then(|range| range.split_once('-')) {
        Some((from, to)) => {
            (from.parse().unwrap(), to.parse::<usize>().map_or(bytes.len(), |to| to + 1))
        }
        None => (0, bytes.len()),
    };
    let part = &bytes[from..to.min(bytes.len())];
    served.fetch_add(usize::from(part.len() > 1), Ordering::SeqCst);
    let head = format!(
        "HTTP/1.1 206 Partial Content\r\ncontent-length: {}\r\ncontent-range: bytes {from}-{}/{}\r\n\
         etag: \"{}-{}\"\r\nx-repo-commit: {COMMIT}\r\n\r\n",
        part.len(),
        to - 1,
        bytes.len(),
        file.unwrap_or_default(),
        bytes.len(),
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(part).unwrap();
}

fn run(home: &Home, endpoint: &str, args: &[&str]) -> std::process::Output {
    let mut command = home.command(args);
    command.env("HF_ENDPOINT", endpoint).env("HF_HOME", home.path("hf"));
    command.env_remove("HTTP_PROXY").env_remove("http_proxy").env("NO_PROXY", "127.0.0.1");
    command.output().unwrap()
}

#[test]
fn a_model_is_downloaded_once_and_then_works_without_the_hub() {
    let (home, hub) = (Home::new(), Hub::start());
    let ask = ["--model", "owner/tiny", "ask", "What does the dog eat?"];
    let first = run(&home, &hub.endpoint, &ask);
    assert!(first.status.success(), "{}", common::stderr(&first));
    assert_eq!(String::from_utf8_lossy(&first.stdout), "The dog eats carrots 🥕.\n");
    let served = hub.served.load(Ordering::SeqCst);
    assert!(served >= 4, "{served} files");

    // Nothing listens on port 9.
    let offline = run(&home, "http://127.0.0.1:9", &ask);
    assert_eq!(offline.stdout, first.stdout, "{}", common::stderr(&offline));
    assert_eq!(hub.served.load(Ordering::SeqCst), served);
}

#[test]
fn what_the_hub_does_not_have_is_named() {
    let (home, hub) = (Home::new(), Hub::start());
    let output = run(&home, &hub.endpoint, &["--model", "owner/other", "model", "info"]);
    assert_eq!(output.status.code(), Some(1));
    let error = common::stderr(&output);
    assert!(error.contains("tokenizer.json of owner/other"), "{error}");
}
