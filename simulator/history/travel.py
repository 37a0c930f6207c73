"""Looking back and going back: what a lab's past and branching journal are asked for, and how the present is left."""

from collections.abc import Callable
from typing import Final

from msgspec.structs import replace

from simulator import observe
from simulator.history.branches import branches_after
from simulator.history.explanations import Inquiry
from simulator.history.frame import Frame, Went
from simulator.history.journal import BranchingJournal, Entry, Impossible, Returned, Rewound, Turn
from simulator.history.past import Journal, Past
from simulator.lab import ConsoleLine, Opening, is_reading
from simulator.vocabulary import Millis
from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.requests import AnyRequest, Exchange, Look, Return, Rewind, Share, Undo, Why

NOT_YET: Final = "the past of this lab is still being worked out; try again in a moment"
SLICE_MS: Final[Millis] = 60_000
"""Virtual time of the past that is simulated again in one go, so that no lab keeps the others waiting."""
MOST_UNFOLLOWED: Final = 4


def last_act(journal: Journal) -> int | None:
    """Where the last act begins that can be undone: what only reads is none, and what was pasted together is one."""
    at = len(journal) - 1
    while at >= 0 and is_reading(journal[at].action):
        at -= 1
    while at > 0 and _goes_on(journal, at):
        at -= 1
    return at if at >= 0 else None


def _goes_on(journal: Journal, at: int) -> bool:
    """Whether it is a line of the same paste as the one before it."""
    line, before = journal[at].action, journal[at - 1].action
    return (
        isinstance(line, ConsoleLine) and line.pasted and isinstance(before, ConsoleLine) and before.unit == line.unit
    )


