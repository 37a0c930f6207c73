"""The places that these tests type in."""

from typing import Final

from simulator.appliance.cli.modes import Mode, Place

USER: Final = Place("", Mode.USER)
EXEC: Final = Place("", Mode.EXEC)
CONFIG: Final = Place("", Mode.CONFIG)
PORT: Final = Place("", Mode.INTERFACE, ("interface Ethernet0",))
SUBINTERFACE: Final = Place("", Mode.SUBINTERFACE, ("interface Ethernet0.1",))
GROUP: Final = Place("", Mode.GROUP, ("failover group 1",))
CONTEXT: Final = Place("", Mode.CONTEXT, ("context context1",))
IN_CONTEXT_EXEC: Final = Place("context1", Mode.EXEC)
IN_CONTEXT: Final = Place("context1", Mode.CONFIG)
INSIDE: Final = Place("context1", Mode.INTERFACE, ("interface inside_context1",))
POLICY: Final = Place("context1", Mode.KEPT, ("policy-map global_policy",))
POLICY_CLASS: Final = Place("context1", Mode.KEPT, ("policy-map global_policy", "class inspection_default"))
ALL: Final = (
    *(USER, EXEC, CONFIG, PORT, SUBINTERFACE, GROUP, CONTEXT),
    *(IN_CONTEXT_EXEC, IN_CONTEXT, INSIDE, POLICY, POLICY_CLASS),
)
