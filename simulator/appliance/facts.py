"""What a chassis is apart from its configuration: what its label, its licence key and its Flash say (reference 13)."""

from typing import Final

from simulator.failover.identity import Identity, Licence
from simulator.vocabulary import Platform, Value

IMAGE_BYTES: Final = 8_312_832
"""Of the software image, which lies in the same Flash as the configurations (the size of pix722.bin)."""
FLASH_BYTES: Final = 16 * 1024 * 1024


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

    def identity(self, model: str, interfaces: int) -> Identity:
        """What a hello says of the chassis."""
        return Identity(
            model=model,
            mode=self.mode,
            firewall=self.firewall,
            licence=self.licence,
            contexts=self.contexts,
            memory_mb=self.memory_mb,
            interfaces=interfaces,
        )
