"""What a lesson, a runbook or an exercise waits for: conditions written as short sentences.

Three kinds. A *happening* is seen in an event: `group 1 becomes Active on secondary`, `log Primary declares`. A *state* is judged
by the values of the lab: `group 1 is Standby Ready on primary`. A state that *stays* holds without a break: `group 1 stays Active
on primary for 60 s`. A happening may name when it comes after the last act of its step: `... after 10 to 20 s`.

The forms are the rows of `forms.py`.
"""

import re
from typing import Final

from simulator.lessons.forms import BY_NAME, EXAMPLES, FORMS, FREE, Form, Happens, Holds
from simulator.lessons.known import Known
from simulator.vocabulary import Millis, Value
from simulator.wire import events as ev
from simulator.wire.snapshot import Snapshot


class Condition(Value):
    """One thing to wait for. after: from and to, since the last act. hold_ms: how long it stays; 0: until the step is done."""

    form: str
    words: tuple[str, ...]
    text: str
    """For people, as one sentence without its full stop."""
    after: tuple[Millis, Millis] | None = None
    hold_ms: Millis | None = None

    @property
    def is_happening(self) -> bool:
        return isinstance(BY_NAME[self.form], Happens)

    @property
    def stays(self) -> bool:
        return self.hold_ms is not None


class NoCondition(Exception):
    """The sentence is none; the message says why."""


def happened(condition: Condition, event: ev.AnyEvent, snapshot: Snapshot) -> bool:
    """Whether this event is the happening. snapshot: with the event in it."""
    form = BY_NAME[condition.form]
    return isinstance(form, Happens) and form.judge(event, snapshot, condition.words)


def holds(condition: Condition, known: Known) -> bool:
    """Whether the state is there now."""
    form = BY_NAME[condition.form]
    if isinstance(form, Happens):
        return False
    return form.judge(known.snapshot if isinstance(form, Holds) else known, condition.words)  # type: ignore[arg-type]


# --- reading ----------------------------------------------------------------------------------------------------------

_AFTER: Final = re.compile(r"^(?P<rest>.*\S) after (?P<low>\d{1,4}) to (?P<high>\d{1,4}) s$")
_FOR: Final = re.compile(r"^(?P<rest>.*\S) for (?P<hold>\d{1,4}) s$")


def read_condition(text: str) -> Condition:
    """The condition that a sentence states. Raises NoCondition."""
    free = next((found for form in FREE if (found := _match(form, text))), None)
    if free:
        return free
    after, hold = _AFTER.match(text), _FOR.match(text)
    bare = after["rest"] if after else hold["rest"] if hold else text
    for form in FORMS:
        found = _match(form, bare)
        if found:
            return _timed(found, form, bare, after, hold)
    near = text.split()[0] if text.split() else ""
    forms = [example for example in EXAMPLES if example.split()[0] == near] or EXAMPLES
    raise NoCondition(f"unknown condition {text!r}; it may read: {'; '.join(forms)}")


def _match(form: Form, text: str) -> Condition | None:
    found = re.fullmatch(re.sub(r"VERB(?!\()", "(?:is|stays)", form.pattern).replace("VERB(", "(?:"), text)
    if not found:
        return None
    words = tuple(word or "" for word in found.groups())
    return Condition(form.name, words, form.told.format(*words, *(word.capitalize() for word in words)))


def _timed(
    found: Condition, form: Form, bare: str, after: re.Match[str] | None, hold: re.Match[str] | None
) -> Condition:
    form_, words, text = found.form, found.words, found.text
    if isinstance(form, Happens):
        if hold:
            raise NoCondition(f"{bare!r} happens at one moment; `for {hold['hold']} s` needs a state that stays")
        if not after:
            return found
        low, high = int(after["low"]), int(after["high"])
        if low > high:
            raise NoCondition(f"`after {low} to {high} s`: the first must not be above the second")
        return Condition(form_, words, f"{text}, {low} to {high} s later", after=(low * 1_000, high * 1_000))
    if after:
        raise NoCondition(f"{bare!r} is a state; `after ... s` needs a happening (`becomes`, `log`, `logs`, `prints`)")
    if re.search(r"\bstays?\b", bare):
        text = text.replace(" is ", " stays ", 1).replace(" agree ", " stay agreed ", 1)
        if not hold:
            return Condition(form_, words, text, hold_ms=0)
        return Condition(form_, words, f"{text} for {hold['hold']} s", hold_ms=int(hold["hold"]) * 1_000)
    if hold:
        raise NoCondition(f"`for {hold['hold']} s` goes with `stays`, not with `is`")
    return found
