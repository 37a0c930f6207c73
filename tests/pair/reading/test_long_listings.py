"""A session in which someone listed a whole pair, two thousand lines a space, read as their own pair."""

import pytest

from simulator.pair.opening import Opening, understand
from simulator.pair.reading.sources import Source
from simulator.vocabulary import UnitRole
from tests.appliance.listings import RELEASES, Release, context_listing, system_listing

CONTEXT = "edge1"


def session(release: Release) -> list[str]:
    """What a terminal kept of it."""
    return [
        "edge> enable",
        "Password: ",
        "edge# terminal pager 0",
        "edge# show running-config",
        *system_listing(release, 6),
        f"edge# changeto context {CONTEXT}",
        f"edge/{CONTEXT}# show running-config",
        *context_listing(release, 6),
        f"edge/{CONTEXT}# ",
    ]


def torn(lines: list[str]) -> str:
    """The same with what a pager, a terminal and a mail program leave."""
    found = []
    for at, line in enumerate(lines):
        rest = "<--- More --->\r              \r" if at % 24 == 23 else ""
        blank = line.replace(" ", "\u00a0", 1) if at % 31 == 0 and line.startswith(" ") else line
        found.append(f"{rest}{blank}  ")
    return "\r\n".join(found)


def understood(text: str) -> Opening:
    opening = understand([Source("session.log", text)])
    assert isinstance(opening, Opening), opening
    return opening


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.name)
def test_is_read_whole_and_no_line_is_refused(release: Release) -> None:
    opening = understood("\n".join(session(release)))
    assert opening.refused == ()
    assert opening.blueprint is not None
    assert (opening.given.platform, opening.given.version) == (release.chassis.platform, release.version)
    kept = set((opening.reading.text(UnitRole.PRIMARY, CONTEXT) or "").split("\n"))
    masked = ("password", "key", "community", "passwd", "pre-shared", "username", "    3", "    0", "    9")
    listing = [line.rstrip() for line in context_listing(release, 6) if line.strip() and line[0] not in "!:C"]
    lost = [line for line in listing if line not in kept and not any(word in line for word in masked)]
    assert lost == []


@pytest.mark.parametrize("release", RELEASES[::4], ids=lambda release: release.name)
def test_noise_changes_nothing(release: Release) -> None:
    lines = session(release)
    assert understood(torn(lines)).given == understood("\n".join(lines)).given
