"""Random stories: the same seed and number always make the same story."""

from random import Random
from typing import Final

from simulator.vocabulary import Millis
from simulator.world.acts import all_faults
from tests.lab.labs import opened
from tests.proof.stories import BETWEEN, Act, Story

PAIRS: Final = ("lan-based", "lan-based-asa", "cable-based")
"""Labs that open as a pair. The empty ones wait for someone who types, and a story rarely does."""
UNITS: Final = ("primary", "secondary")
ORDERS: Final = (
    "failover active",
    "failover active group 1",
    "failover active group 2",
    "no failover active",
    "no failover active group 1",
    "no failover active group 2",
    "failover reset",
    "failover reset group 1",
    "write standby",
    "write memory all",
    "write memory",
    "reload noconfirm",
    "reload noconfirm",
    "reload noconfirm",
    "failover reload-standby",
    "clock set 12:00:00 1 january 2010",
    "clock set 3:04:05 29 february 2004",
)
MISTAKES: Final = (
    "failover lan unit primary",
    "failover lan unit secondary",
    "failover lan interface LANFailover Ethernet4",
    "failover lan interface LANFailover Ethernet3",
    "failover interface ip LANFailover 10.1.0.2 255.255.255.0 standby 10.1.0.1",
    "failover interface ip LANFailover 10.9.0.1 255.255.255.0 standby 10.9.0.2",
    "failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2",
    "failover key another",
    "failover key foverlab",
    "no failover",
    "no failover",
    "failover",
    "failover",
    "no failover link",
    "failover link stateful Ethernet2",
    "clear configure failover",
)
"""Lines that may leave two units that are no pair (reference 22), and those that mend it."""


def story(seed: int, number: int, labs: tuple[str, ...] = PAIRS) -> Story:
    """2 to 8 acts, of every kind."""
    random = Random(f"{seed} {number}")  # not for secrets
    lab = labs[number % len(labs)]
    calm = random.random() < 0.3
    acts: list[Act] = []
    for _ in range(random.randint(2, 8)):
        text = _act(random, lab, acts)
        acts.append(Act(_wait_ms(random, calm=calm), text))
    if random.random() < 0.3:
        acts.append(Act(random.choice((60, 120, 300, 600)) * 1_000, "nothing"))
    return Story(lab, tuple(acts))


def _wait_ms(random: Random, *, calm: bool) -> Millis:
    kind = random.random()
    if kind < 0.25 and not calm:
        return 0
    if kind < 0.4 and not calm:
        return random.choice((1, 10, 100, 250, 700, 1_000))
    if kind < 0.7:
        return random.randint(1, 20) * 1_000
    if kind < 0.9:
        return random.randint(20, 90) * 1_000
    return random.randint(90, 400) * 1_000


def _act(random: Random, lab: str, before: list[Act]) -> str:
    broken = [act.text.removeprefix("put ") for act in before if act.text.startswith("put ")]
    kind = random.random()
    if kind < 0.42:
        return f"put {_fault(random, lab)}"
    if kind < 0.57 and broken:
        return f"repair {random.choice(broken)}"
    if kind < 0.62:
        return "repair-all"
    unit = random.choice(UNITS)
    if kind < 0.78:
        return f"order {unit} {random.choice(ORDERS)}"
    if kind < 0.8:
        return f"order {unit} {_in_a_context(random)}"
    if kind < 0.94:
        return f"conf {unit} {_configuration(random)}"
    return f"conf {unit} {random.choice(MISTAKES)}"


def _fault(random: Random, lab: str) -> str:
    name = random.choice(all_faults(opened(lab).world))
    words = name.split()
    if words[0] == "loss":
        words[-1] = str(random.choice((1, 10, 30, 50, 90, 100)))
    if words[0] == "delay":
        words[-1] = str(random.choice((5, 100, 400, 900, 1_500, 4_000, 16_000, 50_000)))
    return " ".join(words)


def _configuration(random: Random) -> str:
    group = random.choice((1, 2))
    inside = f"failover group {group}"
    kinds = (
        f"failover polltime unit {_unit_times(random)}",
        f"failover polltime unit {_unit_times(random)}",
        BETWEEN.join((inside, f"polltime interface {_interface_times(random)}")),
        BETWEEN.join((inside, f"interface-policy {random.choice(('1', '2', '50%', '100%'))}")),
        BETWEEN.join((inside, "preempt")),
        BETWEEN.join((inside, f"preempt {random.choice((1, 5, 60, 300))}")),
        BETWEEN.join((inside, "no preempt")),
        BETWEEN.join((inside, random.choice(UNITS))),
        BETWEEN.join((inside, "replication http")),
        BETWEEN.join((f"context context{random.choice((1, 2))}", f"join-failover-group {group}")),
        f"hostname FW{random.randint(1, 9)}",
        "failover key foverlab2",
    )
    return random.choice(kinds)


def _in_a_context(random: Random) -> str:
    """Typed in a context: it is replicated from the unit where that is active."""
    line = random.choice(("no monitor-interface inside", "monitor-interface inside", "no monitor-interface outside"))
    return BETWEEN.join((f"changeto context context{random.choice((1, 2))}", "configure terminal", line, "end"))


def _unit_times(random: Random) -> str:
    """A poll and a hold time in range: the hold time at least three polls (reference 2.3)."""
    if random.random() < 0.4:
        poll_ms = random.choice((200, 250, 300, 500, 999))
        low_ms = max(800, 3 * poll_ms)
        hold = (
            f"msec {low_ms}"
            if low_ms < 1_000 and random.random() < 0.6
            else str(random.randint(-(-low_ms // 1_000), 15))
        )
        return f"msec {poll_ms} holdtime {hold}"
    poll_s = random.choice((1, 2, 3, 5, 15))
    return f"{poll_s} holdtime {random.randint(3 * poll_s, 45)}"


def _interface_times(random: Random) -> str:
    """The hold time at least five polls (reference 3.2)."""
    if random.random() < 0.4:
        return f"msec {random.choice((500, 999))} holdtime {random.choice((5, 10, 25))}"
    poll_s = random.choice((1, 2, 3, 5, 15))
    return f"{poll_s} holdtime {random.randint(5 * poll_s, 75)}"
