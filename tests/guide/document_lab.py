"""The source document's lab, driven to the moment of its captures (source: Use of the show failover Command).

What the captures say of how it came there, and what this story does:

- Both units start together, the secondary a little earlier, and the primary has been both configuration's source and never
  its receiver since ("Sync Done").
- Group 1 has been active on the primary for 359610 s, but the primary has counted for some 780 s more: there was a test of
  forced failover before, and one of a failing failover link, in which nothing moves and no hello is heard.
- Group 2 was active on the primary for 3165 s, and on the secondary since, for 3900 s. The secondary's counters are as old as
  that: it was taken out of the pair and reloaded once group 2 had left it.
- Two ARP updates and no connection: a ping went through context1.
- The four times of the last failover lie within five seconds of one morning, although four days passed between them: the
  clocks were set back (`clock set`), as one does who rehearses the same maintenance window again.

Nothing is written into a unit: every number comes out of the rules, and the moments below are what makes them these.
"""

from functools import cache
from typing import Final

from simulator.lab import Action, Done, Lab, Operate, PutFault, Repair, StartRefused, advance, handle, open_lab
from simulator.vocabulary import Millis, UnitRole
from simulator.world.actions import StartFlow, StopFlow
from tests.lab.labs import changed, start

PRIMARY, SECONDARY = UnitRole.PRIMARY, UnitRole.SECONDARY
STARTED: Final[Millis] = 93_100
"""The primary's software starts."""
SETTLED: Final[Millis] = STARTED + 768_000
"""Group 1 is brought back to the primary, for good."""
SERVICE: Final[Millis] = STARTED + 353_312_500
"""The secondary is taken out."""
RETURNED: Final[Millis] = SERVICE + 3_165_500
"""Group 2 goes back to the secondary."""
CAPTURED: Final[Millis] = RETURNED + 3_900_500
"""The primary is asked; the secondary 75 s later."""


def _typed(unit: UnitRole, *lines: str) -> Operate:
    return Operate(unit, lines)


STORY: Final[tuple[tuple[Millis, Action], ...]] = (
    (20_000, PutFault("power primary")),
    (20_000, PutFault("power secondary")),
    (30_000, Repair("power secondary")),
    (STARTED - 60_000, Repair("power primary")),
    (STARTED + 300_000, _typed(SECONDARY, "failover active group 1")),
    (STARTED + 400_000, PutFault("link failover")),
    (STARTED + 715_000, Repair("link failover")),
    (SETTLED, _typed(PRIMARY, "clock set 06:12:45 16 April 2007", "failover active group 1")),
    (SERVICE, _typed(PRIMARY, "failover active group 2")),
    (SERVICE + 10_000, _typed(SECONDARY, "configure terminal", "no failover", "end")),
    (SERVICE + 25_000, _typed(SECONDARY, "clock set 06:11:46 16 April 2007", "reload noconfirm")),
    (SERVICE + 1_000_000, StartFlow("ping context1")),
    (SERVICE + 1_060_000, StopFlow("ping context1")),
    (RETURNED, _typed(PRIMARY, "clock set 06:12:43 16 April 2007")),
    (RETURNED, _typed(SECONDARY, "clock set 06:12:41 16 April 2007", "failover active group 2")),
)


@cache
def captured() -> tuple[Lab, Lab]:
    """The lab when the primary was asked, and 75 s later, when the secondary was."""
    lab = open_lab(changed(start("pix"), traffic=False))
    assert not isinstance(lab, StartRefused)
    for at_ms, action in STORY:
        step = handle(advance(lab, at_ms, messages=False).lab, "story", action)
        assert isinstance(step.answer, Done), step.answer
        lab = step.lab
    first = advance(lab, CAPTURED, messages=False).lab
    return first, advance(first, CAPTURED + 75_000, messages=False).lab
