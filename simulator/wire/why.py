"""Answers to `why` and `exchange` (requests.py): chains of causes, and all that two units said to each other for a while."""

from simulator.vocabulary import GroupId, Millis
from simulator.wire.lesson import RuleView
from simulator.wire.record import Wire

EXCHANGE_MS: Millis = 120_000
"""The longest time of which all messages are told at once."""
EXCHANGE_MESSAGES = 1_000
"""Most messages of one answer; where there are more, it ends earlier and says so."""


class Step(Wire):
    """One thing that happened, as a row of the log says it."""

    at_ms: Millis
    id: int
    """As in LogEntry."""
    text: str
    rows: tuple[int, ...]
    """Numbers of the rows of the log that say it; none where the log is silent about it."""


class Cause(Wire):
    """A link of a chain: one happening, or several that follow each other without news, folded into one."""

    at_ms: Millis
    """Of the last of them."""
    since_ms: Millis
    """Of the first of them."""
    unit: str
    """"primary", "secondary" or "" for the network around the two."""
    kind: str
    """As in LogEntry; or "policy" (a condition that was met) or "message"."""
    text: str
    thing: str
    """The thing of the picture that it is about, "group secondary 1"; "" where it is about none."""
    steps: tuple[Step, ...]
    """What was folded, in order of time; exactly one where nothing was."""
    rule: RuleView | None
    """The rule of the source document that it follows; None: an act that follows none."""


class Chain(Wire):
    """Why something is as it is."""

    about: str
    """What is explained: "Group 1 on Secondary is Active."."""
    thing: str
    at_ms: Millis
    """The moment that was asked about."""
    chain: tuple[Cause, ...]
    """What happened last comes first. Empty: nothing ever happened to it."""
    root: str
    """How it began, or why there is no more to tell."""


class Spoken(Wire, array_like=True):
    """A message that a unit sent."""

    at_ms: Millis
    unit: str
    """Sender."""
    via: str
    """"failover", "state" or "context/interface"."""
    kind: str
    """As in MessageEvent."""
    arrives_ms: Millis | None
    """None: it is lost on the way."""


class Missed(Wire, array_like=True):
    """A due hello of the other unit did not come."""

    at_ms: Millis
    unit: str
    """Who missed it."""
    missed: int
    """In a row so far."""


class Entered(Wire, array_like=True):
    """A state that a group entered on a unit; "Off" where the unit went down."""

    at_ms: Millis
    unit: str
    group: GroupId
    state: str


class Exchange(Wire):
    """Everything between the two units after `from_ms` up to and including `until_ms`."""

    from_ms: Millis
    until_ms: Millis
    """Where the answer ends: what was asked for, the present, or where there was no more room."""
    messages: tuple[Spoken, ...]
    missed: tuple[Missed, ...]
    entered: tuple[Entered, ...]
    """First the states at `from_ms`, then those that were entered."""
    cut: str
    """"" or, in words, that there was more and where to go on."""
