"""Source: Regular and Stateful Failover. What becomes of the traffic through the pair when a failover happens."""

from functools import cache

import pytest
from msgspec.structs import replace

from simulator.appliance import tables as tb
from simulator.appliance.forwarding import routes, translations
from simulator.appliance.tables import Tables
from simulator.failover.state_news import Protocol, count
from simulator.lab import ConsoleLine, Lab, Operate, PutFault, Repair, StartRefused, Step, advance, open_lab
from simulator.vocabulary import GroupState, UnitRole
from simulator.world.flows import Drop, title_of
from simulator.world.happenings import FlowLost, FlowResumed
from simulator.world.measure import Measure
from tests.lab.labs import P, S, changed, done, opened, outputs, start, state

SETTLED_MS = 45_000
"""After the opening: every kind of session and population lives, and none begins or ends soon."""
FORCED = Operate(P, ("no failover active group 1",))


@cache
def stateful() -> Lab:
    """The document's pair with its state link, and its traffic under way."""
    lab = opened(traffic=True)
    return advance(lab, lab.now_ms + SETTLED_MS + 700).lab


@cache
def regular() -> Lab:
    """The same pair without `failover link`: regular failover."""
    begin = start("asa")
    texts = tuple(
        replace(text, text="\n".join(line for line in text.text.splitlines() if not _of_state_link(line)))
        for text in begin.blueprint.configurations
    )
    lab = open_lab(changed(begin, configurations=texts))
    assert not isinstance(lab, StartRefused)
    return advance(lab, lab.now_ms + SETTLED_MS + 700).lab


def _of_state_link(line: str) -> bool:
    return line.startswith(("failover link ", "failover interface ip stateful"))


def configured(lab: Lab, *lines: str, context: str = "") -> Lab:
    """Typed on the primary, in a context or in the system execution space, and replicated."""
    for line in (f"changeto {'context ' + context if context else 'system'}", "configure terminal", *lines, "end"):
        lab = done(lab, ConsoleLine(P, line)).lab
    return advance(lab, lab.now_ms + 4_000).lab


def moved(lab: Lab, action: PutFault | Operate = FORCED, ms: int = 40_000) -> Step:
    """What happens when group 1 leaves the primary, and the lab some time later."""
    step = done(lab, action)
    later = advance(step.lab, step.lab.now_ms + ms)
    assert state(later.lab, S, 1) is GroupState.ACTIVE
    return Step(later.lab, (*step.happenings, *later.happenings))


def resumed(step: Step) -> dict[str, FlowResumed]:
    """How each flow through context1 came back, by its title."""
    return {
        title_of(entry.flow): entry for entry in outputs(step.happenings, FlowResumed) if entry.context == "context1"
    }


def tables(lab: Lab, unit: UnitRole) -> Tables:
    return lab.world.chassis(unit).device.tables


def measure(lab: Lab, flow: str) -> Measure:
    return next(entry for entry in lab.world.traffic.measures if entry.flow == flow)


def drops(lab: Lab, flow: str) -> set[Drop]:
    return {entry.reason for entry in measure(lab, flow).dropped}


# --- Regular Failover -------------------------------------------------------------------------------------------------


def test_in_a_regular_failover_all_active_connections_are_dropped() -> None:
    step = moved(regular())
    back = resumed(step)
    for flow in ("FTP", "HTTP", "TCP session", "UDP stream"):
        assert (back[flow].kept, back[flow].lost) == (0, 1), flow
    for crowd in ("Web traffic", "Mail traffic", "DNS traffic"):
        assert back[crowd].kept == 0
        assert back[crowd].lost > 0


def test_in_a_regular_failover_the_standby_unit_knows_no_connection() -> None:
    known = tables(regular(), S)
    assert tb.in_use(known, "context1", regular().now_ms) == 0
    assert known.arps == tuple(entry for entry in known.arps if entry.context == "context2")


def test_clients_need_to_establish_their_connections_anew_when_the_new_active_unit_takes_over() -> None:
    step = moved(regular())
    lost = [title_of(entry.flow) for entry in outputs(step.happenings, FlowLost)]
    assert sorted(lost) == ["FTP", "HTTP", "TCP session"]
    assert Drop.NO_CONNECTION in drops(step.lab, "ftp context1")
    for name in ("ftp", "http", "tcp"):
        flow = next(entry for entry in step.lab.world.traffic.flows if entry.name == f"{name} context1")
        assert flow.unit is S


