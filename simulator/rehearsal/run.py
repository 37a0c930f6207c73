"""A run as a value: what was demanded, what was seen and by whom, what was true, and when. Times are virtual milliseconds."""

from enum import StrEnum
from typing import Final

from simulator.lessons.known import Known, Typed
from simulator.lessons.run import BROKEN, OPEN
from simulator.rehearsal.inputs import Given
from simulator.vocabulary import Millis, Value
from simulator.wire.snapshot import Snapshot

__all__ = ["BROKEN", "OPEN"]


class StepState(StrEnum):
    NOT_REACHED = "not reached"
    ON = "on"
    PASSED = "passed"
    WARNED = "warned"
    FAILED = "failed"
    BLOCKED = "blocked"
    SKIPPED = "skipped"


class RunState(StrEnum):
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    ABORTED = "aborted"
    INTERRUPTED = "interrupted"


class Kind(StrEnum):
    """What a finding is about."""

    LOOKED_FINE = "looked fine, was not"
    """A player said that a step is done, and it was not."""
    FAILED = "failed"
    BLOCKED = "blocked"
    WRONG_READING = "wrong reading"
    NO_ANSWER = "no answer"
    """Something was written down that says nothing: "checked"."""
    BUDGET = "budget exceeded"
    WATCH = "rule broken"
    """An `always:` or `never:`."""
    WINDOW = "window exceeded"
    LOST = "lost"
    ABORTED = "aborted"
    FORCED = "way back forced"
    REFUSED = "not possible"
    WRONG_UNIT = "wrong unit"
    WRONG_CONTEXT = "wrong context"
    REPEATED = "repeated"
    OUT_OF_ORDER = "out of order"
    UNPLANNED = "not in the runbook"
    SKIPPED = "step skipped"
    PERMITTED = "skip permitted"
    """The facilitator left a step out: it is not done, and nobody is blamed for it."""
    NOTHING_DONE = "nothing done"
    """The run came to its end, and not one step of the runbook was carried out."""


DEVIATIONS: Final = (
    Kind.WRONG_UNIT,
    Kind.WRONG_CONTEXT,
    Kind.REPEATED,
    Kind.OUT_OF_ORDER,
    Kind.UNPLANNED,
    Kind.SKIPPED,
    Kind.PERMITTED,
)
"""What makes a run deviate from its runbook; noted, not punished."""
NOT_PASSED: Final = (Kind.BUDGET, Kind.WATCH, Kind.WINDOW, Kind.SKIPPED, Kind.NOTHING_DONE)
"""What keeps a completed run from being passed."""
DONE: Final = (StepState.PASSED, StepState.WARNED)


class Finding(Value):
    """step: from 1; 0: none. seat, unit: "" where it is about nobody, nothing."""

    at_ms: Millis
    step: int
    kind: Kind
    text: str
    seat: str = ""
    unit: str = ""


class Command(Typed):
    """A line that someone typed. who: the seat; step: the one that was on, from 1."""

    step: int = 0
    deviation: str = ""


class Written(Value):
    """What a player wrote down. truth: the value at that moment."""

    text: str = ""
    truth: str = ""
    at_ms: int = OPEN
    seat: str = ""


class Watched(Value):
    """since_ms: of what stays, since when it has; came_ms: when it came about, or, of what must always hold, ceased to."""

    since_ms: int = OPEN
    came_ms: int = OPEN


class StepRun(Value):
    """met: of each demand the time, OPEN or BROKEN; since: since when what stays has; truths: what was so when it was judged;
    acts: when each act was done; started_ms: the first act or tick; acted_ms: the last one that changes something."""

    state: StepState = StepState.NOT_REACHED
    met: tuple[int, ...] = ()
    since: tuple[int, ...] = ()
    truths: tuple[str, ...] = ()
    acts: tuple[int, ...] = ()
    written: tuple[Written, ...] = ()
    watched: tuple[Watched, ...] = ()
    over_budget: tuple[int, ...] = ()
    entered_ms: int = OPEN
    started_ms: int = OPEN
    acted_ms: int = OPEN
    ticked_ms: int = OPEN
    ticked_by: str = ""
    done_ms: int = OPEN
    reason: str = ""


class FlowRun(Value):
    """What became of one flow since the run began. outages: from and to; longest_ms counts one that still lasts, too."""

    flow: str
    context: str
    lost_before: int
    kept_before: int
    lost: int = 0
    kept: int = 0
    longest_ms: Millis = 0
    outages: tuple[tuple[Millis, Millis], ...] = ()


class InjectRun(Value):
    """fired_ms: when it came; since_ms: of what stays, since when; done_ms: when its act was done; refused: why it was not."""

    fired_ms: int = OPEN
    since_ms: int = OPEN
    done_ms: int = OPEN
    refused: str = ""
    held: bool = False
    skipped: bool = False


class Told(Value):
    """A row of the truth: what happened in the lab."""

    at_ms: Millis
    kind: str
    unit: str
    text: str


class Run(Value):
    """at: the step that is on, from 0 of all steps (those of the way back come last). acts_begun, acts_seen: entries of the lab's
    journal when the run began, and so far; people:
    who in the journal -> seat; judged_ms: the last moment at which states were judged."""

    begun_ms: Millis
    now_ms: Millis
    auto: bool
    steps: tuple[StepRun, ...]
    flows: tuple[FlowRun, ...]
    watched: tuple[Watched, ...]
    over_budget: tuple[int, ...]
    injects: tuple[InjectRun, ...] = ()
    shown: tuple[Watched, ...] = ()
    """Of each `expected:` when it was shown."""
    lost: tuple[Watched, ...] = ()
    hints: tuple[Watched, ...] = ()
    fail_at: int = 0
    """The step at which the way back is forced, from 1; 0: none."""
    state: RunState = RunState.RUNNING
    at: int = 0
    backing_out: bool = False
    question: str = ""
    """What the player is asked, while the run waits for the answer."""
    judged_ms: Millis = 0
    acts_begun: int = 0
    acts_seen: int = 0
    ended_ms: int = OPEN
    people: tuple[tuple[str, str], ...] = ()
    commands: tuple[Command, ...] = ()
    findings: tuple[Finding, ...] = ()
    told: tuple[Told, ...] = ()
    given: tuple[Given, ...] = ()
    """What people said to the run, in order: with the lab's start and journal it makes the same run again."""

    @property
    def ended(self) -> bool:
        return self.state is not RunState.RUNNING

    @property
    def step(self) -> StepRun:
        return self.steps[self.at]

    @property
    def deviated(self) -> bool:
        return any(finding.kind in DEVIATIONS for finding in self.findings)

    @property
    def passed(self) -> bool:
        """Completed, every step done or its skip permitted, every rule kept, no budget exceeded."""
        return self.state is RunState.COMPLETED and all(finding.kind not in NOT_PASSED for finding in self.findings)


def known(run: Run, snapshot: Snapshot) -> Known:
    """What conditions are judged by: counted from the beginning of the run."""
    return Known(
        snapshot=snapshot,
        now_ms=run.now_ms,
        typed=run.commands,
        outages={flow.flow: flow.longest_ms for flow in run.flows},
        lost={flow.flow: flow.lost for flow in run.flows},
        steps=tuple(step.state.value if run.ended or step.entered_ms != OPEN else "" for step in run.steps),
    )
