"""Words for what happened: one sentence for each thing, and the numbers of the rows of the log."""
