"""The answer to `compare`: both units' running configurations side by side."""

from simulator.wire.record import Wire


class ComparedRow(Wire):
    """One line on both sides. mark: "same", "changed", "first-only", "second-only", or "own" where units may differ."""

    mark: str
    primary: str | None
    secondary: str | None


class ComparedSpace(Wire):
    """context: "" is the system execution space. missing: the unit that has no such space, else null."""

    context: str
    missing: str | None
    differences: int
    unsaved: tuple[str, ...]
    """Units whose running configuration of this space a reload would lose."""
    rows: tuple[ComparedRow, ...]


class Comparison(Wire):
    spaces: tuple[ComparedSpace, ...]
    differences: int
    """In all spaces together; 0: the pair is in step."""
