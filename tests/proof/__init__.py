"""Random searches for what must never be: stories, the rules that they are held against, and campaigns of thousands."""
