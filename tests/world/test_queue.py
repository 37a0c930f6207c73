"""simulator/world/queue.py"""

from hypothesis import given
from hypothesis import strategies as st

from simulator.vocabulary import InterfaceKey, UnitRole
from simulator.world.queue import NEVER, BootDone, Packets, Pending, Queue

KEY = InterfaceKey("context1", "inside")


def packets(at_ms: int, seq: int) -> Packets:
    return Packets(at_ms, seq, UnitRole.PRIMARY, KEY, 0)


def boot(at_ms: int, seq: int) -> BootDone:
    return BootDone(at_ms, seq, UnitRole.PRIMARY, 0)


def drained(queue: Queue) -> list[Pending]:
    return [queue.pop() for _ in range(len(queue.heap))]


def test_earlier_comes_first_then_priority_then_what_was_put_in_first() -> None:
    queue = Queue(())
    for item in (boot(5, 1), packets(5, 3), packets(5, 2), packets(4, 4)):
        queue.push(item)
    assert drained(queue) == [packets(4, 4), packets(5, 2), packets(5, 3), boot(5, 1)]


def test_an_empty_queue_is_never_due() -> None:
    assert Queue(()).next_ms() == NEVER


@given(st.lists(st.integers(0, 9)), st.integers(0, 20))
def test_freezing_in_between_changes_no_order(times: list[int], cut: int) -> None:
    items = [packets(at_ms, seq) for seq, at_ms in enumerate(times)]
    whole, parted = Queue(()), Queue(())
    for index, item in enumerate(items):
        whole.push(item)
        if index == cut:
            parted = Queue(parted.frozen())
        parted.push(item)
    assert drained(Queue(parted.frozen())) == drained(whole)
