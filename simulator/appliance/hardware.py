"""What a chassis is apart from its configuration: what its model, its licence key and its Flash say (reference 13, 17).

The models themselves are rows of `models.py`. Whoever makes a pair asks here for ports and limits of a model, and which
model has the ports that a configuration uses.
"""

import re
import zlib
from collections.abc import Iterable
from typing import Final

from simulator.appliance.models import MODELS, Grade, Model
from simulator.failover.identity import Identity, Licence
from simulator.releases import Feature, numbers_of
from simulator.vocabulary import Platform, PortName, UnitRole, Value

IMAGE_BYTES: Final = 8_312_832
"""Of the software image, which lies in the same Flash as the configurations (the size of pix722.bin)."""
FLASH_BYTES: Final = 16 * 1024 * 1024
MEGABYTE: Final = 1024 * 1024
OTHER_CAPACITY_KBPS: Final = 188_000
"""Of a model that nobody knows: the source document's."""
BUNDLE: Final = "Port-channel"
_SIGNS: Final = "ABCDEFGHJKLMNPRS"


def image_name(platform: Platform, version: str) -> str:
    """ "pix722.bin"."""
    return f"{platform.value}{''.join(sign for sign in version if sign.isdigit())}.bin"


def volume(platform: Platform, version: str) -> str:
    """What Flash is called: disk0 on an ASA from 8.0 on, as its listings have it (reference 8.3, O1)."""
    return "disk0:/" if platform is Platform.ASA and not version.startswith("7.") else "flash:/"


class Facts(Value):
    """The defaults are the source document's units: unrestricted, equal, with room enough."""

    licence: Licence = Licence.UNRESTRICTED
    contexts: int = 5
    """Licensed security contexts."""
    memory_mb: int = 128
    flash_bytes: int = FLASH_BYTES
    mode: str = "multiple"
    firewall: str = "routed"

    def identity(self, model: str, interfaces: int, serial: str = "") -> Identity:
        """What a hello says of the chassis."""
        return Identity(
            model=model,
            mode=self.mode,
            firewall=self.firewall,
            licence=self.licence,
            contexts=self.contexts,
            memory_mb=self.memory_mb,
            interfaces=interfaces,
            serial=serial,
        )


# --- models -----------------------------------------------------------------------------------------------------------


def model_named(name: str) -> Model | None:
    """By the name that `show version` or a label has: "ASA5520", "ASA5585-SSP-20", "ASA 5525-X", "FPR4K-SM-36"; None: no such."""
    return _BY_NAME.get(_folded(name))


def capacity_kbps(model: str) -> int:
    """What a unit of that model passes at most."""
    found = model_named(model)
    return found.capacity_kbps if found else OTHER_CAPACITY_KBPS


def facts_of(model: Model, version: str, grade: Grade | None = None) -> "Facts":
    """A chassis of that model with that software and licence; without one: with that which an Active/Active pair needs, and
    contexts for the largest key."""
    grade = grade or model.grades[-1]
    return Facts(
        licence=grade.failover,
        contexts=grade.most,
        memory_mb=model.later_memory_mb if Feature.LARGER_MEMORY.is_in(version) else model.memory_mb,
        flash_bytes=model.flash_mb * MEGABYTE,
    )


def ports_for(model: Model, used: Iterable[PortName]) -> tuple[PortName, ...]:
    """The ports of a chassis of that model: without cards, and with those cards that the used ports are on. Bundles that a
    Firepower's chassis makes are ports as well."""
    wanted = {_port(name) for name in used}
    cards = (card.ports for card in model.cards if wanted & set(card.ports))
    outside = sorted(filter(_is_bundle, wanted), key=_number) if model.bundles_outside else ()
    return tuple(dict.fromkeys((*model.ports, *(port for ports in cards for port in ports), *outside)))


def missing_ports(model: Model, used: Iterable[PortName]) -> tuple[PortName, ...]:
    """Those of the ports and subinterfaces that no chassis of that model has, with whatever card; in their order. Redundant
    interfaces, bundles and VLAN interfaces are no ports."""
    there = set(model.every_port)
    return tuple(name for name in dict.fromkeys(used) if not _is_made(name) and _port(name) not in there)


def models_with(used: Iterable[PortName], *, version: str = "") -> tuple[Model, ...]:
    """The models that have all these ports and run that release ("": any), those first that need no card for them."""
    names = tuple(used)
    found = [m for m in MODELS if not missing_ports(m, names) and (not version or runs(m, version))]
    return tuple(sorted(found, key=lambda model: bool({_port(name) for name in names} - set(model.ports))))


def serial_number(model: str, seat: UnitRole) -> str:
    """Of the chassis: eleven signs in the maker's shape, the same for as long as the lab is (ours)."""
    drawn = zlib.crc32(f"{model} {seat}".encode())
    return f"JMX{1000 + drawn % 900}{_SIGNS[drawn >> 10 & 15]}{drawn >> 14 & 0xFFF:03X}"


def own_mac(seat: UnitRole, number: int) -> str:
    """The address that a port was made with, by its place among the ports of the chassis (ours, in the maker's shape)."""
    return f"0013.c4{zlib.crc32(seat.encode()) & 0xFF:02x}.{0x8000 + number:04x}"


def activation_key(model: str, seat: UnitRole) -> str:
    """Of the chassis, drawn likewise (ours)."""
    words = (zlib.crc32(f"{model} {seat} {at}".encode()) for at in range(5))
    return " ".join(f"0x{word:08x}" for word in words)


def runs(model: Model, version: str) -> bool:
    """Whether there is such a release for the model."""
    first, last = model.releases
    return first <= numbers_of(version)[:2] <= last


def _folded(name: str) -> str:
    """Without what only some places write: blanks, dashes, "-X", "-K8"."""
    text = name.upper().removeprefix("CISCO").strip()
    return re.sub(r"-K[789]$|-X\b|(?<=\d)X\b|[\s-]", "", text)


def _port(name: PortName) -> PortName:
    return name.partition(".")[0]


def _is_bundle(name: PortName) -> bool:
    return name.startswith(BUNDLE)


def _is_made(name: PortName) -> bool:
    return name.startswith((BUNDLE, "Redundant", "Vlan"))


def _number(name: PortName) -> int:
    return int(name.removeprefix(BUNDLE))


_BY_NAME: Final = {_folded(name): model for model in MODELS for name in (model.name, *model.aliases)}
