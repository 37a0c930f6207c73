"""The verdict on the pair, and the act that is suggested next."""

from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from msgspec.structs import replace

from simulator.faults.names import Unreadable, parse
from simulator.faults.values import InForce
from simulator.lab import Lab, Operate, PutFault
from simulator.observe import first
from simulator.observe.picture.health import health
from simulator.observe.picture.suggestion import suggestion
from simulator.vocabulary import UnitRole
from simulator.wire import snapshot as sn
from simulator.wire.record import Wire
from tests.lab.stories import PIX, SERIAL, P, S, conf, go
from tests.observe.lived import RESTING
from tests.wire import examples

HEALTHY = replace(examples.SNAPSHOT, faults=(), log=())

Change = Callable[[sn.Snapshot], sn.Snapshot]
Entity = TypeVar("Entity", bound=Wire)


def changed(view: Entity, **changes: Any) -> Entity:
    return replace(view, **changes)


def group(unit: str, number: int, **changes: object) -> Change:
    def change(snapshot: sn.Snapshot) -> sn.Snapshot:
        groups = tuple(
            changed(view, **changes) if (view.unit, view.group) == (unit, number) else view for view in snapshot.groups
        )
        return replace(snapshot, groups=groups)

    return change


def unit(name: str, **changes: object) -> Change:
    return lambda snapshot: replace(
        snapshot, units=tuple(changed(view, **changes) if view.unit == name else view for view in snapshot.units)
    )


def port(unit: str, name: str, **changes: object) -> Change:
    return lambda snapshot: replace(
        snapshot,
        ports=tuple(changed(v, **changes) if (v.unit, v.port) == (unit, name) else v for v in snapshot.ports),
    )


def every_flow(**changes: object) -> Change:
    """Of context1, which is the only one that has any."""
    return lambda snapshot: replace(snapshot, flows=(changed(examples.flow("http context1"), **changes),))


def link(name: str, *, up: bool) -> Change:
    return lambda snapshot: replace(
        snapshot, links=tuple(replace(view, up=up) if view.link == name else view for view in snapshot.links)
    )


def fault(name: str) -> Change:
    return lambda snapshot: replace(snapshot, faults=(sn.FaultView(name, name, 20_000),))


def suggested(snapshot: sn.Snapshot) -> sn.Suggestion:
    """With the faults in force that the picture shows."""
    faults = [read for view in snapshot.faults if not isinstance(read := parse(view.fault), Unreadable)]
    return suggestion(snapshot, [InForce(broken, 20_000, number) for number, broken in enumerate(faults)])


def inside(**changes: object) -> Change:
    return lambda snapshot: replace(
        snapshot, interfaces=(changed(snapshot.interfaces[0], **changes), *snapshot.interfaces[1:])
    )


def picture(*changes: Change) -> sn.Snapshot:
    snapshot = HEALTHY
    for change in changes:
        snapshot = change(snapshot)
    return replace(snapshot, health=health(snapshot))


def seen(lab: Lab) -> sn.Health:
    return first(lab.world, lab="lab", title="", clock=RESTING).snapshot.health


def moved_to(unit: UnitRole, port: str) -> Operate:
    """The failover link is configured on another port."""
    return conf(
        unit,
        "no failover",
        f"interface {port}",
        "no shutdown",
        "exit",
        "no failover lan interface",
        f"failover lan interface LANFailover {port}",
        "failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2",
        "failover",
    )


def on_primary(snapshot: sn.Snapshot) -> sn.Snapshot:
    """Both groups are active there."""
    here = group("primary", 2, active=True, state="Active")
    return group("secondary", 2, active=False, state="Off")(here(snapshot))


moved = (
    group("primary", 1, active=False, state="Failed"),
    group("secondary", 1, active=True, state="Active", active_since_ms=30_000),
)


def test_one_active_and_one_standby_ready_per_group_is_ok() -> None:
    assert health(HEALTHY) == sn.Health("ok", "Group 1 is active on Primary, group 2 on Secondary.")


