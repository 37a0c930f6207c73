"""A browser asks for both configurations: a question, answered from the lab as it is now."""

import msgspec

from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.bus_protocol import Begin
from simulator.wire.comparison import Comparison
from simulator.wire.requests import Compare, Operate
from simulator.worker.engine.lab_engine import LabEngines


def test_the_answer_is_the_comparison_and_nothing_is_journaled() -> None:
    engine = LabEngines().fresh("a", Begin(library="lan-based-asa", seed=1))
    engine.handle("someone", Operate(1, unit="secondary", lines=("configure terminal", "hostname strayed", "end")))
    engine.take()
    answer = engine.handle("someone", Compare(2))
    assert engine.take().journal == ()
    assert answer.ok
    sent = msgspec.json.decode(codec.encode_answer(answer), type=Answer)
    assert sent.result is not None
    comparison = msgspec.convert(sent.result["comparison"], Comparison)
    assert comparison.differences == 1
