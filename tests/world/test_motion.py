"""simulator/world/motion.py: what is sent arrives, or does not, as the faults want it."""

from simulator.failover.outputs import HelloMissed, PeerChanged
from simulator.lab import Lab, PutFault, Repair, Step, advance
from simulator.vocabulary import Link, PeerState, Power
from simulator.world.happenings import CarrierChanged, Sent
from simulator.world.queue import Delivery
from tests.lab.labs import P, S, done, opened, outputs

MINUTE_MS = 60_000


def under(name: str, ms: int) -> Step:
    """What happens in the `ms` after a fault."""
    lab = done(opened(), PutFault(name)).lab
    return advance(lab, lab.now_ms + ms)


def hellos(step: Step, unit: object = None) -> list[Sent]:
    return [
        entry.output
        for entry in step.happenings
        if isinstance(entry.output, Sent) and entry.output.kind == "hello" and unit in (None, entry.unit)
    ]


def calm(ms: int) -> Step:
    lab = opened()
    return advance(lab, lab.now_ms + ms)


def test_units_greet_each_other_every_second_in_the_asa_profile() -> None:
    step = calm(10_000)
    assert len(hellos(step, P)) == len(hellos(step, S)) == 10
    assert outputs(step.happenings, HelloMissed) == []


def test_a_hello_takes_1_ms() -> None:
    for entry in calm(5_000).happenings:
        if isinstance(entry.output, Sent):
            assert entry.output.arrives_ms == entry.at_ms + 1


def test_a_delay_makes_every_message_late_and_loses_none() -> None:
    step = under("delay primary Ethernet3 200", 20_000)
    assert {sent.arrives_ms is None for sent in hellos(step)} == {False}
    late = [e for e in step.happenings if isinstance(e.output, Sent) and e.output.via is Link.FAILOVER]
    assert {e.output.arrives_ms - e.at_ms for e in late if isinstance(e.output, Sent) and e.output.arrives_ms} == {201}


def test_loss_loses_about_its_share() -> None:
    sent = hellos(under("loss primary Ethernet3 30", 30 * MINUTE_MS))
    lost = sum(message.arrives_ms is None for message in sent)
    assert 0.25 < lost / len(sent) < 0.35


def test_a_one_way_cut_loses_one_way() -> None:
    step = under("one-way primary Ethernet3 out", 10_000)
    assert all(sent.arrives_ms is None for sent in hellos(step, P))
    assert all(sent.arrives_ms is not None for sent in hellos(step, S))


def test_a_dead_middle_of_the_failover_link_takes_no_carrier() -> None:
    step = under("link failover", 5_000)
    assert outputs(step.happenings, CarrierChanged) == []
    assert all(sent.arrives_ms is None for sent in hellos(step))


def test_a_dead_switch_takes_the_carriers_of_both_units() -> None:
    happenings = done(opened(), PutFault("switch inside")).happenings
    lost = [(entry.unit, entry.output) for entry in happenings if isinstance(entry.output, CarrierChanged)]
    assert lost == [(P, CarrierChanged("Ethernet0", False)), (S, CarrierChanged("Ethernet0", False))]


def test_a_pulled_cable_takes_the_carrier_at_its_own_end_only() -> None:
    lab = done(opened(), PutFault("cable primary Ethernet3")).lab
    assert "Ethernet3" not in lab.world.primary.carriers
    assert "Ethernet3" in lab.world.secondary.carriers


def test_a_unit_without_power_says_and_hears_nothing() -> None:
    step = under("power secondary", MINUTE_MS)
    assert hellos(step, S) == []
    assert all(sent.arrives_ms is None for sent in hellos(step, P))
    assert outputs(step.happenings, PeerChanged)[-1].peer is PeerState.FAILED
    assert step.lab.world.secondary.device.unit is None
    assert step.lab.world.secondary.carriers == ()


def deliveries(lab: Lab) -> list[Delivery]:
    return [item for item in lab.world.pending if isinstance(item, Delivery)]


def test_what_was_sent_before_the_power_failed_still_arrives() -> None:
    lab = done(opened(), PutFault("delay primary Ethernet3 500")).lab
    while not any(isinstance(item, Delivery) and item.to is S for item in lab.world.pending):
        lab = advance(lab, lab.now_ms + 1).lab
    dark = done(lab, PutFault("power primary")).lab
    assert deliveries(dark) == deliveries(lab)
    believed = dark.world.secondary.device.live.peer.heard_ms
    later = advance(dark, dark.now_ms + 600).lab.world.secondary.device.live.peer.heard_ms
    assert believed is not None
    assert later is not None
    assert later > believed


def test_what_is_on_its_way_is_lost_when_the_receivers_cable_is_pulled() -> None:
    lab = done(opened(), PutFault("delay primary Ethernet3 500")).lab
    while not any(isinstance(item, Delivery) and item.to is S for item in lab.world.pending):
        lab = advance(lab, lab.now_ms + 1).lab
    deaf = done(lab, PutFault("cable secondary Ethernet3")).lab
    believed = deaf.world.secondary.device.live.peer.heard_ms
    assert advance(deaf, deaf.now_ms + 5_000).lab.world.secondary.device.live.peer.heard_ms == believed


def test_a_unit_is_not_touched_by_what_it_cannot_hear() -> None:
    """Two worlds that differ only in what the secondary does behind a cut are one to the primary."""
    alone = cut_off()
    there = advance(alone, alone.now_ms + MINUTE_MS).lab
    gone = done(alone, PutFault("crash secondary")).lab
    gone = advance(gone, gone.now_ms + MINUTE_MS).lab
    assert gone.world.secondary.power is Power.CRASHED
    mine, other = there.world.primary.device.live, gone.world.primary.device.live
    assert [group.state for group in mine.groups] == [group.state for group in other.groups]
    assert mine.peer.state is other.peer.state


def cut_off() -> Lab:
    """Nothing gets from the secondary to the primary, by no way."""
    lab = opened()
    for port in ("Ethernet0", "Ethernet1", "Ethernet2", "Ethernet3"):
        lab = done(lab, PutFault(f"one-way secondary {port} out")).lab
    return lab


def test_the_link_heals_when_the_cable_is_plugged_in() -> None:
    lab = done(opened(), PutFault("cable primary Ethernet3")).lab
    lab = advance(lab, lab.now_ms + MINUTE_MS).lab
    lab = done(lab, Repair("cable primary Ethernet3")).lab
    assert "Ethernet3" in lab.world.primary.carriers
    step = advance(lab, lab.now_ms + 10_000)
    assert all(sent.arrives_ms is not None for sent in hellos(step))
