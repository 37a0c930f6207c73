"""Rehearsals: a runbook is played against the lab under an exercise, and the lab judges with the truth. Pure.

The contract
------------
A `Plan` is a runbook and, perhaps, an exercise (`read_runbook`, `read_exercise`, `plan_of`; each returns what is wrong as `Wrong`
values with file, line and reason). `check_against(plan, snapshot)` names what can never be true in a lab, before anyone plays.

A `Run` is a value over the lab's history. It is made and carried on by three functions, and by nothing else:

    run = begin(plan, snapshot, now_ms, acts=len(journal))    first step; before it, `prepared` did what the exercise starts with
    run = see(plan, run, sighting(frame_before, went))        for each batch `Went` of the lab (history/frame.py), in order
    run = said(plan, run, seat, input, snapshot, now_ms)      for each input of a person (inputs.py); NotNow: nothing changed

Whoever runs time while a run is on
- cuts batches at whole seconds: `frame.advance(..., every_ms=GRID_MS)`. States are judged at instants only (instants.py), so that
  the same events give the same verdict at any speed, live, replayed and headless. Other cuts do no harm.
- carries out `orders(plan, run)` after each `see` and `said`: acts of injects that have come, done in the lab as `EXERCISE`, each
  answered by `Performed(inject, refused)`.
- lets nobody go back in time or leave the branch: what counts is one history.
- says `Join(who)` for each person at a seat (`who` as the lab's journal has it), and as seat of `said` whose browser asked; what
  a facilitator types is nobody's deviation (seat FACILITATOR).
- shows a seat only `plan.seat(name).sees` (runbook.py, SIGHTS): the run knows everything, and leaves fog to the server.
- keeps the run as JSON or msgpack: it is a `Value`, small enough for one record; `replayed` makes it again from the lab's start,
  journal and `run.given`.

`run.question` is what a player is asked by an `else:` (answered by `Decide`); while it stands, no step goes on. `run.ended` says
that it is over: `completed`, `failed`, `aborted`, `interrupted`; `run.passed` that it also kept its rules, budgets and window.
`play` is the host without people.
"""

from simulator.rehearsal.conduct import Order, orders
from simulator.rehearsal.exercise_file import read_exercise
from simulator.rehearsal.follow import EXERCISE
from simulator.rehearsal.inputs import (
    Abort,
    Begin,
    Decide,
    Did,
    Given,
    Input,
    Interrupt,
    Join,
    Note,
    Performed,
    Rate,
    Skip,
    Steer,
    Tick,
    WriteDown,
)
from simulator.rehearsal.instants import GRID_MS, Sighting, advance, sighting
from simulator.rehearsal.plan import FACILITATOR, Plan, check_against, moved_to, plan_of
from simulator.rehearsal.player import CannotStart, Played, opened, play, play_on, prepared
from simulator.rehearsal.rehearse import NotNow, begin, said, see
from simulator.rehearsal.replay import replayed
from simulator.rehearsal.run import DEVIATIONS, OPEN, Finding, Kind, Run, RunState, StepState
from simulator.rehearsal.runbook import SIGHTS, Exercise, Runbook, Seat
from simulator.rehearsal.runbook_file import read_runbook
from simulator.rehearsal.shelf import Shelf, shelve

__all__ = [
    "DEVIATIONS",
    "EXERCISE",
    "FACILITATOR",
    "GRID_MS",
    "OPEN",
    "SIGHTS",
    "Abort",
    "Begin",
    "CannotStart",
    "Decide",
    "Did",
    "Exercise",
    "Finding",
    "Given",
    "Input",
    "Interrupt",
    "Join",
    "Kind",
    "NotNow",
    "Note",
    "Order",
    "Performed",
    "Plan",
    "Played",
    "Rate",
    "Run",
    "RunState",
    "Runbook",
    "Seat",
    "Shelf",
    "Sighting",
    "Skip",
    "Steer",
    "StepState",
    "Tick",
    "WriteDown",
    "advance",
    "begin",
    "check_against",
    "moved_to",
    "opened",
    "orders",
    "plan_of",
    "play",
    "play_on",
    "prepared",
    "read_exercise",
    "read_runbook",
    "replayed",
    "said",
    "see",
    "shelve",
    "sighting",
]
