"""Everything around the two appliances: cables, segments, hosts, traffic, faults."""
