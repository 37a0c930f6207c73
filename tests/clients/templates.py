"""The parsers of ntc-templates: what each is asked to read here, what none of them can read, and how a listing is parsed."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import ntc_templates
import textfsm

from simulator.vocabulary import Platform
from tests.clients import truth
from tests.clients.truth import Asked, Row

FOLDER: Final = Path(ntc_templates.__file__).parent / "templates"
PREFIX: Final = "cisco_asa_"
Release = tuple[int, int]


class Reading(NamedTuple):
    """A command, and what its template must read. since: the first release that has it, on an ASA alone where `asa`.
    ordered: the rows come in the order of the truth."""

    command: str
    truth: Callable[[Asked], list[Row]]
    system: bool = True
    contexts: bool = True
    since: Release = (7, 0)
    asa: bool = False
    ordered: bool = True

    @property
    def template(self) -> str:
        return f"{PREFIX}{self.command.replace(' ', '_')}"

    def is_known(self, asked: Asked) -> bool:
        """Whether the release has the command, in the space that is asked."""
        there = self.contexts if asked.context else self.system
        platform = asked.device.platform is Platform.ASA or not self.asa
        return there and platform and release(asked.device.version) >= self.since


def release(version: str) -> Release:
    major, minor, *_ = (int(number) for number in re.findall(r"\d+", version))
    return major, minor


class Gap(NamedTuple):
    """What devices print and a template cannot read: taken out, or put in other words, before it parses."""

    command: str
    printed: str
    instead: str
    why: str


READINGS: Final = (
    Reading("show version", truth.version),
    Reading("show interface", truth.interfaces),
    Reading("show interface detail", truth.interfaces_in_detail),
    Reading("show interface ip brief", truth.interfaces_in_brief),
    Reading("show failover", truth.failover, contexts=False),
    Reading("show arp", truth.arps, system=False, since=(8, 0)),
    Reading("show route", truth.table_of_routes, system=False, ordered=False),
    Reading("show xlate", truth.table_of_translations, system=False, since=(8, 3), ordered=False),
    Reading("show logging", truth.logging, system=False),
    Reading("dir", truth.files, contexts=False),
    Reading("show inventory", truth.chassis, contexts=False),
    Reading("show module", truth.modules, contexts=False, asa=True),
    Reading("show resource usage", truth.resources, contexts=False),
    Reading("show access-list", truth.rules, system=False),
    Reading("show nat", truth.object_translations, system=False, since=(8, 3)),
    Reading("show running-config access-group", truth.access_groups, system=False),
    Reading("show running-config object network", truth.objects, system=False, since=(8, 3)),
)

GAPS: Final = (
    Gap(
        "show failover",
        r"^ +",
        "",
        "it has `Group 1` at the margin: the listing that it was made from had lost its blanks",
    ),
    Gap("show version", r"^Flash E28F128J3 .*\n", "", "made for the ASA: it does not know the Flash of a PIX"),
    Gap("show failover", r"^Cable status:.*\n", "", "made for the ASA: it does not know the port of a serial cable"),
    Gap("show failover", r"^Failover LAN Interface: (?:N/A|not).*\n", "", "it knows LAN-based failover alone"),
    Gap("show failover", r"\(Failed - No Switchover\)", "(Failed)", "it reads one word in these brackets"),
    Gap("show failover", r"^Failover Off \(pseudo-Standby\)", "Failover Off", "it reads one word here"),
    Gap(
        "show access-list",
        r"^(access-list \S+; \d+ elements)$",
        r"\1; name hash: 0x0",
        "it knows the heading from 8.0 on alone, which has a hash",
    ),
    *(
        Gap(command, printed, "", "it knows redundant interfaces and idle members of bundles not at all")
        for command in ("show interface", "show interface detail")
        for printed in (
            r"^\tInactive member of .*\n",
            r"^  Redundancy Information:\n\tMember .*\n",
            r"^  Members in this channel:\n      Active: .*\n      Inactive:.*\n",
        )
    ),
    Gap(
        "show interface",
        r"^\tAvailable for allocation to a context\n",
        "",
        "made for single mode; that of detail has it",
    ),
)


NO_VPN: Final = "no VPN in multiple mode before 9.0, and none in the lab"
NO_ROUTING: Final = "no dynamic routing in multiple mode before 9.0, and none in the lab"
LEFT_OUT: Final = {
    "show_crypto_ikev1_sa_detail": NO_VPN,
    "show_crypto_ipsec_sa": NO_VPN,
    "show_running-config_all_crypto_map": NO_VPN,
    "show_running-config_crypto_ikev1": NO_VPN,
    "show_running-config_crypto_map": NO_VPN,
    "show_running-config_ipsec": NO_VPN,
    "show_running-config_tunnel-group": NO_VPN,
    "show_vpn-sessiondb": NO_VPN,
    "show_vpn-sessiondb_anyconnect": NO_VPN,
    "show_vpn-sessiondb_detail_l2l": NO_VPN,
    "show_asp_table_vpn-context_detail": NO_VPN,
    "show_bgp_summary": NO_ROUTING,
    "show_ospf_interface_brief": NO_ROUTING,
    "show_ospf_neighbor": NO_ROUTING,
    "ping": "takes time: test_templates.py pings by itself",
    "show_access-list_brief": "the hashes and times of hits that it counts are not simulated",
    "show_asp_drop": "counters of the data path are not simulated",
    "show_cpu_usage_detailed": "one figure stands for all cores",
    "show_module_details": "read together with show_module on a device; MAC ranges and firmware of cards are not simulated",
    "show_module_status": "as above",
    "show_name": "no release answers `show name`",
    "show_object-group_network": "its rows are lines of the configuration, which are kept as they were entered",
    "show_running-config_object-group_service": "as above",
    "show_running-config_object_service": "as above",
    "show_port-channel_summary": "few labs have Port-channels: test_templates.py asks one of them by itself",
    "show_license_all": "smart licensing is not simulated",
}
"""Templates that nothing is given to, and why."""


@cache
def _fsm(template: str) -> textfsm.TextFSM:
    with (FOLDER / f"{template}.textfsm").open(encoding="utf-8") as text:
        return textfsm.TextFSM(text)


def parsed(command: str, text: str) -> list[Row]:
    """Rows as the template of the command reads them; raises TextFSMError where there is a line that it does not know."""
    for gap in GAPS:
        if gap.command == command:
            text = re.sub(gap.printed, gap.instead, text, flags=re.MULTILINE)
    fsm = _fsm(f"{PREFIX}{command.replace(' ', '_')}")
    fsm.Reset()
    return [{name.lower(): value for name, value in row.items()} for row in fsm.ParseTextToDicts(text)]
