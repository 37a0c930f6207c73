"""What terminals and web pages leave in a text."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.pair.reading.noise import clean
from tests.pair.reading import people


def test_line_ends_of_every_system_become_one() -> None:
    assert clean("a\r\nb\r\r\nc\nd") == "a\nb\nc\nd"


def test_a_byte_order_mark_and_signs_that_nobody_sees_go() -> None:
    assert clean("\ufeffhostname\u200b fw\x07") == "hostname fw"


def test_a_web_pages_blanks_and_tabs_become_blanks() -> None:
    assert clean("\u00a0nameif\u00a0outside\n\tvlan 10") == " nameif outside\n        vlan 10"


def test_the_rest_of_a_pager_goes_and_the_next_line_keeps_its_indentation() -> None:
    wiped = "<--- More --->\r              \r nameif outside"
    deleted = "<--- More --->" + "\b" * 14 + " " * 14 + "\b" * 14 + " nameif outside"
    copied = "<--- More --->               nameif outside"
    assert [clean(line) for line in (wiped, deleted, copied)] == [" nameif outside"] * 3
    assert clean("a\n<--- More --->\nb") == "a\n\nb"


def test_what_was_typed_and_deleted_again_goes() -> None:
    assert clean("fw# show vex\b \brsion") == "fw# show version"


def test_what_a_terminal_redraws_counts() -> None:
    assert clean("fw# show\rfw> exit") == "fw> exit"


def test_colours_and_moves_of_a_cursor_go() -> None:
    assert clean("\x1b[1;32mfw#\x1b[0m show\x1b[K") == "fw# show"


def test_the_number_of_lines_stays() -> None:
    text = people.session().replace("\n", "\r\n")
    assert clean(text).count("\n") == text.count("\n")


@given(st.text(max_size=300))
def test_clean_text_stays_as_it_is(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
