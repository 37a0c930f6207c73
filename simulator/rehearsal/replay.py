"""The same run once more, from what the lab keeps and what people said: whoever played live finds the same verdict."""

from simulator.history import frame
from simulator.history.frame import Frame, at_opening
from simulator.lab import JournalEntry, LabStart, StartRefused, opening
from simulator.rehearsal.instants import Sighting, advance, sighting
from simulator.rehearsal.plan import Plan
from simulator.rehearsal.rehearse import begin, said, see
from simulator.rehearsal.run import Run
from simulator.vocabulary import Millis


def replayed(plan: Plan, start: LabStart, journal: tuple[JournalEntry, ...], run: Run) -> Run:
    """The run that this lab and the inputs of `run` make, up to the moment at which `run` stands.

    Nobody may have gone back in the lab's time while the run was on: a host does not allow it."""
    opened = opening(start)
    if isinstance(opened, StartRefused):  # cannot be: this very start made the lab
        return run
    now, again = at_opening("", opened), None
    given = list(run.given)
    for acts in range(len(journal) + 1):
        entry = journal[acts] if acts < len(journal) else None
        until_ms = min(entry.at_ms if entry else run.now_ms, run.now_ms)
        if again is None and acts == run.acts_begun:
            now, _ = _on(plan, now, None, run.begun_ms)
            again = begin(plan, now.view.snapshot, now.now_ms, acts=acts, auto=run.auto, fail_at=run.fail_at)
        while again is not None and given and given[0].acts == acts:
            due = given.pop(0)
            now, again = _on(plan, now, again, due.at_ms)
            assert again is not None
            again = said(plan, again, due.seat, due.input, now.view.snapshot, due.at_ms)
        now, again = _on(plan, now, again, until_ms)
        if entry is None or acts >= run.acts_seen:
            break
        went = frame.act(now, entry.who, entry.action)
        again = see(plan, again, sighting(now, went)) if again is not None else None
        now = went.frame
    return again if again is not None else run


def _on(plan: Plan, now: Frame, run: Run | None, until_ms: Millis) -> tuple[Frame, Run | None]:
    for step in advance(now, until_ms):
        if isinstance(step, Sighting):
            run = see(plan, run, step) if run is not None else None
        else:
            now = step
    return now, run
