"""Pairs that have a mistake: the source document's, with lines of it changed; and the lab that is opened from one."""

from collections.abc import Callable
from functools import cache

from msgspec.structs import replace

from simulator.appliance.config.load import load
from simulator.appliance.config.model import blank
from simulator.lab import Action, Lab, LabStart, Operate, PutFault, StartFlow, StartRefused, Step, advance, open_lab
from simulator.lab_folders import labs
from simulator.lessons.acts import read_act
from simulator.pair.blueprint import Blueprint, ConfigText
from simulator.pair.derive import derive
from simulator.pair.lint import Finding, lint
from simulator.pair.topology import Topology
from simulator.vocabulary import UnitRole
from simulator.wire import requests
from simulator.world.start import power_on
from tests.lab.labs import done

P, S = UnitRole.PRIMARY, UnitRole.SECONDARY
Change = Callable[[Blueprint], Blueprint]
"""What is done to a pair."""


@cache
def good(lab: str = "lan-based-asa") -> Blueprint:
    """The source document's pair, whose secondary unit has the lines of the link only. Nobody sends anything through it."""
    blueprint = labs().blueprint(lab)
    assert isinstance(blueprint, Blueprint)
    return replace(blueprint, traffic=False)


def line(right: str, wrong: str, unit: UnitRole = P, context: str = "") -> Change:
    """A line, or several, of one text in other words."""

    def change(blueprint: Blueprint) -> Blueprint:
        texts = [
            _replaced(text, right, wrong) if _is(text, unit, context) else text for text in blueprint.configurations
        ]
        return replace(blueprint, configurations=tuple(texts))

    return change


def more(lines: str, unit: UnitRole = P, context: str = "") -> Change:
    """Lines at the end of one text; the text itself where there was none."""

    def change(blueprint: Blueprint) -> Blueprint:
        texts = {(text.unit, text.context): text for text in blueprint.configurations}
        before = texts.get((unit, context), ConfigText(unit, context, "")).text.replace(": end\n", "")
        texts[unit, context] = ConfigText(unit, context, f"{before}\n{lines}\n")
        return replace(blueprint, configurations=tuple(texts.values()))

    return change


def of(**changes: object) -> Change:
    """Fields of the blueprint."""
    return lambda blueprint: replace(blueprint, **changes)


def changed(blueprint: Blueprint, *changes: Change) -> Blueprint:
    """With the network that the texts then ask for, where the changes brought none."""
    network = blueprint.topology
    for change in changes:
        blueprint = change(blueprint)
    return replace(blueprint, topology=_network(blueprint)) if blueprint.topology is network else blueprint


def _network(blueprint: Blueprint) -> Topology:
    """What is cabled to what, as the lines of both units say that are taken."""
    ports = blueprint.topology.ports
    primary, secondary = (
        load(
            {text.context: text.text for text in sorted(blueprint.configurations, key=_context) if text.unit is unit},
            blank(blueprint.platform, ports),
        )[0]
        for unit in UnitRole
    )
    return derive(primary, secondary, ports, serial=blueprint.topology.serial)


def _context(text: ConfigText) -> str:
    return text.context


def found(blueprint: Blueprint, rule: str) -> list[Finding]:
    """The findings of one rule."""
    return [finding for finding in lint(blueprint) if finding.rule == rule]


def _is(text: ConfigText, unit: UnitRole, context: str) -> bool:
    return text.unit is unit and text.context == context


def _replaced(text: ConfigText, right: str, wrong: str) -> ConfigText:
    assert right in text.text, f"{text.unit} {text.context or 'system'} has no {right!r}"
    return ConfigText(text.unit, text.context, text.text.replace(right, wrong))


# --- the lab of a pair ------------------------------------------------------------------------------------------------


def opened(blueprint: Blueprint) -> Lab:
    """The lab, without the lines that are refused, as a pair that people bring is opened."""
    start = LabStart(blueprint, seed=1)
    refused = power_on(start)
    if isinstance(refused, StartRefused):
        wrong = {(error.unit, error.context, error.line) for error in refused.errors}
        texts = tuple(
            ConfigText(
                text.unit,
                text.context,
                "\n".join(
                    "" if (text.unit, text.context, number) in wrong else line
                    for number, line in enumerate(text.text.split("\n"), 1)
                ),
            )
            for text in blueprint.configurations
        )
        start = LabStart(replace(blueprint, configurations=texts), seed=1)
    lab = open_lab(start)
    assert not isinstance(lab, StartRefused), lab
    return lab


def shown(lab: Lab, finding: Finding, ms: int = 60_000) -> Step:
    """What "show me" of a finding does, and what has come of it some time later."""
    keyword, _, words = finding.show.partition(": ")
    step = done(lab, _action(read_act(keyword, words).request))
    later = advance(step.lab, step.lab.now_ms + ms)
    return Step(later.lab, (*step.happenings, *later.happenings))


def _action(request: requests.AnyRequest | None) -> Action:
    match request:
        case requests.Fault(fault=fault, on=True):
            return PutFault(fault)
        case requests.Operate(unit=unit, lines=lines):
            return Operate(UnitRole(unit), lines)
        case requests.Flow(flow=flow, on=True):
            return StartFlow(flow)
        case _:
            raise AssertionError(f"{request} is no action of a lab")
