"""The shipped files say exactly what the source document's LAN-based example says."""

import re
from pathlib import Path

import pytest

from simulator.appliance.config.load import load
from simulator.appliance.config.model import blank
from simulator.appliance.config.write import failover_text, running_config
from simulator.vocabulary import Platform
from tests.appliance.config.lab import CONTEXTS, primary, primary_texts, secondary, texts

DOCUMENT = Path(__file__).parent / "document"
"""The listings of the source document without their comments. Their checksums belong to other texts and are not compared."""


def folded(lines: tuple[str, ...]) -> list[str]:
    """Indentation and blank lines differ within the document itself."""
    text = (re.sub(r"^Cryptochecksum:.*", "Cryptochecksum:", line.strip()) for line in lines)
    return [line for line in text if line]


@pytest.mark.parametrize("context", ["", "context1", "context2"])
def test_running_configuration_is_the_documents(context: str) -> None:
    expected = (DOCUMENT / f"{context or 'system'}.txt").read_text()
    assert folded(running_config(primary(), context, "7.2(2)")) == folded(tuple(expected.splitlines()))


def test_secondary_bootstrap_shows_the_documents_failover_lines() -> None:
    expected = (DOCUMENT / "secondary.txt").read_text()
    assert list(failover_text(secondary())) == expected.splitlines()
    assert secondary().hostname == "PIX2"


@pytest.mark.parametrize("platform", Platform)
def test_files_load_without_an_error_and_come_back_the_same(platform: Platform) -> None:
    for config in (primary(platform), secondary(platform)):
        assert load(texts(config), blank(platform)) == (config, ())


def test_every_line_of_the_files_is_in_the_configuration() -> None:
    for context, text in primary_texts().items():
        shown = set(folded(tuple(texts(primary())[context].splitlines())))
        said = {line for line in folded(tuple(text.splitlines())) if line[0] not in "!:" and "Version" not in line}
        assert said <= shown


def test_admin_has_only_its_header() -> None:
    assert primary().interfaces("admin") == ()
    assert primary().context_names == CONTEXTS


def test_checksum_depends_on_the_text_and_on_nothing_else() -> None:
    lines = running_config(primary(), "context1", "7.2(2)")
    assert re.fullmatch(r"Cryptochecksum:[0-9a-f]{32}", lines[-2])
    assert lines == running_config(primary(), "context1", "7.2(2)")
    assert lines[-2] != running_config(primary(), "context2", "7.2(2)")[-2]
