"""Statements about what passes through a context: names, translations in the forms before and since 8.3, routes, asr-groups.

Words are kept as they were typed, so that a line is written back as it was: an address may be a name, `0` may stand for
0.0.0.0. `rest` is the end of the line, of which nothing is simulated. What they come to is worked out in appliance/forwarding.py.
"""

from simulator.appliance.cli.statement import Statement


class Name(Statement, tag="name"):
    """`name address name [description text]`: the name may stand for the address in other lines."""

    address: str
    name: str
    rest: str = ""

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("Name", self.address)


class Static(Statement, tag="static"):
    """`static (real_if,mapped_if) [tcp|udp] mapped [port] {real [port]|access-list acl} ...`, before 8.3. shared: an address or
    `interface`. local: "" where an access list tells the addresses."""

    inside: str
    outside: str
    shared: str
    local: str = ""
    protocol: str = ""
    shared_port: str = ""
    local_port: str = ""
    acl: str = ""
    rest: str = ""

    @property
    def identity(self) -> tuple[str | int, ...]:
        mapped = (self.inside, self.outside, self.protocol, self.shared, self.shared_port)
        return ("Static", *mapped, self.local, self.local_port, self.acl)


class Nat(Statement, tag="nat"):
    """`nat (real_if) number {address [mask]|access-list acl} ...`, before 8.3. number 0: not translated."""

    inside: str
    number: int
    local: str = ""
    mask: str = ""
    acl: str = ""
    rest: str = ""

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("Nat", self.inside, self.number, self.local, self.mask, self.acl)


class Global(Statement, tag="global"):
    """`global (mapped_if) number {interface|address[-address]} ...`, before 8.3."""

    outside: str
    number: int
    shared: str
    rest: str = ""

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("Global", self.outside, self.number, self.shared)


class TwiceNat(Statement, tag="twice-nat"):
    """`nat [(real_if,mapped_if)] [after-auto] source {static|dynamic} real mapped ...`, since 8.3."""

    kind: str
    real: str
    mapped: str
    inside: str = ""
    outside: str = ""
    after_auto: bool = False
    rest: str = ""

    @property
    def identity(self) -> tuple[str | int, ...]:
        pair = ("TwiceNat", self.inside, self.outside, self.after_auto, self.kind)
        return (*pair, self.real, self.mapped, self.rest)


class ObjectNetwork(Statement, tag="object-network"):
    """`object network name`, since 8.3: opens its sub-mode. A listing has it twice: once with its addresses, once with its
    translation."""

    name: str

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("ObjectNetwork", self.name)


class ObjectAddress(Statement, tag="object-address"):
    """`host a`, `subnet a mask` or `range a b` in a network object."""

    kind: str
    first: str
    second: str = ""


class ObjectNat(Statement, tag="object-nat"):
    """`nat [(real_if,mapped_if)] {static|dynamic} mapped ...` in a network object."""

    kind: str
    mapped: str
    inside: str = ""
    outside: str = ""
    rest: str = ""


class Route(Statement, tag="route"):
    """`route if_name network mask gateway [metric] [tunneled] [track n]`; gateway "" with the interface Null0."""

    interface: str
    network: str
    mask: str
    gateway: str = ""
    metric: int | None = None
    rest: str = ""

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("Route", self.interface, self.network, self.mask, self.gateway)


class AsrGroup(Statement, tag="asr-group"):
    """`asr-group n` of an interface (reference 11.4)."""

    number: int = 0
