"""The configuration in ``factcheck.toml`` or ``[tool.factcheck]``: its keys, finding it, checking it."""
