"""simulator/pair/lab_file.py and shelf.py: a folder is a lab, or the place and reason of what is wrong is said."""

from pathlib import Path

import pytest

from simulator.lab_folders import labs
from simulator.pair.blueprint import SAVE, Blueprint, ConfigText, FaultAtOpening, TypeAtOpening
from simulator.pair.lab_file import LabFolder, LabSettings, Mistake, TopologySettings, read_folder
from simulator.pair.shelf import VARIABLE, shelve
from simulator.vocabulary import Platform, UnitRole

LAB = 'title = "A pair"\nplatform = "asa"\nversion = "8.0(4)"\nmodel = "ASA5520"\n'
TEXTS = {"primary-system.cfg": "hostname fw\n", "primary-dmz.cfg": "names\n", "secondary.cfg": "failover\n"}


def folder(lab: str = LAB, **texts: str) -> LabFolder:
    read = read_folder("mine", {"lab.toml": lab, **texts})
    assert isinstance(read, LabFolder), read
    return read


def mistake(lab: str, key: str = "mine", **texts: str) -> str:
    read = read_folder(key, {"lab.toml": lab, **texts})
    assert isinstance(read, Mistake)
    return str(read)


def blueprint(lab: str = LAB, **texts: str) -> Blueprint:
    made = shelve([("mine", {"lab.toml": lab, **texts})]).blueprint("mine")
    assert isinstance(made, Blueprint)
    return made


def test_every_text_of_a_folder_is_the_configuration_of_a_space_of_a_unit() -> None:
    assert blueprint(**TEXTS).configurations == (
        ConfigText(UnitRole.PRIMARY, "dmz", "names\n"),
        ConfigText(UnitRole.PRIMARY, "", "hostname fw\n"),
        ConfigText(UnitRole.SECONDARY, "", "failover\n"),
    )


def test_a_lab_file_says_title_platform_version_and_model() -> None:
    made = blueprint(**TEXTS)
    assert (made.name, made.title, made.platform) == ("mine", "A pair", Platform.ASA)
    assert (made.version, made.model) == ("8.0(4)", "ASA5520")


def test_a_pair_with_configurations_is_saved_on_both_units_when_it_opens() -> None:
    assert blueprint(**TEXTS).opening == SAVE
    assert blueprint().opening == ()


def test_a_lab_file_may_say_what_is_done_at_the_opening() -> None:
    steps = '[[opening]]\nfault = "power secondary"\n[[opening]]\nunit = "secondary"\nlines = ["show failover"]\n'
    assert blueprint(LAB + steps, **TEXTS).opening == (
        FaultAtOpening("power secondary"),
        TypeAtOpening(UnitRole.SECONDARY, ("show failover",)),
    )


def test_a_lab_may_have_the_texts_of_another() -> None:
    shelf = shelve([("mine", {"lab.toml": LAB, **TEXTS}), ("other", {"lab.toml": LAB + 'texts_of = "mine"\n'})])
    other, mine = shelf.blueprint("other"), shelf.blueprint("mine")
    assert isinstance(other, Blueprint)
    assert isinstance(mine, Blueprint)
    assert other.configurations == mine.configurations


@pytest.mark.parametrize(
    ("lab", "said"),
    [
        ("title = \n", "mine/lab.toml: not valid TOML: Invalid value (at line 1, column 9)"),
        (LAB + 'colour = "red"\n', "mine/lab.toml: Object contains unknown field `colour`"),
        (LAB.replace('"asa"', '"junos"'), "mine/lab.toml: Invalid enum value 'junos' - at `platform`"),
        (LAB.replace('model = "ASA5520"\n', ""), "mine/lab.toml: Object missing required field `model`"),
        (
            LAB + 'opening = [{ fault = "power tertiary" }]\n',
            "mine/lab.toml: `opening[0].fault`: 'power tertiary', word 2: 'tertiary' is not a unit: primary or secondary",
        ),
        (LAB + "boot_ms = -1\n", "mine/lab.toml: Expected `int` >= 0 - at `boot_ms`"),
    ],
)
def test_a_wrong_lab_file_is_one_sentence_with_its_place(lab: str, said: str) -> None:
    assert mistake(lab) == said


def test_a_folder_or_a_text_with_another_name_is_refused() -> None:
    assert "mine/lab.toml: there is no such file" in str(read_folder("mine", {}))
    assert "named with small letters" in mistake(LAB, key="../x")
    assert mistake(LAB, **{"third-system.cfg": ""}).startswith("mine/third-system.cfg: a configuration is named")


def test_texts_of_a_lab_that_is_not_there_are_a_mistake_and_the_other_labs_stay() -> None:
    shelf = shelve([("mine", {"lab.toml": LAB, **TEXTS}), ("other", {"lab.toml": LAB + 'texts_of = "moon"\n'})])
    assert shelf.keys == ("mine",)
    assert [str(wrong) for wrong in shelf.mistakes] == [
        "other/lab.toml: `texts_of`: there is no lab 'moon' with such of its own"
    ]


def test_every_shipped_folder_is_a_lab_and_the_documents_pair_stands_first() -> None:
    assert labs().mistakes == ()
    assert labs().default == "lan-based"
    assert all(isinstance(labs().blueprint(key), Blueprint) for key in labs().keys)


def test_a_folder_of_ones_own_is_a_lab_beside_those_that_are_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "lab.toml").write_text(LAB)
    (tmp_path / "broken").mkdir()
    (tmp_path / "binary").mkdir()
    (tmp_path / "binary" / "lab.toml").write_bytes(b"\xff\x00\xfe")
    (tmp_path / "broken" / "lab.toml").write_text("title")
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    assert {"mine", "lan-based"} <= set(labs().keys)
    assert [wrong.file for wrong in labs().mistakes] == ["binary/lab.toml", "broken/lab.toml"]


def test_the_page_about_folders_names_every_key_and_its_example_is_a_lab() -> None:
    page = Path("docs/labs.md").read_text(encoding="utf-8")
    example = page[page.index("```toml\n") + 8 :].partition("```")[0]
    assert isinstance(blueprint(example), Blueprint)
    assert all(f"`{key}`" in page for key in (*LabSettings.__struct_fields__, *TopologySettings.__struct_fields__))
