"""simulator/appliance/restart.py: reloads that are still to come (reference 20.5)."""

import pytest

from simulator.appliance.device import Printed
from simulator.appliance.restart import shutdown_lines
from simulator.lab import ConsoleLine, Lab, PutFault, advance
from simulator.releases import Release
from simulator.vocabulary import Power
from simulator.world.happenings import Happening, PowerChanged, Typed
from tests.lab.labs import S, done, opened, outputs

MINUTE_MS = 60_000


def printed(happenings: tuple[Happening, ...]) -> list[str]:
    said = (entry.output for entry in happenings if entry.unit is S)
    return [line for output in said if isinstance(output, Printed) for line in output.lines]


def typed(lab: Lab, *lines: str) -> tuple[Lab, list[str]]:
    seen: list[str] = []
    for line in lines:
        step = done(lab, ConsoleLine(S, line))
        lab = step.lab
        seen += printed(step.happenings)
    return lab, seen


def later(lab: Lab, ms: int) -> tuple[Lab, list[str]]:
    step = advance(lab, lab.now_ms + ms)
    return step.lab, printed(step.happenings)


def power(lab: Lab) -> Power:
    return lab.world.secondary.power


def reload_lines(lab: Lab) -> list[str]:
    return typed(lab, "show reload")[1][1:]


def test_a_reload_in_some_time_warns_and_comes_when_it_was_said() -> None:
    lab, seen = typed(opened(), "reload in 7 reason new release", "")
    assert seen[-6:] == [
        "*** --- SHUTDOWN in 0:07:00 ---",
        "***",
        "*** Message to all terminals:",
        "***",
        "***   new release",
        "***",
    ]
    lab, seen = later(lab, 7 * MINUTE_MS - 1)
    assert [line for line in seen if "SHUTDOWN" in line] == [
        "*** --- SHUTDOWN in 0:05:00 ---",
        "*** --- SHUTDOWN in 0:02:00 ---",
        "*** --- SHUTDOWN in 0:01:00 ---",
    ]
    assert power(lab) is Power.ON
    lab, seen = later(lab, 1)
    assert "*** --- START GRACEFUL SHUTDOWN ---" in seen
    assert power(lab) is Power.BOOTING


def test_it_starts_once_and_then_nothing_is_planned() -> None:
    lab, _ = typed(opened(), "reload in 1 noconfirm")
    step = advance(lab, lab.now_ms + 30 * MINUTE_MS)
    assert len(outputs(step.happenings, PowerChanged)) == 2
    assert reload_lines(step.lab) == ["No reload is scheduled."]


def test_what_typed_it_is_the_cause_when_it_comes() -> None:
    step = done(opened(), ConsoleLine(S, "reload in 5 noconfirm"))
    typed_id = next(entry.id for entry in step.happenings if isinstance(entry.output, Typed))
    down = next(
        entry
        for entry in advance(step.lab, step.lab.now_ms + 6 * MINUTE_MS).happenings
        if isinstance(entry.output, PowerChanged)
    )
    assert down.cause == typed_id


def test_show_reload_says_when_and_why() -> None:
    lab, _ = typed(opened(), "clock set 10:00:00 16 apr 2007", "reload at 23:30 noconfirm reason new release")
    line, reason = reload_lines(lab)
    assert line.startswith("Reload scheduled for 23:30:00 UTC Mon April 16 (in 13 hours and ")
    assert reason == "Reload reason: new release"


def test_a_time_of_day_that_is_over_is_that_of_tomorrow() -> None:
    lab, _ = typed(opened(), "clock set 10:00:00 16 apr 2007", "reload at 09:59 noconfirm")
    assert reload_lines(lab) == ["Reload scheduled for 09:59:00 UTC Tue April 17 (in 23 hours and 59 minutes)"]


@pytest.mark.parametrize("date", ["1 jan", "jan 1"])
def test_a_day_that_is_over_is_that_of_the_next_year(date: str) -> None:
    lab, _ = typed(opened(), "clock set 10:00:00 16 apr 2007", f"reload at 12:00 {date} noconfirm")
    assert reload_lines(lab)[0].startswith("Reload scheduled for 12:00:00 UTC Tue January 1 (in 260 days and 2 hours")


def test_a_day_that_no_year_has_is_refused_and_plans_nothing() -> None:
    lab, seen = typed(opened(), "reload at 12:00 30 feb")
    assert seen[-1] == "ERROR: there is no 30 Feb"
    assert reload_lines(lab) == ["No reload is scheduled."]


def test_only_one_moment_may_be_named() -> None:
    assert typed(opened(), "reload in 5 at 12:00")[1][-1].startswith("ERROR: a reload is either")


@pytest.mark.parametrize("line", ["reload in 0:61", "reload in 25:00", "reload at 24:00", "reload at 12"])
def test_what_is_no_time_is_no_command(line: str) -> None:
    assert "Invalid input" in typed(opened(), line)[1][-1]


def test_a_planned_reload_can_be_cancelled() -> None:
    lab, seen = typed(opened(), "reload in 1:00", "", "reload cancel")
    assert seen[-2:] == ["*** --- SHUTDOWN ABORTED ---", "***"]
    lab, seen = later(lab, 90 * MINUTE_MS)
    assert power(lab) is Power.ON
    assert seen == []
    assert typed(lab, "reload cancel")[1][-1] == "No reload is scheduled."


def test_a_later_plan_takes_the_place_of_the_earlier_one() -> None:
    lab, _ = typed(opened(), "reload in 5 noconfirm", "reload in 20 noconfirm")
    lab, _ = later(lab, 19 * MINUTE_MS)
    assert power(lab) is Power.ON
    assert power(later(lab, MINUTE_MS)[0]) is Power.BOOTING


def test_a_plan_is_gone_with_the_software() -> None:
    lab, _ = typed(opened(), "reload in 10 noconfirm")
    lab = done(lab, PutFault("reload secondary")).lab
    lab, _ = later(lab, 9 * MINUTE_MS)
    assert power(lab) is Power.ON
    assert reload_lines(lab) == ["No reload is scheduled."]


def test_what_is_not_saved_is_asked_about_before() -> None:
    lab, seen = typed(opened(), "configure terminal", "hostname NEW", "end", "reload in 10", "n", "")
    assert seen[-2].startswith("*** --- SHUTDOWN in 0:10:00")
    assert reload_lines(lab)[0].startswith("Reload scheduled for")


def test_what_is_shut_down_is_said_from_8_0_on_and_the_status_from_9_0_on() -> None:
    graceful, status = "*** --- START GRACEFUL SHUTDOWN ---", "Rebooting... (status 0x9)"
    for release, has in (("7.2(4)", (False, False)), ("8.2(5)", (True, False)), ("9.2(4)", (True, True))):
        lines = shutdown_lines(Release(release), quick=False)
        assert (graceful in lines, status in lines) == has
        assert shutdown_lines(Release(release), quick=True) == ("", "Rebooting....")
