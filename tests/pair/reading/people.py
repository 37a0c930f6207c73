"""One pair's configurations, and the ways in which people have them."""

import io
import zipfile
from collections.abc import Mapping
from typing import Final

SYSTEM: Final = """\
: Saved
:
ASA Version 9.1(2) <system>
!
hostname fw
enable password 8Ry2YjIyt7RRXU24 encrypted
no mac-address auto
!
interface GigabitEthernet0/0
!
interface GigabitEthernet0/0.10
 vlan 10
!
interface GigabitEthernet0/0.20
 vlan 20
!
interface GigabitEthernet0/1
!
interface GigabitEthernet0/1.11
 vlan 11
!
interface GigabitEthernet0/1.21
 vlan 21
!
interface GigabitEthernet0/2
 description STATE Failover Interface
!
interface GigabitEthernet0/3
 description LAN Failover Interface
!
failover
failover lan unit primary
failover lan interface folink GigabitEthernet0/3
failover key s3cret
failover link statelink GigabitEthernet0/2
failover interface ip folink 10.254.1.1 255.255.255.252 standby 10.254.1.2
failover interface ip statelink 10.254.2.1 255.255.255.252 standby 10.254.2.2
failover group 1
  preempt
failover group 2
  secondary
  preempt
!
admin-context admin
context admin
  config-url disk0:/admin.cfg
!
context BLUE
  allocate-interface GigabitEthernet0/0.10
  allocate-interface GigabitEthernet0/1.11
  config-url disk0:/blue.cfg
  join-failover-group 1
!
context RED
  allocate-interface GigabitEthernet0/0.20 outside
  allocate-interface GigabitEthernet0/1.21 inside
  config-url disk0:/red.cfg
  join-failover-group 2
!
prompt hostname context priority state
: end"""

ADMIN: Final = """\
: Saved
:
ASA Version 9.1(2) <context>
!
hostname admin
passwd 2KFQnbNIdI.2KYOU encrypted
: end"""

BLUE: Final = """\
: Saved
:
ASA Version 9.1(2) <context>
!
hostname BLUE
!
interface GigabitEthernet0/0.10
 nameif outside
 security-level 0
 ip address 203.0.113.2 255.255.255.0 standby 203.0.113.3
!
interface GigabitEthernet0/1.11
 nameif inside
 security-level 100
 ip address 10.1.11.1 255.255.255.0 standby 10.1.11.2
!
monitor-interface outside
monitor-interface inside
route outside 0.0.0.0 0.0.0.0 203.0.113.1 1
username jane password abcDEF123 encrypted privilege 15
: end"""

RED: Final = """\
: Saved
:
ASA Version 9.1(2) <context>
!
hostname RED
!
interface outside
 nameif outside
 security-level 0
 ip address 198.51.100.2 255.255.255.0 standby 198.51.100.3
!
interface inside
 nameif inside
 security-level 100
 ip address 10.1.21.1 255.255.255.0 standby 10.1.21.2
!
monitor-interface outside
monitor-interface inside
route outside 0.0.0.0 0.0.0.0 198.51.100.1 1
: end"""

SPACES: Final[Mapping[str, str]] = {"": SYSTEM, "admin": ADMIN, "BLUE": BLUE, "RED": RED}

SECONDARY: Final = """\
interface GigabitEthernet0/3
 no shutdown
failover lan unit secondary
failover lan interface folink GigabitEthernet0/3
failover interface ip folink 10.254.1.1 255.255.255.252 standby 10.254.1.2
failover key s3cret
failover
"""

VERSION: Final = """\
Cisco Adaptive Security Appliance Software Version 9.1(2) <system>
Device Manager Version 7.1(3)

Compiled on Thu 09-May-13 15:37 by builders
System image file is "disk0:/asa912-k8.bin"

fw up 55 days 9 hours
failover cluster up 87 days 15 hours

Hardware:   ASA5520, 2048 MB RAM, CPU Pentium 4 Celeron 2000 MHz
Internal ATA Compact Flash, 256MB

Licensed features for this platform:
Maximum VLANs                     : 150            perpetual
Failover                          : Active/Active  perpetual
Security Contexts                 : 5              perpetual

This platform has an ASA 5520 VPN Plus license.

Failover cluster licensed features for this platform:
Security Contexts                 : 10             perpetual

Serial Number: JMX0000K0C0
"""


def session(spaces: Mapping[str, str] = SPACES) -> str:
    """Someone logged a session: changeto, show running-config, for each space."""
    lines = ["fw/pri/act# terminal pager 0"]
    for name, text in spaces.items():
        lines.append(f"fw/pri/act# changeto {f'context {name}' if name else 'system'}")
        prompt = f"fw/{name}/pri/act#" if name else "fw/pri/act#"
        lines += [f"{prompt} show running-config", text, prompt]
    return "\n".join(lines) + "\n"


def one_after_the_other(spaces: Mapping[str, str] = SPACES) -> str:
    """A program saved all spaces into one file."""
    return "\n\n".join(spaces.values()) + "\n"


def archive(files: Mapping[str, str]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(name, text)
    return held.getvalue()
