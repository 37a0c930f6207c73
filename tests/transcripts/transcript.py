"""Console transcripts: what stands behind a prompt is typed, what stands below it must be the answer.

# a comment, kept as it is
= release asa 9.16(2)       only as the first line that is no comment: a pair of that release, in place of a PIX of 7.2(2)
= primary                   the console of this unit from here on
= wait 10                   ten virtual seconds pass; what the console prints meanwhile stands below
= cut failover              nothing passes on the failover (state) link any more; `= mend failover`
PIX1# show mode             typed at the console; the prompt must be the one that the unit shows
PIX1# show ?                `?` asks for help, <Tab> for completion, shown in brackets: nothing is entered
"""

import re
from pathlib import Path
from typing import Final

from simulator.appliance import shell
from simulator.appliance.questions import PROMPTS
from simulator.vocabulary import Link, Platform, UnitRole
from tests.appliance.pair import Pair, settled

FOLDER: Final = Path(__file__).parent
TAB: Final = "<Tab>"
_QUESTIONS: Final = "|".join(
    re.escape(asked.rstrip()).replace(re.escape("{about}"), r"[\w./:-]*") for asked in PROMPTS.values()
)
_TYPED: Final = re.compile(rf"(?:[\w./-]+(?:\([\w-]+\))?[#>]|{_QUESTIONS})(?: (?P<line>.*))?")


def played(script: str) -> str:
    """The transcript as it comes out when its comments, directives and typed lines are played anew."""
    pair, unit = _begun(script), UnitRole.PRIMARY
    shown: list[str] = []
    for line in script.splitlines():
        if line.startswith("#") or not line:
            if line or (shown and shown[-1].startswith("#")):
                shown.append(line)
        elif line.startswith("= "):
            unit, screen = _directed(pair, unit, line[2:].split())
            shown += [line, *screen]
        elif typed := _TYPED.fullmatch(line):
            shown += _typed(pair, unit, typed["line"] or "")
    return "\n".join(line.rstrip() for line in shown) + "\n"


def _begun(script: str) -> Pair:
    first = next((line for line in script.splitlines() if line and not line.startswith("#")), "")
    if not first.startswith("= release "):
        return settled()
    platform, version = first.split()[2:]
    return settled(Platform(platform), version)


def _directed(pair: Pair, unit: UnitRole, words: list[str]) -> tuple[UnitRole, list[str]]:
    before = len(pair.screens[unit])
    match words:
        case ["release", *_]:
            pass
        case ["primary" | "secondary"]:
            return UnitRole(words[0]), []
        case ["wait", seconds]:
            pair.run(float(seconds))
        case ["cut", link]:
            pair.cut.add(Link(link))
        case ["mend", link]:
            pair.cut.discard(Link(link))
        case _:
            raise ValueError(f"unknown directive: {' '.join(words)}")
    return unit, pair.screens[unit][before:]


def _typed(pair: Pair, unit: UnitRole, line: str) -> list[str]:
    device = pair.devices[unit]
    if shell.hides(device):
        # A password does not appear on the screen; a transcript that is played again has to say it.
        return [shell.prompt(device) + line, *pair.type(unit, line)[1:]]
    if line.endswith("?"):
        return [shell.prompt(device) + line, *shell.help_for(device, line.removesuffix("?"))]
    if line.endswith(TAB):
        completed = shell.complete(device, line.removesuffix(TAB))
        return [shell.prompt(device) + line, f"[{completed}]"]
    return pair.type(unit, line)
