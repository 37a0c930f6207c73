"""The answer to `findings`: what is wrong with the pair that the lab was made from, as it was when it opened."""

from simulator.wire.lesson import ActView
from simulator.wire.record import Wire


class PlaceView(Wire):
    """A line of the text of one space of one unit. context: "" is the system execution space. line: from 1; 0 where the line is
    absent, and `text` is then the line that is missing."""

    unit: str
    context: str
    line: int
    text: str


class FindingView(Wire):
    """One finding. severity: "breaks", "risks" or "advice". primary, secondary: what each unit says, where they differ; else
    null."""

    rule: str
    severity: str
    title: str
    places: tuple[PlaceView, ...]
    primary: str | None
    secondary: str | None
    consequence: str
    source: str
    show: ActView | None
    """What makes the consequence visible; null where nothing can be seen."""
    watch: str
    """What is visible then, or ""."""
