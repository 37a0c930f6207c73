"""The models as data, a row a model. Ports, licences and limits: reference 17, with its marks: much of it is recalled.

`hardware.py` answers questions about them.
"""

import re
from typing import Final

from simulator.failover.identity import Licence
from simulator.vocabulary import Platform, PortName, Value


class Grade(Value):
    """A licence that a model can have. name: as `show version` has it. failover: what it allows a pair. included, most: security
    contexts without a key for more, and with the largest one."""

    name: str
    failover: Licence
    included: int
    most: int
    vlans: int


class Card(Value):
    """Ports that a chassis has only with this card or module."""

    name: str
    ports: tuple[PortName, ...]


class Model(Value):
    """One model. name: as `show version` prints it behind `Hardware:`, short of what only that line has."""

    name: str
    platform: Platform
    releases: tuple[tuple[int, int], tuple[int, int]]
    """The first and the last software release, both included."""
    ports: tuple[PortName, ...]
    """Without cards, in the order in which the system space lists them."""
    grades: tuple[Grade, ...]
    """The one that an Active/Active pair needs stands last."""
    memory_mb: int
    flash_mb: int
    capacity_kbps: int
    """What a unit passes at most [recalled from data sheets]."""
    later_memory_mb: int = 0
    """What 8.3 and later need; 0: no more than before."""
    cards: tuple[Card, ...] = ()
    bundles_outside: bool = False
    """A Firepower: bundles are made by the chassis, outside of the software, which sees each as one port (reference 17.1)."""
    aliases: tuple[str, ...] = ()

    @property
    def every_port(self) -> tuple[PortName, ...]:
        """With every card that fits."""
        return tuple(dict.fromkeys((*self.ports, *(port for card in self.cards for port in card.ports))))


_RANGE: Final = re.compile(r"([A-Za-z]+(?:\d+/)?)(\d+)(?:-(\d+))?")


def _ports(text: str) -> tuple[PortName, ...]:
    """`Ethernet0/0-3 Management0/0` -> Ethernet0/0 to Ethernet0/3, Management0/0."""
    found = [hit.groups() for hit in map(_RANGE.fullmatch, text.split()) if hit]
    return tuple(f"{start}{number}" for start, low, high in found for number in range(int(low), int(high or low) + 1))


def _card(name: str, ports: str) -> Card:
    return Card(name, _ports(ports))


def _base(included: int, most: int, vlans: int) -> tuple[Grade, ...]:
    return (Grade("Base", Licence.UNRESTRICTED, included, most, vlans),)


def _security_plus(most: int, vlans: int) -> tuple[Grade, ...]:
    plus = Grade("Security Plus", Licence.UNRESTRICTED, 2, most, vlans)
    return (Grade("Base", Licence.RESTRICTED, 0, 0, 50), plus)


def _pix(most: int, restricted_vlans: int, vlans: int) -> tuple[Grade, ...]:
    return (
        Grade("Restricted (R)", Licence.RESTRICTED, 0, 0, restricted_vlans),
        Grade("Failover Only (FO)", Licence.FAILOVER_ONLY, 2, most, vlans),
        Grade("Failover Only - Active/Active (FO_AA)", Licence.FAILOVER_ONLY_ACTIVE, 2, most, vlans),
        Grade("Unrestricted (UR)", Licence.UNRESTRICTED, 2, most, vlans),
    )


def _model(
    name: str,
    releases: str,
    ports: str,
    grades: tuple[Grade, ...],
    mbps: int,
    mb: tuple[int, ...],
    flash: int,
    *,
    cards: tuple[Card, ...] = (),
    aliases: str = "",
) -> Model:
    """One row. releases: "7.0-9.1". mb: memory, and what 8.3 and later need where that is more. flash: in MB. aliases: apart
    by commas."""
    first, last = (tuple(int(part) for part in release.split(".")) for release in releases.split("-"))
    return Model(
        name=name,
        platform=Platform.PIX if name.startswith("PIX") else Platform.ASA,
        releases=((first[0], first[1]), (last[0], last[1])),
        ports=_ports(ports),
        grades=grades,
        memory_mb=mb[0],
        later_memory_mb=mb[-1],
        flash_mb=flash,
        capacity_kbps=mbps * 1000,
        cards=cards,
        bundles_outside=name.startswith("FPR"),
        aliases=tuple(filter(None, aliases.split(","))),
    )


