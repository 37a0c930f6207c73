"""Source: reference 24. A switch port forwards at once by default (portfast); where a lab says otherwise it listens and
learns for 30 s after its link came up and passes nothing meanwhile, and interfaces stay "(Waiting)" until the first hello
comes through."""

from simulator.lab import Lab, PutFault, Repair, StartRefused, advance, open_lab
from simulator.pair import topology as tp
from simulator.vocabulary import GroupState, InterfaceKey, InterfaceStatus, UnitRole
from simulator.world.saved_topologies import LAN_BASED
from tests.lab.labs import P, S, changed, done, opened, start, state

INSIDE1 = InterfaceKey("context1", "inside")


def with_spanning_tree(*switches: str, traffic: bool = False) -> Lab:
    trees = tuple(tp.SpanningTree(switch) for switch in switches)
    lab = open_lab(changed(start(), topology=tp.with_spanning_tree(LAN_BASED, trees), traffic=traffic))
    assert not isinstance(lab, StartRefused)
    return lab


def inside(lab: Lab, unit: UnitRole) -> tuple[InterfaceStatus, bool]:
    monitor = lab.world.chassis(unit).device.live.monitor(INSIDE1)
    assert monitor is not None
    return monitor.status, monitor.waiting


def plugged_again(lab: Lab) -> Lab:
    """The cable of inside was out for a moment, which the standby unit has noticed."""
    lab = done(lab, PutFault("cable secondary Ethernet0")).lab
    lab = advance(lab, lab.now_ms + 6_000, messages=False).lab
    return done(lab, Repair("cable secondary Ethernet0")).lab


def after(lab: Lab, ms: int) -> Lab:
    return advance(lab, lab.now_ms + ms, messages=False).lab


def test_a_port_forwards_at_once_unless_the_lab_says_otherwise() -> None:
    assert inside(after(plugged_again(opened()), 11_000), S) == (InterfaceStatus.NORMAL, False)


def test_without_portfast_an_interface_waits_while_its_switch_port_listens_and_learns() -> None:
    lab = plugged_again(with_spanning_tree("inside"))
    assert inside(after(lab, 11_000), S) == (InterfaceStatus.NORMAL, True)
    lab = after(lab, 45_000)
    assert inside(lab, S) == (InterfaceStatus.NORMAL, False)
    assert [state(lab, unit, 1) for unit in UnitRole] == [GroupState.ACTIVE, GroupState.STANDBY_READY]


def test_anyone_can_disable_portfast_on_a_switch_and_enable_it_again() -> None:
    """A fault of the catalogue: links that are up go on; a new one waits until it is enabled, and what listens then goes on."""
    lab = done(opened(), PutFault("no-portfast inside")).lab
    assert not lab.world.blocked
    lab = plugged_again(lab)
    assert inside(after(lab, 11_000), S) == (InterfaceStatus.NORMAL, True)
    lab = done(lab, Repair("no-portfast inside")).lab
    assert lab.world.blocked, "PortFast takes effect with the next link"
    lab = plugged_again(after(lab, 60_000))
    assert not lab.world.blocked
    assert inside(after(lab, 11_000), S) == (InterfaceStatus.NORMAL, False)


def test_nothing_passes_a_port_that_does_not_forward_and_a_new_link_begins_anew() -> None:
    lab = plugged_again(with_spanning_tree("inside"))
    (blocked,) = lab.world.blocked
    assert (blocked.unit, blocked.port) == (S, "Ethernet0")
    assert not lab.world.lines()[S, "Ethernet0"].passes(2, inward=True)
    assert lab.world.lines()[S, "Ethernet0"].carrier
    again = plugged_again(after(lab, 10_000))
    assert again.world.blocked[0].until_ms > blocked.until_ms
    assert not after(again, 30_000).world.blocked


def test_a_switchover_drops_no_carrier_so_that_no_port_listens() -> None:
    lab = with_spanning_tree("inside", "outside")
    lab = done(lab, PutFault("power primary")).lab
    lab = after(lab, 30_000)
    assert state(lab, S, 1) is GroupState.ACTIVE
    assert not lab.world.blocked


def test_on_the_failover_links_switch_it_makes_both_active_for_a_while_after_a_reboot() -> None:
    """The rebooted unit hears nobody for its hold time (15 s), and its port forwards after 30."""
    lab = done(with_spanning_tree("lanfailover"), PutFault("power secondary")).lab
    lab = done(after(lab, 60_000), Repair("power secondary")).lab
    lab = after(lab, lab.world.boot_ms + 20_000)
    assert [state(lab, unit, 1) for unit in UnitRole] == [GroupState.ACTIVE, GroupState.ACTIVE]
    lab = after(lab, 120_000)
    assert [state(lab, unit, 1) for unit in UnitRole] == [GroupState.ACTIVE, GroupState.STANDBY_READY]
    assert state(lab, P, 2) is not state(lab, S, 2)
