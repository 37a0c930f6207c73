"""What runbooks and exercises brought to the conditions, in a real lab."""

from typing import Final

import pytest

from simulator.lessons.conditions import holds, read_condition
from simulator.lessons.known import ANYONE, Known, Typed, known_of
from simulator.lessons.measures import is_typed_as
from simulator.wire.requests import Fault, Operate
from tests.lessons.play import Player

SETTLED_MS: Final = 120_000


def is_so(player: Player, text: str, known: Known | None = None) -> bool:
    return holds(read_condition(text), known or known_of(player.snapshot, player.engine.now_ms))


@pytest.fixture
def player() -> Player:
    return Player("lan-based", lambda: pytest.fail("no lesson is asked for"))


def test_a_healthy_pair_agrees_and_passes_traffic(player: Player) -> None:
    for text in (
        "both units agree",
        "context context1 passes traffic",
        "version of primary is 7.2(2)",
        "outage of context1 is below 1 s",
        "sessions lost is below 1",
    ):
        assert is_so(player, text), text
    assert not is_so(player, "group 1 is Active on nobody")
    assert not is_so(player, "context context9 passes traffic")
    assert not is_so(player, "version of primary is 8.4(7)")


def test_while_a_unit_is_not_missed_yet_its_group_is_active_nowhere(player: Player) -> None:
    player.ask(Fault(1, "power primary", True))
    player.pass_time(20_000)
    assert is_so(player, "group 1 is Active on nobody")
    assert not is_so(player, "both units agree")
    assert not is_so(player, "context context1 passes traffic")
    assert not is_so(player, "outage of context1 is below 10 s")
    player.pass_time(SETTLED_MS)
    assert is_so(player, "context context1 passes traffic")
    assert not is_so(player, "outage of context1 is below 10 s"), "the last interruption counts when it is over, too"
    assert is_so(player, "outage of context2 is below 10 s")


def test_sessions_lost_of_a_context_and_of_all(player: Player) -> None:
    player.ask(Operate(1, "secondary", ("failover active group 1",)))
    player.pass_time(SETTLED_MS)
    lost = sum(flow.lost for flow in player.snapshot.flows if flow.context == "context1")
    assert lost > 0
    assert not is_so(player, f"sessions lost of context1 is below {lost}")
    assert is_so(player, f"sessions lost of context1 is below {lost + 1}")


def test_what_was_typed_counts_by_who_typed_it_and_how_often(player: Player) -> None:
    typed = (Typed(1, "anna", "primary", "sh failover"), Typed(2, ANYONE, "secondary", "show  failover"))
    known = Known(player.snapshot, 3, typed)
    assert is_so(player, 'operator typed "show failover" 2 times', known)
    assert not is_so(player, 'operator typed "show failover" 3 times', known)
    assert is_so(player, 'anna typed "show failover"', known)
    assert not is_so(player, 'anna typed "show failover" 2 times', known)


def test_a_shortened_word_is_the_word() -> None:
    assert is_typed_as("SH FAIL", "show failover")
    assert not is_typed_as("s f", "show failover")
    assert not is_typed_as("show failover state", "show failover")
    assert not is_typed_as("no failover active group 1", "failover active group 1")
