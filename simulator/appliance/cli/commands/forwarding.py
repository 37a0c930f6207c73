"""Names, translations, routes and asr-groups of a context. What these rows do not read is kept (commands/kept.py)."""

from typing import Final

from simulator.appliance.cli.forwarding import (
    AsrGroup,
    Global,
    Name,
    Nat,
    ObjectAddress,
    ObjectNat,
    ObjectNetwork,
    Route,
    Static,
    TwiceNat,
)
from simulator.appliance.cli.intents import Set, Unset
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import CONTEXT, Row, Typed, always, opens, states

CONFIG = (Mode.CONFIG,)
OBJECT = (Mode.OBJECT,)
ANY_INTERFACE = (Mode.INTERFACE, Mode.SUBINTERFACE)
STATIC_HELP: Final = "Translate an address to another one"
NAT_HELP: Final = "Translate addresses"
NETWORK: Final = "<network:network> <mask:netmask>"


def _pair(typed: Typed) -> tuple[str, str]:
    inside, _, outside = typed.text("interfaces").partition(",")
    return inside, outside


def _static(typed: Typed) -> Static:
    inside, outside = _pair(typed)
    return Static(
        inside,
        outside,
        shared=typed.text("shared"),
        local=typed.text("local"),
        protocol="tcp" if typed.has("tcp") else "udp" if typed.has("udp") else "",
        shared_port=typed.text("shared_port"),
        local_port=typed.text("local_port"),
        acl=typed.text("acl"),
        rest=typed.text("rest"),
    )


def _nat(typed: Typed) -> Nat:
    parts = (typed.text("local"), typed.text("mask"), typed.text("acl"), typed.text("rest"))
    return Nat(typed.text("interface"), typed.number("number") or 0, *parts)


def _global(typed: Typed) -> Global:
    return Global(typed.text("interface"), typed.number("number") or 0, typed.text("shared"), typed.text("rest"))


def _kind(typed: Typed) -> str:
    return "static" if typed.has("static") else "dynamic"


def _twice(typed: Typed) -> TwiceNat:
    inside, outside = _pair(typed)
    words = (typed.text("real"), typed.text("mapped"), inside, outside)
    return TwiceNat(_kind(typed), *words, after_auto=typed.has("after-auto"), rest=typed.text("rest"))


def _object_nat(typed: Typed) -> ObjectNat:
    return ObjectNat(_kind(typed), typed.text("mapped"), *_pair(typed), rest=typed.text("rest"))


def _address(kind: str, typed: Typed) -> ObjectAddress:
    return ObjectAddress(kind, typed.text("first"), typed.text("second"))


def _route(typed: Typed) -> Route:
    where = (typed.text("interface") or "Null0", typed.text("network"), typed.text("mask"), typed.text("gateway"))
    return Route(*where, typed.number("metric"), typed.text("rest"))


ROWS: Final = (
    Row(
        "[no] name <address:address> <name:named> [<rest:rest>]",
        "A name for an address",
        states(lambda t: Name(t.text("address"), t.text("name"), t.text("rest"))),
        CONFIG,
        CONTEXT,
    ),
    Row(
        "[no] static <interfaces:pair> <shared:named> (<local:named>|access-list <acl:word>) [<rest:rest>]",
        STATIC_HELP,
        states(_static),
        CONFIG,
        CONTEXT,
    ),
    Row(
        "[no] static <interfaces:pair> (tcp|udp) <shared:named> <shared_port:word> "
        "(<local:named> <local_port:word>|access-list <acl:word>) [<rest:rest>]",
        STATIC_HELP,
        states(_static),
        CONFIG,
        CONTEXT,
    ),
    Row(
        "[no] nat <interface:bracketed> <number:0-2147483647> "
        "(access-list <acl:word>|<local:network> [<mask:netmask>]) [<rest:rest>]",
        NAT_HELP,
        states(_nat),
        CONFIG,
        CONTEXT,
    ),
    Row(
        "[no] global <interface:bracketed> <number:1-2147483647> <shared:word> [<rest:rest>]",
        "A pool of addresses to translate to",
        states(_global),
        CONFIG,
        CONTEXT,
    ),
    Row(
        "[no] nat [<interfaces:pair>] [after-auto] [<line:1-2147483647>] source (static|dynamic) <real:word> "
        "<mapped:word> [<rest:rest>]",
        NAT_HELP,
        states(_twice),
        CONFIG,
        CONTEXT,
    ),
    Row(
        "[no] object network <name:word>",
        "A network object",
        opens(lambda t: ObjectNetwork(t.text("name"))),
        CONFIG,
        CONTEXT,
    ),
    Row("host <first:address>", "One address", lambda t: Set(_address("host", t)), OBJECT, CONTEXT),
    Row("subnet <first:address> <second:mask>", "A network", lambda t: Set(_address("subnet", t)), OBJECT, CONTEXT),
    Row("range <first:address> <second:address>", "Addresses", lambda t: Set(_address("range", t)), OBJECT, CONTEXT),
    *(
        Row(f"no {word} [<rest:rest>]", "The addresses", always(Unset(ObjectAddress(word, ""))), OBJECT, CONTEXT)
        for word in ("host", "subnet", "range")
    ),
    Row(
        "nat [<interfaces:pair>] (static|dynamic) <mapped:word> [<rest:rest>]",
        NAT_HELP,
        lambda t: Set(_object_nat(t)),
        OBJECT,
        CONTEXT,
    ),
    Row(
        "no nat [<interfaces:pair>] (static|dynamic) [<rest:rest>]",
        NAT_HELP,
        always(Unset(ObjectNat("", ""))),
        OBJECT,
        CONTEXT,
    ),
    Row(
        f"[no] route <interface:name> {NETWORK} <gateway:named> [<metric:1-255>] [<rest:rest>]",
        "A static route",
        states(_route),
        CONFIG,
        CONTEXT,
    ),
    Row(f"[no] route null0 {NETWORK} [<metric:1-255>]", "A static route", states(_route), CONFIG, CONTEXT),
    Row(
        "asr-group <group:1-32>",
        "Asymmetric routing group of the interface",
        lambda t: Set(AsrGroup(t.number("group") or 0)),
        ANY_INTERFACE,
        CONTEXT,
    ),
    Row(
        "no asr-group [<group:1-32>]",
        "Asymmetric routing group of the interface",
        always(Unset(AsrGroup())),
        ANY_INTERFACE,
        CONTEXT,
    ),
)
