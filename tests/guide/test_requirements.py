"""Source: Requirements (Hardware, Software, License Requirements); reference 13."""

import pytest

from simulator.failover.identity import Identity, Licence, MismatchKind, may_pair, mismatches
from simulator.failover.outputs import ConsoleNotice, FailoverDisabled, MismatchFound, Notice, ReloadItself
from simulator.failover.states import Reason
from simulator.vocabulary import GroupState, Millis, PeerState, UnitRole
from tests.failover.pair import PRIMARY, SECONDARY, Pair, pair_settings

ACTIVE, READY, DISABLED = GroupState.ACTIVE, GroupState.STANDBY_READY, GroupState.DISABLED
DAY_MS: Millis = 24 * 3_600_000
UR, R, FO, FO_AA = Licence.UNRESTRICTED, Licence.RESTRICTED, Licence.FAILOVER_ONLY, Licence.FAILOVER_ONLY_ACTIVE


def pair_with(secondary: Identity, version: str = "7.2(2)") -> Pair:
    """A primary as in the source document, and a secondary that is something else."""
    settings = {
        PRIMARY: pair_settings(PRIMARY),
        SECONDARY: pair_settings(SECONDARY, identity=secondary, version=version),
    }
    return Pair(settings)


def found(pair: Pair, role: UnitRole) -> list[MismatchFound]:
    return [output for _, who, output in pair.outputs if who is role and isinstance(output, MismatchFound)]


def disabled(pair: Pair, role: UnitRole) -> list[Reason]:
    return [o.reason for _, who, o in pair.outputs if who is role and isinstance(o, FailoverDisabled)]


NOT_A_PAIR = [
    pytest.param(Identity(model="PIX-525"), "7.2(2)", MismatchKind.CHASSIS, Reason.OTHER_CHASSIS, id="another model"),
    pytest.param(Identity(interfaces=4), "7.2(2)", MismatchKind.INTERFACES, Reason.OTHER_CARDS, id="fewer interfaces"),
    pytest.param(Identity(mode="single"), "7.2(2)", MismatchKind.MODE, Reason.OTHER_MODE, id="single mode"),
    pytest.param(Identity(firewall="transparent"), "7.2(2)", MismatchKind.MODE, Reason.OTHER_MODE, id="transparent"),
    pytest.param(Identity(), "7.0(2)", MismatchKind.VERSION, Reason.OTHER_VERSION, id="another minor version"),
    pytest.param(Identity(), "8.2(2)", MismatchKind.VERSION, Reason.OTHER_VERSION, id="another major version"),
    pytest.param(Identity(contexts=2), "7.2(2)", MismatchKind.CONTEXTS, Reason.OTHER_LICENCE, id="fewer contexts"),
    pytest.param(Identity(licence=R), "7.2(2)", MismatchKind.LICENCE, Reason.OTHER_LICENCE, id="restricted"),
    pytest.param(Identity(licence=FO), "7.2(2)", MismatchKind.LICENCE, Reason.OTHER_LICENCE, id="FO"),
]


@pytest.mark.parametrize(("secondary", "version", "kind", "reason"), NOT_A_PAIR)
def test_units_that_must_be_the_same_and_are_not_disable_failover_on_both(
    secondary: Identity, version: str, kind: MismatchKind, reason: Reason
) -> None:
    pair = pair_with(secondary, version).boot(PRIMARY, SECONDARY).run(60_000)
    for role in UnitRole:
        assert [entry.kind for entry in found(pair, role)] == [kind]
        assert disabled(pair, role) == [reason]
        assert [run.state for run in pair.units[role].groups] == [DISABLED] * 3
        assert pair.units[role].peer.state is PeerState.NOT_DETECTED
        assert {said for _, said in pair.transitions(role, 1)[-1:]} == {reason.value}


def test_a_wrong_unit_that_boots_later_leaves_the_groups_with_the_active_one() -> None:
    """Source: Disabled Failover: groups remain active where they are. The newcomer must not take the active addresses."""
    pair = pair_with(Identity(model="PIX-525")).boot(PRIMARY).run(30_000)
    pair.boot(SECONDARY).run(30_000)
    assert [run.holds_active for run in pair.units[PRIMARY].groups] == [True] * 3
    assert [run.holds_active for run in pair.units[SECONDARY].groups] == [False] * 3


