"""Names, translations, routes and asr-groups as statements: taken in every form, written back as they stand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.appliance.cli.forwarding import Global, Name, Nat, ObjectAddress, ObjectNat, Route, Static, TwiceNat
from simulator.appliance.cli.statements import IpAddress, Kept, Statement
from simulator.appliance.config.load import load
from simulator.appliance.config.model import Configuration, blank, every
from simulator.appliance.config.write import write
from tests.appliance.config.lab import entered, refused, texts

SYSTEM = "interface Ethernet0\ninterface Ethernet1\ncontext a\n allocate-interface Ethernet0\n allocate-interface Ethernet1\n"


def loaded(text: str) -> Configuration:
    config, errors = load({"": SYSTEM, "a": text}, blank())
    assert errors == ()
    assert load(texts(config), blank()) == (config, ())
    return config


def written(text: str) -> str:
    return "\n".join(line for line in write(loaded(text), "a") if line != "!")


LINES: tuple[tuple[str, Statement], ...] = (
    ("name 10.1.1.1 web", Name("10.1.1.1", "web")),
    ("name 10.1.1.1 web description the web server", Name("10.1.1.1", "web", "description the web server")),
    (
        "static (inside,outside) 172.16.1.1 192.168.1.5 netmask 255.255.255.255",
        Static("inside", "outside", "172.16.1.1", "192.168.1.5", rest="netmask 255.255.255.255"),
    ),
    (
        "static (inside,outside) tcp interface www web 8080 netmask 255.255.255.255",
        Static(
            "inside",
            "outside",
            "interface",
            "web",
            "tcp",
            "www",
            "8080",
            rest="netmask 255.255.255.255",
        ),
    ),
    ("static (inside,outside) 1.2.3.4 access-list p", Static("inside", "outside", "1.2.3.4", acl="p")),
    ("nat (inside) 0 access-list nonat", Nat("inside", 0, acl="nonat")),
    ("nat (inside) 1 10.0.0.0 255.0.0.0", Nat("inside", 1, "10.0.0.0", "255.0.0.0")),
    ("nat (outside) 2 10.0.0.0 255.0.0.0 outside", Nat("outside", 2, "10.0.0.0", "255.0.0.0", rest="outside")),
    ("nat (inside) 1 0 0", Nat("inside", 1, "0", "0")),
    ("global (outside) 1 interface", Global("outside", 1, "interface")),
    (
        "global (outside) 1 1.1.1.10-1.1.1.20 netmask 255.255.255.0",
        Global("outside", 1, "1.1.1.10-1.1.1.20", "netmask 255.255.255.0"),
    ),
    (
        "nat (inside,outside) source static a b destination static c c no-proxy-arp route-lookup",
        TwiceNat("static", "a", "b", "inside", "outside", rest="destination static c c no-proxy-arp route-lookup"),
    ),
    (
        "nat (any,outside) after-auto source dynamic any interface",
        TwiceNat("dynamic", "any", "interface", "any", "outside", after_auto=True),
    ),
    ("route outside 0.0.0.0 0.0.0.0 172.16.1.3 1", Route("outside", "0.0.0.0", "0.0.0.0", "172.16.1.3", 1)),
    ("route outside 0 0 gw", Route("outside", "0", "0", "gw")),
    (
        "route outside 10.0.0.0 255.0.0.0 1.1.1.1 5 track 1",
        Route("outside", "10.0.0.0", "255.0.0.0", "1.1.1.1", 5, "track 1"),
    ),
    (
        "route inside 0.0.0.0 0.0.0.0 1.1.1.1 tunneled",
        Route("inside", "0.0.0.0", "0.0.0.0", "1.1.1.1", None, "tunneled"),
    ),
    ("route Null0 10.0.0.0 255.0.0.0 254", Route("Null0", "10.0.0.0", "255.0.0.0", "", 254)),
)


@pytest.mark.parametrize(("line", "statement"), LINES, ids=[line for line, _ in LINES])
def test_each_form_is_a_statement_and_is_written_as_it_stood(line: str, statement: Statement) -> None:
    config = loaded(line)
    assert every(config.space("a"), type(statement)) == (statement,)
    assert every(config.space("a"), Kept) == ()
    assert write(config, "a") == (line,)


@pytest.mark.parametrize(
    "line",
    [
        "static (inside,outside) tcp 1.1.1.1",
        "nat (inside) 1",
        "route outside",
        "global (outside)",
        "nat (inside,outside) 5 wombat",
    ],
)
def test_a_form_that_nobody_reads_is_kept_and_not_refused(line: str) -> None:
    assert every(loaded(line).space("a"), Kept) == (Kept(line),)


OBJECTS = """
object network web
 host 192.168.1.5
object network net
 subnet 192.168.1.0 255.255.255.0
 description of all
object network pool
 range 172.16.1.20 172.16.1.30
object network v6
 subnet 2001:db8::/64
object-group network both
 network-object object web
