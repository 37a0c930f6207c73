"""The lint: what is wrong with a pair, as opposed to a file.

`lint(blueprint)` is pure. It costs one reading of each text, and for each rule a walk over the lines. Rules are rows (table.py).
"""

from collections.abc import Generator
from typing import TypeAlias

from simulator.pair.blueprint import SINGLE, Blueprint
from simulator.pair.lint.finding import Finding as Finding
from simulator.pair.lint.finding import Place as Place
from simulator.pair.lint.finding import Severity as Severity
from simulator.pair.lint.table import ORDER, RULES
from simulator.pair.lint.view import Chassis, Pair, Side
from simulator.vocabulary import SYSTEM_CONTEXT, UnitRole

Findings: TypeAlias = tuple[Finding, ...]


def lint(blueprint: Blueprint) -> Findings:
    """All findings about the pair: what breaks first, then by rule. None for units that nobody has configured."""
    steps = linting(blueprint)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            found: Findings = done.value
            return found


def linting(blueprint: Blueprint) -> Generator[None, None, Findings]:
    """The same a step at a time, for those who have other things to do in between: a step reads one text."""
    if not blueprint.is_configured:
        return ()
    pair = unread(blueprint)
    for side in pair.sides:
        yield from side.read()
    found = [found for rule in RULES for found in rule.findings(pair) if not _is_of_derived(found, blueprint.derived)]
    return tuple(sorted(found, key=lambda finding: (ORDER[finding.severity], finding.rule)))


def _is_of_derived(finding: Finding, derived: UnitRole | None) -> bool:
    """Whether a finding is about a text that nobody wrote."""
    return derived is not None and bool(finding.places) and finding.places[0].unit is derived


def sentence(finding: Finding) -> str:
    """One sentence for people: where it is, and what happens because of it."""
    place = finding.places[0] if finding.places else None
    where = f"{place.unit.title}, {place.space}{'' if place.is_absent else f', line {place.line}'}: " if place else ""
    return f"{where}{finding.title}. {finding.consequence}"


def unread(blueprint: Blueprint) -> Pair:
    """Both units as the rules see them, once their texts have been read (`Side.read`)."""
    return Pair(_side(blueprint, UnitRole.PRIMARY), _side(blueprint, UnitRole.SECONDARY), traffic=blueprint.traffic)


def _side(blueprint: Blueprint, unit: UnitRole) -> Side:
    hardware, topology = blueprint.unit(unit), blueprint.topology
    facts = hardware.facts
    chassis = Chassis(
        model=hardware.model or blueprint.model,
        platform=blueprint.platform,
        version=hardware.version or blueprint.version,
        ports=topology.ports[: hardware.ports],
        facts=facts,
        mode=SINGLE if blueprint.mode == SINGLE else facts.mode,
        serial=topology.serial,
        cabling={cable.port: cable.switch for cable in topology.cables if cable.unit is unit},
    )
    texts = {entry.context: entry.text for entry in blueprint.configurations if entry.unit is unit}
    system = {SYSTEM_CONTEXT: texts.pop(SYSTEM_CONTEXT)} if SYSTEM_CONTEXT in texts else {}
    return Side(unit, chassis, {**system, **texts})
