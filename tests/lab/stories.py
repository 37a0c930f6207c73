"""Short stories of a pair: wait, do something, wait, do something else; then look at what became of it.

    story = go(ASA, (0, PutFault("link failover")), (20_000, RepairAll()), (60_000, None))
    assert story.settled()

Each beat is (wait_ms, action): time runs for `wait_ms`, then the action is carried out; None only lets time run.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from simulator.appliance.config.sync import sections
from simulator.appliance.device import Printed
from simulator.failover.outputs import Transition
from simulator.failover.states import ACTIVE_STATES
from simulator.lab import Action, Happening, Lab, Operate, advance, handle
from simulator.vocabulary import USER_GROUPS, GroupId, GroupState, Millis, Power, UnitRole
from simulator.world.happenings import PowerChanged
from tests.lab.labs import P, S, opened, state

PIX, ASA, SERIAL = "pix", "asa", "cable-based"
"""The profiles: 15/45 s over a LAN, 1/15 s over a LAN, 15/45 s over the serial cable."""
Beat: TypeAlias = tuple[Millis, Action | None]
States: TypeAlias = tuple[GroupState | None, GroupState | None]
"""(Primary's, Secondary's); None: its software does not run."""
SETTLED = (GroupState.ACTIVE, GroupState.STANDBY_READY)
__all__ = [
    "ASA",
    "PIX",
    "SERIAL",
    "Beat",
    "P",
    "S",
    "Span",
    "States",
    "Story",
    "conf",
    "context",
    "go",
    "st",
    "type_on",
]


def conf(unit: UnitRole, *lines: str) -> Operate:
    """Configuration lines typed on a unit, in its system execution space."""
    return Operate(unit, ("configure terminal", *lines, "end"))


def context(unit: UnitRole, name: str, *lines: str) -> Operate:
    """Configuration lines typed on a unit in one of its contexts."""
    return Operate(unit, (f"changeto context {name}", "configure terminal", *lines, "end"))


def type_on(unit: UnitRole, *lines: str) -> Operate:
    """Commands typed on a unit in its system execution space."""
    return Operate(unit, lines)


def st(lab: Lab) -> tuple[States, States]:
    """The states of both groups on both units."""
    one, two = ((state(lab, P, group), state(lab, S, group)) for group in USER_GROUPS)
    return one, two


class Span(NamedTuple):
    """For how long a group was in the same states on both units."""

    begin_ms: Millis
    end_ms: Millis
    states: States

    @property
    def owners(self) -> int:
        """How many units had the group active."""
        return sum(state in ACTIVE_STATES for state in self.states)

    @property
    def length_ms(self) -> Millis:
        return self.end_ms - self.begin_ms


@dataclass(frozen=True)
class Story:
    """A story that was lived. Times count from the opening of the lab."""

    before: Lab
    lab: Lab
    happenings: tuple[Happening, ...]

    def states(self, group: GroupId) -> States:
        return st(self.lab)[group - 1]

    def settled(self) -> bool:
        """Each group is Active on one unit and Standby Ready on the other."""
        return all(set(states) == set(SETTLED) for states in st(self.lab))

    def spans(self, group: GroupId, since_ms: Millis = 0) -> Iterator[Span]:
        """The states of a group on both units, one after the other, without gaps, from `since_ms` on."""
        zero = self.before.now_ms
        now = {P: state(self.before, P, group), S: state(self.before, S, group)}
        begin = 0
        for entry in self.happenings:
            unit, output = entry.unit, entry.output
            if unit is None:
                continue
            if isinstance(output, Transition) and output.group == group:
                after: GroupState | None = output.after
            elif isinstance(output, PowerChanged) and output.after is not Power.ON:
                after = None
            else:
                continue
            at = entry.at_ms - zero
            if at > begin and at > since_ms:
                yield Span(max(begin, since_ms), at, (now[P], now[S]))
                begin = at
            now[unit] = after
        end = self.lab.now_ms - zero
        if end > begin:
            yield Span(max(begin, since_ms), end, (now[P], now[S]))

    def longest(self, group: GroupId, owners: int, since_ms: Millis = 0) -> Millis:
        """The longest time without a break in which so many units had the group active."""
        longest = running = 0
        for span in self.spans(group, since_ms):
            running = running + span.length_ms if span.owners == owners else 0
            longest = max(longest, running)
        return longest

    def changes(self, group: GroupId, since_ms: Millis = 0) -> int:
        """How often a unit began to be active for the group."""
        first = self.before.now_ms + since_ms
        return sum(
            isinstance(entry.output, Transition)
            and entry.output.group == group
            and entry.output.after is GroupState.JUST_ACTIVE
            and entry.at_ms >= first
            for entry in self.happenings
        )

    def told(self) -> str:
        """Every change of state, a line each, for people who look for a fault."""
        zero = self.before.now_ms
        lines = [
            f"{(entry.at_ms - zero) / 1000:+9.3f} {entry.unit or 'world':9} "
            f"{entry.output.group} {entry.output.before.value} -> {entry.output.after.value}: {entry.output.reason.value}"
            for entry in self.happenings
            if isinstance(entry.output, Transition)
        ]
        return "\n".join(lines)

    def text(self, unit: UnitRole, space: str = "") -> tuple[str, ...]:
        """What a unit runs in a space, without what is its own."""
        return _text(self.lab, unit)[space]

    def shown(self, unit: UnitRole, command: str) -> tuple[str, ...]:
        """What a command prints on a unit at the end."""
        step = handle(self.lab, "story", Operate(unit, (command,)))
        printed = (entry.output for entry in step.happenings if isinstance(entry.output, Printed))
        return tuple(line for output in printed for line in output.lines)

    def same_configuration(self) -> bool:
        """Both units run the same text in every space, but for the lines that are each unit's own."""
        one, two = (_text(self.lab, unit) for unit in (P, S))
        return one == two


def _text(lab: Lab, unit: UnitRole) -> dict[str, tuple[str, ...]]:
    """What a unit runs, by space, without its role and without whether its failover is on (source: Command Replication)."""
    return {
        section.context: tuple(
            line
            for line in section.lines
            if line not in ("failover", "no failover") and "failover lan unit" not in line
        )
        for section in sections(lab.world.chassis(unit).device.running)
    }


def go(profile: str, *beats: Beat, traffic: bool = False) -> Story:
    """Live a story in the lab of a profile (PIX, ASA, SERIAL, or any other name of the library)."""
    before = lab = opened(profile, traffic=traffic)
    happenings: list[Happening] = []
    for wait_ms, action in beats:
        step = advance(lab, lab.now_ms + wait_ms, messages=False)
        happenings += step.happenings
        lab = step.lab
        if action is not None:
            step = handle(lab, "story", action)
            happenings += step.happenings
            lab = step.lab
    return Story(before, lab, tuple(happenings))
