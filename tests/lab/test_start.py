"""simulator/world/start.py and open_lab: a lab opens running and saved, or says which line is wrong."""

import pytest

from simulator.lab import LabStart, StartRefused, open_lab
from simulator.pair.blueprint import ConfigText
from simulator.vocabulary import GroupState, Power, UnitRole
from simulator.world.checks import findings, healthy
from tests.lab.labs import P, S, changed, opened, start, state

NAMES = ("asa", "pix")


@pytest.mark.parametrize("name", NAMES)
def test_a_lab_opens_with_each_group_active_on_its_preferred_unit(name: str) -> None:
    lab = opened(name)
    assert state(lab, P, 1) is state(lab, S, 2) is GroupState.ACTIVE
    assert state(lab, S, 1) is state(lab, P, 2) is GroupState.STANDBY_READY
    assert healthy(lab.world.primary.device, lab.world.secondary.device)
    assert findings(lab.world) == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_lab_opens_saved_on_both_units_with_nothing_broken(name: str) -> None:
    world = opened(name).world
    assert world.faults == ()
    for chassis in (world.primary, world.secondary):
        assert chassis.power is Power.ON
        assert chassis.device.startup == chassis.device.running


@pytest.mark.parametrize("name", NAMES)
def test_the_secondary_got_all_but_its_bootstrap_over_the_failover_link(name: str) -> None:
    given = [text for text in start(name).blueprint.configurations if text.unit is S]
    assert [text.context for text in given] == [""]
    assert "context1" not in given[0].text
    assert opened(name).world.secondary.device.running.context_names == ("admin", "context1", "context2")


@pytest.mark.parametrize("name", NAMES)
def test_a_lab_opens_at_a_whole_second_with_an_empty_journal(name: str) -> None:
    lab = opened(name)
    assert lab.now_ms == lab.opened_ms
    assert lab.now_ms % 1_000 == 0
    assert lab.journal == ()


def with_line(unit: UnitRole, context: str, line: str) -> LabStart:
    """The start with one more line at the end of one configuration text."""
    texts = tuple(
        ConfigText(text.unit, text.context, f"{text.text.rstrip()}\n{line}\n")
        if (text.unit, text.context) == (unit, context)
        else text
        for text in start().blueprint.configurations
    )
    return changed(start(), configurations=texts)


def test_a_wrong_line_is_named_with_its_place_and_reason() -> None:
    refused = open_lab(with_line(P, "", "failover polltime unit 99"))
    assert isinstance(refused, StartRefused)
    error = refused.errors[0]
    lines = next(
        text.text for text in start().blueprint.configurations if (text.unit, text.context) == (P, "")
    ).rstrip()
    assert (error.unit, error.context, error.line) == (P, "", len(lines.splitlines()) + 1)
    assert error.text.strip() == "failover polltime unit 99"
    assert error.column > 0
    assert error.reason


def test_every_wrong_line_of_both_units_is_named() -> None:
    texts = tuple(ConfigText(text.unit, text.context, text.text + "\nfailover polltime unit 99\n")
                  for text in start().blueprint.configurations if text.context == "")  # fmt: skip
    refused = open_lab(changed(start(), configurations=texts))
    assert isinstance(refused, StartRefused)
    assert {error.unit for error in refused.errors} == {P, S}


def test_a_text_for_a_context_that_the_system_does_not_make_is_refused() -> None:
    texts = (*start().blueprint.configurations, ConfigText(P, "context9", "hostname nowhere\n"))
    refused = open_lab(changed(start(), configurations=texts))
    assert isinstance(refused, StartRefused)
    assert refused.errors[0].context == "context9"


def test_units_without_configuration_open_unpaired() -> None:
    lab = open_lab(changed(start(), configurations=(), opening=()))
    assert not isinstance(lab, StartRefused)
    assert lab.world.primary.power is Power.ON
