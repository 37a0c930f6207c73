"""Tab and `?`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.appliance.cli.assist import END_OF_LINE, complete, help_lines
from simulator.appliance.cli.match import Matched, match
from simulator.appliance.cli.modes import Place
from simulator.releases import Release
from simulator.vocabulary import Platform
from tests.appliance.cli.places import ALL, CONFIG, EXEC, GROUP, IN_CONTEXT, INSIDE, POLICY


def words(place: Place, line: str) -> list[str]:
    return [shown.word for shown in help_lines(place, line)]


class TestTab:
    @pytest.mark.parametrize(
        ("line", "completed"),
        [
            ("fa", "failover "),
            ("failover lan u", "failover lan unit "),
            ("sh fa", "sh failover "),
            ("  conf", "  configure "),
            ("failover polltime i", "failover polltime interface "),
        ],
    )
    def test_completes_the_last_word(self, line: str, completed: str) -> None:
        assert complete(CONFIG, line) == completed

    @pytest.mark.parametrize("line", ["", "f", "failover ", "xyzzy", "failover polltime 1", "hostname PIX"])
    def test_leaves_alone_what_is_not_one_keyword(self, line: str) -> None:
        assert complete(CONFIG, line) == line

    def test_knows_the_mode(self) -> None:
        assert complete(GROUP, "pree") == "preempt "
        assert complete(EXEC, "pree") == "pree"


class TestQuestionMark:
    def test_with_a_blank_before_it_lists_what_may_come_next(self) -> None:
        assert words(CONFIG, "failover lan unit ") == ["primary", "secondary"]
        assert words(CONFIG, "failover polltime unit ") == ["msec", "<1-15>"]

    def test_says_where_the_line_may_end(self) -> None:
        seen = ("exec", "group", "history", "interface", "state", "statistics")
        assert words(EXEC, "show failover ") == [*seen, END_OF_LINE]
        assert words(EXEC, "failover reset group 1 ") == [END_OF_LINE]

    def test_does_not_list_what_a_release_does_not_know(self) -> None:
        for version, platform, known in (("7.2(2)", Platform.PIX, False), ("8.4(5)", Platform.ASA, True)):
            listed = {entry.word for entry in help_lines(EXEC, "failover ", Release(version, platform))}
            assert ("exec" in listed) is known
            assert (complete(EXEC, "failover ex", Release(version, platform)) == "failover exec ") is known

    def test_without_a_blank_lists_the_words_that_begin_so(self) -> None:
        assert words(EXEC, "failover re") == ["reload-standby", "reset"]
        assert words(IN_CONTEXT, "show m") == ["memory", "mode", "monitor-interface"]
        assert words(EXEC, "show mod") == ["mode", "module"]

    def test_on_an_empty_line_lists_the_commands_of_the_mode(self) -> None:
        listed = words(GROUP, "")
        assert {"primary", "secondary", "preempt", "interface-policy", "no", "exit"} <= set(listed)
        assert not {"show", "hostname", "policy-map"} & set(listed), "they are taken here, but belong to other modes"
        assert END_OF_LINE not in listed
        assert "nameif" in words(INSIDE, "")

    def test_has_nothing_to_say_after_a_mistake(self) -> None:
        assert words(EXEC, "show xyzzy ") == []

    @pytest.mark.parametrize("place", ALL)
    def test_everything_that_is_listed_is_explained(self, place: Place) -> None:
        unexplained: list[str] = []
        ahead = ["", "no "]
        for line in ahead:
            for shown in help_lines(place, line):
                unexplained += [f"{line}{shown.word}"] if not shown.text and shown.word != END_OF_LINE else []
                if len(line.split()) < 4 and shown.word.islower() and shown.word != END_OF_LINE:
                    ahead.append(f"{line}{shown.word} ")
        assert not unexplained

    def test_in_a_kept_block_lists_the_commands_that_leave_it(self) -> None:
        assert "exit" in words(POLICY, "")


@given(place=st.sampled_from(ALL), line=st.text(max_size=60))
def test_any_text_at_all_can_be_asked_about(place: Place, line: str) -> None:
    help_lines(place, line)
    assert complete(place, line).lower().startswith(line.lower())


@pytest.mark.parametrize("line", ["fail", "conf", "show runn"])
def test_a_completed_line_means_what_the_beginning_meant(line: str) -> None:
    place = CONFIG
    before, after = match(place, line), match(place, complete(place, line))
    assert before == after or not isinstance(before, Matched)
