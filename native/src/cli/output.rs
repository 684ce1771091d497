//! How text is printed: colored on a terminal, plain elsewhere, never wider than asked.

use anstyle::{AnsiColor, Style};

pub(crate) use anstream::{eprintln, print, println};

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const ADDED: Style = AnsiColor::Green.on_default();
pub(crate) const REMOVED: Style = AnsiColor::Red.on_default();
pub(crate) const NAME: Style = AnsiColor::Cyan.on_default();
const ERROR: Style = AnsiColor::Red.on_default().bold();

/// Text in a style.
pub(crate) fn styled(style: Style, text: impl std::fmt::Display) -> String {
    format!("{style}{text}{style:#}")
}

/// An error on standard error, with what caused it; as JSON if asked.
pub(crate) fn error(error: &anyhow::Error, json: bool) {
    if json {
        eprintln!("{}", serde_json::json!({ "error": format!("{error:#}") }));
        return;
    }
    eprintln!("{} {error:#}", styled(ERROR, "error:"));
}

/// Something that went another way than one would expect, on standard error.
pub(crate) fn note(text: impl std::fmt::Display) {
    eprintln!("{} {text}", styled(BOLD, "note:"));
}

/// Text for a terminal: control characters, which could move the cursor or change its colors, are
/// shown as their symbols.
pub(crate) fn safe(text: &str) -> String {
    let visible = |c: char| match u32::from(c) {
        code @ 0..0x20 if c != '\n' => char::from_u32(0x2400 + code).unwrap_or('?'),
        0x7f => '\u{2421}',
        0x80..=0x9f => '\u{fffd}',
        _ => c,
    };
    text.chars().map(visible).collect()
}

/// At most `width` characters of a text, with an ellipsis where it was cut.
pub(crate) fn cut(text: &str, width: usize) -> String {
    let text = safe(text);
    if text.chars().count() <= width {
        return text;
    }
    let kept: String = text.chars().take(width.saturating_sub(1)).collect();
    format!("{kept}…")
}

/// A probability from its logarithm: two digits that count, never a misleading 0 or 1.
pub(crate) fn probability(p: f64) -> String {
    match p {
        0.0 => "0".into(),
        p if p < 0.0005 => format!("{p:.0e}"),
        p if p < 0.0995 => format!("{p:.3}"),
        p if p > 0.9995 && p < 1.0 => ">0.999".into(),
        p => format!("{p:.2}"),
    }
}

/// A loss, which may be infinite.
pub(crate) fn loss(loss: f64) -> String {
    if loss.is_finite() { format!("{loss:.3}") } else { "∞".into() }
}

/// A time that was measured in milliseconds.
pub(crate) fn milliseconds(ms: f64) -> String {
    if ms < 10.0 { format!("{ms:.1} ms") } else { format!("{ms:.0} ms") }
}

/// `1 fact`, `2 facts`.
pub(crate) fn count(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}
