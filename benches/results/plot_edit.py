"""Draws where the time of an edit goes, from the JSON that the `edit` benchmark keeps.

    python plot_edit.py edit_cpu.json ../../docs/images/edit_cpu.svg

One row a side: extraction, scoring and the rest, end to end; a mark shows the floor.
"""

import json
import sys

PARTS = [("extraction, ms", "#4269d0"), ("scoring, ms", "#efb118"), ("algorithm and graph, ms", "#6cc5b0")]
SIDES = [("kgt", "KGT"), ("pytorch", "PyTorch"), ("candle", "candle")]
LEFT, WIDTH, BAR, GAP = 150, 560, 16, 6


def rows(comparison):
    """The sides that were measured, each with its parts' medians."""
    parts = {row["part"]: row for row in comparison["rows"]}
    for key, name in SIDES:
        if parts[PARTS[0][0]].get(key):
            yield name, [parts[part][key]["median"] for part, _ in PARTS]


def floor(comparison):
    floors = sorted(report["floor_ms"] for report in comparison["reports"])
    return floors[(len(floors) - 1) // 2]


def text(x, y, words, anchor="start", weight="normal"):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}">{words}</text>'


def bars(comparison, y, scale):
    threads = comparison["threads"]
    lines = [text(0, y + 12, f"{comparison['model']}, {threads} thread{'s' if threads > 1 else ''}", weight="bold")]
    top = y = y + 20
    for name, medians in rows(comparison):
        lines.append(text(LEFT - 8, y + 12, name, "end"))
        x = LEFT
        for (_, color), ms in zip(PARTS, medians):
            lines.append(f'<rect x="{x:.1f}" y="{y}" width="{ms * scale:.1f}" height="{BAR}" fill="{color}"/>')
            x += ms * scale
        lines.append(text(x + 6, y + 12, f"{sum(medians):.0f} ms"))
        y += BAR + GAP
    x = LEFT + floor(comparison) * scale
    lines.append(f'<path d="M{x:.1f} {top - 3}V{y - 3}" stroke="#d62728" stroke-width="2" stroke-dasharray="3 2"/>')
    return lines, y + 10


def main(source, target):
    comparisons = json.load(open(source, encoding="utf-8"))
    longest = max(sum(medians) for comparison in comparisons for _, medians in rows(comparison))
    scale = WIDTH / longest
    lines, x = [], 0
    for part, color in PARTS:
        name = part.removesuffix(", ms")
        lines += [f'<rect x="{x}" y="4" width="12" height="12" fill="{color}"/>', text(x + 17, 14, name)]
        x += 40 + 7 * len(name)
    lines += [f'<path d="M{x + 6} 3v14" stroke="#d62728" stroke-width="2" stroke-dasharray="3 2"/>']
    lines += [text(x + 15, 14, "floor: the passes at the processor's measured limits")]
    y = 30
    for comparison in comparisons:
        more, y = bars(comparison, y, scale)
        lines += more
    width = LEFT + WIDTH + 70
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {y}" width="{width}" height="{y}" '
    head += 'font-family="sans-serif" font-size="12" fill="#24292f">'
    body = "\n".join([head, f'<rect width="{width}" height="{y}" fill="#ffffff"/>', *lines, "</svg>", ""])
    with open(target, "w", encoding="utf-8") as file:
        file.write(body)


if __name__ == "__main__":
    main(*sys.argv[1:])