def test_what_stood_down_without_a_state_link_has_forgotten_when_it_takes_over_again() -> None:
    there = moved(regular()).lab
    back = done(there, Operate(P, ("failover active group 1",)))
    later = advance(back.lab, back.lab.now_ms + 20_000)
    assert all(entry.kept == 0 for entry in outputs(later.happenings, FlowResumed) if entry.flow == "mail context1")
    assert "mail context1" in [entry.flow for entry in outputs(later.happenings, FlowResumed)]


# --- Stateful Failover ------------------------------------------------------------------------------------------------


def test_the_active_unit_continually_passes_connection_state_to_the_standby_unit() -> None:
    lab = stateful()
    for _ in range(5):
        counters = lab.world.primary.device.live.counters
        lab = advance(lab, lab.now_ms + 4_000).lab
        after = lab.world.primary.device.live.counters
        assert after.tcp.xmit > counters.tcp.xmit
        assert after.udp.xmit > counters.udp.xmit


def test_after_a_failover_the_same_connection_information_is_at_the_new_active_unit() -> None:
    before = {
        entry.key for entry in tables(stateful(), P).connections if not entry.http and entry.key.context == "context1"
    }
    assert before
    assert before <= {entry.key for entry in tables(stateful(), S).connections}
    after = moved(stateful(), ms=3_000).lab
    assert before <= {entry.key for entry in tables(after, S).connections}


def test_applications_are_not_required_to_reconnect() -> None:
    step = moved(stateful())
    back = resumed(step)
    assert (back["FTP"].kept, back["FTP"].lost) == (1, 0)
    assert (back["TCP session"].kept, back["TCP session"].lost) == (1, 0)
    assert (back["UDP stream"].kept, back["UDP stream"].lost) == (1, 0)
    for crowd in ("DNS traffic", "Mail traffic"):
        assert back[crowd].kept > 4 * back[crowd].lost, "lost is what was opened since the last update"
    assert measure(step.lab, "tcp context1").sessions == measure(stateful(), "tcp context1").sessions


def test_an_interruption_lasts_as_long_as_the_unit_takes_to_become_active_and_tcp_to_try_again() -> None:
    """Reference 12: about a second from Just Active to Active. A stream notices at once, TCP at its next try."""
    back = resumed(moved(stateful()))
    assert 1_000 <= back["UDP stream"].outage_ms <= 1_040
    assert 1_000 <= back["FTP"].outage_ms <= 2_000


def test_the_translation_table_is_passed_on() -> None:
    """Dynamic translations live with their connections; static ones stand in both units' configurations."""
    lab = configured(
        stateful(), "nat (inside) 1 192.168.1.0 255.255.255.0", "global (outside) 1 interface", context="context1"
    )
    rows = {
        unit: translations(lab.world.chassis(unit).device.running, tables(lab, unit), "context1", lab.now_ms)
        for unit in (P, S)
    }
    assert len(rows[P]) > 1
    assert {row.local for row in rows[S]} & {row.local for row in rows[P]} > {"192.168.1.5"}


@pytest.mark.parametrize("protocol", list(Protocol))
def test_tcp_and_udp_connection_states_are_passed_on(protocol: Protocol) -> None:
    lab = stateful()
    for kind in ("mail", "dns"):
        crowds = {
            unit: next(c for c in tables(lab, unit).crowds if (c.series.context, c.series.name) == ("context1", kind))
            for unit in (P, S)
        }
        if crowds[P].series.protocol is protocol:
            mine, theirs = (count(crowds[unit].known(lab.now_ms)) for unit in (P, S))
            assert mine > 0
            assert abs(mine - theirs) <= 2 * crowds[P].series.per_minute * 2 // 60


def test_the_arp_table_is_passed_on() -> None:
    mine = [entry for entry in tables(stateful(), P).arps if entry.context == "context1"]
    assert len(mine) == 2
    assert set(mine) <= set(tables(stateful(), S).arps)
    assert stateful().world.primary.device.live.counters.arp.xmit == 2


