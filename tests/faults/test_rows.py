"""The catalogue is whole: a fault without a row, or a row without one of its parts, is found here.

What a new fault needs beyond its row is what it does in the world; tests/world/test_acts.py puts and repairs every fault.
"""

import re
from pathlib import Path
from typing import get_args

import pytest

from simulator.faults.names import KINDS
from simulator.faults.ranges import Ranges, every_fault
from simulator.faults.rows import ROWS, Idle, Need, Row, row_of
from simulator.faults.values import Fault, PortFault, SerialFault, SwitchFault, UnitFault
from simulator.faults.words import filled, order, put_sentence, repaired_sentence
from simulator.vocabulary import Link, UnitRole
from simulator.wire.sections import SECTIONS

ANY_PAIR = Ranges(
    cables=tuple((unit, port) for unit in UnitRole for port in ("Management0/0", "GigabitEthernet0/3")),
    vlans={"outside-2": (11, 1017), "dmz": ()},
    links=tuple(Link),
    serial=True,
)
EVERY = tuple(every_fault(ANY_PAIR))
ROOT = Path(__file__).parents[2]
MENUS = {"unit", "port", "cable", "switch-port", "link", "switch", "vlan"}
NEEDS: dict[Need, tuple[type, ...]] = {
    Need.UNIT_NOT_BROKEN: (UnitFault, PortFault),
    Need.UNIT_POWERED: (UnitFault, PortFault),
    Need.UNIT_RUNS: (UnitFault, PortFault),
    Need.CABLE: (PortFault,),
    Need.SWITCH: (SwitchFault,),
    Need.VLAN: (SwitchFault,),
    Need.SERIAL_CABLE: (SerialFault,),
}

every_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)


def test_every_fault_has_a_row_and_every_row_is_reached() -> None:
    assert {row.kind for row in ROWS} == set(get_args(Fault)) == set(KINDS.values())
    assert [row for row in ROWS if not any(row_of(fault) is row for fault in EVERY)] == []


def test_no_fault_is_meant_by_two_names_and_no_two_by_one() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)
    assert len(set(EVERY)) == len(EVERY)


@every_row
def test_every_row_has_its_words_its_menus_its_needs_and_its_rule(row: Row) -> None:
    assert all(row.words)
    assert all(row.offer)
    assert set(row.offer.menus) <= MENUS
    assert row.needs
    assert row.rule.section in SECTIONS


@every_row
def test_a_row_needs_only_what_its_fault_can_have(row: Row) -> None:
    for need in row.needs:
        assert need is Need.LINK or issubclass(row.kind, NEEDS[need])


@every_row
def test_each_blank_is_a_value_of_the_fault(row: Row) -> None:
    fields = {*row.kind.__struct_fields__}
    texts = (*row.words, *row.offer[:4], row.thing)
    blanks = {blank.lower() for text in texts for blank in re.findall(r"{(\w+)}", text)}
    assert blanks <= fields - row.fixed.keys()


def test_what_comes_and_goes_says_where() -> None:
    """No two faults at different places are told alike; an amount that is gone is not told again."""
    assert len({put_sentence(fault) for fault in EVERY}) == len(EVERY)
    assert len({repaired_sentence(fault) for fault in EVERY}) == len(EVERY)
    assert len({order(fault, on=True) for fault in EVERY}) == len(EVERY)


def test_every_port_vlan_and_link_of_a_pair_can_be_broken() -> None:
    names = {filled(row_of(fault).name, fault) for fault in EVERY}
    assert "cable secondary Management0/0" in names
    assert "one-way primary GigabitEthernet0/3 out" in names
    assert "vlan outside-2 1017 secondary" in names
    assert "switch dmz" in names
    assert not any(name.startswith("vlan dmz") for name in names)
    assert {"link failover", "link state", "serial primary", "serial-bad"} <= names
    assert not any("serial" in filled(row_of(f).name, f) for f in every_fault(ANY_PAIR._replace(serial=False)))


def test_the_page_knows_every_need() -> None:
    page = (ROOT / "static/js/models/faults.js").read_text(encoding="utf-8")
    assert [need for need in (*Need, *Idle) if not re.search(rf'^  "?{need}"?: \(', page, re.MULTILINE)] == []


def test_no_other_room_has_a_list_of_faults_of_its_own() -> None:
    """Whoever needs every fault reads the rows; only the world says of each what it does."""
    classes = re.compile(rf"\b(?:{'|'.join(kind.__name__ for kind in KINDS.values())})\b")
    for path in ROOT.glob("simulator/**/*.py"):
        room = path.relative_to(ROOT).parts[1]
        if room not in ("faults", "world"):
            named = set(classes.findall(path.read_text(encoding="utf-8")))
            assert len(named) < len(KINDS) / 2, f"{path} lists faults: {sorted(named)}"


def test_no_page_writes_the_name_of_a_fault_but_from_its_row() -> None:
    own = re.compile(r"""["'`](?:power|crash|hardware|loss|delay|one-way|serial|shutdown) \$\{[^}]*(?:unit|seat)""")
    files = [path for path in ROOT.glob("static/js/**/*.js") if path.name != "fault_table.js"]
    assert [path.name for path in files if own.search(path.read_text(encoding="utf-8"))] == []
