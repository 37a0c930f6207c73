"""Pairs of any size, given in any way: what is understood is the same; and bad input is refused or read, never worse."""

import time
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from simulator.pair.opening import Opening, understand
from simulator.pair.reader import Reading, read
from simulator.pair.reading.found import Refused
from simulator.pair.reading.sources import MOST_BYTES, Source, sources
from tests.pair.reading import people
from tests.pair.reading.generated import Pair, noises, pairs, spaces

ANYTHING = st.text(max_size=200) | st.binary(max_size=200).map(lambda data: data.decode("latin-1"))
LINES = st.sampled_from(people.session().split("\n")) | ANYTHING


def taken(*texts: str) -> Reading:
    found = read(Source(f"file{n}.txt", text) for n, text in enumerate(texts, 1))
    assert isinstance(found, Reading), found
    return found


def opened(*texts: str) -> Opening:
    found = understand([Source(f"file{n}.txt", text) for n, text in enumerate(texts, 1)])
    assert isinstance(found, Opening), found
    return found


@settings(max_examples=25)
@given(pair=pairs, noise=noises)
def test_the_way_in_which_a_pair_is_given_changes_nothing(pair: Pair, noise: Sequence[tuple[str, str]]) -> None:
    texts = spaces(pair)
    clean = opened(people.one_after_the_other(texts))
    for whole in (people.session(texts), people.one_after_the_other(texts)):
        for clear, noisy in noise:
            whole = whole.replace(clear, noisy)
        found = opened(whole)
        assert found.configurations == clean.configurations
        assert found.given.topology == clean.given.topology
        assert found.refused == ()


@settings(max_examples=10)
@given(pair=pairs)
def test_every_line_of_a_generated_pair_is_taken_and_every_context_found(pair: Pair) -> None:
    opening = opened(people.session(spaces(pair)))
    assert opening.refused == ()
    primary = opening.configurations[0]
    assert primary.context_names == ("admin", *pair.names)
    assert tuple(primary.group_of(name) for name in pair.names) == pair.groups
    assert all(len(primary.interfaces(name)) == pair.interfaces for name in pair.names)
    assert opening.blueprint is not None
    again = understand(
        [Source(f"{t.unit}-{t.context or 'system'}.cfg", t.text) for t in opening.blueprint.configurations]
    )
    assert isinstance(again, Opening)
    assert again.blueprint == replace(opening.blueprint, derived=None), (
        "from a blueprint its texts, and from those the same blueprint"
    )


@given(st.lists(LINES, max_size=40))
def test_whatever_is_given_is_read_or_refused_in_one_sentence(lines: list[str]) -> None:
    found = read([Source("file.txt", "\n".join(lines))])
    if isinstance(found, Refused):
        assert "\n" not in str(found)


@given(st.binary(max_size=400))
def test_whatever_bytes_are_given_are_read_or_refused(data: bytes) -> None:
    for start in (b"", b"PK\x03\x04", b"\xff\xfe"):
        found = sources([("file", start + data)])
        if isinstance(found, Refused):
            assert "\n" not in str(found)


HOSTILE = {
    "one word": "a",
    "blank lines": "\n",
    "prompts": "fw/CTX/act# show run\n",
    "titles": "! context X\n",
    "quotes": 'username "',
    "pagers": "<--- More --->\r",
    "backspaces": "ab\b",
    "contexts": "context c\n  config-url disk0:/c\n",
    "keys": "key key key password ",
    "interfaces": "interface GigabitEthernet0/0.1\n",
    "heads": "ASA Version 9.1(2) <context>\nhostname x\n",
    "addresses": "ftp://a:",
    "dashes": "-",
    "certificates": "certificate ca 01\n  308201b0 30820119\n",
    "blanks": " \t",
    "remarks": f"interface{' ' * 9_000}x #\n",
    "fences": "```\n",
}


@pytest.mark.parametrize("seed", HOSTILE.values(), ids=HOSTILE)
def test_twice_as_much_of_anything_is_about_twice_the_work(seed: str) -> None:
    """Measured beside itself, on a busy machine: eight times as long a text takes eight times as long, not its square."""

    def seconds(size: int) -> float:
        text = "\n".join(_wrapped(seed * (size // len(seed))))
        began = time.process_time()
        read([Source("file.txt", text)])
        return time.process_time() - began

    small = max(min(seconds(20_000) for _ in range(3)), 0.005)
    assert min(seconds(160_000) for _ in range(2)) < 32 * small


def _wrapped(text: str) -> list[str]:
    """Lines as long as one may be."""
    return [line[at : at + 19_000] for line in text.split("\n") for at in range(0, max(len(line), 1), 19_000)]


def test_five_megabytes_are_read() -> None:
    pair = Pair((1, 2) * 6, 3, True, "9.1(2)")
    lines = people.session(spaces(pair, filler=(MOST_BYTES - 200_000) // (12 * 62)))
    assert 4_000_000 < len(lines) <= MOST_BYTES
    assert len(taken(lines).configurations) == 15
