"""What this chassis cannot do, or not in the mode in which it runs, whatever its configuration says."""

from typing import Final

from simulator.appliance.cli.box import BoxView, ShowBox
from simulator.appliance.cli.executing import FailoverExec, ShowFailoverExec
from simulator.appliance.cli.forwarding import Global, Nat, ObjectNetwork, Static, TwiceNat
from simulator.appliance.cli.intents import (
    ChangeMode,
    ChangeTo,
    Enter,
    Intent,
    Set,
    ShowRunningConfig,
    Unset,
    UnsupportedAddress,
)
from simulator.appliance.cli.kept import known
from simulator.appliance.cli.sections import section_in_full
from simulator.appliance.cli.statements import (
    AdminContext,
    ChannelGroup,
    Context,
    FailoverAddress,
    FailoverIpsec,
    FailoverLink,
    FailoverOn,
    Group,
    Interface,
    Kept,
    LanInterface,
)
from simulator.appliance.config.model import every
from simulator.appliance.device import Device
from simulator.appliance.hardware import model_named
from simulator.releases import Feature
from simulator.vocabulary import Platform

SMALLEST: Final = "ASA5505"
"""The model without Active/Active and without Stateful Failover (source: Failover Configuration Limitations)."""


DEPRECATED: Final = (
    'This syntax of nat command has been deprecated. Please refer to "help nat" command for more details.'
)
"""What `nat` in the older form is answered with from then on [recalled]."""


def obstacle(device: Device, intent: Intent) -> str | None:
    """Why the chassis refuses a command; None: it does not."""
    if device.model.startswith(SMALLEST) and (reason := _too_small(device.model, intent)):
        return reason
    if device.facts.mode == "single" and isinstance(intent, ChangeTo):
        return "there are no security contexts in single mode"
    if not Feature.IPV6.is_in(device.version) and (reason := _without_ipv6(device, intent)):
        return reason
    match intent:
        case Set(Nat()) if Feature.OBJECT_NAT.is_in(device.version):
            return DEPRECATED
        case Enter(Context(name)) if device.facts.mode == "multiple" and name not in device.running.context_names:
            allowed = licensed_contexts(device)
            full = len(device.running.context_names) >= allowed
            return f"context {name} cannot be created: the licence allows {allowed} security contexts" if full else None
        case Enter(Context()) | Set(AdminContext()) if device.facts.mode == "single":
            return "security contexts need multiple mode"
        case Enter(Group()) if device.facts.mode == "single":
            return "failover groups need multiple mode: Active/Active failover is not available in single mode"
        case ChangeMode(multiple) if multiple is (device.facts.mode == "multiple"):
            return f"security context mode is {device.facts.mode} already"
        case _:
            return None


def _too_small(model: str, intent: Intent) -> str | None:
    match intent:
        case Enter(Group()):
            return f"Active/Active failover is not supported on the {model}"
        case Set(FailoverLink()):
            return f"Stateful Failover is not supported on the {model}"
        case ChangeMode(multiple=True):
            return f"multiple mode is not supported on the {model}"
        case _:
            return None


def _without_ipv6(device: Device, intent: Intent) -> str | None:
    """Before 8.2 failover knows no IPv6 addresses (source: Failover Configuration Limitations; reference 13)."""
    running = device.running
    match intent:
        case UnsupportedAddress("IPv6") if running.failover_enabled or running.failover_link:
            return "IPv6 addresses cannot be used with failover"
        case Set(FailoverOn() | LanInterface()):
            kept = ((name, line) for name in running.context_names for line in running.interfaces(name))
            named = (
                name for name, line in kept if any(k.line.startswith("ipv6 address") for k in every(line.body, Kept))
            )
            context = next(named, None)
            return f"context {context} has an IPv6 address, which cannot be used with failover" if context else None
        case _:
            return None


def licensed_contexts(device: Device) -> int:
    """How many contexts the unit may have, the admin context included. From 8.3 on the licences of a pair add up, as far as the
    model goes (reference 17.2)."""
    own = device.facts.contexts
    theirs = device.unit.peer.report if device.unit else None
    if theirs is None or not Feature.COMBINED_LICENCES.is_in(device.version):
        return own
    model = model_named(device.model)
    most = max((grade.most for grade in model.grades), default=own) if model else own
    return max(own, min(own + theirs.identity.contexts, most))


def unknown_listing(device: Device, intent: Intent) -> str | None:
    """The word of a listing that this platform does not have, or of a section that there is not; None: it has it. A PIX has no
    modules."""
    match intent:
        case ShowBox(BoxView.MODULE) if device.platform is Platform.PIX:
            return "module"
        case ShowBox(BoxView.PORT_CHANNELS) if not Feature.PORT_CHANNEL.is_in(device.version, device.platform):
            return "port-channel"
        case ShowFailoverExec() if not Feature.EXEC.is_in(device.version, device.platform):
            return "exec"
        case ShowRunningConfig(section=section) if section:
            there = section_in_full(section, system=device.console.place.in_system)
            return None if there else section.split()[0]
        case _:
            return None


def unknown(version: str, intent: Intent) -> str | None:
    """The word of a command that came with a later release, so that this one does not know it; None: it does. A text that is
    read may have such lines, since a later release wrote it."""
    if isinstance(intent, FailoverExec):
        return None if Feature.EXEC.is_in(version) else "exec"
    if not isinstance(intent, Set | Enter | Unset):
        return None
    match intent.statement:
        case Interface(name) if name.startswith("Redundant"):
            word, feature = name, Feature.REDUNDANT
        case Interface(name) if name.startswith("Port-channel"):
            word, feature = name, Feature.PORT_CHANNEL
        case ChannelGroup():
            word, feature = "channel-group", Feature.PORT_CHANNEL
        case FailoverIpsec():
            word, feature = "ipsec", Feature.IPSEC
        case FailoverAddress(address=address) if ":" in address:
            word, feature = address, Feature.IPV6
        case TwiceNat(inside=inside, outside=outside):
            word, feature = f"({inside},{outside})" if inside else "source", Feature.OBJECT_NAT
        case ObjectNetwork():
            word, feature = "object", Feature.OBJECT_NAT
        case Static():
            return "static" if Feature.OBJECT_NAT.is_in(version) else None
        case Global():
            return "global" if Feature.OBJECT_NAT.is_in(version) else None
        case Kept(line) if (kept := known(line)) and kept.feature:
            word, feature = kept.start.split()[-1], kept.feature
        case _:
            return None
    return None if feature.is_in(version) else word
