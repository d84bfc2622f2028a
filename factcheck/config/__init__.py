"""The configuration in ``factcheck.toml`` or ``[tool.factcheck]``.

``load`` looks for the nearest file upward -> ``checking`` checks it by ``keys``, which says as data which there are ->
``settings`` answers what is in force: what the command line gives, else what the file says, else the default.
"""
