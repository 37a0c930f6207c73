"""The browser code's own tests, `*.test.mjs`, run by Node. A machine without Node fails here, it does not skip."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parent.parent
FILES: Final = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "tests").rglob("*.test.mjs"))]
SECONDS: Final = 120


@pytest.mark.parametrize("file", FILES)
def test_passes_under_node(file: str) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.fail("Node.js 20.19 or newer is needed for the tests of the browser code (Debian: nodejs).")
    run = subprocess.run(
        [node, "--test", file],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    if run.returncode != 0:
        pytest.fail(run.stdout, pytrace=False)
