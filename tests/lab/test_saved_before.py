"""Labs that were saved by an earlier version still open and go on."""

import msgspec

from simulator.lab import Lab, advance
from tests.lab.labs import opened


def without_serials(saved: object) -> int:
    """Take the serial number out of every chassis that a hello or a unit's record tells of; how many there were."""
    if isinstance(saved, list):
        return sum(without_serials(entry) for entry in saved)
    if not isinstance(saved, dict):
        return 0
    found = int("model" in saved and saved.pop("serial", None) is not None)
    return found + sum(without_serials(entry) for entry in saved.values())


def test_a_lab_whose_hellos_had_no_serial_number_opens_and_its_pair_goes_on() -> None:
    """`show failover` has them since 9.6; before that version of the lab a hello did not carry them."""
    lab = advance(opened(), opened().now_ms + 60_000).lab
    saved = msgspec.json.decode(msgspec.json.encode(lab))
    assert without_serials(saved) > 0
    old = msgspec.json.decode(msgspec.json.encode(saved), type=Lab)
    later, wanted = (advance(each, each.now_ms + 60_000).lab.world for each in (old, lab))
    for mine, other in ((later.primary, wanted.primary), (later.secondary, wanted.secondary)):
        assert mine.device.unit is not None
        assert other.device.unit is not None
        assert [run.state for run in mine.device.unit.groups] == [run.state for run in other.device.unit.groups]
