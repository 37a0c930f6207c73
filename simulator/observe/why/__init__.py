"""Why something is so: the past read backwards, one step of a cause after the other, with the rule behind each."""
