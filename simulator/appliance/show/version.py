"""`show version`: the facts that matter for a pair, in the order in which the device prints them (reference 9.13)."""

from typing import Final

from simulator.appliance.clock import uptime_text
from simulator.appliance.device import Device
from simulator.appliance.hardware import image_name, model_named, volume
from simulator.failover.identity import Licence
from simulator.vocabulary import Millis, Platform

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


def show_version(device: Device, now: Millis) -> tuple[str, ...]:
    """The pair has been up as long as this unit knows of, which is since its own start."""
    name, up = device.running.hostname, uptime_text(now - device.live.booted_ms)
    ports = device.running.ports
    pix = device.platform is Platform.PIX
    return (
        f"{_PRODUCT[device.platform]} Version {device.version} <system>",
        "",
        f'System image file is "{volume(device.platform, device.version)}{image_name(device.platform, device.version)}"',
        'Config file at boot was "startup-config"',
        "",
        f"{name} up {up}",
        f"failover cluster up {up}",
        "",
        f"Hardware:   {device.model}, {device.facts.memory_mb} MB RAM",
        *(f" {number}: Ext: {port}" for number, port in enumerate(ports)),
        "",
        "Licensed features for this platform:",
        f"{'Maximum Physical Interfaces':<28}: {len(ports)}",
        f"{'Failover':<28}: {_LICENCES[device.facts.licence][1]}",
        f"{'Security Contexts':<28}: {device.facts.contexts}",
        "",
        f"This platform has {_LICENCES[device.facts.licence][0] if pix else _grade(device)} license.",
    )


def _grade(device: Device) -> str:
    """Of an ASA: "a Base", "an ASA 5510 Security Plus" (reference 17.4)."""
    model = model_named(device.model)
    fitting = [grade.name for grade in model.grades if grade.failover is device.facts.licence] if model else []
    name = fitting[-1] if fitting else BASE
    return f"a {BASE}" if name == BASE else f"an {device.model.replace('ASA', 'ASA ')} {name}"
