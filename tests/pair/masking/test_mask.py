"""What is masked, what stays, and that the page masks the same."""

import json
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.pair.masking.mask import mask
from simulator.pair.masking.page import page_rules
from simulator.pair.masking.rules import RULES
from simulator.pair.reading.noise import clean
from simulator.pair.reading.sources import Source
from tests.pair.reading import people

HERE: Final = Path(__file__).parent
PAGE: Final = HERE.parents[2] / "static" / "js" / "models" / "mask_rules.js"
LINES: Final[list[tuple[str, str, list[str]]]] = json.loads((HERE / "lines.json").read_text(encoding="utf-8"))
NOISY: Final[list[tuple[str, str]]] = json.loads((HERE / "noisy.json").read_text(encoding="utf-8"))


def test_the_rows_of_the_page_are_those_of_the_server(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite"):
        PAGE.write_text(page_rules(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page_rules()


def test_each_line_is_masked_as_it_should_be() -> None:
    masked = mask([Source("file.txt", "\n".join(line for line, _, _ in LINES))])
    assert masked.sources[0].text.split("\n") == [wanted for _, wanted, _ in LINES]
    kinds: list[list[str]] = [[] for _ in LINES]
    for place in masked.masks:
        kinds[place.line - 1].append(place.what)
    assert kinds == [wanted for _, _, wanted in LINES]


def test_noise_is_removed_as_in_the_page() -> None:
    assert [clean(text) for text, _ in NOISY] == [wanted for _, wanted in NOISY]


def test_equal_keys_of_two_texts_stay_equal_and_other_keys_stay_apart() -> None:
    other = people.SECONDARY.replace("s3cret", "another")
    for second, wanted in ((people.SECONDARY, "*****"), (other, "*****2")):
        masked = mask([Source("one", people.SYSTEM), Source("two", second)])
        assert "failover key *****\n" in masked.sources[0].text
        assert f"failover key {wanted}\n" in masked.sources[1].text


def test_what_the_page_masked_stays_as_it_is() -> None:
    lines = "\n".join(line for line, _, _ in LINES)
    once = mask([Source("file.txt", people.session()), Source("two.txt", lines)])
    assert mask(once.sources).sources == once.sources
    assert not mask(once.sources).masks


def test_no_row_can_make_a_long_line_slow() -> None:
    assert all(rule.words.startswith("^") for rule in RULES if ".." in rule.words.split())


_WORDS = st.sampled_from(
    sorted({word.strip("^") for rule in RULES for word in rule.words.split()} | {"no", "x", '"', " "})
)


@given(st.lists(st.lists(_WORDS, max_size=8).map(" ".join), max_size=6))
def test_masking_twice_is_masking_once(lines: list[str]) -> None:
    once = mask([Source("file.txt", clean("\n".join(lines)))])
    assert mask(once.sources).sources == once.sources
    assert once.sources[0].text.count("\n") == max(0, len(lines) - 1)
