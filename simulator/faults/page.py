"""The page's copy of the catalogue: static/js/models/fault_table.js."""

from typing import Final

import msgspec

from simulator.faults.rows import ROWS, Row

HEAD: Final = """// The catalogue of faults. Do not edit:
// `make tables` writes it from simulator/faults/rows.py.
//
// Blanks: {unit} {port} {switch} {vlan} {percent} {delay_ms} {link}; with a capital, the word with a capital.
"""


def page_table() -> str:
    """Each fault's name, its words, the menus that offer it and when they cannot."""
    rows = msgspec.json.format(msgspec.json.encode([_row(row) for row in ROWS]), indent=2).decode()
    return f"{HEAD}\nexport const FAULTS = {rows};\n"


def _row(row: Row) -> dict[str, object]:
    return {
        "name": row.name,
        "thing": row.thing,
        "order": row.words.put,
        "repair": row.words.mend,
        "menus": row.offer.menus,
        "put": (row.offer.put, row.offer.by),
        "mend": (row.offer.mend, row.offer.mended_by),
        "needs": (*row.needs, *row.idle),
        "suggested": dict(row.suggested),
    }
