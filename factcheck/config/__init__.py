"""The configuration in ``factcheck.toml`` or ``[tool.factcheck]``.

``keys`` says which keys there are, as data -> ``load`` looks for the nearest file upward, checks it by them, and
answers what is in force: what the command line gives, else what the file says, else the default.
"""
