"""What leaves the server for a viewer and for a participant: every frame of a whole lesson, at each level of help."""

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any, Final

import msgspec
import pytest
from django.test import AsyncClient
from django.urls import reverse

from dashboard.bus import bus
from dashboard.models import Lab
from simulator.lessons import BLIND, HINTS, LEVELS, PREDICT, Lesson, Step
from simulator.wire.requests import AnyRequest, SetClock
from simulator.wire.roles import Role
from simulator.worker.hosts.lesson_files import shelf
from simulator.worker.worker import Worker
from tests.dashboard.conftest import Browser, cookies

LESSON: Final = next(lesson for lesson in shelf().lessons if lesson.key == "unit-power")
STEP_MS: Final = 150_000
"""Virtual time that a step gets at the level at which nobody is told when it is done."""
QUESTIONS: Final[tuple[dict[str, object], ...]] = (
    {"type": "look", "at_ms": 1_000},
    {"type": "why", "thing": "group primary 1", "at_ms": 1_000},
    {"type": "exchange", "from_ms": 0, "until_ms": 1_000},
    {"type": "series", "points": 10},
    {"type": "share"},
    {"type": "compare"},
    {"type": "complete", "unit": "primary", "line": "sh"},
    {"type": "help", "unit": "primary", "line": "show "},
    {"type": "join"},
)
"""All that a viewer may ask."""


