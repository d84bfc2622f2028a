"""Find inconsistencies inside a base: one rule, one file, under ``rules``."""
