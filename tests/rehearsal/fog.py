"""Generated runs with people at every seat, and an oracle of its own for what a seat may not be told."""

from collections.abc import Iterator
from random import Random
from typing import Final

import msgspec
from msgspec.structs import replace

from dashboard.runbooks import shipped
from simulator.wire import requests as rq
from simulator.wire.rehearsal import RehearsalView
from simulator.wire.seat import seat_view
from simulator.wire.snapshot import Snapshot
from tests.rehearsal.room import Room

TURNS: Final = 24
LONGEST_MS: Final = 45_000
LINES: Final = (
    "show failover",
    "show version",
    "failover active group 1",
    "no failover active group 2",
    "write memory",
    "",
)


def leaks(seed: int) -> tuple[str, ...]:
    """What the seats of one generated run were told and may not know; () for a run without a leak."""
    chance = Random(seed)
    room = Room(chance.choice([exercise.key for exercise in shipped().exercises]), seed=seed)
    found = [*_told(room)]
    room.begin()
    for _ in range(TURNS):
        _something(room, chance)
        room.engine.advance(room.engine.now_ms + chance.randrange(200, LONGEST_MS), messages=0)
        found += _told(room)
    return tuple(dict.fromkeys(found))


def _something(room: Room, chance: Random) -> None:
    """An act of the facilitator, or something that a player types or says."""
    snapshot = room.engine.snapshot(1, 1)
    seats = [seat.seat for seat in room.view().seats]
    seat, unit = chance.choice(seats), chance.choice(("primary", "secondary"))
    match chance.randrange(7):
        case 0:
            port = chance.choice(snapshot.ports)
            room.ask("facilitator", rq.Fault(1, fault=f"cable {port.unit} {port.port}", on=chance.random() < 0.7))
        case 1:
            room.ask("facilitator", rq.RepairAll(1))
        case 2:
            room.ask(f"seat:{seat}", rq.Console(id=1, unit=unit, line=chance.choice(LINES)))
        case 3:
            room.say(seat, "write", step=chance.randrange(1, 4), number=0, text=chance.choice(("Failed", "ok", "")))
        case 4:
            room.say(seat, chance.choice(("done", "skip", "act")), step=chance.randrange(1, 5))
        case 5:
            room.say(seat, "decide", way=chance.choice(("continue", "backout")))
        case _:
            inject = chance.choice([inject.inject for inject in room.view().injects] or [1])
            room.ask(
                "facilitator", rq.Rehearse(id=1, say="steer", number=inject, way=chance.choice(("now", "hold", "skip")))
            )


def _told(room: Room) -> Iterator[str]:
    told = room.view()
    shown = replace(room.engine.snapshot(1, 1), rehearsal=told)
    for seat in told.seats:
        text = msgspec.json.encode(seat_view(shown, seat.seat)).decode()
        for name in ('"met"', '"truth"', '"reason"', '"used_ms"', '"lanes"', '"faults"', '"log"'):
            if name in text:
                yield f"{seat.seat} is sent a field {name}"
        for what, secret in _secrets(told, shown, seat.seat, seat.sees):
            if secret not in _planned(told) and _quoted(secret) in text:
                yield f"{seat.seat} is told {what}: {secret}"


def _planned(told: RehearsalView) -> frozenset[str]:
    """What the runbook itself says is to be done: an inject that does the same at the wrong time is not given away by it."""
    return frozenset(act for step in told.steps for act in step.acts)


def _secrets(told: RehearsalView, shown: Snapshot, seat: str, sees: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    everything = "everything" in sees
    yield "the lab's name", shown.lab
    yield from (("a fault", fault.title) for fault in shown.faults)
    yield from (("a row of the log", row.text) for row in shown.log)
    yield from (("a finding", finding.text) for finding in told.findings)
    yield from (("an objective", text) for text in told.objectives)
    yield from (("what is hidden", text) for text in told.hidden)
    yield from (("the state of the pair", text) for text in (shown.health.text, *shown.health.more))
    yield from (("why a step ended", step.reason) for step in told.steps)
    for inject in told.injects:
        if inject.state != "came" or inject.to not in ("", seat):
            yield "an inject that is not its own", inject.text
        yield "an act of an inject", inject.act
    for console in shown.consoles:
        if not everything and f"consoles of {console.unit}" not in sees:
            yield from (("a console", line) for line in console.lines if line.endswith("(sec)"))
    if not everything and "system log" not in sees:
        yield from (("the system log", line.text) for line in shown.syslog)


def _quoted(secret: str) -> str:
    """As JSON has it, without its quotes; what is too short to be told from a word says nothing."""
    return msgspec.json.encode(secret).decode()[1:-1] if len(secret) > 3 and secret not in _WORDS else "\0"


_WORDS: Final = frozenset({"Active", "Standby Ready", "Failed", "Disabled", "Cold Standby", "primary", "secondary"})
"""Words of the device that stand on any console."""
