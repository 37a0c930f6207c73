"""Tab and `?`: the same walk as the matcher's, stopped at the last word."""

from typing import Final

from simulator.appliance.cli.match import Trail, advance, split, trails
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.tree import Keyword, Token, openings
from simulator.releases import Release
from simulator.vocabulary import Value

END_OF_LINE: Final = "<cr>"
ALWAYS_LISTED: Final = frozenset({"end", "exit", "help", "no", "quit"})
"""What `?` lists in a sub-mode beside its own commands. Others are taken there too, but not listed, as on the device."""


class HelpLine(Value):
    """One line of the answer to `?`: the word, or what shows a parameter, and its meaning."""

    word: str
    text: str = ""


def complete(place: Place, line: str, release: Release | None = None) -> str:
    """The line with its last word typed to the end and a blank, if only one keyword begins so; else the line as it is. release:
    whose words there are; None: those of all."""
    words = split(line)
    if not words or line[-1:].isspace():
        return line
    alive = _walk(place, line, release, whole=False)
    typed = words[-1].text.lower()
    meant = {token.word for token in _next(alive) if isinstance(token, Keyword) and token.word.startswith(typed)}
    if typed in meant:
        meant = {typed}
    return f"{line[: words[-1].column]}{meant.pop()} " if len(meant) == 1 else line


def help_lines(place: Place, line: str, release: Release | None = None) -> tuple[HelpLine, ...]:
    """What may come next (a blank before the `?`), or which words begin like the last one. Empty: nothing fits."""
    fresh = not line.strip() or line[-1:].isspace()
    alive = _walk(place, line, release, whole=fresh)
    if not fresh:
        typed = split(line)[-1].text.lower()
        words: list[Token] = [
            token for token in _next(alive) if isinstance(token, Keyword) and token.word.startswith(typed)
        ]
        return _sorted(words)
    if not line.strip():
        return _sorted([token for trail in alive for token in _next((trail,)) if _listed(place, trail, token)])
    ends = (HelpLine(END_OF_LINE),) if any(trail.complete for trail in alive) else ()
    return _sorted(_next(alive)) + ends


def help_text(found: tuple[HelpLine, ...]) -> tuple[str, ...]:
    """The words in one column, their meanings in another."""
    width = max((len(entry.word) for entry in found), default=0)
    return tuple(f"  {entry.word:<{width}}  {entry.text}".rstrip() for entry in found)


def _listed(place: Place, trail: Trail, token: Token) -> bool:
    own = place.mode in (Mode.USER, Mode.EXEC, Mode.CONFIG) or trail.layer is place.mode
    return own or (isinstance(token, Keyword) and token.word in ALWAYS_LISTED)


def _walk(place: Place, line: str, release: Release | None, *, whole: bool) -> tuple[Trail, ...]:
    """The trails after the words of the line; whole False leaves the last one out."""
    words = split(line)
    alive = tuple(trail for trail in trails(place) if trail.command.row.is_known_to(release))
    for word in words if whole else words[:-1]:
        alive = advance(alive, word, line)
    return alive


def _next(alive: tuple[Trail, ...]) -> list[Token]:
    return [token for trail in alive if not trail.took_rest for token, _ in openings(trail.left)]


def _sorted(tokens: list[Token]) -> tuple[HelpLine, ...]:
    """Keywords in order of the alphabet, then parameters; the first help text that there is for each."""
    shown: dict[tuple[bool, str], str] = {}
    for token in tokens:
        key = (False, token.word) if isinstance(token, Keyword) else (True, token.shown)
        shown[key] = shown.get(key) or token.help
    return tuple(HelpLine(word, shown[parameter, word]) for parameter, word in sorted(shown))
