"""How a session of a tool begins: where the console stands, and which passwords open it."""

from typing import Final

from simulator.vocabulary import UnitRole
from tests.clients.moments import lived
from tests.clients.terminal import Bench, Terminal

LOGIN: Final = "cisco"
"""`passwd` as from the factory."""
SECRET: Final = "sesame"
"""Of `enable`, in every space that `guarded` has seen."""
_SETTLES_MS: Final = 3_000


def bench(profile: str, moment: str = "healthy") -> Bench:
    return Bench(lived(profile, moment))


def guarded(bench: Bench, secret: str = SECRET) -> Bench:
    """`enable` asks for the secret, on both units; "" for the empty password of the factory."""
    for unit in UnitRole:
        for line in ("configure terminal", f"enable password {secret}", "end") if secret else ():
            bench.enter(unit, line)
        bench.run(_SETTLES_MS)
    return bench


def configured(bench: Bench, unit: UnitRole, *lines: str) -> Bench:
    """Lines that were entered in the system space before the tool came."""
    for line in ("configure terminal", *lines, "end"):
        bench.enter(unit, line)
    bench.run(_SETTLES_MS)
    return bench


def privileged(bench: Bench, unit: UnitRole) -> Terminal:
    """A session that stands in privileged EXEC."""
    return Terminal(bench, unit)


def at_the_door(bench: Bench, unit: UnitRole) -> Terminal:
    """A session that waits for the password of a log-in."""
    terminal = Terminal(bench, unit)
    terminal.feed("logout\r")
    terminal.typed.clear()
    return terminal


def logged_in(bench: Bench, unit: UnitRole) -> Terminal:
    """A session that stands in user EXEC, as SSH hands it over."""
    terminal = at_the_door(bench, unit)
    terminal.feed(f"{LOGIN}\r")
    return terminal
