"""Compare a sentence with a claim and say what follows."""
