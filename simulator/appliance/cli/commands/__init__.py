"""The commands of the grammar, one subject a file."""
