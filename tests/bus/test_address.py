"""Addresses of a Redis: what they mean, and that no password is ever shown."""

import pytest

from simulator.bus.address import BadAddress, Kind, masked, read

SECRET = "s3cret"


def test_one_server() -> None:
    address = read("redis://user:s3cret@redis.example:6380/2")
    assert (address.kind, address.hosts, address.tls) == (Kind.ALONE, (("redis.example", 6380),), False)
    assert address.options == {"username": "user", "password": "s3cret", "db": 2}


def test_a_socket_and_its_database() -> None:
    address = read("unix:///run/valkey.sock?db=3")
    assert (address.hosts, address.options) == ((), {"path": "/run/valkey.sock", "db": 3})


def test_sentinels_name_their_service_and_may_have_a_password_of_their_own() -> None:
    address = read("redis+sentinel://:s3cret@one,two:26380/lab/1?sentinel_password=other")
    assert (address.kind, address.service) == (Kind.SENTINEL, "lab")
    assert address.hosts == (("one", 26379), ("two", 26380))
    assert address.options == {"password": "s3cret", "db": 1}
    assert address.guard == {"password": "other"}


def test_a_cluster_is_found_by_any_of_its_nodes() -> None:
    address = read("rediss+cluster://one:7000,[::1]:7001?ssl_ca_certs=/etc/ca.pem")
    assert (address.kind, address.tls) == (Kind.CLUSTER, True)
    assert address.hosts == (("one", 7000), ("::1", 7001))
    assert address.options == {"ssl_ca_certs": "/etc/ca.pem"}


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("telnet://there", "has to begin with redis://"),
        ("unix+cluster:///there", "has to begin with redis://"),
        ("nonsense", "has to begin with redis://"),
        ("unix://", "the path of the socket"),
        ("redis+sentinel://there", "the Sentinels' service"),
        ("redis://there/lab", "the number of a database"),
        ("redis+cluster://there/1", "the database 0 only"),
        ("redis://there:70000", "percent-encoded"),
        ("redis://:s3cret/x@there", "the number of a database"),
        ("redis://:s3cret#x@there", "percent-encoded"),
        ("redis://:s3cret?x@there", "percent-encoded"),
        ("redis://:s3cret", "percent-encoded"),
        ("redis://:[s3cret@there", "percent-encoded"),
        ("redis://there?db=x", "percent-encoded"),
        ("telnet://user:s3cret@there", "has to begin with redis://"),
    ],
)
def test_what_is_no_address_is_said_in_one_line_without_the_password(url: str, reason: str) -> None:
    with pytest.raises(BadAddress, match=reason) as why:
        read(url)
    assert "\n" not in str(why.value)
    assert SECRET not in str(why.value)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("redis://there:6379/0", "redis://there:6379/0"),
        ("redis://user:s3cret@there/0", "redis://user:***@there/0"),
        ("redis://:s3cret@there", "redis://:***@there"),
        ("redis://s3cret@there", "redis://***@there"),
        ("redis://:s3/c?r#e@t@there", "redis://:***@there"),
        ("redis://there?db=1&password=s3cret", "redis://there?db=1&password=***"),
        ("redis+sentinel://a:1,b:2/lab?sentinel_password=s3cret", "redis+sentinel://a:1,b:2/lab?sentinel_password=***"),
        ("redis://:s3cret", "redis://***"),
        ("unix:///run/a.sock?db=0", "unix:///run/a.sock?db=0"),
        ("s3cret", "***"),
    ],
)
def test_an_address_is_shown_without_its_password(url: str, shown: str) -> None:
    assert masked(url) == shown
