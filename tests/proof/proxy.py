"""`python -m tests.proof.proxy`: forty browsers that know nothing yet open a lab each, all from one address, through the nginx
configuration that is shipped. Each asks for the page and all that belongs to it on six connections, and opens its socket.
"""

import asyncio
import os
import re
import shutil
import ssl
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Final
from urllib.parse import urljoin

from websockets.asyncio.client import connect as open_socket
from websockets.typing import Origin

from dashboard.templatetags.modules import imported
from tests.bench.stage import ROOT, free_port
from tests.load.ground import open_lab
from tests.proof.product import product
from tests.proof.redises import folder
from tests.valkey import valkey

BROWSERS: Final = 40
CONNECTIONS: Final = 6
TOGETHER_SECONDS: Final = 10.0
"""A quarter of a second from one to the next, as a class opens its laptops."""


def shipped(path: Path, web_ports: list[int], port: int) -> str:
    """docs/operations/nginx.conf with other ports, another certificate and another folder, and nothing else changed."""
    text = (ROOT / "docs" / "operations" / "nginx.conf").read_text(encoding="utf-8")
    for old, new in zip((8001, 8002), web_ports, strict=True):
        text = text.replace(f"127.0.0.1:{old}", f"127.0.0.1:{new}")
    text = text.replace("listen 80;", f"listen 127.0.0.1:{free_port()};").replace(
        "listen 443", f"listen 127.0.0.1:{port}"
    )
    text = text.replace("/etc/ssl/foverlab", str(path)).replace("/var/cache/nginx", str(path))
    text = text.replace("lab.example.org", "127.0.0.1")
    temporary = "".join(
        f"{name}_temp_path {path}/{name};\n" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    main = f"daemon off;\nworker_processes 2;\npid {path}/pid;\nerror_log {path}/errors;\nevents {{ worker_connections 2048; }}\n"
    return f"{main}http {{\naccess_log off;\n{temporary}{text}\n}}\n"


async def one_browser(port: int, path: str, names: list[str], trust: ssl.SSLContext) -> tuple[int, int]:
    """Answers that were 200, and others."""
    statuses: list[int] = []
    wanted = [path, *names]

    async def connection() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=trust)
        while wanted:
            name = wanted.pop(0)
            words = f"GET {name} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: gzip, br\r\n\r\n"
            writer.write(words.encode())
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
            statuses.append(int(head.split()[1]))
            length = re.search(r"content-length: (\d+)", head)
            if length:
                await reader.readexactly(int(length[1]))
            elif "transfer-encoding: chunked" in head:
                while size := int((await reader.readline()).strip(), 16):
                    await reader.readexactly(size + 2)
                await reader.readline()
        writer.close()

    await asyncio.gather(*(connection() for _ in range(CONNECTIONS)))
    well = sum(status == 200 for status in statuses)
    return well, len(statuses) - well


async def sockets(port: int, paths: list[str], trust: ssl.SSLContext) -> int:
    """How many of them bring a snapshot while all are open."""

    async def come(path: str) -> bool:
        origin = Origin(f"https://127.0.0.1:{port}")
        async with open_socket(
            f"wss://127.0.0.1:{port}/ws{path.rstrip('/')}", origin=origin, ssl=trust, max_size=None
        ) as ours:
            first = await asyncio.wait_for(ours.recv(), 30)
            await asyncio.sleep(3.0)
            return '"snapshot"' in str(first)[:40]

    return sum(await asyncio.gather(*(come(path) for path in paths), return_exceptions=False))


def names_of(page: str) -> list[str]:
    """All that a fresh browser asks for after the page: what it links, which names every module that is loaded at once."""
    found = re.findall(r"""(?:href|src)="(/static/[^"]+)\"""", page)
    return [urljoin("/", name) for name in dict.fromkeys(found)]


async def main() -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dashboard.settings")
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if program is None:
        print("proxy: FAILED: nginx is missing (Debian: apt-get install nginx-light)")
        return 1
    with folder() as path, valkey() as url:
        path.chmod(0o755)
        port = free_port()
        trust = await asyncio.to_thread(certified, path)
        settings = {"HTTPS": "1", "CSRF_TRUSTED_ORIGINS": f"https://127.0.0.1:{port}"}
        async with product(url, settings=settings) as running:
            ports = [int(place.partition(":")[2]) for place in running.places]
            (path / "nginx.conf").write_text(shipped(path, ports, port), encoding="utf-8")
            words = ("-p", str(path), "-e", str(path / "errors"), "-c", str(path / "nginx.conf"))
            nginx = await asyncio.create_subprocess_exec(program, *words)
            try:
                return await class_comes(port, trust, running.places)
            finally:
                nginx.terminate()
                await nginx.wait()


def certified(path: Path) -> ssl.SSLContext:
    """A certificate of our own in the folder, trusted."""
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    words += [
        "-addext",
        "subjectAltName=IP:127.0.0.1",
        "-keyout",
        f"{path}/privkey.pem",
        "-out",
        f"{path}/fullchain.pem",
    ]
    subprocess.run(words, check=True, capture_output=True)
    return ssl.create_default_context(cafile=str(path / "fullchain.pem"))


async def class_comes(port: int, trust: ssl.SSLContext, places: list[str]) -> int:
    await asyncio.sleep(1.0)
    labs = [await asyncio.to_thread(open_lab, places[0], "lan-based") for _ in range(BROWSERS)]
    paths = [f"/lab/{lab.name}/" for lab in labs]

    def first_page() -> str:
        with urllib.request.urlopen(f"https://127.0.0.1:{port}{paths[0]}", context=trust) as page:
            return str(page.read(), "utf-8")

    names = names_of(await asyncio.to_thread(first_page))
    modules = sum("/js/" in name for name in names)
    complete = modules >= len(imported("js/main.js"))
    began = time.monotonic()

    async def browser(number: int, path: str) -> tuple[int, int]:
        await asyncio.sleep(number * TOGETHER_SECONDS / BROWSERS)
        return await one_browser(port, path, names, trust)

    results = await asyncio.gather(*(browser(number, path) for number, path in enumerate(paths)))
    took = time.monotonic() - began
    live = await sockets(port, paths, trust)
    whole, refused = sum(other == 0 for _, other in results), sum(other for _, other in results)
    well = whole == BROWSERS and live == BROWSERS and complete
    print(
        f"proxy: {'proven' if well else 'FAILED'}: {whole} of {BROWSERS} browsers have a whole page"
        f" ({len(names) + 1} requests each, {refused} not answered with 200, {took:.1f} s for all), {live} sockets live at once"
    )
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(asyncio.wait_for(main(), 200)))
