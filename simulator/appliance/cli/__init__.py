"""The one grammar: lines in, intents out."""
