"""The failover link."""

from simulator.lab import Lab, Step
from simulator.pair.lint import Finding
from simulator.vocabulary import LinkHealth, PeerState, UnitRole
from tests.lab.labs import state
from tests.pair.lint.case import Case
from tests.pair.lint.pairs import S, line
from tests.pair.lint.proofs import ACTIVE, link, prints, split

ADDRESS = "failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2"
INTERFACE = "failover lan interface LANFailover Ethernet3"
KEY = "failover key foverlab"
ON_DATA_PORT = (
    line("interface Ethernet1.2\n vlan 5", "interface Ethernet1.2\n vlan 5\n!\ninterface Ethernet1.9\n vlan 9"),
    line(INTERFACE, "failover lan interface LANFailover Ethernet1.9"),
    line("interface Ethernet1\n no shutdown", "interface Ethernet1\n no shutdown\ninterface Ethernet1.9\n vlan 9", S),
    line(INTERFACE, "failover lan interface LANFailover Ethernet1.9", S),
)


def link_has_moved_and_is_lost(_: Lab, step: Step, __: Finding) -> None:
    """Cabled as both lines say, the units met once; then the synchronisation moved the secondary's link."""
    live = step.lab.world.secondary.device.live
    assert live.settings.link_port == "Ethernet3"
    assert live.peer.state is not PeerState.UP
    assert [state(step.lab, unit, group) for unit in UnitRole for group in (1, 2)] == [ACTIVE] * 4


def suspended(before: Lab, step: Step, _: Finding) -> None:
    """The link has failed, and no group has moved."""
    assert link(before, S) is LinkHealth.UP
    assert link(step.lab, S) is LinkHealth.FAILED
    for unit in UnitRole:
        for group in (1, 2):
            assert (state(step.lab, unit, group) is ACTIVE) is (state(before, unit, group) is ACTIVE)


CASES = {
    "FL010": Case(
        bad=(line(INTERFACE, "", S),),
        says=("Secondary has no failover link",),
        at="failover lan interface NAME PORT",
        proof=split,
    ),
    "FL011": Case(
        bad=(line("LANFailover", "FO", S),),
        says=("called FO until", "then LANFailover"),
        at="failover lan interface FO Ethernet3",
        proof=prints("Failover LAN Interface: LANFailover"),
    ),
    "FL012": Case(
        bad=(line(INTERFACE, "failover lan interface LANFailover Ethernet2", S),),
        says=("Primary sends its hellos on Ethernet3, Secondary on Ethernet2",),
        at="failover lan interface LANFailover Ethernet2",
        proof=link_has_moved_and_is_lost,
    ),
    "FL013": Case(
        bad=(line("failover lan enable\n", "", S),),
        says=("Secondary looks for the serial failover cable",),
        at="failover lan enable",
        proof=split,
        lab="lan-based",
    ),
    "FL014": Case(
        bad=(line(KEY, "failover key another", S),),
        says=("The keys are not the same",),
        at="failover key *****",
        proof=split,
    ),
    "FL015": Case(
        bad=(line(ADDRESS, ADDRESS.replace("10.1.0", "10.9.0"), S),),
        says=("Primary is 10.1.0.1 and looks for 10.1.0.2; Secondary is 10.9.0.2",),
        at=ADDRESS.replace("10.1.0", "10.9.0"),
        proof=split,
    ),
    "FL016": Case(
        bad=(line(ADDRESS, "failover interface ip LANFailover 10.1.0.2 255.255.255.0 standby 10.1.0.1", S),),
        says=("Both units take 10.1.0.1",),
        at="failover interface ip LANFailover 10.1.0.2 255.255.255.0 standby 10.1.0.1",
        proof=split,
    ),
    "FL017": Case(
        bad=(line(ADDRESS, "", S),),
        says=("Secondary sends no hello on LANFailover",),
        at=ADDRESS,
        proof=split,
    ),
    "FL018": Case(
        bad=(
            line(
                "failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2",
                "failover interface ip stateful 10.1.0.9 255.255.255.0 standby 10.1.0.10",
            ),
        ),
        says=("stateful (10.1.0.9 255.255.255.0 standby 10.1.0.10) and LANFailover",),
        at="failover interface ip stateful 10.1.0.9 255.255.255.0 standby 10.1.0.10",
    ),
    "FL019": Case(
        bad=(line("interface Ethernet3\n no shutdown", "interface Ethernet3\n shutdown", S),),
        says=("Ethernet3 of Secondary is shut down and carries LANFailover",),
        at="shutdown",
        proof=split,
    ),
    "FL020": Case(
        bad=(line(KEY, ""), line(KEY, "", S)),
        says=("LANFailover (Ethernet3)", "all 3 contexts"),
        at="failover key *****",
    ),
    "FL021": Case(
        bad=ON_DATA_PORT,
        says=("outside of context1 and outside of context2", "no group moves"),
        at="failover lan interface LANFailover Ethernet1.9",
        proof=suspended,
    ),
}
