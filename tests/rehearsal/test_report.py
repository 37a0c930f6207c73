"""The report: the same verdict in four forms, each as its readers want it."""

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import fromstring

import msgspec
import pytest
import xmlschema

from simulator.rehearsal import FACILITATOR, Note, Skip, begin, said
from simulator.rehearsal.report.files import files
from simulator.rehearsal.report.junit import junit
from simulator.rehearsal.report.markdown import markdown
from simulator.rehearsal.report.page import html
from simulator.rehearsal.report.verdict import Verdict, verdict
from tests.rehearsal.labs import opened, planned, played

SCHEMA: Final = xmlschema.XMLSchema(str(Path(__file__).with_name("junit.xsd")))
STEPS: Final = """
# Look <at> both & "all"
type: primary: show failover
check: group 1 is Active on primary
read: state of group 1 on secondary
# Move
type: secondary: failover active group 1
expect: group 1 becomes Active on secondary within 10 s
# Cannot be
type: primary: show version
check: group 1 is Active on primary
else: backout
# Not reached
type: primary: show version
# backout
# Home
type: primary: failover active group 1
expect: group 1 is Active on primary within 10 s
"""
EXERCISE: Final = """
inject 1 at 6 s from helpdesk to operator: Mail | is *slow*.
objective 1: Looks first
expected 1: operator typed "show failover"
objective 2: Goes on
expected 2: step 4 is passed
"""


@cache
def failed() -> Verdict:
    plan = planned(STEPS, "budget: context context1 500 ms\nbudget: context context2 1 s\n", EXERCISE)
    at = played(plan)
    note = Note("Write the standby's state down", "improve", "anna", "2026-01-31")
    run = said(plan, at.run, "observer", note, at.frame.view.snapshot, at.frame.now_ms)
    return verdict(plan, run, at.frame, wall="2026-01-01 10:00 UTC", replay="https://lab.example/lab/x/?at=5")


@cache
def passed() -> Verdict:
    plan = planned("# Look\ntype: primary: show failover\ncheck: group 1 is Active on primary\n")
    at = played(plan)
    return verdict(plan, at.run, at.frame)


every_verdict = pytest.mark.parametrize("of", [failed, passed], ids=["failed", "passed"])


def test_the_verdict_says_what_became_of_everything() -> None:
    found = failed()
    assert (found.outcome, found.state, found.deviated) == ("failed", "failed", False)
    assert [step.state for step in found.steps] == ["passed", "warned", "failed", "not reached", "passed"]
    look = found.steps[0].demands[-1]
    assert (look.word, look.seen, look.true, look.met) == ("read", "Standby Ready", "Standby Ready", "yes")
    third = found.steps[2].demands[0]
    assert (third.expected, third.true, third.met) == ("Group 1 is Active on Primary", "Standby Ready", "no")
    assert [objective.rating for objective in found.objectives] == ["performed", "unable"]
    assert [budget.kept for budget in found.budgets] == [False, True]
    assert found.sessions_lost > 0
    assert {"start", "primary system", "secondary system", "primary context1"} <= {entry.what for entry in found.hashes}
    times = [row.at_ms for row in found.timeline]
    assert times == sorted(times)
    assert {"step", "typed", "truth", "inject", "wrote", "found", "note"} == {row.kind for row in found.timeline}
    assert all(lane.segments[-1][1] == found.elapsed_ms for lane in found.lanes)


@every_verdict
def test_the_junit_file_is_of_the_common_schema(of: object) -> None:
    found: Verdict = of()  # type: ignore[operator]
    SCHEMA.validate(junit(found))
    suite = fromstring(junit(found).encode())[0]
    cases = suite.findall("testcase")
    shown = [step for step in found.steps if not step.backout or step.entered_ms >= 0]
    assert len(cases) == int(suite.attrib["tests"]) == len(shown) + 1
    assert int(suite.attrib["failures"]) == sum(case.find("failure") is not None for case in cases)
    assert [float(case.attrib["time"]) for case in cases[:-1]] == [max(s.elapsed_ms, 0) / 1_000 for s in shown]


def test_a_failure_names_the_reason_and_the_replay() -> None:
    text = junit(failed())
    assert 'message="Group 1 is Active on Primary: Standby Ready" type="failed"' in text
    assert "Replay: https://lab.example/lab/x/?at=5</failure>" in text
    assert "budget exceeded: context context1: interrupted for" in text


@every_verdict
def test_the_json_file_is_the_verdict(of: object) -> None:
    found: Verdict = of()  # type: ignore[operator]
    texts = dict(files(found))
    assert msgspec.json.decode(texts["report.json"], type=Verdict) == found
    assert set(texts) == {"report.html", "report.md", "report.json", "junit.xml"}


class _Page(HTMLParser):
    """What a page is made of: elements that open and close, and what it would fetch."""

    EMPTY: Final = ("meta", "rect", "line", "path")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.fetched: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.fetched += [str(value) for name, value in attrs if name in ("src", "srcset", "action", "xlink:href")]
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.EMPTY:
            assert self.open.pop() == tag, tag


@every_verdict
def test_the_page_needs_nothing_from_anywhere_and_says_all_in_words(of: object) -> None:
    found: Verdict = of()  # type: ignore[operator]
    text = html(found)
    page = _Page(text)
    assert page.open == []
    assert page.fetched == []
    assert not {"script", "link", "img", "iframe"} & set(page.tags)
    assert "url(" not in text
    assert '<html lang="en">' in text
    assert page.tags.count("h1") == page.tags.count("main") == 1
    assert page.tags.count("table") == page.tags.count("caption")
    assert page.tags.count("svg") == text.count('role="img"') == page.tags.count("desc")
    identifiers = re.findall(r' id="([^"]+)"', text)
    assert len(identifiers) == len(set(identifiers))


def test_words_of_people_are_words_in_every_form() -> None:
    text, ticket = html(failed()), markdown(failed())
    assert "Look &lt;at&gt; both &amp; &quot;all&quot;" in text
    assert "<at>" not in text
    assert r"Look \<at> both" in ticket
    assert ticket.count("\n| 1 |") == 2


def test_the_ticket_has_the_verdict_first() -> None:
    lines = markdown(failed()).splitlines()
    assert lines[0] == "# A change (CHG-1)"
    assert lines[2].startswith("**Failed: 2 of 4 steps in 0:00:")
    assert "| context context1 | " in markdown(failed())
    assert "anna | 2026-01-31 |" in markdown(failed())


@pytest.mark.parametrize("seat", ["operator", FACILITATOR])
def test_every_form_says_that_a_step_was_skipped_and_who_permitted_it(seat: str) -> None:
    plan = planned("# Look\ntype: primary: show failover\n")
    at = opened(plan.lab)
    run = said(plan, begin(plan, at.view.snapshot, at.now_ms), seat, Skip("no time"), at.view.snapshot, at.now_ms)
    found = verdict(plan, run, at)
    said_so = f"{'The facilitator permitted to skip' if seat == FACILITATOR else 'operator skipped'} the step: no time"
    assert found.headline.startswith("Failed: 0 of 1 steps (1 skipped) in")
    assert "Nothing done: No step of the runbook was done." in found.reasons
    assert f'<skipped message="{said_so}" />' in junit(found)
    assert fromstring(junit(found).encode()).attrib["failures"] == "1"
    for text in (html(found), markdown(found), dict(files(found))["report.json"]):
        assert said_so in text
