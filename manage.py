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
        from django.core.management import execute_from_command_line
    except ImportError:
        sys.stderr.write("Django is not installed here: run `make demo`, or `pip install -r requirements.txt`.\n")
        return 1
    execute_from_command_line(sys.argv)
    return 0


if __name__ == "__main__":
    sys.exit(main())
