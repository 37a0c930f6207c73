"""simulator/observe/picture/series.py: what is measured of a world at one moment, and what happened in between."""

import pytest

from simulator import observe
from simulator.appliance.device import Printed
from simulator.lab import Action, Lab, Operate, PutFault, Repair, SetRate, StopFlow, advance, handle
from simulator.observe.picture import series
from simulator.observe.picture.series import (
    ABSENT,
    columns_of,
    drift_of,
    drift_sources,
    limits_of,
    marks_of,
    open_outages,
    row_of,
)
from simulator.wire.series import Mark, Outage
from tests.lab.labs import P, done, opened, outputs
from tests.observe.test_flows import busy, look

CABLE = "cable primary Ethernet0"


def measured(lab: Lab, measure: str, unit: str = "", context: str = "", detail: str = "") -> int:
    columns = columns_of(lab.world)
    keys = [(column.measure, column.unit, column.context, column.detail) for column in columns]
    return row_of(lab.world, 0)[keys.index((measure, unit, context, detail))]


def after(lab: Lab, for_ms: int) -> Lab:
    return advance(lab, lab.now_ms + for_ms).lab


def story(lab: Lab, *history: int | Action) -> tuple[Lab, list[Mark], list[Outage]]:
    view = look(lab)
    marks: list[Mark] = []
    outages: list[Outage] = []
    for todo in history:
        step = advance(lab, lab.now_ms + todo) if isinstance(todo, int) else handle(lab, "test", todo)
        view, events = observe.observe(view, lab.world, step.lab.world, step.happenings)
        marks += marks_of(step.happenings, events)
        outages += series.outages_of(lab.world, step.lab.world, step.happenings)
        lab = step.lab
    return lab, marks, outages


def test_a_row_has_a_number_for_every_column_whatever_runs() -> None:
    for lab in (busy(), opened(), after(done(busy(), PutFault("power secondary")).lab, 10_000)):
        assert len(row_of(lab.world, 3)) == len(columns_of(lab.world))
        assert row_of(lab.world, 3)[-1] == 3


def test_traffic_is_measured_where_it_passes() -> None:
    lab = busy()
    assert measured(lab, "throughput", "primary", "context1") > 40_000
    assert measured(lab, "throughput", "secondary", "context1") == 0
    assert measured(lab, "load", "primary") == measured(lab, "throughput", "primary", "context1")
    assert measured(lab, "connections", "primary", "context1") > 100
    grown = measured(after(lab, 1_000), series.BITS, "", "context1") - measured(lab, series.BITS, "", "context1")
    assert grown == pytest.approx(measured(lab, "throughput", "primary", "context1") * 1_000, rel=0.05)


def test_the_standby_knows_the_connections_that_it_was_told_of() -> None:
    """HTTP is not among them unless told (reference 11.1)."""
    lab = busy()
    known = measured(lab, "connections", "secondary", "context1")
    assert 0 < known < measured(lab, "connections", "primary", "context1")


def test_load_is_what_is_asked_for_beside_what_the_unit_can_carry() -> None:
    lab = opened("pix", traffic=True)
    lab = after(done(lab, SetRate("web context1", 12_000)).lab, 20_000)
    capacity = {limit.unit: limit.capacity_kbps for limit in limits_of(lab.world)}
    assert measured(lab, "load", "primary") > capacity["primary"]
    assert measured(lab, "throughput", "primary", "context1") <= capacity["primary"]
    assert measured(lab, "dropped", "", "context1", "capacity") > 0


def test_a_unit_without_power_measures_nothing() -> None:
    lab = after(done(busy(), PutFault("power secondary")).lab, 1_000)
    for measure, detail in (("heard", ""), ("hold", ""), ("updates", "sent"), ("queue", "received")):
        assert measured(lab, measure, "secondary", "", detail) == ABSENT
    assert measured(lab, "connections", "secondary", "context2") == ABSENT
    assert measured(lab, "heard", "primary") >= 0


def test_the_age_of_the_last_hello_grows_up_to_the_hold_time_and_ends_with_the_peer() -> None:
    lab = busy()
    hold_ms = measured(lab, "hold", "primary")
    lab = done(lab, PutFault("power secondary")).lab
    assert measured(after(lab, hold_ms // 2), "heard", "primary") > hold_ms // 3
    assert measured(after(lab, hold_ms + 2_000), "heard", "primary") == ABSENT


def test_updates_are_those_that_show_failover_prints() -> None:
    lab = busy()
    said = outputs(done(lab, Operate(P, ("show failover",))).happenings, Printed)
    printed = next(line.split() for lines in said for line in lines.lines if line.split()[:1] == ["General"])
    shown = [
        measured(lab, "updates", "primary", "", detail)
        for detail in ("sent", "send errors", "received", "receive errors")
    ]
    assert shown == [int(number) for number in printed[1:]]


def test_drift_counts_the_lines_that_differ_and_is_asked_only_when_a_configuration_changed() -> None:
    lab = opened()
    assert drift_of(lab.world) == 0
    later = after(lab, 5_000)
    assert all(old is new for old, new in zip(drift_sources(lab.world), drift_sources(later.world), strict=True))
    typed = done(lab, Operate(P.other, ("configure terminal", "hostname lost", "end"))).lab
    assert drift_sources(typed.world)[1] is not drift_sources(lab.world)[1]
    assert drift_of(typed.world) == 1


def test_what_people_do_and_every_take_over_is_a_mark_in_the_words_of_the_log() -> None:
    _, marks, _ = story(busy(), PutFault(CABLE), 20_000, Repair(CABLE), 5_000)
    assert [mark.kind for mark in marks] == ["fault", "failover", "repair"]
    taken = marks[1]
    assert (taken.unit, taken.group) == ("secondary", 1)
    assert taken.text.startswith("Group 1 is now active on Secondary:")


def test_an_outage_is_from_the_last_packet_before_to_the_first_after() -> None:
    _, _, outages = story(busy(), PutFault("vlan inside 2 primary"), 60_000)
    udp = next(outage for outage in outages if (outage.flow, outage.context) == ("UDP stream", "context1"))
    assert udp.until_ms is not None
    assert udp.until_ms - udp.from_ms > 1_000
    web = next(outage for outage in outages if outage.flow == "Web traffic")
    assert web.lost > 0


def test_an_outage_lasts_until_packets_pass_or_someone_ends_the_flow() -> None:
    lab, _, outages = story(busy(), PutFault("switch outside"), 5_000)
    assert "Ping" in {outage.flow for outage in open_outages(lab.world)}
    assert not outages
    lab, _, outages = story(lab, StopFlow("ping context1"))
    assert [(outage.flow, outage.context, outage.until_ms) for outage in outages] == [("Ping", "context1", lab.now_ms)]
    assert ("Ping", "context1") not in {(outage.flow, outage.context) for outage in open_outages(lab.world)}
