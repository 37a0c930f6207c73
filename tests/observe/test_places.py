"""Where switches and ports stand in the picture: by what the configurations say."""

import re

import pytest
from msgspec.structs import replace

from simulator.lab import Lab, LabStart, open_lab
from simulator.observe.picture.network import port_views, switch_views
from simulator.observe.picture.places import label_of, sides
from simulator.observe.picture.view import first, resumed
from simulator.wire.snapshot import Clock
from tests.lab.labs import opened, start


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Ethernet0", "E0"),
        ("Ethernet0/3", "E0/3"),
        ("FastEthernet0/1", "Fa0/1"),
        ("GigabitEthernet0/0", "Gi0/0"),
        ("TenGigabitEthernet0/8", "Te0/8"),
        ("Management0/0", "M0/0"),
        ("Port-channel1", "Po1"),
        ("Redundant2", "Re2"),
        ("inside", "inside"),
    ],
)
def test_a_port_is_labelled_as_on_the_box(name: str, label: str) -> None:
    assert label_of(name) == label


def test_the_switch_behind_the_lowest_security_levels_is_on_top() -> None:
    assert sides(opened().world) == {
        "outside": "top",
        "inside": "bottom",
        "lanfailover": "between",
        "stateful": "between",
    }


def test_security_levels_decide_and_not_the_names_of_ports() -> None:
    """The same lab with the inside interfaces the less secure ones, and without default routes, which lead outside."""
    blueprint = start().blueprint
    exchanged = tuple(replace(text, text=exchange(text.text)) for text in blueprint.configurations)
    lab = open_lab(LabStart(replace(blueprint, configurations=exchanged), seed=1))
    assert isinstance(lab, Lab)
    found = {view.switch: view.side for view in switch_views(lab.world)}
    assert (found["outside"], found["inside"]) == ("bottom", "top")


def exchange(text: str) -> str:
    levels = {"100": "0", "0": "100"}
    text = re.sub(r"^route .*\n", "", text, flags=re.MULTILINE)
    return re.sub(r"security-level (\d+)", lambda found: f"security-level {levels[found[1]]}", text)


def test_where_nothing_is_configured_the_hosts_decide() -> None:
    """Two empty units: routers outside, servers inside, the two small switches between the units."""
    assert sorted(sides(opened("empty-lan").world).values()) == ["between", "between", "bottom", "top"]


def test_a_snapshot_of_an_earlier_version_gets_its_sides_and_labels() -> None:
    world = opened().world
    clock = Clock(at_ms=0, at_wall_ms=0, speed=1.0, paused=True, until_happening=False)
    now = first(world, lab="f3k9", title="A pair", clock=clock).snapshot
    before = replace(
        now,
        switches=tuple(replace(view, side="") for view in now.switches),
        ports=tuple(replace(view, label="") for view in now.ports),
    )
    assert resumed(before, world).snapshot == now
    assert {view.label for view in port_views(world, world.primary, world.lines())} == {f"E{n}" for n in range(6)}


def test_interfaces_on_a_redundant_interface_stand_where_its_members_lead() -> None:
    blueprint = start("asa").blueprint
    first = "\ninterface Redundant1."
    made = f"\ninterface Redundant1\n member-interface Ethernet1{first}"
    bundled = tuple(
        replace(text, text=text.text.replace("Ethernet1.", "Redundant1.").replace(first, made, 1))
        for text in blueprint.configurations
    )
    lab = open_lab(LabStart(replace(blueprint, configurations=bundled), seed=1))
    assert isinstance(lab, Lab), lab
    assert sides(lab.world)["outside"] == "top"
    ports = {view.port: view for view in port_views(lab.world, lab.world.primary, lab.world.lines())}
    assert (ports["Ethernet1"].bundle, ports["Ethernet0"].bundle) == ("Redundant1", "")
