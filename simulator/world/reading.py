"""Which lines only read or move about in the command line: they are typed, and are no act upon the pair. Pure.

An act is what someone may want to undo. Who types `show failover` has done nothing to the pair, and neither has who enters or
leaves a mode (ours)."""

from typing import Final

READING: Final = ("show", "more", "dir", "ping", "traceroute", "help", "verify")
MOVING: Final = ("configure terminal", "end", "exit", "quit", "logout", "enable", "disable", "changeto", "terminal")
_SHORTEST: Final = 2
"""Letters from which on a first word is taken for one of these; `sh` is, `s` may be many."""


def only_reads(lines: tuple[str, ...]) -> bool:
    """Whether none of the lines changes anything; also where there is none."""
    return all(_reads(line) for line in lines)


def _reads(line: str) -> bool:
    words = line.casefold().split()
    if not words or words[0] in ("?", "!") or words[-1].endswith("?"):
        return True
    if words[0] == "do":
        words = words[1:]
    elif words[:2] == ["failover", "exec"]:
        words = words[3:]
    return any(_is_short_for(words, command.split()) for command in (*READING, *MOVING))


def _is_short_for(words: list[str], command: list[str]) -> bool:
    """`conf t` for `configure terminal`; more words may follow."""
    if len(words) < len(command):
        return False
    return all(
        len(word) >= min(_SHORTEST if at == 0 else 1, len(whole)) and whole.startswith(word)
        for at, (word, whole) in enumerate(zip(words, command, strict=False))
    )
