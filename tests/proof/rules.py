"""The rules that every story is held against, and how long each may be broken.

All of them speak of two running units that are a pair by their configurations, with a failover link that carries everything
both ways (plain.py). How long a moment may last follows from the timers that the story has set, not from the simulator:

- Two active. Each unit tells its state at once: a message one way, the answer, `2 x delay`, and a switchover (about a second,
  reference 5.3; two with what travels beside it). Where the link has only just become whole, that message may have been lost
  before; the next hello comes within one unit poll.
- Nobody active, both units settled (Active, Standby Ready or Failed). The same: an order that was lost is told again with the
  next hello, and each second before it.
- Nobody active after a unit has started, or failover was enabled on it. A peer that died is noticed after the hold time, a
  negotiation lasts another, and a synchronisation takes a second for each five pieces, plus the way there and back of each.
- Two active though the failover link is not whole: a hold time and a poll, in which the loss is noticed, where each group was
  active on one unit when the link was lost, no unit has started since, and the units could always hear each other on some
  data VLAN: failover is suspended (source: Failover Actions, row 7; reference 23).
- Takeovers between two acts: one that follows from the act, one that may follow from it later (preemption, a hold time that
  runs out), then one a minute.
- Repaired, and ten minutes later: one Active, one Standby Ready for each group, the same configuration on both units or a
  message on a console that says that they differ.
"""

from typing import Final

from simulator.appliance import device as appliance
from simulator.appliance.device import Printed
from simulator.failover.outputs import Transition
from simulator.faults.names import name_of
from simulator.lab import Happening, Lab
from simulator.vocabulary import GroupId, GroupState, Millis, Power, Value
from simulator.world.world import World
from tests.proof import plain
from tests.proof.plain import ACTIVE, SETTLED, UNITS, Link

SWITCHOVER_MS: Final[Millis] = 2_000
SYNC_PIECES: Final = 80
SYNC_PIECE_MS: Final[Millis] = 250
SAYS_UNEQUAL: Final = "no longer synchronized"
SUSPENDED: Final = "two active though suspended"
SHAKY_LOSS: Final = 50
LONG_AGO_MS: Final[Millis] = 86_400_000


class Broken(Value, frozen=True):
    """A rule that did not hold. rule: its short name; at_ms: virtual time."""

    rule: str
    at_ms: Millis
    detail: str

    def __str__(self) -> str:
        return f"{self.rule} at {self.at_ms} ms: {self.detail}"


