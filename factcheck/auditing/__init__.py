"""Find inconsistencies inside a base: one rule, one file, under ``rules``.

Not called ``audit``, for that is the public function, and a package of the same name would hide it.
"""
