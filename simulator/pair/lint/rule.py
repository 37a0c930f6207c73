"""A rule is one row and one function. `@rule(...)` above the function makes the row; the table (table.py) finds it by itself."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from simulator.pair.lint.finding import Finding, Place, Severity
from simulator.pair.lint.view import Pair
from simulator.vocabulary import Value


class Found(Value):
    """What the function of a rule yields: a finding without what its row says of all of them."""

    places: tuple[Place, ...]
    consequence: str
    values: tuple[str, str] | None = None
    show: str = ""
    watch: str = ""


Check: TypeAlias = Callable[[Pair], Iterable[Found]]


class Rule(Value):
    """What all findings of a rule have in common, and the function that finds them.

    id: stable, and never given to another rule. title: names the mistake. why: for the page of rules, what it means in any pair.
    source: section of the source document, or "reference n". show: for the same page, what "show me" does; "": nothing to see.
    """

    id: str
    severity: Severity
    title: str
    why: str
    source: str
    show: str
    check: Check

    def findings(self, pair: Pair) -> Iterable[Finding]:
        for found in self.check(pair):
            show = found.show if pair.runs else ""
            yield Finding(
                rule=self.id,
                severity=self.severity,
                title=self.title,
                places=found.places,
                consequence=found.consequence,
                source=self.source,
                values=found.values,
                show=show,
                watch=found.watch if show else "",
            )


def rule(id: str, severity: Severity, title: str, *, why: str, source: str, show: str = "") -> Callable[[Check], Rule]:
    """The row above a rule's function."""
    return lambda check: Rule(id, severity, title, why, source, show, check)
