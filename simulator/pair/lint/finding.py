"""What the lint says: findings about a pair of units, as values."""

from enum import StrEnum

from simulator.vocabulary import SYSTEM_CONTEXT, UnitRole, Value


class Severity(StrEnum):
    BREAKS = "breaks"
    """The units are no pair, or something that is configured does not work at all."""
    RISKS = "risks"
    """The pair works, and fails to do its work when something fails."""
    ADVICE = "advice"
    """Works as configured; whoever does not know it is surprised."""


class Place(Value):
    """Where a finding is: a line of the text of one space of one unit. context: "" is the system execution space. line: from 1; 0
    where the line is absent, and `text` is then the line that is missing."""

    unit: UnitRole
    context: str
    line: int
    text: str

    @property
    def is_absent(self) -> bool:
        return self.line == 0

    @property
    def space(self) -> str:
        return "system" if self.context == SYSTEM_CONTEXT else f"context {self.context}"


class Finding(Value):
    """One finding.

    values: what the primary and the secondary unit say, where they differ; secrets are never among them. consequence: what
    happens because of it in this pair. source: section of the source document or "reference n". show: an action in the words of a
    lesson ("do: power primary", "type: primary: show failover") that makes the consequence visible in the opened lab; "" where
    nothing can be seen. watch: what is visible then.
    """

    rule: str
    severity: Severity
    title: str
    places: tuple[Place, ...]
    consequence: str
    source: str
    values: tuple[str, str] | None = None
    show: str = ""
    watch: str = ""
