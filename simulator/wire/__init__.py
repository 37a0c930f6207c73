"""The contract with the browser: events, commands, snapshot, fold, codec."""
