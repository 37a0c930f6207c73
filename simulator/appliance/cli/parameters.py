"""What may stand for a parameter of a command: how a typed word is read, and what `?` shows for it.

Reading returns the value in canonical form (an interface name with its full, capitalised type; a MAC address in lower
case), or None for a word that cannot stand here.
"""

import re
from collections.abc import Callable
from ipaddress import AddressValueError, IPv6Address
from typing import Final, TypeAlias

from simulator.vocabulary import Value

Read: TypeAlias = Callable[[str], str | None]

INTERFACE_TYPES: Final = (
    *("Ethernet", "FastEthernet", "GigabitEthernet", "TenGigabitEthernet", "Management", "Vlan", "Redundant"),
    *("Port-channel", "BVI", "Tunnel", "Loopback", "Internal-Data", "Internal-Control", "Virtual"),
)
"""Of every model (reference 17.1, 18.1); the last ones only so that what a listing says of them is read."""
_INTERFACE: Final = re.compile(r"([A-Za-z-]+)([0-9]{1,4}(?:/[0-9]{1,3}){0,2})(\.[0-9]{1,10})?")
_TYPE: Final = re.compile(r"[A-Za-z-]+")
_NUMBER: Final = re.compile(r"[0-9]{1,4}(?:/[0-9]{1,3}){0,2}(?:\.[0-9]{1,10})?")
_MAPPED_END: Final = re.compile(r"[A-Za-z0-9](?:\w*[A-Za-z0-9])?", re.ASCII)
"""Begins with a letter, ends with a letter or digit (recalled, command reference of allocate-interface)."""
_DURATION: Final = re.compile(r"([0-9]{1,4})(?::([0-9]{1,2}))?(?::([0-9]{1,2}))?", re.ASCII)
_MAC: Final = re.compile(r"[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}")
_HEX_KEY: Final = re.compile(r"[0-9A-Fa-f]{32}")
_CLOCK: Final = re.compile(r"([0-9]{1,2}):([0-9]{2}):([0-9]{2})", re.ASCII)
_HOURS_MINUTES: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})", re.ASCII)
MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_TRANSPORT: Final = re.compile(r"(udp|tcp|17|6)/([0-9]{1,5})", re.ASCII)
_PLACE: Final = re.compile(r"(?:flash|disk0|tftp|ftp|http|https|smb):\S*", re.ASCII)
_V6: Final = re.compile(r"[0-9A-Fa-f:.]+", re.ASCII)
LONGEST_RANGE: Final = 100
"""Characters of two interfaces with a dash between them."""
_NAME: Final = re.compile(r"[A-Za-z_][\w.-]{0,62}", re.ASCII)
_BRACKETED: Final = re.compile(r"\(([^\s(),]+)\)")
_PAIR: Final = re.compile(r"\(([^\s(),]+),([^\s(),]+)\)")
_POLICY: Final = re.compile(r"([0-9]{1,4})(%?)")


def address_number(text: str) -> int | None:
    """An IPv4 address as a number; None for anything else."""
    parts = text.split(".")
    if len(parts) != 4 or not all(part.isascii() and part.isdigit() and len(part) <= 3 for part in parts):
        return None
    octets = [int(part) for part in parts]
    if max(octets) > 255:
        return None
    return octets[0] << 24 | octets[1] << 16 | octets[2] << 8 | octets[3]


def class_mask(address: str) -> str:
    """The mask of an address by its class; "" for a name."""
    number = address_number(address)
    if number is None:
        return ""
    first = number >> 24
    return "255.0.0.0" if first < 128 else "255.255.0.0" if first < 192 else "255.255.255.0"


def _address(word: str) -> str | None:
    number = address_number(word)
    return None if number is None else ".".join(str(number >> shift & 255) for shift in (24, 16, 8, 0))


def _address6(word: str) -> str | None:
    """An IPv6 address, in its short form."""
    if not _V6.fullmatch(word):
        return None
    try:
        return str(IPv6Address(word))
    except AddressValueError:
        return None


