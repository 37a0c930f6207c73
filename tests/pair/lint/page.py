"""The rules in docs/lint.md, written from their table: `python -m tests.pair.lint.page` writes them anew."""

from pathlib import Path
from typing import Final

from simulator.pair.lint.rule import Rule
from simulator.pair.lint.table import THEMES, rules_of

PAGE: Final = Path(__file__).parents[3] / "docs" / "lint.md"
START: Final = f"\n## {THEMES[0][0]}\n"
"""Above it stands what people write."""


def page() -> str:
    parts = [PAGE.read_text(encoding="utf-8").partition(START)[0]]
    for title, theme in THEMES:
        parts.append(f"\n## {title}\n")
        parts += [_section(rule) for rule in rules_of(theme)]
    return "".join(parts)


def _section(rule: Rule) -> str:
    source = rule.source if rule.source.startswith(("reference", "ours")) else f"source document, {rule.source}"
    show = f" Show me: {rule.show}." if rule.show else ""
    return f"\n### {rule.id} {rule.title}\n\n**{rule.severity.value}** · {source}\n\n{rule.why}{show}\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
