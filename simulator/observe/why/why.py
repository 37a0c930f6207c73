"""Why is it so: the chain of causes of what happened, each link with its time, its sentence and the rule that it follows.

Pure. `explain` asks the past for what it needs and no more; steps that follow each other without news become one link.
"""

from collections.abc import Iterable
from itertools import chain as chain_from
from itertools import islice
from typing import Final

from simulator.failover.outputs import (
    AnnounceAddresses,
    HandoverAsked,
    HelloMissed,
    InterfaceChanged,
    InterfaceTestRun,
    PeerChanged,
)
from simulator.failover.outputs import Transition as Moved
from simulator.failover.states import ACTIVE_STATES, Reason, Trigger
from simulator.faults.rules import Rule
from simulator.faults.words import place
from simulator.observe.narration.row_numbers import is_verdict, row_at_ms
from simulator.observe.narration.sentences import HELLOS
from simulator.observe.picture.messages import via_text
from simulator.observe.why.causes import Causes
from simulator.observe.why.chronicle import Chronicle, PastEvent
from simulator.observe.why.rules import POLICY, rule_of
from simulator.observe.why.silence import link_behind, link_of_port
from simulator.observe.why.things import find_thing
from simulator.vocabulary import GroupState, Link, UnitRole, Value
from simulator.wire.lesson import RuleView
from simulator.wire.requests import Why
from simulator.wire.snapshot import Snapshot
from simulator.wire.why import Cause, Chain, Step
from simulator.world.happenings import (
    MEANINGFUL,
    CarrierChanged,
    FaultPut,
    FaultRepaired,
    Sent,
)
from simulator.world.world import World

LONGEST: Final = 120
"""Happenings in one chain, before folding."""
NOTHING: Final = "Nothing has happened to it: it has been so since the lab was opened."


class Unknown(Value):
    """Why the question cannot be answered; the message names the place."""

    message: str


def explain(past: Chronicle, world: World, seen: Snapshot, request: Why) -> Chain | Unknown:
    """The answer to the question, the last link first. `world` and `seen`: the moment that is asked about. What the chronicle
    has read it keeps: whoever was interrupted may ask again with the same one."""
    if request.thing:
        found = find_thing(past, world, request.thing)
        if found is None:
            return Unknown(f"thing: {request.thing!r} is none of this lab")
        chain = _chain(past, [found.told]) if found.told else ()
        return Chain(found.about, request.thing, world.now_ms, chain, _root(chain))
    return _of_row(past, seen, request.row or 0)


# --- what is asked about ----------------------------------------------------------------------------------------------


def _of_row(past: Chronicle, seen: Snapshot, row: int) -> Chain | Unknown:
    """By the row's own number: also of one that the log has lost since."""
    at_ms = row_at_ms(row)
    if is_verdict(row):
        return _of_verdict(past, seen, row)
    for told in past.at(at_ms):
        if row in told.rows and told.place[0]:
            chain = _chain(past, [told])
            return Chain(told.said[row - told.number].text, thing_of(told), at_ms, chain, _root(chain))
    return Unknown(f"row: the log has no row {row}")


def _of_verdict(past: Chronicle, seen: Snapshot, row: int) -> Chain:
    """The verdict on the whole: its row names the input that it rests on; that of the opening rests on what happened last."""
    at_ms = row_at_ms(row)
    entry = next((entry for entry in seen.log if entry.number == row), None)
    text = entry.text if entry else seen.health.text
    own = Cause(at_ms, at_ms, "", "health", text, "", (Step(at_ms, 0, text, (row,)),), None)
    newest = past.newest()
    if entry and entry.because:
        before: Iterable[PastEvent] = reversed(past.find(entry.because))
    else:
        before = chain_from((newest,), past.back(newest, until_ms=0)) if newest else ()
    meant = (told for told in before if told.at_ms <= at_ms and isinstance(told.output, MEANINGFUL) and told.text)
    chain = _chain(past, list(islice(meant, 1)))
    return Chain(text, "", at_ms, (own, *chain), _root((own, *chain)))


