"""What stands in columns and around the units, as cases for the page: tests/js/picture.test.mjs says the same in JavaScript."""

from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from dashboard.picture.columns import columns_of
from dashboard.picture.drawing import host_place, lane_text
from dashboard.picture.entries import chip_text, fitting_title, summary
from dashboard.picture.frame import FORMS, Form
from dashboard.picture.layout import lay_out
from dashboard.picture.parts import chip_places, feet, state_lines, token_shape
from dashboard.picture.places import BOTTOM, TOP, places_of
from dashboard.picture.surroundings import hosts_of, lanes_of
from tests.browser.harness.pairs import pair
from tests.browser.harness.scene import healthy

FIXTURE: Final = Path(__file__).parent / "fixtures" / "picture.json"
PAIRS: Final = {
    "document": healthy("lab"),
    "gi": pair(5, "gi", bad=True),
    "po": pair(12, "po", bad=True),
    "many": pair(8, "many", bad=True),
    "asa": pair(12, "asa", bad=True),
}
CHOSEN: Final = ("", "context1", "context4", "ctx003", "ctx012", "nowhere")
PARTS: Final = ("groups", "interfaces", "ports", "switches", "hosts")
STATES: Final = ("Active", "Standby Ready", "Sync File System", "Active Applying Config")
NAMES: Final = (("admin", "context1"), ("context2",), (), tuple(f"context{number}" for number in range(9)))


def case(name: str, form: Form, chosen: str) -> dict[str, Any]:
    snapshot = PAIRS[name]
    places, layout = places_of(snapshot), lay_out(snapshot, form)
    slots = {view: len(band.lanes) for view, band in layout.bands.items()}
    switches = [view for view in snapshot.switches if view.switch in slots]
    return {
        "pair": name,
        "form": form.name,
        "chosen": chosen,
        "sizes": layout.sizes,
        "columns": columns_of(snapshot, places, layout.sizes, chosen),
        "slots": slots,
        "lanes": {view.switch: lanes_of(snapshot, view, slots[view.switch], chosen) for view in switches},
        "room": form.hosts,
        "hosts": {side: hosts_of(snapshot, places, side, form.hosts, chosen) for side in (TOP, BOTTOM)},
    }


def words(form: Form) -> list[dict[str, Any]]:
    narrow = form.narrow
    found: list[dict[str, Any]] = []
    for size in ("full", "compact"):
        shape = token_shape(form, form.sizes, 1, size)
        numbers = {"middle": shape.middle, "step": shape.step, "letters": shape.letters}
        for state in STATES:
            lines = [{"text": word.text, "y": word.y} for word in state_lines(state, shape)]
            found.append({"what": "state", "state": state, "shape": numbers, "lines": lines})
            for names in NAMES:
                more = {**numbers, "footLetters": shape.foot_letters, "count": len(shape.foot)}
                found.append(
                    {"what": "feet", "state": state, "names": names, "shape": more, "feet": feet(state, names, shape)}
                )
    views = {name: [view for view in PAIRS[name].interfaces if view.unit == "primary"] for name in ("po", "gi")}
    for name, mine in views.items():
        found.append({"what": "sum", "pair": name, "narrow": narrow, "words": summary(7, mine, narrow=narrow)})
    for count in range(1, 6):
        found.append({"what": "chips", "count": count, "sizes": form.sizes, "places": chip_places(count, form.sizes)})
        for group in (1, 2):
            places = [host_place(form, at, count, group) for at in range(count)]
            anchors = [(x, words, "end" if side < 0 else "start") for x, words, side in places]
            place = {"width": form.width, "pitch": form.host_pitch}
            found.append({"what": "hosts", "place": place, "count": count, "group": group, "places": anchors})
    for lane in {lane for name in PAIRS for switch in case(name, form, "")["lanes"].values() for lane in switch}:
        for dead in (False, True):
            text = lane_text(lane, 24, narrow=narrow, dead=dead)
            found.append({"what": "lane", "lane": lane, "narrow": narrow, "dead": dead, "text": text})
    return sorted(found, key=lambda one: msgspec.json.encode(one, order="sorted"))


def everything() -> dict[str, Any]:
    pairs = {name: {part: getattr(snapshot, part) for part in PARTS} for name, snapshot in PAIRS.items()}
    cases = [case(name, form, chosen) for name in PAIRS for form in FORMS.values() for chosen in CHOSEN]
    cut = [(name, most) for name in ("outside", "partners", "Outside switch") for most in (4, 7, 16)]
    names = [
        {"name": name, "most": most, "chip": chip_text(name, most), "title": fitting_title(name, most)}
        for name, most in cut
    ]
    return {
        "pairs": pairs,
        "cases": cases,
        "words": [one for form in FORMS.values() for one in words(form)],
        "names": names,
    }


def test_cases_for_the_page_are_what_the_first_paint_draws(request: pytest.FixtureRequest) -> None:
    encoded = msgspec.json.encode(everything())
    if request.config.getoption("--rewrite"):
        FIXTURE.parent.mkdir(exist_ok=True)
        FIXTURE.write_bytes(encoded + b"\n")
    assert msgspec.json.decode(FIXTURE.read_bytes()) == msgspec.json.decode(encoded)
