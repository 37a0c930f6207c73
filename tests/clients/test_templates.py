"""The parsers of ntc-templates read out of both units' listings just what is true of them, in every release, at many moments.

`make proof` asks every shipped lab at every moment; here each release is asked at some, all moments in turn.
"""

from collections import Counter

import pytest

from tests.clients.moments import STORIES, lived
from tests.clients.profiles import LIGHT
from tests.clients.reading import every, trouble
from tests.clients.templates import FOLDER, LEFT_OUT, PREFIX, READINGS

MOMENTS = tuple(STORIES)


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("profile", LIGHT)
def test_what_a_template_reads_is_true(profile: str, moment: str) -> None:
    found = [
        f"{asked.device.seat} {asked.context or 'system'}: {reading.command}: {why}"
        for reading, asked in every(lived(profile, moment))
        if (why := trouble(reading, asked))
    ]
    assert found == []


@pytest.mark.parametrize("profile", LIGHT)
def test_every_template_has_something_to_read_in_every_release(profile: str) -> None:
    rows: Counter[str] = Counter()
    known = set()
    for moment in ("healthy", "a handover is logged", "a handover is logged with its time"):
        for reading, asked in every(lived(profile, moment)):
            known.add(reading.command)
            rows[reading.command] += len(reading.truth(asked))
    assert {command for command in known if not rows[command]} == set()


def test_there_are_at_least_twenty_moments() -> None:
    assert len(STORIES) >= 20


def test_every_template_of_the_platform_is_asked_or_left_out_for_a_reason() -> None:
    there = {path.stem.removeprefix(PREFIX) for path in FOLDER.glob(f"{PREFIX}*.textfsm")}
    asked = {reading.template.removeprefix(PREFIX) for reading in READINGS}
    assert asked <= there
    assert asked.isdisjoint(LEFT_OUT)
    assert there == asked | set(LEFT_OUT)