def test_both_groups_on_one_unit_are_ok_too() -> None:
    both = picture(
        group("primary", 2, active=True, state="Active"), group("secondary", 2, active=False, state="Standby Ready")
    )
    assert both.health == sn.Health("ok", "Both groups are active on Primary.")


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        (
            (group("secondary", 1, configured=False, state="Disabled"),),
            "Group 1 has no standby: not configured on Secondary.",
        ),
        (moved, "Group 1 has no standby: Failed on Primary."),
        ((unit("secondary", power="booting"), on_primary), "Groups 1 and 2 have no standby: Secondary is booting."),
        ((unit("primary", failover_on=False),), "Failover is off on Primary."),
        ((link("failover", up=False),), "The failover link is down: no failover is possible."),
        ((link("state", up=False),), "The state link is down: sessions would not survive a failover."),
        ((group("primary", 1, state="Active Drain"),), "Group 1 is moving to Primary."),
        ((inside(status="No Link"),), "Interface inside of context1 on Primary: No Link."),
        (
            (port("secondary", "Ethernet0", carrier=False),),
            "A failover would cut context1: inside on Secondary reaches nothing.",
        ),
    ],
)
def test_at_risk_says_what_a_failover_now_would_cost(changes: tuple[Change, ...], text: str) -> None:
    seen = picture(*changes).health
    assert (seen.health, seen.text) == ("at-risk", text)


def test_each_group_without_a_standby_is_named_beside_the_first_cause() -> None:
    seen = picture(*moved, unit("secondary", failover_on=False), link("state", up=False)).health
    assert (seen.text, *seen.more) == (
        "Group 1 has no standby: Failed on Primary.",
        "Failover is off on Secondary.",
        "The state link is down: sessions would not survive a failover.",
    )
    assert seen.contexts == ("admin", "context1", "context2")


def test_a_group_active_nowhere_is_an_outage_of_its_contexts() -> None:
    seen = picture(group("primary", 1, active=False, state="Failed")).health
    assert (seen.health, seen.text, seen.contexts) == (
        "outage",
        "No unit is active for group 1.",
        ("admin", "context1"),
    )


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"state": "interrupted", "reason": "no path"}, "packets find no way through the active unit"),
        ({"state": "opening", "reason": "standby"}, "packets arrive where the context is not active"),
    ],
)
def test_a_context_whose_sessions_do_not_pass_is_an_outage_whatever_its_groups_say(
    changes: dict[str, str], text: str
) -> None:
    seen = picture(every_flow(**changes)).health
    assert (seen.health, seen.text) == ("outage", f"Traffic of context1 does not pass: {text}.")
    assert seen.contexts == ("context1",)


def test_what_ails_where_the_context_is_active_is_named_as_the_cause() -> None:
    seen = picture(every_flow(state="interrupted", reason="no path"), inside(status="No Link")).health
    assert seen.text == "Traffic of context1 does not pass: inside on Primary is No Link."


def test_an_outage_counts_from_the_last_packet_that_passed() -> None:
    seen = picture(every_flow(state="interrupted", reason="no path", interrupted_ms=41_000)).health
    assert seen.since_ms == 41_000


def test_a_flow_without_hosts_is_no_outage() -> None:
    assert picture(every_flow(state="opening", reason="")).health.health == "ok"


def test_interface_that_is_not_monitored_degrades_nothing() -> None:
    assert picture(inside(status="No Link", monitored=False)).health.health == "ok"


def test_a_failover_interface_on_a_port_without_a_cable_is_named() -> None:
    story = go(PIX, (0, moved_to(P, "Ethernet4")), (200_000, None))
    verdict = seen(story.lab)
    assert "The failover interface of Primary, Ethernet4, has no cable: no failover is possible." in (
        verdict.text,
        *verdict.more,
    )


def test_a_lan_interface_that_is_kept_beside_the_serial_cable_lacks_nothing() -> None:
    story = go(SERIAL, (0, conf(P, "failover lan interface LANFailover Ethernet4")), (60_000, None))
    assert seen(story.lab).health == "ok"


def test_a_pulled_cable_of_the_failover_link_is_no_missing_one() -> None:
    story = go(PIX, (0, PutFault("cable primary Ethernet3")), (60_000, None))
    assert seen(story.lab).text == "The failover link is down: no failover is possible."


@pytest.mark.parametrize(
    ("unit", "name", "group", "text"),
    [
        (
            S,
            "context2",
            1,
            "Context context2 is active on neither unit: it is in group 2 on Primary, in group 1 on Secondary.",
        ),
        (
            S,
            "context1",
            2,
            "Context context1 is active on both units: it is in group 1 on Primary, in group 2 on Secondary.",
        ),
        (
            P,
            "context2",
            1,
            "Group 1 is active on Primary, group 2 on Secondary.",
        ),
    ],
)
def test_a_context_that_joined_a_group_on_one_unit_alone_is_named(
    unit: UnitRole, name: str, group: int, text: str
) -> None:
    story = go(PIX, (0, conf(unit, f"context {name}", f"join-failover-group {group}")), (5_000, None))
    assert seen(story.lab).text == text


