"""Pairs of any size, and Hypothesis's choice of how someone gives them."""

from collections.abc import Mapping
from typing import Final

from hypothesis import strategies as st

from simulator.vocabulary import Value

_NOISE: Final = (
    ("\n", "\r\n"),
    ("\n ", "\n\u00a0"),
    ("\n  ", "\n\t"),
    ("\n!", "\n<--- More --->\r              \r!"),
    ("\n interface", "\n<--- More --->" + "\b" * 14 + " " * 14 + "\b" * 14 + " interface"),
    ("\nhostname", "\n\x1b[0mhostname"),
    ("\nprompt", "\nterminal width 511\nprompt"),
)


class Pair(Value):
    """Sizes of a pair. groups: of each context, 1 or 2."""

    groups: tuple[int, ...]
    interfaces: int
    has_state_link: bool
    version: str

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(f"CTX-{n}" for n in range(1, len(self.groups) + 1))


pairs = st.builds(
    Pair,
    groups=st.lists(st.sampled_from((1, 2)), min_size=1, max_size=12).map(tuple),
    interfaces=st.integers(1, 4),
    has_state_link=st.booleans(),
    version=st.sampled_from(("8.0(4)", "8.4(5)", "9.1(2)", "9.12(4)")),
)
noises = st.lists(st.sampled_from(_NOISE), max_size=5, unique=True)


def spaces(pair: Pair, filler: int = 0) -> Mapping[str, str]:
    """Configuration texts as the device prints them. filler: kept lines in each context."""
    vlan = {(c, i): 100 + c * 10 + i for c in range(len(pair.groups)) for i in range(pair.interfaces)}
    found = {"": _system(pair, vlan), "admin": _head(pair, "context", "admin") + ": end"}
    for c, name in enumerate(pair.names):
        lines = [_head(pair, "context", name)]
        for i in range(pair.interfaces):
            lines += [
                f"interface GigabitEthernet0/{i % 2}.{vlan[c, i]}",
                f" nameif {'outside' if i == 0 else f'inside{i}'}",
                f" security-level {min(100, i * 50)}",
                f" ip address 10.{c}.{i}.1 255.255.255.0 standby 10.{c}.{i}.2",
                "!",
            ]
        lines += [
            f"access-list IN extended permit tcp any host 10.{c}.1.{n % 250 + 1} eq {n % 60000 + 1}"
            for n in range(filler)
        ]
        lines += ["monitor-interface outside", f"route outside 0.0.0.0 0.0.0.0 10.{c}.0.254 1", ": end"]
        found[name] = "\n".join(lines)
    return found


def _head(pair: Pair, tag: str, name: str) -> str:
    return f": Saved\n:\nASA Version {pair.version} <{tag}>\n!\nhostname {name}\n!\n"


def _system(pair: Pair, vlan: Mapping[tuple[int, int], int]) -> str:
    lines = [_head(pair, "system", "fw")]
    for port in range(2):
        lines += [f"interface GigabitEthernet0/{port}", "!"]
        for (_, i), number in vlan.items():
            if i % 2 == port:
                lines += [f"interface GigabitEthernet0/{port}.{number}", f" vlan {number}", "!"]
    lines += ["interface GigabitEthernet0/2", "!", "interface GigabitEthernet0/3", "!"]
    lines += ["failover", "failover lan unit primary", "failover lan interface folink GigabitEthernet0/3"]
    lines += ["failover key s3cret"]
    if pair.has_state_link:
        lines += ["failover link state GigabitEthernet0/2"]
    lines += ["failover interface ip folink 10.254.1.1 255.255.255.252 standby 10.254.1.2"]
    if pair.has_state_link:
        lines += ["failover interface ip state 10.254.2.1 255.255.255.252 standby 10.254.2.2"]
    lines += ["failover group 1", "failover group 2", "  secondary", "!", "admin-context admin"]
    lines += ["context admin", "  config-url disk0:/admin.cfg", "!"]
    for c, (name, group) in enumerate(zip(pair.names, pair.groups, strict=True)):
        lines += [f"context {name}"]
        lines += [f"  allocate-interface GigabitEthernet0/{i % 2}.{vlan[c, i]}" for i in range(pair.interfaces)]
        lines += [f"  config-url disk0:/{name}.cfg", f"  join-failover-group {group}", "!"]
    return "\n".join([*lines, "prompt hostname context priority state", ": end"])
