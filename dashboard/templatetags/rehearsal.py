"""Words of the pages about a rehearsal."""

from typing import Final

from django import template

from simulator.rehearsal.truths import clock

register = template.Library()

KINDS: Final = {
    "inject": "Inject",
    "typed": "Typed",
    "truth": "Truth",
    "wrote": "Written down",
    "found": "Found",
    "step": "Step",
    "note": "Note",
}


@register.filter
def run_clock(at_ms: int) -> str:
    """Time since the run began: "2:05"."""
    return clock(at_ms)


@register.filter
def row_kind(kind: str) -> str:
    return KINDS[kind]
