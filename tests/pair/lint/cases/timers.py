"""Poll and hold times."""

from simulator.lab import Lab, Step
from simulator.pair.lint import Finding
from simulator.vocabulary import LinkHealth
from tests.pair.lint.case import Case
from tests.pair.lint.pairs import P, S, line
from tests.pair.lint.proofs import link, moves, poll_of

KEY = "failover key foverlab\n"
FAST = "failover polltime unit msec 200 holdtime msec 800\n"


def group_1_keeps_its_default(_: Lab, step: Step, __: Finding) -> None:
    group = step.lab.world.primary.device.live.settings.group(1)
    assert group is not None
    assert (group.interface_poll_ms, group.interface_hold_ms) == (5_000, 25_000)


def hellos_are_missed(before: Lab, step: Step, _: Finding) -> None:
    assert link(before, S) is LinkHealth.UP
    peer = step.lab.world.secondary.device.live.peer
    assert peer.missed or peer.link is not LinkHealth.UP


def one_interface_is_enough(_: Lab, step: Step, __: Finding) -> None:
    group = step.lab.world.primary.device.live.settings.group(1)
    assert group is not None
    assert (group.policy.amount, group.policy.percent) == (1, False)


CASES = {
    "FL050": Case(
        bad=(line(KEY, f"{KEY}failover polltime unit 5 holdtime 10\n"),),
        says=("10 s is less than 3 x 5 s", "polls every 1 s and waits 15 s"),
        at="failover polltime unit 5 holdtime 10",
        proof=poll_of(P, 1_000, 15_000),
    ),
    "FL051": Case(
        bad=(line("failover group 1\n", "failover group 1\n  polltime interface 3 holdtime 10\n"),),
        says=("10 s is less than 5 x 3 s", "group 1 goes on with 5 s and 25 s"),
        at="polltime interface 3 holdtime 10",
        proof=group_1_keeps_its_default,
    ),
    "FL052": Case(
        bad=(
            line(KEY, KEY + FAST),
            line("failover link stateful Ethernet2", "failover link LANFailover"),
            line("failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2\n", ""),
        ),
        says=("LANFailover shares Ethernet3 with the state updates and has 800 ms",),
        at="failover polltime unit msec 200 holdtime msec 800",
        proof=hellos_are_missed,
        shown_ms=20_000,
    ),
    "FL053": Case(
        bad=(line(KEY, KEY + FAST),),
        count=2,
        says=("the death of Primary is noticed after 800 ms, an interface that is up and silent after 25 s",),
        at="failover group 1 / polltime interface 5 holdtime 25",
        proof=moves(1, S),
    ),
    "FL054": Case(
        bad=(line(KEY, f"{KEY}failover polltime unit 3 holdtime 9\n", S),),
        says=("Secondary's poll 3 s, hold 9 s hold until", "1 s and 15 s"),
        at="failover polltime unit 3 holdtime 9",
        proof=poll_of(S, 1_000, 15_000),
    ),
    "FL055": Case(
        bad=(line(KEY, f"{KEY}failover interface-policy 2\n"),),
        says=(
            "Group 1 and group 2 of this pair do not use `interface-policy 2`: one failed interface moves the group",
        ),
        at="failover interface-policy 2",
        proof=one_interface_is_enough,
    ),
}
