"""The words of the console's own messages and of refusals."""

import pytest

from simulator.appliance.notices import notice_lines, refusal_lines
from simulator.failover.outputs import ConsoleNotice, Notice, Refusal, Refused


@pytest.mark.parametrize("group", [None, 0, 1, 2])
@pytest.mark.parametrize("notice", list(Notice))
def test_every_notice_has_its_words(notice: Notice, group: int | None) -> None:
    assert any(notice_lines(ConsoleNotice(notice, group, 1)))


@pytest.mark.parametrize("group", [None, 2])
@pytest.mark.parametrize("refusal", list(Refusal))
def test_every_refusal_has_one_line_that_names_its_subject(refusal: Refusal, group: int | None) -> None:
    (line,) = refusal_lines(Refused(group, refusal, 1))
    assert line.startswith("ERROR: failover group 2 " if group else "ERROR: the unit ")


def test_the_sender_of_a_configuration_says_what_the_source_document_says() -> None:
    assert notice_lines(ConsoleNotice(Notice.SENDING_BEGINS, None, 1)) == (
        "Beginning configuration replication: Sending to mate.",
    )
    assert notice_lines(ConsoleNotice(Notice.SENDING_ENDS, None, 1)) == ("End Configuration Replication to mate",)


def test_a_group_that_finds_nobody_says_that_it_switches() -> None:
    assert notice_lines(ConsoleNotice(Notice.NO_RESPONSE, 2, 1)) == ("Group 2 No Response from Mate, Switch to Active",)
