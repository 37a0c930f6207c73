"""Every rule, in order of its id. A rule is found where it is written: a function below its row in one of these files."""

from types import ModuleType
from typing import Final

from simulator.pair.lint.finding import Severity
from simulator.pair.lint.rule import Rule
from simulator.pair.lint.rules import (
    contexts,
    groups,
    hardware,
    identity,
    interfaces,
    kept,
    links,
    shared,
    state,
    timers,
)

THEMES: Final[tuple[tuple[str, ModuleType], ...]] = (
    ("Who is who", identity),
    ("The failover link", links),
    ("Failover groups", groups),
    ("Interfaces", interfaces),
    ("Timers", timers),
    ("The state link", state),
    ("What contexts share", shared),
    ("Contexts", contexts),
    ("Hardware, software, licences", hardware),
    ("What the lab leaves out", kept),
)


def rules_of(theme: ModuleType) -> tuple[Rule, ...]:
    """The rules of one file, in order of id."""
    found = (value for value in vars(theme).values() if isinstance(value, Rule))
    return tuple(sorted(found, key=lambda rule: rule.id))


RULES: Final = tuple(rule for _, theme in THEMES for rule in rules_of(theme))
BY_ID: Final = {rule.id: rule for rule in RULES}
ORDER: Final = {severity: at for at, severity in enumerate(Severity)}
"""What breaks comes first."""
