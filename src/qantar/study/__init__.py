"""A study on disk: one module a subject, each with its record, its file and columns, and its own checks."""