access-list 100 extended permit tcp any object web eq www
nat (inside,outside) source static net net destination static net net
!
object network web
 nat (inside,outside) static 172.16.1.9 service tcp www 8080
object network net
 nat (any,outside) dynamic pool interface
!
nat (inside,outside) after-auto source dynamic any interface
access-group 100 in interface outside
route outside 0.0.0.0 0.0.0.0 172.16.1.3 1
"""


def test_a_listing_of_8_3_stays_line_for_line_as_it_is() -> None:
    assert written(OBJECTS).splitlines() == [line for line in OBJECTS.strip().splitlines() if line != "!"]


def test_an_object_says_its_address_and_its_translation_wherever_they_stand() -> None:
    lines = [line for line in loaded(OBJECTS).space("a") if line.body]
    assert [line.get(ObjectAddress) for line in lines[:3]] == [
        ObjectAddress("host", "192.168.1.5"),
        ObjectAddress("subnet", "192.168.1.0", "255.255.255.0"),
        ObjectAddress("range", "172.16.1.20", "172.16.1.30"),
    ]
    assert [line.get(ObjectNat) for line in lines[-2:]] == [
        ObjectNat("static", "172.16.1.9", "inside", "outside", "service tcp www 8080"),
        ObjectNat("dynamic", "pool", "any", "outside", "interface"),
    ]


def test_a_route_that_is_typed_again_takes_the_place_of_the_one_before() -> None:
    config = entered(loaded("route outside 0 0 1.1.1.1 1"), "route outside 0 0 1.1.1.1 5", context="a")
    assert write(config, "a") == ("route outside 0 0 1.1.1.1 5",)


@pytest.mark.parametrize(
    "line",
    [
        "no static (inside,outside) 1.1.1.1 2.2.2.2 netmask 255.255.255.255",
        "no static (inside,outside) 1.1.1.1 2.2.2.2",
    ],
)
def test_no_takes_a_translation_away_however_its_end_was_typed(line: str) -> None:
    config = loaded("static (inside,outside) 1.1.1.1 2.2.2.2 netmask 255.255.255.255\n")
    assert write(entered(config, line, context="a"), "a") == ()


def test_no_with_its_first_words_takes_all_that_begin_so() -> None:
    config = loaded("route outside 0 0 1.1.1.1\nroute inside 10.0.0.0 255.0.0.0 2.2.2.2\n")
    assert write(entered(config, "no route outside", context="a"), "a") == ("route inside 10.0.0.0 255.0.0.0 2.2.2.2",)


# --- names in place of addresses --------------------------------------------------------------------------------------

NAMED = """
names
name 192.168.1.1 fw
name 192.168.1.2 fw-standby
interface Ethernet0
 nameif inside
 security-level 100
 ip address fw 255.255.255.0 standby fw-standby
"""


def test_a_name_stands_for_its_address_and_is_written_as_it_stood() -> None:
    config = loaded(NAMED)
    line = config.named_interface("a", "inside")
    assert line is not None
    assert line.get(IpAddress) == IpAddress(
        "192.168.1.1", "255.255.255.0", "192.168.1.2", "fw 255.255.255.0 standby fw-standby"
    )
    assert " ip address fw 255.255.255.0 standby fw-standby" in write(config, "a")


def test_a_name_that_nobody_gave_is_refused() -> None:
    reason = refused(loaded(NAMED), "interface Ethernet0", "ip address wombat 255.255.255.0", context="a")
    assert reason == "wombat is neither an address nor a name of one"


@pytest.mark.parametrize(
    ("typed", "mask"), [("10.1.1.1", "255.0.0.0"), ("172.16.1.1", "255.255.0.0"), ("192.0.2.1", "255.255.255.0")]
)
def test_without_a_mask_it_is_that_of_the_class(typed: str, mask: str) -> None:
    config = loaded(f"interface Ethernet0\n nameif inside\n security-level 0\n ip address {typed}\n")
    line = config.named_interface("a", "inside")
    assert line is not None
    address = line.get(IpAddress)
    assert address is not None
    assert (address.address, address.mask) == (typed, mask)
    assert f" ip address {typed}" in write(config, "a")


# --- anything at all --------------------------------------------------------------------------------------------------

OTHERS = (
    "access-list x extended permit ip any any",
    "mtu inside 1500",
    "timeout xlate 3:00:00",
    "banner motd a",
    "odd line",
)
HEADS = tuple(line for line in OBJECTS.splitlines() if line.startswith("object "))
SOME = st.sampled_from([*(line for line, _ in LINES if "description" not in line), *OTHERS, *HEADS])


@given(st.lists(SOME, max_size=40, unique=True))
@settings(max_examples=100)
def test_whatever_stands_in_whatever_order_is_written_as_it_stood(lines: list[str]) -> None:
    kept = [line for line in lines if not line.startswith(("mtu", "timeout"))]
    assert written("\n".join(kept)).splitlines() == kept
