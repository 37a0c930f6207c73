"""Faults in a reader's words: what stands in the list of faults, and the sentences when one comes and goes."""

from typing import Final

from simulator.vocabulary import Link, PortName, UnitRole
from simulator.world import faults as broken
from simulator.world.faults import Direction, Fault, Unreadable, parse

LINK_WORDS: Final = {Link.FAILOVER: "failover link", Link.STATE: "state link"}


def title(fault: Fault) -> str:
    """What is broken, without a full stop: "Cable pulled: Primary Ethernet0"."""
    match fault:
        case broken.PowerOff(unit):
            return f"Power cut: {unit.title}"
        case broken.Crash(unit):
            return f"Software crashed: {unit.title}"
        case broken.HardwareFailure(unit):
            return f"Hardware failed: {unit.title}"
        case broken.CablePulled(unit, port):
            return f"Cable pulled: {_port(unit, port)}"
        case broken.SwitchPortShut(unit, port):
            return f"Switch port shut: toward {_port(unit, port)}"
        case broken.PortShutdown(unit, port):
            return f"Interface shut down: {_port(unit, port)}"
        case broken.SwitchDead(switch):
            return f"Power cut: {switch} switch"
        case broken.LinkCut(link):
            return f"Dead in its middle: {LINK_WORDS[link]}"
        case broken.SerialPulled(unit):
            return f"Serial failover cable pulled: {unit.title}"
        case broken.SerialBad():
            return "Faulty: serial failover cable"
        case _:
            return _silent_title(fault)


def _silent_title(fault: broken.VlanDead | broken.Loss | broken.Delay | broken.OneWayCut) -> str:
    """Faults under which carrier stays."""
    match fault:
        case broken.VlanDead(switch, vlan, unit):
            return f"VLAN {vlan} silently dropped: {switch} switch{f' toward {unit.title}' if unit else ''}"
        case broken.Loss(unit, port, percent):
            return f"{percent} % loss: {_port(unit, port)}"
        case broken.Delay(unit, port, delay_ms):
            return f"{delay_ms} ms delay: {_port(unit, port)}"
        case broken.OneWayCut(unit, port, Direction.IN):
            return f"One-way cut: nothing reaches {_port(unit, port)}"
        case broken.OneWayCut(unit, port):
            return f"One-way cut: nothing leaves {_port(unit, port)}"


def put_sentence(name: str) -> str:
    """The fault of that name has come."""
    fault = parse(name)
    return f"{name if isinstance(fault, Unreadable) else title(fault)}."


def repaired_sentence(name: str) -> str:
    """The fault of that name has gone."""
    match parse(name):
        case broken.PowerOff(unit):
            return f"Power is back: {unit.title} boots."
        case broken.Crash(unit):
            return f"Restarted after its crash: {unit.title} boots."
        case broken.HardwareFailure(unit):
            return f"Replaced by a like unit: {unit.title} boots."
        case broken.CablePulled(unit, port):
            return f"Cable plugged in: {_port(unit, port)}."
        case broken.SwitchPortShut(unit, port):
            return f"Switch port open again: toward {_port(unit, port)}."
        case broken.PortShutdown(unit, port):
            return f"Interface no longer shut down: {_port(unit, port)}."
        case broken.SwitchDead(switch):
            return f"Power is back: {switch} switch."
        case broken.LinkCut(link):
            return f"Passes again: {LINK_WORDS[link]}."
        case broken.SerialPulled(unit):
            return f"Serial failover cable plugged in: {unit.title}."
        case broken.SerialBad():
            return "Replaced by a good one: serial failover cable."
        case Unreadable():
            return f"Repaired: {name}."
        case fault:
            return f"Repaired: {_silent_title(fault)}."


def place(fault: Fault) -> str:
    """What on the screen is broken: "port primary Ethernet0"."""
    match fault:
        case broken.PowerOff(unit) | broken.Crash(unit) | broken.HardwareFailure(unit):
            return f"unit {unit.value}"
        case broken.VlanDead(switch) | broken.SwitchDead(switch):
            return f"switch {switch}"
        case broken.LinkCut(link):
            return f"link {link.value}"
        case broken.SerialPulled() | broken.SerialBad():
            return f"link {Link.FAILOVER.value}"
        case _:
            return f"port {fault.unit.value} {fault.port}"


def _port(unit: UnitRole, port: PortName) -> str:
    return f"{unit.title} {port}"
