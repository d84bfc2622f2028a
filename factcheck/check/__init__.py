"""The pipelines from documents to results."""
