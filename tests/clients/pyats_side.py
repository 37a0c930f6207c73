"""What runs under the Python of `make pyats`: Genie's parsers on listings, and a session of unicon. Nothing of ours is imported.

`parse`: reads [[command, text], ...] as JSON and writes what each parser makes of it, or why it does not.
`drive PORT HOSTNAME SECRET`: a session of unicon at a console port, and what it read.
`join PORT`: a terminal program joined to a console port, for unicon to start.
"""

import json
import os
import select
import socket
import sys
import tty
from importlib import import_module
from types import SimpleNamespace
from typing import Any, Final

LOOPBACK: Final = "127.0.0.1"
MARK: Final = "READ:"
PARSERS: Final = {
    "show arp": ("show_arp", "ShowArp"),
    "show context": ("show_context", "ShowContext"),
    "show context detail": ("show_context", "ShowContextDetail"),
    "show interface detail": ("show_interface", "ShowInterfaceDetail"),
    "show interface ip brief": ("show_interface", "ShowInterfaceIpBrief"),
    "show interface summary": ("show_interface", "ShowInterfaceSummary"),
    "show inventory": ("show_inventory", "ShowInventory"),
    "show nameif": ("show_nameif", "ShowNameif"),
    "show resource usage": ("show_resource", "ShowResourceUsage"),
    "show route": ("show_route", "ShowRoute"),
    "show version": ("show_version", "ShowVersion"),
    "show failover interface": ("show_failover", "ShowFailoverInterface"),
}


def parse() -> None:
    read: list[Any] = []
    for command, text in json.load(sys.stdin):
        module, name = PARSERS[command]
        parser = getattr(import_module(f"genie.libs.parser.asa.{module}"), name)
        try:
            read.append(parser(device=SimpleNamespace(os="asa")).parse(output=text))
        except Exception as error:
            read.append(f"{type(error).__name__}: {error}")
    print(MARK + json.dumps(read, default=str))


def drive(port: str, hostname: str, secret: str) -> None:
    connection = import_module("unicon").Connection(
        hostname=hostname,
        start=[f"{sys.executable} -P {__file__} join {port}"],
        os="asa",
        credentials={"default": {"username": "nobody", "password": "cisco"}, "enable": {"password": secret}},
        log_stdout=False,
        connection_timeout=20,
    )
    connection.connect()
    read = {line: connection.execute(line) for line in ("show version", "show failover", "show running-config")}
    connection.execute("changeto context admin")
    read["in a context"] = connection.execute("show running-config")
    connection.execute("changeto system")
    connection.configure("terminal width 511")
    connection.disable()
    connection.enable()
    print(MARK + json.dumps(read), flush=True)
    os._exit(0)  # it would wait ten seconds for a session to end that needs no end


def join(port: str) -> None:
    line = socket.create_connection((LOOPBACK, int(port)))
    tty.setraw(sys.stdin.fileno())
    while True:
        ready, _, _ = select.select([sys.stdin.fileno(), line], [], [])
        heard = line.recv(4_096) if line in ready else b""
        typed = os.read(sys.stdin.fileno(), 4_096) if sys.stdin.fileno() in ready else b""
        if not heard and not typed:
            return
        os.write(sys.stdout.fileno(), heard)
        line.sendall(typed)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["parse"]:
            parse()
        case ["drive", port, hostname, secret]:
            drive(port, hostname, secret)
        case ["join", port]:
            join(port)
        case _:
            sys.exit(__doc__)