# --- not passed on ----------------------------------------------------------------------------------------------------


def test_http_connections_are_not_passed_on_unless_http_replication_is_enabled() -> None:
    assert [entry for entry in tables(stateful(), P).connections if entry.http and entry.key.context == "context1"]
    assert not any(entry.http for entry in tables(stateful(), S).connections if entry.key.context == "context1")
    back = resumed(moved(stateful()))
    assert (back["HTTP"].kept, back["HTTP"].lost) == (0, 1)
    assert back["Web traffic"].kept == 0


def test_http_connections_survive_where_the_group_says_replication_http() -> None:
    lab = configured(stateful(), "failover group 1", "replication http")
    lab = advance(lab, lab.now_ms + 30_000).lab
    back = resumed(moved(lab))
    assert (back["HTTP"].kept, back["HTTP"].lost) == (1, 0)
    assert back["Web traffic"].kept > back["Web traffic"].lost


def test_the_user_authentication_table_is_not_passed_on() -> None:
    lab = configured(stateful(), "aaa authentication match 100 outside LOCAL", context="context1")
    lab = advance(lab, lab.now_ms + 30_000).lab
    assert [user.context for user in tables(lab, P).users] == ["context1"]
    assert tables(lab, S).users == ()
    after = moved(lab).lab
    (again,) = tables(after, S).users
    assert again.since_ms > lab.now_ms


def test_routing_tables_are_not_passed_on_each_unit_has_its_own_configuration() -> None:
    lab = stateful()
    for unit in (P, S):
        gateways = [route.gateway for route in routes(lab.world.chassis(unit).device.running, "context1")]
        assert gateways == ["", "", "172.16.1.3"]
    assert not any("route" in field for field in Tables.__struct_fields__)


# --- what else the document says of it --------------------------------------------------------------------------------


def test_when_the_state_link_failed_state_is_out_of_date_and_sessions_end_at_a_failover() -> None:
    """Source: Failover Actions, row "Stateful Failover link failed"."""
    lab = advance(done(stateful(), PutFault("link state")).lab, stateful().now_ms + 60_000).lab
    back = resumed(moved(lab))
    assert back["Mail traffic"].kept == 0
    assert (back["FTP"].kept, back["FTP"].lost) == (0, 1), "its transfer began after the link had failed"
    assert (back["TCP session"].kept, back["TCP session"].lost) == (1, 0), "it is older than the fault"


def test_a_state_link_that_is_back_passes_on_what_begins_from_then_on() -> None:
    lab = advance(done(stateful(), PutFault("link state")).lab, stateful().now_ms + 30_000).lab
    lab = advance(done(lab, Repair("link state")).lab, lab.now_ms + 60_000).lab
    back = resumed(moved(lab))
    assert back["Mail traffic"].lost <= 4


def test_write_standby_ends_connections_through_contexts_that_are_active_on_the_peer() -> None:
    """Source: Command Replication, note."""
    step = done(stateful(), Operate(P, ("write standby",)))
    later = advance(step.lab, step.lab.now_ms + 30_000)
    lost = {title_of(entry.flow) for entry in outputs(later.happenings, FlowLost) if entry.context == "context2"}
    assert {"FTP", "HTTP", "TCP session"} <= lost
    assert not [entry for entry in outputs(later.happenings, FlowLost) if entry.context == "context1"]


def test_the_combined_traffic_of_both_units_must_be_within_the_capacity_of_each() -> None:
    """Source: Failover Actions, note. Beyond it packets are dropped, of every flow alike."""
    from simulator.lab import SetRate

    lab = opened("pix", traffic=True)
    for context in ("context1", "context2"):
        lab = done(lab, SetRate(f"web {context}", 3_600)).lab
    lab = advance(lab, lab.now_ms + 20_000).lab
    assert not any(Drop.CAPACITY in drops(lab, entry.flow) for entry in lab.world.traffic.measures)
    both = done(lab, Operate(P, ("failover active group 2",))).lab
    both = advance(both, both.now_ms + 30_000).lab
    both = done(both, Operate(S, ("failover active group 2",))).lab
    assert Drop.CAPACITY in drops(both, "web context1")
    assert Drop.CAPACITY in drops(both, "udp context2")
