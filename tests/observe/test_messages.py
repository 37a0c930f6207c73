"""How many messages of a batch are shown, and which."""

from simulator.observe.picture.messages import shown, via_text
from simulator.vocabulary import InterfaceKey, Link, UnitRole
from simulator.world.happenings import FaultPut, Happening, Sent
from tests.faults.named import fault


def sent(*kinds: str) -> list[Happening]:
    return [Happening(at, at, 0, UnitRole.PRIMARY, Sent(Link.FAILOVER, kind, at + 1)) for at, kind in enumerate(kinds)]


def test_few_messages_are_all_shown() -> None:
    assert shown(sent("hello", "probe", "hello"), 3) == {0, 1, 2}


def test_what_is_no_message_is_not_counted() -> None:
    other = Happening(9, 9, 0, None, FaultPut(fault("link failover")))
    assert shown([other, *sent("hello"), other], 1) == {1}


def test_routine_messages_make_room_for_rare_ones() -> None:
    assert shown(sent(*["hello"] * 50, "switch-order", *["interface-hello"] * 50, "probe"), 2) == {50, 101}


def test_room_that_is_left_is_spread_over_the_batch() -> None:
    visible = shown(sent(*["hello"] * 90, "probe", *["hello"] * 9), 4)
    assert len(visible) == 4
    assert 90 in visible
    assert {0, 33, 66} <= visible


def test_never_more_than_asked_for() -> None:
    for most in range(12):
        batch = sent(*["hello", "probe", "stay-alive", "switch-order", "probe"] * 4)
        assert len(shown(batch, most)) == most


def test_via_is_written_as_the_wire_says() -> None:
    assert via_text(Link.STATE) == "state"
    assert via_text(InterfaceKey("context1", "inside")) == "context1/inside"
