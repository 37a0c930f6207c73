"""`manage.py forget`: old labs go, from the database and from Redis."""

from datetime import timedelta
from io import StringIO

import pytest
import redis
from django.core.management import CommandError, call_command
from django.utils import timezone
from pytest_django import Settings

from dashboard.models import Lab
from simulator.wire.bus_protocol import AWAKE, Keys


def opened(name: str, days_ago: int, valkey_url: str, *, watched: bool = False) -> None:
    """A lab of which Redis holds something."""
    Lab.objects.create(name=name, library="lan-based", seed=1)
    Lab.objects.filter(name=name).update(created=timezone.now() - timedelta(days=days_ago))
    with redis.Redis.from_url(valkey_url) as client:
        client.set(Keys(name).begin, "x")
        client.rpush(Keys(name).journal, "x")
        client.sadd(AWAKE, name)
        if watched:
            client.set(Keys(name).watched, 1, px=60_000)


def kept(valkey_url: str) -> set[bytes]:
    with redis.Redis.from_url(valkey_url) as client:
        return set(client.keys("foverlab:{*"))


@pytest.fixture(autouse=True)
def empty(valkey_url: str) -> None:
    with redis.Redis.from_url(valkey_url) as client:
        client.flushall()


@pytest.mark.django_db
def test_labs_that_are_older_go_and_the_others_stay(valkey_url: str) -> None:
    opened("old", 100, valkey_url)
    opened("young", 80, valkey_url)
    said = StringIO()
    call_command("forget", days=90, stdout=said)
    assert said.getvalue() == "1 labs are gone\n"
    assert [lab.name for lab in Lab.objects.all()] == ["young"]
    assert kept(valkey_url) == {Keys("young").begin.encode(), Keys("young").journal.encode()}


@pytest.mark.django_db
def test_a_lab_that_someone_looks_at_stays(valkey_url: str) -> None:
    opened("old", 100, valkey_url, watched=True)
    said = StringIO()
    call_command("forget", days=90, stdout=said)
    assert said.getvalue() == "0 labs are gone; 1 stay: someone looks at them\n"
    assert Lab.objects.exists()


@pytest.mark.django_db
def test_a_dry_run_removes_nothing(valkey_url: str) -> None:
    opened("old", 100, valkey_url)
    said = StringIO()
    call_command("forget", days=90, dry_run=True, stdout=said)
    assert said.getvalue().startswith("1 labs were opened before ")
    assert Lab.objects.exists()


@pytest.mark.django_db
def test_a_day_that_is_none_and_a_redis_that_is_not_there_are_told(settings: Settings, valkey_url: str) -> None:
    with pytest.raises(CommandError, match="at least 1"):
        call_command("forget", days=0)
    settings.REDIS_URL = "redis://127.0.0.1:1/0"
    with pytest.raises(CommandError, match="cannot be used"):
        call_command("forget", days=90)
