"""The questions that can be put to a study: METHODS is the table of contents."""

from qantar.methods.method import Method, Refusal, Settings

__all__ = ["Method", "Refusal", "Settings"]
