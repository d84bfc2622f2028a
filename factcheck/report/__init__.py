"""Results as text: one module per output format."""
