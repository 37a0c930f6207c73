"""The forms that a condition may have: how each is written, how it is judged, and how it is told to people.

A *happening* is judged by an event. A *state* is judged by what is known of the lab at a moment (`Known`): the snapshot, and
what was measured and typed. All of it are values of the simulator; only `log` and `console ... prints` look at text.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from simulator.lessons import measures
from simulator.lessons.known import Known
from simulator.vocabulary import GroupState, InterfaceStatus, LinkHealth, PeerState, Power
from simulator.wire import events as ev
from simulator.wire.snapshot import FlowView, GroupView, InterfaceView, PeerView, Snapshot, UnitView


class Happens(NamedTuple):
    """pattern: one group for each word. told: for people, filled in with the words."""

    name: str
    pattern: str
    judge: Callable[[ev.AnyEvent, Snapshot, tuple[str, ...]], bool]
    told: str


class Holds(NamedTuple):
    """VERB in the pattern is "is" or "stays"; VERB(a|b) is one of these two words. judge: by the snapshot alone."""

    name: str
    pattern: str
    judge: Callable[[Snapshot, tuple[str, ...]], bool]
    told: str


class Measures(NamedTuple):
    """Like Holds, judged by more than the snapshot: what was measured, typed or became of the steps of a run."""

    name: str
    pattern: str
    judge: Callable[[Known, tuple[str, ...]], bool]
    told: str


Form = Happens | Holds | Measures


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
    """ "degraded" is an older word for what is neither ok nor a split brain."""
    wanted = ("at-risk", "outage") if words[0] == "degraded" else (words[0],)
    return snapshot.health.health in wanted


def _no_fault(snapshot: Snapshot, _: tuple[str, ...]) -> bool:
    return not snapshot.faults


# --- the forms --------------------------------------------------------------------------------------------------------

_SEAT: Final = "(primary|secondary)"
_STATES: Final = f"({'|'.join(state.value for state in GroupState)}|Off)"
_STATUSES: Final = f"({'|'.join(status.value for status in InterfaceStatus)})"
_INTERFACE: Final = r"interface (\w+) of (\w+)"
_FLOW_NAME: Final = r"flow (\w+ \w+)"

_PLAIN_NAME: Final = r"[\w.-]+"
_NAME: Final = f"({_PLAIN_NAME})"
STEP_STATES: Final = ("passed", "warned", "failed", "blocked", "skipped", "not reached")
"""What may become of a step of a run (simulator/rehearsal)."""

FREE: Final[tuple[Happens | Measures, ...]] = (
    Happens("log", "log (.+)", _log, "The log says: {0}"),
    Happens("prints", f"console {_SEAT} prints (.+)", _prints, "The console of {2} prints: {1}"),
    Measures("typed", rf'{_NAME} typed "([^"]+)"(?: (\d{{1,3}}) times?)?', measures.typed, "{3} typed: {1}"),
)
"""What follows is free text: no time can stand behind it."""

FORMS: Final[tuple[Form, ...]] = (
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
    Holds(
        "traffic",
        rf"context {_NAME} VERB(passes|stays passing) traffic",
        measures.passes_traffic,
        "Traffic of context {0} is passing",
    ),
    Holds("nobody", "group ([12]) VERB (Active) on nobody", measures.active_on_nobody, "Group {0} is Active on nobody"),
    Holds("agree", "both units VERB(agree|stay agreed)", measures.both_agree, "Both units agree on every group"),
    Holds("version", rf"version of {_SEAT} VERB (\S+)", measures.version_is, "The version of {2} is {1}"),
    Measures(
        "outage",
        rf"outage of ({_PLAIN_NAME}(?: {_PLAIN_NAME})?) VERB below (\d{{1,6}}(?:\.\d{{1,3}})?) (ms|s)",
        measures.outage_below,
        "The outage of {0} is below {1} {2}",
    ),
    Measures(
        "lost",
        rf"sessions lost of ({_PLAIN_NAME}(?: {_PLAIN_NAME})?) VERB below (\d{{1,6}})",
        measures.lost_below,
        "The number of lost sessions of {0} is below {1}",
    ),
    Measures(
        "lost-in-all",
        r"sessions lost() VERB below (\d{1,6})",
        measures.lost_below,
        "The number of lost sessions is below {1}",
    ),
    Measures("step", f"step (\\d{{1,2}}) VERB ({'|'.join(STEP_STATES)})", measures.step_is, "Step {0} is {1}"),
    Holds(
        "health", "health VERB (ok|at-risk|outage|split-brain|degraded)", _health_is, "The health of the pair is {0}"
    ),
    Holds("repaired", "everything VERB (repaired)", _no_fault, "Everything is repaired"),
)
BY_NAME: Final[dict[str, Form]] = {form.name: form for form in (*FREE, *FORMS)}

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
    "context context1 passes traffic",
    "group 1 is Active on nobody",
    "both units agree",
    "version of primary is 8.4(7)",
    "outage of context1 is below 3 s",
    "sessions lost of context1 is below 5",
    "sessions lost is below 20",
    "step 2 is passed",
    'operator typed "show failover" 3 times',
    "health is split-brain",
    "everything is repaired",
    "secondary logs 104001",
    "log Primary declares Secondary failed",
    "console primary prints Failover On",
)
"""One of each form, for docs/instructor.md and for the message about a sentence that is not a condition."""
