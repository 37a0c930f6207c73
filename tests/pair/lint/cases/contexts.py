"""Contexts."""

from simulator.lab import Lab, Step
from simulator.pair.lint import Finding
from tests.pair.lint.case import Case
from tests.pair.lint.pairs import S, line, more
from tests.pair.lint.proofs import prints

URL = "config-url flash:/context1.cfg"


def secondary_has_saved(_: Lab, step: Step, __: Finding) -> None:
    assert step.lab.world.secondary.device.startup.context_names == ("admin", "context1", "context2")


def secondary_has_lost_it(_: Lab, step: Step, __: Finding) -> None:
    assert "dmz" not in step.lab.world.secondary.device.running.context_names


CASES = {
    "FL080": Case(
        bad=(line(URL, "config-url disk0:/context1.cfg"),),
        says=("Primary (PIX-515E) has no disk0: context1 is not stored there",),
        at="config-url disk0:/context1.cfg",
        lab="lan-based",
    ),
    "FL081": Case(
        bad=(line(URL, "config-url disk1:/context1.cfg"),),
        says=("context1 is on the card in disk1",),
        at="config-url disk1:/context1.cfg",
    ),
    "FL082": Case(
        bad=(line(URL, "config-url tftp://10.2.2.2/context1.cfg"),),
        says=("context1 is on a server",),
        at="config-url tftp://10.2.2.2/context1.cfg",
    ),
    "FL083": Case(
        bad=(line(f"  {URL}\n", ""),),
        says=("context1 is not started on any unit: Ethernet0.1 and Ethernet1.1 pass nothing",),
        at="context context1 / config-url",
        proof=prints("context1", never="context1.cfg"),
    ),
    "FL084": Case(
        bad=(),
        good=(more("admin-context admin\ncontext admin\n  config-url flash:/admin.cfg", S),),
        says=("If Secondary boots alone", "without admin, context1 and context2"),
        at="admin-context, context",
        proof=secondary_has_saved,
    ),
    "FL085": Case(
        bad=(
            more(
                "failover group 1\nfailover group 2\n  secondary\nadmin-context admin\ncontext admin\n"
                "  config-url flash:/admin.cfg\ncontext dmz\n  config-url flash:/dmz.cfg",
                S,
            ),
        ),
        says=("Secondary loses dmz",),
        at="context dmz",
        proof=secondary_has_lost_it,
    ),
    "FL086": Case(
        bad=(line("admin-context admin\n", ""),),
        says=("None of admin, context1 and context2",),
        at="admin-context NAME",
        proof=prints(" admin ", never="*admin"),
    ),
    "FL087": Case(
        bad=(
            line(
                " nameif outside\n security-level 0\n ip address 172.16.1.1 255.255.255.0 standby 172.16.1.2\n",
                "",
                context="context1",
            ),
        ),
        says=("context1 has Ethernet1.1, without a name",),
        at="allocate-interface Ethernet1.1 outside_context1",
        proof=prints("outside_context1           unassigned"),
    ),
}
