"""docs/lint.md says what the table says."""

from tests.pair.lint.page import PAGE, page


def test_the_page_of_rules_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m tests.pair.lint.page writes it anew"