def _prefix6(word: str) -> str | None:
    """An IPv6 address with the length of its prefix."""
    address, slash, length = word.partition("/")
    read = _address6(address)
    return f"{read}/{length}" if read and slash and read_number(length, 0, 128) is not None else None


def _mask(word: str) -> str | None:
    number = address_number(word)
    if number is None:
        return None
    inverse = number ^ 0xFFFFFFFF
    return None if inverse & (inverse + 1) else _address(word)


def interface_type(word: str) -> str | None:
    """`eth` -> Ethernet: a type may be abbreviated as far as it stays clear. Its number may follow after a blank."""
    if not _TYPE.fullmatch(word):
        return None
    types = [name for name in INTERFACE_TYPES if name.lower().startswith(word.lower())]
    return types[0] if len(types) == 1 else None


def interface_number(word: str) -> str | None:
    """The number of an interface, written by itself: `0`, `0.1`, `0/1.3`."""
    return word if _NUMBER.fullmatch(word) else None


def _interface(word: str) -> str | None:
    """`e0.1` -> Ethernet0.1."""
    found = _INTERFACE.fullmatch(word)
    kind = interface_type(found[1]) if found else None
    return f"{kind}{found[2]}{found[3] or ''}" if found and kind else None


def _interfaces(word: str) -> str | None:
    """One interface, or two with a dash between them, which are read as two words. A dash may be part of a type."""
    if one := _interface(word):
        return one
    if len(word) > LONGEST_RANGE:
        return None
    for at in (at for at, sign in enumerate(word) if sign == "-"):
        first, last = _interface(word[:at]), _interface(word[at + 1 :])
        if first and last:
            return f"{first} {last}"
    return None


def _mapped(word: str) -> str | None:
    """A name that a context has for an interface, or two with a dash between them. A dash in a name is taken too: people write
    them."""
    fits = len(word) <= 97 and all(len(end) <= 48 and _MAPPED_END.fullmatch(end) for end in word.split("-"))
    return word if fits and word[0].isalpha() else None


def _host(word: str) -> str | None:
    """An address, or a name that stands for one."""
    return _address(word) or (word if _NAME.fullmatch(word) else None)


def _network(word: str) -> str | None:
    return word if word == "0" else _host(word)


def _any_mask(word: str) -> str | None:
    return word if word == "0" else _mask(word)


def _bracketed(word: str) -> str | None:
    """`(inside)` -> inside."""
    found = _BRACKETED.fullmatch(word)
    return found[1] if found else None


def _bracketed_pair(word: str) -> str | None:
    """`(inside,outside)` -> the two with a comma between them."""
    found = _PAIR.fullmatch(word)
    return f"{found[1]},{found[2]}" if found else None


def _mac(word: str) -> str | None:
    return word.lower() if _MAC.fullmatch(word) else None


def _policy(word: str) -> str | None:
    """1-250 interfaces, or 1-100 per cent of them (reference 3.6)."""
    found = _POLICY.fullmatch(word)
    if found is None or not found[1].isascii():
        return None
    amount, percent = int(found[1]), bool(found[2])
    return f"{amount}{found[2]}" if 1 <= amount <= (100 if percent else 250) else None


def _clock(word: str) -> str | None:
    """A time of day."""
    found = _CLOCK.fullmatch(word)
    return word if found and int(found[1]) < 24 and int(found[2]) < 60 and int(found[3]) < 60 else None


def _time_of_day(word: str) -> str | None:
    """hh:mm."""
    found = _HOURS_MINUTES.fullmatch(word)
    return word if found and int(found[1]) < 24 and int(found[2]) < 60 else None


def _delay(word: str) -> str | None:
    """[hh:]mm, up to a day (reference 20.5; the limit is recalled)."""
    if (minutes := read_number(word, 0, 24 * 60)) is not None:
        return str(minutes)
    found = _HOURS_MINUTES.fullmatch(word)
    return word if found and int(found[2]) < 60 and int(found[1]) * 60 + int(found[2]) <= 24 * 60 else None


