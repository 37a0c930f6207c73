"""Which commands go to the peer as well (source: Command Replication)."""

import pytest

from simulator.appliance.cli.intents import replicable
from simulator.appliance.cli.match import Matched, match
from simulator.appliance.cli.modes import Place
from tests.appliance.cli.places import CONFIG, EXEC, GROUP, IN_CONTEXT, INSIDE, SUBINTERFACE


@pytest.mark.parametrize(
    ("place", "line", "replicated"),
    [
        (CONFIG, "hostname PIX1", True),
        (CONFIG, "failover polltime unit 1", True),
        (CONFIG, "failover group 2", True),
        (GROUP, "preempt", True),
        (SUBINTERFACE, "shutdown", True),
        (INSIDE, "ip address 192.168.1.1 255.255.255.0 standby 192.168.1.2", True),
        (IN_CONTEXT, "access-list 100 extended permit ip any any", True),
        (EXEC, "write memory", True),
        (EXEC, "copy running-config startup-config", True),
        (CONFIG, "failover lan unit primary", False),
        (CONFIG, "failover", False),
        (CONFIG, "no failover", False),
        (EXEC, "show failover", False),
        (EXEC, "failover active group 1", False),
        (EXEC, "write standby", False),
        (EXEC, "reload", False),
    ],
)
def test_configuration_and_file_commands_replicate(place: Place, line: str, replicated: bool) -> None:
    found = match(place, line)
    assert isinstance(found, Matched)
    assert replicable(found.intent) is replicated
