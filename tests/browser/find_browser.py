"""Find a Chromium for the browser tests, or install Debian's; `python tests/browser/find_browser.py` prints its path.

The order: CHROMIUM_PATH, what is on PATH, what Playwright itself has installed, and last, where we are root on a system
with apt-get, the package `chromium`. A machine where none of these works is an error with one sentence, never a skip.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ON_PATH: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

LAUNCH_ARGS: Final = (
    "--no-sandbox",  # Chromium refuses to run as root without it
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    # The next three keep it from looking for its maker's hosts at every start.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""What every start of a browser in tests is given: no sandbox, no screen, no calls home."""

INSTALL_SECONDS: Final = 900.0

ADVICE: Final = (
    "No Chromium was found for the browser tests: install one (Debian and Ubuntu: `apt-get install chromium`) "
    "or set CHROMIUM_PATH to the program of an installed Chromium or Chrome."
)


class NoBrowser(Exception):
    """There is no browser and none could be installed; the message is the sentence to show."""


def find_browser() -> str:
    """Path of a Chromium that is already here. Raises NoBrowser."""
    asked_for = os.environ.get("CHROMIUM_PATH")
    if asked_for:
        program = shutil.which(asked_for)
        if program is None:
            raise NoBrowser(f"CHROMIUM_PATH is {asked_for!r}, which is not a program that can be run.")
        return program
    found = _on_path() or _of_playwright()
    if found is None:
        raise NoBrowser(ADVICE)
    return found


def find_or_install_browser() -> str:
    """Path of a Chromium; installs Debian's where that is possible. Raises NoBrowser."""
    try:
        return find_browser()
    except NoBrowser:
        apt_get = shutil.which("apt-get")
        if os.environ.get("CHROMIUM_PATH") or apt_get is None or os.geteuid() != 0:
            raise
    _install(apt_get)
    return find_browser()


def _on_path() -> str | None:
    return next(filter(None, map(shutil.which, ON_PATH)), None)


def _of_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        program = playwright.chromium.executable_path
    return program if Path(program).is_file() else None


def _install(apt_get: str) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for words in (("update",), ("install", "--yes", "--no-install-recommends", "chromium", "fonts-dejavu-core")):
        command = [apt_get, "-qq", *words]
        print("+", *command, file=sys.stderr, flush=True)
        try:
            subprocess.run(
                command,
                check=True,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=sys.stderr,
                timeout=INSTALL_SECONDS,
            )
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            raise NoBrowser(f"{ADVICE} (`{' '.join(command)}` failed: {error})") from error


def main() -> int:
    try:
        print(find_or_install_browser())
    except NoBrowser as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
