"""simulator/world/echo.py: `ping` from a unit's console is answered by whoever is there, by the way that is there."""

import msgspec

from simulator.appliance.device import Printed
from simulator.lab import ConsoleLine, Lab, PutFault, Repair, advance
from simulator.vocabulary import UnitRole
from tests.lab.labs import P, S, done, opened, outputs


def ping(lab: Lab, unit: UnitRole, context: str, *words: str, wait_ms: int = 11_000) -> list[str]:
    """What the console shows below the line."""
    place = f"changeto context {context}" if context else "changeto system"
    step = done(done(lab, ConsoleLine(unit, place)).lab, ConsoleLine(unit, " ".join(("ping", *words))))
    later = advance(step.lab, step.lab.now_ms + wait_ms)
    seen = (*step.happenings, *(entry for entry in later.happenings if entry.unit is unit))
    return [line for printed in outputs(tuple(seen), Printed) for line in printed.lines][1:]


def heading(address: str) -> list[str]:
    return ["Type escape sequence to abort.", f"Sending 5, 100-byte ICMP Echos to {address}, timeout is 2 seconds:"]


ALL = ["!!!!!", "Success rate is 100 percent (5/5), round-trip min/avg/max = 2/2/2 ms"]
NONE = ["?????", "Success rate is 0 percent (0/5)"]


def test_a_server_on_the_segment_answers() -> None:
    assert ping(opened(), P, "context1", "192.168.1.5") == [*heading("192.168.1.5"), *ALL]


def test_the_standby_unit_reaches_the_segment_as_well() -> None:
    """It has the standby address (source: how addresses are assigned), and answers come to that."""
    assert ping(opened(), S, "context1", "inside", "192.168.1.5")[-2:] == ALL


def test_the_peer_answers_by_the_address_that_it_has_now() -> None:
    assert ping(opened(), P, "context1", "192.168.1.2")[-2:] == ALL
    assert ping(opened(), P, "context2", "192.168.2.1")[-2:] == ALL


def test_a_unit_answers_itself_and_nobody_answers_for_an_address_that_is_not_there() -> None:
    assert ping(opened(), P, "context1", "192.168.1.1")[2] == "!!!!!"
    assert ping(opened(), P, "context1", "192.168.1.77") == [*heading("192.168.1.77"), *NONE]


def test_what_lies_behind_the_router_is_asked_through_it() -> None:
    assert ping(opened(), P, "context1", "198.51.100.5")[-2:] == ALL
    assert ping(opened(), P, "context1", "8.8.8.8")[-2:] == NONE


def test_a_pulled_cable_takes_the_answers_away_and_brings_them_back() -> None:
    pulled = done(opened(), PutFault("cable primary Ethernet0")).lab
    assert ping(pulled, P, "context1", "192.168.1.5")[-2:] == NONE
    mended = done(pulled, Repair("cable primary Ethernet0")).lab
    assert ping(mended, P, "context1", "192.168.1.5")[-2:] == ALL


def test_a_one_way_cut_takes_the_answers_away() -> None:
    assert ping(done(opened(), PutFault("one-way primary Ethernet0 in")).lab, P, "context1", "192.168.1.5")[-2:] == NONE


def test_a_slow_cable_shows_in_the_times_and_a_lossy_one_in_the_marks() -> None:
    slow = done(opened(), PutFault("delay primary Ethernet0 200")).lab
    assert ping(slow, P, "context1", "192.168.1.5")[-1].endswith("= 402/402/402 ms")
    lossy = done(opened(), PutFault("loss primary Ethernet0 20")).lab
    marks = ping(lossy, P, "context1", "192.168.1.5")[-2]
    assert set(marks) == {"!", "?"}
    assert len(marks) == 5


def test_the_system_space_reaches_the_peer_over_the_pairs_own_links() -> None:
    """It has no other addresses."""
    link = opened().world.primary.device.running.failover_link
    assert link is not None
    assert ping(opened(), P, "", "10.1.0.2")[-2:] == ALL
    assert ping(opened(), S, "", "10.1.0.1")[-2:] == ALL
    assert ping(opened(), P, "", "192.168.1.5") == ["No route to host 192.168.1.5"]
    cut = done(opened(), PutFault("link failover")).lab
    assert ping(cut, P, "", "10.1.0.2")[-2:] == NONE


def test_wrong_words_are_refused() -> None:
    assert ping(opened(), P, "context1", "dmz", "192.168.1.5") == ["ERROR: interface dmz does not exist"]
    assert (
        ping(opened(), P, "context1", "inside", "192.168.1.256")[1] == "ERROR: % Invalid input detected at '^' marker."
    )


def test_a_reload_ends_it_and_it_lives_in_a_saved_lab() -> None:
    step = done(done(opened(), ConsoleLine(P, "changeto context context1")).lab, ConsoleLine(P, "ping 192.168.1.77"))
    kept = msgspec.msgpack.decode(msgspec.msgpack.encode(step.lab), type=Lab)
    assert kept == step.lab
    assert advance(kept, kept.now_ms + 11_000) == advance(step.lab, step.lab.now_ms + 11_000)
    dead = done(step.lab, PutFault("power primary")).lab
    assert not [
        line for line in outputs(advance(dead, dead.now_ms + 20_000).happenings, Printed) if "Success" in str(line)
    ]
