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
_ENCRYPTED: Final = " encrypted"


def opens_enable(running: Configuration, context: str, password: str) -> bool:
    """Whether `enable` takes it in that space."""
    return _is_right(password, _kept(running, context, (_ENABLE,), NO_PASSWORD))


def opens_login(running: Configuration, password: str) -> bool:
    """Whether a new session takes it: system messages, logins and the like are the admin context's (reference 10)."""
    context = running.admin_context or SYSTEM_CONTEXT
    return _is_right(password, _kept(running, context, _LOGIN, DEFAULT_LOGIN))


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