_SSM: Final = (_card("SSM-4GE", "GigabitEthernet1/0-3"),)
_SIX: Final = (_card("6-port interface card", "GigabitEthernet1/0-5"),)
_EIGHT: Final = (_card("8-port network module", "Ethernet2/1-8"),)
_TWO_EIGHTS: Final = (*_EIGHT, _card("second 8-port network module", "Ethernet3/1-8"))
_5580: Final = (
    _card("2-10GE in slot 3", "TenGigabitEthernet3/0-1"),
    _card("4GE in slot 4", "GigabitEthernet4/0-3"),
    _card("4GE in slot 5", "GigabitEthernet5/0-3"),
    *(_card(f"4GE in slot {slot}", f"GigabitEthernet{slot}/0-3") for slot in (6, 7, 8)),
    *(_card(f"2-10GE in slot {slot}", f"TenGigabitEthernet{slot}/0-1") for slot in (4, 6, 7, 8)),
)
_5580_PORTS: Final = "Management0/0-1 GigabitEthernet3/0-3 TenGigabitEthernet5/0-1"
_SSP_SMALL: Final = "GigabitEthernet0/0-7 TenGigabitEthernet0/8-9 Management0/0-1"
_SSP_LARGE: Final = "GigabitEthernet0/0-5 TenGigabitEthernet0/6-9 Management0/0-1"
_SECOND_SSP: Final = (_card("second SSP", "GigabitEthernet1/0-7 TenGigabitEthernet1/6-9 Management1/0-1"),)
_PIX_CARDS: Final = (_card("1GE cards", "GigabitEthernet0-8"), _card("4FE card", "Ethernet6-9"))
_M: Final = "Management0/0"
_5550_PORTS: Final = f"GigabitEthernet0/0-3 {_M} GigabitEthernet1/0-3"
_5505: Final = (Grade("Base", Licence.RESTRICTED, 0, 0, 3), Grade("Security Plus", Licence.FAILOVER_ONLY, 0, 0, 20))
_VIRTUAL: Final = (Grade("ASAv", Licence.FAILOVER_ONLY, 0, 0, 200),)
_FXOS: Final = "Ethernet1/1-8"
_FPR: Final = "Ethernet1/1-16 Management1/1"
_LATEST: Final = "9.99"
"""No last release is known."""

_PIX: Final = "7.0-8.0"
_FIRST: Final = "7.0-9.1"
_X: Final = "8.6-9.12"
_LARGE_X: Final = "8.6-9.14"

