"""What a chassis consists of, as `show version` says behind `Hardware:`, a row a model (reference 17.4, with its marks)."""

from typing import Final

from simulator.appliance.models import Model
from simulator.vocabulary import Platform, Value


class Board(Value):
    """cpu: as the first line has it; "": nobody knows. second: the line below it; bios: the last line, "" where unknown."""

    cpu: str = ""
    second: str = ""
    bios: str = ""
    flash: str = "Internal ATA Compact Flash, {mb}MB"


_PIX_FLASH: Final = "Flash E28F128J3 @ 0xfff00000, {mb}MB"
_PIX_BIOS: Final = "BIOS Flash AM29F400B @ 0xfffd8000, 32KB"
_BIOS: Final = "BIOS Flash AT49LW080 @ 0xfff00000, 1024KB"
_SSP_BIOS: Final = "BIOS Flash M25P32 @ 0x0, 4096KB"
_X_BIOS: Final = "BIOS Flash MX25L6445E @ 0xffbb0000, 8192KB"

BOARDS: Final = {
    "PIX-515E": Board("CPU Pentium II 433 MHz", bios=_PIX_BIOS, flash=_PIX_FLASH),
    "PIX-525": Board("CPU Pentium III 600 MHz", bios=_PIX_BIOS, flash=_PIX_FLASH),
    "PIX-535": Board("CPU Pentium III 1000 MHz", bios=_PIX_BIOS, flash=_PIX_FLASH),
    "ASA5510": Board("CPU Pentium 4 Celeron 1600 MHz", bios="BIOS Flash M50FW080 @ 0xffe00000, 1024KB"),
    "ASA5520": Board("CPU Pentium 4 Celeron 2000 MHz", bios=_BIOS),
    "ASA5540": Board("CPU Pentium 4 2000 MHz", bios=_BIOS),
    "ASA5550": Board("CPU Pentium 4 3000 MHz", bios=_BIOS),
    "ASA5580-20": Board("CPU AMD Opteron 2600 MHz", bios=_BIOS),
    "ASA5585-SSP-20": Board("CPU Xeon 5500 series 2133 MHz, 1 CPU (8 cores)", bios=_SSP_BIOS),
    "ASA5585-SSP-40": Board("CPU Xeon 5500 series 2133 MHz, 2 CPUs (16 cores)", bios=_SSP_BIOS),
    "ASA5512": Board("CPU Clarkdale 2800 MHz, 1 CPU (2 cores)", "ASA: 1666 MB RAM, 1 CPU (1 core)", _X_BIOS),
    "ASA5525": Board("CPU Lynnfield 2394 MHz, 1 CPU (4 cores)", "ASA: 4096 MB RAM, 1 CPU (1 core)", _X_BIOS),
    "ASA5555": Board("CPU Lynnfield 2800 MHz, 1 CPU (8 cores)", "ASA: 8575 MB RAM, 1 CPU (2 cores)", _X_BIOS),
    "ASA5516": Board("CPU Atom C2000 series 2416 MHz, 1 CPU (8 cores)", bios=_X_BIOS),
    "FPR-2130": Board("CPU MIPS 1200 MHz, 1 CPU (12 cores)", flash=""),
}
"""By the model's name. The memory stands in models.py, the size of Flash is the chassis's."""


def board_of(name: str, model: Model | None) -> Board:
    """Of a model that is not listed only what its family has: Flash on a PIX and an ASA, none that is named on a Firepower."""
    if name in BOARDS:
        return BOARDS[name]
    if model is not None and (model.bundles_outside or model.name == "ASAv"):
        return Board(flash="")
    pix = model is not None and model.platform is Platform.PIX
    return Board(flash=_PIX_FLASH) if pix else Board()
