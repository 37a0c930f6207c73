"""`manage.py open FILES...`: someone's own pair from a terminal, as the first page does it: read, masked, reviewed, opened."""

import http.client
import json
import re
import urllib.error
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any, Final

import msgspec
from django.core.management.base import BaseCommand, CommandError, CommandParser

from dashboard.given import read_given
from dashboard.own_pair import lab_file
from simulator.pair.blueprint import Blueprint
from simulator.pair.lab_file import CONFIG_SUFFIX, LAB_FILE
from simulator.pair.masking.mask import mask
from simulator.pair.opening import Choice, understand
from simulator.pair.reading.found import Refused
from simulator.pair.reading.noise import clean
from simulator.pair.reading.sources import Source
from simulator.pair.review import Review, review
from simulator.pair.review_text import lines_of
from simulator.wire.file import encode_file

SERVER: Final = "http://127.0.0.1:8000"
SECONDS: Final = 60.0
_TOKEN: Final = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


class Command(BaseCommand):
    help = (
        "Reads the configurations of a pair (files, folders, zip archives), masks what is secret, prints what was "
        "understood, and opens the pair in a running server, or writes it as a lab's file or as a lab's folder."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, help="texts, zip archives, or folders of them")
        parser.add_argument("--model", default="", help="where the texts do not say it: ASA5520, PIX-525 ...")
        parser.add_argument("--release", default="", help="software, where the texts do not say it: 9.1(7)")
        parser.add_argument("--title", default="", help="name of the lab")
        to = parser.add_mutually_exclusive_group()
        to.add_argument("--review", action="store_true", help="only print what was understood")
        to.add_argument("--export", type=Path, metavar="FILE", help="write the lab as a file that the page imports")
        to.add_argument("--folder", type=Path, metavar="DIR", help="write the lab as a folder for FOVERLAB_LABS")
        to.add_argument("--server", default=SERVER, metavar="URL", help=f"where to open it; {SERVER} if not given")

    def handle(self, *args: Any, files: list[Path], **options: Any) -> None:
        choice = Choice(options["model"], options["release"], options["title"])
        given = read_given(files)
        opening = understand(given, choice)
        if isinstance(opening, Refused):
            raise CommandError(str(opening))
        said = review(opening)
        for line in lines_of(said):
            self.stdout.write(line)
        if options["review"]:
            return
        if opening.blueprint is None:
            raise CommandError(said.why_not)
        self._give(given, said, opening.blueprint, options)

    def _give(self, given: tuple[Source, ...], said: Review, blueprint: Blueprint, options: dict[str, Any]) -> None:
        if options["export"]:
            file = lab_file(blueprint, seed=1)
            options["export"].write_bytes(encode_file(msgspec.to_builtins(file)))
            self.stdout.write(f"written: {options['export']}")
        elif options["folder"]:
            _write_folder(options["folder"], blueprint)
            self.stdout.write(
                f"written: {options['folder']}; FOVERLAB_LABS={options['folder'].resolve().parent} offers it"
            )
        else:
            masked = mask(Source(source.name, clean(source.text)) for source in given).sources
            self.stdout.write(f"open: {_open(options['server'].rstrip('/'), masked, said)}")


def _write_folder(folder: Path, blueprint: Blueprint) -> None:
    """Raises CommandError."""
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,39}", folder.name):
        raise CommandError(
            f"{folder.name}: the folder of a lab is named with small letters, digits and dashes, at most 40"
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / LAB_FILE).write_text(_lab_toml(blueprint), encoding="utf-8")
        for text in blueprint.configurations:
            if not text.context.replace("-", "").replace("_", "").replace(".", "").isalnum() and text.context:
                raise CommandError(f"context {text.context!r}: its name cannot be that of a file")
            name = f"{text.unit}-{text.context or 'system'}{CONFIG_SUFFIX}"
            (folder / name).write_text(text.text, encoding="utf-8")
    except OSError as error:
        raise CommandError(f"{error.filename}: cannot be written: {error.strerror}") from error


def _lab_toml(blueprint: Blueprint) -> str:
    """What the texts do not say: a JSON text or number is one of TOML as well."""
    words = ("title", "platform", "version", "model")
    lines = [f"{word} = {json.dumps(str(getattr(blueprint, word)))}" for word in words]
    for chassis in blueprint.hardware:
        lines += ["", "[[hardware]]", f'unit = "{chassis.unit}"']
        lines += [f"version = {json.dumps(chassis.version)}"] if chassis.version else []
        lines += ["", "[hardware.facts]"]
        lines += [f"{name} = {json.dumps(value)}" for name, value in msgspec.to_builtins(chassis.facts).items()]
    return "\n".join(lines) + "\n"


def _open(server: str, masked: tuple[Source, ...], said: Review) -> str:
    """A link by which the browser that follows it owns the lab. Only masked texts are sent. Raises CommandError."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    try:
        with browser.open(f"{server}/", timeout=SECONDS) as page:
            token = _TOKEN.search(page.read().decode("utf-8", errors="replace"))
        if token is None:
            raise CommandError(f"{server} is not a Foverlab")
        files = [{"name": source.name, "text": source.text} for source in masked]
        body = {"files": files, "model": said.model, "version": said.version, "title": said.title}
        headers = {"Content-Type": "application/json", "X-CSRFToken": token[1], "Referer": f"{server}/"}
        request = urllib.request.Request(f"{server}/pair/open", json.dumps(body).encode(), headers)
        with browser.open(request, timeout=SECONDS) as answer:
            return server + str(json.loads(answer.read())["owner"])
    except urllib.error.HTTPError as error:
        raise CommandError(_error_in(error)) from error
    except (OSError, ValueError, KeyError, http.client.HTTPException) as error:
        raise CommandError(f"{server} does not answer ({error}): start it with `make demo`, or use --export") from error


def _error_in(error: urllib.error.HTTPError) -> str:
    try:
        return str(json.loads(error.read())["error"])
    except (ValueError, KeyError, OSError):
        return f"the server answered {error.code}"
