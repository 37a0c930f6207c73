"""What a page believes of its connection fits what the server does: the two are set in two languages."""

import json
import subprocess
from pathlib import Path
from typing import Final

import pytest

from dashboard.consumers import WALL_SECONDS
from simulator.bus.bus import BEAT_SECONDS, JOIN_AGAIN_SECONDS

ROOT: Final = Path(__file__).parents[2]
_PRINT: Final = """
import * as hearing from "./static/js/models/hearing.js";
console.log(JSON.stringify(Object.fromEntries(Object.entries(hearing).filter(([, value]) => typeof value === "number"))));
"""


@pytest.fixture(scope="module")
def page() -> dict[str, int]:
    """The limits of static/js/models/hearing.js by name, in milliseconds."""
    words = ["node", "--input-type=module", "--eval", _PRINT]
    said = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    limits: dict[str, int] = json.loads(said.stdout)
    return limits


def test_a_page_calls_the_server_silent_only_after_two_beats_are_missing(page: dict[str, int]) -> None:
    assert page["SILENT_MS"] > 2 * BEAT_SECONDS * 1000


def test_a_wall_hears_its_beat_within_the_same_limit(page: dict[str, int]) -> None:
    late_ms = (BEAT_SECONDS + WALL_SECONDS) * 1000  # it looks once a second whether to speak
    assert page["SILENT_MS"] >= 2 * late_ms


def test_a_page_waits_for_its_lab_longer_than_the_server_needs_to_join_again(page: dict[str, int]) -> None:
    assert page["ARRIVE_MS"] >= (JOIN_AGAIN_SECONDS + 2 * BEAT_SECONDS) * 1000


def test_silence_is_said_before_the_connection_is_given_up(page: dict[str, int]) -> None:
    assert page["SILENT_MS"] < page["ARRIVE_MS"] < page["DEAD_MS"]
