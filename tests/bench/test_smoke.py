"""Each part of `make bench`, run once with next to nothing to measure, and the entry points of all that only people start: what
no test runs breaks unseen."""

import importlib
import sys

import pytest

from tests.bench import __main__ as bench
from tests.bench import fanout, looking_back, many_contexts, many_labs, own_pair, page, roundtrip, simulation
from tests.bench.stage import stage
from tests.load import __main__ as load
from tests.pair.reading.generated import Pair

ENTRY_POINTS = (
    "tests.bench.__main__",
    "tests.load.__main__",
    "tests.browser.looks",
    "tests.browser.lighthouse",
    "tests.proof.__main__",
)


def test_simulation_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(simulation, "SECONDS", 20)
    monkeypatch.setattr(simulation, "PIECES", 1)
    assert said(bench._simulation(simulation.measure()))


def test_looking_back_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking_back, "HOUR_MS", 120_000)
    monkeypatch.setattr(looking_back, "LOOKS", 3)
    assert said(bench._past(looking_back.measure()))


def test_many_contexts_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(bench._contexts(many_contexts.measure(20, pieces=1, largest=(14, 2))))


def test_an_own_pair_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_pair, "PAIR", Pair(groups=(1, 2), interfaces=2, has_state_link=True, version="9.1(2)"))
    monkeypatch.setattr(own_pair, "KEPT_LINES", 3)
    assert said(bench._pair(own_pair.measure()))


async def test_what_needs_servers_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    for part, name, small in (
        (fanout, "SOCKETS", 3),
        (fanout, "BURST", 3),
        (fanout, "GROUP_BURST", 2),
        (fanout, "ROUNDS", 1),
        (fanout, "GROUP_ROUNDS", 1),
        (roundtrip, "REQUESTS", 4),
        (roundtrip, "BLOCKS", 2),
        (many_labs, "SECONDS", 1.0),
    ):
        monkeypatch.setattr(part, name, small)
    async with stage() as standing:
        assert said(bench._fanout(await fanout.measure(standing)))
        assert said(bench._roundtrip(await roundtrip.measure(standing)))
        assert said(bench._crowd(await many_labs.measure(standing, 2)))


@pytest.mark.browser
def test_the_page_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "CLICKS", 2)
    monkeypatch.setattr(page, "WARM_UP", 1)
    assert said(bench._page(page.measure()))


async def test_load_is_measured() -> None:
    found = await load.run(load.Options(labs=2, viewers=4, webs=1, workers=1, seconds=1))
    assert not found.missed
    assert not found.closed
    assert "| what | measured |" in load.report(load.Options(2, 4, 1, 1, 1), found)


@pytest.mark.parametrize("name", ENTRY_POINTS)
def test_each_entry_point_understands_its_words(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", [name, "--help"])
    with pytest.raises(SystemExit) as ended:
        importlib.import_module(name).main()
    assert ended.value.code == 0
    assert "usage" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["tests.browser.shots", *(f"tests.proof.{name}" for name in ("sockets", "kills"))])
def test_what_takes_no_words_can_be_started(name: str) -> None:
    assert callable(importlib.import_module(name).main)


def test_every_part_that_can_be_named_is_measured_here() -> None:
    assert set(bench.PARTS) == {"fanout", "roundtrip", "simulation", "past", "pair", "contexts", "crowd", "page"}


def said(lines: list[bench.Line]) -> str:
    """What the report says of them."""
    return bench.report(lines) if lines else ""
