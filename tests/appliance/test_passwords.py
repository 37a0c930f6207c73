"""Passwords as a PIX keeps them (reference 15.1), and what they open."""

import pytest

from simulator.appliance import shell
from simulator.appliance.cli.hashing import hashed
from simulator.appliance.config.load import load
from simulator.appliance.config.model import blank
from simulator.appliance.passwords import opens_enable
from tests.appliance.pair import PRIMARY, settled


@pytest.mark.parametrize(
    ("password", "kept"),
    [
        ("", "8Ry2YjIyt7RRXU24"),  # source: enable password of the configurations
        ("cisco", "2KFQnbNIdI.2KYOU"),  # source: passwd of the configurations
        ("password", "NuLKvvWGg.x9HEKO"),  # the example in the documentation of passlib's cisco_pix
    ],
)
def test_hashes(password: str, kept: str) -> None:
    assert hashed(password) == kept


def test_a_password_is_not_shown_where_it_is_typed() -> None:
    pair = settled()
    pair.type(PRIMARY, "disable", "enable")
    assert shell.hides(pair.devices[PRIMARY])
    assert pair.type(PRIMARY, "secret") == ["Password: ", "Invalid password"]


def test_each_space_has_its_own() -> None:
    pair = settled()
    pair.type(PRIMARY, "changeto context context1", "configure terminal", "enable password here", "disable", "enable")
    assert pair.type(PRIMARY, "")[-1] == "Invalid password"
    pair.type(PRIMARY, "here")
    assert shell.prompt(pair.devices[PRIMARY]) == "PIX1/context1# "


def test_a_password_goes_to_the_peer_as_its_hash() -> None:
    pair = settled()
    pair.type(PRIMARY, "configure terminal", "enable password Fr1day")
    pair.run(3)
    shown = pair.type(PRIMARY.other, "show running-config enable")
    assert shown[1:] == [f"enable password {hashed('Fr1day')} encrypted"]


@pytest.mark.parametrize("masked", ["*****", "***** encrypted", "***** pbkdf2"])
def test_a_masked_password_is_opened_by_any(masked: str) -> None:
    running, wrong = load({"": f"enable password {masked}"}, blank())
    assert not wrong
    assert opens_enable(running, "", "")
    assert opens_enable(running, "", "whatever")