class Watch:
    """Looks at a lab again and again while a story is lived, and notes every rule that breaks."""

    def __init__(self, lab: Lab) -> None:
        self.broken: list[Broken] = []
        self._since: dict[tuple[str, GroupId], Millis] = {}
        self._takeovers: dict[GroupId, list[Millis]] = {1: [], 2: []}
        self._act_ms = lab.now_ms
        self._shaky = False
        self._started_ms: Millis = -LONG_AGO_MS
        self._suspended = False
        """The link was lost in operation, and the units have been able to hear each other on data interfaces since."""
        self._was_whole = False
        self._link: Link | None = None
        self._link_ms: Millis = -LONG_AGO_MS
        """Since when the link is as it is."""
        self._ordered_ms: Millis = -LONG_AGO_MS
        self.unequal_said = False
        self.look(lab.world)

    def note(self, happenings: tuple[Happening, ...]) -> None:
        for entry in happenings:
            output = entry.output
            if isinstance(output, Transition) and output.after is GroupState.JUST_ACTIVE and output.group:
                self._takeovers[output.group].append(entry.at_ms)
            elif isinstance(output, Transition) and output.before is GroupState.DISABLED:
                self._started_ms = entry.at_ms
            elif isinstance(output, Printed) and any(SAYS_UNEQUAL in line for line in output.lines):
                self.unequal_said = True

    def look(self, world: World) -> None:
        """The state of things now. Call it at every meaningful happening, and often enough between."""
        link = plain.link(world)
        self._shaky |= _shaky(world)
        if link != self._link:
            self._link, self._link_ms = link, world.now_ms
        self._note_suspension(world, link)
        for group in plain.groups(world):
            states = [plain.state(world, unit, group) for unit in UNITS]
            active = sum(entry in ACTIVE for entry in states)
            self._hold("two active", group, world, link, active == 2)
            self._hold("none active", group, world, link, active == 0)
            self._hold("address owned twice", group, world, link, _owned_twice(world, group))
            apart = active == 2 and self._suspended
            self._hold(SUSPENDED, group, world, plain.timers(world), apart)

    def _note_suspension(self, world: World, link: Link | None) -> None:
        if link is not None:
            self._was_whole = all(
                sum(plain.state(world, unit, group) in ACTIVE for unit in UNITS) == 1
                and all(plain.state(world, unit, group) in SETTLED for unit in UNITS)
                for group in plain.groups(world)
            )
            self._suspended = False
            return
        self._suspended |= self._was_whole and world.now_ms - self._ordered_ms > SWITCHOVER_MS
        self._was_whole = False
        self._suspended &= plain.data_path(world) and world.now_ms > self._started_ms and plain.pair(world)

    def _hold(self, rule: str, group: GroupId, world: World, link: Link | None, bad: bool) -> None:
        key = (rule, group)
        if link is None or not bad:
            self._since.pop(key, None)
            return
        # What was so while the link took longer is judged by how it is now, and from now on.
        since = max(self._since.setdefault(key, world.now_ms), self._link_ms)
        allowed_ms = allowed(link)
        if since < self._link_ms + link.poll_ms:
            allowed_ms += link.poll_ms
        if rule == SUSPENDED:
            allowed_ms = link.hold_ms + link.poll_ms + SWITCHOVER_MS
        if rule == "none active":
            allowed_ms = max(allowed_ms, self._started_ms + allowed_start(link) - since)
        if world.now_ms - since > allowed_ms and not any(entry.rule == rule for entry in self.broken):
            states = " / ".join(str(plain.state(world, unit, group)) for unit in UNITS)
            self.broken.append(
                Broken(rule, since, f"group {group} ({states}) for {world.now_ms - since} ms, allowed {allowed_ms}")
            )

    def acted(self, now: Millis, text: str) -> None:
        """Someone acts now: what comes after may follow from it."""
        if "failover active" in text:  # what is ordered before the loss of the link is noticed may reach nobody
            self._ordered_ms, self._suspended = now, False
        self._count(now)
        self._act_ms = now
        self._shaky = False
        for times in self._takeovers.values():
            times.clear()

    def _count(self, now: Millis) -> None:
        for group, times in self._takeovers.items():
            allowed_number = 2 + (now - self._act_ms) // 60_000
            if len(times) > allowed_number and not self._shaky:
                self.broken.append(
                    Broken("takeovers", times[0], f"group {group}: {len(times)} in {now - self._act_ms} ms")
                )

    def ended(self, world: World) -> None:
        """Everything was repaired ten minutes ago."""
        self._count(world.now_ms)
        if not plain.pair(world):
            return
        different = plain.differences(world)
        known = bool(different) and self.unequal_said
        for group in plain.groups(world):
            states = [plain.state(world, unit, group) for unit in UNITS]
            well = sorted(map(str, states)) == [GroupState.ACTIVE, GroupState.STANDBY_READY]
            # Units with other timers and policies than their peer may fail each other's interfaces.
            if not well and not (known and sum(state in ACTIVE for state in states) == 1):
                shown = " / ".join(str(plain.state(world, unit, group)) for unit in UNITS)
                self.broken.append(Broken("not back", world.now_ms, f"group {group}: {shown}"))
        if different and not known:
            self.broken.append(Broken("unequal", world.now_ms, "; ".join(different[:6])))


def allowed(link: Link) -> Millis:
    """How long two may be active, or nobody, on a link that has been as it is for a unit poll at least."""
    return 2 * link.delay_ms + SWITCHOVER_MS


def allowed_start(link: Link) -> Millis:
    """How long after a unit's start nobody may be active."""
    pieces_ms = SYNC_PIECES * (SYNC_PIECE_MS + 2 * link.delay_ms)
    return 2 * link.hold_ms + link.poll_ms + pieces_ms + SWITCHOVER_MS


def _owned_twice(world: World, group: GroupId) -> bool:
    """An address of the group that both units answer for on enabled interfaces."""
    owned = []
    for unit in UNITS:
        chassis = world.chassis(unit)
        on = chassis.power is Power.ON
        interfaces = appliance.interfaces(chassis.device) if on else ()
        owned.append({(i.port, i.vlan, i.address) for i in interfaces if i.group == group and i.enabled and i.address})
    return bool(owned[0] & owned[1])


def _shaky(world: World) -> bool:
    """Losses so heavy that silences are chance."""
    for entry in world.faults:
        kind, *place = name_of(entry.fault).split()
        if kind == "loss" and (int(place[2]) >= SHAKY_LOSS or place[1] == "Ethernet3"):
            return True
    return False
