"""What the source document says of what faults break: its section, and the rule in our own words.

Sections are named as the document's headings are (a test holds their list).
"""

from typing import Final, NamedTuple


class Rule(NamedTuple):
    """section: a heading of the source document."""

    section: str
    text: str


_TRIGGERS: Final = "Failover Triggers"
_ACTIONS: Final = "Failover Actions"

POWERED_OFF: Final = Rule(_TRIGGERS, "A power failure of a unit triggers failover of all its groups.")
CRASHED: Final = Rule(_TRIGGERS, "A software failure of a unit triggers failover of all its groups.")
BROKEN: Final = Rule(_TRIGGERS, "A hardware failure of a unit triggers failover of all its groups.")
PORT_FAILS: Final = Rule(_TRIGGERS, "A monitored interface without link counts as failed for its group, at once.")
SILENT: Final = Rule(
    "Primary Lost Failover communications with mate on interface interface_name",
    "Units also talk on every data interface: one that hears nothing is tested. Check the network that it is connected to.",
)
LISTENS: Final = Rule(
    "Primary Lost Failover communications with mate on interface interface_name",
    "Check the network. The document does not name spanning tree: a switch port that listens and learns passes nothing.",
)
HELLO: Final = Rule(
    "Failover Polltime",
    "Units ask for each other by hellos every poll time; silent for the hold time, the peer has failed.",
)
LINK_LOST: Final = Rule(
    _ACTIONS,
    "A failover link that fails in operation moves nothing: each unit marks it as failed; nothing fails over until it is back.",
)
STATE_LOST: Final = Rule(
    _ACTIONS,
    "Without the Stateful Failover link nothing moves, but sessions end if a failover follows: their state is out of date.",
)
SERIAL_CABLE: Final = Rule(
    "Cable-Based Active/Active Failover Configuration",
    "The cable is the failover link: its ends say which unit is primary, and whether the other has power.",
)
