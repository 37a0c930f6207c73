"""Django's command line: `python manage.py demo` starts everything, `migrate` and the like do one thing."""

import os
import sys


def main() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036  whoever comes with an older one is to read why
        found = ".".join(map(str, sys.version_info[:3]))
        sys.stderr.write("Foverlab needs Python 3.11 or newer; this is " + found + " (" + sys.executable + ").\n")
        return 1
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dashboard.settings")
    try:
        from django.core.exceptions import ImproperlyConfigured
        from django.core.management import execute_from_command_line
    except ImportError:
        sys.stderr.write("Django is not installed here: run `make demo`, or `pip install -r requirements.txt`.\n")
        return 1
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        sys.stderr.write(f"{error}{_hint(str(error))}\n")
        return 1
    return 0


def _hint(error: str) -> str:
    """Django names the module that is missing, but not who wants it."""
    return ": DATABASE_URL needs its driver, see docs/decisions.md" if "psycopg" in error else ""


if __name__ == "__main__":
    sys.exit(main())
