"""The catalogue: one row a fault. Its words, what it needs, where it is offered and which rule it falls under stand here only.

A new fault is its value (values.py), its row, what it does in the world (world/links.py, world/acts.py), and a test. The
page's copy is made from these rows (page.py). Words have blanks that the fault fills (words.py): {unit} {Unit} {port} {switch}
{vlan} {percent} {delay_ms} {link} {Link}.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from simulator.faults import rules
from simulator.faults.rules import Rule
from simulator.faults.values import (
    CablePulled,
    Crash,
    Delay,
    Direction,
    Fault,
    HardwareFailure,
    LinkCut,
    Loss,
    OneWayCut,
    PortFastOff,
    PortShutdown,
    PowerOff,
    SerialBad,
    SerialPulled,
    SwitchDead,
    SwitchPortShut,
    VlanDead,
)


class Need(StrEnum):
    """What must be so for a fault to be put in force."""

    UNIT_NOT_BROKEN = "unit not broken"
    UNIT_POWERED = "unit powered"
    """It runs or boots."""
    UNIT_RUNS = "unit runs"
    """Something is typed there."""
    CABLE = "cable"
    """The unit has the port, and a cable leads there."""
    LINK = "link"
    SWITCH = "switch"
    VLAN = "vlan"
    """The switch carries it."""
    SERIAL_CABLE = "serial cable"


class Idle(StrEnum):
    """While this is so, a fault may be put in force and changes nothing: the page does not offer it."""

    CABLE_PULLED = "cable pulled"
    SWITCH_OFF = "switch off"


class Words(NamedTuple):
    """Without a full stop. put, mend: what a person does. state, over: how the list of faults and the log say it."""

    put: str
    mend: str
    state: str
    over: str


class Offer(NamedTuple):
    """An act in the menu of a thing, and what stands behind it: a physical act or a command."""

    put: str
    by: str
    mend: str
    mended_by: str
    menus: tuple[str, ...]
    """Kinds of things of the picture in whose menus it stands."""


class Row(NamedTuple):
    """All that is known of a fault but what it does in the world."""

    kind: type[Fault]
    words: Words
    offer: Offer
    thing: str
    """The thing of the picture that it is put on: "port {unit} {port}"."""
    needs: tuple[Need, ...]
    rule: Rule
    """On a port or switch of the pair's own links, that link's rule comes before."""
    idle: tuple[Idle, ...] = ()
    fixed: Mapping[str, object] = MappingProxyType({})
    """Values of fields with which this row is meant, where a kind has several."""
    suggested: Mapping[str, int] = MappingProxyType({})
    """An amount for a field that has one, where nobody names another."""
    replaces: type[Fault] | tuple[type[Fault], ...] = ()
    """Faults at the same place whose place it takes: there is one state of power of a unit, one delay of a cable."""

    @property
    def name(self) -> str:
        """Its name with blanks: "one-way {unit} {port} in"."""
        words = [str(self.kind.__struct_config__.tag)]
        for field in self.kind.__struct_fields__:
            value = self.fixed.get(field, f"{{{field}}}")
            words += [str(value)] if value is not None else []
        return " ".join(words)

    def means(self, fault: Fault) -> bool:
        return isinstance(fault, self.kind) and all(getattr(fault, key) == self.fixed[key] for key in self.fixed)


_OF_A_UNIT: Final = (PowerOff, Crash, HardwareFailure)
_NEW_CABLE: Final = "new cable"

ROWS: Final[tuple[Row, ...]] = (
    Row(
        PowerOff,
        Words("Switch {Unit} off", "Switch {Unit} on", "Power off: {Unit}", "Power on: {Unit} boots"),
        Offer("Switch the power off", "power switch", "Switch the power on", "power switch", ("unit",)),
        thing="unit {unit}",
        needs=(Need.UNIT_NOT_BROKEN,),
        rule=rules.POWERED_OFF,
        replaces=_OF_A_UNIT,
    ),
    Row(
        Crash,
        Words(
            "Crash the software of {Unit}",
            "Restart {Unit} after its crash",
            "Software crashed: {Unit}",
            "Restarted after the crash: {Unit} boots",
        ),
        Offer("Crash the software", "software failure", "Restart after the crash", "power cycle", ("unit",)),
        thing="unit {unit}",
        needs=(Need.UNIT_POWERED,),
        rule=rules.CRASHED,
        replaces=_OF_A_UNIT,
    ),
    Row(
        HardwareFailure,
        Words(
            "Break the hardware of {Unit}",
            "Replace the broken {Unit}",
            "Hardware failed: {Unit}",
            "Replaced by a new unit with the same configuration: {Unit} boots",
        ),
        Offer(
            *("Break the hardware", "hardware failure"),
            *("Replace the broken unit", "new unit, same configuration"),
            menus=("unit",),
        ),
        thing="unit {unit}",
        needs=(Need.UNIT_POWERED,),
        rule=rules.BROKEN,
        replaces=_OF_A_UNIT,
    ),
    Row(
        LinkCut,
        Words(
            "Cut the {link} link between the switches",
            "Repair the {link} link",
            "{Link} link passes no traffic, ports stay up",
            "{Link} link passes traffic again",
        ),
        Offer(
            *("Cut the link between the switches", "ports stay up, nothing passes"),
            *("Repair the link", "by hand"),
            menus=("link",),
        ),
        thing="link {link}",
        needs=(Need.LINK,),
        rule=rules.LINK_LOST,
    ),
    Row(
        SwitchDead,
        Words(
            "Switch the {switch} switch off",
            "Switch the {switch} switch on",
            "Power off: {switch} switch",
            "Power on: {switch} switch",
        ),
        Offer("Cut the switch's power", "power cord", "Restore the switch's power", "power cord", ("switch",)),
        thing="switch {switch}",
        needs=(Need.SWITCH,),
        rule=rules.PORT_FAILS,
    ),
    Row(
        PortFastOff,
        Words(
            "Disable PortFast on the {switch} switch",
            "Enable PortFast on the {switch} switch",
            "No PortFast: a port of the {switch} switch forwards 30 s after its link comes up",
            "PortFast enabled: a port of the {switch} switch forwards at once",
        ),
        Offer(
            *("Disable PortFast", "spanning tree: a new link forwards after 30 s"),
            *("Enable PortFast", "on the switch: spanning-tree portfast"),
            menus=("switch",),
        ),
        thing="switch {switch}",
        needs=(Need.SWITCH,),
        rule=rules.LISTENS,
        idle=(Idle.SWITCH_OFF,),
    ),
    Row(
        CablePulled,
        Words(
            "Pull the cable of {Unit} {port}",
            "Plug in the cable of {Unit} {port}",
            "Cable pulled: {Unit} {port}",
            "Cable plugged in: {Unit} {port}",
        ),
        Offer("Pull the cable", "by hand", "Plug the cable in", "by hand", ("port", "cable")),
        thing="port {unit} {port}",
        needs=(Need.CABLE,),
        rule=rules.PORT_FAILS,
    ),
    Row(
        SwitchPortShut,
        Words(
            "Shut the switch port toward {Unit} {port}",
            "Bring up the switch port toward {Unit} {port}",
            "Switch port shut down: toward {Unit} {port}",
            "Switch port no longer shut down: toward {Unit} {port}",
        ),
        Offer(
            *("Shut the switch port", "on the switch: shutdown"),
            *("Bring the switch port up", "on the switch: no shutdown"),
            menus=("switch-port",),
        ),
        thing="port {unit} {port}",
        needs=(Need.CABLE,),
        rule=rules.PORT_FAILS,
    ),
    Row(
        PortShutdown,
        Words(
            "Shut down {Unit} {port}",
            "Bring up {Unit} {port}",
            "Interface shut down: {Unit} {port}",
            "Interface no longer shut down: {Unit} {port}",
        ),
        Offer(
            *("Shut the port down", "interface {port} / shutdown"),
            *("Bring the port up", "interface {port} / no shutdown"),
            menus=("port",),
        ),
        thing="port {unit} {port}",
        needs=(Need.CABLE, Need.UNIT_RUNS),
        rule=rules.PORT_FAILS,
    ),
    Row(
        Loss,
        Words(
            "Lose {percent} % of all frames at {Unit} {port}",
            "End the loss at {Unit} {port}",
            "{percent} % of all frames lost: {Unit} {port}",
            "No more frames lost: {Unit} {port}",
        ),
        Offer("Lose {percent} % of the frames", "bad cable", "Stop losing frames", _NEW_CABLE, ("cable", "link")),
        thing="port {unit} {port}",
        needs=(Need.CABLE,),
        rule=rules.HELLO,
        idle=(Idle.CABLE_PULLED,),
        suggested={"percent": 30},
        replaces=Loss,
    ),
    Row(
        Delay,
        Words(
            "Delay all frames at {Unit} {port} by {delay_ms} ms",
            "End the delay at {Unit} {port}",
            "All frames delayed by {delay_ms} ms: {Unit} {port}",
            "Frames no longer delayed: {Unit} {port}",
        ),
        Offer("Delay frames by {delay_ms} ms", "congestion", "Stop delaying frames", _NEW_CABLE, ("cable", "link")),
        thing="port {unit} {port}",
        needs=(Need.CABLE,),
        rule=rules.HELLO,
        idle=(Idle.CABLE_PULLED,),
        suggested={"delay_ms": 200},
        replaces=Delay,
    ),
    Row(
        OneWayCut,
        Words(
            "Let no frame reach {Unit} {port}",
            "Let frames reach {Unit} {port} again",
            "One-way failure: no frame reaches {Unit} {port}",
            "Frames reach {Unit} {port} again",
        ),
        Offer(
            *("Nothing arrives at {Unit}", "one-way cut"),
            *("Let frames arrive again", "repair the cable"),
            menus=("cable",),
        ),
        thing="port {unit} {port}",
        needs=(Need.CABLE,),
        rule=rules.SILENT,
        idle=(Idle.CABLE_PULLED,),
        fixed={"direction": Direction.IN},
    ),
    Row(
        OneWayCut,
        Words(
            "Let no frame leave {Unit} {port}",
            "Let frames leave {Unit} {port} again",
            "One-way failure: no frame leaves {Unit} {port}",
            "Frames leave {Unit} {port} again",
        ),
        Offer(
            *("Nothing leaves {Unit}", "one-way cut"),
            *("Let frames leave again", "repair the cable"),
            menus=("cable",),
        ),
        thing="port {unit} {port}",
        needs=(Need.CABLE,),
        rule=rules.SILENT,
        idle=(Idle.CABLE_PULLED,),
        fixed={"direction": Direction.OUT},
    ),
    Row(
        VlanDead,
        Words(
            "Stop VLAN {vlan} on the {switch} switch",
            "Forward VLAN {vlan} on the {switch} switch again",
            "VLAN {vlan} not forwarded: {switch} switch",
            "VLAN {vlan} forwarded again: {switch} switch",
        ),
        Offer(
            *("Stop carrying VLAN {vlan} everywhere", "on the switch: silently"),
            *("Carry VLAN {vlan} everywhere again", "on the switch"),
            menus=("switch", "vlan"),
        ),
        thing="switch {switch}",
        needs=(Need.SWITCH, Need.VLAN),
        rule=rules.SILENT,
        idle=(Idle.SWITCH_OFF,),
        fixed={"unit": None},
    ),
    Row(
        VlanDead,
        Words(
            "Stop VLAN {vlan} on the {switch} switch toward {Unit}",
            "Forward VLAN {vlan} on the {switch} switch toward {Unit} again",
            "VLAN {vlan} not forwarded: {switch} switch toward {Unit}",
            "VLAN {vlan} forwarded again: {switch} switch toward {Unit}",
        ),
        Offer(
            *("Stop carrying VLAN {vlan} toward {Unit}", "on the switch: silently"),
            *("Carry VLAN {vlan} toward {Unit} again", "on the switch"),
            menus=("switch-port", "vlan"),
        ),
        thing="switch {switch}",
        needs=(Need.SWITCH, Need.VLAN),
        rule=rules.SILENT,
        idle=(Idle.SWITCH_OFF,),
    ),
    Row(
        SerialPulled,
        Words(
            "Pull the serial failover cable at {Unit}",
            "Plug in the serial failover cable at {Unit}",
            "Serial failover cable pulled: {Unit}",
            "Serial failover cable plugged in: {Unit}",
        ),
        Offer(
            *("Pull the serial cable at {Unit}", "by hand"),
            *("Plug in the serial cable at {Unit}", "by hand"),
            menus=("link",),
        ),
        thing="link failover",
        needs=(Need.SERIAL_CABLE,),
        rule=rules.SERIAL_CABLE,
    ),
    Row(
        SerialBad,
        Words(
            "Damage the serial failover cable",
            "Replace the serial failover cable",
            "Serial failover cable faulty",
            "Serial failover cable replaced",
        ),
        Offer(
            *("Damage the serial cable", "neither unit can read it"),
            *("Replace the serial cable", _NEW_CABLE),
            menus=("link",),
        ),
        thing="link failover",
        needs=(Need.SERIAL_CABLE,),
        rule=rules.LINK_LOST,
    ),
)


def row_of(fault: Fault) -> Row:
    """The row of the catalogue that is meant by this fault: the first that fits."""
    return next(row for row in ROWS if row.means(fault))
