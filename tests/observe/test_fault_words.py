"""Every fault has a title, a sentence when it comes, one when it goes, and a place on the screen."""

import pytest

from simulator.observe.fault_words import place, put_sentence, repaired_sentence
from simulator.world.faults import Fault, Unreadable, parse

FAULTS = {
    "power primary": ("Power cut: Primary.", "Power is back: Primary boots.", "unit primary"),
    "crash secondary": (
        "Software crashed: Secondary.",
        "Restarted after its crash: Secondary boots.",
        "unit secondary",
    ),
    "hardware primary": ("Hardware failed: Primary.", "Replaced by a like unit: Primary boots.", "unit primary"),
    "cable primary Ethernet0": (
        "Cable pulled: Primary Ethernet0.",
        "Cable plugged in: Primary Ethernet0.",
        "port primary Ethernet0",
    ),
    "switch-port secondary Ethernet1": (
        "Switch port shut: toward Secondary Ethernet1.",
        "Switch port open again: toward Secondary Ethernet1.",
        "port secondary Ethernet1",
    ),
    "shutdown primary Ethernet0": (
        "Interface shut down: Primary Ethernet0.",
        "Interface no longer shut down: Primary Ethernet0.",
        "port primary Ethernet0",
    ),
    "vlan inside 2": (
        "VLAN 2 silently dropped: inside switch.",
        "Repaired: VLAN 2 silently dropped: inside switch.",
        "switch inside",
    ),
    "vlan inside 2 primary": (
        "VLAN 2 silently dropped: inside switch toward Primary.",
        "Repaired: VLAN 2 silently dropped: inside switch toward Primary.",
        "switch inside",
    ),
    "loss primary Ethernet3 30": (
        "30 % loss: Primary Ethernet3.",
        "Repaired: 30 % loss: Primary Ethernet3.",
        "port primary Ethernet3",
    ),
    "delay primary Ethernet3 200": (
        "200 ms delay: Primary Ethernet3.",
        "Repaired: 200 ms delay: Primary Ethernet3.",
        "port primary Ethernet3",
    ),
    "one-way primary Ethernet3 in": (
        "One-way cut: nothing reaches Primary Ethernet3.",
        "Repaired: One-way cut: nothing reaches Primary Ethernet3.",
        "port primary Ethernet3",
    ),
    "serial primary": (
        "Serial failover cable pulled: Primary.",
        "Serial failover cable plugged in: Primary.",
        "link failover",
    ),
    "serial-bad": (
        "Faulty: serial failover cable.",
        "Replaced by a good one: serial failover cable.",
        "link failover",
    ),
    "one-way primary Ethernet3 out": (
        "One-way cut: nothing leaves Primary Ethernet3.",
        "Repaired: One-way cut: nothing leaves Primary Ethernet3.",
        "port primary Ethernet3",
    ),
    "link failover": ("Dead in its middle: failover link.", "Passes again: failover link.", "link failover"),
    "switch inside": ("Power cut: inside switch.", "Power is back: inside switch.", "switch inside"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_told_when_it_comes_and_when_it_goes(name: str) -> None:
    fault = parse(name)
    assert not isinstance(fault, Unreadable)
    assert (put_sentence(name), repaired_sentence(name), place(fault)) == FAULTS[name]


def test_every_kind_of_fault_has_its_words() -> None:
    assert {type(parse(name)) for name in FAULTS} == set(Fault.__args__)
