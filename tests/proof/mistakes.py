"""`python -m tests.proof.mistakes`: pair settings that someone types wrong on one unit, and corrects on both later: the two
are a pair again (reference 22), whatever broke meanwhile. Also a unit that lost its configuration and gets it typed anew."""

import sys
from random import Random
from typing import Final

from tests.proof import plain
from tests.proof.campaign import search, words
from tests.proof.chance import PAIRS, UNITS
from tests.proof.chance import story as random_story
from tests.proof.live import live
from tests.proof.stories import BETWEEN, Act, Story

LAN_MISTAKES: Final = (
    "failover lan unit {other}",
    "failover lan interface LANFailover Ethernet4",
    "failover interface ip LANFailover 10.1.0.2 255.255.255.0 standby 10.1.0.1",
    "failover interface ip LANFailover 10.9.0.1 255.255.255.0 standby 10.9.0.2",
    "failover key another",
)
MISTAKES: Final = ("no failover", "clear configure failover")
ERASED: Final = "write erase | y"


def story(seed: int, number: int) -> Story:
    """A mistake on one unit, perhaps a reload or some acts of a random story, and the correction, first here or there."""
    random = Random(f"mistakes {seed} {number}")  # not for secrets
    lab = PAIRS[number % len(PAIRS)]
    unit, other = random.sample(UNITS, 2)
    wait = random.choice((0, 700, 5_000, 20_000, 60_000, 200_000))
    kinds = (*MISTAKES, ERASED) if lab == "cable-based" else (*MISTAKES, *LAN_MISTAKES, ERASED)
    mistake = random.choice(kinds).format(other=other)
    if mistake == ERASED:
        acts = [Act(wait, f"order {unit} {ERASED}"), Act(1_000, f"order {unit} reload noconfirm")]
        before = 200_000
    else:
        acts = [Act(wait, f"conf {unit} {mistake}")]
        before = random.choice((1_000, 10_000, 60_000, 300_000))
        if random.random() < 0.3:
            acts.append(Act(2_000, f"order {random.choice(UNITS)} reload noconfirm"))
            before = 200_000
    if random.random() < 0.5:
        drawn = random_story(seed, 3 * number + PAIRS.index(lab)).acts
        acts += [act for act in drawn if act.text.startswith(("put", "repair"))][:2]
    order = [unit, other] if random.random() < 0.6 else [other, unit]
    if any(act.text.startswith(("put", "repair")) for act in acts):
        acts.append(Act(before, "repair-all"))
        before = 150_000
    for unit_of in order:
        acts.append(Act(before, f"conf {unit_of} {BETWEEN.join(_correction(lab, unit_of))}"))
        before = random.choice((0, 2_000, 30_000))
    return Story(lab, tuple(acts))


def _correction(lab: str, unit: str) -> tuple[str, ...]:
    """What somebody types on a unit to set the pair up."""
    link = ("interface Ethernet2", "no shutdown", "exit", "interface Ethernet3", "no shutdown", "exit")
    stateful = ("failover link stateful Ethernet2",)
    addresses = ("failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2",)
    groups = ("failover group 1", "exit", "failover group 2", "exit")  # `clear configure failover` takes them, too
    if lab == "cable-based":
        return (*link, *stateful, *addresses, *groups, "failover")
    enable = () if lab.endswith("asa") else ("failover lan enable",)
    return (
        *link,
        "no failover",
        f"failover lan unit {unit}",
        "failover lan interface LANFailover Ethernet3",
        "failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2",
        *enable,
        "failover key foverlab",
        *stateful,
        *addresses,
        *groups,
        "failover",
    )


def check(lived: Story) -> tuple[tuple[str, str], ...]:
    """The rules of the protocol; and a pair at the end, which those do not ask for."""
    end = live(lived)
    broken = tuple((f"{lived.lab}, {entry.rule}", str(entry)) for entry in end.broken)
    if _corrected(lived) and not (plain.pair(end.lab.world) and plain.groups(end.lab.world) == (1, 2)):
        return (*broken, (f"{lived.lab}, no pair", "the correction makes no pair with two groups"))
    return broken


def _corrected(lived: Story) -> bool:
    """Both units were given the whole correction, last of all: a story that was shrunk may lack it."""
    wanted = {f"conf {unit} {BETWEEN.join(_correction(lived.lab, unit))}" for unit in UNITS}
    return wanted == {act.text for act in lived.acts[-2:]}


if __name__ == "__main__":
    sys.exit(search(words(__doc__ or "", seconds=200), story, check))