# --- the chain --------------------------------------------------------------------------------------------------------


def chain_of(past: Chronicle, told: PastEvent) -> tuple[Cause, ...]:
    """The causes of one thing that happened, what happened last first."""
    return _chain(past, [told])


def _chain(past: Chronicle, last: list[PastEvent]) -> tuple[Cause, ...]:
    told = _collected(past, last)
    links: list[Cause] = []
    for group in _folded(told):
        policy = _policy(past, group[-1])
        links += [policy, _link(past, group)] if policy else [_link(past, group)]
    return tuple(reversed(links))


def _collected(past: Chronicle, last: list[PastEvent]) -> list[PastEvent]:
    """All that it goes back to, in order of time; what the log is silent about is passed over."""
    causes, found, waiting = Causes(past), dict[tuple[int, int], PastEvent](), list(last)
    while waiting and len(found) < LONGEST:
        told = waiting.pop(0)
        if told.place in found:
            continue
        found[told.place] = told
        waiting += causes.of(told)
        for announced in _announced(past, told):
            found[announced.place] = announced
    return sorted((told for told in found.values() if text_of(told)), key=lambda told: told.place)


def _announced(past: Chronicle, told: PastEvent) -> list[PastEvent]:
    """The addresses go with the group."""
    if not (isinstance(told.output, Moved) and told.output.after is GroupState.JUST_ACTIVE and told.output.group):
        return []
    return [
        other
        for other in past.find(told.id)
        if isinstance(other.output, AnnounceAddresses)
        and (other.output.group, other.output.active) == (told.output.group, True)
    ]


def text_of(told: PastEvent) -> str:
    """Its sentence; a message's, which the log does not tell, is said here."""
    sent = told.output
    if isinstance(sent, Sent) and told.unit is not None:
        if sent.kind == "probe-answer":
            return f"{told.unit.title} answers the probe on {_way(sent)}: it is alive."
        return ""
    return told.text


def _way(sent: Sent) -> str:
    return f"the {sent.via.value} link" if isinstance(sent.via, Link) else f"interface {via_text(sent.via)}"


# --- folding ----------------------------------------------------------------------------------------------------------


def _folded(chain: Iterable[PastEvent]) -> list[list[PastEvent]]:
    """Steps that follow each other without news, together. In the order of what each ends with."""
    groups: dict[object, list[PastEvent]] = {}
    for told in chain:
        key = _same_news(told)
        before = groups.get(key, [])
        if before and not _follows(before[-1], told):
            groups[before[0].place] = before
            groups[key] = []
        groups.setdefault(key, []).append(told)
    return sorted((group for group in groups.values() if group), key=lambda group: group[-1].place)


def _same_news(told: PastEvent) -> object:
    match told.output:
        case HelloMissed():
            return ("hello", told.unit)
        case InterfaceTestRun(key=key):
            return ("test", told.unit, key)
        case Moved(trigger=Trigger.STEP | Trigger.SYNCED, group=group):
            return ("walk", told.unit, group)
        case _:
            return told.place


def _follows(before: PastEvent, told: PastEvent) -> bool:
    match before.output, told.output:
        case HelloMissed(first), HelloMissed(second):
            return second == first + 1
        case Moved(after=left), Moved(before=entered):
            return left is entered
        case _:
            return True


def _link(past: Chronicle, group: list[PastEvent]) -> Cause:
    last = group[-1]
    steps = tuple(Step(told.at_ms, told.id, text_of(told), told.rows) for told in group)
    rule = rule_of(last.output, _link_behind(past, last))
    kind = last.said[0].kind if last.said else "message"
    unit = last.unit.value if last.unit else ""
    text = _folded_text(group) if len(group) > 1 else steps[0].text
    return Cause(last.at_ms, group[0].at_ms, unit, kind, text, thing_of(last), steps, _view(rule))


