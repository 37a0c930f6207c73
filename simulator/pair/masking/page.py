"""The rows of rules.py as a module of the page (static/js/models/mask_rules.js)."""

import json
from typing import Final

from simulator.pair.masking import rules

_HEAD: Final = """\
// Which words of a configuration are secret. Do not edit:
// `make tables` writes it from simulator/pair/masking/rules.py, which explains the rows.
"""
_CONSTANTS: Final = {
    "STARS": rules.STARS,
    "PAIR_KEY": rules.PAIR_KEY,
    "CERTIFICATE": rules.CERTIFICATE,
    "URL_KIND": rules.URL_KIND,
    "WORD": rules.WORD,
    "HIDDEN": rules.HIDDEN,
    "HEX_LINE": rules.HEX_LINE,
    "PEM_LINE": rules.PEM_LINE,
    "URL_PASSWORD": rules.URL_PASSWORD,
}


def page_rules() -> str:
    rows = "".join(f"  {json.dumps([rule.what, rule.words])},\n" for rule in rules.RULES)
    constants = "".join(f"export const {name} = {json.dumps(value)};\n" for name, value in _CONSTANTS.items())
    return f"{_HEAD}\n{constants}\nexport const RULES = [\n{rows}];\n"