class Class:
    """An owner who goes through the lesson, with a viewer and a participant who are sent what they are sent."""

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.owner = Browser(f"/ws/lab/{lab.name}", cookies=cookies(lab, Role.OWNER))
        self.viewer = Browser(f"/ws/lab/{lab.name}")
        self.phone = Browser(f"/ws/join/{lab.join}", cookies=voting(lab))
        self._ids = 0

    async def open(self) -> None:
        await bus().begin(self.lab.name, self.lab.library, self.lab.seed)
        for browser in (self.owner, self.viewer, self.phone):
            assert await browser.open()
        await self.owner.join()
        await self.viewer.join()
        assert (await self.phone.next())["type"] == "question"

    async def close(self) -> None:
        """All that was on its way has come."""
        await self.viewer.see(self.owner.seq)
        for browser in (self.owner, self.viewer, self.phone):
            await browser.close()

    async def ask(self, browser: Browser, **request: object) -> dict[str, Any]:
        self._ids += 1
        answer = await browser.ask(self._ids, **request)
        assert answer["ok"], (request, answer)
        return dict(answer.get("result", {}))

    async def until(self, told: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while not told():
                await self.owner.next()

    def _last(self, kind: str) -> dict[str, Any]:
        told = [event[kind] for event in self.owner.events if event["type"] == kind]
        return dict((told[-1] if told else self.owner.snapshot[kind]) or {})

    @property
    def now_ms(self) -> int:
        return max((event["at_ms"] for event in self.owner.events), default=0)

    async def teach(self, level: str) -> None:
        await self.ask(self.owner, type="clock", speed=600, paused=False)
        await self.ask(self.owner, type="lesson", lesson=LESSON.key, help=level)
        for number, step in enumerate(LESSON.steps, 1):
            if level != BLIND:
                await self.ask(self.owner, type="lesson-step", step=number)
            if level == HINTS:
                await self.ask(self.owner, type="lesson-step", hint=True)
            if level == PREDICT and step.question:
                await self._vote()
            elif number == 2:
                await self._look_around()
            await self._do(step, level)
        if level == BLIND:
            await self.ask(self.owner, type="lesson-step", step=2)
        await self.ask(self.owner, type="clock", paused=True)

    async def _vote(self) -> None:
        question = self._last("question")
        assert question["state"] == "open"
        await self._look_around()
        await self.ask(self.phone, type="predict", question=question["question"], choice="a")
        await self.ask(self.owner, type="close", question=question["question"], to="closed")

    async def _look_around(self) -> None:
        for request in QUESTIONS:
            self._ids += 1
            answer = await self.viewer.ask(self._ids, **request)
            assert answer["ok"] or answer["error"]["code"] == "refused", answer  # a unit without power has no console

    async def _do(self, step: Step, level: str) -> None:
        began_ms = self.now_ms
        for act in step.acts:
            if act.request is not None and not isinstance(act.request, SetClock):
                await self.ask(self.owner, **sent(act.request))
        if level == BLIND:
            await self.until(lambda: self.now_ms >= began_ms + STEP_MS)
        else:
            await self.until(lambda: bool(self._last("lesson").get("done")))


def sent(request: AnyRequest) -> dict[str, object]:
    fields = msgspec.to_builtins(request)
    return {name: value for name, value in fields.items() if name != "id" and value is not None}


def voting(lab: Lab) -> dict[str, str]:
    return {"voter": cookies(lab, Role.OWNER)["voter"]}


def written(text: str) -> str:
    """The text as it stands in a frame."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def secrets(steps: tuple[Step, ...]) -> Iterator[str]:
    """What is on the cards of these steps, except short words that the lab's own sentences may contain."""
    for step in steps:
        texts = [step.narration, step.explanation, *step.hints, *(act.text for act in step.acts)]
        texts += [condition.text for condition in step.expects]
        texts += [step.question.text] if step.question else []
        texts += [step.rule.text] if step.rule else []
        yield from (text for text in texts if len(text) > 20)


def card_of(step: Step) -> Iterator[str]:
    """What is told of a step that is not done: other steps may have the same words."""
    yield from (*(act.text for act in step.acts), *(condition.text for condition in step.expects), *step.hints)


NOTES: Final = tuple(line for step in LESSON.steps for line in step.notes.splitlines() if line)


def withheld(lesson: Lesson, level: str, card: dict[str, Any] | None, question: dict[str, Any] | None) -> set[str]:
    """What someone who sees this card and this question must not read."""
    if card is None:
        return set(secrets(lesson.steps))
    if level == BLIND:
        told = {condition.text for step in lesson.steps for condition in step.expects} if card["done"] else set()
        return set(secrets(lesson.steps)) - told
    now, later = lesson.steps[card["step"] - 1], lesson.steps[card["step"] :]
    hidden = set(secrets(later)) | ({now.explanation} if not card["done"] else set())
    if question is not None and question["state"] == "open":
        hidden |= set(secrets((now,)))
    voting = question is not None and question["state"] == "open"
    told = set(secrets(lesson.steps[: card["step"] - 1])) | {now.narration} | (set() if voting else set(card_of(now)))
    if question is not None:
        told |= {question["text"], question["explanation"]}
    return hidden - told - {""}


def assert_nothing_withheld(level: str, texts: list[str]) -> None:
    card: dict[str, Any] | None = None
    question: dict[str, Any] | None = None
    cards = 0
    for text in texts:
        frame = json.loads(text)
        if "ok" not in frame and frame["type"] in ("snapshot", "lesson", "question"):
            told = frame["snapshot"] if frame["type"] == "snapshot" else frame
            card, question = told.get("lesson", card), told.get("question", question)
            cards += card is not None
        for hidden in (*NOTES, *withheld(LESSON, level, card, question)):
            assert written(hidden) not in text, (hidden, text[:400])
        assert "entered_ms" not in text
        assert card is None or (card["notes"], card["memory"], card["next_heading"]) == ("", "", "")
        if question is not None and question["state"] == "open":
            assert not any(choice["votes"] for choice in question["choices"])
        if question is not None and question["state"] != "revealed":
            assert question["explanation"] == ""
            assert all(choice["right"] is None for choice in question["choices"])
    assert cards > len(LESSON.steps) or level == BLIND


def assert_only_questions(lab: Lab, level: str, texts: list[str]) -> None:
    asked: set[int] = set()
    for text in texts:
        frame = json.loads(text)
        assert set(frame) in ({"type", "question"}, {"type", "live"}, {"id", "ok", "result"}), text
        question = frame.get("question")
        if question is not None:
            asked.add(question["question"])
            assert question["state"] == "revealed" or question["explanation"] == ""
            assert question["state"] == "revealed" or all(choice["right"] is None for choice in question["choices"])
        for hidden in (lab.name, *NOTES):
            assert written(hidden) not in text
    assert len(asked) == (sum(step.question is not None for step in LESSON.steps) if level == PREDICT else 0)


@pytest.fixture
def client() -> AsyncClient:
    return AsyncClient(headers={"host": "testserver"})


@pytest.mark.parametrize("level", LEVELS)
async def test_nobody_is_sent_what_the_role_may_not_see(
    level: str, lab: Lab, real: Worker, client: AsyncClient
) -> None:
    room = Class(lab)
    await room.open()
    await room.teach(level)
    page, file = await client.get(f"/lab/{lab.name}/"), await client.get(f"/lab/{lab.name}/export")
    for answer in (page, file):
        assert answer.status_code == 200
        assert not [line for line in NOTES if line in answer.content.decode()]
    await room.close()
    assert_nothing_withheld(level, room.viewer.texts)
    assert_only_questions(lab, level, room.phone.texts)
    assert any(written(line) in text for text in room.owner.texts for line in NOTES)
    assert not [text for text in room.owner.texts if "entered_ms" in text]


async def test_the_notes_are_read_by_who_acts_and_refused_to_others(
    lab: Lab, real: Worker, client: AsyncClient
) -> None:
    await bus().begin(lab.name, lab.library, lab.seed)
    assert (await client.get(reverse("notes", args=[lab.name]))).status_code == 403
    client.cookies.load(cookies(lab, Role.CONTROLLER))
    assert (await client.get(reverse("notes", args=[lab.name]))).status_code == 200


async def test_nothing_on_a_participants_page_contains_the_labs_name(lab: Lab, client: AsyncClient) -> None:
    page = await client.get(reverse("join", args=[lab.join]))
    everything = page.content.decode() + str(page.headers) + page.cookies.output()
    assert page.status_code == 200
    assert lab.name not in everything
    assert lab.name not in lab.join


async def test_a_participant_who_tries_the_token_as_a_name_finds_no_lab(
    lab: Lab, real: Worker, client: AsyncClient
) -> None:
    assert (await client.get(f"/lab/{lab.join}/")).status_code == 404
    browser = Browser(f"/ws/lab/{lab.join}")
    assert await browser.open()
    assert (await browser.answer(None))["error"]["code"] == "gone"