def test_where_both_start_together_the_primary_unit_goes_on_alone() -> None:
    """Ours: nobody has the groups yet, and one firewall is better than none (docs/fidelity.md)."""
    pair = pair_with(Identity(model="PIX-525")).boot(PRIMARY, SECONDARY).run(60_000)
    assert [run.holds_active for run in pair.units[PRIMARY].groups] == [True] * 3
    assert [run.holds_active for run in pair.units[SECONDARY].groups] == [False] * 3


def test_different_maintenance_versions_are_allowed_while_a_pair_is_upgraded() -> None:
    """Source: Software Requirement, 7.0(1) with 7.0(2); the sender prints the banner before it sends (reference 7, O4)."""
    pair = pair_with(Identity(), "7.2(1)").boot(PRIMARY, SECONDARY).run(60_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.states(2) == (READY, ACTIVE)
    said = [o for _, role, o in pair.outputs if role is PRIMARY and isinstance(o, ConsoleNotice)]
    notices = [entry.notice for entry in said]
    assert notices.index(Notice.OTHER_VERSION) < notices.index(Notice.SENDING_BEGINS)
    assert next(entry for entry in said if entry.notice is Notice.OTHER_VERSION).details == ("7.2(1)", "7.2(2)")
    assert [entry.disables for entry in found(pair, PRIMARY)] == [False]


def test_another_amount_of_memory_is_warned_of_once_and_no_more() -> None:
    """No source says what the device does about it (docs/fidelity.md)."""
    pair = pair_with(Identity(memory_mb=64)).boot(PRIMARY, SECONDARY).run(60_000)
    assert pair.states(1) == (ACTIVE, READY)
    for role in UnitRole:
        assert [(entry.kind, entry.disables) for entry in found(pair, role)] == [(MismatchKind.MEMORY, False)]


@pytest.mark.parametrize(("one", "other"), [(UR, UR), (UR, FO_AA), (FO_AA, UR)])
def test_one_unit_is_unrestricted_and_the_other_too_or_fo_aa(one: Licence, other: Licence) -> None:
    assert may_pair(one, other)


@pytest.mark.parametrize(("one", "other"), [(FO_AA, FO_AA), (UR, FO), (UR, R), (R, R), (FO, FO), (FO_AA, R)])
def test_no_other_two_licences_make_a_pair(one: Licence, other: Licence) -> None:
    assert not may_pair(one, other)


def test_from_8_3_on_licensed_contexts_need_not_be_the_same() -> None:
    """Reference 13."""
    assert not mismatches("8.4(5)", Identity(contexts=5), "8.4(5)", Identity(contexts=2))
    assert mismatches("7.2(2)", Identity(contexts=5), "7.2(2)", Identity(contexts=2))


def test_an_fo_aa_unit_alone_restarts_itself_after_a_day() -> None:
    """Reference 13 (D1): at least once every 24 hours until it is back in failover duty."""
    slow = {"unit_poll_ms": 15_000, "unit_hold_ms": 45_000, "interfaces": ()}
    pair = Pair({role: pair_settings(role, identity=Identity(licence=FO_AA), **slow) for role in UnitRole})
    pair.settings[PRIMARY] = pair_settings(PRIMARY, **slow)
    pair.boot(SECONDARY).run(DAY_MS - 1)
    assert not [o for _, _, o in pair.outputs if isinstance(o, ReloadItself)]
    pair.run(1)
    assert [at for at, _, o in pair.outputs if isinstance(o, ReloadItself)] == [DAY_MS]


def test_an_fo_aa_unit_on_failover_duty_runs_on_and_so_does_an_unrestricted_one_alone() -> None:
    slow = {"unit_poll_ms": 15_000, "unit_hold_ms": 45_000, "interfaces": ()}
    pair = Pair({role: pair_settings(role, **slow) for role in UnitRole})
    pair.settings[SECONDARY] = pair_settings(SECONDARY, identity=Identity(licence=FO_AA), **slow)
    pair.boot(PRIMARY, SECONDARY).run(DAY_MS + 60_000)
    assert not [o for _, _, o in pair.outputs if isinstance(o, ReloadItself)]
    pair.kill(SECONDARY)
    pair.run(DAY_MS + 60_000)
    assert not [o for _, _, o in pair.outputs if isinstance(o, ReloadItself)]


def test_nothing_is_compared_that_was_not_heard() -> None:
    """A unit knows only what it has heard: with the failover link cut both run alone, however unlike they are."""
    pair = pair_with(Identity(model="PIX-525"))
    pair.down = {(PRIMARY, "Ethernet3")}
    pair.boot(PRIMARY, SECONDARY).run(60_000)
    assert [found(pair, role) for role in UnitRole] == [[], []]
    assert pair.states(1) == (ACTIVE, ACTIVE)
