"""What a lesson waits for: conditions over the wire, written as short sentences.

Three kinds. A *happening* is seen in an event: `group 1 becomes Active on secondary`, `log Primary declares`. A *state* is read
off the snapshot: `group 1 is Standby Ready on primary`. A state that *stays* holds without a break: `group 1 stays Active on
primary for 60 s`. A happening may name when it comes after the last act of its step: `... after 10 to 20 s`.

Each form is one row of FORMS: how it is written, how it is judged, how it is told to people.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from simulator.vocabulary import GroupState, InterfaceStatus, LinkHealth, Millis, PeerState, Power, Value
from simulator.wire import events as ev
from simulator.wire.snapshot import FlowView, GroupView, InterfaceView, PeerView, Snapshot, UnitView


class Condition(Value):
    """One thing to wait for. after: from and to, since the last act. hold_ms: how long it stays; 0: until the step is done."""

    form: str
    words: tuple[str, ...]
    text: str
    """For people, as one sentence without its full stop."""
    after: tuple[Millis, Millis] | None = None
    hold_ms: Millis | None = None

    @property
    def is_happening(self) -> bool:
        return isinstance(_BY_NAME[self.form], Happens)

    @property
    def stays(self) -> bool:
        return self.hold_ms is not None


class NoCondition(Exception):
    """The sentence is none; the message says why."""


class Happens(NamedTuple):
    """pattern: one group for each word. told: for people, filled in with the words."""

    name: str
    pattern: str
    judge: Callable[[ev.AnyEvent, Snapshot, tuple[str, ...]], bool]
    told: str


class Holds(NamedTuple):
    """VERB in the pattern is "is" or "stays"."""

    name: str
    pattern: str
    judge: Callable[[Snapshot, tuple[str, ...]], bool]
    told: str


def happened(condition: Condition, event: ev.AnyEvent, snapshot: Snapshot) -> bool:
    """Whether this event is the happening. snapshot: with the event in it."""
    form = _BY_NAME[condition.form]
    return isinstance(form, Happens) and form.judge(event, snapshot, condition.words)


def holds(condition: Condition, snapshot: Snapshot) -> bool:
    """Whether the state is there now."""
    form = _BY_NAME[condition.form]
    return isinstance(form, Holds) and form.judge(snapshot, condition.words)


# --- reading ----------------------------------------------------------------------------------------------------------

_AFTER: Final = re.compile(r"^(?P<rest>.*\S) after (?P<low>\d{1,4}) to (?P<high>\d{1,4}) s$")
_FOR: Final = re.compile(r"^(?P<rest>.*\S) for (?P<hold>\d{1,4}) s$")


def read_condition(text: str) -> Condition:
    """The condition that a sentence states. Raises NoCondition."""
    free = next((found for form in _FREE if (found := _match(form, text))), None)
    if free:
        return free
    after, hold = _AFTER.match(text), _FOR.match(text)
    bare = after["rest"] if after else hold["rest"] if hold else text
    for form in FORMS:
        found = _match(form, bare)
        if found:
            return _timed(found, form, bare, after, hold)
    near = text.split()[0] if text.split() else ""
    forms = [example for example in EXAMPLES if example.split()[0] == near] or EXAMPLES
    raise NoCondition(f"unknown condition {text!r}; it may read: {'; '.join(forms)}")


def _match(form: Happens | Holds, text: str) -> Condition | None:
    found = re.fullmatch(form.pattern.replace("VERB", "(?:is|stays)"), text)
    if not found:
        return None
    words = tuple(word or "" for word in found.groups())
    return Condition(form.name, words, form.told.format(*words, *(word.capitalize() for word in words)))


def _timed(
    found: Condition, form: Happens | Holds, bare: str, after: re.Match[str] | None, hold: re.Match[str] | None
) -> Condition:
    form_, words, text = found.form, found.words, found.text
    if isinstance(form, Happens):
        if hold:
            raise NoCondition(f"{bare!r} happens at one moment; `for {hold['hold']} s` needs a state that stays")
        if not after:
            return found
        low, high = int(after["low"]), int(after["high"])
        if low > high:
            raise NoCondition(f"`after {low} to {high} s`: the first must not be above the second")
        return Condition(form_, words, f"{text}, {low} to {high} s later", after=(low * 1_000, high * 1_000))
    if after:
        raise NoCondition(f"{bare!r} is a state; `after ... s` needs a happening (`becomes`, `log`, `logs`, `prints`)")
    if re.search(r"\bstays\b", bare):
        text = text.replace(" is ", " stays ", 1)
        if not hold:
            return Condition(form_, words, text, hold_ms=0)
        return Condition(form_, words, f"{text} for {hold['hold']} s", hold_ms=int(hold["hold"]) * 1_000)
    if hold:
        raise NoCondition(f"`for {hold['hold']} s` goes with `stays`, not with `is`")
    return found


# --- judging happenings -----------------------------------------------------------------------------------------------


def _group_becomes(event: ev.AnyEvent, _: Snapshot, words: tuple[str, ...]) -> bool:
    group, state, unit = words
    return isinstance(event, ev.LaneEvent) and (event.unit, event.group, event.state) == (unit, int(group), state)


def _log(event: ev.AnyEvent, _: Snapshot, words: tuple[str, ...]) -> bool:
    return isinstance(event, ev.LogEvent) and words[0].casefold() in event.entry.text.casefold()


def _syslog(event: ev.AnyEvent, _: Snapshot, words: tuple[str, ...]) -> bool:
    unit, number = words
    return isinstance(event, ev.SyslogEvent) and any(
        (line.unit, line.number) == (unit, int(number)) for line in event.lines
    )


def _prints(event: ev.AnyEvent, _: Snapshot, words: tuple[str, ...]) -> bool:
    unit, text = words
    return isinstance(event, ev.ConsoleEvent) and event.unit == unit and any(text in line for line in event.lines)


def _session(event: ev.AnyEvent, _: Snapshot, words: tuple[str, ...]) -> bool:
    """What came of an interruption. Of a population: whether any of its connections were kept."""
    name, verb = words
    sessions = event.entry.sessions if isinstance(event, ev.LogEvent) else None
    if sessions is None or sessions.flow != name:
        return False
    return sessions.kept > 0 if verb == "keeps" else sessions.kept == 0 < sessions.lost


# --- judging states ---------------------------------------------------------------------------------------------------


def _unit(snapshot: Snapshot, unit: str) -> UnitView | None:
    return next((view for view in snapshot.units if view.unit == unit), None)


def _group(snapshot: Snapshot, group: str, unit: str) -> GroupView | None:
    return next((view for view in snapshot.groups if (view.unit, view.group) == (unit, int(group))), None)


def _interface(snapshot: Snapshot, words: tuple[str, ...]) -> InterfaceView | None:
    name, context, *_, unit = words
    wanted = (unit, context, name)
    return next((view for view in snapshot.interfaces if (view.unit, view.context, view.name) == wanted), None)


def _peer(snapshot: Snapshot, unit: str) -> PeerView | None:
    return next((view for view in snapshot.peers if view.unit == unit), None)


def _flow(snapshot: Snapshot, name: str) -> FlowView | None:
    return next((view for view in snapshot.flows if view.flow == name), None)


def _group_is(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    view = _group(snapshot, words[0], words[2])
    return view is not None and view.state == words[1]


def _group_preempts(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    view = _group(snapshot, words[0], words[1])
    return view is not None and view.preempt_s is not None


def _interface_is(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    view = _interface(snapshot, words)
    return view is not None and view.status == words[2]


def _is_monitored(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    view = _interface(snapshot, words)
    return view is not None and view.monitored == (words[2] == "monitored")


def _unit_is(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    view = _unit(snapshot, words[0])
    return view is not None and view.power == words[1]


def _unit_named(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    view = _unit(snapshot, words[0])
    return view is not None and view.hostname == words[1]


def _unit_saved(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    view = _unit(snapshot, words[0])
    return view is not None and view.power == Power.ON.value and not view.unsaved


def _failover_is(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    view = _unit(snapshot, words[0])
    return view is not None and view.failover_on == (words[1] == "on")


def _believes(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    view = _peer(snapshot, words[0])
    return view is not None and words[0] != words[1] and view.peer == words[2]


def _finds_link(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    view = _peer(snapshot, words[0])
    return view is not None and view.link == words[1]


def _timer(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    which, unit, amount, measure = words
    view = _peer(snapshot, unit)
    wanted_ms = int(amount) * (1 if measure == "ms" else 1_000)
    return view is not None and (view.poll_ms if which == "poll" else view.hold_ms) == wanted_ms


def _link_is(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    return any(view.link == words[0] and view.up == (words[1] == "up") for view in snapshot.links)


def _flow_is(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    view = _flow(snapshot, words[0])
    return view is not None and view.state == words[1]


def _flow_through(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    view = _flow(snapshot, words[0])
    return view is not None and view.unit == words[1]


def _health_is(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    return snapshot.health.health == words[0]


def _no_fault(snapshot: Snapshot, _: tuple[str, ...]) -> bool:
    return not snapshot.faults


# --- the forms --------------------------------------------------------------------------------------------------------

_SEAT: Final = "(primary|secondary)"
_STATES: Final = f"({'|'.join(state.value for state in GroupState)}|Off)"
_STATUSES: Final = f"({'|'.join(status.value for status in InterfaceStatus)})"
_INTERFACE: Final = r"interface (\w+) of (\w+)"
_FLOW_NAME: Final = r"flow (\w+ \w+)"

_FREE: Final[tuple[Happens, ...]] = (
    Happens("log", "log (.+)", _log, "The log says: {0}"),
    Happens("prints", f"console {_SEAT} prints (.+)", _prints, "The console of {2} prints: {1}"),
)
"""What follows is free text: no time can stand behind it."""

FORMS: Final[tuple[Happens | Holds, ...]] = (
    Happens("becomes", f"group ([12]) becomes {_STATES} on {_SEAT}", _group_becomes, "Group {0} becomes {1} on {5}"),
    Happens("logs", rf"{_SEAT} logs (\d{{6}})", _syslog, "{2} logs message {1}"),
    Happens("session", f"{_FLOW_NAME} (keeps|loses) its sessions?", _session, "The flow {0} {1} its sessions"),
    Holds("group", f"group ([12]) VERB {_STATES} on {_SEAT}", _group_is, "Group {0} is {1} on {5}"),
    Holds("preempt", f"group ([12]) VERB with preempt on {_SEAT}", _group_preempts, "Group {0} is with preempt on {3}"),
    Holds(
        "interface", f"{_INTERFACE} VERB {_STATUSES} on {_SEAT}", _interface_is, "Interface {0} of {1} is {2} on {7}"
    ),
    Holds(
        "monitored",
        f"{_INTERFACE} VERB (monitored|unmonitored) on {_SEAT}",
        _is_monitored,
        "Interface {0} of {1} is {2} on {7}",
    ),
    Holds("unit", f"unit {_SEAT} VERB ({'|'.join(Power)})", _unit_is, "{2} is {1}"),
    Holds("named", rf"unit {_SEAT} VERB named (\S+)", _unit_named, "{2} is named {1}"),
    Holds("saved", f"unit {_SEAT} VERB (saved)", _unit_saved, "The configuration of {2} is saved"),
    Holds("failover", f"failover on {_SEAT} VERB (on|off)", _failover_is, "Failover on {2} is {1}"),
    Holds(
        "believed",
        f"for {_SEAT} unit {_SEAT} VERB ({'|'.join(state.value for state in PeerState)})",
        _believes,
        "{3} sees {4} as {2}",
    ),
    Holds(
        "link-found",
        f"for {_SEAT} the failover link VERB ({'|'.join(state.value for state in LinkHealth)})",
        _finds_link,
        "{2} sees the failover link as {1}",
    ),
    Holds(
        "timer", rf"(poll|hold) time on {_SEAT} VERB (\d{{1,5}}) (ms|s)", _timer, "The unit {0} time on {5} is {2} {3}"
    ),
    Holds("link", "link (failover|state) VERB (up|down)", _link_is, "The {0} link is {1}"),
    Holds("flow", f"{_FLOW_NAME} VERB (off|resting|opening|passing|interrupted)", _flow_is, "The flow {0} is {1}"),
    Holds("through", f"{_FLOW_NAME} VERB through {_SEAT}", _flow_through, "The flow {0} is going through {3}"),
    Holds("health", "health VERB (ok|degraded|split-brain)", _health_is, "The health of the pair is {0}"),
    Holds("repaired", "everything VERB (repaired)", _no_fault, "Everything is repaired"),
)
_BY_NAME: Final[dict[str, Happens | Holds]] = {form.name: form for form in (*_FREE, *FORMS)}

EXAMPLES: Final = (
    "group 1 becomes Active on secondary",
    "group 1 becomes Active on secondary after 10 to 20 s",
    "group 1 is Standby Ready on primary",
    "group 1 stays Active on primary for 60 s",
    "group 1 is with preempt on primary",
    "interface inside of context1 is No Link on primary",
    "interface inside of context1 is unmonitored on primary",
    "unit primary is booting",
    "unit primary is named PIX9",
    "unit primary is saved",
    "failover on primary is off",
    "for secondary unit primary is Failed",
    "for primary the failover link is Failed",
    "poll time on primary is 500 ms",
    "hold time on primary is 3 s",
    "link state is down",
    "flow ftp context1 is interrupted",
    "flow ftp context1 is through secondary",
    "flow ftp context1 keeps its session",
    "health is split-brain",
    "everything is repaired",
    "secondary logs 104001",
    "log Primary declares Secondary failed",
    "console primary prints Failover On",
)
"""One of each form, for docs/instructor.md and for the word about a sentence that is none."""
