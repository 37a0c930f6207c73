"""The labs that there are, each from its folder. Pure: whoever reads the folders hands in their texts."""

from collections.abc import Iterable, Mapping
from typing import Final

from simulator.pair.blueprint import Blueprint, ConfigText
from simulator.pair.lab_file import LAB_FILE, LabFolder, Mistake, blueprint_of, read_folder
from simulator.vocabulary import Value

VARIABLE: Final = "FOVERLAB_LABS"
"""Environment variable: a folder with folders of labs of one's own."""


class Labs(Value):
    """In the order of lists. mistakes: what keeps other folders from being labs."""

    labs: tuple[LabFolder, ...]
    mistakes: tuple[Mistake, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(lab.key for lab in self.labs)

    @property
    def default(self) -> str:
        """The lab that opens where nobody chose one."""
        return self.labs[0].key

    def find(self, key: str) -> LabFolder | None:
        return next((lab for lab in self.labs if lab.key == key), None)

    def title(self, key: str) -> str:
        """The key itself where there is no such lab."""
        lab = self.find(key)
        return lab.title if lab else key

    def texts(self, lab: LabFolder) -> tuple[ConfigText, ...]:
        """The configurations that it opens with, its own or those of another lab."""
        other = self.find(lab.settings.texts_of)
        return other.texts if other else lab.texts

    def blueprint(self, key: str) -> Blueprint | None:
        """None: there is no such lab."""
        lab = self.find(key)
        return blueprint_of(lab, self.texts(lab)) if lab else None

    def is_configured(self, key: str) -> bool:
        """The lab opens as a running pair: its units have configurations."""
        lab = self.find(key)
        return lab is not None and bool(self.texts(lab))


def shelve(folders: Iterable[tuple[str, Mapping[str, str]]]) -> Labs:
    """Name of each folder, and the texts in it by name. Of two folders with one name the later one counts: a lab of one's own may
    take the place of a shipped one."""
    found: dict[str, LabFolder] = {}
    mistakes: list[Mistake] = []
    for key, files in folders:
        lab = read_folder(key, files)
        if isinstance(lab, LabFolder):
            found[key] = lab
        else:
            mistakes.append(lab)
    for key, lab in tuple(found.items()):
        other = lab.settings.texts_of
        if other and (other not in found or found[other].settings.texts_of):
            mistakes.append(
                Mistake(f"{key}/{LAB_FILE}", f"`texts_of`: there is no lab {other!r} with texts of its own")
            )
            del found[key]
    return Labs(tuple(sorted(found.values(), key=_place)), tuple(mistakes))


def _place(lab: LabFolder) -> tuple[int, str]:
    return lab.settings.order, lab.key
