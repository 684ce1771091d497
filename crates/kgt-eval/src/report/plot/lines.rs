//! Curves over a continuous axis, with points and intervals.

use std::fmt::Write;

use super::scale::tick_label;
use super::{COLORS, Scale, WIDTH, document, escape, legend, line, text};

const HEIGHT: f64 = 260.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 24.0;
const TOP: f64 = 22.0;

/// Curves over one pair of axes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Lines {
    /// What the plot shows, for those who cannot see it.
    pub(crate) name: String,
    /// What the axes count.
    pub(crate) x_unit: String,
    pub(crate) y_unit: String,
    pub(crate) x: Scale,
    pub(crate) y: Scale,
    pub(crate) lines: Vec<Line>,
}

/// One curve, its points from left to right.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) color: usize,
    pub(crate) points: Vec<Point>,
    /// Whether each point is marked.
    pub(crate) is_marked: bool,
}

/// A point of a curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) y: f64,
    /// The interval of `y`, if there is one.
    pub(crate) interval: Option<(f64, f64)>,
}

impl Lines {
    pub(crate) fn svg(&self) -> String {
        let names = self.lines.iter().map(|line| (line.color, line.name.as_str()));
        let (mut svg, legend_end) = legend(names, LEFT, TOP);
        let frame = Frame { top: legend_end + 8.0, x: self.x, y: self.y };
        svg += &frame.grid(&self.x_unit, &self.y_unit);
        self.lines.iter().for_each(|line| svg += &frame.curve(line));
        document(frame.top + HEIGHT + 46.0, &self.name, &svg)
    }
}

/// Where the axes are.
struct Frame {
    top: f64,
    x: Scale,
    y: Scale,
}

impl Frame {
    fn x(&self, value: f64) -> f64 {
        LEFT + self.x.place(value) * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, value: f64) -> f64 {
        self.top + HEIGHT * (1.0 - self.y.place(value))
    }

    fn grid(&self, x_unit: &str, y_unit: &str) -> String {
        let (bottom, right) = (self.top + HEIGHT, WIDTH - RIGHT);
        let mut svg = String::new();
        for tick in self.y.ticks() {
            let y = self.y(tick);
            svg += &line(LEFT, y, right, y, "grid");
            svg += &text(LEFT - 8.0, y + 4.0, "label end", &tick_label(tick));
        }
        for tick in self.x.ticks() {
            let x = self.x(tick);
            svg += &line(x, bottom, x, bottom + 5.0, "axis");
            svg += &text(x, bottom + 18.0, "label middle", &tick_label(tick));
        }
        svg += &line(LEFT, bottom, right, bottom, "axis");
        svg += &text((LEFT + right) / 2.0, bottom + 38.0, "label middle", x_unit);
        let (x, y) = (16.0, self.top + HEIGHT / 2.0);
        svg + &format!(
            "<text x=\"{x}\" y=\"{y:.1}\" class=\"label middle\" \
             transform=\"rotate(-90 {x} {y:.1})\">{}</text>\n",
            escape(y_unit)
        )
    }

    fn curve(&self, line: &Line) -> String {
        let color = line.color % COLORS;
        let mut path = String::new();
        for (at, point) in line.points.iter().enumerate() {
            let command = if at == 0 { 'M' } else { 'L' };
            write!(path, "{command}{:.1} {:.1} ", self.x(point.x), self.y(point.y))
                .expect("invariant: a string takes every text");
        }
        let title = format!("<title>{}</title>", escape(&line.name));
        let mut svg = format!(
            "<path d=\"{}\" class=\"line stroke{color}\">{title}</path>\n",
            path.trim_end()
        );
        for point in line.points.iter().filter(|_| line.is_marked) {
            svg += &self.mark(point, &line.name, color);
        }
        svg
    }

    fn mark(&self, point: &Point, name: &str, color: usize) -> String {
        let (x, y) = (self.x(point.x), self.y(point.y));
        let mut svg = String::new();
        if let Some((low, high)) = point.interval {
            svg += &line(x, self.y(low), x, self.y(high), &format!("line stroke{color}"));
        }
        let title = escape(&format!("{name}: {} at {}", tick_label(point.y), tick_label(point.x)));
        svg + &format!(
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\" class=\"fill{color}\">\
             <title>{title}</title></circle>\n"
        )
    }
}
