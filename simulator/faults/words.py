"""A fault in words for people: its row's, with the blanks filled."""

from simulator.faults.rows import row_of
from simulator.faults.values import Fault


def title(fault: Fault) -> str:
    """What is broken, without a full stop: "Cable pulled: Primary Ethernet0"."""
    return filled(row_of(fault).words.state, fault)


def put_sentence(fault: Fault) -> str:
    """The fault has come."""
    return f"{title(fault)}."


def repaired_sentence(fault: Fault) -> str:
    """The fault has gone."""
    return f"{filled(row_of(fault).words.over, fault)}."


def order(fault: Fault, *, on: bool) -> str:
    """What a person does to put it in force, or to repair it: "Pull the cable of Primary Ethernet0"."""
    words = row_of(fault).words
    return filled(words.put if on else words.mend, fault)


def place(fault: Fault) -> str:
    """What on the screen is broken: "port primary Ethernet0"."""
    return filled(row_of(fault).thing, fault)


def filled(text: str, fault: Fault) -> str:
    """A text of its row with the fault's own values in its blanks."""
    values = {field: str(getattr(fault, field)) for field in fault.__struct_fields__}
    return text.format(**values, **{field.capitalize(): word.capitalize() for field, word in values.items()})
