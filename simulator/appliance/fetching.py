"""A file from a server: which server, which way, how long, and what the console says of it (reference 20.4)."""

import re
from typing import Final

from simulator.appliance.device import Device
from simulator.appliance.ping import by_route
from simulator.vocabulary import Millis, Value, Via

TIMED_OUT: Final = "Timed out"
NO_ROUTE: Final = "No route to host"
TIMEOUT_MS: Final[Millis] = 10_000
"""So long a server is waited for (ours)."""
_BYTES_PER_SECOND: Final = {"tftp": 391_439, "ftp": 2_000_000, "http": 2_000_000, "https": 2_000_000}
"""tftp: observed (reference 20.4); the others ours."""
_BYTES_PER_MARK: Final = 120_000
_MARKS_IN_A_LINE: Final = 79
_URL: Final = re.compile(
    r"(?P<scheme>tftp|ftp|https?):(?://(?:[^@/\s]*@)?(?P<host>[^/\s@]*)(?:/(?P<path>\S*))?)?", re.ASCII
)


class Url(Value):
    """host, path: "" where they were left out."""

    scheme: str
    host: str
    path: str

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]


def url_of(text: str) -> Url | None:
    """None: it is no file on a server that the lab has."""
    found = _URL.fullmatch(text)
    return Url(found["scheme"], found["host"] or "", found["path"] or "") if found else None


def with_part(text: str, *, host: str = "", path: str = "") -> str:
    """The URL with another host or path; what stands before the host stays."""
    url = url_of(text)
    if url is None:
        return text
    user = text.partition("://")[2].rpartition("@")[0] if "@" in text else ""
    return f"{url.scheme}://{f'{user}@' if user else ''}{host or url.host}/{(path or url.path).lstrip('/')}"


def way(device: Device, address: str) -> tuple[Via, str] | None:
    """The system space uses the interfaces of the admin context; where that has no way, those of the first context that is
    connected with the server (ours: the admin context of the source document has no interface)."""
    running = device.running
    admin = running.admin_context
    contexts = sorted(running.context_names, key=lambda name: name != admin) or ("",)
    found = [there for name in contexts if (there := by_route(device, name, address, ""))]
    return next((there for there in found if there[1] == address), found[0] if found else None)


def transfer_ms(url: Url, size: int) -> Millis:
    return size * 1_000 // _BYTES_PER_SECOND[url.scheme]


def copied_lines(target: str, size: int, took_ms: Millis) -> tuple[str, ...]:
    """The rate is that of the whole seconds, and left out below one (reference 20.4)."""
    marks = "!" * min(max(size // _BYTES_PER_MARK, 1), _MARKS_IN_A_LINE)
    seconds = took_ms // 1_000
    rate = f" ({size // seconds} bytes/sec)" if seconds else ""
    return (marks, f"Writing file {target}...", marks, f"{size} bytes copied in {took_ms / 1_000:.3f} secs{rate}")
