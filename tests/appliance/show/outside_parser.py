"""What ntc-templates reads in a printed `show failover`: an outside witness of the form."""

from ntc_templates.parse import parse_output


def parsed(lines: tuple[str, ...]) -> dict[str, str | list[str]]:
    """Parsed after dropping the `Cable status:` line, which the template refuses, and stripping leading blanks only."""
    text = "\n".join(line.lstrip() for line in lines if not line.startswith("Cable status:"))
    rows = parse_output(platform="cisco_asa", command="show failover", data=text)
    assert len(rows) == 1
    return dict(rows[0])
