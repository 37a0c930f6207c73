"""The picture of any pair: everything has its place in both forms, nothing lies on anything else, and nothing is left out."""

import re
from collections.abc import Iterable
from itertools import combinations, pairwise
from typing import NamedTuple

import pytest
from msgspec.structs import replace

from dashboard.picture import columns
from dashboard.picture.drawing import draw
from dashboard.picture.entries import chip_text, fitting_title, summary
from dashboard.picture.frame import FORMS, NARROW, WIDE, Form, Spot
from dashboard.picture.parts import Chassis, Drawing, Entry, outline, state_lines, token_shape
from dashboard.picture.places import natural, places_of
from simulator.wire.snapshot import Snapshot
from tests.browser.harness.pairs import pair
from tests.browser.harness.scene import healthy

PAIRS = {
    "document": healthy("lab"),
    "2": pair(2),
    "3": pair(3),
    "5 on GigabitEthernet": pair(5, "gi"),
    "8 on many switches": pair(8, "many", bad=True),
    "12 on a Port-channel": pair(12, "po"),
    "50": pair(50, bad=True),
    "250 of four interfaces": pair(250, "asa", bad=True),
}
every_form = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
every_pair = pytest.mark.parametrize("snapshot", PAIRS.values(), ids=PAIRS.keys())
LETTER = 7


class Box(NamedTuple):
    what: str
    left: float
    top: float
    right: float
    bottom: float

    def lies_on(self, other: "Box") -> bool:
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 0.5 and down > 0.5


