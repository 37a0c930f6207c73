"""Who is who."""

from simulator.vocabulary import UnitRole
from tests.pair.lint.case import Case
from tests.pair.lint.pairs import S, line
from tests.pair.lint.proofs import failover_off, split

ROLE = "failover lan unit secondary"
SAVED = ": Saved\n:\nhostname PIX2"

CASES = {
    "FL001": Case(
        bad=(line(ROLE, "failover lan unit primary", S),),
        says=("10.1.0.1", "active for both groups"),
        at="failover lan unit primary",
        proof=split,
    ),
    "FL002": Case(
        bad=(line("failover lan unit primary\n", ""),),
        says=("10.1.0.2",),
        at="failover lan unit primary",
        proof=split,
    ),
    "FL003": Case(
        bad=(line("\nfailover\n", "\n", S),),
        says=("Secondary takes no part", "Primary runs alone"),
        at="failover",
        proof=failover_off(UnitRole.SECONDARY),
    ),
    "FL004": Case(
        bad=(),
        says=("Secondary's console", "`failover lan unit secondary`"),
        at="failover",
        good=(line("hostname PIX2", SAVED, S),),
    ),
}
