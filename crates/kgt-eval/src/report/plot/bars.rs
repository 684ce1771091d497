//! Horizontal bars in groups, with intervals.

use super::scale::tick_label;
use super::{COLORS, Scale, WIDTH, document, escape, legend, line, text};

const BAR: f64 = 16.0;
const BAR_GAP: f64 = 4.0;
const GROUP_GAP: f64 = 16.0;
const LEFT: f64 = 210.0;
const RIGHT: f64 = 90.0;
const TOP: f64 = 22.0;

/// Bars over one axis.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bars {
    /// What the plot shows, for those who cannot see it.
    pub(crate) name: String,
    /// What the axis counts.
    pub(crate) unit: String,
    pub(crate) scale: Scale,
    /// The names of the colors; [`Bar::color`] counts in it.
    pub(crate) colors: Vec<String>,
    /// Label and bars of each group.
    pub(crate) groups: Vec<(String, Vec<Bar>)>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bar {
    pub(crate) color: usize,
    pub(crate) value: f64,
    /// The interval of the value, if there is one.
    pub(crate) interval: Option<(f64, f64)>,
    /// What is written behind the bar.
    pub(crate) label: String,
}

impl Bars {
    pub(crate) fn svg(&self) -> String {
        let names = self.colors.iter().map(String::as_str).enumerate();
        let (mut svg, legend_end) = legend(names, LEFT, TOP);
        let top = legend_end + 8.0;
        let bars: usize = self.groups.iter().map(|(_, bars)| bars.len()).sum();
        let bottom = top + bars as f64 * (BAR + BAR_GAP) + self.groups.len() as f64 * GROUP_GAP;
        for tick in self.scale.ticks() {
            let x = self.x(tick);
            svg += &line(x, top, x, bottom, "grid");
            svg += &text(x, bottom + 16.0, "label middle", &tick_label(tick));
        }
        let mut y = top + GROUP_GAP / 2.0;
        for (label, bars) in &self.groups {
            let height = bars.len() as f64 * (BAR + BAR_GAP) - BAR_GAP;
            svg += &text(LEFT - 10.0, y + height / 2.0 + 4.0, "label end", label);
            for bar in bars {
                svg += &self.bar(bar, y, label);
                y += BAR + BAR_GAP;
            }
            y += GROUP_GAP;
        }
        svg += &line(LEFT, top, LEFT, bottom, "axis");
        svg += &text(LEFT + self.width() / 2.0, bottom + 36.0, "label middle", &self.unit);
        document(bottom + 46.0, &self.name, &svg)
    }

    fn bar(&self, bar: &Bar, y: f64, group: &str) -> String {
        let (end, color) = (self.x(bar.value), bar.color % COLORS);
        let name = self.colors.get(bar.color).map_or(group, String::as_str);
        let title = escape(&format!("{group}, {name}: {}", bar.label));
        let mut svg = format!(
            "<rect x=\"{LEFT:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{BAR}\" \
             class=\"fill{color}\"><title>{title}</title></rect>\n",
            (end - LEFT).max(0.5)
        );
        let mut label_at = end;
        if let Some((low, high)) = bar.interval {
            let (low, high, middle) = (self.x(low), self.x(high), y + BAR / 2.0);
            svg += &line(low, middle, high, middle, "whisker");
            svg += &line(low, middle - 4.0, low, middle + 4.0, "whisker");
            svg += &line(high, middle - 4.0, high, middle + 4.0, "whisker");
            label_at = label_at.max(high);
        }
        svg + &text(label_at + 6.0, y + BAR / 2.0 + 4.0, "value", &bar.label)
    }

    fn x(&self, value: f64) -> f64 {
        LEFT + self.scale.place(value) * self.width()
    }

    fn width(&self) -> f64 {
        WIDTH - LEFT - RIGHT
    }
}
