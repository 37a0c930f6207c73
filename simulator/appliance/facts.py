"""What a chassis is apart from its configuration: what its label, its licence key and its Flash say (reference 13)."""

from typing import Final

from simulator.failover.identity import Identity, Licence
from simulator.vocabulary import Value

IMAGE_BYTES: Final = 8_312_832
"""Of the software image, which lies in the same Flash as the configurations (the size of pix722.bin)."""
FLASH_BYTES: Final = 16 * 1024 * 1024


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
