"""Find the claims that a sentence is about."""
