"""One firewall as its owner sees it: core, configuration, console and printed output."""
