"""Questions about causes and messages, asked of a lab as a worker keeps it."""

from typing import Any

import pytest

from simulator.wire.answers import Answer
from simulator.wire.bus_protocol import Begin
from simulator.wire.requests import Exchange, Fault, Rewind, Why
from simulator.wire.why import EXCHANGE_MESSAGES, EXCHANGE_MS
from simulator.worker.engine.lab_engine import LabEngine, LabEngines

BEGIN = Begin(library="lan-based-asa", seed=1)


def fresh() -> LabEngine:
    return LabEngines().fresh("f3k9", BEGIN)


def ask(engine: LabEngine, request: Why | Exchange) -> dict[str, Any]:
    answer = engine.handle("test", request)
    assert answer.ok, answer.error
    assert answer.result is not None
    return answer.result


def refused(engine: LabEngine, request: Why | Exchange) -> str:
    answer: Answer = engine.handle("test", request)
    assert answer.error is not None
    return f"{answer.error.code}: {answer.error.message}"


def run(engine: LabEngine, by_ms: int) -> None:
    engine.advance(engine.now_ms + by_ms, messages=0)


def pulled() -> LabEngine:
    """The cable is pulled at the very moment at which the lab was opened; a quiet minute follows."""
    engine = fresh()
    engine.handle("test", Fault(id=1, fault="cable primary Ethernet0", on=True))
    run(engine, 70_000)
    return engine


def test_a_chain_reaches_back_over_many_minutes() -> None:
    engine = pulled()
    run(engine, 900_000)
    result = ask(engine, Why(id=2, thing="group secondary 1"))
    assert result["about"] == "Group 1 on Secondary: Active."
    assert result["chain"][-1].text == "Cable pulled: Primary Ethernet0."


def test_a_row_of_the_log_is_asked_about_by_its_number() -> None:
    engine = pulled()
    row = next(row for row in engine.view.snapshot.log if row.text.startswith("Group 1 is now active on Secondary"))
    result = ask(engine, Why(id=2, row=row.number))
    assert row.text in [cause.text for cause in result["chain"]]
    assert result["about"] == row.text
    assert result["chain"][-1].kind == "fault"


def test_the_past_is_asked_about_as_it_was() -> None:
    engine = fresh()
    run(engine, 30_000)
    engine.handle("test", Fault(id=1, fault="cable primary Ethernet0", on=True))
    run(engine, 30_000)
    before = ask(engine, Why(id=2, thing="group primary 1", at_ms=engine.now_ms - 45_000))
    assert before["about"] == "Group 1 on Primary: Active."
    assert all("Cable" not in cause.text for cause in before["chain"])
    now = ask(engine, Why(id=3, thing="group primary 1"))
    assert now["about"] == "Group 1 on Primary: Failed."


def test_what_was_undone_is_no_cause_any_more() -> None:
    engine = fresh()
    run(engine, 10_000)
    engine.handle("test", Fault(id=1, fault="cable primary Ethernet0", on=True))
    run(engine, 30_000)
    engine.handle("test", Rewind(id=2, at_ms=engine.now_ms - 35_000))
    run(engine, 30_000)
    result = ask(engine, Why(id=3, thing="group primary 1"))
    assert result["about"] == "Group 1 on Primary: Active."
    assert all("Cable" not in cause.text for cause in result["chain"])


def test_one_thing_or_one_row_is_asked_about() -> None:
    engine = fresh()
    assert refused(engine, Why(id=1)) == "malformed: why: name either a row or a thing"
    assert refused(engine, Why(id=1, thing="group primary 7")).startswith("refused: thing: 'group primary 7'")


def test_all_messages_of_a_window_and_the_states_at_its_beginning() -> None:
    engine = pulled()
    opened_ms = engine.view.snapshot.opened_ms
    result = ask(engine, Exchange(id=2, from_ms=opened_ms, until_ms=opened_ms + 10_000))
    kinds = {message.kind for message in result["messages"]}
    assert {"hello", "interface-hello", "stay-alive"} <= kinds
    assert all(opened_ms <= message.at_ms <= opened_ms + 10_000 for message in result["messages"])
    assert {(row.unit, row.group): row.state for row in result["entered"][:6]}["primary", 1] == "Active"
    moved = [(row.unit, row.state) for row in result["entered"][6:] if row.group == 1]
    assert moved == [
        ("secondary", "Just Active"),
        ("primary", "Failed"),
        *(("secondary", state) for state in ("Active Drain", "Active Applying Config")),
        *(("secondary", state) for state in ("Active Config Applied", "Active")),
    ]
    assert result["cut"] == ""


def test_lost_and_missed_hellos_are_told() -> None:
    engine = fresh()
    engine.handle("test", Fault(id=1, fault="link failover", on=True))
    run(engine, 8_000)
    result = ask(engine, Exchange(id=2, from_ms=0, until_ms=engine.now_ms))
    assert [(row.unit, row.missed) for row in result["missed"][:2]] == [("primary", 1), ("secondary", 1)]
    assert any(message.arrives_ms is None and message.kind == "hello" for message in result["messages"])
    answered = {(message.kind, message.via) for message in result["messages"] if message.arrives_ms is not None}
    assert ("probe-answer", "context1/inside") in answered


def test_windows_that_meet_tell_each_message_once() -> None:
    engine = pulled()
    begin = engine.view.snapshot.opened_ms
    whole = ask(engine, Exchange(id=2, from_ms=begin, until_ms=begin + 60_000))["messages"]
    halves = [
        message
        for at in (begin, begin + 30_000)
        for message in ask(engine, Exchange(id=3, from_ms=at, until_ms=at + 30_000))["messages"]
    ]
    assert list(whole) == halves


def test_a_window_beyond_the_present_ends_there_and_one_that_is_too_long_is_refused() -> None:
    engine = pulled()
    result = ask(engine, Exchange(id=2, from_ms=engine.now_ms - 5_000, until_ms=engine.now_ms + 5_000))
    assert result["until_ms"] == engine.now_ms
    assert "until_ms" in refused(engine, Exchange(id=3, from_ms=0, until_ms=EXCHANGE_MS + 1))
    assert refused(engine, Exchange(id=4, from_ms=9, until_ms=1)).startswith("malformed: until_ms")


@pytest.mark.parametrize("fault", ["power primary", "link failover"])
def test_never_more_messages_than_there_is_room_for_and_a_word_about_the_rest(fault: str) -> None:
    engine = fresh()
    engine.handle("test", Fault(id=1, fault=fault, on=True))
    run(engine, 120_000)
    begin = engine.view.snapshot.opened_ms
    told, at_ms = 0, begin
    while at_ms < engine.now_ms:
        result = ask(engine, Exchange(id=2, from_ms=at_ms, until_ms=min(at_ms + EXCHANGE_MS, engine.now_ms)))
        assert len(result["messages"]) <= EXCHANGE_MESSAGES
        assert bool(result["cut"]) is (result["until_ms"] < engine.now_ms)
        told += len(result["messages"])
        assert result["until_ms"] > at_ms
        at_ms = result["until_ms"]
    assert told > 100
