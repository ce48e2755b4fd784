"""Findings become pages."""
