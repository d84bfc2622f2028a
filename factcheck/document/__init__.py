"""Read documents into sentences."""
