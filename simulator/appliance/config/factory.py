"""What a unit, and a context, has before anyone typed anything: the cleared configuration.

The lines are those that the source document's listings show and that nobody typed there (source: Configurations). A fresh
context gets its lines with its `config-url`, when there is no such file yet; none of them is simulated but the hostname.
"""

from typing import Final

import msgspec

from simulator.appliance.cli.statements import Hostname, Kept, Prompt
from simulator.appliance.config.lines import SourceLine, source_lines
from simulator.appliance.config.model import Configuration, Line, unmentioned
from simulator.vocabulary import Platform

MTU: Final = 1500
"""Bytes; every named interface of a context has such a line."""

_SYSTEM_BEFORE: Final = """
enable password 8Ry2YjIyt7RRXU24 encrypted
no mac-address auto
"""
_SYSTEM_AFTER: Final = """
class default
  limit-resource All 0
  limit-resource ASDM 5
  limit-resource SSH 5
  limit-resource Telnet 5
ftp mode passive
pager lines 24
no asdm history enable
arp timeout 14400
console timeout 0
"""
_CONTEXT: Final = """
enable password 8Ry2YjIyt7RRXU24 encrypted
names
passwd 2KFQnbNIdI.2KYOU encrypted
pager lines 24
icmp unreachable rate-limit 1 burst-size 1
no asdm history enable
arp timeout 14400
timeout xlate 3:00:00
timeout conn 1:00:00 half-closed 0:10:00 udp 0:02:00 icmp 0:00:02
timeout sunrpc 0:10:00 h323 0:05:00 h225 1:00:00 mgcp 0:05:00 mgcp-pat 0:05:00
timeout sip 0:30:00 sip_media 0:02:00 sip-invite 0:03:00 sip-disconnect 0:02:00
timeout uauth 0:05:00 absolute
no snmp-server location
no snmp-server contact
telnet timeout 5
ssh timeout 5
class-map inspection_default
 match default-inspection-traffic
policy-map type inspect dns preset_dns_map
 parameters
  message-length maximum 512
policy-map global_policy
 class inspection_default
  inspect dns preset_dns_map
  inspect ftp
  inspect h323 h225
  inspect h323 ras
  inspect netbios
  inspect rsh
  inspect rtsp
  inspect skinny
  inspect esmtp
  inspect sqlnet
  inspect sunrpc
  inspect tftp
  inspect sip
  inspect xdmcp
service-policy global_policy global
"""


def cleared(base: Configuration) -> Configuration:
    """The configuration of the chassis of `base` as it leaves the factory, or after `write erase`: every port shut down, no
    contexts, failover off."""
    name = "pixfirewall" if base.platform is Platform.PIX else "ciscoasa"
    system = (
        Line(Hostname(name)),
        *_kept(_SYSTEM_BEFORE),
        *unmentioned(base.ports),
        *_kept(_SYSTEM_AFTER),
        Line(Prompt(("hostname", "context"))),
    )
    return msgspec.structs.replace(base, system=system, contexts=())


def cleared_context(name: str) -> tuple[Line, ...]:
    """The lines of a context that nobody has configured yet."""
    return (Line(Hostname(name)), *_kept(_CONTEXT))


def _kept(text: str) -> tuple[Line, ...]:
    """The kept lines of a text; lines stand in the body of the one above that is indented less."""
    return _nested(source_lines(text))


def _nested(lines: tuple[SourceLine, ...]) -> tuple[Line, ...]:
    found: list[Line] = []
    at = 0
    while at < len(lines):
        end = at + 1
        while end < len(lines) and lines[end].indent > lines[at].indent:
            end += 1
        found.append(Line(Kept(lines[at].text), _nested(lines[at + 1 : end])))
        at = end
    return tuple(found)
