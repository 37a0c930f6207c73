"""Someone's own pair, as they bring it: dropped, chosen or pasted, looked over, opened; and nothing secret leaves the page."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Request, expect

from tests.browser.checks import complaints_of_axe, resize, wrongs
from tests.browser.product import ROOT, SOON_MS, Product
from tests.pair.reading import people

pytestmark = pytest.mark.browser

SECRETS = re.compile("s3cret|abcDEF123|2KFQnbNIdI|8Ry2YjIyt7RRXU24")
DROP = """([target, files]) => {
  const transfer = new DataTransfer();
  for (const [name, text] of files) transfer.items.add(new File([text], name));
  for (const type of ["dragenter", "dragover", "drop"]) {
    target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }
}"""


@pytest.fixture
def home(context: BrowserContext, product: Product) -> Page:
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.on("request", _held)
    page.goto(product.url)
    return page


def _held(request: Request) -> None:
    """Whatever the page sends."""
    assert not SECRETS.search(request.post_data or ""), "a secret has left the page"


def drop(page: Page, *files: tuple[str, str]) -> None:
    target = page.locator("[data-part=drop]").element_handle()
    page.evaluate(DROP, [target, [list(file) for file in files]])


def is_understood(page: Page) -> None:
    heading = page.get_by_role("heading", name="What was understood")
    expect(heading).to_be_visible(timeout=SOON_MS)
    expect(heading).to_be_focused()


def test_two_files_are_dropped_looked_over_and_run(home: Page) -> None:
    drop(home, ("primary.log", people.session()), ("secondary.txt", people.SECONDARY))
    is_understood(home)
    expect(home.get_by_text("3 contexts in 2 failover groups")).to_be_visible()
    expect(home.get_by_role("row", name="Failover link folink GigabitEthernet0/3")).to_be_visible()
    home.get_by_text("Masked before it was sent").click()
    expect(home.get_by_text("failover key *****").first).to_be_visible()
    home.get_by_label("Name of the lab").fill("Ours")
    home.get_by_role("button", name="Open this pair").click()
    expect(home.locator("[data-view=connection]")).to_have_attribute("data-state", "live", timeout=SOON_MS)
    expect(home.locator(".lab")).to_contain_text("BLUE")


def test_a_text_is_pasted_by_keyboard_alone(home: Page) -> None:
    home.get_by_role("button", name="Paste text").focus()
    home.keyboard.press("Enter")
    text = home.get_by_label("Configurations, one after the other")
    expect(text).to_be_focused()
    text.fill(people.one_after_the_other().replace("\n!", "\n<--- More --->\r              \r!"))
    home.keyboard.press("Tab")
    home.keyboard.press("Enter")
    is_understood(home)
    expect(home.get_by_role("cell", name="derived from the other unit")).to_be_visible()


def test_an_archive_is_chosen_and_the_model_too(home: Page, tmp_path: Path) -> None:
    packed = tmp_path / "pair.zip"
    packed.write_bytes(people.archive({f"{name or 'system'}.cfg": text for name, text in people.SPACES.items()}))
    home.locator("[data-part=files]").set_input_files(packed)
    is_understood(home)
    model = home.get_by_label("Model (not in the texts: choose)")
    model.focus()
    model.select_option("ASA5525")
    expect(home.get_by_text("ASA5525, 9.1(2)")).to_be_visible()
    expect(model).to_be_focused()


def test_addresses_and_names_are_replaced_in_the_page(home: Page) -> None:
    drop(home, ("primary.log", people.session()))
    is_understood(home)
    with home.expect_request("**/pair/review") as asked:
        home.get_by_label("Replace addresses and names").check()
    sent = asked.value.post_data or ""
    assert not re.search(r"203\.0\.113\.|BLUE|RED|jane", sent)
    expect(home.get_by_role("row", name=re.compile("^ctx2"))).to_be_visible()
    home.get_by_role("button", name="Open this pair").click()
    expect(home.locator("[data-view=connection]")).to_have_attribute("data-state", "live", timeout=SOON_MS)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "r1.cfg",
            "version 15.1\nservice timestamps debug\nline vty 0 4\n",
            "r1.cfg: This is a configuration of an IOS",
        ),
        ("notes.txt", "hello", "notes.txt: There is no configuration"),
        ("big.cfg", "interface x\n" * 450_000, "big.cfg: The files are too large"),
        ("lab.json", '{"foverlab": 1}', "lab.json: This is an exported lab"),
    ],
)
def test_what_is_no_pair_is_said_in_a_sentence_and_the_next_try_works(
    home: Page, name: str, text: str, said: str
) -> None:
    drop(home, (name, text))
    expect(home.locator(".own-pair [role=alert]")).to_contain_text(said, timeout=SOON_MS)
    drop(home, ("primary.log", people.session()))
    is_understood(home)
    expect(home.locator(".own-pair [role=alert]")).to_be_empty()


@pytest.mark.parametrize("size", ["phone", "laptop", "projector"])
def test_the_review_is_in_order_at_every_size(home: Page, size: str) -> None:
    resize(home, size)
    drop(home, ("primary.log", people.session()), ("secondary.txt", people.SECONDARY))
    is_understood(home)
    home.evaluate("for (const one of document.querySelectorAll('.own-pair details')) one.open = true")
    assert wrongs(home) == []
    assert complaints_of_axe(home) == []


def test_a_pair_that_was_opened_from_a_terminal_belongs_to_who_follows_the_link(
    context: BrowserContext, product: Product, tmp_path: Path
) -> None:
    (tmp_path / "primary.log").write_text("fw/pri/act# show version\n" + people.VERSION + people.session())
    command = [sys.executable, "manage.py", "open", str(tmp_path), "--server", product.url]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    page = context.new_page()
    page.goto(done.stdout.splitlines()[-1].removeprefix("open: "))
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live", timeout=SOON_MS)
    expect(page.locator(".lab")).to_contain_text("BLUE")
    expect(page.get_by_role("button", name="Invite")).to_be_visible()
