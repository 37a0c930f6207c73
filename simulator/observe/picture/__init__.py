"""What browsers see of the world: units, ports, links, flows, verdicts; and what of it changed."""