def test_two_settled_owners_are_a_split_brain() -> None:
    torn = picture(group("secondary", 1, active=True, state="Active"))
    assert (torn.health.health, torn.health.text) == ("split-brain", "Split brain: group 1 is active on both units.")
    assert (torn.health.contexts, torn.health.since_ms) == (("admin", "context1"), 15_000)
    worse = picture(
        group("secondary", 1, active=True, state="Active"), group("primary", 2, active=True, state="Active")
    )
    assert worse.health.text == "Split brain: groups 1 and 2 are active on both units."


def test_takeover_under_way_is_no_split_brain() -> None:
    assert picture(group("secondary", 1, active=True, state="Just Active")).health.health == "at-risk"


def test_unit_that_came_up_without_failover_beside_an_active_one_is_a_split_brain() -> None:
    alone = picture(unit("secondary", failover_on=False), group("secondary", 1, active=True, state="Disabled"))
    assert alone.health.health == "split-brain"


def test_first_suggestion_is_the_inside_cable_where_group_1_is_active() -> None:
    act = suggested(picture())
    assert act.target == "port primary Ethernet0"
    assert act.text == "Pull the inside cable of Primary, where group 1 is active. First: what will happen?"


def test_nothing_is_suggested_while_there_is_something_to_watch() -> None:
    assert suggested(picture(fault("cable primary Ethernet0"))) == sn.Suggestion("", "")


def test_after_the_group_moved_the_repair_is_suggested() -> None:
    act = suggested(picture(fault("cable primary Ethernet0"), *moved))
    assert act == sn.Suggestion("Now repair it. Will group 1 go back?", "port primary Ethernet0")


def test_group_that_moved_before_the_fault_is_no_effect_of_it() -> None:
    early = group("secondary", 1, active_since_ms=10_000)
    assert suggested(picture(fault("cable primary Ethernet0"), *moved, early)) == sn.Suggestion("", "")


def test_after_the_repair_the_way_back_is_suggested() -> None:
    stayed = picture(
        group("primary", 1, active=False, state="Standby Ready"),
        group("secondary", 1, active=True, state="Active"),
    )
    act = suggested(stayed)
    assert act.target == "group primary 1"
    assert "without preempt" in act.text


def test_dead_failover_link_is_to_be_repaired_first() -> None:
    act = suggested(picture(fault("cable primary Ethernet3"), link("failover", up=False)))
    assert act.target == "port primary Ethernet3"
    assert "suspended" in act.text


def test_another_fault_is_suggested_after_the_first() -> None:
    row = replace(examples.entry(1, "Cable pulled: Primary Ethernet0."), kind="fault")
    assert suggested(replace(picture(), log=(row,))).target == "unit secondary"


def test_split_brain_is_to_be_healed() -> None:
    torn = picture(fault("link failover"), group("secondary", 1, active=True, state="Active"))
    assert suggested(torn).target == "link failover"


def renamed(snapshot: sn.Snapshot, before: str, after: str, label: str) -> sn.Snapshot:
    """The same pair with another port in place of one."""
    ports = tuple(replace(view, port=after, label=label) if view.port == before else view for view in snapshot.ports)
    interfaces = tuple(replace(view, port=after) if view.port == before else view for view in snapshot.interfaces)
    links = tuple(replace(view, port=after) if view.port == before else view for view in snapshot.links)
    return replace(snapshot, ports=tuple(ports), interfaces=interfaces, links=links)


def after_faults(snapshot: sn.Snapshot, count: int) -> sn.Suggestion:
    row = replace(examples.entry(1, "Cable pulled."), kind="fault")
    return suggested(replace(snapshot, log=(row,) * count))


def test_suggestions_follow_the_pair_and_not_the_names_of_its_ports() -> None:
    pair = renamed(picture(), "Ethernet0", "GigabitEthernet0/1", "Gi0/1")
    pair = renamed(pair, "Ethernet3", "GigabitEthernet0/3", "Gi0/3")
    assert after_faults(pair, 0).target == "port primary GigabitEthernet0/1"
    assert after_faults(pair, 2).target == "port primary GigabitEthernet0/3"


def test_one_of_several_inside_cables_is_named_by_its_port() -> None:
    pair = picture()
    more = tuple(replace(view, port="Ethernet4", label="E4") for view in pair.ports if view.port == "Ethernet0")
    act = suggested(replace(pair, ports=(*pair.ports, *more)))
    assert act.text == "Pull the cable of E0 of Primary, where group 1 is active. First: what will happen?"


def test_a_pair_without_interfaces_is_told_to_lose_power() -> None:
    assert suggested(replace(picture(), interfaces=())).target == "unit secondary"


def test_a_serial_failover_link_is_cut_as_a_whole() -> None:
    pair = picture()
    links = tuple(replace(view, port="serial") if view.link == "failover" else view for view in pair.links)
    assert after_faults(replace(pair, links=links), 2).target == "link failover"
