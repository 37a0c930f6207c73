"""What is taken for a text, and what is refused before any work."""

import gzip
import io
import zipfile

import pytest

from simulator.pair.reading.found import Refused
from simulator.pair.reading.sources import LONGEST_LINE, MOST_BYTES, MOST_FILES, Source, checked, sources
from tests.pair.reading.people import SYSTEM, archive


def refused(*files: tuple[str, bytes]) -> str:
    found = sources(files)
    assert isinstance(found, Refused)
    return str(found)


def texts(*files: tuple[str, bytes]) -> tuple[Source, ...]:
    found = sources(files)
    assert not isinstance(found, Refused), found
    return found


def test_texts_of_every_encoding_are_read() -> None:
    for data in ("hostname Zürich".encode(), "hostname Zürich".encode("utf-16"), "hostname Zürich".encode("cp1252")):
        assert texts(("a.txt", data))[0].text == "hostname Zürich"


def test_an_archive_gives_the_texts_in_it() -> None:
    found = texts(("pair.zip", archive({"pri/system.cfg": SYSTEM, "__MACOSX/x": "y", ".hidden": "z"})))
    assert [source.name for source in found] == ["pair.zip/pri/system.cfg"]
    assert found[0].text == SYSTEM


def test_what_is_too_large_is_refused_with_its_name() -> None:
    assert (
        refused(("big.txt", b"a\n" * MOST_BYTES)) == "big.txt: The files are too large: together at most 5 MB of text."
    )
    half = b"a\n" * (MOST_BYTES // 3)
    assert refused(("one.txt", half), ("two.txt", half)).startswith("two.txt: ")


def test_an_archive_that_fills_a_memory_is_refused_before_it_does() -> None:
    assert "compressed" in refused(("bomb.zip", archive({"a.txt": "0" * 20_000_000})))
    lying = bytearray(archive({f"{n}.txt": "hostname x\n" * 3000 + str(n) for n in range(180)}))
    assert "too large" in refused(("large.zip", bytes(lying)))


def test_archives_that_say_less_than_they_hold_are_read_only_as_far_as_the_bound() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.txt", "0" * 8_000_000)
    data = held.getvalue().replace((8_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert refused(("bomb.zip", data))


def test_other_archives_documents_and_programs_are_named() -> None:
    assert "gzip" in refused(("a.gz", gzip.compress(b"hostname")))
    assert "picture" in refused(("a.png", b"\x89PNG\r\n\x1a\n"))
    assert "binary" in refused(("a.bin", bytes(range(256)) * 10))
    assert "archive inside" in refused(("a.zip", archive({"b.zip": archive({"c": "d"}).decode("latin-1")})))
    assert "damaged" in refused(("a.zip", archive({"c": "d" * 100})[:60]))


def test_a_file_of_one_endless_line_is_refused() -> None:
    assert refused(("a.txt", b"hostname fw\n" + b"a" * (LONGEST_LINE + 1))).startswith("a.txt, line 2: ")


def test_more_files_than_a_pair_has_texts_are_refused() -> None:
    assert (
        str(checked(Source(f"{n}", "x") for n in range(MOST_FILES + 2))) == f"There are more than {MOST_FILES} files."
    )


@pytest.mark.parametrize("data", [b"", b"\n\n  \n"])
def test_nothing_is_refused(data: bytes) -> None:
    assert refused(("a.txt", data)) == "There is no text in what was given."
