"""Places in the picture follow from the pair: from the cables of a snapshot, and never from the name of a port."""

import pytest
from msgspec.structs import replace

from dashboard.picture.drawing import draw
from dashboard.picture.frame import FORMS, WIDE, Form
from simulator.lab_folders import labs
from simulator.observe.picture.view import first
from simulator.wire.snapshot import Clock
from tests.browser.harness.pairs import pair
from tests.browser.harness.scene import healthy
from tests.lab.labs import opened

every_form = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
PAIRS = {"5 on GigabitEthernet": pair(5, "gi"), "12 on a Port-channel": pair(12, "po")}


def test_ports_are_on_the_edge_that_their_cable_leaves_from() -> None:
    drawing = draw(PAIRS["5 on GigabitEthernet"], WIDE)
    edges = {name: place.edge for (seat, name), place in drawing.layout.ports.items() if seat == "primary"}
    assert edges == {
        "GigabitEthernet0/0": "top",
        "GigabitEthernet0/1": "bottom",
        "GigabitEthernet0/2": "bottom",
        "GigabitEthernet0/3": "between",
        "Management0/0": "between",
    }


def test_ports_are_labelled_as_on_the_box() -> None:
    labels = {jack.label for jack in draw(PAIRS["12 on a Port-channel"], WIDE).units[0].jacks}
    assert {"Te0/8", "Te0/9", "Gi0/0", "Gi0/6", "Gi0/7"} <= labels


def test_members_of_a_port_channel_stand_together_under_its_name() -> None:
    for unit in draw(PAIRS["12 on a Port-channel"], WIDE).units:
        (bundle,) = unit.bundles
        members = [jack for jack in unit.jacks if jack.port.bundle]
        assert (bundle.label, len(members)) == ("Po1", 2)
        assert all(abs(jack.at.x - bundle.at.x) < bundle.width / 2 for jack in members)


def test_a_link_that_shares_a_data_port_has_words_and_no_switch_of_its_own() -> None:
    snapshot = pair(2)
    links = tuple(
        view if view.link == "failover" else type(view)(link="state", name="state", port="Ethernet0", up=True)
        for view in snapshot.links
    )
    ports = tuple(port for port in snapshot.ports if port.switch != "stateful")
    switches = tuple(view for view in snapshot.switches if view.switch != "stateful")
    drawing = draw(replace(snapshot, links=links, ports=ports, switches=switches), WIDE)
    assert [(link.thing, link.switch_thing) for link in drawing.links] == [
        ("link failover", "switch lanfailover"),
        ("link state", ""),
    ]


@pytest.mark.parametrize("key", [key for key in labs().keys if key != "fifty-contexts"])
def test_every_shipped_lab_can_be_drawn(key: str) -> None:
    clock = Clock(at_ms=0, at_wall_ms=0, speed=1.0, paused=True, until_happening=False)
    snapshot = first(opened(key).world, lab="lab", title="A lab", clock=clock).snapshot
    for form in FORMS.values():
        drawing = draw(snapshot, form)
        shown = {jack.thing for unit in drawing.units for jack in unit.jacks}
        cabled = {f"port {port.unit} {port.port}" for port in snapshot.ports if port.switch}
        assert cabled <= shown


@every_form
def test_units_without_a_configuration_have_a_small_switch_for_each_link(form: Form) -> None:
    """Two empty PIXes: their failover link is a serial cable until someone says otherwise, and two small switches are cabled."""
    snapshot = pair(2)
    links = tuple(replace(view, port="serial" if view.link == "failover" else "", name="") for view in snapshot.links)
    ports = tuple(replace(port, purpose="unused" if port.switch != "inside" else "data") for port in snapshot.ports)
    drawing = draw(replace(snapshot, links=links, ports=ports, interfaces=(), flows=()), form)
    assert [(link.thing, link.switch_thing) for link in drawing.links] == [
        ("link failover", "switch lanfailover"),
        ("link state", "switch stateful"),
    ]


@every_form
def test_a_switch_between_the_units_that_no_link_uses_stands_below_them(form: Form) -> None:
    snapshot = pair(2)
    spare = replace(snapshot.switches[1], switch="spare", title="Spare switch", side="between", vlans=())
    ports = tuple(replace(port, switch="spare") if port.port == "Ethernet4" else port for port in snapshot.ports)
    drawing = draw(replace(snapshot, switches=(*snapshot.switches, spare), ports=ports), form)
    assert "switch spare" in [switch.thing for switch in drawing.switches]


def test_each_unit_may_use_a_port_of_its_own_for_a_link() -> None:
    snapshot = pair(2)
    exchanged = {"Ethernet3": ("Ethernet4", "E4"), "Ethernet4": ("Ethernet3", "E3")}
    ports = []
    for port in snapshot.ports:
        name, label = exchanged.get(port.port, (port.port, port.label)) if port.unit == "secondary" else (port.port, "")
        ports.append(replace(port, port=name, label=label or port.label))
    drawing = draw(replace(snapshot, ports=tuple(ports)), WIDE)
    failover = [cable.thing for cable in drawing.cables if cable.port.switch == "lanfailover"]
    assert failover == ["cable primary Ethernet3", "cable secondary Ethernet4"]


def test_a_snapshot_of_an_earlier_version_is_drawn_as_ever() -> None:
    snapshot = healthy("lab")
    switches = tuple(type(view)(view.switch, view.title, view.on, view.vlans, ()) for view in snapshot.switches)
    before, after = draw(snapshot, WIDE), draw(replace(snapshot, switches=switches), WIDE)
    assert after.layout == before.layout
