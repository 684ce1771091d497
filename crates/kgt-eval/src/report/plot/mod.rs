//! Plots as SVG text: no scripts, no outside files, colors left to the style sheet around them.

mod bars;
mod lines;
mod scale;

pub(crate) use bars::{Bar, Bars};
pub(crate) use lines::{Line, Lines, Point};
pub(crate) use scale::Scale;

/// Width of every plot, in the units of its drawing.
const WIDTH: f64 = 760.0;
/// How many colors the style sheet has.
const COLORS: usize = 8;

/// Text that may stand in XML.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// An SVG document element of a height, with a name for those who cannot see it.
fn document(height: f64, name: &str, content: &str) -> String {
    let name = escape(name);
    format!(
        "<svg viewBox=\"0 0 {WIDTH} {height:.0}\" role=\"img\" aria-label=\"{name}\">\n{content}</svg>\n"
    )
}

/// A text at a point; `class` says how it is aligned and colored.
fn text(x: f64, y: f64, class: &str, text: &str) -> String {
    format!("<text x=\"{x:.1}\" y=\"{y:.1}\" class=\"{class}\">{}</text>\n", escape(text))
}

/// A straight line.
fn line(x1: f64, y1: f64, x2: f64, y2: f64, class: &str) -> String {
    format!(
        "<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" class=\"{class}\"/>\n"
    )
}

/// What each color means, in rows from a place on, and where the rows end.
fn legend<'a>(names: impl Iterator<Item = (usize, &'a str)>, left: f64, top: f64) -> (String, f64) {
    const LETTER: f64 = 6.6;
    let (mut svg, mut x, mut y) = (String::new(), left, top);
    for (color, name) in names {
        let width = 34.0 + LETTER * name.chars().count() as f64;
        if x > left && x + width > WIDTH {
            (x, y) = (left, y + 20.0);
        }
        let color = color % COLORS;
        svg += &format!(
            "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"11\" height=\"11\" rx=\"2\" class=\"fill{color}\"/>\n",
            y - 10.0
        );
        svg += &text(x + 17.0, y, "label", name);
        x += width;
    }
    (svg, y + 12.0)
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn marks_of_xml_are_escaped() {
        assert_eq!(escape("a<b & \"c\">"), "a&lt;b &amp; &quot;c&quot;&gt;");
    }
}
