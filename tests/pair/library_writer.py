"""Writes the shipped labs that are not the source document's: the text of each space of each unit, and their `lab.toml`.

    .venv/bin/python -m tests.pair.library_writer

What counts is what stands in simulator/pair/library: a lab may be changed there by hand, and then goes out of LABS here.
"""

from pathlib import Path
from typing import Final, NamedTuple

LIBRARY: Final = Path(__file__).parents[2] / "simulator" / "pair" / "library"
OBJECT_NAT: Final = (8, 3)
"""The first release with `object network` translations."""
AUTO_PREFIX: Final = (8, 5)


class Port(NamedTuple):
    """A data interface of a context. on: port or subinterface; shared ones stand in several contexts."""

    name: str
    level: int
    on: str
    network: str
    """First three numbers of its addresses."""
    own: int = 1
    """Last number of its active address; the standby address is the next one."""


class Context(NamedTuple):
    """router, server: next hop outside and a server inside, as last numbers; server 0: there is none."""

    name: str
    group: int
    ports: tuple[Port, ...]
    router: int = 254
    server: int = 80
    public: int = 0
    """Last number of the server's address outside; 0: as inside."""


class Lab(NamedTuple):
    key: str
    order: int
    title: str
    about: str
    model: str
    licence: str
    release: str
    hostname: str
    link: str
    state: str
    contexts: tuple[Context, ...]
    bundles: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Port-channels and redundant interfaces with their members."""
    licensed: int = 0
    extra: tuple[str, ...] = ()
    """More lines of the system space, before `failover`."""
    group_lines: tuple[str, ...] = ("preempt 60", "replication http")

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(int(part) for part in self.release.split("(")[0].split("."))

    @property
    def made_outside(self) -> bool:
        """A Firepower makes its bundles in its chassis."""
        return self.model.startswith("FPR")


def written(lab: Lab) -> dict[str, str]:
    """Name and text of each file."""
    texts = {"primary-system.cfg": _system(lab), "primary-admin.cfg": _admin(lab), "secondary.cfg": _secondary(lab)}
    texts |= {f"primary-{context.name}.cfg": _context(lab, context) for context in lab.contexts}
    return {"lab.toml": _settings(lab), **texts}


def _settings(lab: Lab) -> str:
    lines = [f"# {lab.about}", f'title = "{lab.title}"', f"order = {lab.order}", 'platform = "asa"']
    lines += [f'version = "{lab.release}"', f'model = "{lab.model}"', f'licence = "{lab.licence}"']
    return "\n".join([*lines, *([f"contexts = {lab.licensed}"] if lab.licensed else ()), ""])


# --- the system execution space ---------------------------------------------------------------------------------------


def _system(lab: Lab) -> str:
    lines = [": Saved", ":", f"ASA Version {lab.release} <system>", "!", f"hostname {lab.hostname}"]
    lines += ["enable password 8Ry2YjIyt7RRXU24 encrypted"]
    lines += ["mac-address auto prefix 17" if lab.numbers >= AUTO_PREFIX else "mac-address auto", "!"]
    for port in _ports(lab):
        lines += [f"interface {port}", *_port_lines(lab, port), "!"]
    for name in sorted({port.on for context in lab.contexts for port in context.ports if "." in port.on}, key=_number):
        lines += [f"interface {name}", f" vlan {name.partition('.')[2]}", "!"]
    lines += ["class default", "  limit-resource All 0", "  limit-resource ASDM 5", "  limit-resource SSH 5"]
    lines += ["  limit-resource Telnet 5", "!", "ftp mode passive", "pager lines 24", *lab.extra]
    lines += ["failover", "failover lan unit primary", *_bootstrap(lab), f"failover link STATE {lab.state}"]
    if lab.state != lab.link:
        lines += ["failover interface ip STATE 192.168.254.5 255.255.255.252 standby 192.168.254.6"]
    lines += ["failover group 1", *(f"  {line}" for line in lab.group_lines)]
    lines += ["failover group 2", "  secondary", *(f"  {line}" for line in lab.group_lines)]
    lines += ["no asdm history enable", "arp timeout 14400", "console timeout 0", "!", "admin-context admin"]
    lines += ["context admin", "  config-url disk0:/admin.cfg", "!"]
    for context in lab.contexts:
        lines += [f"context {context.name}"]
        lines += [f"  allocate-interface {port.on}" for port in context.ports]
        lines += [f"  config-url disk0:/{context.name}.cfg", f"  join-failover-group {context.group}", "!"]
    return "\n".join([*lines, "prompt hostname context state", ": end", ""])


def _ports(lab: Lab) -> tuple[str, ...]:
    """Members of bundles first, then ports and bundles that data is on, then the links."""
    used = dict.fromkeys(port.on.partition(".")[0] for context in lab.contexts for port in context.ports)
    members = [member for _, found in lab.bundles for member in found if not lab.made_outside]
    return tuple(dict.fromkeys((*members, *used, lab.state, lab.link)))


def _port_lines(lab: Lab, port: str) -> list[str]:
    for bundle, members in lab.bundles:
        if port in members and bundle.startswith("Port-channel"):
            return [f" channel-group {bundle.removeprefix('Port-channel')} mode active"]
        if port == bundle and bundle.startswith("Redundant"):
            return [f" member-interface {member}" for member in members]
    if port == lab.link:
        return [" description LAN Failover Interface"]
    return [" description STATE Failover Interface"] if port == lab.state else []


def _bootstrap(lab: Lab) -> list[str]:
    return [
        f"failover lan interface FOVER {lab.link}",
        "failover key foverlab",
        "failover interface ip FOVER 192.168.254.1 255.255.255.252 standby 192.168.254.2",
    ]


def _secondary(lab: Lab) -> str:
    lines = ["! The bootstrap configuration: all else is copied from the primary unit.", f"hostname {lab.hostname}"]
    for port in _ports(lab):
        lines += [f"interface {port}", " no shutdown"]
    return "\n".join([*lines, "failover lan unit secondary", *_bootstrap(lab), "failover", ""])


# --- contexts ---------------------------------------------------------------------------------------------------------


def _head(lab: Lab, name: str) -> list[str]:
    lines = [": Saved", ":", f"ASA Version {lab.release} <context>", "!", f"hostname {name}"]
    return [*lines, "enable password 8Ry2YjIyt7RRXU24 encrypted", "passwd 2KFQnbNIdI.2KYOU encrypted", "names", "!"]


def _admin(lab: Lab) -> str:
    return "\n".join([*_head(lab, "admin"), "pager lines 24", ": end", ""])


def _context(lab: Lab, context: Context) -> str:
    lines, outside, inside = _head(lab, context.name), context.ports[0], context.ports[-1]
    for port in context.ports:
        lines += [f"interface {port.on}", f" nameif {port.name}", f" security-level {port.level}"]
        address = f"{port.network}.{port.own} 255.255.255.0 standby {port.network}.{port.own + 1}"
        lines += [f" ip address {address}", "!"]
    real, public = f"{inside.network}.{context.server}", f"{outside.network}.{context.public or context.server}"
    after = lab.numbers >= OBJECT_NAT
    if after and context.server:
        lines += ["object network SERVER", f" host {real}"]
    if context.server:
        reached = real if after else public
        lines += [f"access-list FROM-OUTSIDE extended permit tcp any host {reached} eq www"]
        lines += [f"access-list FROM-OUTSIDE extended permit icmp any host {reached}"]
    lines += ["pager lines 24", *(f"mtu {port.name} 1500" for port in context.ports)]
    lines += [f"monitor-interface {port.name}" for port in context.ports]
    lines += ["icmp unreachable rate-limit 1 burst-size 1", "no asdm history enable", "arp timeout 14400"]
    if after and context.server:
        lines += ["object network SERVER", f" nat ({inside.name},{outside.name}) static {public}"]
    elif context.server:
        lines += [f"global ({outside.name}) 1 interface", f"nat ({inside.name}) 1 {inside.network}.0 255.255.255.0"]
        lines += [f"static ({inside.name},{outside.name}) {public} {real} netmask 255.255.255.255"]
    if context.server:
        lines += [f"access-group FROM-OUTSIDE in interface {outside.name}"]
    lines += [f"route {outside.name} 0.0.0.0 0.0.0.0 {outside.network}.{context.router} 1"]
    lines += ["timeout xlate 3:00:00", "timeout conn 1:00:00 half-closed 0:10:00 udp 0:02:00 icmp 0:00:02"]
    lines += ["telnet timeout 5", "ssh timeout 5", "!", "class-map inspection_default"]
    lines += [" match default-inspection-traffic", "!", "policy-map global_policy", " class inspection_default"]
    lines += ["  inspect ftp", "  inspect icmp", "!", "service-policy global_policy global", ": end", ""]
    return "\n".join(lines)


def _number(interface: str) -> tuple[str, int]:
    port, _, number = interface.partition(".")
    return port, int(number)


# --- the labs ---------------------------------------------------------------------------------------------------------


def _two(out: str, into: str, names: tuple[str, str], net: int) -> tuple[Context, ...]:
    """Two contexts with an outside, a DMZ and an inside each, a subinterface for every one."""
    return tuple(
        Context(
            name,
            group,
            (
                Port("outside", 0, f"{out}.{group}00", f"172.{net}.{group}"),
                Port("dmz", 50, f"{into}.{group}50", f"192.168.{net + group}"),
                Port("inside", 100, f"{into}.{group}10", f"10.{net}.{group}"),
            ),
        )
        for group, name in enumerate(names, start=1)
    )


def _branches(count: int) -> tuple[Context, ...]:
    """Contexts of three departments and two customers, each on VLANs of its own."""
    names = ("finance", "research", "campus", "partners", "guests")[:count]
    return tuple(
        Context(
            name,
            1 + at % 2,
            (
                Port("outside", 0, f"GigabitEthernet0/0.{210 + at}", f"172.20.{at}"),
                Port("dmz", 50, f"GigabitEthernet0/1.{310 + at}", f"192.168.{20 + at}"),
                Port("inside", 100, f"GigabitEthernet0/1.{110 + at}", f"10.20.{at}"),
            ),
            server=0 if name == "guests" else 80,
        )
        for at, name in enumerate(names)
    )


def _customers(count: int) -> tuple[Context, ...]:
    """One outside network for all, an inside and a DMZ for each."""
    return tuple(
        Context(
            f"customer{at:02d}",
            2 - at % 2,
            (
                Port("outside", 0, "Port-channel1.900", "203.0.113", own=2 * at + 9),
                Port("dmz", 50, f"Port-channel2.{300 + at}", f"192.168.{100 + at}"),
                Port("inside", 100, f"Port-channel2.{100 + at}", f"10.30.{at}"),
            ),
            public=100 + at,
        )
        for at in range(1, count + 1)
    )


def _tenants(count: int) -> tuple[Context, ...]:
    """Five monitored interfaces each: as many as a pair can monitor (reference 3.1)."""
    names = (("outside", 0, 0), ("web", 40, 1), ("app", 60, 1), ("data", 80, 1), ("inside", 100, 1))
    return tuple(
        Context(
            f"tenant{at:02d}",
            2 - at % 2,
            tuple(
                Port(
                    name, level, f"TenGigabitEthernet0/{6 + side}.{1000 + 100 * number + at}", f"10.{40 + number}.{at}"
                )
                for number, (name, level, side) in enumerate(names)
            ),
        )
        for at in range(1, count + 1)
    )


LABS: Final = (
    Lab(
        "asa-5510",
        20,
        "Two ASA 5510s with Security Plus: contexts web and office, 8.0",
        "The smallest model that runs Active/Active, and only with a Security Plus licence (reference 17.3).",
        "ASA5510",
        "Security Plus",
        "8.0(4)",
        "edge5510",
        "Ethernet0/3",
        "Ethernet0/2",
        _two("Ethernet0/0", "Ethernet0/1", ("web", "office"), 16),
    ),
    Lab(
        "asa-5520",
        21,
        "Two ASA 5520s with a redundant interface for all data, 8.4",
        "All data passes through one redundant interface: a member that loses its link moves nothing (reference 18.1).",
        "ASA5520",
        "Base",
        "8.4(7)",
        "core5520",
        "GigabitEthernet0/3",
        "GigabitEthernet0/2",
        _two("Redundant1", "Redundant1", ("north", "south"), 18),
        bundles=(("Redundant1", ("GigabitEthernet0/0", "GigabitEthernet0/1")),),
    ),
    Lab(
        "asa-5585",
        22,
        "Two ASA 5585-X with SSP-20: ten gigabit outside and inside, 9.1",
        "Failover link and state link on gigabit ports, data on the two ten gigabit ones.",
        "ASA5585-SSP-20",
        "Base",
        "9.1(7)",
        "dc5585",
        "GigabitEthernet0/7",
        "GigabitEthernet0/6",
        _two("TenGigabitEthernet0/8", "TenGigabitEthernet0/9", ("prod", "test"), 22),
    ),
    Lab(
        "asa-5525",
        23,
        "Two ASA 5525-X: contexts red and blue, 9.8",
        "MAC addresses are generated without being asked for (reference 18.4).",
        "ASA5525",
        "Base",
        "9.8(4)",
        "fw5525",
        "GigabitEthernet0/7",
        "GigabitEthernet0/6",
        _two("GigabitEthernet0/0", "GigabitEthernet0/1", ("red", "blue"), 24),
    ),
    Lab(
        "firepower-2130",
        24,
        "Two Firepower 2130s with ASA software: a bundle of the chassis, 9.16",
        "The chassis makes Port-channel1; the software sees it as one port (reference 17.1).",
        "FPR-2130",
        "Base",
        "9.16(4)",
        "fpr2130",
        "Ethernet1/16",
        "Ethernet1/15",
        _two("Port-channel1", "Ethernet1/3", ("east", "west"), 26),
        bundles=(("Port-channel1", ("Ethernet1/1", "Ethernet1/2")),),
    ),
    Lab(
        "five-contexts",
        30,
        "Five contexts on subinterfaces of two gigabit ports, 9.1",
        "Three in group 1, two in group 2: what a campus firewall looks like.",
        "ASA5540",
        "Base",
        "9.1(7)",
        "campus",
        "GigabitEthernet0/3",
        "GigabitEthernet0/2",
        _branches(5),
    ),
    Lab(
        "twelve-contexts",
        31,
        "Twelve contexts on Port-channels with one shared outside network, 9.8",
        "All contexts are on one VLAN outside: generated MAC addresses tell them apart (reference 18.3).",
        "ASA5585-SSP-40",
        "Base",
        "9.8(4)",
        "hosting",
        "GigabitEthernet0/5",
        "GigabitEthernet0/4",
        _customers(12),
        bundles=(
            ("Port-channel1", ("TenGigabitEthernet0/6", "TenGigabitEthernet0/7")),
            ("Port-channel2", ("TenGigabitEthernet0/8", "TenGigabitEthernet0/9")),
        ),
    ),
    Lab(
        "fifty-contexts",
        32,
        "Fifty contexts with 250 monitored interfaces, as many as a pair can monitor, 9.12",
        "The most that one pair can monitor (reference 3.1).",
        "ASA5585-SSP-60",
        "Base",
        "9.12(4)",
        "cloud",
        "GigabitEthernet0/5",
        "GigabitEthernet0/4",
        _tenants(50),
    ),
)


def main() -> None:
    for lab in LABS:
        folder = LIBRARY / lab.key
        folder.mkdir(exist_ok=True)
        for name, text in written(lab).items():
            (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