def _folded_text(group: list[PastEvent]) -> str:
    first, last = group[0].output, group[-1].output
    unit = group[-1].unit or UnitRole.PRIMARY
    match first, last:
        case HelloMissed(lowest), HelloMissed(highest):
            then = ": it probes on every interface" if highest == HELLOS else ""
            return f"{unit.title} missed hellos {lowest} to {highest} from {unit.other.title}{then}."
        case Moved(), Moved(group=number):
            whole = f"group {number}" if number else "system group"
            states = [told.output.after.value for told in group if isinstance(told.output, Moved)]
            return f"{unit.title}: {whole} goes on to {states[-1]} ({', '.join(states[:-1])})."
        case InterfaceTestRun(key=key), InterfaceTestRun():
            return f"{unit.title}: tests of interface {key.name} of {key.context}: {_tests(group)}."
        case _:
            return text_of(group[-1])


def _tests(group: list[PastEvent]) -> str:
    runs = [told.output for told in group if isinstance(told.output, InterfaceTestRun)]
    ended = [
        f"{run.test.value} received {'packets' if run.heard else 'nothing'}" for run in runs if run.heard is not None
    ]
    return ", ".join(ended) or f"{runs[-1].test.value} begins"


def _policy(past: Chronicle, told: PastEvent) -> Cause | None:
    """The condition between failed interfaces and a group that fails or is to move: with its numbers, as they were."""
    moved = told.output
    match moved:
        case Moved(trigger=Trigger.FAIL) if moved.before not in ACTIVE_STATES:
            pass
        case HandoverAsked(reason=Reason.INTERFACE_CHECK):
            pass
        case _:
            return None
    if told.unit is None or not told.place[0]:
        return None
    running = past.world(told.at_ms).chassis(told.unit).device.unit
    settings = running.settings.group(moved.group) if running else None
    if running is None or settings is None:
        return None
    failed, monitored = running.failed_interfaces(moved.group)
    policy = settings.policy
    limit = f"{policy.amount}%" if policy.percent else str(policy.amount)
    text = (
        f"Interface policy {limit} of group {moved.group} is met on {told.unit.title}: "
        f"{failed} of {monitored} monitored interfaces failed."
    )
    step = Step(told.at_ms, told.id, text, ())
    return Cause(told.at_ms, told.at_ms, told.unit.value, "policy", text, thing_of(told), (step,), _view(POLICY))


def _view(rule: Rule | None) -> RuleView | None:
    return RuleView(rule.section, rule.text) if rule else None


# --- places and beginnings --------------------------------------------------------------------------------------------


def thing_of(told: PastEvent) -> str:
    """The thing of the picture that it is about."""
    unit = told.unit.value if told.unit else ""
    match told.output:
        case Moved(group=group) | AnnounceAddresses(group=group) | HandoverAsked(group=group) if group:
            return f"group {unit} {group}"
        case InterfaceChanged(key=key) | InterfaceTestRun(key=key):
            return f"interface {unit} {key.context} {key.name}"
        case HelloMissed() | PeerChanged():
            return "link failover"
        case CarrierChanged(port=port):
            return f"port {unit} {port}"
        case FaultPut(fault) | FaultRepaired(fault):
            return place(fault)
        case Sent(via=via):
            return f"link {via.value}" if isinstance(via, Link) else f"interface {unit} {via.context} {via.name}"
        case _:
            return f"unit {unit}" if unit else ""


def _link_behind(past: Chronicle, told: PastEvent) -> Link | None:
    """Which of the pair's own links the port or switch belongs to."""
    match told.output:
        case CarrierChanged(port=port) if told.unit is not None:
            return link_of_port(past.world(told.at_ms), told.unit, port)
        case FaultPut(fault):
            return link_behind(past.world(told.at_ms), fault)
        case _:
            return None


def _root(chain: tuple[Cause, ...]) -> str:
    """How it began."""
    if not chain:
        return NOTHING
    match chain[-1].kind:
        case "fault":
            return "It began with this fault."
        case "repair":
            return "It began with this repair."
        case "command":
            return "It began with what someone typed."
        case "unit":
            return "It began when the unit started, with the lab."
        case "hello" | "interface" | "test":
            return "No user action is known to have caused this."
        case _:
            return "No earlier cause is known."
