"""The panel of a monitoring system: what it would show of the pair. Made of what devices send, never of what is true.

Two sources, as such systems have them: system log messages that say that something is wrong, or well again, and polls that a unit
answers or does not. A poll comes every POLL_MS by a management network of its own, which the traffic does not share ("ours").
"""

import re
from enum import Enum, auto
from typing import Final, NamedTuple

from msgspec.structs import replace

from simulator.rehearsal.instants import Sighting
from simulator.vocabulary import Millis, Value
from simulator.wire.events import AnyEvent, SyslogEvent
from simulator.wire.snapshot import Snapshot, SyslogLine

POLL_MS: Final[Millis] = 10_000
MOST_ALARMS: Final = 60
UNREACHABLE: Final = 2
"""Severity of a unit that does not answer ("ours")."""


class Alarm(Value):
    """Of one thing of one unit. cleared_ms: when it was told to be well again; -1: it is not."""

    unit: str
    what: str
    severity: int
    text: str
    since_ms: Millis
    cleared_ms: int = -1


class Panel(Value):
    """alarms: the newest first. polled_ms: when the units were last asked."""

    alarms: tuple[Alarm, ...] = ()
    polled_ms: Millis = -1


class Does(Enum):
    """What a message does to the things that it is about."""

    RAISE = auto()
    CLEAR = auto()
    TELL = auto()
    """It is an event: nothing is wrong that could be well again."""


class _Row(NamedTuple):
    """A message. things: what it is about, with the interface in place of {}."""

    does: Does
    things: tuple[str, ...]


_LINK: Final = "failover link"
_PEER: Final = "peer"
_INTERFACE: Final = "interface {}"
_ANSWER: Final = "answer to polls"
TEST_ENDS: Final = 105009
"""The verdict of a test, either way."""

MESSAGES: Final = {
    number: _Row(does, things)
    for does, things, numbers in (
        (Does.RAISE, (_LINK,), (105011, 105032, 105035, 105043)),
        (Does.CLEAR, (_LINK,), (105031,)),
        (Does.CLEAR, (_LINK, _PEER), (105034, 105042)),
        (Does.RAISE, (_PEER,), (102001, 103001)),
        (Does.RAISE, ("interfaces of the peer",), (103003,)),
        (Does.CLEAR, ("interfaces of the peer",), (103002,)),
        (Does.TELL, ("role",), (104001, 104002)),
        (Does.RAISE, ("unit",), (104003,)),
        (Does.CLEAR, ("unit",), (104004,)),
        (Does.RAISE, ("failover",), (105001,)),
        (Does.CLEAR, ("failover",), (105002,)),
        (Does.RAISE, (_INTERFACE,), (105003, 105005, 105007, 105008)),
        (Does.CLEAR, (_INTERFACE,), (105004, 105006)),
        (Does.RAISE, ("replication",), (105020, 105022, 709007)),
        (Does.CLEAR, ("replication",), (709004, 709006)),
        (Does.RAISE, ("mate",), (103006, 103007, 105038, 105039, 105040, 105044, 105045, 105046)),
        (Does.RAISE, ("line of {}",), (411002,)),
        (Does.CLEAR, ("line of {}",), (411001,)),
    )
    for number in numbers
}
"""By number, what the messages of reference 10.1 say of a thing: a panel joins a trouble with its end."""
_NAMED: Final = re.compile(r"[Ii]nterface (?P<name>[\w./-]*\w)")


def after(panel: Panel, seen: Sighting) -> Panel:
    """The panel after a batch of the lab."""
    return polled(heard(panel, seen.events), seen.snapshot, seen.at_ms)


def heard(panel: Panel, events: tuple[AnyEvent, ...]) -> Panel:
    """With the messages of these events."""
    for event in events:
        if isinstance(event, SyslogEvent):
            for line in event.lines:
                panel = read(panel, line)
    return panel


def read(panel: Panel, line: SyslogLine) -> Panel:
    row = MESSAGES.get(line.number)
    if line.number == TEST_ENDS:
        row = _Row(Does.CLEAR if "Passed" in line.text else Does.RAISE, (_INTERFACE,))
    if row is None:
        return panel
    for thing in row.things:
        what = _place(line) if thing == _INTERFACE else thing.format(_name(line))
        if row.does is Does.CLEAR:
            panel = _cleared(panel, line.unit, what, line.at_ms)
        else:
            over_ms = line.at_ms if row.does is Does.TELL else -1
            text = line.text.partition(": ")[2] or line.text
            panel = _with(panel, Alarm(line.unit, what, line.severity, text, line.at_ms, over_ms))
    return panel


def _place(line: SyslogLine) -> str:
    """An interface without a context is the failover link's."""
    return _INTERFACE.format(_name(line)) if line.context else _LINK


def _name(line: SyslogLine) -> str:
    named = _NAMED.search(line.text)
    name = named["name"] if named else ""
    return f"{name} of {line.context}" if line.context else name


def _with(panel: Panel, alarm: Alarm) -> Panel:
    """One row for each thing; one that is wrong still keeps the time since when it is."""
    standing = next((one for one in panel.alarms if (one.unit, one.what) == (alarm.unit, alarm.what)), None)
    others = tuple(one for one in panel.alarms if one is not standing)
    if standing is not None and standing.cleared_ms < 0:
        alarm = replace(alarm, since_ms=standing.since_ms)
    return replace(panel, alarms=(alarm, *others)[:MOST_ALARMS])


def _cleared(panel: Panel, unit: str, what: str, at_ms: Millis) -> Panel:
    alarms = tuple(
        replace(one, cleared_ms=at_ms) if (one.unit, one.what) == (unit, what) and one.cleared_ms < 0 else one
        for one in panel.alarms
    )
    return replace(panel, alarms=alarms) if alarms != panel.alarms else panel


def polled(panel: Panel, snapshot: Snapshot, now_ms: Millis) -> Panel:
    """Every POLL_MS each unit is asked: one that runs answers."""
    if now_ms // POLL_MS <= panel.polled_ms // POLL_MS and panel.polled_ms >= 0:
        return panel
    panel = replace(panel, polled_ms=now_ms)
    for unit in snapshot.units:
        if unit.power == "on":
            panel = _cleared(panel, unit.unit, _ANSWER, now_ms)
        elif not any((one.unit, one.what, one.cleared_ms) == (unit.unit, _ANSWER, -1) for one in panel.alarms):
            text = f"{unit.unit.capitalize()} does not answer."
            panel = _with(panel, Alarm(unit.unit, _ANSWER, UNREACHABLE, text, now_ms))
    return panel


def first(snapshot: Snapshot, now_ms: Millis) -> Panel:
    """As whoever comes now finds it."""
    panel = Panel()
    for line in snapshot.syslog:
        panel = read(panel, line)
    return polled(panel, snapshot, now_ms)
