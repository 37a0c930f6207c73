"""`manage.py forget --days 90`: labs that were opened longer ago are gone, from the database and from Redis."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from dashboard.models import Lab, Wall
from simulator.bus.housekeeping import forget, trouble


class Command(BaseCommand):
    help = "Removes labs that were opened so many days ago, unless someone looks at them now. Nothing removes labs otherwise."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--days", type=int, required=True, help="younger labs stay")
        parser.add_argument("--dry-run", action="store_true", help="only say how many there are")

    def handle(self, *args: Any, days: int, dry_run: bool, **options: Any) -> None:
        if days < 1:
            raise CommandError("--days wants at least 1")
        if (wrong := trouble(settings.REDIS_URL)) is not None:
            raise CommandError(f"REDIS_URL: {wrong}")
        until = timezone.now() - timedelta(days=days)
        old = list(Lab.objects.filter(created__lt=until))
        if dry_run:
            self.stdout.write(f"{len(old)} labs were opened before {until:%Y-%m-%d}")
            return
        gone = forget(settings.REDIS_URL, [lab.name for lab in old])
        Lab.objects.filter(pk__in=[lab.pk for lab in old if lab.name in gone]).delete()
        Wall.objects.filter(created__lt=until, labs=None).delete()
        stay = len(old) - len(gone)
        self.stdout.write(f"{len(gone)} labs are gone" + (f"; {stay} stay: someone looks at them" if stay else ""))
