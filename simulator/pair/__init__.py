"""The pair as a value: what a lab is made from, and the only place that knows it."""