def _month(word: str) -> str | None:
    """A month by its name, or the beginning of one: "Apr"."""
    months = [name for name in MONTHS if len(word) >= 3 and name.lower().startswith(word.lower())]
    return months[0][:3] if len(months) == 1 else None


def _transport(word: str) -> str | None:
    """`udp/514`, `tcp/1468`, or with the protocol's number."""
    found = _TRANSPORT.fullmatch(word.lower())
    return word.lower() if found and 1 <= int(found[2]) <= 65_535 else None


def _place(word: str) -> str | None:
    """A file with the place where it lies: `flash:/a.cfg`, `disk0:a.cfg`, `tftp://10.1.1.1/a.cfg`."""
    return word if len(word) <= 80 and _PLACE.fullmatch(word.lower()) else None


def _duration(word: str) -> str | None:
    """`hh[:mm[:ss]]`, or -1 for ever; written with all three parts (reference 8.1)."""
    if word == "-1":
        return word
    found = _DURATION.fullmatch(word)
    hours, minutes, seconds = (int(part or 0) for part in found.groups()) if found else (0, 60, 0)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours <= 1193 and max(minutes, seconds) < 60 else None


def _short(length: int) -> Read:
    return lambda word: word if len(word) <= length else None


class Kind(Value):
    """How one sort of parameter is shown by `?`, and how it is read."""

    shown: str
    read: Read


KINDS: Final[dict[str, Kind]] = {
    "address": Kind("A.B.C.D", _address),
    "mask": Kind("A.B.C.D", _mask),
    "named": Kind("Hostname or A.B.C.D", _host),
    "network": Kind("Hostname or A.B.C.D", _network),
    "netmask": Kind("A.B.C.D", _any_mask),
    "bracketed": Kind("(<if_name>)", _bracketed),
    "pair": Kind("(<if_name>,<if_name>)", _bracketed_pair),
    "mac": Kind("H.H.H", _mac),
    "interface": Kind("<phy_if>", _interface),
    "interfaces": Kind("<phy_if>[-<phy_if>]", _interfaces),
    "interface-number": Kind("<number>", interface_number),
    "mapped": Kind("WORD < 48 char", _mapped),
    "word": Kind("WORD", _short(80)),
    "url": Kind("WORD < 255 char", _short(255)),
    "address6": Kind("X:X:X:X::X", _address6),
    "prefix6": Kind("X:X:X:X::X/<0-128>", _prefix6),
    "name": Kind("WORD < 48 char", _short(48)),
    "host": Kind("WORD < 63 char", _short(63)),
    "key": Kind("WORD < 63 char", _short(63)),
    "psk": Kind("WORD < 128 char", _short(128)),
    "hex": Kind("32 hexadecimal digits", lambda word: word.lower() if _HEX_KEY.fullmatch(word) else None),
    "stars": Kind("*****", lambda word: word if word and not word.strip("*") else None),
    "policy": Kind("<1-250>|<1-100>%", _policy),
    "place": Kind("flash:[<path>]", _place),
    "secret": Kind("WORD < 17 char", _short(80)),
    "clock": Kind("hh:mm:ss", _clock),
    "time-of-day": Kind("hh:mm", _time_of_day),
    "delay": Kind("[hh:]mm", _delay),
    "month": Kind("MONTH", _month),
    "transport": Kind("udp/<port>", _transport),
    "duration": Kind("hh[:mm[:ss]]|-1", _duration),
    "rest": Kind("LINE", lambda word: word),
}
"""`rest` takes everything to the end of the line, as it is written."""


def read_number(word: str, low: int, high: int) -> int | None:
    """A decimal number in the range, both ends included."""
    if not (word.isascii() and word.isdigit() and len(word) <= 10):
        return None
    number = int(word)
    return number if low <= number <= high else None
