"""Each rule of the source document as a test."""
