"""What of the configurations has no effect in the lab: lines that are kept and not simulated, and lines that are refused."""

import re
from collections.abc import Iterator
from typing import Final

from simulator.appliance.cli import statements as st
from simulator.appliance.cli.intents import UnsupportedAddress
from simulator.appliance.cli.kept import has_effect, positive
from simulator.appliance.config.load import LoadError
from simulator.appliance.config.origins import RefusedLine
from simulator.pair.lint.finding import Place, Severity
from simulator.pair.lint.rule import Found, rule
from simulator.pair.lint.rules.acts import NEXT_LINE, typed
from simulator.pair.lint.rules.hardware import missing_on
from simulator.pair.lint.rules.interfaces import beyond_maximum
from simulator.pair.lint.view import Pair, Side, count, listed
from simulator.vocabulary import SYSTEM_CONTEXT

NOT_IN_MULTIPLE_MODE: Final = (
    "router",
    "multicast-routing",
    "pim",
    "igmp",
    "crypto map",
    "tunnel-group",
    "vpdn",
    "vpn",
)
"""First words of lines of dynamic routing, multicast and VPN (source: Unsupported Features)."""
LATER: Final = (9, 0)
"""From this release on contexts have dynamic routing and site-to-site VPN (reference 13)."""
ROUTINE: Final = frozenset(
    {
        "enable",
        "passwd",
        "names",
        "pager",
        "mtu",
        "icmp",
        "arp",
        "timeout",
        "ftp",
        "class",
        "asdm",
        "console",
        "no",
        "telnet",
        "ssh",
    }
)
"""First words of lines that every configuration has and nobody misses in a lab."""


@rule(
    "FL100",
    Severity.ADVICE,
    "Lines that are kept and not simulated",
    why="The lab keeps what it has no behaviour for, writes it back in its place, and does nothing with it.",
    source="ours",
    show="lists what is kept and not simulated",
)
def not_simulated(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    lines = [line for line in side.origins.kept if line.path or not has_effect(line.text)]
    if not lines or not pair.runs:
        return
    words: dict[str, int] = {}
    for line in lines:
        if not line.path:
            word = positive(line.text).split(maxsplit=1)[0]
            words[word] = words.get(word, 0) + 1
    telling = sorted((word for word in words if word not in ROUTINE), key=lambda word: (-words[word], word))
    spaces = dict.fromkeys(line.context for line in lines)
    yield Found(
        places=(Place(side.unit, lines[0].context, lines[0].number, _words(lines[0].text)),),
        consequence=f"{count(len(lines), 'line')} of {count(len(spaces), 'space')} "
        f"{'has' if len(lines) == 1 else 'have'} no effect in the lab"
        + (f", among them {listed(f'{words[word]} x {word}' for word in telling)}." if telling else "."),
        show="type: primary: show foverlab kept",
        watch="The lines that are kept, by space.",
    )


@rule(
    "FL101",
    Severity.RISKS,
    "A line is refused",
    why="A line that the device refuses changes nothing; what is indented below it is refused with it.",
    source="reference 8.3",
    show="types the line once more",
)
def refused(pair: Pair) -> Iterator[Found]:
    for side in pair.sides:
        known = {(line.context, line.number) for line in side.origins.refused if _has_a_rule_of_its_own(side, line)}
        known |= {below for below, head in side.origins.below.items() if (below[0], head) in known}
        by_space: dict[str, list[LoadError]] = {}
        for error in side.errors:
            if (error.context, error.line) not in known:
                by_space.setdefault(error.context, []).append(error)
        for context, errors in by_space.items():
            yield Found(
                places=tuple(Place(side.unit, context, error.line, _words(error.text)) for error in errors[:8]),
                consequence=f"{count(len(errors), 'line')} of {side.title}'s {_space(context)} "
                f"{'is' if len(errors) == 1 else 'are'} left out: "
                f"{_first(errors[0])}.",
                show=_again(side, context, errors),
                watch="The unit refuses it." if _again(side, context, errors) else "",
            )


_SECRET: Final = re.compile(r"key|pass|secret|communit|user|auth|credential", re.IGNORECASE)
_LONGEST: Final = 100


def _again(side: Side, context: str, errors: list[LoadError]) -> str:
    """The first refused line typed once more, where it stands alone in the system execution space and has nothing secret."""
    lines = side.texts.get(SYSTEM_CONTEXT, "").split("\n")
    for error in errors:
        alone = context == SYSTEM_CONTEXT and 0 < error.line <= len(lines) and not lines[error.line - 1][:1].isspace()
        if (
            alone
            and error.column
            and not _SECRET.search(error.text)
            and NEXT_LINE not in error.text
            and len(error.text) < _LONGEST
        ):
            return typed(side.unit, f"configure terminal{NEXT_LINE}{error.text}{NEXT_LINE}end")
    return ""


@rule(
    "FL102",
    Severity.RISKS,
    "A feature that multiple mode does not have",
    why="Dynamic routing, multicast and VPN do not work in multiple mode before 9.0, so that no Active/Active pair "
    "has them.",
    source="Unsupported Features",
    show="lists what is kept and not simulated",
)
def not_in_multiple_mode(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if side.version[:2] >= LATER or not side.blocks:
        return
    found: dict[str, list[Place]] = {}
    for line in side.origins.kept:
        if line.context and not line.path and line.text.startswith(NOT_IN_MULTIPLE_MODE):
            found.setdefault(line.context, []).append(Place(side.unit, line.context, line.number, _words(line.text)))
    for context, places in found.items():
        yield Found(
            places=tuple(places[:8]),
            consequence=f"`{places[0].text}` of {context} is refused by {side.chassis.version} in multiple mode: the "
            "context runs without "
            "it.",
            show=typed(side.unit, "show foverlab kept"),
            watch=f"`{places[0].text}` is among the lines of {context} that have no effect.",
        )


_RULED: Final = (
    st.JoinFailoverGroup,
    st.AdminContext,
    st.IpAddress,
    st.FailoverAddress,
    st.UnitPolltime,
    st.InterfacePolltime,
)


def _has_a_rule_of_its_own(side: Side, line: RefusedLine) -> bool:
    if isinstance(line.intent, UnsupportedAddress) or any(line.is_of(kind) for kind in _RULED):
        return True
    return bool(missing_on(side, line)) or beyond_maximum(side, line)


def _first(error: LoadError) -> str:
    where = f"`{_words(error.text)}`: " if error.line else ""
    return f"{where}{error.reason}"


def _space(context: str) -> str:
    return f"context {context}" if context else "system space"


def _words(text: str) -> str:
    """The words that say which line it is; what follows may be a secret."""
    words = text.split()
    return " ".join(words[:2]) + (" ..." if len(words) > 2 else "")
