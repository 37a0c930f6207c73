"""The labs that there are, each from its folder. Pure: whoever reads the folders hands in their texts."""

from collections.abc import Iterable, Iterator, Mapping
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

    def blueprint(self, key: str) -> Blueprint | Mistake | None:
        """None: there is no such lab. A Mistake: what only a look into its texts could find."""
        lab = self.find(key)
        if lab is None:
            return None
        other = self.find(lab.settings.topology_of)
        like = self.blueprint(other.key) if other else None
        return (
            like if isinstance(like, Mistake) else blueprint_of(lab, self.texts(lab), like.topology if like else None)
        )

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
        for word, other, known in _references(lab, found):
            if other and not known:
                mistakes.append(
                    Mistake(f"{key}/{LAB_FILE}", f"`{word}`: there is no lab {other!r} with such of its own")
                )
                found.pop(key, None)
    return Labs(tuple(sorted(found.values(), key=_place)), tuple(mistakes))


def _references(lab: LabFolder, found: Mapping[str, LabFolder]) -> Iterator[tuple[str, str, bool]]:
    """The labs that this one takes something from, which must not take it from another one in turn."""
    texts, topology = lab.settings.texts_of, lab.settings.topology_of
    yield "texts_of", texts, texts in found and not found[texts].settings.texts_of
    yield "topology_of", topology, topology in found and not found[topology].settings.topology_of


def _place(lab: LabFolder) -> tuple[int, str]:
    return lab.settings.order, lab.key
