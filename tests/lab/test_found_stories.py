"""Stories that `make proof` found and that were mended: each stays here as it was shrunk, and is held against every rule."""

import pytest

from tests.proof.live import live
from tests.proof.stories import read

FOUND = {
    "the standby does not hear that it is not heard": """
        lan-based-asa
        21000 put one-way primary Ethernet3 out
        0 put switch-port secondary Ethernet0
    """,
    "a command after another key": """
        lan-based
        0 conf primary failover key another
        5000 conf primary failover group 1 | preempt
    """,
}


@pytest.mark.parametrize("name", FOUND)
def test_what_was_found_once_breaks_no_rule(name: str) -> None:
    assert live(read(FOUND[name])).broken == ()