MODELS: Final = (
    _model("PIX-515E", _PIX, "Ethernet0-5", _pix(5, 10, 25), 188, (128,), 16, aliases="PIX-515"),
    _model("PIX-525", _PIX, "Ethernet0-5", _pix(50, 25, 100), 330, (256,), 16, cards=_PIX_CARDS),
    _model("PIX-535", _PIX, "GigabitEthernet0-3 Ethernet0-5", _pix(50, 50, 150), 1_700, (1024,), 16, cards=_PIX_CARDS),
    _model("ASA5505", "7.2-9.2", "Ethernet0/0-7", _5505, 150, (256, 512), 128),
    _model("ASA5510", _FIRST, f"Ethernet0/0-3 {_M}", _security_plus(5, 100), 300, (256, 1024), 256, cards=_SSM),
    _model("ASA5520", _FIRST, f"GigabitEthernet0/0-3 {_M}", _base(2, 20, 150), 450, (512, 2048), 256, cards=_SSM),
    _model("ASA5540", _FIRST, f"GigabitEthernet0/0-3 {_M}", _base(2, 50, 200), 650, (1024, 2048), 256, cards=_SSM),
    _model("ASA5550", "7.1-9.1", _5550_PORTS, _base(2, 100, 400), 1_200, (4096,), 256),
    _model("ASA5580-20", "8.1-9.1", _5580_PORTS, _base(2, 250, 1024), 5_000, (8192,), 1024, cards=_5580),
    _model("ASA5580-40", "8.1-9.1", _5580_PORTS, _base(2, 250, 1024), 10_000, (12_288,), 1024, cards=_5580),
    _model("ASA5585-SSP-10", "8.2-9.12", _SSP_SMALL, _base(2, 100, 1024), 2_000, (6144,), 2048, cards=_SECOND_SSP),
    _model("ASA5585-SSP-20", "8.2-9.12", _SSP_SMALL, _base(2, 250, 1024), 5_000, (12_029,), 2048, cards=_SECOND_SSP),
    _model("ASA5585-SSP-40", "8.2-9.12", _SSP_LARGE, _base(2, 250, 1024), 10_000, (12_288,), 2048, cards=_SECOND_SSP),
    _model("ASA5585-SSP-60", "8.2-9.12", _SSP_LARGE, _base(2, 250, 1024), 20_000, (24_576,), 2048, cards=_SECOND_SSP),
    _model("ASA5512", _X, f"GigabitEthernet0/0-5 {_M}", _security_plus(5, 100), 500, (4096,), 4096, cards=_SIX),
    _model("ASA5515", _X, f"GigabitEthernet0/0-5 {_M}", _base(2, 5, 100), 600, (8192,), 8192, cards=_SIX),
    _model("ASA5525", _LARGE_X, f"GigabitEthernet0/0-7 {_M}", _base(2, 20, 200), 1_000, (8192,), 8192, cards=_SIX),
    _model("ASA5545", _LARGE_X, f"GigabitEthernet0/0-7 {_M}", _base(2, 50, 300), 1_500, (12_288,), 8192, cards=_SIX),
    _model("ASA5555", _LARGE_X, f"GigabitEthernet0/0-7 {_M}", _base(2, 100, 500), 2_000, (16_384,), 8192, cards=_SIX),
    _model("ASA5508", "9.4-9.16", "GigabitEthernet1/1-8 Management1/1", _base(2, 5, 50), 500, (8192,), 8192),
    _model("ASA5516", "9.4-9.16", "GigabitEthernet1/1-8 Management1/1", _base(2, 5, 150), 900, (8192,), 8192),
    _model("FPR-2110", f"9.8-{_LATEST}", _FPR, _base(2, 25, 1024), 1_500, (6588,), 8192),
    _model("FPR-2120", f"9.8-{_LATEST}", _FPR, _base(2, 25, 1024), 3_000, (6588,), 8192),
    _model("FPR-2130", f"9.8-{_LATEST}", _FPR, _base(2, 30, 1024), 5_000, (14_852,), 8192, cards=_EIGHT),
    _model("FPR-2140", f"9.8-{_LATEST}", _FPR, _base(2, 40, 1024), 10_000, (14_852,), 8192, cards=_EIGHT),
    *(
        _model(
            name, f"9.6-{_LATEST}", _FXOS, _base(10, 250, 1024), mbps, (mb,), 8192, cards=_TWO_EIGHTS, aliases=aliases
        )
        for name, mbps, mb, aliases in (
            ("FPR-4110", 15_000, 61_440, "FPR4K-SM-12"),
            ("FPR-4120", 30_000, 122_880, "FPR4K-SM-24"),
            ("FPR-4140", 40_000, 245_760, "FPR4K-SM-36"),
            ("FPR-4150", 50_000, 245_760, "FPR4K-SM-44"),
            ("FPR-4115", 40_000, 184_320, "FPR4K-SM-24S"),
            ("FPR-4125", 45_000, 184_320, "FPR4K-SM-32S"),
            ("FPR-4145", 50_000, 368_640, "FPR4K-SM-44S"),
            ("FPR-9300", 60_000, 245_760, "FPR9K-SM-24,FPR9K-SM-36,FPR9K-SM-40,FPR9K-SM-44,FPR9K-SM-48,FPR9K-SM-56"),
        )
    ),
    _model("ASAv", f"9.2-{_LATEST}", f"GigabitEthernet0/0-8 {_M}", _VIRTUAL, 1_000, (2048,), 8192),
)
"""Of the Firepowers only the ports, contexts and memory of the FPR-2130 are observed (reference 17.1, 17.2, 17.4)."""
