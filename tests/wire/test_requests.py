"""Every request has one row: who answers it, who may send it, whether it becomes an entry of the journal."""

from pathlib import Path

import pytest

from simulator.wire.requests import (
    REQUESTS,
    Console,
    Effect,
    Fault,
    Look,
    Predict,
    Request,
    Rewind,
    SetClock,
    may_send,
    row_of,
)
from simulator.wire.roles import ACTING, Role
from tests.wire import examples

WIRE_PAGE = Path(__file__).parents[2] / "docs" / "wire.md"


def test_every_request_class_has_exactly_one_row() -> None:
    """The table is a mapping, so that no class can have two."""
    assert set(Request.__subclasses__()) == set(REQUESTS)


def test_an_act_and_going_back_are_journaled_and_nothing_else_is() -> None:
    assert row_of(Fault(1, "power primary", on=True)).journaled
    assert row_of(Rewind(1, 0)).journaled
    assert not row_of(SetClock(1)).journaled
    assert not row_of(Look(1, 0)).journaled


@pytest.mark.parametrize("request_", examples.REQUESTS, ids=examples.tag)
def test_who_acts_may_send_every_request(request_: Request) -> None:
    assert all(may_send(role, request_) for role in ACTING)


@pytest.mark.parametrize("request_", examples.REQUESTS, ids=examples.tag)
def test_a_viewer_changes_nothing_and_a_participant_only_votes(request_: Request) -> None:
    if may_send(Role.VIEWER, request_):
        assert row_of(request_).is_question
    assert may_send(Role.PARTICIPANT, request_) == isinstance(request_, Predict)


def test_a_viewer_looks_and_does_not_type() -> None:
    assert may_send(Role.VIEWER, Look(1, 0))
    assert not may_send(Role.VIEWER, Console(1, unit="primary", line="show failover"))


def test_the_page_of_the_wire_has_the_same_table() -> None:
    rows = [
        f"| `{kind.__struct_config__.tag}` | {row.owner.name.lower()} | {row.role} | {words(row.effect)} |"
        for kind, row in REQUESTS.items()
    ]
    page = WIRE_PAGE.read_text(encoding="utf-8")
    missing = [row for row in rows if row not in page]
    assert not missing, "docs/wire.md, **Requests**, needs:\n" + "\n".join(rows)


def words(effect: Effect) -> str:
    return effect.name.lower().replace("_", " ")
