"""Which password opens what: `enable` in each space, and a new session (reference 15.1)."""

from typing import Final

from simulator.appliance.cli.hashing import hashed
from simulator.appliance.cli.statements import Kept
from simulator.appliance.cli.text import STARS
from simulator.appliance.config.model import Configuration, every
from simulator.vocabulary import SYSTEM_CONTEXT

NO_PASSWORD: Final = "8Ry2YjIyt7RRXU24"
DEFAULT_LOGIN: Final = "2KFQnbNIdI.2KYOU"
""""cisco", as from the factory."""
_ENABLE: Final = "enable password "
_LOGIN: Final = ("passwd ", "password ")
_LEVEL: Final = 2
_ENCRYPTED: Final = " encrypted"


def opens_enable(running: Configuration, context: str, password: str) -> bool:
    """Whether `enable` takes it in that space."""
    return _is_right(password, _kept(running, context, (_ENABLE,), NO_PASSWORD))


def opens_login(running: Configuration, password: str) -> bool:
    """Whether a new session takes it: system messages, logins and the like are the admin context's (reference 10)."""
    context = running.admin_context or SYSTEM_CONTEXT
    return _is_right(password, _kept(running, context, _LOGIN, DEFAULT_LOGIN))


def level_of_user(running: Configuration, context: str, name: str, password: str) -> int | None:
    """The privilege level of `username NAME ...`, where the password is right: 2 unless it says otherwise [recalled]. The system
    space has no users of its own: the admin context's (reference 25.1)."""
    space = context or running.admin_context or SYSTEM_CONTEXT
    for entry in every(running.space(space), Kept):
        words = entry.line.split()
        if words[:2] != ["username", name] or len(words) < 3 or words[2] not in ("password", "nopassword"):
            continue
        if words[2] == "nopassword" or _is_users(name, password, words[3:]):
            at = words.index("privilege") + 1 if "privilege" in words else len(words)
            return int(words[at]) if at < len(words) and words[at].isdigit() else _LEVEL
    return None


def _is_users(name: str, password: str, words: list[str]) -> bool:
    """A hash of a later form (`pbkdf2`) opens nothing: nobody's password is known to make it (docs/fidelity.md)."""
    if not words:
        return False
    if words[0].startswith(STARS):
        return True
    kept = words[0] if _ENCRYPTED.strip() in words[1:] else hashed(words[0], name)
    return kept == hashed(password, name)


def _is_right(password: str, kept: str) -> bool:
    """Nobody knows a password that was masked before the configuration came here (pair/masking): then every one is right."""
    return kept.startswith(STARS) or hashed(password) == kept


def _kept(running: Configuration, context: str, starts: tuple[str, ...], default: str) -> str:
    """What the configuration says; a password that someone loaded in clear is hashed first."""
    for entry in every(running.space(context), Kept):
        for start in starts:
            if entry.line.startswith(start):
                text = entry.line.removeprefix(start).strip()
                if text.startswith(STARS):
                    return text
                return text.removesuffix(_ENCRYPTED) if text.endswith(_ENCRYPTED) else hashed(text)
    return default
