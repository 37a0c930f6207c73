"""What a player may be asked to write down (`read:`), and the value that it has in truth."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from simulator.lessons.known import Known
from simulator.rehearsal.runbook import Reading

WHERE: Final = " :: "
_SEAT: Final = "(primary|secondary)"
NO_ANSWER: Final = ("", "checked", "check", "ok", "okay", "done", "yes", "y", "x", "fine", "good", "as expected")
"""What people write without having looked."""


class NoReading(Exception):
    """Not a value that can be read; the message says why."""


class Form(NamedTuple):
    name: str
    pattern: str
    truth: Callable[[Known, tuple[str, ...]], str]
    example: str


def _state(known: Known, words: tuple[str, ...]) -> str:
    views = known.snapshot.groups
    return next((view.state for view in views if (str(view.group), view.unit) == words), "")


def _holder(known: Known, words: tuple[str, ...]) -> str:
    held = [view.unit for view in known.snapshot.groups if str(view.group) == words[0] and view.active]
    return " and ".join(held) or "nobody"


def _status(known: Known, words: tuple[str, ...]) -> str:
    views = known.snapshot.interfaces
    return next((view.status for view in views if (view.name, view.context, view.unit) == words), "")


def _version(known: Known, words: tuple[str, ...]) -> str:
    return next((view.version for view in known.snapshot.units if view.unit == words[0]), "")


def _hostname(known: Known, words: tuple[str, ...]) -> str:
    return next((view.hostname for view in known.snapshot.units if view.unit == words[0]), "")


def _timer(known: Known, words: tuple[str, ...]) -> str:
    which, unit = words
    peer = next((view for view in known.snapshot.peers if view.unit == unit), None)
    if peer is None:
        return ""
    time_ms = peer.poll_ms if which == "poll" else peer.hold_ms
    return f"{time_ms // 1_000} s" if time_ms % 1_000 == 0 else f"{time_ms} ms"


FORMS: Final = (
    Form("state", f"state of group ([12]) on {_SEAT}", _state, "state of group 1 on secondary"),
    Form("holder", "active unit of group ([12])", _holder, "active unit of group 1"),
    Form(
        "status",
        rf"status of interface (\S+) of (\S+) on {_SEAT}",
        _status,
        "status of interface inside of context1 on primary",
    ),
    Form("version", f"version of {_SEAT}", _version, "version of primary"),
    Form("name", f"name of {_SEAT}", _hostname, "name of primary"),
    Form("timer", f"(poll|hold) time on {_SEAT}", _timer, "hold time on primary"),
)
_BY_NAME: Final = {form.name: form for form in FORMS}


def read_reading(line: int, text: str) -> Reading:
    """Raises NoReading."""
    what, _, where = (part.strip() for part in text.partition(WHERE))
    for form in FORMS:
        found = re.fullmatch(form.pattern, what)
        if found:
            return Reading(line, what, form.name, found.groups(), where)
    raise NoReading(f"{what!r} is not a value that can be read; it may be: {'; '.join(form.example for form in FORMS)}")


def truth_of(reading: Reading, known: Known) -> str:
    return _BY_NAME[reading.form].truth(known, reading.words)


def is_answer(written: str) -> bool:
    return written.strip().casefold().rstrip(".!") not in NO_ANSWER


def is_right(written: str, truth: str) -> bool:
    """Whether it says the true value: case, blanks and a full stop do not count; "45" is "45 s"."""
    told, meant = (" ".join(text.casefold().rstrip(".").split()) for text in (written, truth))
    return told == meant or f"{told} s" == meant or told.replace(" ", "") == meant.replace(" ", "")
