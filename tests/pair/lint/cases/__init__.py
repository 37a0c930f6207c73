"""A case for each rule, one file for each file of rules."""
