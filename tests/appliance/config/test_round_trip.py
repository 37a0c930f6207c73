"""load(write(config)) == config, whatever was typed."""

import msgspec
from hypothesis import example, given, settings
from hypothesis import strategies as st

from simulator.appliance.cli.match import Matched, match
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.moves import after
from simulator.appliance.config.apply import apply
from simulator.appliance.config.load import load
from simulator.appliance.config.model import Configuration, blank
from simulator.appliance.config.refusal import Refusal
from simulator.appliance.config.settings import failover_settings
from simulator.appliance.config.sync import sections, without_failover_sync
from simulator.appliance.config.write import failover_text, running_config
from simulator.vocabulary import Platform
from tests.appliance.config.lab import primary, texts

NUMBERS = st.integers(1, 20).map(str)
NAMES = st.sampled_from(["a", "b", "inside", "outside", "context1", "inside_context1", "outside_context1"])
PORTS = st.sampled_from(["Ethernet0", "Ethernet1", "Ethernet3", "Ethernet0.1", "Ethernet1.7", "e5.2"])
ADDRESSES = st.builds("10.0.{}.{}".format, st.integers(0, 1), st.integers(1, 9))
PARTS: dict[str, st.SearchStrategy[str]] = {"n": NUMBERS, "name": NAMES, "port": PORTS, "address": ADDRESSES}

SYSTEM_LINES = (
    *("hostname {name}", "prompt state {name}", "prompt hostname context", "failover", "failover lan unit primary"),
    *("failover lan interface {name} {port}", "failover lan enable", "failover key {name}", "failover link {name}"),
    *("failover link {name} {port}", "failover interface ip {name} {address} 255.255.255.0 standby {address}"),
    *("failover polltime {n}", "failover polltime unit {n} holdtime {n}", "failover polltime interface {n}"),
    *(
        "failover interface-policy {n}%",
        "failover replication http",
        "failover group 1",
        "failover group 2",
        "secondary",
    ),
    *(
        "preempt {n}",
        "polltime interface msec 500",
        "polltime interface {n}",
        "interface-policy {n}",
        "replication http",
    ),
    *("mac address {port} 0000.0000.00{n}1 0000.0000.00{n}2", "interface {port}", "shutdown", "vlan {n}", "speed {n}"),
    *(
        "description {name} {n}",
        "mac-address 0000.0000.0{n}01",
        "context {name}",
        "admin-context {name}",
        "member {name}",
    ),
    *("allocate-interface {port} {name}", "allocate-interface {port}", "config-url flash:/{name}.cfg"),
    *("join-failover-group 1", "join-failover-group 2", "class {name}", "limit-resource {name} {n}", "arp timeout {n}"),
    *("interface Redundant1", "interface redundant 2.{n}", "member-interface {port}", "channel-group {n} mode active"),
    *(
        "interface Port-channel{n}",
        "interface po{n}.{n}",
        "port-channel min-bundle {n}",
        "allocate-interface po{n} {name}",
    ),
    *("failover lan interface {name} Redundant1", "failover link {name} po{n}", "failover ipsec pre-shared-key {name}"),
    *("failover interface ip {name} 2001:db8::{n}/64 standby 2001:db8::{n}", "vlan {n} secondary {n}"),
    *("console timeout {n}", "mac-address auto", "ftp mode passive", "banner motd {name}", "clear configure failover"),
)
CONTEXT_LINES = (
    *("hostname {name}", "interface {name}", "interface {port}", "nameif {name}", "security-level {n}", "shutdown"),
    *("ip address {address} 255.255.255.0", "ip address {address} 255.255.255.0 standby {address}", "ospf cost {n}"),
    *(
        "monitor-interface {name}",
        "mtu {name} {n}00",
        "access-list {name} {n}",
        "timeout {name} {n}",
        "route {name} {n}",
    ),
    *("asdm history enable", "policy-map {name}", "class {name}", "inspect {name}", "class-map {name}", "match {n}"),
    *("object-group network {name}", "ip address dhcp", "description {name}", "static {n}", "exit"),
    *(
        "name {address} {name}",
        "static (inside,outside) {address} {address}",
        "nat (inside) {n} {address} 255.255.255.0",
    ),
    *("global (outside) {n} {address}", "nat (inside,outside) source static {name} {name}", "object network {name}"),
    *(
        "host {address}",
        "subnet {address} 255.255.255.255",
        "nat (inside,outside) static {address} dns",
        "asr-group {n}",
    ),
    *("route outside {address} 255.255.255.255 {address} {n}", "ip address {name} 255.255.255.0", "no route outside"),
    *("ip address {address} standby {address}", "ipv6 address 2001:db8::{n}/64", "interface BVI{n}"),
)


@st.composite
def typed_lines(draw: st.DrawFn, templates: tuple[str, ...]) -> str:
    line = draw(st.sampled_from(templates))
    for part, values in PARTS.items():
        while f"{{{part}}}" in line:
            line = line.replace(f"{{{part}}}", draw(values), 1)
    return f"no {line}" if draw(st.integers(0, 5)) == 0 else line


SPACES = st.lists(
    st.one_of(
        st.tuples(st.just(""), st.lists(typed_lines(SYSTEM_LINES), max_size=12)),
        st.tuples(NAMES, st.lists(typed_lines(CONTEXT_LINES), max_size=12)),
    ),
    max_size=8,
)
STARTS = st.sampled_from([blank(), blank(Platform.ASA), primary()])


def typed(config: Configuration, spaces: list[tuple[str, list[str]]]) -> Configuration:
    """The configuration after all of it was typed; what is refused or means nothing is passed over."""
    for context, lines in spaces:
        place = Place(context, Mode.CONFIG)
        for line in lines:
            found = match(place, line)
            if isinstance(found, Matched):
                taken = apply(config, context, found.path, found.intent)
                if not isinstance(taken, Refusal):
                    config, place = taken, after(place, found)
    return config


@given(start=STARTS, spaces=SPACES)
@settings(max_examples=150)
def test_what_is_written_loads_as_the_same_configuration(
    start: Configuration, spaces: list[tuple[str, list[str]]]
) -> None:
    config = typed(start, spaces)
    assert load(texts(config), blank(config.platform)) == (config, ())


@example(spaces=[("context1", ["interface inside_context1", "no security-level 1"])])
@given(spaces=SPACES)
@settings(max_examples=50)
def test_any_configuration_can_be_shown_stored_and_synchronised(spaces: list[tuple[str, list[str]]]) -> None:
    config = typed(primary(), spaces)
    failover_settings(config, Platform.PIX)
    failover_text(config, all_defaults=True)
    assert not any("failover key" in line and "*****" not in line for line in running_config(config, "", "7.2(2)"))
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(config), type=Configuration) == config
    assert without_failover_sync(config, sections(config)) == config


@given(st.text(max_size=300))
def test_any_text_at_all_can_be_loaded(text: str) -> None:
    config, _ = load({"": text}, blank())
    assert load(texts(config), blank())[0] == config


@given(
    st.lists(st.sampled_from([line for text in texts(primary()).values() for line in text.splitlines()]), max_size=30)
)
@settings(max_examples=50)
def test_any_heap_of_real_lines_can_be_loaded(lines: list[str]) -> None:
    config, _ = load({"": "\n".join(lines)}, blank())
    assert load(texts(config), blank())[0] == config
