"""What only reads, or moves about in the command line, is no act upon the pair."""

from typing import Final

import pytest

from simulator.world.reading import only_reads

READING: Final = """
show failover
sh fail
conf t
configure terminal
end
exit
ping 10.1.1.1
changeto context c1
do show version
failover exec mate show failover
show ?
more disk0:/a.cfg
enable
! a comment
"""
ACTS: Final = """
no failover active group 1
write memory
hostname a
s
configure
configure memory
failover reset
failover exec mate reload
shutdown
copy run start
no shutdown
clear configure all
reload
"""


@pytest.mark.parametrize("line", ["", *READING.strip().splitlines()])
def test_this_only_reads(line: str) -> None:
    assert only_reads((line,))


@pytest.mark.parametrize("line", ACTS.strip().splitlines())
def test_this_is_an_act(line: str) -> None:
    assert not only_reads(("show failover", line))
