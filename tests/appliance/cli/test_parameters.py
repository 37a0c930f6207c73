"""How typed words are read as parameters."""

import pytest

from simulator.appliance.cli.parameters import KINDS, read_number


@pytest.mark.parametrize(
    ("kind", "word", "value"),
    [
        ("address", "10.0.0.1", "10.0.0.1"),
        ("address", "010.0.0.1", "10.0.0.1"),
        ("address", "10.0.0.256", None),
        ("address", "10.0.0", None),
        ("address", "1٠.0.0.1", None),
        ("mask", "255.255.255.0", "255.255.255.0"),
        ("mask", "0.0.0.0", "0.0.0.0"),
        ("mask", "255.255.255.255", "255.255.255.255"),
        ("mask", "255.0.255.0", None),
        ("mac", "00A0.C900.0101", "00a0.c900.0101"),
        ("mac", "00a0c9000101", None),
        ("interface", "gi0/1.5", "GigabitEthernet0/1.5"),
        ("interface", "ethernet3", "Ethernet3"),
        ("interface", "Ethernet", None),
        ("interface", "wombat0", None),
        ("policy", "250", "250"),
        ("policy", "251", None),
        ("policy", "100%", "100%"),
        ("policy", "0", None),
        ("hex", "0" * 32, "0" * 32),
        ("hex", "0" * 31, None),
        ("key", "k" * 63, "k" * 63),
        ("key", "k" * 64, None),
    ],
)
def test_words_are_read_in_canonical_form_or_not_at_all(kind: str, word: str, value: str | None) -> None:
    assert KINDS[kind].read(word) == value


def test_numbers_have_a_range() -> None:
    assert [read_number(word, 1, 15) for word in ("0", "1", "15", "16", "1.5", "-1", "٣", "9" * 40)] == [
        *(None, 1, 15),
        *(None,) * 5,
    ]
