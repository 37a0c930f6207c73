"""The source document's captures, line by line, from a pair that was driven to that very moment (source: Verify).

Indentation is folded, because the document is a text conversion; nothing else is. The one change: `show monitor-interface`
prints the true role of each host, where the document prints "Secondary" four times (reference 15 row 7).
"""

from simulator.appliance import shell
from simulator.appliance.device import Printed
from simulator.vocabulary import UnitRole
from tests.appliance.show.captures import PRIMARY as PRIMARY_FAILOVER
from tests.appliance.show.captures import SECONDARY as SECONDARY_FAILOVER
from tests.appliance.show.captures import folded
from tests.guide.document_lab import PRIMARY, SECONDARY, captured

PRIMARY_STATE = """
State Last Failure Reason Date/Time
This host - Primary
Group 1 Active None
Group 2 Standby Ready None
Other host - Secondary
Group 1 Standby Ready None
Group 2 Active None
====Configuration State====
Sync Done
====Communication State====
Mac set
"""
SECONDARY_STATE = """
State Last Failure Reason Date/Time
This host - Secondary
Group 1 Standby Ready None
Group 2 Active None
Other host - Primary
Group 1 Active None
Group 2 Standby Ready None
====Configuration State====
Sync Done - STANDBY
====Communication State====
Mac set
"""
PRIMARY_INTERFACE = """
interface stateful Ethernet2
System IP Address: 10.0.0.1 255.255.255.0
My IP Address : 10.0.0.1
Other IP Address : 10.0.0.2
interface LANFailover Ethernet3
System IP Address: 10.1.0.1 255.255.255.0
My IP Address : 10.1.0.1
Other IP Address : 10.1.0.2
"""
SECONDARY_INTERFACE = """
interface LANFailover Ethernet3
System IP Address: 10.1.0.1 255.255.255.0
My IP Address : 10.1.0.2
Other IP Address : 10.1.0.1
interface stateful Ethernet2
System IP Address: 10.0.0.1 255.255.255.0
My IP Address : 10.0.0.2
Other IP Address : 10.0.0.1
"""
PRIMARY_MONITOR = """
This host: Primary - Active
Interface inside (192.168.1.1): Normal
Interface outside (172.16.1.1): Normal
Other host: Secondary - Standby Ready
Interface inside (192.168.1.2): Normal
Interface outside (172.16.1.2): Normal
"""
SECONDARY_MONITOR = """
This host: Secondary - Standby Ready
Interface inside (192.168.1.2): Normal
Interface outside (172.16.1.2): Normal
Other host: Primary - Active
Interface inside (192.168.1.1): Normal
Interface outside (172.16.1.1): Normal
"""


def asked(unit: UnitRole, *lines: str) -> list[str]:
    """What the unit prints for the last line, at the moment of its capture."""
    lab = captured()[0 if unit is PRIMARY else 1]
    device, printed = lab.world.chassis(unit).device, ""
    for line in lines:
        device, outputs = shell.type_line(device, line, now=lab.now_ms, input_id=0)
        shown = [text for output in outputs if isinstance(output, Printed) for text in output.lines]
        printed = "\n".join(shown[1:])
    return folded(printed)


def test_show_failover_on_the_primary() -> None:
    assert asked(PRIMARY, "terminal pager 0", "show failover") == folded(PRIMARY_FAILOVER)


def test_show_failover_on_the_secondary_75_seconds_later() -> None:
    assert asked(SECONDARY, "terminal pager 0", "show failover") == folded(SECONDARY_FAILOVER)


def test_show_failover_state() -> None:
    assert asked(PRIMARY, "show failover state") == folded(PRIMARY_STATE)
    assert asked(SECONDARY, "show failover state") == folded(SECONDARY_STATE)


def test_show_failover_interface() -> None:
    assert asked(PRIMARY, "show failover interface") == folded(PRIMARY_INTERFACE)
    assert asked(SECONDARY, "show failover interface") == folded(SECONDARY_INTERFACE)


def test_show_monitor_interface_with_the_true_roles() -> None:
    assert asked(PRIMARY, "changeto context context1", "show monitor-interface") == folded(PRIMARY_MONITOR)
    assert asked(SECONDARY, "changeto context context1", "show monitor-interface") == folded(SECONDARY_MONITOR)
