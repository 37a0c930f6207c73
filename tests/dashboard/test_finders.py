"""Plotly's bundle is served from the `plotly` package, as a file with a name of its own that lives long."""

from pathlib import Path

from django.contrib.staticfiles import finders
from django.core.management import call_command
from pytest_django import Settings

from dashboard.finders import BUNDLE, NAME, PlotlyFinder


def test_the_bundle_is_found_under_its_name_and_nothing_else_is() -> None:
    assert finders.find(f"vendor/{NAME}") == str(BUNDLE)
    assert PlotlyFinder().find("vendor/other.js") is None
    assert PlotlyFinder().find("vendor/other.js", find_all=True) == []


def test_it_is_collected_as_it_is_under_a_hashed_name_and_compressed(tmp_path: Path, settings: Settings) -> None:
    settings.STATICFILES_FINDERS = ["dashboard.finders.PlotlyFinder"]
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {"staticfiles": {"BACKEND": "dashboard.storage.HashedFiles"}}
    call_command("collectstatic", interactive=False, verbosity=0)
    names = {path.name for path in (tmp_path / "vendor").iterdir()}
    hashed = next(name for name in names if name.endswith(".mjs") and name != NAME)
    assert f"{hashed}.gz" in names
    assert f"{hashed}.br" not in names, "what a start costs hangs on the tools that happen to be installed"
    assert (tmp_path / "vendor" / hashed).read_bytes() == BUNDLE.read_bytes()
