"""The table of releases: what it answers, and that the page of fidelity prints it."""

import pytest

from simulator.releases import Feature, Row, numbers_of
from simulator.vocabulary import Platform
from tests.releases import PAGE, with_table


def test_the_page_of_fidelity_prints_the_table() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text == with_table(text), "run `python -m tests.releases`"


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("7.2(2)", (7, 2, 2)),
        ("8.0(4)", (8, 0, 4)),
        ("9.16(2)3", (9, 16, 2)),
        ("101.1(1)71", (101, 1, 1)),
        ("8.4", (8, 4)),
    ],
)
def test_a_version_is_read_as_its_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert numbers_of(version) == numbers


@pytest.mark.parametrize(
    ("version", "there"),
    [("8.0(4)", False), ("8.0(5)", True), ("8.1(1)", False), ("8.2(1)", False), ("8.2(2)", True), ("8.4(1)", True)],
)
def test_what_came_to_two_trains_is_in_both_and_in_all_later_ones(version: str, there: bool) -> None:
    """Reference 18.4."""
    assert Feature.AUTO_MACS_PREFIX.is_in(version) is there


def test_what_went_away_and_came_back_is_not_there_between() -> None:
    row = Row("x", "ours", since=((8, 0),), gone=((8, 3), (9, 6)))
    versions = ("7.2(5)", "8.0(4)", "8.2(5)", "8.3(1)", "9.5(3)", "9.6(1)")
    assert [row.is_in(version) for version in versions] == [False, True, True, False, False, True]


def test_a_pix_has_what_the_row_says_that_it_has() -> None:
    assert not Feature.THREE_EQUALS.is_in("8.0(4)", Platform.PIX)
    assert Feature.REDUNDANT.is_in("8.0(4)", Platform.PIX)


@pytest.mark.parametrize("feature", Feature, ids=lambda feature: feature.name)
def test_each_row_tells_two_releases_apart_and_names_its_source(feature: Feature) -> None:
    releases = ("7.0(8)", "7.2(2)", "8.0(4)", "8.2(5)", "8.4(7)", "9.1(7)", "9.8(4)", "9.16(4)")
    assert len({feature.is_in(version) for version in releases}) == 2
    assert feature.value.source.startswith(("reference ", "recalled", "ours"))


def test_no_row_stands_unused() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in (PAGE.parent.parent / "simulator").rglob("*.py"))
    assert [feature.name for feature in Feature if f"Feature.{feature.name}" not in text] == []
