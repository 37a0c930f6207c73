"""The address of a Redis, REDIS_URL, in the forms that are usual:

    redis://[[user]:password@]host[:port][/db]                                    one server; rediss:// with TLS
    unix://[[user]:password@]/path/to/socket[?db=0]
    redis+sentinel://[[user]:password@]host[:port][,host[:port]...]/service[/db]   the master that Sentinels name
    redis+cluster://[[user]:password@]host[:port][,host[:port]...]                 a Redis Cluster, found by any of its nodes

`rediss+sentinel` and `rediss+cluster` use TLS, to the Sentinels too. Options of redis-py's connections follow after `?`
(`ssl_ca_certs=`, `ssl_cert_reqs=`, ...); `sentinel_username=` and `sentinel_password=` are for the Sentinels themselves.
What is said of an address never shows a password.
"""

import re
from enum import Enum
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec
from redis.asyncio.connection import parse_url

_PORTS: Final = {"redis": 6379, "cluster": 6379, "sentinel": 26379}
_SCHEME: Final = re.compile(r"(rediss?|unix)(?:\+(sentinel|cluster))?")
_HOST: Final = re.compile(r"(\[[0-9a-fA-F:.]+\]|[^\s:,\[\]@]+)(?::([0-9]{1,5}))?")
_DATABASE: Final = re.compile(r"(?:/([0-9]+)?)?")
_SERVICE: Final = re.compile(r"/([^/]+)(/[0-9]*)?")
_SECRET_OPTION: Final = re.compile(r"([?&][^=&]*password=)[^&]*", re.IGNORECASE)
_OF_SENTINEL: Final = "sentinel_"


class BadAddress(ValueError):
    """It is no address of a Redis; the message is one line, without a password."""


class Kind(Enum):
    ALONE = "redis"
    SENTINEL = "sentinel"
    CLUSTER = "cluster"


class Address(msgspec.Struct, frozen=True):
    """An address, read. `options` are arguments of redis-py's connections, `guard` those for the Sentinels."""

    kind: Kind
    hosts: tuple[tuple[str, int], ...]
    """Empty for a Unix socket."""
    service: str
    tls: bool
    options: dict[str, Any]
    guard: dict[str, Any]


def read(url: str) -> Address:
    """Raises BadAddress."""
    try:
        return _read(url)
    except BadAddress as error:
        raise BadAddress(f"{masked(url)} is not an address of a Redis: {error}") from None
    except ValueError:  # its message may show a piece of a password
        raise BadAddress(
            f"{masked(url)} is not an address of a Redis: a character of a user, a password or an option that is not"
            " a letter or a digit has to be percent-encoded"
        ) from None


def masked(url: str) -> str:
    """The same for people to read: no password in it, whether it can be read or not."""
    scheme, found, rest = url.partition("://")
    if not found:
        return "***"
    before, at, after = rest.rpartition("@")
    if not at and ":" in rest and not _is_plain(rest):
        return f"{scheme}://***"
    user = before.partition(":")[0] + ":***@" if ":" in before else "***@" if before else at
    return _SECRET_OPTION.sub(r"\1***", f"{scheme}://{user}{after}")


def _is_plain(rest: str) -> bool:
    """Hosts and ports only, or a path, before the first `/` or `?`."""
    return all(_HOST.fullmatch(place) for place in re.split("[/?]", rest, maxsplit=1)[0].split(",") if place)


def _read(url: str) -> Address:
    parts = urlsplit(url)
    form = _SCHEME.fullmatch(parts.scheme)
    if form is None or (form[1] == "unix" and form[2]):
        raise BadAddress(
            "it has to begin with redis://, rediss://, unix://, redis+sentinel://, rediss+sentinel://, redis+cluster://"
            " or rediss+cluster://"
        )
    if parts.fragment:
        raise ValueError
    kind, tls = Kind(form[2] or "redis"), form[1] == "rediss"
    user, at, places = parts.netloc.rpartition("@")
    service, path = "", parts.path
    if form[1] == "unix":
        if not path:
            raise BadAddress("the path of the socket is missing")
        return Address(kind, (), "", tls, _options(f"unix://{user}{at}{path}?{parts.query}"), {})
    if kind is Kind.SENTINEL:
        found = _SERVICE.fullmatch(path)
        if found is None:
            raise BadAddress("the name of the Sentinels' service is missing: redis+sentinel://host:26379/service")
        service, path = found[1], found[2] or ""
    if _DATABASE.fullmatch(path) is None:
        raise BadAddress("what follows the host is the number of a database")
    if kind is Kind.CLUSTER and path.strip("/0"):
        raise BadAddress("a cluster has the database 0 only")
    options = _options(f"redis://{user}{at}host{path}?{parts.query}")
    del options["host"]
    guard = {
        name.removeprefix(_OF_SENTINEL): options.pop(name) for name in list(options) if name.startswith(_OF_SENTINEL)
    }
    if kind is Kind.CLUSTER:
        options.pop("db", None)
    return Address(
        kind, tuple(_place(place, _PORTS[kind.value]) for place in places.split(",")), service, tls, options, guard
    )


def _place(text: str, port: int) -> tuple[str, int]:
    found = _HOST.fullmatch(text)
    if found is None or not 0 < int(found[2] or port) < 65_536:
        raise ValueError
    return found[1].strip("[]"), int(found[2] or port)


def _options(url: str) -> dict[str, Any]:
    """As redis-py reads them. Raises ValueError."""
    options: dict[str, Any] = dict(parse_url(url))
    options.pop("connection_class", None)
    return options
