"""The picture of the pair: everything has its place in both layouts, and nothing is out of the frame."""

import pytest

from dashboard.drawing import Drawing, draw, outline, words
from dashboard.layouts import LAYOUTS, Layout
from tests.browser.harness.scene import healthy

every_layout = pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())


@pytest.fixture
def drawing(layout: Layout) -> Drawing:
    return draw(healthy("lab"), layout)


@every_layout
def test_everything_of_the_seed_lab_is_drawn(drawing: Drawing) -> None:
    assert [unit.thing for unit in drawing.units] == ["unit primary", "unit secondary"]
    assert {len(unit.jacks) for unit in drawing.units} == {6}
    assert {len(unit.tokens) for unit in drawing.units} == {2}
    assert {len(cell.interfaces) for unit in drawing.units for cell in unit.cells} == {1}
    assert (len(drawing.cables), len(drawing.hosts), len(drawing.links), len(drawing.holds)) == (8, 4, 2, 2)
    assert {lane.vlan for switch in drawing.switches for lane in switch.lanes} == {2, 3, 4, 5}


@every_layout
def test_nothing_is_out_of_the_frame(drawing: Drawing) -> None:
    spots = [spot for cable in drawing.cables for spot in cable.points]
    spots += [host.at for host in drawing.hosts] + [hold.at for hold in drawing.holds]
    assert all(0 <= spot.x <= drawing.layout.width and 0 <= spot.y <= drawing.layout.height for spot in spots)


@every_layout
def test_units_mirror_each_other_but_groups_keep_their_columns(drawing: Drawing) -> None:
    primary, secondary = drawing.units
    width = drawing.layout.unit_width
    mirrored = [(width - jack.at.x, jack.at.y) for jack in secondary.jacks]
    assert [(jack.at.x, jack.at.y) for jack in primary.jacks] == mirrored
    assert [token.at for token in primary.tokens] == [token.at for token in secondary.tokens]


@every_layout
def test_a_cable_ends_where_the_switch_begins(drawing: Drawing) -> None:
    edges = {switch.edge for switch in drawing.switches}
    ends = {cable.far.y for cable in drawing.cables if cable.port.purpose == "data"}
    assert ends == edges


def test_the_two_groups_have_outlines_of_their_own() -> None:
    assert "a" in outline(1, 50, 20, 8)
    assert "a" not in outline(2, 50, 20, 8)


def test_a_state_of_three_words_takes_three_lines_around_the_middle() -> None:
    assert [(word.text, word.y) for word in words("Sync File System", 0)] == [
        ("Sync", -15),
        ("File", 0),
        ("System", 15),
    ]
