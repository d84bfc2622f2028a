"""Words, stems and cues of English; the knowledge itself stands in ``tables``."""
