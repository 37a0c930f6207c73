"""Both units' running configurations side by side, space by space: where they have parted (source: Command Replication).

For who looks at the lab from outside; no unit knows the other's configuration but by what it was sent. Secrets are stars on
both sides, so two different keys look alike here and are told apart by a mark of their own.
"""

from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

from simulator.appliance.cli.statements import FailoverOn, LanUnit
from simulator.appliance.cli.text import statement_text
from simulator.appliance.config.model import Configuration
from simulator.appliance.config.write import NO_FAILOVER, SEPARATOR, write
from simulator.vocabulary import SYSTEM_CONTEXT, UnitRole, Value


class Mark(StrEnum):
    """How the two sides of a row stand to each other."""

    SAME = "same"
    CHANGED = "changed"
    FIRST_ONLY = "first-only"
    SECOND_ONLY = "second-only"
    OWN = "own"
    """Differs and may: each unit has its own (`failover lan unit`, whether failover is on)."""


class Row(Value, array_like=True):
    """One line on both sides; None where that side has none."""

    mark: Mark
    first: str | None
    second: str | None


class SpaceComparison(Value):
    """One space of both units. context: "" is the system execution space; `missing`: the unit that has no such space."""

    context: str
    rows: tuple[Row, ...]
    missing: UnitRole | None = None

    @property
    def differences(self) -> int:
        """Rows that should be the same and are not."""
        return sum(row.mark not in (Mark.SAME, Mark.OWN) for row in self.rows)


_OWN: Final = frozenset(
    {NO_FAILOVER, statement_text(FailoverOn()), *(statement_text(LanUnit(role)) for role in UnitRole)}
)


def compare(first: Configuration, second: Configuration) -> tuple[SpaceComparison, ...]:
    """Every space that one of the two has, the system's first, then in the first one's order."""
    names = dict.fromkeys((SYSTEM_CONTEXT, *first.context_names, *second.context_names))
    return tuple(_space(first, second, name) for name in names)


def _space(first: Configuration, second: Configuration, context: str) -> SpaceComparison:
    missing = None
    if not first.has_space(context):
        missing = UnitRole.PRIMARY
    elif not second.has_space(context):
        missing = UnitRole.SECONDARY
    return SpaceComparison(context, _rows(_lines(first, context), _lines(second, context)), missing)


_Line = tuple[str, str]
"""As it is, and as it may be shown."""


def _lines(config: Configuration, context: str) -> tuple[_Line, ...]:
    """Without separators, which say nothing."""
    pairs = zip(write(config, context), write(config, context, starred=True), strict=True)
    return tuple((line, shown) for line, shown in pairs if line.strip() not in ("", SEPARATOR))


def _rows(first: tuple[_Line, ...], second: tuple[_Line, ...]) -> tuple[Row, ...]:
    """What is alike at either end is not searched: a paste of thousands of lines parts the two in one place."""
    ends = min(len(first), len(second))
    begun = next((at for at in range(ends) if first[at] != second[at]), ends)
    ended = next((at for at in range(ends - begun) if first[-1 - at] != second[-1 - at]), ends - begun)
    middle = _middle(first[begun : len(first) - ended], second[begun : len(second) - ended])
    before = (Row(Mark.SAME, shown, shown) for _, shown in first[:begun])
    after = (Row(Mark.SAME, shown, shown) for _, shown in first[len(first) - ended :])
    return (*before, *middle, *after)


def _middle(first: tuple[_Line, ...], second: tuple[_Line, ...]) -> tuple[Row, ...]:
    rows: list[Row] = []
    matcher = SequenceMatcher(None, [line for line, _ in first], [line for line, _ in second], autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag == "equal":
            rows += [Row(Mark.SAME, shown, shown) for _, shown in first[i:i_end]]
        else:
            rows += _parted(first[i:i_end], second[j:j_end])
    return tuple(rows)


def _parted(first: tuple[_Line, ...], second: tuple[_Line, ...]) -> list[Row]:
    """Lines of a stretch that is not the same: those that begin alike stand beside each other."""
    left = list(second)
    rows: list[Row] = []
    for line, shown in first:
        at = next((index for index, (other, _) in enumerate(left) if _kin(line, other)), None)
        if at is None:
            rows.append(Row(Mark.OWN if line in _OWN else Mark.FIRST_ONLY, shown, None))
            continue
        rows += [_alone(entry) for entry in left[:at]]
        other, other_shown = left[at]
        rows.append(Row(Mark.OWN if line in _OWN and other in _OWN else Mark.CHANGED, shown, other_shown))
        del left[: at + 1]
    return rows + [_alone(entry) for entry in left]


def _alone(entry: _Line) -> Row:
    line, shown = entry
    return Row(Mark.OWN if line in _OWN else Mark.SECOND_ONLY, None, shown)


def _kin(one: str, other: str) -> bool:
    """Whether two lines say something about the same thing: `failover lan unit primary` and `... secondary`."""
    if {one, other} == {NO_FAILOVER, statement_text(FailoverOn())}:
        return True
    mine, theirs = one.split(), other.split()
    if _indent(one) != _indent(other) or not mine or not theirs:
        return False
    shared = next(
        (n for n, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), min(len(mine), len(theirs))
    )
    return shared >= max(1, min(len(mine), len(theirs)) - 1)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