def around(what: str, x: float, y: float, width: float, height: float) -> Box:
    return Box(what, x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def collisions(boxes: Iterable[Box]) -> list[str]:
    return [f"{one.what} and {other.what}" for one, other in combinations(boxes, 2) if one.lies_on(other)]


def chosen_ones(snapshot: Snapshot) -> list[str]:
    """No context, and one of each group."""
    contexts = {view.group: view.context for view in snapshot.interfaces}
    return ["", *contexts.values()]


def drawings(snapshot: Snapshot, form: Form) -> list[Drawing]:
    return [draw(snapshot, form, chosen) for chosen in chosen_ones(snapshot)]


# --- nothing lies on anything else ------------------------------------------------------------------------------------


def column_boxes(drawing: Drawing, unit: Chassis) -> Iterable[Box]:
    sizes = drawing.layout.sizes
    heights = {kind: getattr(sizes, kind) for kind in ("card", "line", "row", "sum")} | {"more": sizes.line}
    for column in unit.columns:
        if column.token:
            full = drawing.form.token_height if column.token.shape.size == "full" else sizes.token
            yield around(f"token of {column.key}", column.x, column.token.at.y, sizes.width, full)
        for entry in column.entries:
            if entry.kind == "map":
                yield Box(
                    f"map {entry.key}",
                    column.x - sizes.width / 2,
                    entry.y,
                    column.x + sizes.width / 2,
                    bottom_of(entry),
                )
                continue
            yield around(f"{entry.kind} {entry.key}", column.x, entry.y, sizes.width, heights[entry.kind])


def bottom_of(entry: Entry) -> float:
    """Of a map: that of its lowest cell."""
    heights = [
        int(y) + int(h) for y, h in re.findall(r"M-?\d+ (\d+)h\d+v(\d+)", "".join(one.path for one in entry.patches))
    ]
    return entry.y + max(heights)


@every_form
@every_pair
def test_nothing_in_a_unit_lies_on_anything_else(snapshot: Snapshot, form: Form) -> None:
    for drawing in drawings(snapshot, form):
        for unit in drawing.units:
            boxes = list(column_boxes(drawing, unit))
            boxes += [around(jack.thing, jack.at.x, jack.at.y, jack.width, 20) for jack in unit.jacks]
            boxes += [around("unused", unit.spare.at.x, unit.spare.at.y, 30, 20)] if unit.spare else []
            assert collisions(boxes) == []


@every_form
@every_pair
def test_columns_stay_in_their_room(snapshot: Snapshot, form: Form) -> None:
    for drawing in drawings(snapshot, form):
        top = drawing.layout.sizes.top
        for unit in drawing.units:
            for box in column_boxes(drawing, unit):
                assert top <= box.top, box
                assert box.bottom <= top + drawing.layout.sizes.room, box


@every_form
@every_pair
def test_nothing_around_the_units_lies_on_anything_else(snapshot: Snapshot, form: Form) -> None:
    for drawing in drawings(snapshot, form):
        layout = drawing.layout
        bodies = [
            Box(switch.thing, form.switch_x, switch.y, form.width - form.switch_x, switch.y + switch.height)
            for switch in drawing.switches
        ]
        bodies += [
            Box(unit.thing, unit.at.x, unit.at.y, unit.at.x + form.unit_width, unit.at.y + layout.unit_height)
            for unit in drawing.units
        ]
        assert collisions([*bodies, *host_boxes(drawing)]) == []
        names = [
            around(f"{switch.thing} {slot.text}", slot.x, slot.y, form.lane_width, 17)
            for switch in drawing.switches
            for slot in switch.slots
        ]
        assert collisions(names) == []
        links = [around(link.thing, form.middle, link.title_y - 4, 100, 16) for link in drawing.links]
        links += [around(link.switch_thing, form.middle, link.y, form.small_switch_width, 22) for link in drawing.links]
        links += [around("hold", hold.at.x, hold.at.y, 38, 38) for hold in drawing.holds]
        assert collisions(links) == []


def host_boxes(drawing: Drawing) -> Iterable[Box]:
    for host in drawing.hosts:
        if host.is_there:
            wide = LETTER * max(len(host.title), len(host.address)) + abs(host.words)
            left = host.at.x - (wide if host.anchor == "end" else 14)
            yield Box(host.name, left, host.at.y - 14, left + wide + 14, host.at.y + 14)


@every_form
@every_pair
def test_nothing_is_out_of_the_frame(snapshot: Snapshot, form: Form) -> None:
    for drawing in drawings(snapshot, form):
        spots = [spot for cable in drawing.cables for spot in cable.points]
        spots += [host.at for host in drawing.hosts] + [hold.at for hold in drawing.holds]
        assert all(0 <= spot.x <= form.width and 0 <= spot.y <= drawing.layout.height for spot in spots)
        assert [box for box in host_boxes(drawing) if box.left < 0 or box.right > form.width] == []


@every_form
@every_pair
def test_a_cable_ends_where_its_switch_begins(snapshot: Snapshot, form: Form) -> None:
    drawing = draw(snapshot, form)
    edges = {switch.name: switch.edge for switch in drawing.switches}
    for cable in drawing.cables:
        if not cable.is_link:
            assert cable.far.y == edges[cable.port.switch]


@every_form
@every_pair
def test_units_mirror_each_other_but_groups_keep_their_columns(snapshot: Snapshot, form: Form) -> None:
    for drawing in drawings(snapshot, form):
        primary, secondary = drawing.units
        mirrored = [(form.unit_width - jack.at.x, jack.at.y) for jack in secondary.jacks]
        assert [(jack.at.x, jack.at.y) for jack in primary.jacks] == mirrored
        for left, right in zip(primary.columns, secondary.columns, strict=True):
            assert left.x == right.x
            assert left.token
            assert right.token
            assert left.token.at == right.token.at
            assert [(entry.kind, entry.y) for entry in left.entries] == [
                (entry.kind, entry.y) for entry in right.entries
            ]


# --- nothing is left out ----------------------------------------------------------------------------------------------


@every_form
@every_pair
def test_every_port_is_drawn_or_counted(snapshot: Snapshot, form: Form) -> None:
    for unit in draw(snapshot, form).units:
        shown = {jack.port.port for jack in unit.jacks} | set(unit.spare.ports if unit.spare else ())
        assert shown == {port.port for port in snapshot.ports if port.unit == unit.unit.unit}


@every_pair
def test_every_context_has_a_card_a_row_or_is_counted(snapshot: Snapshot) -> None:
    for form in FORMS.values():
        for chosen in chosen_ones(snapshot):
            layout = draw(snapshot, form, chosen).layout
            for column in columns.columns_of(snapshot, places_of(snapshot), layout.sizes, chosen):
                shown = {item.context for item in column.items if item.context}
                counted = {name for item in column.items for name in item.contexts}
                assert shown | counted == {view.context for view in snapshot.interfaces if view.group == column.group}


@every_pair
def test_every_interface_out_of_order_of_a_context_that_is_shown_is_shown(snapshot: Snapshot) -> None:
    places = places_of(snapshot)
    for chosen in chosen_ones(snapshot):
        for column in columns.columns_of(snapshot, places, WIDE.sizes, chosen):
            rows = {item.context: item for item in column.items if item.kind == "row"}
            for context in columns.contexts_of(snapshot, places, column.group):
                if context.name in rows:
                    assert context.troubled <= set(rows[context.name].names)


@every_form
@every_pair
def test_every_vlan_has_a_lane_or_is_counted(snapshot: Snapshot, form: Form) -> None:
    for drawing in drawings(snapshot, form):
        for switch in drawing.switches:
            view = next(view for view in snapshot.switches if view.switch == switch.name)
            named = {slot.thing for slot in switch.slots if slot.thing}
            rest = [slot for slot in switch.slots if slot.lane.startswith("rest ")]
            assert len(named) == len(view.vlans) if not rest else len(named) < len(view.vlans)


@every_pair
def test_the_hosts_of_the_chosen_context_are_drawn(snapshot: Snapshot) -> None:
    for chosen in chosen_ones(snapshot)[1:]:
        shown = {host.name for host in draw(snapshot, WIDE, chosen).hosts if host.is_there}
        assert {host.host for host in snapshot.hosts if host.context == chosen} <= shown


def test_hosts_of_many_contexts_are_counted_by_group() -> None:
    marks = [host for host in draw(PAIRS["50"], WIDE).hosts if host.is_there]
    assert [(host.title, host.address) for host in marks] == [
        ("25 routers", "of group 1"),
        ("25 routers", "of group 2"),
        ("25 servers", "of group 1"),
        ("25 servers", "of group 2"),
    ]


def test_routers_on_a_shared_segment_count_for_the_group_of_their_context() -> None:
    marks = [host.title for host in draw(PAIRS["12 on a Port-channel"], WIDE).hosts if host.is_there]
    assert marks == ["6 routers", "6 routers", "6 servers", "6 servers"]


# --- the document's pair, and how it grows ----------------------------------------------------------------------------


def xy(spot: Spot) -> tuple[int, int]:
    return spot.x, spot.y


def test_the_documents_pair_is_drawn_as_ever() -> None:
    drawing = draw(healthy("lab"), WIDE)
    primary = drawing.units[0]
    assert (drawing.form.width, drawing.layout.height, drawing.layout.unit_height) == (852, 484, 240)
    assert xy(primary.at) == (8, 122)
    assert {jack.label: xy(jack.at) for jack in primary.jacks} == {
        "E0": (165, 240),
        "E1": (165, 0),
        "E2": (343, 186),
        "E3": (343, 56),
        "E4": (228, 240),
        "E5": (270, 240),
    }
    assert [(switch.thing, switch.y, switch.height) for switch in drawing.switches] == [
        ("switch outside", 42, 46),
        ("switch inside", 396, 46),
    ]
    assert [(link.thing, link.y, link.title_y) for link in drawing.links] == [
        ("link failover", 178, 148),
        ("link state", 308, 343),
    ]
    for column in primary.columns:
        assert column.token
        assert (column.token.at.y, column.token.shape.size) == (118, "full")
        assert [(entry.kind, entry.y) for entry in column.entries] == [("card", 54), ("card", 182)]
    assert [xy(host.at) for host in drawing.hosts] == [(272, 20), (580, 20), (272, 464), (580, 464)]


def test_the_documents_pair_is_drawn_as_ever_on_phones() -> None:
    drawing = draw(healthy("lab"), NARROW)
    assert (drawing.form.width, drawing.layout.height, xy(drawing.units[0].at)) == (360, 814, (2, 160))
    assert [jack.at.x for jack in drawing.units[0].jacks] == [22, 87, 120, 152, 55, 87]
    assert [(link.y, link.title_y) for link in drawing.links] == [(540, 576), (626, 662)]


def kinds(contexts: int, chosen: str = "") -> list[list[str]]:
    drawn = draw(pair(contexts), WIDE, chosen)
    return [[entry.kind for entry in column.entries] for column in drawn.units[0].columns]


def test_from_three_contexts_on_a_column_has_a_row_a_context() -> None:
    assert kinds(2) == [["card", "card"], ["card", "card"]]
    assert kinds(3) == [["row", "row"], ["card", "card"]]
    assert kinds(8) == [["row"] * 4, ["row"] * 4]


def test_from_about_eight_on_rows_fold_into_a_sentence() -> None:
    assert kinds(12) == [["sum", "map"], ["sum", "map"]]
    entry = draw(pair(12), WIDE).units[0].columns[0].entries[0]
    assert entry.words == ("6 contexts", "12 of 12 Normal")


def test_contexts_out_of_order_are_always_unfolded() -> None:
    column = draw(pair(12, bad=True), WIDE).units[0].columns[0]
    assert [(entry.kind, entry.context) for entry in column.entries] == [("sum", ""), ("row", "ctx003"), ("map", "")]
    assert column.entries[0].words == ("6 contexts", "11 of 12 Normal")
    assert (column.entries[1].words[1], column.entries[1].tone) == ("No Link", "bad")


def test_every_one_of_many_contexts_has_a_cell_where_there_is_room() -> None:
    drawn = draw(pair(12), WIDE).units[0].columns[0].entries[1]
    assert [name.text for name in drawn.cell_names] == ["ctx001", "ctx003", "ctx005", "ctx007", "ctx009", "ctx011"]
    many = draw(pair(250), WIDE).units[0].columns[0].entries[1]
    assert {patch.tone: patch.path.count("M") for patch in many.patches if patch.path} == {"ok": 125}
    assert many.cell_names == ()


def test_the_chosen_context_is_drawn_large_and_the_others_in_a_sentence() -> None:
    assert kinds(3, "context1")[0] == ["card", "card", "sum"]
    assert kinds(50, "ctx007") == [["card", "card", "sum", "map"], ["sum", "map"]]


def test_a_context_of_many_interfaces_has_a_line_for_each() -> None:
    column = draw(pair(4, "asa"), WIDE, "context1").units[0].columns[0]
    assert [entry.kind for entry in column.entries] == ["line", "line", "line", "line", "sum"]


# --- words ------------------------------------------------------------------------------------------------------------


def test_names_are_sorted_as_people_count() -> None:
    names = ["GigabitEthernet0/10", "GigabitEthernet0/2", "Ethernet1"]
    assert sorted(names, key=natural) == ["Ethernet1", "GigabitEthernet0/2", "GigabitEthernet0/10"]


def test_the_two_groups_have_outlines_of_their_own() -> None:
    assert "a" in outline(1, 50, 20, 8)
    assert "a" not in outline(2, 50, 20, 8)


def test_a_state_of_three_words_takes_three_lines_around_the_middle() -> None:
    full = token_shape(WIDE, WIDE.sizes, 1, "full")
    lines = state_lines("Sync File System", full)
    assert [word.text for word in lines] == ["Sync", "File", "System"]
    assert [after.y - before.y for before, after in pairwise(lines)] == [15, 15]
    assert lines[1].y == full.middle


@pytest.mark.parametrize(
    ("state", "lines"),
    [
        ("Active", ["Active"]),
        ("Standby Ready", ["Standby Ready"]),
        ("Sync File System", ["Sync File", "System"]),
        ("Active Applying Config", ["Active Applying", "Config"]),
    ],
)
def test_a_compact_token_has_a_state_in_two_lines_at_most(state: str, lines: list[str]) -> None:
    compact = token_shape(WIDE, WIDE.sizes, 1, "compact")
    assert [word.text for word in state_lines(state, compact)] == lines


def test_titles_and_names_are_cut_to_their_room() -> None:
    assert fitting_title("Outside switch", 16) == "Outside switch"
    assert fitting_title("Outside switch", 10) == "Outside"
    assert (chip_text("partners", 4), chip_text("partners", 7)) == ("part", "part…rs")


def test_a_sentence_about_contexts_without_monitored_interfaces_says_so() -> None:
    views = [replace(view, monitored=False) for view in pair(4).interfaces if view.unit == "primary"]
    assert summary(4, views, narrow=False) == ("4 contexts", "none monitored")
