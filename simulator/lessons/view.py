"""What browsers are told of a lesson that runs, by how much it is to help."""

import msgspec

from simulator.lessons.lesson import BLIND, HINTS, PREDICT, WATCHED, Act, Lesson, Step
from simulator.lessons.run import LessonRun, StepRun, is_done
from simulator.wire import requests
from simulator.wire.lesson import ActView, LessonView, RuleView


def view(lesson: Lesson, run: LessonRun, *, voting: bool = False) -> LessonView:
    """voting: the present step's question is open, so that nothing may give its answer away."""
    if run.help == BLIND:
        return _blind(lesson, run)
    step, done = lesson.steps[run.at], is_done(run)
    told = done or not voting
    return LessonView(
        lesson=lesson.key,
        title=lesson.title,
        help=run.help,
        step=run.at + 1,
        steps=len(lesson.steps),
        heading=step.heading,
        narration=step.narration,
        acts=_acts(step, run.step) if told and run.help in (WATCHED, PREDICT) else (),
        expects=tuple(condition.text for condition in step.expects) if told else (),
        met=tuple(time >= 0 for time in run.step.met[: len(step.expects)]) if told else (),
        hint="\n".join(step.hints[: run.step.hints]) if told else "",
        rule=RuleView(step.rule.section, step.rule.text) if step.rule and done else None,
        done=done,
        ended=run.at + 1 == len(lesson.steps),
        notes=step.notes,
        since_ms=run.step.entered_ms,
        question=run.step.question or None,
        hints_left=len(step.hints) - run.step.hints if told and not done and run.help == HINTS else 0,
        explanation=step.explanation if done else "",
        next_heading=lesson.steps[run.at + 1].heading if run.at + 1 < len(lesson.steps) else "",
        memory=_memory(run),
    )


def _acts(step: Step, run: StepRun) -> tuple[ActView, ...]:
    return tuple(act_view(act, done=time >= 0) for act, time in zip(step.acts, run.acts, strict=True))


def act_view(act: Act, *, done: bool) -> ActView:
    """The act as the page shows and sends it."""
    return ActView(act.text, act.target, () if act.request is None else (_request(act.request),), done)


def _request(request: requests.AnyRequest) -> dict[str, object]:
    """As the page sends it: without a number, and without what is not said."""
    fields: dict[str, object] = msgspec.to_builtins(request)
    return {name: value for name, value in fields.items() if name != "id" and value is not None}


def _blind(lesson: Lesson, run: LessonRun) -> LessonView:
    """The goal and nothing else; at the end what came true of all that was to be seen."""
    told: list[str] = []
    met: list[bool] = []
    for step, seen in zip(lesson.steps, run.steps, strict=True):
        told += [condition.text for condition in step.expects]
        met += [time >= 0 for time in seen.met[: len(step.expects)]]
    narration = f"{sum(met)} of {len(met)} goals reached." if run.evaluated else lesson.goal
    return LessonView(
        lesson=lesson.key,
        title=lesson.title,
        help=run.help,
        step=2 if run.evaluated else 1,
        steps=2,
        heading="Your result" if run.evaluated else "Your task",
        narration=narration,
        acts=(),
        expects=tuple(told) if run.evaluated else (),
        met=tuple(met) if run.evaluated else (),
        hint="",
        rule=None,
        done=run.evaluated,
        ended=run.evaluated,
        notes="\n".join(step.notes for step in lesson.steps if step.notes),
        since_ms=run.steps[0].entered_ms,
        memory=_memory(run),
    )


def _memory(run: LessonRun) -> str:
    return msgspec.json.encode(run).decode()
