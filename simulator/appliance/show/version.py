"""`show version`: the facts that matter for a pair, in the order in which the device prints them (reference 9.13)."""

from typing import Final

from simulator.appliance.boards import board_of
from simulator.appliance.clock import precise_clock_text, uptime_text
from simulator.appliance.device import Device, chassis_of
from simulator.appliance.hardware import MEGABYTE, activation_key, model_named, own_mac, serial_number, volume
from simulator.appliance.platform_limits import licensed_contexts
from simulator.failover.identity import Licence
from simulator.releases import Feature
from simulator.vocabulary import SYSTEM_CONTEXT, Millis, Platform, PortName

_PRODUCT: Final[dict[Platform, str]] = {
    Platform.PIX: "Cisco PIX Security Appliance Software",
    Platform.ASA: "Cisco Adaptive Security Appliance Software",
}
_LICENCES: Final[dict[Licence, tuple[str, str]]] = {
    Licence.UNRESTRICTED: ("an Unrestricted (UR)", "Active/Active"),
    Licence.RESTRICTED: ("a Restricted (R)", "Disabled"),
    Licence.FAILOVER_ONLY: ("a Failover Only - Active/Standby (FO)", "Active/Standby"),
    Licence.FAILOVER_ONLY_ACTIVE: ("a Failover Only - Active/Active (FO_AA)", "Active/Active"),
}
"""The words of the last line, recalled; what `Failover` says (reference 9.13)."""


BASE: Final = "Base"


def show_version(device: Device, now: Millis, context: str = SYSTEM_CONTEXT) -> tuple[str, ...]:
    """The pair has been up as long as this unit knows of, which is since its own start. A context tells less (reference 17.3)."""
    name, up = device.running.hostname, uptime_text(now - device.live.booted_ms)
    in_system = context == SYSTEM_CONTEXT
    pix = device.platform is Platform.PIX
    return (
        f"{_PRODUCT[device.platform]} Version {device.version} <{'system' if in_system else 'context'}>",
        "",
        *(_image(device) if in_system else ()),
        f"{name} up {up}",
        f"failover cluster up {up}",
        "",
        *(_hardware(device) if in_system else (f"Hardware:   {device.model}",)),
        "",
        f"Licensed features for this {'platform' if in_system else 'user context'}:",
        *_features(device, in_system=in_system),
        "",
        *(_of_the_pair(device) if in_system else ()),
        f"This platform has {_LICENCES[device.facts.licence][0] if pix else _grade(device)} license.",
        *_chassis(device),
        *_modified(device),
    )


def _hardware(device: Device) -> tuple[str, ...]:
    """Processor, Flash and ports (reference 17.3, 17.4). The lines of interrupts are ours, but for those of an ASA 5520."""
    board = board_of(device.model, model_named(device.model))
    memory = f"Hardware:   {device.model}, {device.facts.memory_mb} MB RAM"
    flash = board.flash.format(mb=device.facts.flash_bytes // MEGABYTE)
    ports = (
        f" {number}: Ext: {port:<20}: address is {own_mac(device.seat, number)}, irq {_interrupt(port)}"
        for number, port in enumerate(device.running.ports)
    )
    return (
        ", ".join(filter(None, (memory, board.cpu))),
        *((f"{'':<12}{board.second}",) if board.second else ()),
        *filter(None, (flash, board.bios)),
        "",
        *ports,
    )


def _interrupt(port: PortName) -> int:
    return 11 if port.startswith("Management") else 9


def _of_the_pair(device: Device) -> tuple[str, ...]:
    """From 8.3 on the licences of both units together (reference 17.3)."""
    unit = device.live
    if not (unit.failover_on and Feature.COMBINED_LICENCES.is_in(device.version, device.platform)):
        return ()
    title = "Failover cluster licensed features for this platform:"
    return ("", title, *_features(device, in_system=True, contexts=licensed_contexts(device)), "")


def _modified(device: Device) -> tuple[str, ...]:
    """What someone typed or pasted here since the start counts; what the peer replicated does not (ours)."""
    at_ms = device.typed_ms
    if at_ms is None or at_ms < device.live.booted_ms:
        return ("Configuration has not been modified since last system restart.",)
    return (f"Configuration last modified by enable_15 at {precise_clock_text(device.epoch_at(at_ms), at_ms)}",)


def _features(device: Device, *, in_system: bool, contexts: int | None = None) -> tuple[str, ...]:
    """From 8.3 on with their term (reference 17.3). contexts: of both units together."""
    vlans = _vlans(device)
    facts = (
        *((("Maximum Physical Interfaces", str(len(device.running.ports))),) if in_system else ()),
        *((("Maximum VLANs", str(vlans)),) if in_system and vlans else ()),
        ("Failover", _LICENCES[device.facts.licence][1]),
        *((("Security Contexts", str(contexts or device.facts.contexts)),) if in_system else ()),
    )
    if Feature.PERMANENT_KEYS.is_in(device.version, device.platform):
        return tuple(f"{name:<34}: {value:<15}perpetual" for name, value in facts)
    return tuple(f"{name:<28}: {value}" for name, value in facts)


def _vlans(device: Device) -> int:
    model = model_named(device.model)
    grades = [grade.vlans for grade in model.grades if grade.failover is device.facts.licence] if model else []
    return grades[-1] if grades else 0


def _image(device: Device) -> tuple[str, ...]:
    return (
        f'System image file is "{volume(device.platform, device.version)}{chassis_of(device).image}"',
        'Config file at boot was "startup-config"',
        "",
    )


def _chassis(device: Device) -> tuple[str, ...]:
    """Serial number and key; from 9.0 on what the image is (reference 17.3). Registers a PIX has none to show."""
    permanent = Feature.PERMANENT_KEYS.is_in(device.version, device.platform)
    register = () if device.platform is Platform.PIX else ("Configuration register is 0x1",)
    image = ("", "Image type          : Release", "Key version         : A", "")
    return (
        "",
        f"Serial Number: {serial_number(device.model, device.seat)}",
        f"Running {'Permanent ' if permanent else ''}Activation Key: {activation_key(device.model, device.seat)}",
        *register,
        *(image if Feature.SAYS_IMAGE_TYPE.is_in(device.version, device.platform) else ()),
    )


def _grade(device: Device) -> str:
    """Of an ASA: "a Base", "an ASA 5510 Security Plus" (reference 17.4)."""
    model = model_named(device.model)
    fitting = [grade.name for grade in model.grades if grade.failover is device.facts.licence] if model else []
    name = fitting[-1] if fitting else BASE
    return f"a {BASE}" if name == BASE else f"an {device.model.replace('ASA', 'ASA ')} {name}"
