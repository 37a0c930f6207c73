"""simulator/world/fetching.py: images from the lab's servers (reference 20.4)."""

import pytest

from simulator.appliance.device import Printed
from simulator.appliance.images import offered
from simulator.lab import ConsoleLine, Lab, advance
from simulator.vocabulary import UnitRole
from simulator.world.happenings import Happening
from tests.lab.labs import P, S, done, opened

SERVER = "192.168.1.5"
IMAGE = "pix724.bin"
ENOUGH_MS = 60_000


def lines_of(happenings: tuple[Happening, ...], unit: UnitRole) -> list[str]:
    said = (entry.output for entry in happenings if entry.unit is unit)
    return [line for output in said if isinstance(output, Printed) for line in output.lines]


def typed(lab: Lab, *lines: str, unit: UnitRole = P) -> tuple[Lab, list[str]]:
    seen: list[str] = []
    for line in lines:
        step = done(lab, ConsoleLine(unit, line))
        lab = step.lab
        seen += lines_of(step.happenings, unit)
    return lab, seen


def later(lab: Lab, ms: int = ENOUGH_MS, unit: UnitRole = P) -> tuple[Lab, list[str]]:
    step = advance(lab, lab.now_ms + ms)
    return step.lab, lines_of(step.happenings, unit)


def files(lab: Lab, unit: UnitRole) -> list[str]:
    return [line.split()[-1] for line in typed(lab, "dir", unit=unit)[1] if "-rw-" in line]


def copied(lab: Lab, line: str, ms: int = ENOUGH_MS) -> tuple[Lab, list[str]]:
    return later(typed(lab, line)[0], ms)


@pytest.fixture
def lab() -> Lab:
    return opened("lan-based")


def test_the_console_asks_for_what_it_needs_and_offers_what_was_typed(lab: Lab) -> None:
    lab, seen = typed(lab, f"copy tftp://{SERVER}/{IMAGE} flash:/{IMAGE}", "", "", "")
    assert seen[1:] == [
        f"Address or name of remote host [{SERVER}]? ",
        f"Source filename [{IMAGE}]? ",
        f"Destination filename [{IMAGE}]? ",
        f"Accessing tftp://{SERVER}/{IMAGE}...",
    ]


def test_nothing_but_the_protocol_need_be_typed_before_it_asks(lab: Lab) -> None:
    lab, seen = typed(lab, "copy tftp: flash:", SERVER, IMAGE, "")
    assert seen[-1] == f"Accessing tftp://{SERVER}/{IMAGE}..."
    lab, _ = later(lab)
    assert IMAGE in files(lab, P)


@pytest.mark.parametrize("scheme", ["tftp", "ftp", "http"])
def test_a_copy_takes_its_time_and_then_the_image_is_there(lab: Lab, scheme: str) -> None:
    lab, _ = typed(lab, f"copy /noconfirm {scheme}://{SERVER}/{IMAGE} flash:/{IMAGE}")
    lab, seen = later(lab, 1_000)
    assert seen == []
    assert IMAGE not in files(lab, P)
    lab, seen = later(lab)
    assert f"Writing file flash:/{IMAGE}..." in seen
    assert any(line.startswith("8312832 bytes copied in ") and line.endswith(" bytes/sec)") for line in seen)
    image = offered(IMAGE)
    assert image is not None
    assert typed(lab, f"verify /md5 flash:/{IMAGE} {image.md5}")[1][-1].startswith("Verified")


def test_the_other_unit_copies_it_as_well_and_says_nothing(lab: Lab) -> None:
    """Source: Command Replication names copy among the commands that are replicated."""
    lab, _ = copied(lab, f"copy /noconfirm tftp://{SERVER}/{IMAGE} flash:/{IMAGE}")
    lab, seen = later(lab, unit=S)
    assert IMAGE in files(lab, S)
    assert not any("Accessing" in line or "copied" in line for line in seen)


def test_a_name_and_a_password_for_ftp_are_taken(lab: Lab) -> None:
    lab, _ = copied(lab, f"copy /noconfirm ftp://user:pw@{SERVER}/{IMAGE} flash:/new.bin")
    assert "new.bin" in files(lab, P)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (f"tftp://{SERVER}/none.bin", "No such file or directory"),
        (f"tftp://192.168.1.77/{IMAGE}", "Timed out"),
        (f"tftp://172.16.1.3/{IMAGE}", "Timed out"),
    ],
)
def test_what_cannot_be_had_is_said_and_nothing_is_written(lab: Lab, source: str, reason: str) -> None:
    before = files(lab, P)
    lab, seen = copied(lab, f"copy /noconfirm {source} flash:/{IMAGE}")
    assert seen == [f"%Error opening {source} ({reason})"]
    assert files(lab, P) == before


def test_a_server_that_cannot_be_reached_times_out(lab: Lab) -> None:
    lab, _ = typed(lab, "configure terminal", "interface Ethernet0", "shutdown", "end")
    lab, seen = copied(lab, f"copy /noconfirm tftp://{SERVER}/{IMAGE} flash:/{IMAGE}")
    assert any(line.endswith("(Timed out)") for line in seen)


def test_a_third_image_has_no_room(lab: Lab) -> None:
    lab, _ = copied(lab, f"copy /noconfirm tftp://{SERVER}/{IMAGE} flash:/{IMAGE}")
    lab, seen = copied(lab, f"copy /noconfirm tftp://{SERVER}/pix804.bin flash:/pix804.bin")
    assert seen == ["%Error opening flash:/pix804.bin (No space left on device)"]
    assert "pix804.bin" not in files(lab, P)


def test_an_image_is_no_configuration(lab: Lab) -> None:
    lab, seen = copied(lab, f"copy /noconfirm tftp://{SERVER}/{IMAGE} running-config")
    assert seen[0].endswith("(Not a text file)")


def test_a_reload_ends_a_copy(lab: Lab) -> None:
    lab, _ = typed(lab, f"copy /noconfirm tftp://{SERVER}/{IMAGE} flash:/{IMAGE}", "reload noconfirm")
    lab, _ = later(lab, 5 * ENOUGH_MS)
    assert IMAGE not in files(lab, P)
