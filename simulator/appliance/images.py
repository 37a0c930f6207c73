"""Software images: the releases that servers offer, and which one a unit boots (reference 20.3).

The maker's files are not to be had, so an image is known by its platform and release; size and MD5 follow from these and are the
same wherever it lies (ours).
"""

import hashlib
from collections.abc import Iterable
from typing import Final

from simulator.appliance.cli.statements import Kept
from simulator.appliance.config.model import Configuration, every
from simulator.appliance.hardware import IMAGE_BYTES, image_name, model_named, runs
from simulator.vocabulary import Platform, Value

BOOT: Final = "boot system "
_RELEASES: Final[dict[Platform, tuple[str, ...]]] = {
    Platform.PIX: ("7.0(8)", "7.1(2)", "7.2(2)", "7.2(4)", "8.0(4)"),
    Platform.ASA: (
        *("7.2(2)", "7.2(4)", "8.0(4)", "8.0(5)", "8.2(5)", "8.3(2)", "8.4(4)", "8.4(7)", "9.0(4)", "9.1(6)", "9.1(7)"),
        *("9.2(4)", "9.4(4)", "9.6(4)", "9.8(2)", "9.8(4)", "9.12(3)", "9.12(4)", "9.16(3)", "9.16(4)"),
    ),
}
"""What servers offer: of each release that the shipped labs run, the next one of its train too."""


class Image(Value):
    """What is in the file of an image."""

    platform: Platform
    version: str

    @property
    def name(self) -> str:
        """ "pix722.bin"."""
        return image_name(self.platform, self.version)

    @property
    def size(self) -> int:
        """In bytes; of every release the same (ours)."""
        return IMAGE_BYTES

    @property
    def md5(self) -> str:
        """32 hexadecimal digits."""
        return hashlib.md5(f"{self.platform} {self.version}".encode(), usedforsecurity=False).hexdigest()

    def starts_on(self, platform: Platform, model: str) -> bool:
        """Whether the loader of such a chassis takes it."""
        found = model_named(model)
        return self.platform is platform and (found is None or runs(found, self.version))


def offered(name: str) -> Image | None:
    """The image of that name on a server."""
    return _OFFERED.get(name)


def boot_urls(config: Configuration) -> tuple[str, ...]:
    """Of the `boot system` lines, in their order."""
    lines = (entry.line for entry in every(config.system, Kept) if entry.line.startswith(BOOT))
    return tuple(line.removeprefix(BOOT).strip() for line in lines)


def show_images() -> tuple[str, ...]:
    """`show foverlab images`: what servers offer, with the MD5 that `verify` is to find."""
    return tuple(f"{image.name:<16} {image.version:<8} {image.size:>10}  {image.md5}" for image in _images())


def _images() -> Iterable[Image]:
    return (Image(platform, version) for platform, versions in _RELEASES.items() for version in versions)


_OFFERED: Final = {image.name: image for image in _images()}
