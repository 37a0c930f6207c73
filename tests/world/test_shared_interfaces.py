"""Contexts that share an interface: packets reach the one that the classifier gives them to (reference 18.3, 18.4)."""

from functools import cache

import pytest

from simulator.lab import ConsoleLine, Lab, LabStart, StartRefused, advance, open_lab
from simulator.pair.blueprint import Blueprint, ConfigText
from simulator.pair.texts import topology_of
from simulator.vocabulary import Platform
from simulator.world.flows import Drop, Flow
from tests.lab.labs import P, S, done
from tests.pair.test_derive import BLUE, RED, SECONDARY, SYSTEM

TRANSLATED = "nat (inside) 1 10.20.0.0 255.255.255.0\nglobal (outside) 1 203.0.113.60-203.0.113.69\n"
"""Blue's hosts, so that answers to them are sent to addresses of blue."""


@cache
def lab(version: str = "8.0(4)", macs: str = "", blue: str = BLUE) -> Lab:
    """Red and blue share the outside interface, both in failover group 1."""
    spaces = {"": f"{macs}\n{SYSTEM}failover\n", "red": RED, "blue": blue}
    texts = (*(ConfigText(P, name, text) for name, text in spaces.items()), ConfigText(S, "", f"{SECONDARY}failover\n"))
    topology = topology_of(texts, Platform.ASA, ("ASA5520",))
    blueprint = Blueprint("shared", "Shared", Platform.ASA, texts, topology, version=version, model="ASA5520")
    opened = open_lab(LabStart(blueprint, seed=1))
    assert not isinstance(opened, StartRefused), opened
    return advance(opened, opened.now_ms + 60_000).lab


def ping(lab: Lab, context: str) -> Flow:
    return next(entry for entry in lab.world.traffic.flows if entry.name == f"ping {context}")


def passing(lab: Lab, context: str) -> bool:
    """Whether a host of the context hears the answer to its ping."""
    return ping(lab, context).unit is not None


def test_with_one_mac_address_a_context_without_translation_gets_no_answers() -> None:
    """Traffic to addresses that are neither its interface's nor translated by it is nobody's."""
    assert not passing(lab(), "blue")
    assert ping(lab(), "blue").reason is Drop.NO_CONTEXT


def test_its_neighbour_that_translates_goes_on() -> None:
    assert passing(lab(), "red")


def test_it_gets_them_when_its_hosts_are_translated() -> None:
    assert passing(lab(blue=BLUE + TRANSLATED), "blue")


@pytest.mark.parametrize(("version", "macs"), [("8.0(4)", "mac-address auto"), ("9.1(2)", "")])
def test_it_gets_them_when_every_context_has_a_mac_address_of_its_own(version: str, macs: str) -> None:
    assert passing(lab(version, macs), "red")
    assert passing(lab(version, macs), "blue")


def test_typing_mac_address_auto_is_the_cure() -> None:
    cured = done(done(lab(), ConsoleLine(P, "configure terminal")).lab, ConsoleLine(P, "mac-address auto")).lab
    assert passing(advance(cured, cured.now_ms + 60_000).lab, "blue")
