"""Read, validate and compile the claim base."""
