"""Both configurations side by side (source: Command Replication: "configurations to be out of synchronization")."""

from simulator.appliance.config.compare import Mark, SpaceComparison, compare
from simulator.vocabulary import UnitRole
from tests.appliance.pair import PRIMARY, SECONDARY, Pair, settled


def compared(pair: Pair) -> dict[str, SpaceComparison]:
    spaces = compare(pair.devices[PRIMARY].running, pair.devices[SECONDARY].running)
    return {space.context: space for space in spaces}


def test_a_pair_in_step_differs_in_what_each_unit_has_for_itself_only() -> None:
    spaces = compared(settled())
    assert list(spaces) == ["", "admin", "context1", "context2"]
    assert all(space.differences == 0 for space in spaces.values())
    own = [row for row in spaces[""].rows if row.mark is not Mark.SAME]
    assert [(row.mark, row.first, row.second) for row in own] == [
        (Mark.OWN, "failover lan unit primary", "failover lan unit secondary")
    ]


def test_a_command_on_the_wrong_unit_stands_on_one_side() -> None:
    pair = settled()
    pair.type(
        SECONDARY,
        "configure terminal",
        "hostname strayed",
        "changeto context context1",
        "access-list 7 permit ip any any",
    )
    spaces = compared(pair)
    changed = [row for row in spaces[""].rows if row.mark is Mark.CHANGED]
    assert [(row.first, row.second) for row in changed] == [("hostname PIX1", "hostname strayed")]
    alone = [row for row in spaces["context1"].rows if row.mark is Mark.SECOND_ONLY]
    assert len(alone) == 1
    assert spaces["context2"].differences == 0


def test_different_keys_are_told_apart_and_not_shown() -> None:
    pair = settled()
    pair.type(SECONDARY, "configure terminal", "failover key another")
    rows = [row for row in compared(pair)[""].rows if row.first and "key" in row.first]
    assert [(row.mark, row.first, row.second) for row in rows] == [
        (Mark.CHANGED, "failover key *****", "failover key *****")
    ]


def test_a_context_that_one_unit_does_not_have_is_said_to_be_missing() -> None:
    pair = Pair()
    spaces = compared(pair)
    assert spaces["context1"].missing is UnitRole.SECONDARY
    assert {row.mark for row in spaces["context1"].rows} == {Mark.FIRST_ONLY}
    assert spaces[""].missing is None


def test_failover_that_is_on_on_one_unit_only_is_no_difference_of_the_pair() -> None:
    pair = settled()
    pair.type(SECONDARY, "configure terminal", "no failover")
    assert compared(pair)[""].differences == 0
