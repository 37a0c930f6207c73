"""A browser asks what is wrong with the pair of its lab: a question, answered from what the lab was made from."""

import msgspec

from simulator.pair.lint import lint
from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.findings import FindingView
from simulator.wire.requests import AnyRequest, Findings
from simulator.worker.engine.lab_engine import LabEngine
from tests.worker.lives import do, fresh


def found(engine: LabEngine) -> tuple[FindingView, ...]:
    answer = msgspec.json.decode(codec.encode_answer(do(engine, Findings(2))), type=Answer)
    assert answer.result is not None
    return msgspec.convert(answer.result["findings"], tuple[FindingView, ...])


def test_the_answer_has_every_finding_and_nothing_is_journaled() -> None:
    engine = fresh()
    engine.take()
    findings = found(engine)
    assert engine.take().journal == ()
    assert [view.rule for view in findings] == [finding.rule for finding in lint(engine.lab.start.blueprint)]


def test_show_me_brings_the_request_that_the_page_sends() -> None:
    engine = fresh()
    view = next(view for view in found(engine) if view.rule == "FL035")
    assert view.show is not None
    assert view.show.text == "Reload Primary"
    [request] = view.show.requests
    do(engine, msgspec.convert({"id": 3, **request}, AnyRequest))


def test_it_is_worked_out_a_slice_at_a_time_and_once() -> None:
    engine = fresh()
    while not engine.ready(Findings(2)):
        assert engine.take().journal == ()
    first = engine.handle("someone", Findings(2)).result
    second = engine.handle("someone", Findings(3)).result
    assert first is not None
    assert second is not None
    assert first["findings"] is second["findings"]


def test_an_unconfigured_pair_has_no_findings() -> None:
    assert found(fresh("empty-lan")) == ()