class Travel:
    """Of one lab. `past` is the way to its present; one other way at a time is known as well: of a link, or of a branch."""

    def __init__(self, past: Past, branching: BranchingJournal, opened: Callable[[], Opening]) -> None:
        self._opened: Final = opened
        self._inquiry: Inquiry | None = None
        self._past = past
        self._unfollowed: list[Went] = []
        self.branching = branching
        self._other: tuple[Journal, Millis, Past] | None = None

    @property
    def past(self) -> Past:
        self.catch_up()
        return self._past

    @past.setter
    def past(self, past: Past) -> None:
        self._past, self._unfollowed = past, []

    def follow(self, went: Went) -> None:
        """The lab has gone on. Its past hears of it when somebody wants it, or there is time: people wait for the step, and
        nobody for its memory."""
        self._unfollowed.append(went)
        if len(self._unfollowed) > MOST_UNFOLLOWED:
            self.catch_up()

    def catch_up(self) -> None:
        if self._unfollowed:
            news, self._unfollowed = self._unfollowed, []
            for went in news:
                self._past.follow(went)

    def ready(self, request: AnyRequest) -> bool:
        """Whether it can be answered at once; if not, some of the work that it needs has been done."""
        if not isinstance(request, Look | Rewind | Undo | Return | Why | Exchange):
            return True
        if not self.past.rebuild(SLICE_MS):
            return False
        journal = self.past.present.lab.journal
        match request:
            case Look():
                return (request.journal is not None and request.journal > len(self.branching.entries)) or self._is_near(
                    request
                )
            case Undo():
                at = last_act(journal)
                return at is None or self.past.approach(journal[at].at_ms, at, SLICE_MS)
            case Rewind(at_ms=at_ms):
                return self.past.approach(at_ms, sum(entry.at_ms <= at_ms for entry in journal), SLICE_MS)
            case Return(branch=number):
                left = self.branching.branch(number)
                return left is None or self._other_way(left.journal, left.until_ms) is not None
            case _:
                return self._inquiry_about(request).goes_on()

    def _is_near(self, look: Look) -> bool:
        sought = self._sought(look)
        if sought is None:
            return False
        way, keep, _, at_ms = sought
        return way.approach(at_ms, keep, SLICE_MS)

    # --- causes and messages ------------------------------------------------------------------------------------------

    def inquire(self, request: Why | Exchange) -> Answer:
        """All the work that is left of it, at once."""
        inquiry = self._inquiry_about(request)
        self._inquiry = None
        return inquiry.answer()

    def _inquiry_about(self, request: Why | Exchange) -> Inquiry:
        if self._inquiry is None or not self._inquiry.is_of(self.past, request):
            self._inquiry = Inquiry(self.past, self._opened, request)
        return self._inquiry

    # --- looking back -------------------------------------------------------------------------------------------------

    def look(self, request: Look) -> Answer:
        """The lab as it was. Browsers lay nothing onto this snapshot: it has no number."""
        if not self.ready(request):
            return codec.refuse(request.id, "refused", NOT_YET)
        count = request.journal
        if count is not None and count > len(self.branching.entries):
            return codec.refuse(request.id, "refused", f"journal: this lab has {len(self.branching.entries)} entries")
        sought = self._sought(request)
        assert sought is not None  # it is ready
        way, keep, until_ms, at_ms = sought
        frame = way.at(at_ms, keep=keep)
        after_ms = way.after(frame.now_ms)
        now = self.past.present
        result: dict[str, object] = {
            "snapshot": self._shown(frame),
            "before_ms": way.before(frame.now_ms),
            "after_ms": after_ms if after_ms is None or after_ms <= until_ms else None,
            "present": frame.now_ms <= now.now_ms
            and frame.lab.journal == tuple(entry for entry in now.lab.journal if entry.at_ms <= frame.now_ms),
        }
        return Answer(id=request.id, ok=True, result=result)

    def _shown(self, frame: Frame) -> object:
        """Lesson and question stand beside the lab and have no past."""
        now = self.past.present.view.snapshot
        seen = observe.numbered(frame.view, run=0, seq=0)
        return replace(seen, branches=now.branches, lesson=None, question=None)

    def share(self, request: Share) -> Answer:
        now_ms, opened_ms = self.past.present.now_ms, self.past.present.lab.opened_ms
        at_ms = now_ms if request.at_ms is None else min(max(request.at_ms, opened_ms), now_ms)
        return Answer(id=request.id, ok=True, result={"at_ms": at_ms, "journal": len(self.branching.entries)})

    def way_to(self, at_ms: Millis | None, count: int | None) -> tuple[tuple[Entry, ...], Millis]:
        """What has to be done again to stand at that moment; all that was ever done, and now, where none is named."""
        now = self.past.present
        if at_ms is None and count is None:
            return self.branching.entries, now.now_ms
        journal, left_ms = self.branching.as_of(len(self.branching.entries) if count is None else count)
        until_ms = now.now_ms if left_ms is None else left_ms
        at_ms = max(now.lab.opened_ms, until_ms if at_ms is None else min(at_ms, until_ms))
        return tuple(entry for entry in journal if entry.at_ms <= at_ms), at_ms

    def _sought(self, look: Look) -> tuple[Past, int | None, Millis, Millis] | None:
        """The way, how many of its entries to keep, until when it was the present, and the moment on it that is looked for;
        None: that way is not known yet, and a slice of the work is done."""
        found = self._way(look.journal, look.at_ms)
        if found is None:
            return None
        way, keep, until_ms = found
        at_ms = min(look.at_ms, until_ms)
        stepped = way.before(at_ms) if look.step == "back" else way.after(at_ms) if look.step else None
        if stepped is None or stepped > until_ms:
            return way, keep, until_ms, at_ms
        found = self._way(look.journal, stepped)
        return None if found is None else (*found, stepped)

    def _way(self, count: int | None, at_ms: Millis) -> tuple[Past, int | None, Millis] | None:
        """On which the lab was at that time when so many entries had been made; how many of its journal's entries to keep,
        and until when that was the present."""
        now = self.past.present
        if count is None:
            return self.past, None, now.now_ms
        journal, left_ms = self.branching.as_of(count)
        until_ms = now.now_ms if left_ms is None else left_ms
        at_ms = min(at_ms, until_ms)
        later = now.lab.journal[len(journal) :][:1]
        on_this = at_ms <= now.now_ms and not any(entry.at_ms < at_ms for entry in later)
        if on_this and journal == now.lab.journal[: len(journal)]:
            return self.past, len(journal), min(until_ms, now.now_ms)
        other = self._other_way(journal, until_ms)
        return None if other is None else (other, len(journal), until_ms)

    def _other_way(self, journal: Journal, until_ms: Millis) -> Past | None:
        """None: it is not known yet, and a slice of the work is done."""
        if self._other is None or self._other[:2] != (journal, until_ms):
            parts_ms, shared = self.past.parts_at(journal, until_ms)
            if not self.past.approach(parts_ms, shared, SLICE_MS):
                return None
            self._other = journal, until_ms, self.past.parting(journal, until_ms)
        other = self._other[2]
        return other if other.lives(SLICE_MS) else None

    # --- going back ---------------------------------------------------------------------------------------------------

    def turn(self, who: str, request: Rewind | Undo | Return) -> Answer | Turn:
        """The entry of the journal, or why it cannot be made."""
        if not self.ready(request):
            return codec.refuse(request.id, "refused", NOT_YET)
        now = self.past.present
        journal = now.lab.journal
        match request:
            case Undo():
                at = last_act(journal)
                if at is None:
                    return codec.refuse(request.id, "refused", "there is nothing to undo")
                return Turn(now.now_ms, who, Rewound(journal[at].at_ms, at))
            case Rewind(at_ms=at_ms):
                if not now.lab.opened_ms <= at_ms <= now.now_ms:
                    wrong = f"at_ms: outside this lab's history ({now.lab.opened_ms}-{now.now_ms} ms)"
                    return codec.refuse(request.id, "refused", wrong)
                return Turn(now.now_ms, who, Rewound(at_ms, sum(entry.at_ms <= at_ms for entry in journal)))
            case Return(branch=branch):
                if self.branching.branch(branch) is None:
                    return codec.refuse(request.id, "refused", f"branch: there is no branch {branch}")
                return Turn(now.now_ms, who, Returned(branch))

    def prepare(self, turn: Turn) -> bool:
        """A slice of what `take` will need is done; True: nothing is left. What cannot be done needs nothing."""
        past = self.past
        match turn.action:
            case Rewound(to_ms, keep):
                done = past.present.lab.journal[max(0, keep) :][:1]
                return any(entry.at_ms < to_ms for entry in done) or past.approach(to_ms, max(0, keep), SLICE_MS)
            case Returned(branch):
                left = self.branching.branch(branch)
                return left is None or self._other_way(left.journal, left.until_ms) is not None

    def take(self, turn: Turn) -> Frame:
        """The present from now on. Raises Impossible where the branching journal does not allow it."""
        seen, opened_ms = self.past.present.view.snapshot, self.past.present.lab.opened_ms
        branching = self.branching.after(turn)
        if isinstance(turn.action, Rewound) and turn.action.to_ms < opened_ms:
            raise Impossible(f"to_ms: {turn.action.to_ms} is before {opened_ms}, when the lab was opened")
        if isinstance(turn.action, Rewound):
            past, there = self.past, self.past.at(turn.action.to_ms, keep=turn.action.keep)
        else:
            left = self.branching.branch(turn.action.branch)
            assert left is not None  # branching.after has looked
            while (other := self._other_way(left.journal, left.until_ms)) is None:
                pass
            past, there = other, other.present
        snapshot = replace(there.view.snapshot, branches=branches_after(seen, branching))
        there = Frame(there.lab, replace(there.view, snapshot=snapshot))
        past.go_back(there)
        self.past = past
        self.branching, self._other = branching, None
        return there
